import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Answers a request of the other side, its parameters as JSON; what it returns is the result. */
type Answer = (params: string) => unknown;

export function answer<Params>(make: (params: Params) => unknown): Answer {
  return (json) => {
    const params: Params = JSON.parse(json);
    return make(params);
  };
}

const HEADER = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/;

/** The base protocol of the language server protocol: https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#baseProtocol */
export class JsonRpc {
  private readonly output: Writable;
  private readonly answers: Readonly<Record<string, Answer>>;
  private readonly pending = new Map<number, { resolve: (result: string) => void; reject: (cause: Error) => void }>();
  private received = Buffer.alloc(0);
  private lastId = 0;

  constructor(input: Readable, output: Writable, answers: Readonly<Record<string, Answer>>) {
    this.output = output;
    this.answers = answers;
    input.on('data', (chunk: Buffer) => this.take(chunk));
  }

  /** @throws Error with the other side's words when it answers with an error */
  async request<Result>(method: string, params: unknown): Promise<Result> {
    const id = ++this.lastId;
    const json = await new Promise<string>((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.write({ id, method, params });
    });
    const result: Result = JSON.parse(json);
    return result;
  }

  notify(method: string, params: unknown): void {
    this.write({ method, params });
  }

  /** Whoever waits for an answer waits no longer. */
  close(because: string): void {
    for (const { reject } of this.pending.values()) reject(new Error(because));
    this.pending.clear();
  }

  private write(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.output.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  private take(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const header = HEADER.exec(this.received.toString('latin1'));
      if (!header) return;
      const start = header[0].length;
      const end = start + Number(header[1]);
      if (this.received.length < end) return;
      const message: Message = JSON.parse(this.received.subarray(start, end).toString());
      this.received = this.received.subarray(end);
      this.handle(message);
    }
  }

  private handle({ id, method, params, result, error }: Message): void {
    if (method !== undefined) {
      if (id !== undefined) this.write({ id, result: this.answers[method]?.(JSON.stringify(params ?? null)) ?? null });
      return;
    }
    const waiting = this.pending.get(Number(id));
    this.pending.delete(Number(id));
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(JSON.stringify(result ?? null));
  }
}
