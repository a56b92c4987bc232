import { defineFormat } from '../format.ts';
import { renderHtml } from '../html/renderHtml.ts';

/** For people who ask what is held on them, and for who must answer: one page to read, search, filter, print and hand on. */
export default defineFormat({ id: 'html', extension: 'html', render: renderHtml });
