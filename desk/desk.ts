/** What a command of the desk works on and talks through; a test brings its own. */
export type Desk = {
  /** Folder with `articles/` and `media/`. */
  contentDir: string;
  /** The result: what a machine reads with `--json`, or a person without it. */
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

/** Something in the input that its author can mend: told as it stands, without a stack, exit code 1. */
export class DeskError extends Error {}
