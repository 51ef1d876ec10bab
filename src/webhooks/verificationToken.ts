import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Config } from '../config.js';
import type { Logger } from '../log.js';

/** The secret that Notion signs deliveries with: where it comes from, and when it may be replaced. */
export interface VerificationToken {
  /** What signatures are checked with; null while there is none. */
  current(): Promise<string | null>;
  /** Notion, or anybody else, has sent a token without a signature. False: it was refused, and nothing has changed. */
  offer(token: string): Promise<boolean>;
  /** A delivery has come whose signature this token made. */
  confirm(token: string): Promise<void>;
}

/** The token of the environment, or else of a file; with neither every handshake is refused. */
export function createVerificationToken(
  { token, tokenFile }: Config['webhooks'],
  log: Logger,
): VerificationToken {
  if (token !== null) return fixedToken(token, log);
  return tokenFile === null ? noToken(log) : new TokenFile(tokenFile, log);
}

function fixedToken(token: string, log: Logger): VerificationToken {
  return {
    current: () => Promise.resolve(token),
    offer(offered) {
      if (offered === token) return Promise.resolve(true);
      log.warn(
        'webhook handshake refused: NOTION_WEBHOOK_TOKEN is set and is another token. For a new subscription unset it, set WEBHOOK_TOKEN_FILE, restart and choose "Resend token" in Notion',
      );
      return Promise.resolve(false);
    },
    confirm: () => Promise.resolve(),
  };
}

function noToken(log: Logger): VerificationToken {
  return {
    current: () => Promise.resolve(null),
    offer() {
      log.warn(
        'webhook handshake refused: there is nowhere to keep its token. Set WEBHOOK_TOKEN_FILE to the path of a file that only the gateway can read, restart and choose "Resend token" in Notion',
      );
      return Promise.resolve(false);
    },
    confirm: () => Promise.resolve(),
  };
}

interface Kept {
  token: string;
  /** It has signed a delivery. */
  isConfirmed: boolean;
}

/** The second line of the file, once its token is in use. */
const IN_USE = 'in use since';

/**
 * A token in a file that only its owner may read, which is read anew each time: whoever deletes it starts over. None, or
 * one that has signed nothing yet: a handshake puts its own there. One that has signed a delivery stays: whoever could
 * replace it could sign whatever they liked.
 */
class TokenFile implements VerificationToken {
  /** What has been written down as confirmed, or could not be. */
  #confirmed: string | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly file: string,
    private readonly log: Logger,
  ) {}

  async current(): Promise<string | null> {
    return (await this.#read())?.token ?? null;
  }

  offer(token: string): Promise<boolean> {
    return this.#afterTheLast(async () => {
      const kept = await this.#read();
      if (kept?.token === token) return true;
      const { file, log } = this;
      if (kept?.isConfirmed) {
        log.warn(
          { file },
          'webhook handshake refused: the token in this file is in use. If you have made a new subscription in Notion, delete the file and choose "Resend token" there',
        );
        return false;
      }
      await this.#write(`${token}\n`);
      log.info(
        { file },
        'Notion has sent the verification token of a webhook subscription. It is in this file: paste it into the subscription in Notion’s portal and choose "Verify"',
      );
      return true;
    });
  }

  confirm(token: string): Promise<void> {
    if (this.#confirmed === token) return Promise.resolve();
    return this.#afterTheLast(async () => {
      const kept = await this.#read();
      if (kept?.token !== token) return;
      this.#confirmed = token;
      if (kept.isConfirmed) return;
      const note = `${IN_USE} ${new Date().toISOString()}; no other token is accepted while this file is here`;
      await this.#write(`${token}\n${note}\n`);
      this.log.info({ file: this.file }, 'webhooks work: Notion has signed a delivery with this token');
    });
  }

  async #read(): Promise<Kept | null> {
    const content = await readFile(this.file, 'utf8').catch(unlessMissing);
    const [token = '', note = ''] = (content ?? '').split('\n').map((line) => line.trim());
    if (token === '') return null;
    return { token, isConfirmed: note.startsWith(IN_USE) || token === this.#confirmed };
  }

  /** The file is whole at every moment, whoever reads it and whenever the machine stops. */
  async #write(content: string): Promise<void> {
    const draft = `${this.file}.${randomBytes(6).toString('hex')}`;
    try {
      await writeFile(draft, content, { mode: 0o600, flag: 'wx', flush: true });
      await rename(draft, this.file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  /** One thing after another, so that none sees half of what another does. */
  #afterTheLast<T>(next: () => Promise<T>): Promise<T> {
    const result = this.#last.then(next);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

function unlessMissing(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
