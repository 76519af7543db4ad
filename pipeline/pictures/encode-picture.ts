import type { Sharp } from 'sharp';
import type sharpModule from 'sharp';
import { asStill, MOST_PIXELS } from '../../src/core/content-files/picture-input.ts';
import {
  CUTS,
  cutPath,
  cutSize,
  PICTURE_WIDTHS,
  picturePath,
  widthsOf,
} from '../../src/core/site/picture.ts';
import type { Picture, PictureFile } from '../../src/core/news/picture.ts';

type Library = typeof sharpModule;

/** A file that was made: its path in the site, and its bytes. */
export type MadeFile = { path: string; bytes: Buffer };

/** The file holds less than its header promises, or something else. */
export class BrokenPictureError extends Error {}

/** How pictures are made. */
const SETTINGS = {
  // Each step of effort more than doubles the time, for a tenth of the bytes.
  avif: { quality: 52, effort: 2, chromaSubsampling: '4:2:0' },
  webp: { quality: 76, effort: 4 },
} as const;

const LARGEST = Math.max(...PICTURE_WIDTHS);

/** The name of sRGB in a profile, which is left out: browsers assume sRGB where there is none. */
const SRGB = /sRGB|s\0R\0G\0B/;

/** A heavier profile, as some scanners write it, would outweigh the small files of its picture. */
const MOST_OF_PROFILE = 8_000;

/**
 * Whether a profile describes three colours; others, of printers or damaged, are applied to the
 * pixels or left out.
 */
const isWorthKeeping = (icc: Buffer, space: string): boolean =>
  icc.length <= MOST_OF_PROFILE &&
  icc.toString('latin1', 16, 20) === 'RGB ' &&
  /^s?rgb/.test(space) &&
  !SRGB.test(icc.toString('latin1'));

/**
 * A picture as large as the site needs it, upright, with its colour profile and without any other
 * metadata.
 */
export type Raster = { data: Buffer; width: number; height: number; keepsProfile: boolean };

/** Reads the whole file, once for everything that is made from it. @throws BrokenPictureError */
export const readRaster = async (sharp: Library, bytes: Uint8Array): Promise<Raster> => {
  try {
    const still = asStill(bytes);
    const { icc, space } = await sharp(still).metadata();
    const keepsProfile = icc !== undefined && isWorthKeeping(icc, space);
    // The first frame of a moving picture.
    const upright = sharp(still, { limitInputPixels: MOST_PIXELS, pages: 1 })
      .autoOrient()
      .resize({ width: LARGEST, withoutEnlargement: true });
    const { data, info } = await withProfile(upright, { keepsProfile })
      .tiff({ compression: 'none' })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height, keepsProfile };
  } catch (error) {
    throw new BrokenPictureError(error instanceof Error ? error.message : String(error));
  }
};

/** The library leaves out other metadata, such as the place, by itself. */
const withProfile = (picture: Sharp, { keepsProfile }: Pick<Raster, 'keepsProfile'>): Sharp =>
  keepsProfile ? picture.keepIccProfile() : picture;

/** The files that pages choose from. */
export const encodePicture = async (
  sharp: Library,
  raster: Raster,
  hash: string,
): Promise<{ picture: Picture; files: MadeFile[] }> => {
  const files: MadeFile[] = [];
  const add = async (path: string, encoded: Sharp): Promise<number> => {
    const bytes = await encoded.toBuffer();
    files.push({ path, bytes });
    return bytes.length;
  };
  const addBoth = async (width: number): Promise<PictureFile> => {
    const resized = () => withProfile(sharp(raster.data).resize({ width }), raster);
    return {
      width,
      avif: await add(picturePath(hash, width, 'avif'), resized().avif(SETTINGS.avif)),
      webp: await add(picturePath(hash, width, 'webp'), resized().webp(SETTINGS.webp)),
    };
  };
  // One after the other: several pictures are made at once, and each holds its pixels meanwhile.
  const [least, ...larger] = widthsOf(raster.width);
  const sizes: Picture['files'] = [await addBoth(least)];
  for (const each of larger) sizes.push(await addBoth(each));
  const { width, height } = raster;
  const colour = await colourOf(sharp, raster);
  return { picture: { hash, width, height, files: sizes, colour }, files };
};

/** The crops of a picture at the head of an article, each around what draws the eye. */
export const encodeCuts = async (
  sharp: Library,
  raster: Raster,
  hash: string,
): Promise<MadeFile[]> => {
  const files: MadeFile[] = [];
  for (const cut of CUTS) {
    const position = sharp.strategy.attention;
    const cutOut = sharp(raster.data).resize({ ...cutSize(raster, cut), fit: 'cover', position });
    const bytes = await withProfile(cutOut, raster).webp(SETTINGS.webp).toBuffer();
    files.push({ path: cutPath(hash, cut), bytes });
  }
  return files;
};

/** In pixels: enough to find the dominant colour of a picture. */
const GLANCE = 64;

const colourOf = async (sharp: Library, { data }: Raster): Promise<string | null> => {
  const glance = await sharp(data).resize({ width: GLANCE }).png().toBuffer();
  const { isOpaque, dominant } = await sharp(glance).stats();
  if (!isOpaque) return null;
  return `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};
