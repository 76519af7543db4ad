// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inventArticle } from '../../../../tools/testing/invent-articles.ts';
import { inventSite } from '../../../../tools/testing/invented-site.ts';
import { renderInApp, WORDS } from '../../../../tools/testing/render-in-app.tsx';
import { readSaved, removeSaved } from '../../../offline/saved/store.ts';
import { SaveMenu } from './SaveMenu.tsx';
import { SaveTools } from './SaveTools.tsx';

const { saved: words } = WORDS;
const { editorNotes: _none, ...INVENTED } = inventArticle({ id: 'one' });
const ARTICLE = {
  ...INVENTED,
  names: [],
  related: [],
  words: 2,
  hasCard: false,
};
const PROPS = { article: ARTICLE, address: 'https://reader.example/articles/one/' };

const start = async (element: React.JSX.Element) => {
  const { getJson } = await inventSite([ARTICLE]);
  return renderInApp(element, { address: '/articles/one/', getJson });
};

beforeEach(() => removeSaved([ARTICLE.id]));
afterEach(cleanup);

describe('saving an article', () => {
  it('is what the tap on the menu does, once', async () => {
    const { reader } = await start(<SaveMenu {...PROPS} />);
    expect(await readSaved('one')).toBeUndefined();
    await reader.click(screen.getByText(WORDS.article.save));
    await screen.findByText(words.done);
    expect(await readSaved('one')).toMatchObject({ id: 'one' });

    await reader.click(await screen.findByRole('button', { name: words.remove }));
    await screen.findByText(words.removed);
    await reader.click(screen.getByText(WORDS.article.save));
    await reader.click(screen.getByText(WORDS.article.save));
    await screen.findByText(words.removed);
    expect(await readSaved('one')).toBeUndefined();
  });

  it('is not what drawing its tools does', async () => {
    await start(<SaveTools {...PROPS} saving={Promise.resolve('done')} />);
    await screen.findByText(words.done);
    expect(await readSaved('one')).toBeUndefined();
  });
});
