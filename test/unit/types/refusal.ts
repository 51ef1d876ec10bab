import { GatewayError } from '../../../src/errors.js';

/** What a person is told when `attempt` is refused; fails when it is not, or for another reason. */
export function refusalOf(attempt: () => unknown): { argument: string | undefined; message: string } {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof GatewayError) || error.code !== 'BAD_USER_INPUT') throw error;
    return { argument: error.argument, message: error.message };
  }
  throw new Error('expected a refusal');
}
