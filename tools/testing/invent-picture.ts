import type { Picture } from '../../src/core/news/picture.ts';

/** What the site would have made of a picture. */
export const inventPicture = (width: number, height: number, webp = 2): Picture => ({
  hash: 'abc',
  width,
  height,
  files: [{ width, avif: 1, webp }],
  colour: null,
});
