/**
 * For `refine` of a schema's list: refuses a list in which something stands twice.
 * @param what name of one entry, for the message
 */
export const eachOnce = (
  what: string,
): [(codes: readonly string[]) => boolean, { error: string }] => [
  (codes) => new Set(codes).size === codes.length,
  { error: `each ${what} once` },
];
