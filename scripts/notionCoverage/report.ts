import type { Coverage, Entry, Section } from './collect.js';
import { EXCLUDED_FAMILIES } from './exclusions.js';

const HEADER = `# What of Notion is in the gateway

Written by \`npm run coverage:notion\`; do not edit. It compares Notion's SDK (its endpoints and its types) with the code and with
\`schema.graphql\`. An endpoint is covered when the resolver of a field calls it; a kind that is read, when an object made from its type comes
out as a type of its own; a kind that is written, when a typed input has a field for it. A test fails for anything that is missing
and stands on neither list of \`scripts/notionCoverage/exclusions.ts\`.`;

/** Beyond so many entries of one first word (\`date.equals\`, \`date.before\`), they are one row. */
const GROUPED = 'Conditions of filters';

/** The page as markdown, before it is formatted. */
export function toMarkdown({ sections }: Coverage): string {
  const parts = [HEADER, summary(sections), families(), ...sections.map(toSection)];
  return `${parts.join('\n\n')}\n`;
}

function summary(sections: Section[]): string {
  const rows = sections.map(({ title, entries }) => [
    title,
    String(count(entries, 'covered')),
    String(count(entries, 'left out')),
    String(count(entries, 'not yet')),
    String(count(entries, 'missing')),
  ]);
  return table(['', 'covered', 'left out', 'not yet', 'missing'], rows);
}

function families(): string {
  const rows = Object.entries(EXCLUDED_FAMILIES).map(([family, reason]) => [`\`/v1/${family}\``, reason]);
  return `## Families of endpoints that are left out\n\n${table(['Family', 'Why'], rows)}`;
}

function toSection({ title, entries }: Section): string {
  const rows =
    title === GROUPED ? grouped(entries) : entries.map((entry) => [`\`${entry.kind}\``, said(entry)]);
  return `## ${title}\n\n${table(['Notion', 'Gateway'], rows)}`;
}

/** One row for each kind of property: the inputs that say its conditions, and whatever is not covered by name. */
function grouped(entries: Entry[]): string[][] {
  const kinds = [...new Set(entries.map(({ kind }) => kind.split('.')[0] ?? ''))];
  return kinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind.startsWith(`${kind}.`));
    const inputs = new Set(own.filter(isCovered).map(({ text }) => text.split('.')[0]));
    const open = own.filter((entry) => !isCovered(entry)).map((entry) => `\`${entry.kind}\` ${said(entry)}`);
    const all = `${own.filter(isCovered).length} of ${own.length}: ${[...inputs].map((name) => `\`${name}\``).join(', ')}`;
    return [`\`${kind}\``, [all, ...open].join('; ')];
  });
}

function said({ state, text }: Entry): string {
  if (state === 'covered') return text.replace(/[\w/]+\.\w+(: \w+)?|^\w+$/g, (name) => `\`${name}\``);
  if (state === 'missing') return '**missing**';
  return `*${state}*: ${text}`;
}

function isCovered({ state }: Entry): boolean {
  return state === 'covered';
}

function count(entries: Entry[], wanted: Entry['state']): number {
  return entries.filter(({ state }) => state === wanted).length;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
