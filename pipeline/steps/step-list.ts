import type { TellProgress } from './step-report.ts';

/** A step of a list. `Work` is what all steps of the list are given. */
export type Step<Work, Result> = {
  name: string;
  /** What the step's count counts, such as "files". */
  unit: string;
  needs: Needs<Work>;
  after: readonly Step<Work, unknown>[];
  makes: (file: string) => boolean;
  run: (given: Given, work: Work, tell: TellProgress) => Promise<{ result: Result; count: number }>;
};

/** Steps, by the names under which a later step takes their results. */
type Needs<Work> = Readonly<Record<string, Step<Work, unknown>>>;

/** Results, by the same names. */
type Given = Readonly<Record<string, unknown>>;

type Results<Needed> = {
  readonly [Name in keyof Needed]: Needed[Name] extends Step<infer _Work, infer Result>
    ? Result
    : never;
};

/** A step that is being described; `run` adds it to the list. */
type Draft<Work, Needed> = {
  /**
   * Steps whose results it takes, or whose files it reads. They are defined above it: a wrong
   * name, or a step that itself needs this one, is an error of types.
   */
  needs: <Named extends Needs<Work>>(steps: Named) => Draft<Work, Named>;
  /** Steps that run first when all are run, although this one needs nothing from them. */
  after: (steps: readonly Step<Work, unknown>[]) => Draft<Work, Needed>;
  /** The files it writes, as far as the development server serves them. */
  makes: (isMade: (file: string) => boolean) => Draft<Work, Needed>;
  /** @param count how many things the result has; by default the number itself, a list's length, or one. */
  run: <Result>(
    run: (given: Results<Needed>, work: Work, tell: TellProgress) => Result | Promise<Result>,
    count?: (result: Result, given: Results<Needed>) => number,
  ) => Step<Work, Result>;
};

/** A list of steps that is filled from top to bottom, each step after those that it needs. */
export const createStepList = <Work>() => {
  const steps: Step<Work, unknown>[] = [];

  const draft = <Needed>(facts: Omit<Step<Work, never>, 'run'>): Draft<Work, Needed> => ({
    needs: (needs) => draft({ ...facts, needs }),
    after: (after) => draft({ ...facts, after }),
    makes: (makes) => draft({ ...facts, makes }),
    run: <Result>(
      run: (given: Results<Needed>, work: Work, tell: TellProgress) => Result | Promise<Result>,
      count: (result: Result, given: Results<Needed>) => number = countOf,
    ) => {
      const added: Step<Work, Result> = {
        ...facts,
        run: async (given, work, tell) => {
          // Whoever runs a step passes what it needs, under these names.
          const results = given as Results<Needed>;
          const result = await run(results, work, tell);
          return { result, count: count(result, results) };
        },
      };
      steps.push(added);
      return added;
    },
  });

  /** Begins a step that needs no other yet. @param unit what its count counts. */
  const step = (name: string, unit: string): Draft<Work, object> =>
    draft({ name, unit, needs: {}, after: [], makes: () => false });

  return { step, steps: steps as readonly Step<Work, unknown>[] };
};

/** True for files whose paths begin with one of these. */
export const under =
  (...beginnings: string[]) =>
  (file: string): boolean =>
    beginnings.some((beginning) => file.startsWith(beginning));

const countOf = (result: unknown): number =>
  typeof result === 'number' ? result : Array.isArray(result) ? result.length : 1;

/** The count of a step whose result is a map. */
export const sizeOf = ({ size }: { size: number }): number => size;
