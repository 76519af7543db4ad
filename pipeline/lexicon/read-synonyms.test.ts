import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/core/arabic/analyzer.ts';
import { readLexicon } from './read-lexicon.ts';
import { readSynonyms } from '../../src/core/content-files/read-synonyms.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'synonyms-'));
});
afterEach(() => rm(dir, { recursive: true }));

const read = async (content: unknown) => {
  await writeFile(path.join(dir, 'synonyms.json'), JSON.stringify(content));
  return readSynonyms(dir);
};

it('need not be there', async () => expect(await readSynonyms(dir)).toEqual([]));

it('makes words one, in every form', async () => {
  const { tokenize } = createAnalyzer(await read({ groups: [['أنبوب', 'زبرقوط']] }), readLexicon());
  const [plural, other] = ['والأنابيب', 'زبرقوط'].map((word) => tokenize(word)[0]?.readings[0]);
  expect(plural).toBe(other);
});

it.each([
  [{ groups: [['أنبوب']] }, /synonyms\.json › groups\[0\]\n {2}expected: at least 2/],
  [{ groups: [['أنبوب', 'خط غاز']] }, /groups\[0\]\[1\]\n {2}expected: one word/],
  [
    {
      groups: [
        ['أنبوب', 'خط'],
        ['انبوب', 'غاز'],
      ],
    },
    /groups\[1\]\[0\]\n.*join this one with groups\[0\]/,
  ],
  [
    {
      groups: [
        ['نفط', 'بترول'],
        ['ذهب', 'النفط'],
      ],
    },
    /groups\[1\]\[1\]\n.*join this one with groups\[0\]/,
  ],
  [{ groups: [['نفط', 'النفط']] }, /groups\[0\]\[1\]\n.*another word than groups\[0\]\[0\]/],
  [{ groups: [['نفط', 'من']] }, /groups\[0\]\[1\]\n.*too common/],
  [{ groups: 'نفط' }, /synonyms\.json › groups\n {2}expected: an array/],
  [[['أنبوب', 'خط']], /synonyms\.json/],
])('of %j says what is wrong', async (content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});

it('that is no JSON says so', async () => {
  await writeFile(path.join(dir, 'synonyms.json'), '{ "groups": [["نفط",');
  await expect(readSynonyms(dir)).rejects.toThrow(/synonyms\.json\n {2}expected: valid JSON/);
});
