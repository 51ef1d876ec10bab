import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Content } from '../content.js';
import { File, readFile } from '../file.js';
import { Node } from '../node.js';
import { asText } from '../shape.js';
import { Block } from './block.js';
import { CaptionedBlock, captionOf } from './caption.js';

@InterfaceType({
  implements: [Node, Content, Block, CaptionedBlock],
  description: 'A block that shows a file: an image, a video, a sound, a PDF or any other file.',
})
abstract class MediaBlock extends CaptionedBlock {
  @Field(() => File, {
    description:
      'The file. Its link ends after an hour when Notion keeps it: ask for the block again rather than storing the link.',
  })
  readonly file!: File;
}

const KIND_OF_MEDIA = [Node, Content, Block, CaptionedBlock, MediaBlock];

@ObjectType({ implements: KIND_OF_MEDIA, description: 'A picture shown within the page.' })
export class ImageBlock extends MediaBlock {}

@ObjectType({
  implements: KIND_OF_MEDIA,
  description: 'A video: a file, or a page of a site such as YouTube that shows one.',
})
export class VideoBlock extends MediaBlock {}

@ObjectType({ implements: KIND_OF_MEDIA, description: 'A PDF shown within the page.' })
export class PdfBlock extends MediaBlock {}

@ObjectType({ implements: KIND_OF_MEDIA, description: 'A sound.' })
export class AudioBlock extends MediaBlock {}

@ObjectType({
  implements: KIND_OF_MEDIA,
  description: 'A file to download. Of all media only its `file` has a `name`.',
})
export class FileBlock extends MediaBlock {}

@InterfaceType({
  implements: [Node, Content, Block],
  description: 'A block that shows something elsewhere on the web: a bookmark, an embed or a link preview.',
})
abstract class WebBlock extends Block {
  @Field(() => String, { description: 'What it shows, by its URL.' })
  readonly url!: string;
}

const KIND_OF_WEB = [Node, Content, Block, WebBlock];

@ObjectType({
  implements: [...KIND_OF_WEB, CaptionedBlock],
  description: 'A link to a web page, shown as a card.',
})
export class BookmarkBlock extends CaptionedBlock {
  @Field(() => String, { description: 'The linked page.' })
  readonly url!: string;
}

@ObjectType({
  implements: [...KIND_OF_WEB, CaptionedBlock],
  description: 'A web page, or an uploaded HTML file, shown within the page.',
})
export class EmbedBlock extends CaptionedBlock {
  @Field(() => String, { description: 'What is embedded; the link of `uploadedFile` when that is there.' })
  readonly url!: string;

  @Field(() => File, {
    nullable: true,
    description: 'The uploaded file that is embedded; null when it is a web page.',
  })
  readonly uploadedFile!: File | null;
}

@ObjectType({
  implements: KIND_OF_WEB,
  description:
    'A preview of an object of another tool, such as a pull request. It cannot be made through the API.',
})
export class LinkPreviewBlock extends WebBlock {}

type Payload = Record<string, unknown>;

/** These readers throw ShapeError for a payload in which there is nothing to show. */
export const withFile = (payload: Payload) => ({ ...captionOf(payload), file: readFile(payload) });

export const withUrl = ({ url }: Payload) => ({ url: asText(url) });

export const withUrlAndCaption = (payload: Payload) => ({ ...captionOf(payload), ...withUrl(payload) });

export function withEmbedded(payload: Payload) {
  const uploadedFile = payload.url === undefined ? readFile(payload) : null;
  return { ...captionOf(payload), url: uploadedFile?.url ?? asText(payload.url), uploadedFile };
}
