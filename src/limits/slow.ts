import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { tooSlow } from './refusal.js';
import type { Asked, Refuse } from './refuse.js';

/** How long is read on after the answer: half a round trip of the slowest network. */
const LINGER_MS = 1_000;

/** The one path whose bodies may be large; Node ends these, too, after five minutes. */
const FILES = /^\/files\//i;

/**
 * Ends requests whose body has not come whole in time, answered 408: a byte now and then would hold a connection, and what has
 * come of the body, for as long as the sender likes.
 */
export function cutSlow(seconds: number, refuse: Refuse, next: RequestListener): RequestListener {
  const cut = (asked: Asked, response: ServerResponse) => {
    const { request } = asked;
    if (request.complete) return;
    if (response.headersSent) return void request.destroy();
    response.shouldKeepAlive = false;
    closeInSteps(request.socket);
    refuse(asked, response, tooSlow(seconds));
  };
  const watch = (request: IncomingMessage, response: ServerResponse, url: string) => {
    // Nearly every body has come with its head.
    if (request.complete || FILES.test(url)) return;
    const timer = setTimeout(cut, seconds * 1_000, { request, url }, response);
    request.once('close', () => clearTimeout(timer));
  };
  return (request, response) => {
    process.nextTick(watch, request, response, request.url ?? '/');
    return next(request, response);
  };
}

/**
 * RFC 9112 section 9.6: says that nothing more will come, and reads on for a moment. Bytes that reach a closed connection make
 * the sender's system drop the answer unread. Replaces what Node does once the answer is out.
 */
function closeInSteps(socket: Socket): void {
  socket.destroySoon = () => {
    const timer = setTimeout(() => socket.destroy(), LINGER_MS);
    socket.once('close', () => clearTimeout(timer)).end();
  };
}
