import type { RequestHandler } from 'express';

type Directive = `${'default' | 'script' | 'style' | 'connect' | 'img' | 'font'}-src` | 'form-action';
export type PolicyChanges = Partial<Record<Directive, string[]>>;

/** Only what this origin serves may run; images also come from Notion and its storage. */
const STRICT: Record<string, string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'https:', 'data:'],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
};

/**
 * A Content-Security-Policy value. Browsers hold the redirects after a form to `form-action` too: a page whose form
 * leads to an app or to Notion names them there.
 */
export function contentSecurityPolicy(changes: PolicyChanges = {}): string {
  return Object.entries({ ...STRICT, ...changes })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** Middleware that sends the policy with a page. */
export function policy(changes?: PolicyChanges): RequestHandler {
  const value = contentSecurityPolicy(changes);
  return (_request, response, next) => {
    response.set('Content-Security-Policy', value);
    next();
  };
}
