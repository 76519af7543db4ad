import { expect, it } from 'vitest';
import type { NameEntry } from '../../core/news/name.ts';
import { namesBeginning } from './names-beginning.ts';

const entry = (id: string, name: string, latin: string): NameEntry => ({
  id,
  name,
  description: '',
  kind: 'place',
  count: 0,
  latin: [latin],
  cyrillic: [],
});
const NAMES = [entry('one', 'زبرقند', 'Zabarkand'), entry('two', 'كهرمانستان', 'Kahramanistan')];
const found = (query: string) => namesBeginning(NAMES, query).map(({ id }) => id);

it.each([
  ['زبرقنت', ['one']],
  ['خبر زبر', ['one']],
  ['kahramn', ['two']],
  ['قند', []],
  ['ز', []],
])('of «%s» are %j', (query, ids) => expect(found(query)).toEqual(ids));
