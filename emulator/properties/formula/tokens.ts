import { FormulaError } from './values.js';

export interface Token {
  kind: 'number' | 'string' | 'name' | 'symbol' | 'end';
  text: string;
}

const PATTERNS: readonly [Token['kind'] | 'space', RegExp][] = [
  ['space', /\s+|\/\*[^]*?\*\//y],
  ['number', /\d+(?:\.\d+)?/y],
  ['string', /"(?:[^"\\]|\\.)*"/y],
  ['name', /[A-Za-z_]\w*/y],
  ['symbol', /==|!=|>=|<=|&&|\|\||[-+*/%^()[\],.?:!<>]/y],
];

/** The tokens of a formula, closed by an `end`. Throws a `FormulaError` at a character that no token starts with. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const [kind, text] = next(source, at);
    at += text.length;
    if (kind !== 'space') tokens.push({ kind, text: kind === 'string' ? unquote(text) : text });
  }
  return [...tokens, { kind: 'end', text: '' }];
}

function next(source: string, at: number): [Token['kind'] | 'space', string] {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return [kind, match[0]];
  }
  throw new FormulaError(`Unexpected "${source[at] ?? ''}" at ${at}`);
}

function unquote(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/g, (_match, character: string) => ESCAPES[character] ?? character);
}

const ESCAPES: { [character: string]: string } = { n: '\n', t: '\t' };
