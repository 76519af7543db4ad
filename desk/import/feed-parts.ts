import type { MediaNs } from 'feedsmith';
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
  return { address: picture.url, alt: alt?.value ?? '' };
};
