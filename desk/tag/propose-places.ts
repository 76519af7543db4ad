import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { COUNTRIES, type Country } from '../../src/core/news/country.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import { NEWSROOM } from '../../src/core/newsroom/newsroom.ts';
import { createMentionFinder, type FindMentions, type Mention } from './find-mentions.ts';
import { createGazetteer } from './gazetteer.ts';
import type { OwnFiles } from './gazetteer-files.ts';
import { isPassing } from './weigh-mention.ts';
import { splitWords, type SentenceInWords } from './words.ts';

/** Why a place is proposed. */
type Evidence = {
  /** A country's code, also a partner's, or `region`. */
  code: string;
  /** From 0 to 1: how far the points are above what is needed. */
  confidence: number;
  /** The sentence that contributes most, as it stands in the text. */
  sentence: string;
  /** The names in that sentence. */
  words: string[];
};

/** What an article is about, as far as the names in it show. */
export type Proposal = {
  countries: Country[];
  region: boolean;
  /** ISO 3166-1 codes of other countries that the title names or, if it names none, the opening. */
  partners: string[];
  evidence: Evidence[];
};

/**
 * The points of a mention, by its place in the article: a title is about what it names, and so,
 * mostly, is an opening.
 */
const POINTS = { title: 3, lead: 2, text: 1 } as const;
/** In letters. Newspapers say in the opening what the article is about. */
const LEAD = 350;
/** Enough points for a proposal: a title, an opening, or two sentences of the text. */
const ENOUGH = 2;
/** Texts often mention the region beside a country: it needs the title, or the opening and more. */
const ENOUGH_REGION = 3;
/** Points beyond this add no confidence. */
const SURE = 6;

type Text = {
  title: string;
  paragraphs: readonly string[];
  /** Its language; absent for that of the site's articles. */
  lang?: ArticleLanguage | undefined;
};
type Part = keyof typeof POINTS;
type Located = { sentence: SentenceInWords; mentions: Mention[]; part: Part };

/** A text → the places that it is about. */
export type ProposeFor = (text: Text) => Proposal;

/**
 * Which places an article is about, by the names in it. Each sentence counts once for a place, since
 * saying a name three times in one tells no more; names in passing do not count (weigh-mention.ts).
 */
export const createProposer = (
  glossary: readonly Name[],
  own: OwnFiles = { places: [], traps: [] },
): ProposeFor => {
  const finders = new Map<ArticleLanguage, FindMentions>();
  const finderOf = (lang: ArticleLanguage): FindMentions => {
    const found = finders.get(lang) ?? createMentionFinder(createGazetteer(glossary, own, lang));
    finders.set(lang, found);
    return found;
  };
  // Reports what is wrong with a gazetteer before the first text is read.
  finderOf(NEWSROOM.articles);
  return (text) => propose(locateSentences(text, finderOf(text.lang ?? NEWSROOM.articles)));
};

const propose = (located: readonly Located[]): Proposal => {
  const own = [...COUNTRIES, 'region'].flatMap((code) => weigh(code, located) ?? []);
  const proposed = new Set(own.map(({ code }) => code));
  const partners = partnersOf(located);
  return {
    countries: COUNTRIES.filter((code) => proposed.has(code)),
    region: proposed.has('region'),
    partners: partners.map(({ code }) => code),
    evidence: [...own, ...partners],
  };
};

const locateSentences = (
  { title, paragraphs, lang = NEWSROOM.articles }: Text,
  findMentions: FindMentions,
): Located[] => {
  const located: Located[] = [];
  const add = (texts: readonly string[], partOf: () => Part) => {
    for (const sentence of texts.flatMap((text) => splitWords(text, lang))) {
      const mentions = findMentions(sentence);
      located.push({ sentence, mentions, part: partOf() });
      letters += sentence.text.length;
    }
  };
  let letters = 0;
  add([title], () => 'title');
  letters = 0;
  add(paragraphs, () => (letters < LEAD ? 'lead' : 'text'));
  return located;
};

const weigh = (code: string, located: readonly Located[]): Evidence | null => {
  const found = located.flatMap(({ sentence, mentions, part }) => {
    const own = mentions.filter(
      (mention, at) =>
        mention.code === code && (part === 'title' || !isPassing(sentence, mentions, at)),
    );
    const isSure = own.some(({ kind }) => kind !== 'doubtful');
    // Deep in a text, a name with two meanings proves nothing, whatever the other sentences say.
    return own.length === 0 || (part === 'text' && !isSure)
      ? []
      : [{ sentence, own, isSure, worth: POINTS[part] }];
  });
  const points = found.reduce((sum, { worth }) => sum + worth, 0);
  const [best] = found.toSorted((a, b) => b.worth - a.worth);
  if (best === undefined || !found.some(({ isSure }) => isSure)) return null;
  if (points < (code === 'region' ? ENOUGH_REGION : ENOUGH)) return null;
  return evidenceOf(code, points, best.sentence, best.own);
};

const evidenceOf = (
  code: string,
  points: number,
  { text, words }: SentenceInWords,
  mentions: readonly Mention[],
): Evidence => ({
  code,
  confidence: Math.round((Math.min(points, SURE) / SURE) * 100) / 100,
  sentence: text,
  words: mentions.map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end)),
});

const OWN: ReadonlySet<string> = new Set([...COUNTRIES, 'region']);

/** The partners of an article, each with the first sentence that names it. */
const partnersOf = (located: readonly Located[]): Evidence[] => {
  const named = (part: 'title' | 'lead') => {
    const found = new Map<string, Evidence>();
    for (const { sentence, mentions } of located.filter((each) => each.part === part))
      for (const { code } of mentions)
        if (!OWN.has(code) && !found.has(code)) {
          const own = mentions.filter((each) => each.code === code);
          found.set(code, evidenceOf(code, POINTS[part], sentence, own));
        }
    return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  };
  const inTitle = named('title');
  return inTitle.length > 0 ? inTitle : named('lead');
};
