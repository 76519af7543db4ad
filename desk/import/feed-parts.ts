import type { AtomFeed, JsonFeed, MediaNs, RssFeed } from 'feedsmith';
import type { Original, OriginalText } from './original.ts';

export const namesOf = (people: readonly { name?: string }[]): string[] =>
  people.flatMap(({ name }) => (name === undefined ? [] : [name]));

export const html = (value: string | undefined): OriginalText => ({
  kind: 'html',
  value: value ?? '',
});

export const plain = (value: string | undefined): OriginalText => ({
  kind: 'plain',
  value: value ?? '',
});

/** The picture that belongs to an item as a whole. */
export const pictureOf = (media: MediaNs.ItemOrFeed | undefined): Original['picture'] => {
  const contents = [
    ...(media?.contents ?? []),
    ...(media?.groups ?? []).flatMap((group) => group.contents ?? []),
  ];
  const picture = contents.find(
    ({ medium, type }) => medium === 'image' || type?.startsWith('image/'),
  );
  if (picture?.url === undefined) return null;
  const alt = picture.description ?? picture.title ?? media?.description;
  const credits = (picture.credits ?? media?.credits ?? []).flatMap(({ value }) => value ?? []);
  return { address: picture.url, alt: alt?.value ?? '', credit: credits.join('، ') };
};

/** The picture that an RSS item encloses. RSS has no description for it. */
export const enclosedPicture = (
  enclosures: readonly RssFeed.Enclosure[] | undefined,
): Original['picture'] => {
  const address = enclosures?.find(({ type }) => type?.startsWith('image/'))?.url;
  return address === undefined ? null : { address, alt: '' };
};

/** The picture that an Atom entry encloses; the title of the link describes it. */
export const linkedPicture = (
  links: readonly AtomFeed.Link<string>[] | undefined,
): Original['picture'] => {
  const link = links?.find(({ rel, type }) => rel === 'enclosure' && type?.startsWith('image/'));
  return link?.href === undefined ? null : { address: link.href, alt: link.title ?? '' };
};

/** The picture of a JSON Feed item, which the format can describe only as an attachment. */
export const attachedPicture = ({
  image,
  banner_image: banner,
  attachments = [],
}: Pick<JsonFeed.Item<string>, 'image' | 'banner_image' | 'attachments'>): Original['picture'] => {
  const attached = attachments.find(({ mime_type: type }) => type?.startsWith('image/'));
  const address = image ?? banner ?? attached?.url;
  if (address === undefined) return null;
  return { address, alt: attachments.find(({ url }) => url === address)?.title ?? '' };
};
