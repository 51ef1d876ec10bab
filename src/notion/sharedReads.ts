import { type Scheduler, type Turn, TurnAborted } from './scheduler.js';

/** One read on its way for everyone who has asked for it. */
interface Flight<T> {
  /** Null until somebody's turn has come. */
  result: Promise<T> | null;
  /** The answer is there, so that there is nothing to stop. */
  landed: boolean;
  /** The places in the queue of those who wait. The last one to leave stops the call. */
  readonly waiting: Set<AbortController>;
  readonly call: AbortController;
}

/** Why a place or a call is given up; an error that is made once, since making one costs as much as a call. */
const LEFT = new TurnAborted('given up');

type Send<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Identical reads of one grant become one call. Each keeps its own place in the queue, and whoever's turn comes first
 * sends it for all, so that a small request is not held up behind the big one that asked first.
 */
export class SharedReads<T> {
  readonly #flights = new Map<string, Map<string, Flight<T>>>();

  constructor(private readonly scheduler: Scheduler) {}

  /** Rejects like the scheduler, and with TurnAborted when the turn's signal aborts; the others go on. */
  async run(turn: Turn, key: string, send: Send<T>): Promise<T> {
    const flight = this.#join(turn.grantId, key);
    const place = new AbortController();
    flight.waiting.add(place);
    const leave = () => place.abort(LEFT);
    const landed = () => this.#land(turn.grantId, key, flight);
    turn.signal?.addEventListener('abort', leave);
    if (turn.signal?.aborted) leave();
    try {
      return await unlessAborted(this.#fly(flight, turn, place, send, landed), turn.signal);
    } finally {
      turn.signal?.removeEventListener('abort', leave);
      flight.waiting.delete(place);
      if (flight.waiting.size === 0) {
        if (!flight.landed) flight.call.abort(LEFT);
        landed();
      }
    }
  }

  /** After a write nobody may join a read that was sent before it. */
  forget(grantId: string): void {
    this.#flights.delete(grantId);
  }

  forgetAll(): void {
    this.#flights.clear();
  }

  async #fly(
    flight: Flight<T>,
    turn: Turn,
    place: AbortController,
    send: Send<T>,
    landed: () => void,
  ): Promise<T> {
    if (flight.result) return flight.result;
    try {
      return await this.scheduler.run({ ...turn, signal: place.signal }, () =>
        this.#depart(flight, place, send, landed),
      );
    } catch (error) {
      // Called out of the queue because another's turn came first.
      const result = flight.result as Promise<T> | null;
      if (error instanceof TurnAborted && result) return result;
      throw error;
    }
  }

  #depart(flight: Flight<T>, own: AbortController, send: Send<T>, landed: () => void): Promise<T> {
    // Whoever asks again because of the result must not be given the same one.
    flight.result ??= send(flight.call.signal).finally(landed);
    for (const place of flight.waiting) if (place !== own) place.abort(LEFT);
    return flight.result;
  }

  #join(grantId: string, key: string): Flight<T> {
    const flights = this.#flights.get(grantId) ?? new Map<string, Flight<T>>();
    const flight = flights.get(key) ?? {
      result: null,
      landed: false,
      waiting: new Set(),
      call: new AbortController(),
    };
    this.#flights.set(grantId, flights.set(key, flight));
    return flight;
  }

  #land(grantId: string, key: string, flight: Flight<T>): void {
    flight.landed = true;
    const flights = this.#flights.get(grantId);
    if (flights?.get(key) !== flight) return;
    flights.delete(key);
    if (flights.size === 0) this.#flights.delete(grantId);
  }
}

/** The promise, or TurnAborted if the signal comes first. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(new TurnAborted('given up'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
