import type { Name } from '../../src/core/news/name.schema.ts';

/** A name for tests that looks invented. */
export const inventName = (fields: Partial<Name> = {}): Name => ({
  id: 'invented-name',
  kind: 'place',
  name: 'اسم مخترع',
  variants: [],
  latin: [],
  cyrillic: [],
  countries: [],
  description: 'وصف مخترع.',
  sources: [{ name: 'مصدر مخترع', url: 'https://source.example/' }],
  ...fields,
});
