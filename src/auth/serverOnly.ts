import { Router, type Request, type Response } from 'express';
import { messagePage } from '../web/page.js';
import { PAGE_HEADERS } from './authPage.js';

/** Everything that a person's sign-in and what follows from it would need. */
const PATHS = [
  '/account',
  '/device',
  '/explorer',
  '/login',
  ...['authorize', 'device', 'end-session', 'notion', 'userinfo'].map((name) => `/oauth/${name}`),
];

const TEXT =
  'This gateway serves server-side apps only, in one workspace that its operator has connected. Nobody can sign in here, and there is no account to look at.';

/** Where there is no connection to sign in through: a page that says so, and JSON for programs. */
export function refusePeople(): Router {
  const router = Router();
  router.use(PATHS, (request: Request, response: Response) => {
    response.status(403);
    if (request.accepts(['json', 'html']) !== 'html') {
      response.json({
        error: 'unauthorized_client',
        error_description: `${TEXT} Ask /oauth/token with grant_type=client_credentials.`,
      });
      return;
    }
    const page = messagePage({
      title: 'People cannot sign in here',
      text: TEXT,
      status: 403,
      actions: [{ href: '/', label: 'Home' }],
    });
    response.set(PAGE_HEADERS).type('html').send(page);
  });
  return router;
}
