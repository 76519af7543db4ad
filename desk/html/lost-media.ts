import { webAddress } from './web-address.ts';

const KINDS = new Map(
  Object.entries({
    video: 'a video',
    audio: 'a sound',
    iframe: 'a frame',
    object: 'a frame',
    embed: 'a frame',
    math: 'a formula',
    'mjx-container': 'a formula',
    canvas: 'a drawing',
  }),
);
const AMP_MEDIA = /^amp-(?!img$|ad$|analytics$|pixel$)/;

/** A link that leads nowhere, because nothing says what its address is relative to. */
export const lostLink = (
  name: string,
  attributes: ReadonlyMap<string, string>,
  base: string | null,
): string | null => {
  const href = attributes.get('href')?.trim() ?? '';
  const isRelative = href !== '' && !/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(href);
  if (name !== 'a' || !isRelative || webAddress(href, base) !== null) return null;
  return `the address of a link (${href.slice(0, MAX_HREF)})`;
};
const MAX_HREF = 100;

/** What an article loses with an element that cannot be part of it, or null when it loses nothing. */
export const lostMedia = (
  name: string,
  attributes: ReadonlyMap<string, string>,
  base: string | null,
): string | null => {
  const kind = KINDS.get(name) ?? (AMP_MEDIA.test(name) ? `<${name}>` : undefined);
  if (kind === undefined) return null;
  const address = webAddress(
    attributes.get('src') ?? attributes.get('data-src') ?? attributes.get('data'),
    base,
  );
  const sides = ['width', 'height'].map((side) => Number.parseFloat(attributes.get(side) ?? '9'));
  // An invisible frame that counts visits.
  if (name === 'iframe' && (address === null || sides.some((side) => side <= 2))) return null;
  return address === null ? kind : `${kind} (${address})`;
};
