/** Start values of four hashes of the same text, so that their results are independent. */
const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];

/** A hash of 32 bits (FNV-1a, its bits mixed at the end). */
const sumOf = (text: string, seed: number): number => {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
};

/**
 * A UUID for a text: the same text gives the same UUID, so that a reading system recognises a book
 * that it already has. It is of version 8, which RFC 9562 leaves to implementers: on sites without
 * HTTPS, browsers offer no hashes, so the one above is used. It need not be safe against forgery.
 */
export const uuidOf = (text: string): string => {
  const hex = SEEDS.map((seed) => sumOf(text, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
};
