import { type Scheduler, type Turn, TurnAborted } from './scheduler.js';
import { Stop, type StopSignal } from './stop.js';

/** One read on its way for everyone who has asked for it. */
interface Flight<T> {
  /** Null until somebody's turn has come. */
  result: Promise<T> | null;
  /** The answer is there, so that there is nothing to stop. */
  landed: boolean;
  /** The places in the queue of those who wait. The last one to leave stops the call. */
  readonly waiting: Set<Stop>;
  readonly call: Stop;
}

type Send<T> = (signal: StopSignal) => Promise<T>;

/**
 * Identical reads of one grant become one call. Each keeps its own place in the queue, and whoever's turn comes first
 * sends it for all, so that a small request is not held up behind the big one that asked first.
 */
export class SharedReads<T> {
  readonly #flights = new Map<string, Map<string, Flight<T>>>();

  constructor(private readonly scheduler: Scheduler) {}

  /** Rejects like the scheduler, and with TurnAborted when the turn's signal aborts; the others go on. */
  run(turn: Turn, key: string, send: Send<T>): Promise<T> {
    const { grantId, signal } = turn;
    const flight = this.#join(grantId, key);
    const place = new Stop();
    flight.waiting.add(place);
    const landed = () => this.#land(grantId, key, flight);
    return new Promise((resolve, reject) => {
      const settle = () => {
        signal?.removeEventListener('abort', leave);
        if (!flight.waiting.delete(place) || flight.waiting.size > 0) return;
        if (!flight.landed) flight.call.abort();
        landed();
      };
      const leave = () => {
        settle();
        place.abort();
        reject(new TurnAborted('given up'));
      };
      if (signal?.aborted) return leave();
      signal?.addEventListener('abort', leave);
      this.#fly(flight, turn, place, send, landed).finally(settle).then(resolve, reject);
    });
  }

  /** After a write nobody may join a read that was sent before it. */
  forget(grantId: string): void {
    this.#flights.delete(grantId);
  }

  forgetAll(): void {
    this.#flights.clear();
  }

  async #fly(flight: Flight<T>, turn: Turn, place: Stop, send: Send<T>, landed: () => void): Promise<T> {
    if (flight.result) return flight.result;
    try {
      return await this.scheduler.run({ ...turn, signal: place }, () =>
        this.#depart(flight, place, send, landed),
      );
    } catch (error) {
      // Called out of the queue because another's turn came first.
      const result = flight.result as Promise<T> | null;
      if (error instanceof TurnAborted && result) return result;
      throw error;
    }
  }

  #depart(flight: Flight<T>, own: Stop, send: Send<T>, landed: () => void): Promise<T> {
    // Whoever asks again because of the result must not be given the same one.
    flight.result ??= send(flight.call).finally(landed);
    for (const place of flight.waiting) if (place !== own) place.abort();
    return flight.result;
  }

  #join(grantId: string, key: string): Flight<T> {
    const flights = this.#flights.get(grantId) ?? new Map<string, Flight<T>>();
    const flight = flights.get(key) ?? {
      result: null,
      landed: false,
      waiting: new Set(),
      call: new Stop(),
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
