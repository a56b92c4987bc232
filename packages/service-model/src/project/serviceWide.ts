import type { Behaviour, BehaviourKind } from '../behaviour.ts';

/** Kinds of behaviours that bear on what is judged in other files of their service. */
export const SERVICE_WIDE: ReadonlySet<BehaviourKind> = new Set(['registration', 'gdpr', 'flag']);

/** What is done through a helper is said by the helper, once: who asks for all of a service counts it there. */
export const isServiceWide = ({ kind, via }: Behaviour): boolean => SERVICE_WIDE.has(kind) && via === undefined;
