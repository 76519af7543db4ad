import { Command } from 'commander';
import { formatAnnounced, formatPlanned } from '../announce/format.ts';
import { listNews } from '../announce/list-news.ts';
import { messagesOf } from '../announce/requests.ts';
import { sendAll } from '../announce/send.ts';
import { DeskError, type Desk } from '../desk.ts';
import { openBuiltSite, type BuiltSite } from '../site/built-site.ts';
import { isPublicAddress } from '../site/public-address.ts';
import { readSiteFile } from '../site/read-site-file.ts';

type Options = { dist: string; dryRun?: boolean; json?: boolean };

/** `desk announce`: tells hubs and search engines what the last build changed, if the newsroom wants it. */
export const announceCommand = (desk: Desk): Command =>
  new Command('announce')
    .description(
      'After an upload: tells WebSub hubs and IndexNow what the last build changed. ' +
        'Nothing is sent unless "announce" in content/site.json names somebody.',
    )
    .option('--dist <folder>', 'the built site', process.env.DIST_DIR || 'dist')
    .option('--dry-run', 'show what would be sent, send nothing')
    .option('--json', 'one JSON object, for machines')
    .action(async ({ dist, dryRun = false, json = false }: Options) => {
      const announce = (await readSiteFile(desk.contentDir))?.announce ?? {};
      if (announce.hubs === undefined && announce.indexNow === undefined) {
        if (json) desk.print(JSON.stringify({ isDryRun: dryRun, told: [] }));
        else desk.print('nothing is sent: content/site.json has no "announce"');
        return;
      }
      const site = await openBuiltSite(dist);
      await checkSite(site, announce.indexNow?.key);
      const messages = messagesOf(announce, await listNews(site), site.address);
      const outcomes = dryRun
        ? messages.map((message) => ({ message, status: null, problem: null }))
        : await sendAll(desk.fetch, messages);
      if (json) {
        const told = outcomes.map(({ message: { to, addresses, body }, status, problem }) => ({
          to,
          addresses,
          status,
          problem,
          ...(dryRun && { body }),
        }));
        desk.print(JSON.stringify({ site: site.address, isDryRun: dryRun, told }));
      } else {
        const lines = dryRun ? formatPlanned(messages) : formatAnnounced(outcomes);
        for (const line of lines) desk.print(line);
      }
      if (outcomes.some(({ problem }) => problem !== null)) throw new DeskError('');
    });

/** @throws DeskError when others cannot reach the site, or it lacks a file that announcing needs. */
const checkSite = async ({ dir, address, read }: BuiltSite, key: string | undefined) => {
  if (!isPublicAddress(address))
    throw new DeskError(
      `${dir}\n  expected: a site whose address others can reach\n  found:    ${address}\n  cure:     build it with its SITE_URL, as in SITE_URL=https://news.example npm run build`,
    );
  if (key !== undefined && (await read(`${key}.txt`))?.trim() !== key)
    throw new DeskError(
      `${dir}\n  expected: the file of the key of IndexNow, ${key}.txt\n  found:    none\n  cure:     build and upload the site again, since content/site.json has a new key`,
    );
};
