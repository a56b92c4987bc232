import type { Manifest } from '../../model.ts';
import { SERVES } from '../../project/serves.ts';
import { nearestManifest } from '../nearestManifest.ts';

/** What draws in a browser or on a phone. */
const DRAWS = /^(?:react(?:-dom|-native)?|vue|svelte|preact|solid-js|@angular\/core)$/;

/** What keeps the state of what is drawn. */
const KEEPS_STATE = /^(?:redux|@reduxjs\/toolkit|react-redux|mobx|zustand|jotai|recoil|pinia|vuex|@ngrx\/store)$/;

/**
 * Is a file code of a browser, by what its package depends on: it draws, or keeps the state of what is drawn, and has nothing of
 * a server? What only keeps state may log on a server that shares it, but its requests are those of whoever sees the page.
 */
export function isOfBrowser(file: string, subject: string, manifests: readonly Manifest[], place: (file: string) => string): boolean {
  const manifest = nearestManifest(file, manifests, place);
  if (!manifest || manifest.workspaceRoot) return false;
  const names = manifest.dependencies.map(({ packageName }) => packageName);
  if (names.some((name) => SERVES.test(name))) return false;
  return names.some((name) => DRAWS.test(name)) || (subject.startsWith('url ') && names.some((name) => KEEPS_STATE.test(name)));
}
