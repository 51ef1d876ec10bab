import type { NotionObject } from '../objects.js';

interface Waiter<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: unknown) => void;
}

/** The objects that one group of callers waits for, by id. */
export class Batch<T extends NotionObject> {
  readonly #waiting = new Map<string, Waiter<T>>();

  /** One promise for each id, however many ask for it. */
  add(id: string): Promise<T> {
    const waiter = this.#waiting.get(id) ?? waiterOf<T>();
    this.#waiting.set(id, waiter);
    return waiter.promise;
  }

  /** The ids that are still to be found. */
  get missing(): string[] {
    return [...this.#waiting.keys()];
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** True when somebody waited for it. */
  settle(object: T): boolean {
    this.#waiting.get(object.id)?.resolve(object);
    return this.#waiting.delete(object.id);
  }

  /**
   * Lets `find` settle as many as it can together, then asks for each that is left by itself, so that one that fails does
   * not take the others along. When `find` itself fails, so do all that are left.
   */
  async run(find: () => Promise<void>, load: (id: string) => Promise<T>): Promise<void> {
    try {
      await find();
      for (const [id, { resolve, reject }] of this.#waiting) load(id).then(resolve, reject);
    } catch (error) {
      for (const { reject } of this.#waiting.values()) reject(error);
    }
    this.#waiting.clear();
  }
}

function waiterOf<T>(): Waiter<T> {
  let resolve!: Waiter<T>['resolve'];
  let reject!: Waiter<T>['reject'];
  const promise = new Promise<T>((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
}

/**
 * Gathers what is asked for until everything that runs now has run, so that a hundred rows of one list, each of which asks
 * for its own, are one piece of work.
 */
export class Gathering<Job> {
  readonly #open = new Map<string, Job>();

  constructor(private readonly work: (job: Job) => Promise<void>) {}

  /** The job with this key that has not begun; a new one when there is none. */
  join(key: string, begin: () => Job): Job {
    const open = this.#open.get(key);
    if (open) return open;
    const job = begin();
    this.#open.set(key, job);
    setImmediate(() => {
      this.#open.delete(key);
      void this.work(job);
    });
    return job;
  }
}
