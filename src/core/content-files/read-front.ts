import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../news/article.schema.ts';
import { frontSchema } from '../news/front.schema.ts';
import type { Withdrawn } from '../news/withdrawn.schema.ts';
import { show, type Problem } from './content-problem.ts';
import { readJsonFile } from './read-json-file.ts';

const FILE = 'front.json';

type Known = { articles: readonly Article[]; withdrawn: readonly Withdrawn[] };

/**
 * What the newsroom decided about the front page; nothing without such a file.
 * @param known the ids that its lead may be.
 * @returns the id of the lead, null for the newest; and everything that is wrong
 */
export const readFront = async (
  contentDir: string,
  known: Known,
): Promise<{ lead: string | null; problems: Problem[] }> => {
  if (!existsSync(path.join(contentDir, FILE))) return { lead: null, problems: [] };
  const result = await readJsonFile(contentDir, FILE, frontSchema);
  if ('problems' in result) return { lead: null, problems: result.problems };
  const { lead = null } = result.content;
  if (lead === null || known.articles.some(({ id }) => id === lead)) return { lead, problems: [] };
  const problem = { file: FILE, field: 'lead', expected: expectationOf(lead, known) };
  return { lead: null, problems: [{ ...problem, found: show(lead) }] };
};

const expectationOf = (lead: string, { articles, withdrawn }: Known): string => {
  const renamed = articles.find(({ previousIds = [] }) => previousIds.includes(lead));
  if (renamed) return `the id that the article has now; write "${renamed.id}"`;
  return withdrawn.some(({ id }) => id === lead)
    ? 'the id of an article that was not withdrawn; write another, or null for the newest'
    : 'the id of an article; check the spelling, or write null for the newest';
};
