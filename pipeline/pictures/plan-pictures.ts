import { shortHash } from '../../src/core/content-files/short-hash.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { picturesIn, type Picture } from '../../src/core/news/picture.ts';
import { PICTURE_WIDTHS, picturePath, widthsOf } from '../../src/core/site/picture.ts';
import { findMade, makePicture, stampOf, type ShownPicture } from './make-picture.ts';
import type { KeptPicture } from './picture-cache.ts';
import { openPictureTools } from './picture-tools.ts';
import type { Pictures } from './write-pictures.ts';

/** The pictures that articles show, each made when one of its files is asked for. */
export type PlannedPictures = {
  pictures: Pictures;
  /**
   * A file of the site; null if it belongs to no picture.
   * @throws Error that names what is wrong with the original
   */
  read: (file: string) => Promise<Uint8Array | null>;
};

type Input = { articles: readonly Article[]; contentDir: string; cacheDir: string };

type Told = { width: number; height: number };

/**
 * Names the pictures of articles without reading them, for the development server: making all of
 * them would take minutes. Everything is known of a picture that was made before; of the others
 * only the proportions that articles state.
 */
export const planPictures = async (input: Input): Promise<PlannedPictures> => {
  const { articles, contentDir, cacheDir } = input;
  const tools = await openPictureTools(contentDir, cacheDir);
  const pictures = new Map<string, Picture>();
  const originals = new Map<string, ShownPicture>();
  for (const article of articles)
    for (const { image, isHead } of picturesIn(article)) {
      const { src } = image;
      const picture = pictures.get(src) ?? (await nameOne(src, image));
      pictures.set(src, picture);
      const before = originals.get(picture.hash);
      originals.set(picture.hash, { src, isHead: isHead || before?.isHead === true });
    }

  async function nameOne(src: string, told: Told): Promise<Picture> {
    const { stamp } = await stampOf(src, contentDir);
    return (await findMade({ stamp, isHead: false }, tools))?.picture ?? plan(stamp, told);
  }

  // A browser asks for several files of a picture at once.
  const making = new Map<string, Promise<KeptPicture>>();
  const makeOnce = (shown: ShownPicture): Promise<KeptPicture> => {
    const begun = making.get(shown.src) ?? make(shown);
    making.set(shown.src, begun);
    return begun;
  };
  const make = async (shown: ShownPicture): Promise<KeptPicture> => {
    const made = await makePicture(shown, tools);
    if ('expected' in made)
      throw new Error(`${shown.src}: expected ${made.expected}; found ${made.found}`);
    await tools.known.save();
    return made;
  };

  return {
    pictures,
    async read(file) {
      const [, hash = '', what = ''] = /^\/media\/([0-9a-f]+)-([\w.]+)$/.exec(file) ?? [];
      const original = originals.get(hash);
      if (!original) return null;
      const { picture } = await makeOnce(original);
      return tools.cache.read(fileFor(picture, what)).catch(() => null);
    },
  };
};

/** Made from what the system tells about the file, so that it changes with the file. */
const plan = (stamp: string, { width, height }: Told): Picture => {
  const most = Math.min(width, Math.max(...PICTURE_WIDTHS));
  const [least, ...larger] = widthsOf(width);
  const unmade = (each: number) => ({ width: each, avif: 0, webp: 0 });
  return {
    hash: shortHash(`planned ${stamp}`, 20),
    width: most,
    height: Math.round((height * most) / width),
    files: [unmade(least), ...larger.map(unmade)],
    colour: null,
  };
};

/** If an article states a wrong width, the next larger file answers, or the largest. */
const fileFor = ({ hash, files }: Picture, what: string): string => {
  const [, width, format] = /^(\d+)\.(avif|webp)$/.exec(what) ?? [];
  if (format !== 'avif' && format !== 'webp') return `/media/${hash}-${what}`;
  const file = files.find((each) => each.width >= Number(width)) ?? files.at(-1) ?? files[0];
  return picturePath(hash, file.width, format);
};
