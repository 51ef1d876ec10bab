import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { tooSlow } from './refusal.js';
import type { Asked, Refuse } from './refuse.js';

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
    response.once('close', () => request.destroy());
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
