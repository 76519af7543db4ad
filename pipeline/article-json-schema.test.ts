import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { articleJsonSchema } from './article-json-schema.ts';

test('the schema that editors use is the one the build checks with', async () => {
  const committed = await readFile('content/articles/article.schema.json', 'utf8');
  expect(committed, 'run `npm run schema`').toBe(articleJsonSchema());
});
