import { describe, expect, it } from 'vitest';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { inventSiteFile } from '../../tools/testing/invent-site-file.ts';
import type { SiteFile } from '../../src/core/newsroom/site.schema.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { writePlainTexts } from './plain-texts.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/', locales: USUAL_LOCALES };
const { contact = '', publisher } = inventSiteFile();
const WHOLE = { contact, publisher, indexNow: { key: 'invented-key' } };
type Said = Partial<Pick<SiteFile, 'contact' | 'publisher'> & { indexNow: { key: string } }>;

const write = async (said: Said, { basePath = '/', now = '2030-01-31T23:00:00Z' } = {}) => {
  const artefacts = artefactsInMemory();
  const count = await writePlainTexts({
    ...said,
    name: 'Invented',
    now: Date.parse(now),
    site: { ...SITE, basePath },
    artefacts,
  });
  const read = (file: string) => artefacts.read(file).catch(() => null);
  return {
    count,
    security: await read('/.well-known/security.txt'),
    humans: await read('/humans.txt'),
    key: await read('/invented-key.txt'),
  };
};

describe('security.txt', () => {
  it('names the contact, and a day less than a year ahead', async () => {
    expect((await write({ contact })).security).toBe(
      'Contact: mailto:desk@invented.example\nExpires: 2030-12-01T00:00:00Z\n' +
        'Preferred-Languages: ar, en, ru\nCanonical: https://news.example/.well-known/security.txt\n',
    );
  });

  it('changes with the month only', async () => {
    const at = async (now: string) => (await write({ contact }, { now })).security;
    expect(await at('2030-01-01T00:00:00Z')).toBe(await at('2030-01-31T23:59:59Z'));
    expect(await at('2030-02-01T00:00:00Z')).not.toBe(await at('2030-01-31T23:59:59Z'));
  });
});

describe('humans.txt', () => {
  it('says who publishes the site, in the languages of its name', async () => {
    const { humans } = await write({ publisher });
    expect(humans).toContain('Publisher: Publisher بالعربية · Publisher in English\n');
    expect(humans).toContain('Location: 1 Invented Street\n');
    expect(humans).toContain('Name: Invented\n');
    expect(humans).not.toContain('Contact');
  });

  it('says it in one language where the name has one', async () => {
    const { humans } = await write({ publisher: { name: { ar: 'ناشر' } } });
    expect(humans).toContain('Publisher: ناشر\n');
  });
});

describe('what a newsroom does not say of itself', () => {
  it.each<[Said, string[]]>([
    [{}, []],
    [{ contact }, ['security']],
    [{ publisher }, ['humans']],
    [{ indexNow: WHOLE.indexNow }, ['key']],
    [WHOLE, ['security', 'humans', 'key']],
  ])('has no file: %#', async (said, written) => {
    const { count, ...files } = await write(said);
    const there = Object.entries(files).flatMap(([name, text]) => (text === null ? [] : [name]));
    expect([count, there]).toEqual([written.length, written]);
  });

  it('nor what only the root of a host can say, in a folder', async () => {
    expect(await write(WHOLE, { basePath: '/sub/' })).toEqual({
      count: 1,
      security: null,
      humans: null,
      key: 'invented-key',
    });
  });
});
