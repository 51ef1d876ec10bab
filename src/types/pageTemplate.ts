import type { CreatePageParameters, UpdatePageParameters } from '@notionhq/client/build/src/api-endpoints.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { badInput } from '../errors.js';
import { connectionOf } from './connection.js';
import { isTimeZone } from './dateInput.js';
import { requireId, toGlobalId, toUuid } from './globalId.js';
import { OneOf, onlyField } from './input.js';
import { asFlag, asTextOrNull, make } from './shape.js';

const TIME_ZONE =
  'The IANA time zone, such as `Europe/Paris`, in which “today” and “now” of the template are meant; that of the person who signed in by default.';

@InputType({ description: 'How the default template is used.' })
export class DefaultTemplateInput {
  @Field(() => String, { nullable: true, description: TIME_ZONE })
  timeZone?: string | null;
}

@InputType({ description: 'A template that is chosen, and how it is used.' })
export class ChosenTemplateInput {
  @Field(() => ID, {
    description: 'The `templateId` of a template of the data source, or the id of a page to copy.',
  })
  id!: string;

  @Field(() => String, { nullable: true, description: TIME_ZONE })
  timeZone?: string | null;
}

@OneOf()
@InputType({ description: 'The template that a page is filled from: exactly one of these.' })
export class PageTemplateInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: none, which is so anyway when nothing is said. For new pages only.',
  })
  none?: boolean;

  @Field(() => DefaultTemplateInput, {
    nullable: true,
    description: 'The default template of the data source; `{}` will do.',
  })
  default?: DefaultTemplateInput;

  @Field(() => ChosenTemplateInput, { nullable: true, description: 'A template by its id.' })
  chosen?: ChosenTemplateInput;
}

@ObjectType({ description: 'A template that new rows of a data source can be filled from.' })
export class PageTemplate {
  @Field(() => ID, {
    description: 'For `template: { chosen: { id: … } }`. A template is a page; this is its global id.',
  })
  readonly templateId!: string;

  @Field(() => String, { nullable: true, description: 'What the template is called.' })
  readonly name!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True for the default template.' })
  readonly isDefault!: boolean | null;

  readonly uuid!: string;
}

export const PageTemplateConnection = connectionOf<PageTemplate>(
  'PageTemplate',
  () => PageTemplate,
  'templates',
);

/** A template as Notion lists it. */
export function toPageTemplate(raw: { id: string; name?: unknown; is_default?: unknown }): PageTemplate {
  const uuid = toUuid(raw.id) ?? raw.id;
  return make(PageTemplate, {
    templateId: toGlobalId('page', uuid),
    name: asTextOrNull(raw.name),
    isDefault: asFlag(raw.is_default),
    uuid,
  });
}

type NewPageTemplate = NonNullable<CreatePageParameters['template']>;
type AppliedTemplate = NonNullable<UpdatePageParameters['template']>;

/** The template of a new page in Notion's words. */
export function toNotionTemplate(input: PageTemplateInput, path: string): NewPageTemplate {
  const [kind, value] = onlyField(input, path);
  if (kind === 'none') {
    if (value) return { type: 'none' };
    throw badInput(`${path}.none`, `\`${path}.none\` can only be true: leave it out otherwise.`);
  }
  const timezone = timeZoneOf(value, `${path}.${kind}`);
  if (kind === 'default') return { type: 'default', ...timezone };
  return {
    type: 'template_id',
    template_id: requireId(value.id, 'page', `${path}.chosen.id`),
    ...timezone,
  };
}

/** The template to apply to a page that is there, in Notion's words. */
export function toAppliedTemplate(input: PageTemplateInput, path: string): AppliedTemplate {
  const template = toNotionTemplate(input, path);
  if (template.type !== 'none') return template;
  throw badInput(
    `${path}.none`,
    `\`${path}.none\` is for new pages: to change nothing, leave \`${path}\` out.`,
  );
}

function timeZoneOf({ timeZone }: DefaultTemplateInput, path: string): { timezone?: string } {
  if (!timeZone) return {};
  if (isTimeZone(timeZone)) return { timezone: timeZone };
  throw badInput(
    `${path}.timeZone`,
    `\`${path}.timeZone\` is not an IANA time zone, such as Europe/Paris: ${timeZone}.`,
  );
}
