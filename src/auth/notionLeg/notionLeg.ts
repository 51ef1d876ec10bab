import express, { Router, type RequestHandler } from 'express';
import { checkState, exchangeCode, loadWaitingApp, rejectDenied, saveGrant } from './callbackSteps.js';
import { finishConsent, finishLogin } from './finish.js';
import { walk, type LegParts, type Step } from './leg.js';
import {
  assignState,
  checkForm,
  confirmPerson,
  loadInteraction,
  loadSessionGrant,
  redirectToNotion,
  rejectCancelled,
  rejectNoScope,
} from './loginSteps.js';

const LOGIN: Step[] = [loadInteraction, rejectNoScope, confirmPerson, assignState, redirectToNotion];

const CALLBACK: Step[] = [checkState, loadWaitingApp, rejectDenied, exchangeCode, saveGrant, finishLogin];

/** The buttons of the confirm page; anything else is a cancel. */
const CHOICES = new Map<unknown, Step[]>([
  ['continue', [loadSessionGrant, finishConsent]],
  ['switch', [assignState, redirectToNotion]],
]);
const CANCEL: Step[] = [rejectCancelled];

/** The way from the provider's login through Notion's consent and back. */
export function createNotionLeg(parts: LegParts): Router {
  const router = Router();
  const choose: RequestHandler = (request, response, next) => {
    const { choice } = (request.body ?? {}) as Record<string, unknown>;
    const steps = CHOICES.get(choice) ?? CANCEL;
    return walk(parts, [loadInteraction, checkForm, ...steps])(request, response, next);
  };
  router.get('/login/:uid', walk(parts, LOGIN));
  router.post('/login/:uid', express.urlencoded({ extended: false, limit: 4_096 }), choose);
  router.get('/oauth/notion/callback', walk(parts, CALLBACK));
  return router;
}
