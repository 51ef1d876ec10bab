import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Json, toInstant } from './scalars.js';
import { asObject, asText, asTextOrNull, kindOf, make, nullable, readOr } from './shape.js';

/** Where a file lives. */
export enum FileSource {
  NOTION = 'file',
  EXTERNAL = 'external',
  UNSUPPORTED = 'unsupported',
}

registerEnumType(FileSource, {
  name: 'FileSource',
  description: 'Where a file lives.',
  valuesConfig: {
    NOTION: { description: 'Uploaded to Notion: its link ends an hour after it was given.' },
    EXTERNAL: { description: 'Elsewhere on the web: its link is the one that was entered.' },
    UNSUPPORTED: { description: 'A place newer than this gateway: `raw` holds what Notion gave.' },
  },
});

@ObjectType({ description: 'A file: in Notion, or elsewhere on the web. Mirrors Notion’s file object.' })
export class File {
  @Field(() => String, {
    nullable: true,
    description: 'The name shown for it; null where Notion keeps none (icons, covers).',
  })
  name!: string | null;

  @Field(() => String, { description: 'Where to download it. See `expiresAt` before keeping it.' })
  url!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When `url` ends, about an hour after the answer; null for links that do not.',
  })
  expiresAt!: string | null;

  @Field(() => FileSource, { description: 'Where the file lives.' })
  source!: FileSource;

  @Field(() => Json, {
    nullable: true,
    description: 'What Notion gave, when it lives in a place newer than this gateway; null otherwise.',
  })
  raw!: unknown;
}

/** Reads `{type: file | external, …}`, with or without a name. Throws ShapeError for anything else. */
export function readFile(raw: unknown): File {
  const file = asObject(raw);
  const source = file.type === 'external' || file.external ? FileSource.EXTERNAL : FileSource.NOTION;
  const { url, expiry_time: expiry } = asObject(file[source]);
  return make(File, {
    name: nullable(asText)(file.name),
    url: asText(url),
    expiresAt: toInstant(expiry),
    source,
    raw: null,
  });
}

/** A page's cover, or any other file that may be missing; null too when there is no link to follow. */
export function toFile(raw: unknown): File | null {
  return readOr(
    () => nullable(readFile)(raw),
    () =>
      readOr(
        () => readUnsupported(raw),
        () => null,
      ),
  );
}

/** A file of a kind that nobody knows yet: its link stands where the links of all kinds do. */
function readUnsupported(raw: unknown): File {
  const file = asObject(raw);
  const { url, expiry_time: expiry } = asObject(file[kindOf(file.type)]);
  return make(File, {
    name: asTextOrNull(file.name),
    url: asText(url),
    expiresAt: toInstant(expiry),
    source: FileSource.UNSUPPORTED,
    raw,
  });
}
