import type { Desk } from '../../desk/desk.ts';

type TestDesk = Desk & { printed: string[]; errors: string[] };

/** A desk for tests: it keeps what was printed, its time stands still, and it has no network. */
export const createTestDesk = (changes: Partial<Desk> = {}): TestDesk => {
  const printed: string[] = [];
  const errors: string[] = [];
  return {
    projectDir: '/nowhere',
    contentDir: '/nowhere',
    print: (line) => void printed.push(line),
    printError: (line) => void errors.push(line),
    isTerminal: false,
    readStdin: async function* readNothing() {},
    // In the newsroom, five hours ahead of UTC, it is 1 January 2026 already.
    now: () => Date.UTC(2025, 11, 31, 20),
    fetch: () => Promise.reject(new Error('A test must not use the network.')),
    ...changes,
    printed,
    errors,
  };
};
