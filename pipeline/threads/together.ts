/**
 * Waits for works that go on side by side. When one fails the others are waited for all the same, so
 * that nothing is written any more when its error arrives.
 */
export const together = async <First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<[First, Second]> => {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
};
