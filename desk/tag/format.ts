import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { NEWSROOM } from '../../src/core/newsroom/newsroom.ts';
import type { Evaluation, Score } from './evaluate.ts';
import type { StoryProposal } from './propose-story.ts';
import type { Proposal } from './propose-places.ts';
import { whatIsKnown } from './names-of-language.ts';
import type { Written } from './write-tags.ts';

const TOLD: Record<Written, (article: Article) => string> = {
  written: () => 'written',
  same: () => 'the article says the same',
  kept: ({ countries, region, partners }) =>
    `kept: the article has ${[...countries, ...(region ? ['region'] : []), ...partners].join(' ')}; --replace writes the proposal`,
};

/** A proposal as text for a person: the article, and a line for each place. */
export const formatProposal = (
  article: Article,
  proposal: Proposal,
  story: StoryProposal | null,
  written: Written | null,
): string[] => [
  article.id,
  `  ${article.title}`,
  ...formatEvidence(proposal, article.lang),
  ...(story ? [formatStory(story)] : []),
  ...(written ? [`  ${TOLD[written](article)}`] : []),
];

/** A line for a proposed story: the names that it shares with the article, and how near they are in time. */
const formatStory = ({ id, names, near }: StoryProposal): string => {
  const days = near ? `; ${near.days} days from ${near.id}` : '';
  return `  story ${id}: ${names.join('، ')}${days}`;
};

/** Why nothing may have been found in a text that is not Arabic; null where something was. */
export const noteOf = (
  { evidence }: Pick<Proposal, 'evidence'>,
  lang: ArticleLanguage = NEWSROOM.articles,
): string | null => (evidence.length > 0 || lang === 'ar' ? null : whatIsKnown(lang));

const noteLine = (note: string | null) => (note === null ? [] : [`  ${note}`]);

/** A line for each proposed place: its code, how sure it is, and the sentence that names it. */
export const formatEvidence = (
  proposal: Pick<Proposal, 'evidence'>,
  lang: ArticleLanguage | undefined,
): string[] =>
  proposal.evidence.length === 0
    ? ['  nothing found', ...noteLine(noteOf(proposal, lang))]
    : proposal.evidence.map(
        ({ code, confidence, sentence, words }) =>
          `  ${code.padEnd(6)} ${confidence.toFixed(2)}  ${[...new Set(words)].join('، ')}: «${sentence}»`,
      );

/** How good the proposals are, with everything that differs from the labels. */
export const formatEvaluation = ({
  articles,
  allRight,
  about,
  aboutWithoutBorderline,
  region,
  differences,
}: Evaluation): string[] => [
  ...differences.map(
    ({ label, proposed, right, note }) =>
      `${label}: proposed ${proposed}, labelled ${right}${note && ` (${note})`}`,
  ),
  `${allRight} of ${articles} articles all right`,
  `countries           ${formatScore(about)}`,
  `  clear ones only   ${formatScore(aboutWithoutBorderline)}`,
  `region              ${formatScore(region)}`,
];

const formatScore = ({ precision, recall, f1, right, tooMany, missed }: Score): string =>
  `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right, ${tooMany} too many, ${missed} missed)`;
