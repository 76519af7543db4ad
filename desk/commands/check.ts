import { Command } from 'commander';
import { readContent } from '../../pipeline/read-content.ts';
import type { Desk } from '../desk.ts';

type Options = { json?: boolean };

/** `desk check`: everything that a build checks, without building. */
export const checkCommand = (desk: Desk): Command =>
  new Command('check')
    .description('Checks all articles as a build does.')
    .option('--json', 'one JSON object, for machines')
    .action(async ({ json }: Options) => {
      const { articles } = await readContent(desk.contentDir);
      desk.print(
        json ? JSON.stringify({ articles: articles.length }) : `${articles.length} articles: good`,
      );
    });
