import { describe, expect, it } from 'vitest';
import { allFilters, PLACES } from '../news/country.ts';
import { embedPath } from './headlines-address.ts';
import { canonicalPathOf, parseAddress, parsePath, pathOf, type View } from './urls.ts';
import { feedPath } from './feed-address.ts';

const VIEWS: View[] = [
  ...[[], ...allFilters()].flatMap((filter) =>
    [null, 1, 2, 1234567].map((page): View => ({ screen: 'headlines', filter, page, unknown: [] })),
  ),
  { screen: 'article', id: 'invented' },
  { screen: 'names' },
  { screen: 'name', id: 'invented' },
  { screen: 'partners', code: null, place: null, page: null },
  ...[null, ...PLACES].flatMap((place) =>
    [null, 1, 12].map((page): View => ({ screen: 'partners', code: 'cn', place, page })),
  ),
  { screen: 'stories', id: null, isOldestFirst: false },
  ...[false, true].map((isOldestFirst): View => ({ screen: 'stories', id: 'told', isOldestFirst })),
  { screen: 'saved' },
  { screen: 'about' },
  { screen: 'not-found' },
];

describe('the address of an embed', () => {
  it.each([
    [[], '/embed/'],
    [['kz'], '/embed/countries/kz/'],
    [['kz', 'uz', 'region'], '/embed/countries/kz-uz-region/'],
  ] as const)('of %j is %s, and none of the app', (filter, path) => {
    expect(embedPath(filter)).toBe(path);
    expect(parsePath(path)).toEqual({ screen: 'not-found' });
  });
});

describe('the address of a feed', () => {
  it.each([
    [null, 'atom', '/feed.xml'],
    [null, 'json', '/feed.json'],
    [null, 'rss', '/rss.xml'],
    ['kz', 'atom', '/countries/kz/feed.xml'],
    ['region', 'json', '/countries/region/feed.json'],
  ] as const)('of %s as %s is %s, and none of the app', (place, format, path) => {
    expect(feedPath(place, format)).toBe(path);
    expect(parsePath(path)).toEqual({ screen: 'not-found' });
  });
});

describe('the address of a view', () => {
  it('gives the view again, for every filter, page and screen', () => {
    expect(VIEWS.map((view) => parseAddress(pathOf(view)))).toEqual(VIEWS);
  });

  it('is one of its own, short and canonical', () => {
    const paths = VIEWS.map(pathOf);
    expect(new Set(paths).size).toBe(VIEWS.length);
    expect(paths.filter((path) => !/^\/[\w./?=-]{0,59}$/.test(path))).toEqual([]);
  });

  it('is what search engines keep, but for the pages that a front answers for', () => {
    const answered = (view: View) =>
      view.screen === 'headlines' && view.filter.length > 1
        ? { ...view, page: null }
        : view.screen === 'stories'
          ? { ...view, isOldestFirst: false }
          : view;
    expect(VIEWS.map(canonicalPathOf)).toEqual(VIEWS.map(answered).map(pathOf));
  });

  it('keeps a quoted passage, which search engines should not', () => {
    const address = '/articles/invented/?quote=p3.12-p5.40~k2f9x1';
    const view = parseAddress(address);
    expect(view).toEqual({ screen: 'article', id: 'invented', quote: 'p3.12-p5.40~k2f9x1' });
    expect(pathOf(view)).toBe(address);
    expect(canonicalPathOf(view)).toBe('/articles/invented/');
  });

  it.each([
    ['/countries/uz-kz/', '/countries/kz-uz/'],
    ['/articles/invented/?quote=p3.5-2~k2f9x1', '/articles/invented/'],
    ['/articles/invented/?quote=', '/articles/invented/'],
    [
      '/articles/invented/?quote=p3.1-2%7Ek2f9x1&fbclid=y',
      '/articles/invented/?quote=p3.1-2~k2f9x1',
    ],
    ['/countries/region-kg/', '/countries/kg-region/'],
    ['/countries/KZ/', '/countries/kz/'],
    ['/countries/kz', '/countries/kz/'],
    ['/countries/kz-kz/', '/countries/kz/'],
    ['/countries/kz-KZ/', '/countries/kz/'],
    ['/countries/kz,uz/', '/countries/kz-uz/'],
    ['/countries/kz%2Cuz/', '/countries/kz-uz/'],
    ['/countries/-/', '/'],
    ['/Countries/Kz/Page/3', '/countries/kz/page/3/'],
    ['//countries//kz//', '/countries/kz/'],
    ['/countries/kz/?page=3', '/countries/kz/page/3/'],
    ['/?country=kz,uz', '/countries/kz-uz/'],
    ['/?country=uz+kz', '/countries/kz-uz/'],
    ['/?country=UZ&page=2', '/countries/uz/page/2/'],
    ['/?country=', '/'],
    ['/?page=2', '/page/2/'],
    ['/page/2', '/page/2/'],
    ['/countries/kz-uz/page/3/', '/countries/kz-uz/?page=3'],
    ['/Partners', '/partners/'],
    ['/partners/CN', '/partners/cn/'],
    ['//partners//cn//page//3', '/partners/cn/page/3/'],
    ['/partners/cn/index.html', '/partners/cn/'],
    ['/Countries/KZ/With/CN', '/countries/kz/with/cn/'],
    ['/countries/kz/with/cn/page/2', '/countries/kz/with/cn/page/2/'],
    ['/index.html', '/'],
    ['/about/index.html', '/about/'],
    ['/countries/kz/index.html', '/countries/kz/'],
    ['/ABOUT', '/about/'],
    ['/articles/Invented', '/articles/invented/'],
  ])('replaces the spelling %s: %s', (address, canonical) => {
    expect(pathOf(parseAddress(address))).toBe(canonical);
  });

  it.each([
    ['/?utm_source=x&fbclid=y', '/'],
    ['/countries/kz/?utm_campaign=x', '/countries/kz/'],
    ['/countries/kz/page/2/?fbclid=y', '/countries/kz/page/2/'],
    ['/articles/invented/?utm_medium=x&igshid=y', '/articles/invented/'],
    ['/about/?gclid=y', '/about/'],
  ])('drops the tracking parameters of %s', (address, canonical) => {
    expect(pathOf(parseAddress(address))).toBe(canonical);
  });
});

