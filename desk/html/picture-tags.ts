import { pictureAddress } from './web-address.ts';

type Attributes = ReadonlyMap<string, string>;

/**
 * Finds the pictures of some HTML outside of a plain `<img>`: in the sources of a `<picture>`, in
 * `<amp-img>`, and in the `<noscript>` beside a picture that a script would load.
 */
export class PictureTags {
  readonly #base: string | null;
  readonly #seen = new Set<string>();
  /** Described pictures without an address, which a `<noscript>` may still give. */
  readonly #lost = new Set<string>();
  #source: Attributes | null = null;

  constructor(base: string | null) {
    this.#base = base;
  }

  openPicture(): void {
    this.#source = null;
  }

  /** The first source with an address counts. */
  openSource(attributes: Attributes): void {
    if (this.#source === null && pictureAddress(attributes, this.#base) !== null)
      this.#source = attributes;
  }

  /** Attributes of a picture to show here; null for one that shows nothing, or is shown already. */
  openImage(
    attributes: Attributes,
    { isInNoscript }: { isInNoscript: boolean },
  ): Attributes | null {
    const own = pictureAddress(attributes, this.#base);
    const alt = attributes.get('alt')?.trim() ?? '';
    const shown =
      own === null && this.#source
        ? new Map([...this.#source, ...withoutAddress(attributes)])
        : attributes;
    const address = own ?? pictureAddress(shown, this.#base);
    this.#source = null;
    if (address === null) {
      if (alt !== '') this.#lost.add(alt);
      return null;
    }
    this.#lost.delete(alt);
    if (isInNoscript && this.#seen.has(address)) return null;
    this.#seen.add(address);
    return shown;
  }

  /** Descriptions of the pictures that have no address. */
  get lost(): string[] {
    return [...this.#lost];
  }
}

const withoutAddress = (attributes: Attributes) =>
  [...attributes].filter(([name]) => ['alt', 'title', 'width', 'height'].includes(name));

/** A picture that stands for a character, as that character: WordPress and others use pictures for emoji. */
export const emojiOf = (attributes: Attributes): string | null => {
  const names = attributes.get('class') ?? '';
  const address = attributes.get('src') ?? '';
  if (!/(^|\s)(emoji|wp-smiley)(\s|$)/.test(names) && !EMOJI_ADDRESS.test(address)) return null;
  const alt = attributes.get('alt')?.trim() ?? '';
  if (alt !== '') return alt;
  const codes = /\/([0-9a-f]{2,6}(?:-[0-9a-f]{2,6})*)\.(?:png|svg)/i.exec(address)?.[1];
  const points = codes?.split('-').map((code) => Number.parseInt(code, 16)) ?? [];
  return points.every((point) => point > 0 && point <= 0x10ffff)
    ? String.fromCodePoint(...points)
    : null;
};
const EMOJI_ADDRESS = /\/images\/core\/emoji\/|\/(?:tw)?emoji\/|twemoji/i;
