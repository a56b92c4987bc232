import type { NamedSite } from '../behaviour.ts';
import type { CodeFunction } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';

/** The function that stands at a site. @param site with an absolute file */
export const handlerFunction = ({ file, range }: NamedSite, { code }: Pick<CodeContext, 'code'>): CodeFunction | undefined =>
  code.functionsOf(file).find(({ scope, fact }) => scope !== 0 && fact.span.start === range.start.offset);
