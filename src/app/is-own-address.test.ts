import { describe, expect, it } from 'vitest';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import type { Site } from '../core/i18n/localized-url.ts';
import { isOwnAddress } from './is-own-address.ts';

const ROOT: Site = { siteUrl: 'https://news.example', basePath: '/', locales: USUAL_LOCALES };
const FOLDER: Site = { ...ROOT, basePath: '/sub/path/' };
const ARTICLE = { path: '/articles/invented/' };
const HOME = { path: '/' };
const NOT_FOUND = { path: '/404.html', standsIn: true };

const isOwn = (page: { path: string; standsIn?: boolean }, address: string, site = ROOT) =>
  isOwnAddress(page, new URL(address), site);

describe('a page at its own address, however that is spelt, becomes the app', () => {
  it.each([
    [ARTICLE, 'https://news.example/articles/invented/'],
    [ARTICLE, 'http://127.0.0.1:4300/articles/invented/'],
    [ARTICLE, 'https://news.example/articles/invented'],
    [ARTICLE, 'https://news.example/articles/invented/?utm_source=x&fbclid=y#p3'],
    [ARTICLE, 'https://news.example/articles/invented/?ref=https://chat.example/'],
    [ARTICLE, 'https://news.example/articles/invented/?quote=p1.0-5~abcdef'],
    [ARTICLE, 'https://news.example/articles/invented/index.html'],
    [ARTICLE, 'https://news.example//articles//invented//'],
    [ARTICLE, 'https://news.example/Articles/INVENTED/'],
    [{ path: '/en/articles/invented/' }, 'https://news.example//en//articles//invented//'],
    [HOME, 'https://news.example/?country=kz'],
    [HOME, 'https://news.example/?from=2022-09-01&to=2022-09-30'],
    [HOME, 'https://news.example/index.html'],
    [{ path: '/countries/kz-uz/' }, 'https://news.example/countries/kz-uz/?page=7'],
    [{ path: '/search/' }, 'https://news.example/search/?q=https://else.example/'],
  ])('%j at %s', (page, address) => expect(isOwn(page, address)).toBe(true));

  it('in a folder of a host, too', () => {
    const page = { path: '/sub/path/articles/invented/' };
    expect(isOwn(page, 'https://news.example/sub/path/articles/invented/', FOLDER)).toBe(true);
    expect(isOwn({ path: '/sub/path/' }, 'https://news.example/sub/path', FOLDER)).toBe(true);
  });
});

describe("the host's 404 page becomes the app at any address of the site", () => {
  it.each(['/countries/uz-kz/', '/articles/unknown/', '/en/nothing/', '/web/1/', '/?x=%E0%A4%A'])(
    '%s',
    (path) => expect(isOwn(NOT_FOUND, `https://news.example${path}`)).toBe(true),
  );

  it.each(['/web/2026/http://news.example/nothing/', '/web/2026/http:/news.example/nothing/'])(
    'but not in an archive: %s',
    (path) => expect(isOwn(NOT_FOUND, `https://archive.example${path}`)).toBe(false),
  );

  it('nor outside the folder of the site', () => {
    const page = { path: '/sub/path/404.html', standsIn: true };
    expect(isOwn(page, 'https://news.example/elsewhere/', FOLDER)).toBe(false);
  });
});

describe('a page that somebody else shows stays as it is', () => {
  it.each([
    [ARTICLE, 'https://archive.example/web/20260102030405/http://news.example/articles/invented/'],
    [ARTICLE, 'https://archive.example/web/2026/https:/news.example/articles/invented/'],
    [HOME, 'https://archive.example/web/2026/http://news.example/'],
    [ARTICLE, 'https://proxy.example/?u=https://news.example/articles/invented/'],
    [
      ARTICLE,
      'https://proxy.example/translate?u=https%3A%2F%2Fnews.example%2Farticles%2Finvented%2F',
    ],
    [HOME, 'https://proxy.example/?u=https%3A%2F%2Fnews.example%2F'],
    [HOME, 'https://proxy.example/browse.php?b=4'],
    [ARTICLE, 'https://mirror.example/copies/articles/invented/'],
    [ARTICLE, 'https://news.example/en/articles/invented/'],
    [ARTICLE, 'https://news.example/articles/another/'],
    [HOME, 'https://news.example/articles/unknown/'],
    [ARTICLE, 'file:///home/reader/articles/invented/index.html'],
    [ARTICLE, 'file:///articles/invented/'],
    [{ path: '/sub/path/' }, 'https://news.example/', FOLDER],
    [
      { path: '/sub/path/' },
      'https://archive.example/web/1/https://news.example/sub/path/',
      FOLDER,
    ],
  ])('%j at %s', (page, address, site = ROOT) => expect(isOwn(page, address, site)).toBe(false));
});
