import { Router } from 'express';
import { createAssets, VENDOR } from './assets.js';
import { explorerPage } from './explorer.js';
import { homePage } from './home.js';
import type { PagesOptions } from './page.js';
import { policy } from './policy.js';
import { serverHomePage } from './serverHome.js';

export { notFound } from './notFound.js';

/** GraphiQL's editor writes style attributes and style sheets of its own, and carries its fonts in its CSS. */
const EXPLORER_POLICY = policy({
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
});

/** The pages that people see: `/`, `/explorer`, and what they load from `/assets/`. */
export function createPages(options: PagesOptions): Router {
  const home = options.forPeople ? homePage(options) : serverHomePage(options);
  const explorer = explorerPage(options, VENDOR);
  const router = Router();
  router.use(createAssets());
  router.get('/', policy(), (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('html').send(home);
  });
  router.get('/explorer', EXPLORER_POLICY, (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('html').send(explorer);
  });
  return router;
}
