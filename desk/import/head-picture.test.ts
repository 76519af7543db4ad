import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { makeFolder, readImported, runImport } from '../../tools/testing/test-import.ts';

const PICTURE = 'https://feed.invalid/p.jpg';
const FIGURE = `<figure><img src="${PICTURE}" alt="قرص تجريبي"><figcaption>شرح تجريبي</figcaption></figure><p>نص.</p>`;

const rss = (inItem: string, text = '<p>نص.</p>') =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>ناشر مخترع</title><link>https://feed.invalid/</link><item><title>عنوان مخترع</title><link>https://feed.invalid/a</link><description><![CDATA[${text}]]></description>${inItem}</item></channel></rss>`;
const media = (inside: string) =>
  `<media:content url="${PICTURE}" medium="image" type="image/jpeg">${inside}</media:content>`;
const ENCLOSURE = `<enclosure url="${PICTURE}" length="9" type="image/jpeg"/>`;
const atom = (link: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>ناشر مخترع</title><id>urn:a</id><updated>2030-01-01T00:00:00Z</updated><entry><title>عنوان مخترع</title><id>https://feed.invalid/a</id><link href="https://feed.invalid/a"/><updated>2030-01-01T00:00:00Z</updated><content type="html">&lt;p&gt;نص.&lt;/p&gt;</content>${link}</entry></feed>`;
const json = (fields: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'ناشر مخترع',
    items: [
      {
        id: 'https://feed.invalid/a',
        url: 'https://feed.invalid/a',
        title: 'عنوان مخترع',
        content_html: '<p>نص.</p>',
        ...fields,
      },
    ],
  });

const take = async (feed: string) => {
  const folder = await makeFolder();
  const picture = await drawPicture(800, 400).jpeg().toBuffer();
  const { report } = await runImport(folder, ['https://feed.invalid/feed', '--images'], {
    fetch: async (url) =>
      new Response(String(url instanceof Request ? url.url : url) === PICTURE ? picture : feed),
  });
  const [article] = await readImported(folder, report);
  return { article, notes: report.notes.map(({ note }) => note) };
};

const ATTACHED = { url: PICTURE, mime_type: 'image/jpeg', title: 'قرص تجريبي' };

describe('the picture of an item', () => {
  it.each<[string, string, object]>([
    [
      'of media:content, with who made it',
      rss(
        media(
          '<media:description>قرص تجريبي</media:description><media:credit>مصوّر خيالي</media:credit>',
        ),
      ),
      { credit: 'مصوّر خيالي' },
    ],
    [
      'of a link of Atom',
      atom(`<link rel="enclosure" type="image/jpeg" href="${PICTURE}" title="قرص تجريبي"/>`),
      {},
    ],
    [
      'of JSON Feed, described as an attachment',
      json({ image: PICTURE, attachments: [ATTACHED] }),
      {},
    ],
    ['that JSON Feed attaches', json({ attachments: [ATTACHED] }), {}],
    ['that RSS encloses and its text describes', rss(ENCLOSURE, FIGURE), { caption: 'شرح تجريبي' }],
    ['that is named beside the text and in it', rss(media(''), FIGURE), { caption: 'شرح تجريبي' }],
  ])('%s stands at the head, and nowhere else', async (_what, feed, said) => {
    const { article, notes } = await take(feed);
    expect(notes).toEqual([]);
    expect(article?.image).toEqual({
      src: expect.stringMatching(/^\/media\/imported\/\w+\.jpg$/) as string,
      alt: 'قرص تجريبي',
      width: 800,
      height: 400,
      ...said,
    });
    expect(article?.body).toEqual([{ type: 'paragraph', text: 'نص.' }]);
  });

  it('that nothing describes is left out with a note', async () => {
    const { article, notes } = await take(rss(ENCLOSURE));
    expect(article?.image).toBeUndefined();
    expect(notes).toEqual([expect.stringContaining('nothing describes it')]);
  });
});
