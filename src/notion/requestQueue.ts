/** One call that waits for its turn. */
export interface Ticket {
  requestId: string;
  deadline: number;
  workspaceId: string | undefined;
  start(): void;
  /** Told how long a turn would have taken at least, in milliseconds. */
  expire(waitMs: number): void;
}

/** The waiting calls of one grant. Requests take turns; within a request the order is kept. */
export class RequestQueue {
  /** In the order of turns: who has been served goes to the end. */
  readonly #requests = new Map<string, Ticket[]>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Infinity when nobody waits. */
  get earliestDeadline(): number {
    let earliest = Infinity;
    for (const tickets of this.#requests.values())
      for (const { deadline } of tickets) earliest = Math.min(earliest, deadline);
    return earliest;
  }

  add(ticket: Ticket): void {
    const tickets = this.#requests.get(ticket.requestId);
    if (tickets) tickets.push(ticket);
    else this.#requests.set(ticket.requestId, [ticket]);
    this.#length += 1;
  }

  /** The one whose turn is next. */
  peek(): Ticket | undefined {
    return this.#requests.values().next().value?.[0];
  }

  /** Removes the next one and sends its request to the end of the round. */
  take(): Ticket | undefined {
    const ticket = this.peek();
    if (!ticket) return undefined;
    const rest = this.#requests.get(ticket.requestId)?.slice(1) ?? [];
    this.#requests.delete(ticket.requestId);
    if (rest.length > 0) this.#requests.set(ticket.requestId, rest);
    this.#length -= 1;
    return ticket;
  }

  remove(ticket: Ticket): void {
    const tickets = this.#requests.get(ticket.requestId);
    if (!tickets?.includes(ticket)) return;
    this.#keep(ticket.requestId, tickets, (other) => other !== ticket);
  }

  /** Removes and gives everyone whose deadline has come by `time`. */
  takeExpired(time: number): Ticket[] {
    if (this.earliestDeadline > time) return [];
    const isExpired = ({ deadline }: Ticket) => deadline <= time;
    const expired = [...this.#requests.values()].flat().filter(isExpired);
    for (const [id, tickets] of [...this.#requests]) this.#keep(id, tickets, (ticket) => !isExpired(ticket));
    return expired;
  }

  #keep(id: string, tickets: Ticket[], wanted: (ticket: Ticket) => boolean): void {
    const kept = tickets.filter(wanted);
    if (kept.length > 0) this.#requests.set(id, kept);
    else this.#requests.delete(id);
    this.#length -= tickets.length - kept.length;
  }
}
