import type { Behaviour } from './behaviour.ts';

const UNKNOWN = '?';

const holding = (names: readonly string[]): string => (names.length === 0 ? '' : `: ${names.join(', ')}`);

const followedBy = (word: string, names: readonly string[]): string => (names.length === 0 ? '' : `, ${word} ${names.join(', ')}`);

/** What a behaviour does, in a few words. */
function said(one: Behaviour): string {
  const handled = 'handler' in one && one.handler ? `, handled by ${one.handler.name || 'a function'}` : '';
  switch (one.kind) {
    case 'endpoint': return `${one.method} ${one.path ?? UNKNOWN}${handled}${followedBy('after', one.guards)}${followedBy('validated by', one.validators)}`;
    case 'consumer': return `consumes ${one.topic ?? UNKNOWN} (${one.broker})${handled}`;
    case 'producer': return `produces ${one.topic ?? UNKNOWN} (${one.broker})${holding(one.fields)}`;
    case 'write': return `${one.operation} ${one.entity ?? UNKNOWN}, ${one.form}`;
    case 'crypto': return `${one.operation} by ${one.library ?? 'hand'}${one.algorithm === null ? '' : `, ${one.algorithm}`}${holding(one.fields)}`;
    case 'log': return `logs at ${one.level}${holding(one.fields)}`;
    case 'error': return `makes ${one.error}${holding(one.fields)}`;
    case 'gdpr': return `${one.right === 'delete' ? 'deletes' : 'exports'} personal data: ${one.evidence}`;
    case 'flag': return `reads flag ${one.flag ?? UNKNOWN} (${one.client})`;
    case 'http': return `sends ${one.method ?? UNKNOWN} ${one.url ?? UNKNOWN} (${one.client})${holding(one.fields)}`;
    case 'registration': return one.what === 'app' ? `makes an application of ${one.of}` : `puts ${one.what} ${one.name} before ${one.before ? one.before.join(', ') : 'every endpoint'}`;
  }
}

/** One line. */
export function behaviourText(one: Behaviour): string {
  const where = [...(one.in === '' ? [] : [`in ${one.in}`]), ...(one.via ? [`through ${one.via.name}`] : [])].join(' ');
  return `${one.file}:${one.range.start.line}  ${said(one)}${where === '' ? '' : `  - ${where}`}`;
}
