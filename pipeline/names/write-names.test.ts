import { expect, it } from 'vitest';
import { headlineOf } from '../../src/core/news/headline.ts';
import { inventName } from '../../tools/testing/invent-name.ts';
import { inventArticles } from '../../tools/testing/invent-articles.ts';
import { PAGE_SIZE } from '../../src/core/site/manifest.ts';
import { nameDataPath, NAMES_DATA_PATH } from '../../src/core/news/name.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { writeNames } from './write-names.ts';

const NAME = inventName({ $schema: './name.schema.json', kind: 'person', adjectives: ['مخترع'] });

it('a name has its newest articles beside what is known of it, and counts them all', async () => {
  const headlines = inventArticles(PAGE_SIZE + 3).map(headlineOf);
  const artefacts = artefactsInMemory();
  await writeNames([NAME], new Map([[NAME.id, headlines]]), artefacts);
  const { $schema: _schema, adjectives: _adjectives, ...known } = NAME;
  expect(JSON.parse(await artefacts.read(nameDataPath(NAME.id)))).toEqual({
    ...known,
    count: PAGE_SIZE + 3,
    articles: headlines.slice(0, PAGE_SIZE),
  });
  const [entry] = JSON.parse(await artefacts.read(NAMES_DATA_PATH)) as unknown[];
  expect(entry).toMatchObject({ id: NAME.id, count: PAGE_SIZE + 3 });
});

it('a name that no article mentions has none', async () => {
  const artefacts = artefactsInMemory();
  await writeNames([NAME], new Map(), artefacts);
  const data = JSON.parse(await artefacts.read(nameDataPath(NAME.id))) as object;
  expect(data).toMatchObject({ count: 0, articles: [] });
});
