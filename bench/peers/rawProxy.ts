import { Agent, createServer, request as call } from 'node:http';
import { announce } from '../announce.js';

/** The limit: nothing but bytes, from the upstream's answer to ours. */
const upstream = new URL(process.env.UPSTREAM ?? '');
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

const server = createServer((request, response) => {
  const { method, url: path, headers } = request;
  const { hostname, port } = upstream;
  const onward = call({ agent, hostname, port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  request.pipe(onward);
});
announce(server);
