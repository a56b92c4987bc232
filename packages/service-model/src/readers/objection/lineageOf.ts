import type { CodeClass, Located, Origin } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isListExpr, isRefExpr } from '../../syntax/expr.ts';
import { heritageExpr } from './heritageExpr.ts';
import { mixinKind } from './mixins.ts';

/** The company's own classes that a class is made of, and what of it lies elsewhere. */
export interface Lineage {
  /** Nearest first, the class itself included; mixins of the company's own too. */
  readonly classes: readonly [CodeClass, ...CodeClass[]];
  readonly isModel: boolean;
  /** `objection-timestamps` is mixed in. */
  readonly timestamps: boolean;
  /** Why there may be more to it. */
  readonly unread: readonly string[];
}

/** Bases of bases, mixins of mixins: also what ends a circle. */
const MAX_STEPS = 40;

const nameOf = ({ expr }: Located): string => (isRefExpr(expr) ? expr.ref : isCallExpr(expr) && isRefExpr(expr.call) ? `${expr.call.ref}()` : 'expression');

class Climber {
  readonly classes: [CodeClass, ...CodeClass[]];
  readonly unread: string[] = [];
  isModel = false;
  timestamps = false;
  private readonly context: CodeContext;
  private steps = 0;

  constructor(start: CodeClass, context: CodeContext) {
    this.classes = [start];
    this.context = context;
  }

  climbFrom(own: CodeClass): void {
    const { base, scope } = own.fact;
    if (base) this.climb({ place: { file: own.file, scope }, expr: heritageExpr(base) });
  }

  private climb(at: Located): void {
    if (++this.steps > MAX_STEPS) return;
    const { origins, values } = this.context;
    const origin = origins.of(at);
    if (origin?.path === 'objection#Model') {
      this.isModel = true;
      return;
    }
    const made = values.resolve(at, 0, 'keep');
    if (isCallExpr(made.expr) && !made.expr.new) this.climbCall(made, origin);
    else if (origin?.class) this.take(origin.class);
    else this.unread.push(`base class ${this.where(at)} not found`);
  }

  private take(own: CodeClass): void {
    if (this.classes.some(({ file, index }) => file === own.file && index === own.index)) return;
    this.classes.push(own);
    this.climbFrom(own);
  }

  /** `Audited(Base)`, `mixin(Base, [Audited])`, `compose(Audited, Owned)(Base)` */
  private climbCall({ place, expr }: Located, origin: Origin | undefined): void {
    if (!isCallExpr(expr)) return;
    const [base, ...rest] = expr.args.map((argument): Located => ({ place, expr: argument }));
    const callee: Located = { place, expr: expr.call };
    if (origin?.path === 'objection#mixin()') this.mix(rest);
    else this.mix([callee]);
    if (base) this.climb(base);
  }

  private mix(mixins: readonly Located[]): void {
    for (const at of mixins) {
      const { place, expr } = this.context.values.resolve(at, 0, 'keep');
      const items = isListExpr(expr) ? expr.list.map((item): Located => ({ place, expr: item })) : undefined;
      if (items) this.mix(items);
      else this.mixOne(at);
    }
  }

  private mixOne(at: Located): void {
    const origin = this.context.origins.of(at);
    const [step] = origin?.path === 'objection#compose()' ? origin.steps : [];
    if (step?.kind === 'call') return this.mix(step.args);
    const own = origin?.fn && this.context.code.classesOf(origin.fn.file).find(({ fact }) => fact.scope === origin.fn?.scope);
    if (own) return this.takeMixin(own, origin.fn?.fact.params.map(({ name }) => name) ?? []);
    const kind = mixinKind(origin?.path ?? '');
    if (kind === 'timestamps') this.timestamps = true;
    if (kind === 'unread') this.unread.push(`mixin ${this.where(at)} can't be read`);
  }

  /** What the mixin was handed is its base: that one is climbed where it is handed over. */
  private takeMixin(own: CodeClass, params: readonly string[]): void {
    const { base } = own.fact;
    if (base && 'ref' in base && !base.args && params.includes(base.ref)) this.classes.push(own);
    else this.take(own);
  }

  private where(at: Located): string {
    const name = nameOf(at);
    const from = this.context.code.importOf(at.place.file, name.replace(/[.(].*$/s, ''))?.from;
    return from === undefined ? name : `${name} of ${from}`;
  }
}

export function lineageOf(own: CodeClass, context: CodeContext): Lineage {
  const climber = new Climber(own, context);
  climber.climbFrom(own);
  const { classes, isModel, timestamps, unread } = climber;
  return { classes, isModel, timestamps, unread: [...new Set(unread)] };
}
