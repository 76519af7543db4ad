// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LostFileError, type GetJson } from '../../data/get-json.ts';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { inventSite } from '../../../tools/testing/invented-site.ts';
import { renderInApp, WORDS } from '../../../tools/testing/render-in-app.tsx';
import { listSaved, removeSaved } from '../../offline/saved/store.ts';
import { TakeAlong } from './TakeAlong.tsx';

const { saved: words } = WORDS;
const ARTICLES = ['one', 'two', 'three'].map((id) => inventArticle({ id, countries: ['KZ'] }));

/** @param lost the id of an article whose file cannot be fetched. */
const start = async ({ lost = '', articles = ARTICLES } = {}) => {
  const site = await inventSite(articles);
  const getJson: GetJson = async (path, signal) => {
    const id = /\/data\/articles\/(\w+)\.json$/.exec(path)?.[1];
    if (id === undefined) return site.getJson(path, signal);
    if (id === lost) throw new LostFileError(path, 404);
    return { ...ARTICLES.find((each) => each.id === id), names: [], related: [], words: 2 };
  };
  return renderInApp(<TakeAlong />, { address: '/saved/', getJson });
};
const take = () => screen.getByRole<HTMLButtonElement>('button', { name: words.take });
const text = (pattern: string) =>
  screen.findByText(new RegExp(pattern.replaceAll(/\{\{\w+\}\}/g, '.+')));

beforeEach(() => removeSaved(ARTICLES.map(({ id }) => id)));
afterEach(cleanup);

describe('taking a country along', () => {
  it('says what it weighs before anything is taken', async () => {
    await start();
    expect(take().disabled).toBe(true);
    await text(words.size);
    expect(take().disabled).toBe(false);
  });

  it('counts pictures, and leaves them out for who does not want them', async () => {
    Object.defineProperty(window.screen, 'width', { value: 390, configurable: true });
    const image = { src: '/media/a.jpg', alt: 'صورة مخترعة', width: 2, height: 1 };
    const { reader } = await start({ articles: ARTICLES.map((each) => ({ ...each, image })) });
    const sizeOf = async () => Number(/[\d,.]+/.exec((await text(words.size)).textContent)?.[0]);
    const withThem = await sizeOf();
    await reader.click(screen.getByRole('checkbox', { name: words.alongPictures }));
    expect(withThem - (await sizeOf())).toBeGreaterThan(50);
  });

  it('offers no choice where there are none', async () => {
    await start();
    await text(words.size);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('has nothing to take of a country without news', async () => {
    const { reader } = await start();
    await reader.selectOptions(screen.getAllByRole('combobox')[0] as Element, 'tm');
    await text(words.nothingNew);
    expect(take().disabled).toBe(true);
  });

  it('takes all, and says so', async () => {
    const { reader } = await start();
    await text(words.size);
    await reader.click(take());
    await text(words.taken);
  });

  it('keeps what came when the rest does not, and says how far it is', async () => {
    const { reader } = await start({ lost: 'two' });
    await text(words.size);
    await reader.click(take());
    await screen.findByRole('alert');
    await text(words.stopped.replace('{{done}}', '2').replace('{{total}}', '3'));
    expect((await listSaved()).map(({ id }) => id).sort()).toEqual(['one', 'three']);
  });
});
