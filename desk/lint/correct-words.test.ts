import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/news/article.schema.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { mend } from './mend.ts';

/** Words that look like slips but are right, by kind. */
const groups = createRequire(import.meta.url)('./correct-words.json') as Record<string, string[]>;

const SENTENCE = 'قال المتحدث إن الحكومة تدرس الأمر في العاصمة';

const paragraphs = (...texts: string[]): Article =>
  inventArticle({ title: SENTENCE, body: texts.map((text) => ({ type: 'paragraph', text })) });

const changesOf = (...texts: string[]) =>
  mend(paragraphs(...texts)).changes.map((change) => `${change.old} → ${change.new}`);

describe('correct text', () => {
  it('is tried in more than 300 words and phrases', () => {
    expect(new Set(Object.values(groups).flat()).size).toBeGreaterThan(300);
  });

  it.each(Object.entries(groups))('of the kind «%s» is never mended', (_, texts) => {
    expect(texts.flatMap((text) => changesOf(text))).toEqual([]);
  });

  it.each(Object.entries(groups))('of the kind «%s» is not mended in an article', (_, texts) => {
    expect(changesOf(SENTENCE, ...texts, SENTENCE)).toEqual([]);
  });

  it.each(Object.entries(groups))('of the kind «%s» is not mended in a sentence', (_, texts) => {
    expect(texts.flatMap((text) => changesOf(`${SENTENCE}: ${text} ${SENTENCE}`))).toEqual([]);
  });
});
