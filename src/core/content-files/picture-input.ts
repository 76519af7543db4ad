/**
 * The largest picture that is opened: even a small file can hold a picture that fills the memory.
 */
export const MOST_PIXELS = 50_000_000;

/**
 * A moving AVIF has a still beside its film, which the picture library finds only under the brand
 * of stills, so a moving one gets that brand. Any other picture stays as it is.
 */
export const asStill = (bytes: Uint8Array): Uint8Array => {
  if (!isMovingAvif(bytes)) return bytes;
  const still = Uint8Array.from(bytes);
  still.set(Buffer.from('avif'), BRAND);
  return still;
};

/** The offset at which a file of this family of formats names its brand. */
const BRAND = 8;

export const isMovingAvif = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(4, 12)).toString('latin1') === 'ftypavis';
