/** Where progress is shown: standard error, so that standard output holds the result alone. */
type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

export interface Progress {
  show(looked: number): void;
  /** Leaves the line, so that what is written next stands on its own. */
  end(): void;
}

/** Between two lines of a log. */
const LINE_MS = 5_000;

/** One line that is written over on a terminal; elsewhere a line every five seconds. */
export function createProgress(screen: Screen, now: () => number = Date.now): Progress {
  let shownAt = now();
  let isOpen = false;
  const text = (looked: number) => `${looked} grants looked at`;
  return {
    show: (looked) => {
      if (screen.isTTY) {
        isOpen = true;
        screen.write(`\r${text(looked)}`);
      } else if (now() - shownAt >= LINE_MS) {
        shownAt = now();
        screen.write(`${text(looked)}\n`);
      }
    },
    end: () => {
      if (isOpen) screen.write('\n');
    },
  };
}
