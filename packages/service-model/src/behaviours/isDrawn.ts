import type { CodeContext } from '../reader.ts';

/** What draws in a browser, keeps the state of what is drawn, or moves between its pages: code that takes it does nothing in a service. */
const DRAWS = /^(?:vue|vue-router|pinia|vuex|@vueuse\/.+|svelte(?:\/(?:store|transition|animate|motion))?|@angular\/(?:core|common|router|forms)(?:\/.+)?|react-dom|react-dom\/client|react-native|react-router-dom|preact\/hooks|solid-js|zustand|jotai|recoil)$/;

/** Of React only its hooks: a server makes pages and mails of the rest. https://react.dev/reference/rules/rules-of-hooks */
const HOOK = /^use[A-Z]\w*$/;

/** Is a file code of a browser or of a phone, by what it imports? */
export const isDrawn = (file: string, { code }: CodeContext): boolean =>
  code.importsOf(file).some(({ from, symbol }) => DRAWS.test(from) || (from === 'react' && HOOK.test(symbol)));
