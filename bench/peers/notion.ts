import { Pool } from 'undici';
import type { RawList, RawPage } from '../upstream/objects.js';

/** What every peer calls Notion with: undici's pool, JSON parsed whole, an error for anything but 200. */
const pool = new Pool(process.env.UPSTREAM ?? '', { connections: 64 });
const headers = {
  authorization: 'Bearer peer',
  'notion-version': '2026-03-11',
  'content-type': 'application/json',
};

async function ask<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
  const answer = await pool.request({ method, path, headers, body: body ? JSON.stringify(body) : null });
  if (answer.statusCode === 200) return (await answer.body.json()) as T;
  await answer.body.dump();
  throw new Error(`Notion answered ${answer.statusCode}`);
}

export function getPage(id: string): Promise<RawPage> {
  return ask('GET', `/v1/pages/${id}`);
}

export function queryRows(source: string): Promise<RawList<RawPage>> {
  return ask('POST', `/v1/data_sources/${source}/query`, { page_size: 100 });
}
