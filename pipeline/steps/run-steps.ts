import type { ReportStep, TellProgress } from './step-report.ts';
import type { Step } from './step-list.ts';

/** The steps of one build. Each runs once, when its result is first asked for. */
export type Run<Work> = {
  /** A step's result. The steps that it needs run first; independent steps may run at the same time. */
  of: <Result>(step: Step<Work, Result>) => Promise<Result>;
  /**
   * Runs every step. After an error no further step begins, and running steps are awaited, so that
   * nothing is written after the error arrives. Rejects with the first error.
   */
  all: (steps: readonly Step<Work, unknown>[]) => Promise<void>;
};

export const createRun = <Work>(work: Work, report: ReportStep): Run<Work> => {
  const results = new Map<Step<Work, unknown>, Promise<unknown>>();
  let isWhole = false;
  let failure: { error: unknown } | null = null;

  const make = async (step: Step<Work, unknown>): Promise<unknown> => {
    const needs = Object.entries(step.needs);
    const before = [...needs.map(([, need]) => need), ...(isWhole ? step.after : [])];
    const made = await Promise.all(before.map(of));
    if (isWhole && failure) throw failure.error;
    const given = Object.fromEntries(needs.map(([name], at) => [name, made[at]]));
    try {
      const run = (tell: TellProgress) => step.run(given, work, tell);
      return (await report(step.name, step.unit, run)).result;
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  };

  const of = <Result>(step: Step<Work, Result>): Promise<Result> => {
    const known = results.get(step);
    // The map holds the step's own result for this step.
    if (known) return known as Promise<Result>;
    const result = make(step);
    results.set(step, result);
    // Whoever asks for the result gets the error; until then it must not count as unhandled.
    result.catch(() => {});
    return result as Promise<Result>;
  };

  return {
    of,
    all: async (steps) => {
      isWhole = true;
      await Promise.allSettled(steps.map(of));
      if (failure) throw failure.error;
    },
  };
};
