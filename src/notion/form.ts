import { randomUUID } from 'node:crypto';
import { badInput, type GatewayError } from '../errors.js';

/** A file on its way through the gateway: never held whole, and so readable once. */
export interface FileStream {
  bytes: AsyncIterable<Uint8Array>;
  /** Exactly how many bytes will come. */
  length: number;
  filename: string;
  /** A media type such as `image/png`, with or without parameters. */
  contentType: string;
}

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(; *[\w!#$&^.+-]+=("[\w !#$&^.+/:=-]*"|[\w!#$&^.+-]+))*$/;

/**
 * One `multipart/form-data` body with a file in it: its length is known before the first byte, and its bytes are read from
 * the file as fast as they are sent.
 */
export class FormBody implements AsyncIterable<Uint8Array> {
  readonly contentType: string;
  readonly length: number;
  readonly #head: Buffer;
  readonly #tail: Buffer;
  #started = false;
  #fault: GatewayError | null = null;

  /** Throws BAD_USER_INPUT for a content type that is none; every text and name may hold anything. */
  constructor(
    texts: Readonly<Record<string, string>>,
    private readonly file: FileStream,
  ) {
    if (!MEDIA_TYPE.test(file.contentType))
      throw badInput(
        'contentType',
        `${JSON.stringify(file.contentType)} is not a media type: give one like "image/png"`,
      );
    const boundary = `gateway-${randomUUID()}`;
    const fields = Object.entries(texts).map(([name, text]) => `${open(boundary, name)}\r\n\r\n${text}\r\n`);
    const intro = `${open(boundary, 'file')}; filename="${quoted(file.filename)}"\r\nContent-Type: ${file.contentType}\r\n\r\n`;
    this.#head = Buffer.from(fields.join('') + intro);
    this.#tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    this.contentType = `multipart/form-data; boundary=${boundary}`;
    this.length = this.#head.length + file.length + this.#tail.length;
  }

  /** Bytes were taken from the file, so that it cannot be sent again. */
  get started(): boolean {
    return this.#started;
  }

  /** What was wrong with the file itself; null when the fault, if there was one, lies elsewhere. */
  get fault(): GatewayError | null {
    return this.#fault;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    yield this.#head;
    this.#started = true;
    let sent = 0;
    for await (const chunk of this.file.bytes) {
      sent += chunk.length;
      if (sent > this.file.length) throw this.#wrongLength(`more than ${this.file.length}`);
      yield chunk;
    }
    if (sent < this.file.length) throw this.#wrongLength(`only ${sent} of ${this.file.length}`);
    yield this.#tail;
  }

  #wrongLength(came: string): GatewayError {
    this.#fault = badInput(
      'file',
      `The file is not as long as was said (${came} bytes came): send it again with its exact length`,
    );
    return this.#fault;
  }
}

function open(boundary: string, name: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
}

/** As browsers write names into a form: what would end the quotes or the line is percent-encoded. */
function quoted(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}
