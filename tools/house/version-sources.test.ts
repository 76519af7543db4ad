import { expect, it } from 'vitest';
import { CARD_SOURCES } from '../../pipeline/cards/design-version.ts';
import { PICTURE_SOURCES } from '../../pipeline/pictures/settings-version.ts';
import { INDEX_SOURCES } from '../../pipeline/search/index-version.ts';
import { loadedWith } from './loaded-with.ts';

type Made = {
  what: string;
  /** The module that makes it. */
  maker: string;
  sources: readonly string[];
  /** Modules in whose place the version holds what they give, and those that only name and store what is made. */
  apart: RegExp;
};

const NOT_APART = /^$/;

it.each<Made>([
  {
    what: 'a segment of the search index',
    maker: 'pipeline/search/encode-segment.ts',
    sources: INDEX_SOURCES,
    apart: /newsroom\/(?:newsroom|place-codes)\.ts$/,
  },
  {
    what: 'a card',
    maker: 'pipeline/cards/draw-card.ts',
    sources: CARD_SOURCES,
    apart: /(?:newsroom\/(?:read-newsroom|place-codes)|short-hash|write-whole-file)\.ts$/,
  },
  {
    what: 'the files of a picture',
    maker: 'pipeline/pictures/encode-picture.ts',
    sources: PICTURE_SOURCES,
    apart: NOT_APART,
  },
])('a change of any module that makes $what makes it anew', async ({ maker, sources, apart }) => {
  const makers = await loadedWith(maker, (file) => !apart.test(file));
  expect(makers.size).toBeGreaterThan(2);
  const lost = [...makers].filter(
    (file) =>
      !apart.test(file) &&
      !sources.some((source) => file === source || file.startsWith(`${source}/`)),
  );
  expect(lost).toEqual([]);
});
