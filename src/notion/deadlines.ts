interface Dated {
  readonly deadline: number;
}

/** Who has to be told when its time has come: a binary heap, earliest first. Who has left stays until then, unseen. */
export class Deadlines<T extends Dated> {
  readonly #heap: T[] = [];

  constructor(private readonly isHere: (item: T) => boolean) {}

  /** Infinity when nobody is here. */
  get earliest(): number {
    return this.#peek()?.deadline ?? Infinity;
  }

  add(item: T): void {
    const heap = this.#heap;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (deadlineAt(heap, parent) <= item.deadline) break;
      heap[at] = heap[parent] as T;
      at = parent;
    }
    heap[at] = item;
  }

  /** Removes and gives everyone who is here and whose deadline has come by `time`. */
  takeUntil(time: number): T[] {
    const taken: T[] = [];
    for (let first = this.#peek(); first && first.deadline <= time; first = this.#peek()) {
      taken.push(first);
      this.#pop();
    }
    return taken;
  }

  #peek(): T | undefined {
    while (this.#heap[0] && !this.isHere(this.#heap[0])) this.#pop();
    return this.#heap[0];
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (heap.length === 0 || !last) return;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const child = deadlineAt(heap, left + 1) < deadlineAt(heap, left) ? left + 1 : left;
      if (deadlineAt(heap, child) >= last.deadline) break;
      heap[at] = heap[child] as T;
      at = child;
    }
    heap[at] = last;
  }
}

function deadlineAt(heap: readonly Dated[], index: number): number {
  return heap[index]?.deadline ?? Infinity;
}
