import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { MANIFEST_PATH, type Manifest } from '../../src/core/site/manifest.ts';
import { SearchEngine } from '../../src/core/search/engine.ts';
import { DeskError, type Desk } from '../desk.ts';
import { explain } from '../search/explain.ts';
import { readLines } from '../import/read-lines.ts';

type Options = {
  dist: string;
  json?: boolean;
  limit: string;
  explain?: boolean;
  article?: string;
};

const LONGEST_LINE = 100_000;

/** `desk search`: asks a built site's index as a reader's browser does. */
export const searchCommand = (desk: Desk): Command =>
  new Command('search')
    .description(
      'Searches a built site with the code of its search screen. ' +
        'Without a query it reads queries from standard input, one a line, and answers in JSON Lines.',
    )
    .argument('[query]', 'what to search for')
    .option('--dist <folder>', 'the built site', process.env.DIST_DIR || 'dist')
    .option('--limit <number>', 'how many results', '10')
    .option('--json', 'one JSON object, for machines')
    .option('--explain', 'how each word of the query was read, and what the index has of it')
    .option('--article <id>', 'with --explain: why this article is found, or is not')
    .action(async (query: string | undefined, options: Options, command: Command) => {
      const limit = Number(options.limit);
      if (!Number.isInteger(limit) || limit < 1)
        command.error(`error: --limit: expected a whole number from 1, found "${options.limit}"`, {
          exitCode: 2,
        });
      const fault = faultOf(query, options);
      if (fault !== null) command.error(`error: ${fault}`, { exitCode: 2 });
      const engine = await openIndex(options.dist);
      if (query === undefined) {
        for await (const { bytes } of readLines(desk.readStdin(), LONGEST_LINE)) {
          const text = bytes === null ? '' : new TextDecoder().decode(bytes).replace(/\r$/, '');
          desk.print(JSON.stringify(await answer(engine, text, limit)));
        }
        return;
      }
      if (options.explain) {
        for (const line of await explain(engine, query, options.article ?? null)) desk.print(line);
        return;
      }
      const found = await answer(engine, query, limit);
      if (options.json) desk.print(JSON.stringify(found));
      else for (const line of format(found)) desk.print(line);
    });

/** What does not go together; null when all does. */
const faultOf = (query: string | undefined, options: Options): string | null => {
  if (options.article !== undefined && !options.explain)
    return '--article: expected with --explain, which says why an article is found';
  if (options.explain && query === undefined) return '--explain: expected a query, found none';
  if (options.explain && options.json)
    return '--explain: expected without --json, it is for people';
  return null;
};

/** @throws DeskError when there is no built site with an index. */
const openIndex = async (dist: string): Promise<SearchEngine> => {
  const read = (file: string) => readFile(path.join(dist, file));
  try {
    const { search } = JSON.parse(String(await read(MANIFEST_PATH))) as Manifest;
    return await SearchEngine.open(search, read);
  } catch (error) {
    throw new DeskError(
      `${dist}\n  expected: a built site with its search index\n  cure:     run \`npm run build\`, or name its folder with --dist\n  (${error instanceof Error ? error.message : String(error)})`,
    );
  }
};

type Answered = {
  query: string;
  results: { id: string; score: number; title: string }[];
  understood: { asked: string; spellings: readonly string[] }[];
};

const answer = async (engine: SearchEngine, query: string, limit: number): Promise<Answered> => {
  const everything = { places: [], from: null, to: null, sort: 'relevance' } as const;
  const answered = await engine.search({ query, ...everything });
  const shown = await engine.page(answered, everything.sort, 0, limit);
  return {
    query,
    results: shown.map(({ headline: { id, title }, score }) => ({
      id,
      score: Math.round(score * 1000) / 1000,
      title,
    })),
    understood: answered.understood.map(({ asked, spellings }) => ({ asked, spellings })),
  };
};

const format = ({ results, understood }: Answered): string[] => [
  ...understood.map(({ asked, spellings }) => `${asked}: ${spellings.join('، ') || '–'}`),
  '',
  ...results.map(
    ({ id, score, title }) => `${score.toFixed(2).padStart(7)}  ${id}\n         ${title}`,
  ),
  ...(results.length === 0 ? ['nothing found'] : []),
];
