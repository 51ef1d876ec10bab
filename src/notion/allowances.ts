/** What a budget has learned from complaints, as one gateway tells it to others. */
export interface Lesson {
  /** Grows with every complaint: the higher one is newer. */
  stamp: number;
  /** Calls a second now, and those to which they recover. */
  rate: number;
  goal: number;
  /** Calls that may be saved up. */
  burst: number;
  /** Milliseconds in which nothing may go, and in which no more than the goal is tried. */
  pausedMs: number;
  distrustMs: number;
}

/** A budget that gateways share, and what this one knows of it. */
export interface SharedBudget {
  /** Names it among all of its deployment. */
  id: string;
  lesson: Lesson;
  /** Calls that this gateway would think saved up; it counts when it has spent some without asking. */
  saved: number;
}

/** What is known of a budget after a reservation. */
export interface BudgetNews {
  lesson: Lesson;
  /** Calls that all gateways together have been allowed. */
  spent: number;
  /** Calls that are left after those; below zero when calls were reserved before they were saved up. */
  saved: number;
}

/** Calls that no other gateway will make. */
export interface Reservation {
  calls: number;
  /** Milliseconds until they may go; without calls, until it is worth asking again. */
  waitMs: number;
  /** For each budget that was asked for, in the same order. */
  budgets: BudgetNews[];
}

/** Where gateways that spend the same budgets share them out. */
export interface Allowances {
  /** False while nobody can be asked: then each goes by what it knows, and spends its part only. */
  readonly isUp: boolean;
  /** That part: 1 divided by the number of gateways. */
  readonly part: number;
  /** Up to so many calls from all of these budgets; null when nobody can be asked. Never rejects. */
  reserve(budgets: readonly SharedBudget[], calls: number): Promise<Reservation | null>;
  /** Tells the others of a complaint. */
  teach(id: string, lesson: Lesson): void;
}
