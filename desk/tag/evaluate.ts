import { z } from 'zod';
import { COUNTRIES } from '../../src/core/news/country.ts';
import type { Proposal } from './propose-places.ts';

/** One line of a file of labels: the places that an article is about, according to a person. */
export const labelSchema = z.object({
  id: z.string().optional().describe('Finds the text; without one the title does.'),
  title: z.string().optional(),
  about: z.array(z.enum(COUNTRIES)).describe('The right answer.'),
  region: z.boolean(),
  partners: z.array(z.string()).optional().describe('Compared only where they are given.'),
  note: z.string().default('').describe('`BORDERLINE` marks a judgement call.'),
});

export type Label = z.infer<typeof labelSchema>;

/** Counts of answers, one for each country of each article, and shares from 0 to 1. */
export type Score = {
  right: number;
  tooMany: number;
  missed: number;
  precision: number;
  recall: number;
  f1: number;
};

export type Evaluation = {
  /** How many labelled articles were compared. */
  articles: number;
  /** How many are right in everything that their label says: countries, region, partners. */
  allRight: number;
  about: Score;
  aboutWithoutBorderline: Score;
  region: Score;
  /** The proposals that differ from the labels. */
  differences: { label: string; proposed: string; right: string; note: string }[];
};

type Answer = { label: Label; proposal: Proposal };

/** Compares proposals with labels. */
export const evaluate = (answers: readonly Answer[]): Evaluation => ({
  articles: answers.length,
  allRight: answers.filter(isAllRight).length,
  about: score(answers, countries),
  aboutWithoutBorderline: score(
    answers.filter(({ label }) => !label.note.includes('BORDERLINE')),
    countries,
  ),
  region: score(answers, ({ region }) => (region ? ['region'] : [])),
  differences: answers
    .filter((answer) => !isAllRight(answer))
    .map(({ label, proposal }) => ({
      label: label.id ?? label.title ?? '',
      proposed: describe({ ...proposal, partners: label.partners ? proposal.partners : [] }),
      right: describe({ ...label, countries: label.about, partners: label.partners ?? [] }),
      note: label.note,
    })),
});

type Places = { countries: readonly string[]; region: boolean };

const countries = (places: Places) => places.countries;

const score = (answers: readonly Answer[], codesOf: (places: Places) => readonly string[]) => {
  const count = { right: 0, tooMany: 0, missed: 0 };
  for (const { label, proposal } of answers) {
    const wanted = new Set(codesOf({ countries: label.about, region: label.region }));
    const given = new Set(codesOf(proposal));
    const right = [...given].filter((code) => wanted.has(code)).length;
    count.right += right;
    count.tooMany += given.size - right;
    count.missed += wanted.size - right;
  }
  const { right, tooMany, missed } = count;
  // With nothing to find, everything is right.
  const share = (of: number) => (of === 0 ? 1 : right / of);
  return {
    ...count,
    precision: share(right + tooMany),
    recall: share(right + missed),
    f1: share(right + (tooMany + missed) / 2),
  };
};

const isAllRight = ({ label, proposal }: Answer): boolean =>
  isSame(label.about, proposal.countries) &&
  label.region === proposal.region &&
  (label.partners === undefined || isSame(label.partners, proposal.partners));

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  [...some].sort().join() === [...others].sort().join();

const describe = (places: Places & { partners: readonly string[] }): string =>
  [...places.countries, ...(places.region ? ['region'] : []), ...places.partners].join(' ') ||
  'nothing';
