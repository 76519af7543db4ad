import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { allSchemas } from './schemas.ts';

test.each(Object.entries(allSchemas()))(
  'the schema that editors use is the one the desk checks with: %s',
  async (file, schema) => {
    expect(await readFile(`content/${file}`, 'utf8'), 'run `npm run schema`').toBe(schema);
  },
);

test('a gazetteer of other places may name those, and no others', () => {
  const { 'gazetteer/place.schema.json': schema = '' } = allSchemas(['TD', 'NE']);
  expect(schema).toContain('"TD",\n        "NE",\n        "region"');
});
