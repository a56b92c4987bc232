import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultSettings } from './defaultSettings.ts';
import { answer, JsonRpc } from './jsonRpc.ts';

export interface Position {
  /** Both 0-based, in UTF-16 code units. */
  readonly line: number;
  readonly character: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Diagnostic {
  readonly range: Range;
  readonly severity: number;
  readonly code: string;
  readonly source: string;
  readonly message: string;
  readonly codeDescription?: { readonly href: string };
}

interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

interface Command {
  readonly command: string;
  readonly arguments: readonly unknown[];
}

export interface CodeAction {
  readonly title: string;
  readonly kind: string;
  readonly command: Command;
}

interface WorkspaceEdit {
  readonly documentChanges?: readonly { readonly textDocument: { readonly uri: string }; readonly edits: readonly TextEdit[] }[];
}

const LANGUAGES: Readonly<Record<string, string>> = { '.ts': 'typescript', '.js': 'javascript', '.json': 'json', '.prisma': 'prisma' };
const server = join(dirname(createRequire(import.meta.url).resolve('vscode-langservers-extracted/package.json')), 'bin/vscode-eslint-language-server');

function applied(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
  const offset = ({ line, character }: Position): number => (starts[line] ?? text.length) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)), text);
}

interface Open {
  readonly version: number;
  readonly text: string;
}

/** An editor with one folder open: ESLint's language server, the one of VS Code's extension, in a process of its own. */
export class Editor {
  private readonly folder: string;
  private readonly opened = new Map<string, Open>();
  private readonly rpc: JsonRpc;
  private readonly stop: () => void;

  /**
   * @param env besides this process's
   * @param validate `eslint.validate` of the editor's settings
   */
  constructor(folder: string, env: Readonly<Record<string, string>>, validate: readonly string[] = []) {
    this.folder = folder;
    const child = spawn(process.execPath, [server, '--stdio'], { cwd: folder, env: { ...process.env, ...env }, stdio: 'pipe' });
    const workspaceFolder = { name: 'project', uri: pathToFileURL(folder).href };
    const languageOf = (uri: string): string => LANGUAGES[extname(uri)] ?? 'plaintext';
    this.rpc = new JsonRpc(child.stdout, child.stdin, {
      'workspace/configuration': answer(({ items }: { items: readonly { scopeUri: string }[] }) =>
        items.map(({ scopeUri }) => ({ ...defaultSettings(languageOf(scopeUri), validate), workspaceFolder }))),
      'workspace/workspaceFolders': () => [workspaceFolder],
      'workspace/applyEdit': answer(({ edit }: { edit: WorkspaceEdit }) => this.apply(edit)),
    });
    let log = '';
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.on('exit', (code) => this.rpc.close(`the server ended with ${code}: ${log}`));
    this.stop = () => child.kill();
  }

  async start(): Promise<void> {
    const uri = pathToFileURL(this.folder).href;
    await this.rpc.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ name: 'project', uri }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true, applyEdit: true, workspaceEdit: { documentChanges: true } },
        textDocument: {
          diagnostic: {},
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
        },
      },
    });
    this.rpc.notify('initialized', {});
  }

  /** Ends the server. */
  close(): void {
    this.stop();
  }

  /** The text as the editor shows it, saved or not. */
  text(path: string): string {
    return this.opened.get(this.uri(path))?.text ?? '';
  }

  open(path: string, text: string): void {
    const uri = this.uri(path);
    this.opened.set(uri, { version: 1, text });
    this.rpc.notify('textDocument/didOpen', { textDocument: { uri, languageId: LANGUAGES[extname(path)], version: 1, text } });
  }

  /** Types another text into an open file, which is not saved. */
  type(path: string, text: string): void {
    this.change(this.uri(path), text);
  }

  /** What the editor asks for when a file is opened, typed into or looked at again. */
  async diagnostics(path: string): Promise<readonly Diagnostic[]> {
    const { items } = await this.rpc.request<{ items: readonly Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: this.uri(path) } });
    return items;
  }

  /** What the light bulb at a diagnostic offers. */
  async actions(path: string, diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
    const params = { textDocument: { uri: this.uri(path) }, range: diagnostic.range, context: { diagnostics: [diagnostic] } };
    return (await this.rpc.request<readonly CodeAction[] | null>('textDocument/codeAction', params)) ?? [];
  }

  /** Does what an action says: the server sends the edits, which are typed in. */
  async run({ command }: CodeAction): Promise<void> {
    await this.rpc.request('workspace/executeCommand', { command: command.command, arguments: command.arguments });
  }

  private uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  private change(uri: string, text: string): void {
    const version = (this.opened.get(uri)?.version ?? 0) + 1;
    this.opened.set(uri, { version, text });
    this.rpc.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  private apply({ documentChanges = [] }: WorkspaceEdit): { applied: boolean } {
    for (const { textDocument: { uri }, edits } of documentChanges) this.change(uri, applied(this.opened.get(uri)?.text ?? '', edits));
    return { applied: documentChanges.length > 0 };
  }
}
