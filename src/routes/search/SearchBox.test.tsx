// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSearch } from '../../core/addresses/search-address.ts';
import { suggestionsQuery } from '../../data/search.ts';
import { renderInApp } from '../../../tools/testing/render-in-app.tsx';
import { SearchBox } from './SearchBox.tsx';

const WORD = 'كاز';
const SUGGESTED = [
  { word: 'كازاخستان', count: 5 },
  { word: 'كازاخي', count: 2 },
];

const start = async (query = '') => {
  const view = parseSearch(new URLSearchParams({ q: query }));
  const shown = await renderInApp(<SearchBox view={view} />, { address: '/search/' });
  shown.client.setQueryData(suggestionsQuery(WORD).queryKey, SUGGESTED);
  return shown;
};
const box = () => screen.getByRole<HTMLInputElement>('combobox');
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const chosen = () =>
  screen.queryAllByRole('option').findIndex((each) => each.ariaSelected === 'true');
const searched = (path: string) => new URLSearchParams(path.split('?')[1]).get('q');

afterEach(cleanup);

describe('the search box', () => {
  it('waits for the first word with the focus, and shows nothing to choose', async () => {
    await start();
    expect(box()).toBe(document.activeElement);
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(options()).toEqual([]);
  });

  it('leaves the focus to who comes to read the results of a link', async () => {
    await start('مخترع');
    expect(box().value).toBe('مخترع');
    expect(box()).not.toBe(document.activeElement);
  });

  it('searches what was typed', async () => {
    const { reader, path } = await start();
    await reader.type(box(), `${WORD}{Enter}`);
    expect(searched(path())).toBe(WORD);
  });

  it('offers completions, which arrows go through and around', async () => {
    const { reader } = await start();
    await reader.type(box(), WORD);
    expect(options()).toHaveLength(2);
    expect(box().getAttribute('aria-expanded')).toBe('true');
    const ways: number[] = [];
    for (let at = 0; at < 3; at += 1) {
      await reader.keyboard('{ArrowDown}');
      ways.push(chosen());
    }
    await reader.keyboard('{ArrowUp}');
    expect([...ways, chosen()]).toEqual([0, 1, -1, 1]);
  });

  it('searches the completion that is chosen, by key or by touch', async () => {
    const { reader, path } = await start();
    await reader.type(box(), `${WORD}{ArrowDown}{Enter}`);
    expect(searched(path())).toBe('كازاخستان');
    expect(options()).toEqual([]);

    await reader.clear(box());
    await reader.type(box(), WORD);
    await reader.pointer({
      keys: '[MouseLeft]',
      target: screen.getAllByRole('option')[1] as Element,
    });
    expect(searched(path())).toBe('كازاخي');
  });

  it('puts completions away with Escape and keeps the text', async () => {
    const { reader } = await start();
    await reader.type(box(), `${WORD}{ArrowDown}{Escape}`);
    expect(options()).toEqual([]);
    expect(box().value).toBe(WORD);
  });
});
