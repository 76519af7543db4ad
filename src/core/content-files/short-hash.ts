import { hash } from 'node:crypto';

/**
 * The first digits of the SHA-256 of bytes, or of a text in UTF-8.
 * @param digits in base 16: 20 of them tell all things in the world apart, 8 or 10 the versions of
 * one thing
 */
export const shortHash = (content: Uint8Array | string, digits: number): string =>
  hash('sha256', content).slice(0, digits);
