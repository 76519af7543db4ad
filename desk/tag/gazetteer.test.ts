import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../src/core/news/country.ts';
import { inventName } from '../../tools/testing/invent-name.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import type { OwnFiles } from './gazetteer-files.ts';
import { createProposer } from './propose-places.ts';

type Entry = { kind: 'name' | 'place' | 'doubtful'; forms: string[] };

const proposePlaces = createProposer([]);

const FOLDER = path.join(import.meta.dirname, 'gazetteer');
const read = (name: string) =>
  JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as {
    code: string;
    entries: Entry[];
    traps: { words: string[] }[];
  };

const own = (entries: Entry[], code = 'UZ'): OwnFiles => ({
  places: [{ code, entries: entries.map((entry) => ({ ...entry, source: 'invented' })) }],
  traps: [],
});

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

  it('takes names from files of the content folder, which win over its own', () => {
    const propose = createProposer([], own([{ kind: 'place', forms: ['اسم مخترع', 'ألماتي'] }]));
    for (const title of ['قمة اسم مخترع', 'قمة ألماتي'])
      expect(propose({ title, paragraphs: [] }).countries).toEqual(['UZ']);
    expect(propose({ title: 'قمة أستانا', paragraphs: [] }).countries).toEqual(['KZ']);
  });

  it('refuses a spelling of such files that means two places', () => {
    const entries: Entry[] = [{ kind: 'place', forms: ['اسم مخترع'] }];
    const both = [...own(entries).places, ...own(entries, 'KZ').places];
    expect(() => createProposer([], { places: both, traps: [] })).toThrow(
      /gazetteer: "اسم مخترع" is both UZ and KZ/,
    );
  });

  it('reads a trap of such files as none', () => {
    const traps = [{ traps: [{ words: ['ألماتي مخترعة'], is: 'nothing', source: 'invented' }] }];
    const propose = createProposer([], { places: [], traps });
    expect(propose({ title: 'ألماتي مخترعة', paragraphs: [] }).countries).toEqual([]);
  });

  it.each(read('traps.json').traps.flatMap(({ words }) => words))(
    'is not caught by %s',
    (words) => {
      const { countries, region } = proposePlaces({ title: words, paragraphs: [words] });
      expect([...countries, region]).toEqual([false]);
    },
  );
});
