/** Work for tests: it doubles numbers, and cannot bear one of them. */
export const start =
  (unbearable: number | null) =>
  (job: number): number => {
    if (job === unbearable) throw new Error(`not ${job}`);
    return job * 2;
  };
