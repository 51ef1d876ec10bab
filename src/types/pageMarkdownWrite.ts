import type { UpdatePageMarkdownParameters } from '@notionhq/client/build/src/api-endpoints.js';
import { badInput } from '../errors.js';
import { requireId } from './globalId.js';
import { checkMarkdown, onlyField } from './input.js';
import type {
  InsertPageMarkdownInput,
  MarkdownPositionInput,
  MarkdownUpdateInput,
  ReplacePageMarkdownInput,
  UpdatePageMarkdownInput,
} from './pageMarkdown.js';

type Common = { page_id: string; allow_async?: boolean };

/** Checks new content, then says it in Notion's words. */
export function toNotionReplacement(
  input: ReplacePageMarkdownInput,
  path: string,
): UpdatePageMarkdownParameters {
  const content = checkMarkdown(input.markdown, `${path}.markdown`);
  const deleting = input.allowDeletingContent ? { allow_deleting_content: true } : {};
  const common = commonOf(input, path);
  if (input.range == null) {
    return { ...common, type: 'replace_content', replace_content: { new_str: content, ...deleting } };
  }
  const content_range = checkRange(input.range, `${path}.range`);
  return {
    ...common,
    type: 'replace_content_range',
    replace_content_range: { content, content_range, ...deleting },
  };
}

/** Checks what is found and replaced, then says it in Notion's words. */
export function toNotionMarkdownUpdate(
  input: UpdatePageMarkdownInput,
  path: string,
): UpdatePageMarkdownParameters {
  const at = `${path}.updates`;
  if (input.updates.length === 0) throw badInput(at, `\`${at}\` is empty: give at least one change.`);
  return {
    ...commonOf(input, path),
    type: 'update_content',
    update_content: {
      content_updates: input.updates.map((update, index) => toNotionUpdate(update, `${at}[${index}]`)),
      ...(input.allowDeletingContent && { allow_deleting_content: true }),
    },
  };
}

/** Checks content that is added, then says it in Notion's words. */
export function toNotionInsertion(
  input: InsertPageMarkdownInput,
  path: string,
): UpdatePageMarkdownParameters {
  const content = checkMarkdown(input.markdown, `${path}.markdown`);
  if (content.trim() === '') {
    throw badInput(`${path}.markdown`, `\`${path}.markdown\` is empty: there is nothing to insert.`);
  }
  const place = input.position ? toPlace(input.position, `${path}.position`) : {};
  return { ...commonOf(input, path), type: 'insert_content', insert_content: { content, ...place } };
}

function commonOf(input: { id: string; allowAsync?: boolean | null }, path: string): Common {
  return {
    page_id: requireId(input.id, 'page', `${path}.id`),
    ...(input.allowAsync && { allow_async: true }),
  };
}

function toNotionUpdate({ find, replaceWith, all }: MarkdownUpdateInput, path: string) {
  if (find === '') {
    throw badInput(`${path}.find`, `\`${path}.find\` is empty: give the text that is there now.`);
  }
  return {
    old_str: find,
    new_str: checkMarkdown(replaceWith, `${path}.replaceWith`),
    ...(all && { replace_all_matches: true }),
  };
}

function toPlace(input: MarkdownPositionInput, path: string) {
  const [kind, value] = onlyField(input, path);
  return kind === 'at' ? { position: { type: value } } : { after: checkRange(value, `${path}.after`) };
}

/** Notion finds a piece by its two ends. */
function checkRange(range: string, path: string): string {
  if (/^[\s\S]*\S[\s\S]*\.\.\.[\s\S]*\S/.test(range)) return range;
  throw badInput(
    path,
    `\`${path}\` must be the beginning and the end of a piece with three dots between, such as "## Plan...on Friday."`,
  );
}
