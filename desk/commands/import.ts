import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Command, Option } from 'commander';
import { formatSystemError } from '../../src/core/content-files/system-error.ts';
import { dayAt } from '../../src/core/news/newsroom-time.ts';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { DeskError, type Desk } from '../desk.ts';
import { fetchLimited } from '../fetch/fetch-limited.ts';
import { readFeedList, type ImportInput } from '../import/feed-list.ts';
import { Importer } from '../import/importer.ts';
import { SETTLEMENTS, type Settlement } from '../import/known-articles.ts';
import { openInput } from '../import/open-input.ts';
import { isRefusal } from '../import/original.ts';
import { languageOption } from '../new/language-option.ts';
import { createPictureFinder, type PictureTerms } from '../import/pictures.ts';
import { proposeNothing } from '../import/propose-places.ts';
import { formatReport } from '../import/format-report.ts';
import type { Report } from '../import/report.ts';
import { createProgress } from './progress.ts';
import { ArticleStore } from '../store/article-store.ts';
import { Ledger } from '../store/ledger.ts';
import { withLock } from '../store/lock.ts';
import { removeStaleTemps } from '../../src/core/content-files/write-whole-file.ts';
import { openProposer } from '../tag/open-proposer.ts';

type Options = {
  feeds?: boolean;
  json?: boolean;
  dryRun?: boolean;
  images?: boolean;
  tag: boolean;
  source?: string;
  lang?: ArticleLanguage;
  keepEdits?: boolean;
  take?: Settlement;
  only?: string[];
};

/** `desk import`: turns articles in other formats into files of content/articles. */
export const importCommand = (desk: Desk): Command =>
  new Command('import')
    .description(
      'Brings articles in: RSS, Atom, JSON Feed, WordPress (export and REST API), JSON Lines, CSV, Markdown, HTML.',
    )
    .argument('[inputs...]', 'files, addresses (http, https), or - for standard input')
    .option('--feeds', 'the feeds that content/feeds.json lists')
    .option('--json', 'one JSON object, for machines')
    .option('--dry-run', 'say what would be done, write nothing')
    .option(
      '--images',
      'fetch pictures that are described (alt) into content/media, also where content/feeds.json does not say that they may be shown',
    )
    .option('--no-images', 'fetch none, also where it says so')
    .option('--no-tag', 'propose no countries')
    .option('--source <name>', "the publisher, in place of the source's own name for itself")
    .addOption(languageOption())
    .option('--keep-edits', 'the same as --take mine')
    .addOption(
      new Option(
        '--take <text>',
        'settle conflicts: with the text of the source, or with mine as it was edited here',
      ).choices(SETTLEMENTS),
    )
    .option('--only <ids...>', 'take nothing but the originals of these articles')
    .action(async (names: string[], options: Options, command: Command) => {
      const inputs = [
        ...names.map((name): ImportInput => ({ name })),
        ...(options.feeds ? await readFeedList(desk.contentDir) : []),
      ].map((input) => ({ ...input, lang: options.lang ?? input.lang }));
      if (names.length === 0 && !options.feeds)
        command.error('error: expected a file, an address, - or --feeds', { exitCode: 2 });
      const report = options.dryRun
        ? await importAll(desk, inputs, options)
        : await withLock(path.join(desk.contentDir, 'imported/.lock'), () =>
            importAll(desk, inputs, options),
          );
      if (options.json) desk.print(JSON.stringify(report));
      else
        for (const line of formatReport(report, desk.contentDir, options.dryRun === true))
          desk.print(line);
      const open = report.refused.length + report.conflicts.length;
      if (open > 0) throw new DeskError(`${open} of them want attention; all others are done.`);
    });

const importAll = async (
  desk: Desk,
  inputs: readonly ImportInput[],
  options: Options,
): Promise<Report> => {
  const { contentDir } = desk;
  const isDryRun = options.dryRun === true;
  let terms: PictureTerms | null = null;
  try {
    if (!isDryRun) await cleanUp(contentDir);
    const store = await ArticleStore.open(contentDir);
    const ledger = await Ledger.read(path.join(contentDir, 'imported/ledger'));
    const importer = new Importer(store, ledger, {
      isDryRun,
      today: dayAt(desk.now()),
      settlement: options.take ?? (options.keepEdits ? 'mine' : null),
      only: options.only ? new Set(options.only) : null,
      sourceName: options.source ?? null,
      propose: options.tag ? await openProposer(desk.contentDir) : proposeNothing,
      findPicture: await createPictureFinder(
        contentDir,
        options.images === false || isDryRun
          ? null
          : async (url) => (await fetchLimited(desk.fetch, url)).bytes,
        () => terms,
      ),
    });
    for (const input of inputs) {
      terms = input.pictures ?? (options.images === true ? { credit: null } : null);
      await importOne(desk, importer, input);
    }
    return await importer.finish();
  } catch (error) {
    throw toDeskError(error);
  }
};

const importOne = async (desk: Desk, importer: Importer, input: ImportInput): Promise<void> => {
  const { name, source, lang } = input;
  const progress = createProgress(desk, 'articles');
  let count = 0;
  try {
    const { found, progress: fraction, notes } = await openInput(desk, input);
    importer.note(name, notes);
    importer.begin(Array.isArray(found) ? found : []);
    for await (const one of found) {
      await importer.take(
        isRefusal(one)
          ? one
          : { ...one, ...(source !== undefined && { sourceName: source }), ...(lang && { lang }) },
      );
      progress.tell(++count, fraction());
    }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    importer.refuse(name, error.message);
  }
};

const cleanUp = async (contentDir: string): Promise<void> => {
  await mkdir(path.join(contentDir, 'articles'), { recursive: true });
  for (const folder of ['articles', 'imported', 'media/imported'])
    await removeStaleTemps(path.join(contentDir, folder));
};

/** A full disk and the like are reported in plain words; a mistake of this program keeps its stack. */
const toDeskError = (error: unknown): unknown => {
  const message = formatSystemError(error);
  return message === null
    ? error
    : new DeskError(
        `${message}\nEverything that was written is whole; the same import goes on from here.`,
      );
};
