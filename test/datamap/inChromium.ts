import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataMap } from '@nilometer/service-model';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { renderHtml } from '../../packages/cli/src/datamap/html/renderHtml.ts';
import { notRun } from '../notRun.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { findChromium } from './findChromium.ts';

export interface Opened extends BrowserContextOptions {
  /** What follows the file's address. */
  readonly hash?: string;
}

/** Writes a map's page to a file and opens it, as somebody does who was sent it. Pages close with the browser, after the last test. */
export type Open = (map: DataMap, options?: Opened) => Promise<Page>;

const context = { title: 'Personal data of a test', generatedAt: '2026-11-22T09:30:00.000Z', toolVersion: '0.1.0' };

/** Tests of the page in a real browser, one for all of them; where none is installed they say NOT RUN. */
export function inChromium(title: string, tests: (open: Open) => void): void {
  const executablePath = findChromium();
  if (executablePath === undefined) notRun(title, 'chromium is not installed');
  describe.skipIf(executablePath === undefined)(title, () => {
    let browser: Browser | undefined;
    const folder = temporaryFolder('page');
    let pages = 0;
    beforeAll(async () => {
      // Chromium refuses its sandbox to root.
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args });
    });
    afterAll(() => browser?.close());
    tests(async (map, { hash = '', ...options } = {}) => {
      if (!browser) throw new Error('the browser did not start');
      const file = join(folder, `${pages++}.html`);
      writeFileSync(file, renderHtml(map, context));
      const opened = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await opened.newPage();
      await page.goto(pathToFileURL(file).href + hash);
      return page;
    });
  });
}
