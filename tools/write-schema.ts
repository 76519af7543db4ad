// `npm run schema`: writes the JSON Schema that every article file names.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleJsonSchema } from '../pipeline/article-json-schema.ts';

const file = join(import.meta.dirname, '../content/articles/article.schema.json');
await writeFile(file, articleJsonSchema());
console.log(`wrote ${file}`);
