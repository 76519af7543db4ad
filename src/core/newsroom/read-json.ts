import { readFileSync } from 'node:fs';

/**
 * A JSON file of the content folder, without the mark (U+FEFF) that some editors put at the
 * beginning of a file. The check of the content accepts the mark (content-files/read-json-file.ts);
 * without this, a file with it would be right and count as missing.
 */
export const readJson = (file: string): unknown =>
  JSON.parse(new TextDecoder().decode(readFileSync(file)));
