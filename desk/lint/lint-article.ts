import type { Article } from '../../src/core/news/article.schema.ts';
import { createAcceptance } from './accepted.ts';
import { findSlips } from './find-slips.ts';
import type { Finding, Slip } from './rules/finding.ts';
import { isMendable, pieceOf } from './line-pieces.ts';
import { findWrongFacts, type KnownContent } from './rules/facts.ts';
import { quote } from './quote.ts';

/** Everything that a sub-editor would mark in an article. */
export const lintArticle = (
  article: Article,
  site: KnownContent,
  acceptance = createAcceptance(article),
): Finding[] => {
  return [
    ...findSlips(article, site.names, acceptance).flatMap(({ line, slips }) =>
      slips.map((slip) => ({
        rule: slip.rule,
        path: pieceOf(line, slip)?.path ?? line.path,
        ...wordsOf(line.text, slip),
        isCertain: isMendable(line, slip),
        isAccepted: slip.isAccepted,
      })),
    ),
    ...findWrongFacts(article, site).map((fact) => ({
      ...fact,
      isAccepted: acceptance.fact(fact.rule, fact.words),
    })),
  ];
};

const wordsOf = (text: string, slip: Slip): Pick<Finding, 'words' | 'cure'> => {
  const { before, after } = quote(text, slip);
  return {
    words: before + text.slice(slip.start, slip.end) + after,
    cure: slip.cure === null ? null : before + slip.cure + after,
  };
};
