/** An address of the web, made absolute and ready for the schema; null for any other. */
export const webAddress = (text: string | undefined, base: string | null): string | null => {
  const address = text?.trim() ?? '';
  if (address === '') return null;
  const url = URL.parse(address, base ?? undefined);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return /\s/.test(url.href) ? null : url.href;
};

/** Attributes in which lazily loaded pictures keep their address. */
const LATE_ATTRIBUTES = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy'];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset'];
/** Placeholders in `src` until the picture has been loaded. */
const PLACEHOLDER = /(?:blank|placeholder|spacer|pixel|loading|lazy|1x1)[\w-]*\.(?:gif|png|svg)/i;
const PICTURE_NAME = /\.(?:jpe?g|png|webp|avif)(?:[?#].*)?$/i;
/** In pixels: pictures no larger than this are there to count visits. */
const MAX_PIXEL = 2;

/** The address of a picture, or null for one that shows nothing. */
export const pictureAddress = (
  attributes: ReadonlyMap<string, string>,
  base: string | null,
): string | null => {
  const sides = [attributes.get('width'), attributes.get('height')];
  if (sides.some((side) => side !== undefined && Number.parseFloat(side) <= MAX_PIXEL)) return null;
  const src = attributes.get('src') ?? '';
  const candidates = [
    ...LATE_ATTRIBUTES.map((name) => attributes.get(name)),
    ...LATE_SETS.map((name) => largestOf(attributes.get(name))),
    PLACEHOLDER.test(src) ? undefined : src,
    largestOf(attributes.get('srcset')),
    // Every script that loads pictures late uses an attribute of its own for their address.
    ...[...attributes].map(([name, value]) =>
      name.startsWith('data-') && PICTURE_NAME.test(value) ? value : undefined,
    ),
    src,
  ];
  for (const candidate of candidates) {
    const address = webAddress(candidate, base);
    if (address !== null) return address;
  }
  return null;
};

/** The largest picture of a `srcset`, by its width or its density. */
const largestOf = (set: string | undefined): string | undefined =>
  (set ?? '')
    .split(/\s*,\s+|,(?=https?:|\/)/)
    .map((candidate) => candidate.trim().replace(/,$/, '').split(/\s+/, 2))
    .map(([address, size = '1x']) => ({ address, size: Number.parseFloat(size) || 1 }))
    .filter(({ address }) => address !== undefined && address !== '')
    .reduce<{ address?: string | undefined; size: number }>(
      (best, next) => (next.size > best.size ? next : best),
      { size: 0 },
    ).address;
