import { describe, expect, it } from 'vitest';
import { EIGHT, SAHEL } from '../../../tools/testing/other-places.ts';
import { problemsOf } from './content-problem.ts';
import { placesSchema } from '../newsroom/places.schema.ts';

const [chad, niger] = [{ code: 'TD' }, { code: 'NE' }];

describe('the file of places', () => {
  it.each([
    ['five countries', SAHEL],
    ['eight places without a code of their own', EIGHT],
    ['two', { ...SAHEL, countries: [chad, niger] }],
  ])('may name %s', (_what, file) => {
    expect(placesSchema.parse(file)).toEqual(file);
  });

  it.each<[string, object, string, RegExp, string]>([
    ['one', { countries: [chad] }, 'countries', /two to eight/, '[{"code":"TD"}]'],
    [
      'nine',
      { countries: [...EIGHT.countries, chad] },
      'countries',
      /two to eight/,
      '[{"code":"QM"',
    ],
    ['one code twice', { countries: [chad, niger, chad] }, 'countries[2].code', /once/, '"TD"'],
    [
      'a code that nobody has',
      { countries: [chad, { code: 'ZX' }] },
      'countries[1].code',
      /ISO 3166-1.*QM to QZ/,
      '"ZX"',
    ],
    [
      'a code in small letters',
      { countries: [chad, { code: 'ne' }] },
      'countries[1].code',
      /ISO 3166-1/,
      '"ne"',
    ],
    [
      'a colour by its name',
      { countries: [chad, { ...niger, colour: 'red' }] },
      'countries[1].colour',
      /#rrggbb/,
      '"red"',
    ],
    ['no region', { region: undefined }, 'region', /^a region such as/, 'nothing'],
    ['a region as a name', { region: 'REGION' }, 'region', /^a region such as/, '"REGION"'],
    ['no list', { countries: undefined }, 'countries', /^a list such as/, 'nothing'],
    ['codes alone', { countries: [chad, 'NE'] }, 'countries[1]', /^a place such as/, '"NE"'],
    [
      'a parallel beyond the pole',
      { region: { ...SAHEL.region, map: { parallels: [10, 100], middle: 0 } } },
      'region.map.parallels[1]',
      /^at most 90$/,
      '100',
    ],
    [
      'a place on the map in words',
      { countries: [chad, { ...niger, label: { at: 'left' } }] },
      'countries[1].label.at',
      /^a list$/,
      '"left"',
    ],
    [
      'a region without a name',
      { region: { name: {} } },
      'region.name',
      /a name with at least one letter/,
      '{}',
    ],
  ])('with %s is refused with the field and what is expected', (_what, change, field, ...words) => {
    const file = { ...SAHEL, ...change };
    const { error } = placesSchema.safeParse(file);
    const [expected, found] = words;
    const problems = error ? problemsOf('places.json', error, file) : [];
    expect(problems).toEqual([
      {
        file: 'places.json',
        field,
        expected: expect.stringMatching(expected),
        found: expect.stringContaining(found),
      },
    ]);
  });
});
