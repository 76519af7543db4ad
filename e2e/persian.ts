import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { persianContent } from '../tools/testing/persian-site.ts';

/** The content of an invented newsroom that is Persian first, with colours and a mark of its own. */
export const writePersian = (folder: string): void => {
  for (const [file, content] of Object.entries(persianContent())) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  }
};
