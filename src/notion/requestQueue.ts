import { Deadlines } from './deadlines.js';

/** One call that waits for its turn. */
export interface Ticket {
  requestId: string;
  deadline: number;
  /** Sent before, and put off by Notion: it goes before those of its request that have not been sent yet. */
  isRepeated: boolean;
  start(): void;
  /** Told how long a turn would have taken at least, in milliseconds. */
  expire(waitMs: number): void;
}

/** The waiting calls of one request, in the order in which they came. */
interface Waiting {
  repeated: Set<Ticket>;
  fresh: Set<Ticket>;
}

/** The waiting calls of one grant. Requests take turns; within a request the order is kept. */
export class RequestQueue {
  /** In the order of turns: who has been served goes to the end. */
  #requests = new Map<string, Waiting>();
  readonly #deadlines = new Deadlines<Ticket>((ticket) => this.#has(ticket));
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Infinity when nobody waits. */
  get earliestDeadline(): number {
    return this.#deadlines.earliest;
  }

  add(ticket: Ticket): void {
    const { requestId, isRepeated } = ticket;
    const waiting = this.#requests.get(requestId) ?? { repeated: new Set(), fresh: new Set() };
    if (!this.#requests.has(requestId)) this.#enter(requestId, waiting, isRepeated);
    waiting[isRepeated ? 'repeated' : 'fresh'].add(ticket);
    this.#deadlines.add(ticket);
    this.#length += 1;
  }

  /** The one whose turn is next. */
  peek(): Ticket | undefined {
    const waiting = first(this.#requests.values());
    return waiting && (first(waiting.repeated) ?? first(waiting.fresh));
  }

  /** Removes the next one and sends its request to the end of the round. */
  take(): Ticket | undefined {
    const ticket = this.peek();
    if (!ticket) return undefined;
    const waiting = this.#requests.get(ticket.requestId);
    this.remove(ticket);
    if (waiting && this.#requests.delete(ticket.requestId)) this.#requests.set(ticket.requestId, waiting);
    return ticket;
  }

  remove(ticket: Ticket): void {
    const waiting = this.#requests.get(ticket.requestId);
    if (!waiting || !(waiting.repeated.delete(ticket) || waiting.fresh.delete(ticket))) return;
    if (waiting.repeated.size + waiting.fresh.size === 0) this.#requests.delete(ticket.requestId);
    this.#length -= 1;
  }

  /** Removes and gives everyone whose deadline has come by `time`. */
  takeExpired(time: number): Ticket[] {
    const expired = this.#deadlines.takeUntil(time);
    expired.forEach((ticket) => this.remove(ticket));
    return expired;
  }

  /** At the end of the round; a request whose only call was put off had its turn, and has it again. */
  #enter(requestId: string, waiting: Waiting, atFront: boolean): void {
    if (atFront) this.#requests = new Map([[requestId, waiting], ...this.#requests]);
    else this.#requests.set(requestId, waiting);
  }

  #has(ticket: Ticket): boolean {
    const waiting = this.#requests.get(ticket.requestId);
    return waiting !== undefined && (waiting.repeated.has(ticket) || waiting.fresh.has(ticket));
  }
}

function first<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item;
  return undefined;
}
