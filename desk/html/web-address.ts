/** An address of the web, made absolute and ready for the schema; null for any other. */
export const webAddress = (text: string | undefined, base: string | null): string | null => {
  const address = text?.trim() ?? '';
  if (address === '') return null;
  const url = URL.parse(address, base ?? undefined);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return /\s/.test(url.href) ? null : url.href;
};

/** Pictures that a page loads late keep their address in one of these. */
const ADDRESS_ATTRIBUTES = ['data-src', 'data-lazy-src', 'data-original', 'src'];
/** Not larger than this are pictures that count visits. */
const MAX_PIXEL = 2;

/** Where a picture lies, or null for one that shows nothing. */
export const pictureAddress = (
  attributes: ReadonlyMap<string, string>,
  base: string | null,
): string | null => {
  const sides = [attributes.get('width'), attributes.get('height')];
  if (sides.some((side) => side !== undefined && Number.parseFloat(side) <= MAX_PIXEL)) return null;
  for (const name of ADDRESS_ATTRIBUTES) {
    const address = webAddress(attributes.get(name), base);
    if (address !== null) return address;
  }
  return null;
};
