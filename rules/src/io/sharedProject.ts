import { statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { CONFIG_FILE, loadPolicy, type LoadedPolicy } from '@nilometer/policy';
import { type Detector, loadBehaviourReaders, openProject, OpenTexts, type Project } from '@nilometer/service-model';

/** What of a project a rule asks for. */
export type Facts = NonNullable<Detector['facts']>;

interface Opened {
  readonly policy: LoadedPolicy;
  /** What to watch, with the time of its last change. */
  readonly watched: ReadonlyMap<string, number | undefined>;
  readonly projects: Map<Facts, Project>;
}

/** Looked at in this tick, in which all rules run over a file. */
const current = new Map<string, Opened>();

const opened = new Map<string, Opened>();

/** What an editor has not saved, whichever project asks. */
const openTexts = new OpenTexts();

/**
 * The project that all rules of this process share, by the folder that the linter runs in; what code does is a project
 * of its own, so that only rules that ask for it pay for it. Its policy is the one that `nilometer lint` would take
 * there; it is loaded anew when one of its files has changed, as an editor never restarts us.
 *
 * @param configFile the policy's file, where it was named; absolute
 * @throws ConfigError when the policy can not be used.
 */
export function sharedProject(cwd: string, facts: Facts = 'entities', configFile?: string): Project {
  const { policy, projects } = openedIn(cwd, configFile);
  const known = projects.get(facts);
  if (known) return known;
  const project = openProject({ root: policy.root, policy, cache: 'disk', openTexts, ...(facts === 'behaviours' ? { behaviours: loadBehaviourReaders } : {}) });
  projects.set(facts, project);
  return project;
}

/** The project of what code does, where a rule has asked for it: its models hold entities as well. */
export const behavioursProject = (cwd: string, configFile?: string): Project | undefined => openedIn(cwd, configFile).projects.get('behaviours');

function openedIn(cwd: string, configFile: string | undefined): Opened {
  const key = JSON.stringify([cwd, configFile]);
  const looked = current.get(key);
  if (looked) return looked;
  if (current.size === 0) queueMicrotask(() => current.clear());
  const now = look(key, cwd, configFile);
  current.set(key, now);
  return now;
}

function look(key: string, cwd: string, configFile: string | undefined): Opened {
  const known = opened.get(key);
  if (known && [...known.watched].every(([file, time]) => changeTime(file) === time)) return known;
  const policy = loadPolicy(configFile === undefined ? { from: cwd } : { from: homeOf(configFile, cwd), configFile });
  const now: Opened = { policy, watched: new Map(watchedFiles(policy, cwd).map((file) => [file, changeTime(file)])), projects: new Map() };
  opened.set(key, now);
  return now;
}

/** Paths in a configuration that lies below are relative to its own folder, as where `nilometer lint` judges that; one kept elsewhere holds here. */
const homeOf = (configFile: string, cwd: string): string => (configFile.startsWith(cwd + sep) ? dirname(configFile) : cwd);

/** The policy's files, and the places where a person would make another one. */
const watchedFiles = ({ files, root }: LoadedPolicy, cwd: string): string[] => [...files, join(root, CONFIG_FILE), join(cwd, CONFIG_FILE)];

/** In milliseconds; `undefined` without a file. */
const changeTime = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
