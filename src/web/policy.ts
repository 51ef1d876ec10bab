import type { RequestHandler } from 'express';

type Directive =
  | `${'default' | 'script' | 'style' | 'connect' | 'img' | 'font' | 'object'}-src`
  | 'form-action'
  | 'frame-ancestors'
  | 'base-uri';
type Policy = Partial<Record<Directive, readonly string[]>>;

const NONE = ["'none'"];

/** What no answer may do, whatever it is: be framed, move its base address, load plug-ins. */
const NEVER: Policy = { 'object-src': NONE, 'base-uri': NONE, 'frame-ancestors': NONE };

/** Only what this origin serves may run; images also come from Notion and its storage. */
const PAGE: Policy = {
  'default-src': NONE,
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'https:', 'data:'],
  'form-action': ["'self'"],
  ...NEVER,
};

function render(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** For answers that are no page: what is forgotten may load, run and send nothing. */
export const BARE_POLICY = render({ 'default-src': NONE, 'form-action': NONE, ...NEVER });

/** Apollo's Sandbox says in a tag of its own page, by nonces, what it loads and runs; such a tag cannot say these. */
export const SANDBOX_POLICY = render({ 'form-action': NONE, ...NEVER });

/**
 * The Content-Security-Policy of a page. Chrome holds the redirects after a form to `form-action` too: a page whose form
 * leads to an app or to Notion names them there.
 */
export function contentSecurityPolicy(changes: Policy = {}): string {
  return render({ ...PAGE, ...changes });
}

/** The same policy, for a page whose forms may also lead to `targets`. */
export function withFormTargets(policy: string, targets: readonly string[]): string {
  return policy.replace(/form-action [^;]*/, ['form-action', "'self'", ...targets].join(' '));
}

/** Middleware that sends the policy with a page. */
export function policy(changes?: Policy): RequestHandler {
  const value = contentSecurityPolicy(changes);
  return (_request, response, next) => {
    response.set('Content-Security-Policy', value);
    next();
  };
}
