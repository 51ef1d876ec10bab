import type { RequestHandler } from 'express';
import { messagePage } from './page.js';
import { contentSecurityPolicy } from './policy.js';

/** Ends requests that nothing answered: a page for people, JSON for programs. */
export const notFound: RequestHandler = (request, response) => {
  response.status(404);
  if (request.accepts(['json', 'html']) !== 'html') {
    const what = `${request.method} ${request.path}`;
    response.json({
      error: 'not_found',
      error_description: `${what} does not exist here. The API is POST /graphql; sign-in is described at /.well-known/openid-configuration.`,
    });
    return;
  }
  response.set('Content-Security-Policy', contentSecurityPolicy()).send(
    messagePage({
      title: 'Page not found',
      heading: 'There is no page at this address',
      text: 'The link may be old or mistyped. Everything this gateway shows starts from its home page.',
      status: 404,
      actions: [
        { href: '/', label: 'Go to the home page' },
        { href: '/explorer', label: 'Open the explorer' },
      ],
    }),
  );
};