describe('a mangled address', () => {
  it.each([
    ['/countries/kz-xx/', ['kz'], ['xx'], '/countries/kz-xx/', '/countries/kz/'],
    ['/countries/xx/', [], ['xx'], '/countries/xx/', '/'],
    ['/countries/XX-kz/', ['kz'], ['XX'], '/countries/XX-kz/', '/countries/kz/'],
    ['/countries/region-zz/', ['region'], ['zz'], '/countries/zz-region/', '/countries/region/'],
    ['/?country=kz,<b>', ['kz'], ['<b>'], '/countries/%3Cb%3E-kz/', '/countries/kz/'],
    ['/?country=%2F%2Fx', [], ['//x'], '/countries/%2F%2Fx/', '/'],
    ['/countries/%D9%82/', [], ['ق'], '/countries/%D9%82/', '/'],
    ['/countries/%zz-kz/', ['kz'], ['%zz'], '/countries/%25zz-kz/', '/countries/kz/'],
  ])('%s keeps %j and names %j', (address, filter, unknown, path, canonical) => {
    const view = parseAddress(address);
    expect(view).toEqual({ screen: 'headlines', filter, page: null, unknown });
    expect([pathOf(view), canonicalPathOf(view)]).toEqual([path, canonical]);
  });

  it.each(['0', '-1', '1.5', '1e3', '007', 'x', '', '99999999', '٢'])(
    'with ?page=%s shows the front',
    (page) => {
      expect(pathOf(parsePath('/countries/kz/', `page=${page}`))).toBe('/countries/kz/');
    },
  );

  it.each([
    '/nothing/',
    '/404.html',
    '/page/0/',
    '/page/x/',
    '/countries/kz/page/007/',
    '/countries/kz/page/2/3/',
    '/countries/kz/nothing/',
    '/articles/',
    '/articles/a/b/',
    '/about/us/',
    '/%E0%A4%A/',
  ])('%s is a page that does not exist', (address) => {
    expect(parseAddress(address)).toEqual({ screen: 'not-found' });
  });

  it('is replaced once at most, whatever the reader typed', () => {
    const letters = ['k', 'z', 'U', '-', ',', '+', ' ', '%', '2', 'F', '/', '.', '<', 'ق', '😀'];
    const typed = Array.from({ length: 5000 }, (_, at) =>
      Array.from({ length: 7 }, (_letter, place) => letters[(at * 31 + place ** 3 * at) % 15]).join(
        '',
      ),
    );
    const unstable = typed
      .flatMap((codes) => [parsePath(`/countries/${codes}/`), parsePath('/', `country=${codes}`)])
      .map((view) => pathOf(view))
      .filter((path) => pathOf(parsePath(path)) !== path);
    expect(unstable).toEqual([]);
  });
});
