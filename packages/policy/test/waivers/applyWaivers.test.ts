import { describe, expect, it } from 'vitest';
import type { Waiver } from '../../src/waiver.ts';
import { applyWaivers } from '../../src/waivers/applyWaivers.ts';
import { finding } from '../finding.ts';

const order = finding({ file: 'src/order.ts', entity: 'Order' });
const user = finding({ file: 'src/user.ts', entity: 'User' });
const waiver = (parts: Partial<Waiver> = {}): Waiver => ({ guideline: 'entity-version', match: { entity: 'Order' }, owner: 'team-orders', reason: 'r', expires: '2026-12-31', ...parts });
const apply = (waivers: Waiver[], now = '2026-11-22T00:00:00Z') => applyWaivers([order, user], waivers, new Date(now));

describe('applyWaivers', () => {
  it('keeps everything without waivers', () => {
    expect(apply([])).toEqual({ kept: [order, user], waived: [], expired: [], notices: [] });
  });

  it('takes out what an active waiver covers', () => {
    expect(apply([waiver()])).toEqual({ kept: [user], waived: [order], expired: [], notices: [] });
  });

  it('gives back what only an expired waiver covers, and says whose it was', () => {
    const outcome = apply([waiver({ expires: '2026-11-21' })]);
    const again = { ...order, message: 'Order has no version field. (waiver expired on 2026-11-21, owner team-orders)' };
    expect(outcome).toEqual({ kept: [again, user], waived: [], expired: [again], notices: [] });
    expect(outcome.kept[0]).toBe(outcome.expired[0]);
  });

  it('prefers an active waiver to an expired one', () => {
    expect(apply([waiver({ expires: '2026-11-21' }), waiver()]).waived).toEqual([order]);
  });

  it('announces the end of a waiver once, however much it covers, and not of one that covers nothing', () => {
    const everything = waiver({ match: { file: 'src/**' }, expires: '2026-11-24' });
    const nothing = waiver({ match: { entity: 'Nobody' }, expires: '2026-11-24' });
    expect(apply([everything, nothing]).notices).toEqual(['waiver of entity-version for src/** expires on 2026-11-24, within 3 days (owner team-orders)']);
  });

  it('matches paths below the policy root when the report has another root', () => {
    const outcome = applyWaivers([order], [waiver({ match: { file: 'services/orders/src/*.ts' } })], new Date('2026-11-22'), { toPolicyPath: (file) => `services/orders/${file}` });
    expect(outcome.waived).toEqual([order]);
  });
});
