import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/core/news/headline.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { inventPicture } from '../../tools/testing/invent-picture.ts';
import { artefactsInMemory, type Artefacts } from '../site/artefacts.ts';
import { sortIntoLists } from '../lists/sort-into-lists.ts';
import { writeFeeds } from './write-feeds.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/sub/', locales: USUAL_LOCALES };
const HOST = 'https://news.example/sub';

let files: Artefacts;
const read = (path: string) => files.read(path);

beforeAll(async () => {
  files = artefactsInMemory();
  const image = { src: '/media/a.jpg', alt: 'وصف & شرح', width: 2, height: 1, credit: 'مصوّر' };
  const articles = [inventArticle({ publishedAt: '2030-02-03', image })];
  const pictures = new Map([[image.src, inventPicture(960, 480, 1234)]]);
  const lists = sortIntoLists(articles.map(headlineOf));
  await writeFeeds({ articles, lists, pictures, site: SITE, artefacts: files });
});

describe('the picture of an article', () => {
  const url = `${HOST}/media/abc-960.webp`;

  it('is enclosed in Atom', async () => {
    const { links } = parseAtomFeed(await read('/feed.xml')).entries?.[0] ?? {};
    expect(links).toContainEqual({ rel: 'enclosure', type: 'image/webp', length: 1234, href: url });
  });

  it('is enclosed in RSS, and described', async () => {
    const { enclosures, media } = parseRssFeed(await read('/rss.xml')).items?.[0] ?? {};
    expect(enclosures).toEqual([{ url, length: 1234, type: 'image/webp' }]);
    expect(media?.contents?.[0]).toMatchObject({
      url,
      fileSize: 1234,
      type: 'image/webp',
      medium: 'image',
      width: 960,
      height: 480,
      description: { value: 'وصف & شرح' },
      credits: [{ value: 'مصوّر' }],
    });
  });

  it('is the image of a JSON Feed item, and attached', async () => {
    const item = parseJsonFeed(await read('/feed.json')).items?.[0];
    expect(item?.image).toBe(url);
    expect(item?.attachments).toEqual([
      { url, mime_type: 'image/webp', size_in_bytes: 1234, title: 'وصف & شرح' },
    ]);
  });
});
