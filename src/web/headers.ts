import { Router, type RequestHandler } from 'express';
import helmet from 'helmet';
import { BARE_POLICY } from './policy.js';

/** What of a device the pages use: the clipboard, to copy a token. */
const UNUSED = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];
export const PERMISSIONS_POLICY = [...UNUSED.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(
  ', ',
);

/** Whoever forgets to say what an answer may do gets the strictest: it runs nothing, and nobody keeps it. */
const STRICTEST: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': BARE_POLICY,
    'Permissions-Policy': PERMISSIONS_POLICY,
    'Cache-Control': 'no-store',
  });
  next();
};

/** Protective headers of every answer that express gives. Pages and files loosen what they must. */
export function securityHeaders(publicUrl: string): Router {
  const router = Router();
  router.use(
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: publicUrl.startsWith('https:'),
      xFrameOptions: { action: 'deny' },
      // Not `no-referrer`: browsers then send `Origin: null` with our own forms, which is what a stranger's frame sends.
      referrerPolicy: { policy: 'same-origin' },
    }),
    STRICTEST,
  );
  return router;
}
