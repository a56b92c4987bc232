import type { Policy } from '@nilometer/policy';
import type { Detector } from './detector.ts';
import { detectors } from './detectors/all.generated.ts';
import { loadBehaviourReaders } from './loadBehaviourReaders.ts';
import type { ProjectOptions } from './project.ts';

const ALL: readonly Detector[] = Object.values(detectors);

/** The part of `openProject`'s options by which it reads what code does, where a policy turns on a guideline that asks for it; nothing else loads those readers, and that not before something has to be read. */
export const behavioursFor = ({ guidelines }: Policy): Pick<ProjectOptions, 'behaviours'> =>
  (ALL.some(({ id, facts }) => facts === 'behaviours' && guidelines[id]?.severity !== 'off') ? { behaviours: loadBehaviourReaders } : {});
