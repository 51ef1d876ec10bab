import { createServer } from 'node:http';
import { announce } from '../announce.js';
import { pageAnswer, rowsAnswer } from '../shapes.js';
import { getPage, queryRows } from './notion.js';

/** The same answers without GraphQL: an endpoint for each, written by hand. */
async function answer(url: string): Promise<object> {
  const [, kind, id = ''] = url.split('/');
  return kind === 'page' ? pageAnswer(await getPage(id)) : rowsAnswer(await queryRows(id));
}

const server = createServer((request, response) => {
  answer(request.url ?? '').then(
    (data) => {
      const bytes = Buffer.from(JSON.stringify({ data }));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
      response.end(bytes);
    },
    () => response.writeHead(502).end(),
  );
});
announce(server);
