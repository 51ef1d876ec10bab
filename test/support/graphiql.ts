import type { Locator, Page } from 'playwright-core';
import { ask, until } from './visitor.js';

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/** The active tab's name ends with its close button's. */
export function tab(page: Page, name: string): Locator {
  return page.getByRole('tab', { name: new RegExp(`^${name}`) });
}

/** Brings a tab of the explorer to the front by the name of its operation. */
export async function openTab(page: Page, name: string): Promise<void> {
  await tab(page, name).click();
  await until(page, 'editorSays', '.graphiql-query-editor', name);
}

/** Writes the query into the open tab. */
export async function write(page: Page, query: string): Promise<void> {
  await ask(page, 'writeEditor', '.graphiql-query-editor', query);
}

/** Runs the open tab, waits for its answer, and until the page shows that answer. */
export async function run(page: Page): Promise<Answer> {
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname === '/graphql');
  await page.getByRole('button', { name: /Execute query/ }).click();
  const answer = (await (await answered).json()) as Answer;
  await until(page, 'editorSays', '.result-window', JSON.stringify(answer));
  return answer;
}
