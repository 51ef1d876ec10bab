import express, { Router, type RequestHandler } from 'express';
import type { Config } from '../config.js';
import type { Logger } from '../log.js';
import type { Notion } from '../notion/notion.js';
import { createReceiver } from './receiver.js';
import { createVerificationToken } from './verificationToken.js';

interface WebhookParts {
  config: Config['webhooks'];
  notion: Notion;
  log: Logger;
}

/** Events name what has changed and carry no content: the longest lists of ids are far below. */
const BODY_LIMIT_BYTES = 1_048_576;

/** `POST /notion`: what Notion tells of changes. Answered at once; what is to be done is done afterwards. */
export function createWebhooks({ config, notion, log }: WebhookParts): Router {
  const receive = createReceiver({ notion, token: createVerificationToken(config, log), log });
  const router = Router();
  router
    .route('/notion')
    // The signature is that of the bytes: they are neither unpacked nor parsed before it is checked.
    .post(express.raw({ type: 'application/json', limit: BODY_LIMIT_BYTES, inflate: false }), answer(receive))
    .all((_request, response) => {
      response.set('Allow', 'POST').status(405).json(refusal('Notion sends its webhooks here by POST.'));
    });
  return router;
}

function answer(receive: ReturnType<typeof createReceiver>): RequestHandler {
  return async (request, response) => {
    const body: unknown = request.body;
    if (!Buffer.isBuffer(body)) {
      response.status(415).json(refusal('Send a body of content type application/json.'));
      return;
    }
    const receipt = await receive(body, request.get('x-notion-signature'));
    response.status(receipt.status);
    if (receipt.problem === undefined) response.end();
    else response.json(refusal(receipt.problem));
    receipt.work?.();
  };
}

function refusal(problem: string) {
  return { error: 'invalid_request', error_description: problem };
}
