import { tokenize } from './tokens.js';
import type { Token } from './tokens.js';
import { FormulaError } from './values.js';

export type Expression =
  | { kind: 'literal'; value: null | boolean | number | string }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'call'; name: string; args: Expression[] };

/** Binary operators from loosest to tightest; each is a call of the function it stands for. */
const LEVELS: readonly { [symbol: string]: string }[] = [
  { or: 'or', '||': 'or' },
  { and: 'and', '&&': 'and' },
  { '==': 'equal', '!=': 'unequal' },
  { '>': 'larger', '>=': 'largerEq', '<': 'smaller', '<=': 'smallerEq' },
  { '+': 'add', '-': 'subtract' },
  { '*': 'multiply', '/': 'divide', '%': 'mod' },
];

const PREFIXES: { [symbol: string]: string } = { '-': 'unaryMinus', '!': 'not', not: 'not' };
const CONSTANTS: { [name: string]: null | boolean | number } = {
  true: true,
  false: false,
  pi: Math.PI,
  e: Math.E,
};
const MAX_NESTING = 100;

/** Reads a formula of Notion's language. Throws a `FormulaError` that names the token which does not fit. */
export function parseFormula(source: string): Expression {
  const parser = new Parser(tokenize(source));
  const expression = parser.expression();
  parser.expect('');
  return expression;
}

class Parser {
  private at = 0;
  private nesting = 0;

  constructor(private readonly tokens: Token[]) {}

  expression(): Expression {
    if (++this.nesting > MAX_NESTING) throw new FormulaError('The formula is nested too deeply');
    const condition = this.binary(0);
    const result = this.take('?') ? this.choice(condition) : condition;
    this.nesting -= 1;
    return result;
  }

  expect(text: string): void {
    if (!this.take(text))
      throw new FormulaError(`Expected "${text || 'the end'}" before "${this.current.text}"`);
  }

  private choice(condition: Expression): Expression {
    const yes = this.expression();
    this.expect(':');
    return { kind: 'call', name: 'if', args: [condition, yes, this.expression()] };
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (let name = this.operator(operators); name; name = this.operator(operators)) {
      left = { kind: 'call', name, args: [left, this.binary(level + 1)] };
    }
    return left;
  }

  private operator(operators: { [symbol: string]: string }): string | undefined {
    const { kind, text } = this.current;
    const name = kind === 'string' || kind === 'number' ? undefined : operators[text];
    if (name) this.at += 1;
    return name;
  }

  private unary(): Expression {
    const called = this.tokens[this.at + 1]?.text === '(';
    const name = called && this.current.kind === 'name' ? undefined : this.operator(PREFIXES);
    if (!name) return this.power();
    if (++this.nesting > MAX_NESTING) throw new FormulaError('The formula is nested too deeply');
    const operand = this.unary();
    this.nesting -= 1;
    return { kind: 'call', name, args: [operand] };
  }

  private power(): Expression {
    const base = this.postfix();
    return this.take('^') ? { kind: 'call', name: 'pow', args: [base, this.unary()] } : base;
  }

  /** `prop("Name").length()` is `length(prop("Name"))`. */
  private postfix(): Expression {
    let value = this.primary();
    while (this.take('.')) value = this.call(this.name(), [value]);
    return value;
  }

  private primary(): Expression {
    const token = this.current;
    this.at += 1;
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
    if (token.kind === 'string') return { kind: 'literal', value: token.text };
    if (token.kind === 'name') return this.named(token.text);
    if (token.text === '(') return this.grouped();
    if (token.text === '[') return { kind: 'list', items: this.items(']') };
    throw new FormulaError(`Unexpected "${token.text || 'end'}"`);
  }

  private named(name: string): Expression {
    const constant = CONSTANTS[name];
    return constant === undefined || this.current.text === '('
      ? this.call(name, [])
      : { kind: 'literal', value: constant };
  }

  private grouped(): Expression {
    const inner = this.expression();
    this.expect(')');
    return inner;
  }

  private call(name: string, before: Expression[]): Expression {
    this.expect('(');
    return { kind: 'call', name, args: [...before, ...this.items(')')] };
  }

  private items(close: string): Expression[] {
    if (this.take(close)) return [];
    const items = [this.expression()];
    while (this.take(',')) items.push(this.expression());
    this.expect(close);
    return items;
  }

  private name(): string {
    const { kind, text } = this.current;
    if (kind !== 'name') throw new FormulaError(`Expected a function name before "${text}"`);
    this.at += 1;
    return text;
  }

  private take(text: string): boolean {
    const { kind, text: here } = this.current;
    const fits = text === '' ? kind === 'end' : kind === 'symbol' && here === text;
    if (fits && kind !== 'end') this.at += 1;
    return fits;
  }

  private get current(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: '' };
  }
}
