import { COUNTRIES, type Country } from '../../src/model/country.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { isPassing } from './weigh-mention.ts';
import { splitWords, type Sentence } from './words.ts';

/** Why a place is proposed. */
export type Evidence = {
  /** A country's code, or `region`. */
  code: string;
  /** From 0 to 1: how far the points are above what is needed. */
  confidence: number;
  /** The sentence that says most of it, as it stands in the text. */
  sentence: string;
  /** The names in that sentence. */
  words: string[];
};

export type Proposal = {
  countries: Country[];
  region: boolean;
  /** ISO 3166-1 codes of other countries that the title names, or the opening where it names none. */
  partners: string[];
  evidence: Evidence[];
};

/** What a mention is worth, by where it stands: a title is about what it names, an opening mostly. */
const POINTS = { title: 3, lead: 2, text: 1 } as const;
/** The opening: newspapers say there what the article is about. In letters. */
const LEAD = 350;
/** Enough for a proposal: a title, an opening, or two sentences of the text. */
const ENOUGH = 2;
/** The region is a frame that many texts put around a country: its title says so, or its opening and more. */
const ENOUGH_REGION = 3;
/** More points than this make a proposal no surer. */
const SURE = 6;

type Place = keyof typeof POINTS;
type Placed = { sentence: Sentence; mentions: Mention[]; place: Place };

/**
 * Which places an article is about, by the names in it. Each sentence counts once for a place, since
 * saying a name three times in one tells no more; names in passing do not count (weigh-mention.ts).
 */
export const proposePlaces = (text: { title: string; paragraphs: readonly string[] }): Proposal => {
  const placed = placeSentences(text);
  const evidence = [...COUNTRIES, 'region'].flatMap((code) => weigh(code, placed) ?? []);
  const proposed = new Set(evidence.map(({ code }) => code));
  return {
    countries: COUNTRIES.filter((code) => proposed.has(code)),
    region: proposed.has('region'),
    partners: partnersOf(placed),
    evidence,
  };
};

const placeSentences = ({
  title,
  paragraphs,
}: {
  title: string;
  paragraphs: readonly string[];
}) => {
  const placed: Placed[] = [];
  const add = (texts: readonly string[], placeOf: () => Place) => {
    for (const sentence of texts.flatMap(splitWords)) {
      const mentions = findMentions(sentence);
      placed.push({ sentence, mentions, place: placeOf() });
      letters += sentence.text.length;
    }
  };
  let letters = 0;
  add([title], () => 'title');
  letters = 0;
  add(paragraphs, () => (letters < LEAD ? 'lead' : 'text'));
  return placed;
};

const weigh = (code: string, placed: readonly Placed[]): Evidence | null => {
  let points = 0;
  let isSure = false;
  let best: { worth: number; evidence: Omit<Evidence, 'confidence'> } | null = null;
  for (const { sentence, mentions, place } of placed) {
    const own = mentions.filter(
      (mention, at) =>
        mention.code === code && (place === 'title' || !isPassing(sentence, mentions, at)),
    );
    if (own.length === 0) continue;
    const hasSure = own.some(({ kind }) => kind !== 'doubtful');
    isSure ||= hasSure;
    const worth = POINTS[place];
    points += worth;
    if (best === null || worth > best.worth) {
      const words = own.map(({ from, to }) => wordsOf(sentence, from, to));
      best = { worth, evidence: { code, sentence: sentence.text, words } };
    }
  }
  if (best === null || !isSure || points < (code === 'region' ? ENOUGH_REGION : ENOUGH))
    return null;
  return { ...best.evidence, confidence: Math.min(points, SURE) / SURE };
};

const wordsOf = ({ text, words }: Sentence, from: number, to: number) =>
  text.slice(words[from]?.start, words[to - 1]?.end);

const OWN: ReadonlySet<string> = new Set([...COUNTRIES, 'region']);

const partnersOf = (placed: readonly Placed[]): string[] => {
  const named = (place: Place) => [
    ...new Set(
      placed
        .filter((each) => each.place === place)
        .flatMap(({ mentions }) => mentions.map(({ code }) => code))
        .filter((code) => !OWN.has(code)),
    ),
  ];
  const inTitle = named('title');
  return (inTitle.length > 0 ? inTitle : named('lead')).sort();
};
