// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { inventSite } from '../../../tools/testing/invented-site.ts';
import { renderInApp, WORDS } from '../../../tools/testing/render-in-app.tsx';
import { PlaceFilter } from './PlaceFilter.tsx';

const ARTICLES = [
  inventArticle({ id: 'one', countries: ['KZ'] }),
  inventArticle({ id: 'two', countries: ['KZ', 'UZ'] }),
];

const start = async (address: string, { hasCounts } = { hasCounts: false }) => {
  const { getJson } = await inventSite(ARTICLES);
  return renderInApp(<PlaceFilter filter={[]} hasCounts={hasCounts} />, { address, getJson });
};
const link = (name: string) => screen.getByRole('link', { name: new RegExp(`^${name}`) });
const chosen = () =>
  screen
    .getAllByRole('link')
    .filter((each) => each.ariaCurrent === 'true')
    .map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the filter', () => {
  it('has a link for all and one for each place, all of them chosen by none', async () => {
    await start('/');
    expect(screen.getAllByRole('link')).toHaveLength(7);
    expect(chosen()).toEqual([WORDS.filter.all]);
  });

  it('adds a place to those of the address, and takes one away', async () => {
    const { reader, path } = await start('/countries/kz/');
    expect(chosen()).toEqual([WORDS.place.kz]);
    await reader.click(link(WORDS.place.uz));
    expect(path()).toBe('/countries/kz-uz/');
    expect(chosen()).toEqual([WORDS.place.kz, WORDS.place.uz]);
    await reader.click(link(WORDS.place.kz));
    expect(path()).toBe('/countries/uz/');
    await reader.click(link(WORDS.filter.all));
    expect([path(), ...chosen()]).toEqual(['/', WORDS.filter.all]);
  });

  it('says how many each choice has when asked to', async () => {
    await start('/', { hasCounts: true });
    expect(
      (await screen.findByRole('link', { name: new RegExp(WORDS.place.kz) })).textContent,
    ).toBe(`${WORDS.place.kz} 2`);
    expect(link(WORDS.place.tm).textContent).toBe(`${WORDS.place.tm} 0`);
  });
});
