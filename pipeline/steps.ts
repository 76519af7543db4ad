/** Runs named steps and reports each with its count and time. */
export const createSteps = (print: (line: string) => void) => {
  const begun = performance.now();

  /** @param count what the result amounts to; needed when it is neither a number nor a list. */
  const step = async <Result>(
    name: string,
    unit: string,
    run: () => Promise<Result>,
    count: (result: Result) => number = countOf,
  ): Promise<Result> => {
    const start = performance.now();
    const result = await run();
    print(
      `${name.padEnd(16)}${String(count(result)).padStart(7)} ${unit.padEnd(10)}${seconds(start)}`,
    );
    return result;
  };
  const finish = (where: string) => print(`\n${where} built in ${seconds(begun)}`);
  return { step, finish };
};

const countOf = (result: unknown): number =>
  typeof result === 'number' ? result : Array.isArray(result) ? result.length : 0;

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(2)} s`;
