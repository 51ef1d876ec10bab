import { markdownOf } from '../richTextMarkdown.js';
import { CodeBlock, type TextBlock } from './text.js';

/** The text of a block as markdown, without the marks of its kind; code, in which marks mean nothing, within a fence. */
export function markdownOfText(block: TextBlock): string {
  return block instanceof CodeBlock ? fenced(block) : markdownOf(block.richText);
}

const SHORTEST_FENCE = 3;

function fenced({ plainText, language }: CodeBlock): string {
  const runs = plainText.match(/`+/g) ?? [];
  const longest = Math.max(SHORTEST_FENCE - 1, ...runs.map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language ?? ''}\n${plainText}\n${fence}`;
}
