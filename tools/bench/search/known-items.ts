import type { Article } from '../../../src/core/news/article.schema.ts';

/** How a reader who half remembers a headline asks for it. */
export const MODES = ['clean', 'careless', 'shuffled'] as const;
export type Mode = (typeof MODES)[number];

export type KnownItem = { article: Article; query: string };

const LEAST_WORDS = 5;

/** The same numbers for the same seed, from 0 to 1 (mulberry32). */
const createRandom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/**
 * Questions whose answer is known: 60 % of a title's words, three to six of them, as written; without
 * hamzas, with ه for ة, ي for ى, and ال added or dropped; or three words in any order.
 */
export const chooseKnownItems = (
  articles: readonly Article[],
  mode: Mode,
  count: number,
): KnownItem[] => {
  const random = createRandom(7);
  const items: KnownItem[] = [];
  for (let tries = 0; items.length < count && tries < count * 100; tries += 1) {
    const article = articles[Math.floor(random() * articles.length)];
    const words = (article?.title ?? '')
      .split(/[\s"“”„«»]+/)
      .filter((word) => /[\u0621-\u064A]{3}/.test(word));
    if (!article || words.length < LEAST_WORDS) continue;
    const kept = mode === 'shuffled' ? 3 : Math.min(6, Math.max(3, Math.round(words.length * 0.6)));
    const drawn = words
      .map((word, at) => ({ word, at, lot: random() }))
      .sort((a, b) => a.lot - b.lot)
      .slice(0, kept);
    if (mode !== 'shuffled') drawn.sort((a, b) => a.at - b.at);
    const asked = drawn.map(({ word }) =>
      mode === 'careless' ? spellCarelessly(word, random) : word,
    );
    items.push({ article, query: asked.join(' ') });
  }
  return items;
};

const spellCarelessly = (word: string, random: () => number): string => {
  const plain = word.replace(/[أإآ]/g, 'ا').replace(/ة$/, 'ه').replace(/ى$/, 'ي');
  if (plain.startsWith('ال')) return random() < 0.5 ? plain.slice(2) : plain;
  return random() < 0.2 && !/^[وفبكل]+ال/.test(plain) ? `ال${plain}` : plain;
};
