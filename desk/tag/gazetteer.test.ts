import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../src/core/news/country.ts';
import { inventName } from '../../tools/testing/invent-name.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import { createProposer } from './propose-places.ts';

type Entry = { kind: string; forms: string[] };

const proposePlaces = createProposer([]);

const FOLDER = path.join(import.meta.dirname, 'gazetteer');
const read = (name: string) =>
  JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as {
    code: string;
    entries: Entry[];
    traps: { words: string[] }[];
  };

const sure = [...COUNTRIES, 'region']
  .map((code) => read(`${code.toLowerCase()}.json`))
  .flatMap(({ code, entries }) =>
    entries
      .filter(({ kind }) => kind !== 'doubtful')
      .flatMap(({ forms }) => forms.map((form) => [form, code] as const)),
  );

describe('the gazetteer', () => {
  it('has no file that nobody reads', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      [...COUNTRIES, 'region', 'traps', 'world'].map((name) => `${name.toLowerCase()}.json`).sort(),
    );
  });

  it.each(sure)('finds %s as %s', (form, code) => {
    const { countries, region } = proposePlaces({ title: `«${form}»`, paragraphs: [] });
    expect(region ? ['region'] : countries).toEqual([code]);
  });

  it.each<[what: string, fields: Partial<Name>, countries: string[], region: boolean]>([
    ['of one country', { countries: ['TM'] }, ['TM'], false],
    ['of all five', { countries: [...COUNTRIES] }, [], true],
    ['of two', { countries: ['TM', 'UZ'] }, [], false],
    ['of the world', { countries: [] }, [], false],
  ])('takes a name %s from a glossary', (_what, fields, countries, region) => {
    const propose = createProposer([inventName({ variants: ['إسم مبتكر'], ...fields })]);
    for (const title of ['قمة اسم مخترع', 'قمة إسم مبتكر'])
      expect(propose({ title, paragraphs: [] })).toMatchObject({ countries, region });
  });

  it('has the last word on its own spellings', () => {
    const propose = createProposer([inventName({ name: 'طشقند', countries: ['TM'] })]);
    expect(propose({ title: 'قمة طشقند', paragraphs: [] }).countries).toEqual(['UZ']);
  });

  it.each(read('traps.json').traps.flatMap(({ words }) => words))(
    'is not caught by %s',
    (words) => {
      const { countries, region } = proposePlaces({ title: words, paragraphs: [words] });
      expect([...countries, region]).toEqual([false]);
    },
  );
});
