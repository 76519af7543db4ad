import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

test.each(Object.entries(jsonSchemas()))(
  'the schema that editors use is the one the build checks with: %s',
  async (file, schema) => {
    expect(await readFile(`content/${file}`, 'utf8'), 'run `npm run schema`').toBe(schema);
  },
);
