import type { Shape } from '../../../src/notion/endpoints/row.js';
import { readAnswer } from '../../../src/notion/answer.js';

const OBJECT = { object: 'page', id: 'a', url: 'x' };
const LIST = { object: 'list', results: [OBJECT], has_more: false };
const QUERY = { object: 'view_query', id: 'q', results: [OBJECT], total_count: 1 };
const TEMPLATES = { templates: [{ id: 't', name: 'Weekly', is_default: true }], has_more: false };

const TAKEN: Record<Shape, object[]> = {
  object: [OBJECT, QUERY],
  list: [LIST, QUERY],
  either: [OBJECT, LIST, QUERY],
  objectWithResults: [QUERY],
  templates: [TEMPLATES],
};
const SHAPES = Object.keys(TAKEN) as Shape[];

describe('an answer', () => {
  it.each(SHAPES)('of the shape %s is taken, and of no other', (answers) => {
    for (const body of [OBJECT, LIST, QUERY, TEMPLATES])
      expect(readAnswer(body, { answers })).toEqual(TAKEN[answers].includes(body) ? body : undefined);
  });

  it.each(SHAPES)('that is no object is none of the shape %s', (answers) => {
    for (const body of [undefined, null, 'text', 1, [], [OBJECT], {}, { id: 7 }, { results: 'x' }])
      expect(readAnswer(body, { answers })).toBeUndefined();
  });

  it('loses items that are no objects with an id', () => {
    const odd = [null, 'x', {}, { id: 1 }, OBJECT];
    expect(readAnswer({ results: odd }, { answers: 'list' })).toEqual({ results: [OBJECT] });
    expect(readAnswer({ id: 'q', results: odd }, { answers: 'objectWithResults' })).toEqual({
      id: 'q',
      results: [OBJECT],
    });
    expect(readAnswer({ templates: odd }, { answers: 'templates' })).toEqual({ templates: [OBJECT] });
  });
});
