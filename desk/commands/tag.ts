import path from 'node:path';
import { Command } from 'commander';
import { textsOf } from '../../src/core/news/rich-text.ts';
import { DeskError, type Desk } from '../desk.ts';
import { createProgress } from './progress.ts';
import { ArticleStore } from '../store/article-store.ts';
import { chooseArticles } from '../store/choose-articles.ts';
import { withLock } from '../store/lock.ts';
import { evaluate } from '../tag/evaluate.ts';
import { formatEvaluation, formatProposal, noteOf } from '../tag/format.ts';
import type { Proposal } from '../tag/propose-places.ts';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { openProposer } from '../tag/open-proposer.ts';
import { openStoryProposer } from '../tag/propose-story.ts';
import { expectFile, findTextFiles, findTexts, readLabels } from '../tag/read-labels.ts';
import { readTexts } from '../tag/read-texts.ts';
import { writeTags } from '../tag/write-tags.ts';

type Options = {
  all?: boolean;
  json?: boolean;
  write?: boolean;
  replace?: boolean;
  eval?: string;
  texts?: string[];
};

/** `desk tag`: finds the places that articles are about, each with the sentence that says so. */
export const tagCommand = (desk: Desk): Command =>
  new Command('tag')
    .description(
      'Proposes countries, region, partners and the story of articles; writes only when told to. ' +
        'With --json alone it reads JSON Lines from standard input.',
    )
    .argument('[ids...]', 'articles')
    .option('--all', 'all articles')
    .option('--json', 'one JSON object a line, for machines')
    .option('--write', 'write proposals into articles that have no tags')
    .option('--replace', 'with --write: also into those that have others')
    .option('--eval <labels>', 'compare with the labels of a JSON Lines file')
    .option('--texts <files...>', 'with --eval: JSON Lines of the labelled texts, also .gz')
    .action(async (ids: string[], options: Options, command: Command) => {
      const misuse = findMisuse(ids, options);
      if (misuse) command.error(`error: ${misuse}`, { exitCode: 2 });
      if (options.eval !== undefined) await tellEvaluation(desk, options.eval, options);
      else if (ids.length === 0 && !options.all) await tagLines(desk);
      else if (options.write)
        await withLock(path.join(desk.contentDir, 'imported/.lock'), () =>
          tagArticles(desk, ids, options),
        );
      else await tagArticles(desk, ids, options);
    });

const findMisuse = (
  ids: readonly string[],
  { all, json, write, replace, eval: labels, texts }: Options,
): string | null => {
  const isChosen = ids.length > 0 || all === true;
  if (ids.length > 0 && all) return 'expected ids or --all, found both';
  if (labels !== undefined && (isChosen || write)) return '--eval stands alone';
  if (texts && labels === undefined) return '--texts belongs to --eval';
  if (replace && !write) return '--replace belongs to --write';
  if (labels !== undefined || isChosen) return null;
  if (write) return '--write needs ids or --all';
  return json ? null : 'expected ids, --all, or JSON Lines on standard input with --json';
};

const tagArticles = async (
  desk: Desk,
  ids: readonly string[],
  { all, json, write, replace }: Options,
): Promise<void> => {
  const { articles, unknown } = await chooseArticles(desk, all ? null : ids);
  const proposePlaces = await openProposer(desk.contentDir);
  const proposeStory = await openStoryProposer(desk.contentDir);
  const store = write ? await ArticleStore.open(desk.contentDir) : null;
  const progress = createProgress(desk, 'articles');
  for (const [at, article] of articles.entries()) {
    const { id, title, lang, body } = article;
    const proposal = proposePlaces({ title, lang, paragraphs: textsOf(body) });
    const story = proposeStory(article);
    const written =
      store && (await writeTags(store, article, proposal, { isReplacing: replace === true }));
    if (json)
      desk.print(
        JSON.stringify({
          id,
          ...withNote(proposal, lang),
          ...(story && { story }),
          ...(written && { written }),
        }),
      );
    else for (const line of formatProposal(article, proposal, story, written)) desk.print(line);
    progress.tell(at + 1, (at + 1) / articles.length);
  }
  if (unknown.length > 0) throw new DeskError(unknown.join('\n'));
};

/** Adds to a proposal a note on why nothing was found, if the language is not Arabic. */
const withNote = (proposal: Proposal, lang: ArticleLanguage | undefined) => {
  const note = noteOf(proposal, lang);
  return note === null ? proposal : { ...proposal, note };
};

/** Answers line by line, so that a program may ask and wait. */
const tagLines = async (desk: Desk): Promise<void> => {
  const proposePlaces = await openProposer(desk.contentDir);
  const progress = createProgress(desk, 'articles');
  let done = 0;
  let refused = 0;
  for await (const text of readTexts('standard input', desk.readStdin())) {
    if ('reason' in text) {
      refused += 1;
      desk.print(JSON.stringify({ error: `${text.where}: ${text.reason}` }));
      desk.printError(`${text.where}: ${text.reason}`);
    } else desk.print(JSON.stringify({ id: text.id, ...withNote(proposePlaces(text), text.lang) }));
    progress.tell(++done, null);
  }
  if (refused > 0) throw new DeskError(`${refused} of ${done} lines were refused.`);
};

const tellEvaluation = async (
  desk: Desk,
  file: string,
  { json, texts }: Options,
): Promise<void> => {
  const proposePlaces = await openProposer(desk.contentDir);
  const labels = await readLabels(file);
  const files = texts ? await Promise.all(texts.map(expectFile)) : await findTextFiles(file);
  const found = await findTexts(labels, desk.contentDir, files);
  const answers = labels.flatMap((label, at) => {
    const text = found[at];
    return text ? [{ label, proposal: proposePlaces(text) }] : [];
  });
  const result = evaluate(answers);
  if (json) desk.print(JSON.stringify(result));
  else for (const line of formatEvaluation(result)) desk.print(line);
  const missing = labels.length - answers.length;
  if (missing > 0)
    throw new DeskError(
      `${missing} of ${labels.length} labelled texts were not found; name a file that holds them with --texts`,
    );
};
