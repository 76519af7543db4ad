import { Command } from 'commander';
import { readContentFiles, type ReadFiles } from '../../src/core/content-files/read-content.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { placesOf } from '../../src/core/news/country.ts';
import { textsOf } from '../../src/core/news/rich-text.ts';
import type { Withdrawn } from '../../src/core/news/withdrawn.schema.ts';
import { DeskError, type Desk } from '../desk.ts';
import { stateOf, type State } from '../list/entries.ts';
import { ArticleStore } from '../store/article-store.ts';

/** `desk show`: prints one article, or the notice in its place, for a person to read. */
export const showCommand = (desk: Desk): Command =>
  new Command('show')
    .description('Shows an article: where it is, what is known of it, and its text.')
    .argument('<id>', 'its id, or an earlier one')
    .option('--json', 'one JSON object, for machines')
    .action(async (id: string, { json }: { json?: boolean }) => {
      const files = await readContentFiles(desk.contentDir);
      const found = find(files.read, ({ article }) => article, id);
      if (found) {
        const state = await stateOf(await ArticleStore.open(desk.contentDir), found.article);
        if (json) desk.print(JSON.stringify({ file: found.file, state, article: found.article }));
        else for (const line of formatArticle(found.file, found.article, state)) desk.print(line);
        return;
      }
      const gone = find(files.withdrawn, ({ withdrawn }) => withdrawn, id);
      if (!gone) throw new DeskError(unknownMessage(id, files));
      if (json) desk.print(JSON.stringify({ ...gone, state: 'withdrawn' }));
      else for (const line of formatWithdrawn(gone.file, gone.withdrawn)) desk.print(line);
    });

type Named = { id: string; previousIds?: string[] | undefined };

const find = <Item>(items: readonly Item[], named: (item: Item) => Named, id: string) =>
  items.find((item) => named(item).id === id) ??
  items.find((item) => named(item).previousIds?.includes(id));

const unknownMessage = (id: string, { problems }: ReadFiles): string => {
  const broken = problems.find(({ file }) => file.endsWith(`/${id}.json`));
  return broken
    ? `${broken.file}: this file is not good; \`desk check ${id}\` says why`
    : `${id}: expected the id of an article, found none of that name; \`desk list\` shows what there is`;
};

const formatArticle = (file: string, article: Article, state: State): string[] => {
  const { title, publishedAt, updatedAt, source, author, partners, previousIds } = article;
  const facts: [string, string | null | undefined][] = [
    ['file', file],
    ['state', state],
    ['date', publishedAt],
    ['updated', updatedAt],
    ['places', [...placesOf(article), ...partners].join(' ')],
    ['source', source && [source.name, source.url].filter(Boolean).join(', ')],
    ['author', author],
    ['earlier', previousIds?.join(' ')],
  ];
  return [title, ...formatFacts(facts), ...textsOf(article.body).flatMap((text) => ['', text])];
};

const formatWithdrawn = (file: string, { title, withdrawnAt, reason }: Withdrawn): string[] => [
  title ?? 'Taken back, without a headline',
  ...formatFacts([
    ['file', file],
    ['state', 'withdrawn'],
    ['since', withdrawnAt],
    ['reason', reason],
  ]),
];

/** What is unknown is not printed. */
const formatFacts = (facts: readonly [string, string | null | undefined][]): string[] =>
  facts.flatMap(([name, value]) => (value ? [`  ${name.padEnd(8)} ${value}`] : []));
