import { Command, Option } from 'commander';
import { DeskError, type Desk } from '../desk.ts';
import { checkContentFolder } from '../doctor/check-content.ts';
import { checkDist } from '../doctor/check-dist.ts';
import { checkLinks } from '../doctor/check-links.ts';
import { checkLive } from '../doctor/check-live.ts';
import { checkSources } from '../doctor/check-sources.ts';
import { RULES, sortFindings } from '../doctor/finding.ts';
import { explain, formatFindings, type Part } from '../doctor/format.ts';
import { createGet } from '../doctor/create-get.ts';
import { REPORT_LANGUAGES, type ReportLanguage } from '../lint/messages.ts';

type Options = {
  dist: string;
  url?: string;
  feeds?: boolean;
  links?: boolean;
  limit: string;
  json?: boolean;
  lang: ReportLanguage;
};

/** `desk doctor`: checks content, the built site and, if asked, the live site, feeds and links. */
export const doctorCommand = (desk: Desk): Command =>
  new Command('doctor')
    .description(
      'Looks for what is wrong with the site, and says the cure: in content/, in the built site and, with --url, where readers find it.',
    )
    .option('--dist <folder>', 'the built site', process.env.DIST_DIR || 'dist')
    .option('--url <address>', 'also look at the site that lives there')
    .option('--feeds', 'also ask for the feeds of content/feeds.json')
    .option('--links', 'also ask for the pages that articles link to')
    .option('--limit <number>', 'with --links: how many, those of the newest articles first', '200')
    .option('--json', 'one JSON object, for machines')
    .addOption(
      new Option('--lang <language>', 'of messages').choices(REPORT_LANGUAGES).default('en'),
    )
    .action(async (options: Options, command: Command) => {
      const fail = (what: string) => command.error(`error: ${what}`, { exitCode: 2 });
      const limit = Number(options.limit);
      if (!Number.isInteger(limit) || limit < 1)
        fail(`--limit: expected a whole number from 1, found "${options.limit}"`);
      const address = options.url === undefined ? null : rootOf(options.url);
      if (address === undefined)
        fail(`--url: expected an address such as https://news.example/, found "${options.url}"`);

      const now = desk.now();
      const { articles, findings } = await checkContentFolder(desk.contentDir, now);
      const dist = await checkDist(options.dist, now);
      const parts: Part[] = ['content', 'dist'];
      findings.push(...dist.findings);
      if (address != null) {
        const get = createGet(desk.fetch);
        parts.push('live');
        findings.push(...(await checkLive({ address, built: dist.site, articles, now, get })));
      }
      if (options.feeds) {
        parts.push('feeds');
        findings.push(...(await checkSources(desk)));
      }
      if (options.links) {
        const links = await checkLinks(articles, { fetch: desk.fetch, limit });
        parts.push({ links: links.asked });
        findings.push(...links.findings);
      }
      const { json, lang } = options;
      if (json) {
        const all = sortFindings(findings).map((each) => ({
          ...each,
          ...explain(each.rule, lang),
          weight: RULES[each.rule],
        }));
        desk.print(JSON.stringify({ findings: all, lookedAt: parts }));
      } else for (const line of formatFindings(findings, parts, lang)) desk.print(line);
      if (findings.some(({ rule }) => RULES[rule] !== 'advice')) throw new DeskError('');
    });

/** The address of a site's root, with a slash at the end; undefined if it is not an address. */
const rootOf = (text: string): string | undefined => {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
};
