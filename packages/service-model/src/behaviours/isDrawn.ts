import { isBuiltin } from 'node:module';
import type { CodeContext } from '../reader.ts';
import { type Expr, isRefExpr } from '../syntax/expr.ts';

/** What draws in a browser, keeps the state of what is drawn, or moves between its pages: code that takes it does nothing in a service. */
const DRAWS = /^(?:vue|vue-router|pinia|vuex|@vueuse\/.+|svelte(?:\/(?:store|transition|animate|motion))?|@angular\/(?:core|common|router|forms)(?:\/.+)?|react-dom|react-dom\/client|react-native|react-router-dom|preact\/hooks|solid-js|zustand|jotai|recoil)$/;

/** Of React only its hooks: a server makes pages and mails of the rest. https://react.dev/reference/rules/rules-of-hooks */
const HOOK = /^use[A-Z]\w*$/;
/** Libraries whose hooks ask a server for data: what else they have runs on either side. */
const HOOKS_OF = /^(?:react|@tanstack\/react-query|react-query|swr)$/;

/** Methods of a page: https://developer.mozilla.org/docs/Web/API/Window */
const OF_PAGE = /^(?:(?:globalThis|window|self)\.)?(?:document\.(?:createElement|querySelector(?:All)?|getElementById|addEventListener|removeEventListener)|window\.(?:addEventListener|removeEventListener|postMessage|matchMedia|requestAnimationFrame|location\.\w+|parent\.postMessage)|navigator\.(?:sendBeacon|serviceWorker\.\w+)|(?:window\.)?(?:sessionStorage|localStorage)\.(?:get|set|remove)Item)$/;
/** A text that a server shows in a browser may ask once whether there is one. */
const ENOUGH = 3;

/** What opens a page on a server, or stands in for one. */
const OPENS_PAGES = /^(?:puppeteer(?:-core|-extra)?|playwright(?:-core)?|@playwright\/test|jsdom|happy-dom|linkedom|webdriverio|selenium-webdriver)$/;

const isOfPage = (callee: Expr): boolean => isRefExpr(callee) && OF_PAGE.test(callee.ref);

/** Does a file call what only a page has, again and again, and take nothing of a server? */
const worksOnPage = (file: string, { code }: CodeContext): boolean =>
  !code.importsOf(file).some(({ from }) => isBuiltin(from) || OPENS_PAGES.test(from)) &&
  code.callsOf(file).filter(({ expr }) => isOfPage(expr.call)).length >= ENOUGH;

/** Is a file code of a browser or of a phone, by what it imports, or by the page that it works on? */
export const isDrawn = (file: string, context: CodeContext): boolean =>
  context.code.importsOf(file).some(({ from, symbol }) => DRAWS.test(from) || (HOOKS_OF.test(from) && HOOK.test(symbol))) || worksOnPage(file, context);
