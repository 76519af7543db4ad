import path from 'node:path';
import { Command } from 'commander';
import { textsOf } from '../../src/core/news/rich-text.ts';
import { dayAt } from '../../src/core/news/newsroom-time.ts';
import { readStories } from '../../src/core/content-files/read-stories.ts';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { DeskError, type Desk } from '../desk.ts';
import { textToBlocks } from '../html/html-to-blocks.ts';
import { formatFinding, validate } from '../import/validate.ts';
import {
  formatTags,
  readAddress,
  readDate,
  readId,
  readName,
  readTags,
  readTitle,
} from '../new/answers.ts';
import { Asker } from '../new/asker.ts';
import { languageOption } from '../new/language-option.ts';
import { ArticleStore } from '../store/article-store.ts';
import { makeUnique, proposeId } from '../store/choose-id.ts';
import { withLock } from '../store/lock.ts';
import { formatEvidence } from '../tag/format.ts';
import { openProposer } from '../tag/open-proposer.ts';

type Given = { story?: string; lang?: ArticleLanguage };

/** `desk new`: writes an article here, asking for its parts. */
export const newCommand = (desk: Desk): Command =>
  new Command('new')
    .description('Asks for an article, proposes its id and places, and writes its file.')
    .option('--story <id>', 'the running story that it belongs to')
    .addOption(languageOption())
    .option('--json', 'one JSON object with id and file, for machines')
    .action(async ({ json, ...given }: Given & { json?: boolean }) => {
      const written = await withLock(path.join(desk.contentDir, 'imported/.lock'), () =>
        askAndWrite(desk, given),
      );
      desk.print(json ? JSON.stringify(written) : `written: ${written.file}`);
    });

const askAndWrite = async (
  desk: Desk,
  { story, lang }: Given,
): Promise<{ id: string; file: string }> => {
  if (story !== undefined) await expectStory(desk.contentDir, story);
  const store = await ArticleStore.open(desk.contentDir);
  const { renamed } = store.readClaims(() => true);
  const isTaken = (id: string) => store.hasId(id) || renamed.has(id);
  const asker = new Asker(desk);

  const title = await asker.ask('Headline:', readTitle);
  const name = await asker.ask('Source, as it writes its name (nothing when unknown):', readName);
  const url =
    name === null ? null : await asker.ask('Address of the original (or nothing):', readAddress);
  const publishedAt = await asker.ask(
    'Date: 2022-09-12, with a time and zone, today, or nothing:',
    readDate(desk.now()),
  );
  const lines = await asker.askLines(
    'Text, a paragraph a line; a line with only a full stop ends it:',
  );
  const body = textToBlocks(lines.join('\n')).flatMap((block) =>
    block.type === 'picture' ? [] : [block],
  );

  const proposedId = makeUnique(proposeId({ url, title, givenId: null }), isTaken);
  const id = await asker.confirm(`Id: ${proposedId} (Enter takes it)`, proposedId, readId(isTaken));
  const proposePlaces = await openProposer(desk.contentDir);
  const proposal = proposePlaces({ title, lang, paragraphs: textsOf(body) });
  for (const line of formatEvidence(proposal, lang)) desk.printError(line);
  const { countries, region, partners } = await asker.confirm(
    `Places: ${formatTags(proposal)} (Enter takes them; else codes, or - for none)`,
    proposal,
    readTags,
  );

  const source = name === null ? null : { name, url };
  const { article, problems } = validate({
    id,
    title,
    ...(lang && { lang }),
    publishedAt,
    addedAt: dayAt(desk.now()),
    countries,
    region,
    partners,
    source,
    body,
    ...(story !== undefined && { story }),
  });
  if (article === null) throw new DeskError(`${formatFinding(problems)}\nNothing was written.`);
  return { id, file: await store.write(article) };
};

/** Checked before anything is asked. @throws DeskError that says which stories there are. */
const expectStory = async (contentDir: string, id: string): Promise<void> => {
  const { read } = await readStories(contentDir);
  const ids = read.map(({ story }) => story.id);
  if (ids.includes(id)) return;
  throw new DeskError(
    `--story: expected one of ${ids.join(', ') || 'none yet'}, found ${id}; write stories/${id}.json first`,
  );
};
