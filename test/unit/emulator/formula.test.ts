import { evaluate } from '../../../emulator/properties/formula/evaluate.js';
import { parseFormula } from '../../../emulator/properties/formula/parser.js';
import { FormulaError } from '../../../emulator/properties/formula/values.js';
import type { FormulaValue } from '../../../emulator/properties/formula/values.js';

const NOW = new Date('2026-03-10T12:00:00.000Z');

const PROPS: { [name: string]: FormulaValue } = {
  Name: 'Kale',
  Price: 2.5,
  Stock: 0,
  Fresh: true,
  Tags: ['green', 'leaf'],
  Notes: '',
  Due: { start: '2026-03-01', end: null },
  Start: { start: '2026-02-01T10:00:00.000Z', end: null },
  Missing: null,
};

function run(source: string): FormulaValue {
  const prop = (name: string): FormulaValue => {
    if (!Object.hasOwn(PROPS, name)) throw new FormulaError(`There is no property "${name}"`);
    return PROPS[name] ?? null;
  };
  return evaluate(parseFormula(source), { now: NOW, prop });
}

describe('a formula', () => {
  it.each<[string, FormulaValue]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['10 % 4 / 2', 1],
    ['"a" + 1 + true', 'a1true'],
    ['prop("Price") * 4', 10],
    ['prop("Name") + "!"', 'Kale!'],
    ['"a\\"b\\n"', 'a"b\n'],
    ['1 < 2 and 2 <= 2', true],
    ['1 > 2 or 3 >= 4', false],
    ['"b" > "a" && !false', true],
    ['not prop("Fresh")', false],
    ['not(empty(prop("Notes")))', false],
    ['1 == 1 and "a" != "b"', true],
    ['prop("Due") < prop("Start")', false],
    ['if(prop("Fresh"), "yes", "no")', 'yes'],
    ['prop("Stock") > 0 ? "in" : "out"', 'out'],
    ['ifs(false, 1, false, 2, 3)', 3],
    ['ifs(true, 1, 2)', 1],
    ['if(false, 1)', null],
    ['concat("a", "b", prop("Name"))', 'abKale'],
    ['format(2.5) + format(prop("Due"))', '2.52026-03-01'],
    ['format(prop("Tags"))', 'green, leaf'],
    ['length("four") + length(prop("Tags"))', 6],
    ['prop("Name").length()', 4],
    ['round(2.345, 2)', 2.35],
    ['round(2.5)', 3],
    ['round(-1.005, 2)', -1],
    ['empty(prop("Missing")) and empty(0) and empty("") and not empty("a")', true],
    ['dateBetween(prop("Due"), prop("Start"), "days")', 27],
    ['dateBetween(prop("Start"), prop("Due"), "weeks")', -3],
    ['dateBetween(prop("Due"), prop("Start"), "months")', 1],
    ['dateBetween(now(), prop("Due"), "hours")', 228],
    ['dateBetween(prop("Missing"), now(), "days")', null],
    ['now()', { start: '2026-03-10T12:00:00.000Z', end: null }],
    ['contains(lower("KALE"), "al")', true],
    ['max(1, 3, 2) - min(1, 3)', 2],
    ['[1, 2]', [1, 2]],
    ['/* why */ 1', 1],
  ])('%s', (source, expected) => {
    expect(run(source)).toEqual(expected);
  });

  it.each([
    ['prop("Nope")', 'There is no property "Nope"'],
    ['sparkle(1)', 'The emulator knows no function "sparkle"'],
    ['1 +', 'Unexpected "end"'],
    ['(1', 'Expected ")" before ""'],
    ['1 2', 'Expected "the end" before "2"'],
    ['a = 1', 'Unexpected "="'],
    ['"a" * 2', '"a" is not a number'],
    ['dateBetween(now(), now(), "eons")', 'dateBetween knows no unit "eons"'],
    ['constructor("x")', 'The emulator knows no function "constructor"'],
    ['('.repeat(500), 'nested too deeply'],
    ['-'.repeat(500) + '1', 'nested too deeply'],
  ])('refuses %s', (source, message) => {
    expect(() => run(source)).toThrow(FormulaError);
    expect(() => run(source)).toThrow(message);
  });
});
