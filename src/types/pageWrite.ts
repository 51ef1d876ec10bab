import type {
  CreatePageParameters,
  MovePageParameters,
  UpdatePageParameters,
} from '@notionhq/client/build/src/api-endpoints.js';
import { badInput } from '../errors.js';
import { BlockEnd } from './blocks/inputs.js';
import type { Draft } from './blocks/draft.js';
import { toSomeDrafts } from './blocks/write.js';
import { toNotionCover, toNotionIcon } from './fileInput.js';
import { requireId } from './globalId.js';
import { checkMarkdown, onlyField } from './input.js';
import type { CreatePageInput, MovePageInput, PageParentInput, UpdatePageInput } from './pageMutations.js';
import { toAppliedTemplate, toNotionTemplate } from './pageTemplate.js';
import { toNotionProperties, type NotionProperties } from './properties/write.js';
import { toNotionRichText } from './richTextInput.js';

/** The title’s property id, the same in every data source: it may stand for the property’s name. */
const TITLE = 'title';

/** Checks a new page, then gives it in Notion's words, without its blocks. */
export function toNotionPage(input: CreatePageInput, path: string): CreatePageParameters {
  refuseProperties(input, path);
  return {
    parent: toNotionParent(input.parent, `${path}.parent`),
    properties: propertiesOf(input, path),
    ...(input.icon && { icon: toNotionIcon(input.icon, `${path}.icon`) }),
    ...(input.cover && { cover: toNotionCover(input.cover, `${path}.cover`) }),
    ...positionOf(input, path),
    ...newContentOf(input, path),
  };
}

/** Checks the blocks of a new page; how many calls they take is for `batchesOf` to say. */
export function toNewBlocks({ children }: CreatePageInput, path: string): Draft[] {
  return children && children.length > 0 ? toSomeDrafts(children, `${path}.children`) : [];
}

/** Checks what changes of a page, then gives it in Notion's words: what was left out is not sent, null removes. */
export function toNotionPageChange(input: UpdatePageInput, path: string): UpdatePageParameters {
  const { icon, cover, template } = input;
  const properties = propertiesOf(input, path);
  const change = {
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(icon !== undefined && { icon: icon && toNotionIcon(icon, `${path}.icon`) }),
    ...(cover !== undefined && { cover: cover && toNotionCover(cover, `${path}.cover`) }),
    ...flagsOf(input),
    ...(template && { template: toAppliedTemplate(template, `${path}.template`) }),
  };
  if (Object.keys(change).length === 0) {
    throw badInput(path, `\`${path}\` says nothing: give at least one field to change beside \`id\`.`);
  }
  return { page_id: requireId(input.id, 'page', `${path}.id`), ...change };
}

/** Checks where a page shall go, then gives it in Notion's words. */
export function toNotionMove({ id, parent }: MovePageInput, path: string): MovePageParameters {
  const at = `${path}.parent`;
  const [kind, value] = onlyField(parent, at);
  const page_id = requireId(id, 'page', `${path}.id`);
  if (kind === 'page') {
    return { page_id, parent: { type: 'page_id', page_id: requireId(value, 'page', `${at}.page`) } };
  }
  const data_source_id = requireId(value, 'dataSource', `${at}.dataSource`);
  return { page_id, parent: { type: 'data_source_id', data_source_id } };
}

function flagsOf({ isLocked, isArchived, eraseContent }: UpdatePageInput) {
  return {
    ...(typeof isLocked === 'boolean' && { is_locked: isLocked }),
    ...(typeof isArchived === 'boolean' && { is_archived: isArchived }),
    ...(eraseContent && { erase_content: true }),
  };
}

type NewContent = Pick<CreatePageParameters, 'markdown' | 'template' | 'allow_async'>;

/** Content comes from one place: blocks, markdown or a template. */
function newContentOf(input: CreatePageInput, path: string): NewContent {
  const { markdown, template, allowAsync } = input;
  refuseTwoContents(input, path);
  if (allowAsync && !markdown) {
    const at = `${path}.allowAsync`;
    throw badInput(at, `\`${at}\` is only for \`${path}.markdown\`: give it, or leave \`allowAsync\` out.`);
  }
  return {
    ...(markdown && { markdown: checkMarkdown(markdown, `${path}.markdown`) }),
    ...(template && { template: toNotionTemplate(template, `${path}.template`) }),
    ...(allowAsync && { allow_async: true }),
  };
}

function refuseTwoContents({ children, markdown, template }: CreatePageInput, path: string): void {
  const given = {
    children: children && children.length > 0,
    markdown: Boolean(markdown),
    template: template && !template.none,
  };
  const names = Object.entries(given).flatMap(([name, isGiven]) => (isGiven ? `\`${path}.${name}\`` : []));
  if (names.length < 2) return;
  throw badInput(
    path,
    `${names.join(' and ')} are given: the content of a new page comes from one of them. Leave the others out.`,
  );
}

/** Notion’s own words for a place in a page, which differ from those for a place among blocks. */
const ENDS = { [BlockEnd.START]: 'page_start', [BlockEnd.END]: 'page_end' } as const;

function positionOf({ position, parent }: CreatePageInput, path: string) {
  if (!position) return {};
  const at = `${path}.position`;
  if (!parent.page) {
    throw badInput(at, `\`${at}\` needs a page as \`${path}.parent\`: only its blocks have an order.`);
  }
  const [kind, value] = onlyField(position, at);
  if (kind === 'at') return { position: { type: ENDS[value] } };
  const id = requireId(value, 'block', `${at}.after`);
  return { position: { type: 'after_block' as const, after_block: { id } } };
}

function toNotionParent(input: PageParentInput, path: string): NonNullable<CreatePageParameters['parent']> {
  const [kind, value] = onlyField(input, path);
  if (kind === 'page') return { type: 'page_id', page_id: requireId(value, 'page', `${path}.page`) };
  if (kind === 'dataSource') {
    return { type: 'data_source_id', data_source_id: requireId(value, 'dataSource', `${path}.dataSource`) };
  }
  if (value) return { type: 'workspace', workspace: true };
  throw badInput(
    `${path}.workspace`,
    `\`${path}.workspace\` can only be true: name a page or a data source otherwise.`,
  );
}

/** Notion takes the title of any page, and other properties of rows only. */
function refuseProperties({ parent, properties }: CreatePageInput, path: string): void {
  if (parent.dataSource) return;
  const index = (properties ?? []).findIndex(({ value }) => !value.title);
  if (index === -1) return;
  const at = `${path}.properties[${index}]`;
  throw badInput(
    at,
    `\`${at}\` cannot be set: a page outside a data source has only a title. Name a data source in \`${path}.parent\`, or leave it out.`,
  );
}

function propertiesOf(
  { title, properties }: CreatePageInput | UpdatePageInput,
  path: string,
): NotionProperties {
  const values = toNotionProperties(properties ?? [], `${path}.properties`);
  if (!title) return values;
  if (Object.values(values).some((value) => 'title' in value)) {
    throw badInput(
      `${path}.title`,
      `\`${path}.title\` and a title among \`${path}.properties\` are both given: leave one out.`,
    );
  }
  return { ...values, [TITLE]: { title: toNotionRichText(title, `${path}.title`) } };
}
