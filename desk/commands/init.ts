import path from 'node:path';
import { Command } from 'commander';
import { DEFAULT_MAP } from '../../src/core/newsroom/read-map.ts';
import { DeskError, type Desk } from '../desk.ts';
import { askSite, type Answers, type Given } from '../init/ask-site.ts';
import { makeWorkflow, WORKFLOW } from '../init/workflow.ts';
import { expectNone, writeNewFiles } from '../init/write-new-files.ts';
import { allSchemas } from '../init/schemas.ts';
import { formatJson } from '../store/format-json.ts';

const OWN = ['site.json', 'places.json', 'feeds.json'];

/** `desk init`: begins a site of one's own. */
export const initCommand = (desk: Desk): Command =>
  new Command('init')
    .description(
      'Begins a site of your own in the folder that CONTENT_DIR names: asks for its name, languages, places, address and feeds, writes site.json, places.json, feeds.json and the publishing workflow.',
    )
    .option(
      '--languages <codes>',
      'of the interface, that of the articles first: "ar en ru", "fa en"',
    )
    .option('--name-ar <text>', 'its name in Arabic')
    .option('--name-en <text>', 'its name in English')
    .option('--name-ru <text>', 'its name in Russian')
    .option('--name-fa <text>', 'its name in Persian')
    .option('--description-ar <text>', 'one sentence in Arabic: what it brings')
    .option('--description-en <text>', 'the same in English')
    .option('--description-ru <text>', 'the same in Russian')
    .option('--description-fa <text>', 'the same in Persian')
    .option('--places <codes>', 'countries that news can be filtered by: "TD NE ML"')
    .option('--region-ar <text>', 'their region, in Arabic')
    .option('--region-en <text>', 'the same in English')
    .option('--region-ru <text>', 'the same in Russian')
    .option('--region-fa <text>', 'the same in Persian')
    .option('--region-of-en <text>', 'the region as in "news of the Sahel"')
    .option('--region-of-ru <text>', 'the same in the Russian genitive: Сахеля')
    .option('--address <url>', 'where it will be published; "" leaves it to the forge')
    .option('--feed <urls...>', 'feeds to follow')
    .option('--json', 'one JSON object with files and next steps, for machines; asks nothing')
    .action(async (given: Given) => {
      const folder = folderOf(desk);
      expectNone(
        desk.projectDir,
        [...OWN.map((file) => `${folder}/${file}`), WORKFLOW],
        'Name a new folder: CONTENT_DIR=newsroom npm run desk -- init',
      );
      const answers = await askSite(desk, given);
      const files = await makeFiles(desk.projectDir, folder, answers);
      await writeNewFiles(desk.projectDir, files);
      const next = nextSteps(folder, answers);
      if (given.json) desk.print(JSON.stringify({ files: [...files.keys()], next }));
      else {
        for (const file of files.keys()) desk.print(`written: ${file}`);
        desk.print(['', 'Next:', ...next.map((step, at) => `${at + 1}. ${step}`)].join('\n'));
      }
    });

/**
 * The content folder as a path from the project's folder, with slashes, as the workflow needs it to
 * run on another machine.
 * @throws DeskError where the workflow could not name the folder
 */
const folderOf = ({ projectDir, contentDir }: Desk): string => {
  const folder = path.relative(projectDir, contentDir).replaceAll('\\', '/');
  if (/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(folder)) return folder;
  throw new DeskError(
    `CONTENT_DIR: expected a folder inside of the project, of Latin letters, digits and -, such as newsroom, found "${folder || '.'}"\nNothing was written.`,
  );
};

const makeFiles = async (
  projectDir: string,
  folder: string,
  { site, places, address, feeds }: Answers,
): Promise<Map<string, string>> => {
  const list = feeds.map((url) => ({ url }));
  const files = new Map([
    [`${folder}/site.json`, formatJson({ $schema: './site.schema.json', ...site })],
    [`${folder}/places.json`, formatJson({ $schema: './places.schema.json', ...places })],
    [`${folder}/feeds.json`, formatJson({ $schema: './feeds.schema.json', feeds: list })],
    [WORKFLOW, await makeWorkflow(projectDir, folder, address)],
  ]);
  // The project's own content folder already has schemas, for the project's places.
  if (folder !== 'content')
    for (const [file, schema] of Object.entries(
      allSchemas(places.countries.map(({ code }) => code)),
    ))
      files.set(`${folder}/${file}`, schema);
  return files;
};

const nextSteps = (folder: string, { places, address, feeds }: Answers): string[] => {
  const run = folder === 'content' ? 'npm' : `CONTENT_DIR=${folder} npm`;
  const where = address ? `${address.siteUrl}${address.basePath}` : 'the address that it shows';
  return [
    feeds.length > 0
      ? `${run} run desk -- import --feeds   brings in the news of your feeds`
      : `${run} run desk -- new   asks for a first article`,
    places.countries.every(({ code }) => code.toLowerCase() in DEFAULT_MAP.shapes.countries)
      ? `${run} start   builds the site and shows it on this machine`
      : `${run} run map && ${run} start   draws the map of your places, builds the site and shows it on this machine`,
    `git add, commit and push to your forge, choose "GitHub Actions" under Settings › Pages; the site is then at ${where}`,
  ];
};
