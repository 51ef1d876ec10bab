import { parse } from 'graphql';
import { withRemedy } from '../../../src/limits/query.js';

/** What the parser says of a document. */
function complaintOf(text: string, maxTokens?: number): string {
  try {
    parse(text, { maxTokens });
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it was parsed');
}

describe('what the parser gives up', () => {
  it('says what to do about a document that is too long', () => {
    expect(withRemedy(complaintOf('{ a b c d }', 4))).toMatch(
      /more tha[nt] 4 tokens\. .*Ask in several requests, or ask the operator to raise MAX_QUERY_TOKENS\.$/,
    );
  });

  it('says what to do about a document that is too deep for its stack, and nothing of the stack', () => {
    expect(withRemedy(complaintOf(`{ a(b: ${'['.repeat(100_000)}) }`))).toBe(
      'Syntax Error: Document nests its brackets too deeply to be read. Send what is deep in variables, or ask in several requests.',
    );
  });

  it('leaves other complaints as they are', () => {
    const complaint = complaintOf('{ a');
    expect(withRemedy(complaint)).toBe(complaint);
  });
});
