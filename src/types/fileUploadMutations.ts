import type { CreateFileUploadParameters } from '@notionhq/client';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { badInput } from '../errors.js';
import { FileUpload } from './fileUpload.js';
import { checkFileName, checkUrl, OneOf, onlyField } from './input.js';

const MIB = 1024 * 1024;
/** The most that Notion takes at once. */
const MAX_WHOLE = 20 * MIB;
const MIN_PART = 5 * MIB;
const MAX_PART = 20 * MIB;
/** Small enough to be sent again on a bad connection, large enough for 5 GB in 500 parts. */
const USUAL_PART = 10 * MIB;
const MAX_PARTS = 1_000;

@InputType({ description: 'A file whose bytes will be sent.' })
export class NewFileInput {
  @Field(() => String, { description: 'Its name with its extension: at most 900 bytes.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its media type, such as `image/png`; from the extension when left out.',
  })
  contentType?: string | null;

  @Field(() => Float, {
    description:
      'Its size in bytes. What is larger than the workspace takes is refused; what is larger than 20 MiB goes in parts.',
  })
  size!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Bytes of each part but the last, 5 to 20 MiB: to send a smaller file in parts too. 10 MiB when left out.',
  })
  partSize?: number | null;
}

@InputType({ description: 'A file that Notion shall fetch from the web.' })
export class ImportedFileInput {
  @Field(() => String, {
    description: 'Where it is: a public `https` address that tells its media type, at most 2000 characters.',
  })
  url!: string;

  @Field(() => String, { description: 'Its name with its extension: at most 900 bytes.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its media type; what the server says when left out.',
  })
  contentType?: string | null;
}

@OneOf()
@InputType({ description: 'What `createFileUpload` begins: exactly one of these.' })
export class CreateFileUploadInput {
  @Field(() => NewFileInput, { nullable: true, description: 'A file whose bytes will be sent.' })
  file?: NewFileInput;

  @Field(() => ImportedFileInput, {
    nullable: true,
    description: 'A file that Notion shall fetch from the web; ask for its `status` until it is there.',
  })
  import?: ImportedFileInput;
}

@ObjectType({ description: 'What `createFileUpload` began.' })
export class CreateFileUploadPayload {
  @Field(() => FileUpload, { description: 'The file upload, waiting for its bytes.' })
  readonly fileUpload!: FileUpload;

  @Field(() => Int, {
    nullable: true,
    description:
      'Into how many bytes to cut the file: PUT each piece to `uploadPath?part=1`, `?part=2`…, then call `completeFileUpload`. Null: send it whole.',
  })
  readonly partSize!: number | null;
}

@InputType({ description: 'What `completeFileUpload` does.' })
export class CompleteFileUploadInput {
  @Field(() => ID, { description: 'The file upload: an id or a UUID. All its parts were sent.' })
  id!: string;
}

@ObjectType({ description: 'What `completeFileUpload` did.' })
export class CompleteFileUploadPayload {
  @Field(() => FileUpload, { description: 'The file upload, ready to be attached.' })
  readonly fileUpload!: FileUpload;
}

/** What to ask of Notion, and how the bytes must come. */
interface UploadPlan {
  params: CreateFileUploadParameters;
  /** Bytes that will be sent; null for what Notion fetches. */
  size: number | null;
  /** Null: whole. */
  partSize: number | null;
}

/** Checks a new file upload, then gives it in Notion's words. */
export function toUploadPlan(input: CreateFileUploadInput, path: string): UploadPlan {
  const [kind, value] = onlyField(input, path);
  const at = `${path}.${kind}`;
  const common = {
    filename: checkName(value.name, `${at}.name`),
    ...(value.contentType && { content_type: value.contentType }),
  };
  if (kind === 'import') {
    const external_url = checkHttps(value.url, `${at}.url`);
    return { params: { mode: 'external_url', ...common, external_url }, size: null, partSize: null };
  }
  const { size } = value;
  const partSize = partSizeOf(value, at);
  if (partSize === null) return { params: { mode: 'single_part', ...common }, size, partSize };
  const parts = Math.ceil(size / partSize);
  if (parts > MAX_PARTS && value.partSize == null) {
    throw badInput(`${at}.size`, `\`${at}.size\` is ${size} bytes; Notion takes at most 5 GB a file.`);
  }
  if (parts > MAX_PARTS) {
    throw badInput(
      `${at}.partSize`,
      `\`${at}.partSize\` would make ${parts} parts; Notion takes at most ${MAX_PARTS}: make them larger.`,
    );
  }
  return { params: { mode: 'multi_part', ...common, number_of_parts: parts }, size, partSize };
}

function partSizeOf({ size, partSize }: NewFileInput, path: string): number | null {
  if (!Number.isInteger(size) || size < 1) {
    throw badInput(`${path}.size`, `\`${path}.size\` must be a whole number of bytes from 1, not ${size}.`);
  }
  if (partSize == null) return size > MAX_WHOLE ? USUAL_PART : null;
  if (partSize >= MIN_PART && partSize <= MAX_PART) return partSize;
  throw badInput(
    `${path}.partSize`,
    `\`${path}.partSize\` must be from ${MIN_PART} to ${MAX_PART} bytes (5 to 20 MiB), not ${partSize}.`,
  );
}

function checkName(name: string, path: string): string {
  if (name.trim() === '') throw badInput(path, `\`${path}\` is empty: give the name of the file.`);
  return checkFileName(name, path);
}

function checkHttps(url: string, path: string): string {
  checkUrl(url, path);
  if (URL.canParse(url) && new URL(url).protocol === 'https:') return url;
  throw badInput(path, `\`${path}\` is not an https address: Notion fetches files over https only.`);
}
