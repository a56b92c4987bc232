import type { Page } from 'playwright-core';

/** Names of the fields that the table shows, from above. */
export const shownFields = (page: Page): Promise<string[]> => page.locator('#fields-table tbody th[scope="row"] code').allTextContents();
