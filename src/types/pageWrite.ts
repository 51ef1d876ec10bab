import type { CreatePageParameters, UpdatePageParameters } from '@notionhq/client';
import { badInput } from '../errors.js';
import { toNotionBlocks } from './blocks/write.js';
import { toNotionCover, toNotionIcon } from './fileInput.js';
import { requireId } from './globalId.js';
import { onlyField } from './input.js';
import type { CreatePageInput, PageParentInput, UpdatePageInput } from './pageMutations.js';
import { toNotionProperties, type NotionProperties } from './properties/write.js';
import { toNotionRichText } from './richTextInput.js';

/** The title’s property id, the same in every data source: it may stand for the property’s name. */
const TITLE = 'title';

/** Checks a new page, then gives it in Notion's words. */
export function toNotionPage(input: CreatePageInput, path: string): CreatePageParameters {
  const { children } = input;
  return {
    parent: toNotionParent(input.parent, `${path}.parent`),
    properties: propertiesOf(input, path),
    ...(input.icon && { icon: toNotionIcon(input.icon, `${path}.icon`) }),
    ...(input.cover && { cover: toNotionCover(input.cover, `${path}.cover`) }),
    ...(children && children.length > 0 && { children: toNotionBlocks(children, `${path}.children`) }),
  };
}

/** Checks what changes of a page, then gives it in Notion's words: what was left out is not sent, null removes. */
export function toNotionPageChange(input: UpdatePageInput, path: string): UpdatePageParameters {
  const { icon, cover, isLocked } = input;
  const properties = propertiesOf(input, path);
  const change = {
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(icon !== undefined && { icon: icon && toNotionIcon(icon, `${path}.icon`) }),
    ...(cover !== undefined && { cover: cover && toNotionCover(cover, `${path}.cover`) }),
    ...(typeof isLocked === 'boolean' && { is_locked: isLocked }),
  };
  if (Object.keys(change).length === 0) {
    throw badInput(path, `\`${path}\` says nothing: give at least one field to change beside \`id\`.`);
  }
  return { page_id: requireId(input.id, 'page', `${path}.id`), ...change };
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
