import { EVERYWHERE, expect, inTurn, test } from './fixtures.ts';
import { elementsOf, linksOf, metaOf, titlesOf, visibleTextOf } from './html.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { watchFetches } from './network.ts';
import { open } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

type Kind = {
  address: string;
  type: 'article' | 'website';
  /** Without the site's name; null for the front, whose title is the site's name alone. */
  title: (language: Language) => string | null;
  description: (language: Language) => string;
};

const { title: fullTitle } = FULL;
const beginning = 'يجري الرئيس الصيني شي جين بينغ';

const KINDS = {
  'the front': {
    address: '',
    type: 'website',
    title: () => null,
    description: ({ words }) => words.site.description,
  },
  'the news of a country': {
    address: 'countries/tm/',
    type: 'website',
    title: ({ words }) => words.headlines.title.replace('{{places}}', words.place.tm),
    description: ({ words }) => words.place.tm,
  },
  'the news of two countries': {
    address: 'countries/kz-uz/',
    type: 'website',
    title: ({ words }) => words.headlines.title.replace('{{places}}', words.place.kz),
    description: ({ words }) => words.place.kz,
  },
  'an article': {
    address: addressOf(FULL),
    type: 'article',
    title: () => fullTitle,
    description: () => beginning,
  },
  'a headline without a text': {
    address: addressOf(HEADLINE_ONLY),
    type: 'article',
    title: () => HEADLINE_ONLY.title,
    description: ({ words }) => words.place.tj,
  },
  'the page about the site': {
    address: 'about/',
    type: 'website',
    title: ({ words }) => words.about.title,
    description: ({ words }) => words.about.description,
  },
} satisfies Record<string, Kind>;

for (const language of LANGUAGES) {
  const { code, dir, folder, openGraph, words } = language;

  test(
    `the source of every kind of page says in ${code} what it is`,
    EVERYWHERE,
    async ({ get, baseURL }) => {
      await inTurn(Object.keys(KINDS) as (keyof typeof KINDS)[], async (name) => {
        const kind = KINDS[name];
        const response = await get(folder + kind.address || './');
        expect(response.status).toBe(200);
        const html = await response.text();
        const own = kind.title(language);

        expect(elementsOf(html, 'html')).toEqual([{ lang: code, dir }]);
        const [heading, ...others] = titlesOf(html);
        expect(others).toEqual([]);
        expect(heading).toContain(words.site.fullName);
        expect(heading).toContain(own ?? words.site.fullName);
        expect(heading).not.toBe(own);

        const [description] = metaOf(html, 'description');
        expect(description).toContain(kind.description(language));
        expect(description?.length).toBeLessThanOrEqual(201);
        expect(metaOf(html, 'og:description')).toEqual([description]);
        expect(metaOf(html, 'og:title')[0]).toContain(own ?? words.site.fullName);
        expect(metaOf(html, 'og:site_name')).toEqual([words.site.fullName]);
        expect(metaOf(html, 'og:type')).toEqual([kind.type]);
        expect(metaOf(html, 'og:locale')).toEqual([openGraph]);
        expect(metaOf(html, 'robots')).toEqual([]);
        expect(metaOf(html, 'format-detection')).toEqual([
          'telephone=no, date=no, address=no, email=no',
        ]);

        const canonical = linksOf(html, 'canonical').map(({ href = '' }) => href);
        expect(canonical.map((href) => new URL(href).pathname)).toEqual([
          new URL(folder + kind.address, baseURL).pathname,
        ]);
        expect(metaOf(html, 'og:url')).toEqual(canonical);

        const alternates = linksOf(html, 'alternate').filter(({ hreflang }) => hreflang);
        const { origin } = new URL(canonical[0] ?? '');
        const addressIn = (other: string) =>
          origin + new URL(other + kind.address, baseURL).pathname;
        expect(
          Object.fromEntries(alternates.map(({ hreflang, href }) => [hreflang, href])),
        ).toEqual({
          ...Object.fromEntries(LANGUAGES.map((other) => [other.code, addressIn(other.folder)])),
          'x-default': addressIn(''),
        });
      });
    },
  );
}

test("every kind of page comes complete: the app asks for nothing but headlines' articles", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const allCame = watchFetches(page);
  await inTurn(
    Object.values(KINDS).map(({ address }) => address),
    async (address) => {
      asked.length = 0;
      await open(page, address || './');
      await allCame();

      const data = asked.filter((path) => path.includes('/data/'));
      expect(data.filter((path) => !path.startsWith('/data/articles/'))).toEqual([]);
      expect(asked.some((path) => path.includes('/assets/hydrate-'))).toBe(true);
    },
  );
});

test('nothing is prefetched for a reader who saves data', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const allCame = watchFetches(page);
  await open(page, './');
  await allCame();
  expect(asked.filter((path) => path.includes('/data/'))).toEqual([]);
});

test('the app takes over the very text that the build wrote', async ({ page, get }) => {
  for (const { folder, words } of LANGUAGES) {
    for (const address of ['countries/kz-uz/', addressOf(FULL), addressOf(HEADLINE_ONLY)]) {
      const source = visibleTextOf(await (await get(folder + address)).text());
      await open(page, folder + address);
      // The tools of a list need a script and load with it: they are not in the page's source.
      const shown = await page.locator('#app').evaluate((app, label) => {
        const copy = app.cloneNode(true) as Element;
        for (const summary of copy.querySelectorAll('summary'))
          if (summary.textContent === label) summary.closest('details')?.remove();
        return copy.textContent;
      }, words.headlines.take);
      const letters = (text: string | null) => (text ?? '').replaceAll(/\s+/g, '');
      // The name of these tools may stand in the text by now.
      const late = letters(words.headlines.take);
      expect(letters(source)).toContain(letters(shown).replace(late, ''));
    }
  }
});
