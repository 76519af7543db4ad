/**
 * For `refine` of a schema's list: nothing stands in it twice.
 * @param what the list has, in the singular, for the message
 */
export const eachOnce = (
  what: string,
): [(codes: readonly string[]) => boolean, { error: string }] => [
  (codes) => new Set(codes).size === codes.length,
  { error: `each ${what} once` },
];
