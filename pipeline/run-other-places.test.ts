import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import defaultPlaces from '../src/core/news/newsroom/default-places.json' with { type: 'json' };
import { INVENTED_MARK, inventSiteFile } from '../tools/testing/invent-site-file.ts';
import { inventMap } from '../tools/testing/invent-map.ts';
import { inventNewsOf, SAHEL } from '../tools/testing/other-places.ts';
import { build, filesIn } from '../tools/testing/test-build.ts';
import { articleFile, writeFolder } from '../tools/testing/test-content.ts';

// A site of other places, built in the way its users build it.

let content: Awaited<ReturnType<typeof writeFolder>>;
let dist: string;

beforeAll(async () => {
  content = await writeFolder({
    ...Object.fromEntries(
      inventNewsOf(SAHEL).map((each) => [`content/${articleFile(each)}`, each]),
    ),
    'content/site.json': inventSiteFile(),
    'content/mark.svg': Buffer.from(INVENTED_MARK),
    'content/places.json': SAHEL,
    ...Object.fromEntries(
      Object.entries(inventMap(SAHEL)).map(([file, drawn]) => [`content/${file}`, drawn]),
    ),
  });
  dist = path.join(content.dir, 'dist');
  const folders = { CONTENT_DIR: path.join(content.dir, 'content'), DIST_DIR: dist };
  const { code, stderr } = await build({ ...folders, CARDS_NEWEST: '1', PASSAGES_NEWEST: '1' });
  expect([code, stderr]).toEqual([0, '']);
}, 600_000);

afterAll(() => content.remove());

const read = (file: string) => readFile(path.join(dist, file), 'utf8');

describe('a site of other places', () => {
  it('names no place and no region of another', async () => {
    const { region, countries } = defaultPlaces;
    const others = [region, ...countries]
      .flatMap(({ name }) => Object.values(name))
      .concat(region.of.ru);
    const found = await Promise.all(
      (await filesIn(dist)).map(async (file) => {
        const text = await read(file);
        const named = others.filter((other) => text.includes(other));
        return [
          ...named.map((other) => `${file}: ${other}`),
          ...(/countries\/(?:kz|kg|tj|tm|uz)\b/.test(text + file) ? [`${file}: an address`] : []),
        ];
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  it('has a page, a card and an embed for each combination, in the order of codes', async () => {
    for (const folder of ['countries', 'en/countries', 'embed/countries']) {
      const names = await readdir(path.join(dist, folder));
      expect(names).toHaveLength(63);
      expect(names).toContain('bf-ml-mr-ne-td-region');
    }
    expect(await readdir(path.join(dist, 'cards/countries'))).toHaveLength(63);
    expect(await readdir(path.join(dist, 'countries/td'))).toContain('feed.xml');
  });

  it.each([
    ['index.html', 'أخبار منطقة الساحل', '--place-ne:#8a2b52'],
    ['en/index.html', 'News of the Sahel', 'Mauritania'],
    ['ru/index.html', 'Новости Сахеля', 'Буркина-Фасо'],
    ['countries/ml-ne/index.html', 'أخبار النيجر ومالي', 'data-place="td"'],
    ['en/countries/td/index.html', 'Chad', 'News: Chad'],
    ['en/articles/invented-10/index.html', '{"@type":"Country","name":"Chad"}', 'Chad'],
    ['articles/invented-10/index.html', '{"@type":"Place","name":"منطقة الساحل"}', 'المنطقة'],
    ['partners/cn/index.html', 'منطقة الساحل والصين', 'data-place="td"'],
    ['embed/countries/ne/index.html', "[data-place='ne']{color:var(--ne);}", '--ne:#8a2b52'],
    ['feeds.opml', '/countries/mr/rss.xml', 'موريتانيا'],
    ['sitemap.xml', '/countries/bf-td/', '/countries/mr/'],
    ['countries/td/with/cn/index.html', 'تشاد والصين', 'data-place="td"'],
  ])('says so in %s', async (file, ...words) => {
    const text = await read(file);
    // A message must not contain the whole page.
    expect(words.filter((each) => !text.includes(each))).toEqual([]);
  });

  it('shows its map', async () => {
    const map = (await readdir(path.join(dist, 'assets'))).find((name) => name.startsWith('map-'));
    expect(await read(`assets/${map}`)).toBe(inventMap(SAHEL)['map/map.svg']);
    expect(await read('index.html')).toContain(`/assets/${map}#td`);
  });
});
