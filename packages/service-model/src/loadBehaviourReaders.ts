import { lazy } from '@nilometer/policy';
import type { Reader } from './reader.ts';

type Behaviours = typeof import('./behaviours.ts');

const isBehaviours = (loaded: unknown): loaded is Behaviours => typeof loaded === 'object' && loaded !== null && 'readers' in loaded;

const behaviours = lazy('@nilometer/service-model/behaviours', import.meta.url, isBehaviours);

/** Loaded when they are asked for, at once, as a rule can not wait: a run that asks for entities alone needs none of them. */
export const loadBehaviourReaders = (): readonly Reader[] => behaviours().readers;
