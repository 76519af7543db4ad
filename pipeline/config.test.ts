import { describe, expect, it } from 'vitest';
import { localeOf } from '../src/core/i18n/locales.ts';
import { ConfigError, readConfig } from './config.ts';

const ROOT = '/invented/project';

describe('the settings of a build', () => {
  it.each<[NodeJS.ProcessEnv, object]>([
    [
      {},
      {
        contentDir: `${ROOT}/content`,
        distDir: `${ROOT}/dist`,
        siteUrl: 'http://localhost:4173',
        basePath: '/',
        cardsNewest: 500,
        passagesNewest: 50,
      },
    ],
    [{ CONTENT_DIR: 'other' }, { contentDir: `${ROOT}/other` }],
    [{ CONTENT_DIR: '/elsewhere' }, { contentDir: '/elsewhere' }],
    [{ DIST_DIR: 'out/site' }, { distDir: `${ROOT}/out/site` }],
    [{ DIST_DIR: '../project-site' }, { distDir: '/invented/project-site' }],
    [{ SITE_URL: 'https://news.example' }, { siteUrl: 'https://news.example' }],
    [{ SITE_URL: 'https://News.Example/' }, { siteUrl: 'https://news.example' }],
    [{ SITE_URL: 'http://localhost:8080' }, { siteUrl: 'http://localhost:8080' }],
    [{ BASE_PATH: '/' }, { basePath: '/' }],
    [{ BASE_PATH: '/sub/path.1/' }, { basePath: '/sub/path.1/' }],
    [{ LANGUAGES: 'ar' }, { locales: [localeOf('ar')] }],
    [{ LANGUAGES: 'ru, ar' }, { locales: [localeOf('ar'), localeOf('ru')] }],
    [{ CARDS_NEWEST: '0' }, { cardsNewest: 0 }],
    [{ PASSAGES_NEWEST: '0' }, { passagesNewest: 0 }],
    [{}, { now: 77 }],
    [{ SOURCE_DATE_EPOCH: '1795824000' }, { now: 1_795_824_000_000 }],
  ])('from %j are %j', (env, expected) => {
    expect(readConfig(env, ROOT, () => 77)).toMatchObject(expected);
  });

  it.each<[string, string, RegExp]>([
    ['SITE_URL', '', /expected an origin such as https:\/\/news\.example, found ""/],
    ['SITE_URL', 'news.example', /expected an origin .* found "news\.example"/],
    ['SITE_URL', 'ftp://news.example', /expected an origin/],
    ['SITE_URL', 'https://news.example/folder', /A folder belongs into BASE_PATH/],
    ['SITE_URL', 'https://news.example/?page=2', /expected an origin/],
    ['SITE_URL', 'https://name:secret@news.example', /expected an origin/],
    ['BASE_PATH', '', /begins and ends with a slash, such as \/news\/, found ""/],
    ['BASE_PATH', 'news', /begins and ends with a slash/],
    ['BASE_PATH', '/news', /begins and ends with a slash/],
    ['BASE_PATH', 'news/', /begins and ends with a slash/],
    ['BASE_PATH', '//news.example/', /begins and ends with a slash/],
    ['BASE_PATH', '/news/../', /begins and ends with a slash/],
    ['BASE_PATH', '/a b/', /found "\/a b\/"/],
    ['BASE_PATH', '/"><b>/', /begins and ends with a slash/],
    ['LANGUAGES', '', /expected "ar" and any of en, ru, .* found ""/],
    ['LANGUAGES', 'en', /found "en"/],
    ['LANGUAGES', 'ar fr', /found "ar fr"/],
    ['CARDS_NEWEST', '', /expected a number such as 500, found ""/],
    ['PASSAGES_NEWEST', 'all', /^PASSAGES_NEWEST: expected a number/],
    ['CARDS_NEWEST', '-1', /expected a number/],
    ['CARDS_NEWEST', '1e3', /expected a number/],
    ['SOURCE_DATE_EPOCH', '2030-01-01', /expected seconds since 1970 .* found "2030-01-01"/],
    ['DIST_DIR', '', /would be replaced.*Name a folder of its own/],
    ['DIST_DIR', '.', /would be replaced/],
    ['DIST_DIR', '..', /would be replaced/],
    ['DIST_DIR', '/', /would be replaced/],
    ['DIST_DIR', 'content', /"\/invented\/project\/content" with it/],
  ])('are refused for %s="%s"', (name, value, message) => {
    const read = () => readConfig({ [name]: value }, ROOT);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
    expect(read).toThrow(new RegExp(`^${name}: `));
  });

  it('are refused when the build would replace content that lies elsewhere', () => {
    const env = { CONTENT_DIR: '/elsewhere/texts', DIST_DIR: '/elsewhere' };
    expect(() => readConfig(env, ROOT)).toThrow('"/elsewhere/texts" with it');
  });
});
