import { groupBy } from '@nilometer/policy';
import type { Write } from '../behaviour.ts';
import type { Flow, FlowCall, PassedName } from '../flow.ts';
import { recordNames } from '../flows/recordNames.ts';
import type { Site } from '../model.ts';
import { type Deed, type DeedContext, deedsOf } from './deeds.ts';
import type { MappedModel } from './mapped.ts';

/** From a handler through a controller's service to a repository of the company's own. */
const MAX_HOPS = 3;

/** A deed with the number of calls between it and where it was asked from. */
export interface Reached extends Deed {
  readonly hops: number;
}

interface Walk {
  readonly reached: readonly Reached[];
  readonly met: ReadonlySet<Flow>;
}

/** Does an offset into its file lie in a function? */
export const holds = ({ range }: Flow, offset: number): boolean => range.start.offset <= offset && offset < range.end.offset;

/** Functions by place, and what can be reached from them. */
export class FlowIndex {
  private readonly byFile: ReadonlyMap<string, readonly Flow[]>;
  private readonly writes = new Map<string, Write[]>();
  private readonly context: DeedContext;
  private readonly deeds = new WeakMap<Flow, readonly Deed[]>();
  private readonly walked = new WeakMap<Flow, Walk>();

  constructor({ model, flows }: Pick<MappedModel, 'model' | 'flows'>) {
    this.byFile = groupBy(flows, ({ file }) => file);
    for (const one of model.behaviours) {
      if (one.kind === 'write') this.writes.set(one.file, [...(this.writes.get(one.file) ?? []), one]);
    }
    this.context = {
      writesAt: (file, offset) => (this.writes.get(file) ?? []).filter(({ range }) => range.start.offset === offset),
      writesBehind: (call) => this.writesBehind(call, 2),
      names: recordNames(model.entities),
    };
  }

  /** The innermost function around a place. */
  around({ file, range }: Site): Flow | undefined {
    return (this.byFile.get(file) ?? [])
      .filter((flow) => holds(flow, range.start.offset))
      .reduce<Flow | undefined>((inner, flow) => (inner && inner.range.start.offset >= flow.range.start.offset ? inner : flow), undefined);
  }

  /** The first function behind a place. */
  after({ file, range }: Site): Flow | undefined {
    return (this.byFile.get(file) ?? [])
      .filter((flow) => flow.range.start.offset >= range.end.offset)
      .reduce<Flow | undefined>((first, flow) => (first && first.range.start.offset <= flow.range.start.offset ? first : flow), undefined);
  }

  /** A function and those inside it. */
  within(flow: Flow): readonly Flow[] {
    return (this.byFile.get(flow.file) ?? []).filter(({ range }) => range.start.offset >= flow.range.start.offset && range.end.offset <= flow.range.end.offset);
  }

  /** Names that reach the calls at a place. */
  passesOf(site: Site): readonly PassedName[] {
    const calls = this.around(site)?.calls ?? [];
    return calls.filter(({ range }) => range.start.offset === site.range.start.offset).flatMap(({ passes }) => passes);
  }

  /** What a function does to records, itself and through the company's own functions, nearest first. */
  reached(from: Flow): readonly Reached[] {
    return this.walk(from).reached;
  }

  /** Is a function called on the way from another? */
  leadsTo(from: Flow, to: Flow): boolean {
    return this.walk(from).met.has(to);
  }

  private walk(from: Flow): Walk {
    const known = this.walked.get(from);
    if (known) return known;
    const met = new Set<Flow>();
    const reached: Reached[] = [];
    let next: readonly Flow[] = [from];
    for (let hops = 0; hops <= MAX_HOPS && next.length > 0; hops++) {
      const here = next.flatMap((flow) => this.within(flow)).filter((flow) => !met.has(flow));
      for (const flow of here) {
        met.add(flow);
        reached.push(...this.deedsOf(flow).map((deed) => ({ ...deed, hops })));
      }
      next = here.flatMap(({ calls }) => calls.flatMap(({ to }) => (to && this.around(to)) ?? []));
    }
    const walk = { reached, met };
    this.walked.set(from, walk);
    return walk;
  }

  private deedsOf(flow: Flow): readonly Deed[] {
    const deeds = this.deeds.get(flow) ?? deedsOf(flow, this.context);
    this.deeds.set(flow, deeds);
    return deeds;
  }

  private writesBehind({ to }: FlowCall, depth: number): Write[] {
    const flow = to && this.around(to);
    if (!flow || depth === 0) return [];
    const own = (this.writes.get(flow.file) ?? []).filter(({ range, entity }) => entity === null && holds(flow, range.start.offset));
    return own.length > 0 ? own : this.within(flow).flatMap(({ calls }) => calls).flatMap((call) => this.writesBehind(call, depth - 1));
  }
}
