// `npm run schema`: writes the JSON Schemas that content files name.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { allSchemas } from '../desk/init/schemas.ts';

for (const [name, schema] of Object.entries(allSchemas())) {
  const file = join(import.meta.dirname, '../content', name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, schema);
  console.log(`wrote ${file}`);
}
