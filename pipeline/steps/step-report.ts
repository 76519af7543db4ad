/** Called with how much of a step is done, and of how much. */
export type TellProgress = (done: number, all: number) => void;

/** Runs a step and prints its name, its count and how long it took. */
export type ReportStep = ReturnType<typeof createStepReport>['step'];

/** In milliseconds: a step that takes longer reports its progress now and then. */
const PATIENCE = 10_000;

/**
 * Runs named steps and reports each with its count and time.
 * @param now milliseconds of a clock that only goes forward.
 */
export const createStepReport = (print: (line: string) => void, now = () => performance.now()) => {
  const begun = now();

  const createProgress = (name: string): TellProgress => {
    const start = now();
    let told = start;
    return (done, all) => {
      if (now() - told < PATIENCE || done === 0 || done >= all) return;
      told = now();
      const left = Math.ceil((((told - start) / done) * (all - done)) / 1000);
      print(`${name.padEnd(16)}${String(done).padStart(7)} of ${all}, about ${left} s left`);
    };
  };

  const step = async <Done extends { count: number }>(
    name: string,
    unit: string,
    run: (tell: TellProgress) => Promise<Done>,
  ): Promise<Done> => {
    const start = now();
    const done = await run(createProgress(name));
    const seconds = secondsOf(now() - start);
    print(`${name.padEnd(16)}${String(done.count).padStart(7)} ${unit.padEnd(10)}${seconds}`);
    return done;
  };
  const finish = (where: string) => print(`\n${where} built in ${secondsOf(now() - begun)}`);
  return { step, finish };
};

const secondsOf = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
