/** What a command of the desk works on and prints to; tests provide their own. */
export type Desk = {
  /** The project's own folder, where a forge looks for its workflows. */
  projectDir: string;
  /** Folder with `articles/` and `media/`. */
  contentDir: string;
  /** Prints the result: for machines with `--json`, otherwise for people. */
  print: (line: string) => void;
  /** Progress and errors; never part of a result. */
  printError: (line: string) => void;
  /** True when a person watches `printError`: progress is shown to nobody else. */
  isTerminal: boolean;
  readStdin: () => AsyncIterable<Uint8Array>;
  /** The time, in milliseconds since 1970. */
  now: () => number;
  fetch: typeof fetch;
};

/** A fault in the input that its author can correct: printed without a stack, exit code 1. */
export class DeskError extends Error {}
