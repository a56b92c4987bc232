import type { Behaviour, BehaviourKind } from '../behaviour.ts';

/** Behaviours that bear on what is judged in other files of their service. */
const SERVICE_WIDE: ReadonlySet<BehaviourKind> = new Set(['registration', 'gdpr', 'flag']);

export const isServiceWide = ({ kind }: Behaviour): boolean => SERVICE_WIDE.has(kind);
