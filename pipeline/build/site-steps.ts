import { openCards } from '../cards/open-cards.ts';
import { isFeed, writeFeeds } from '../feeds/write-feeds.ts';
import { writeIcons } from '../icons/write-icons.ts';
import { listMentions } from '../names/list-mentions.ts';
import { readEmbedStyles, readPassageStyles } from '../pages/lone-template.ts';
import { layersFor } from '../pages/first-view.ts';
import { readTemplate } from '../pages/page-template.ts';
import { isEmbed, writeEmbeds } from '../pages/write-embeds.ts';
import { writePassages, isPassage } from '../pages/write-passages.ts';
import { writeShellPage } from '../pages/write-shell-page.ts';
import { headersFile } from '../security/security-headers.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';
import { writeCards } from '../cards/write-cards.ts';
import { writeRedirects } from '../addresses/write-redirects.ts';
import { writeSitemap } from '../addresses/write-sitemap.ts';
import { writeWebManifest } from '../offline/write-web-manifest.ts';
import { writeWorker } from '../offline/write-worker.ts';
import {
  content,
  lists,
  names,
  partners,
  pictures,
  step,
  steps,
  stories,
  views,
} from './content-steps.ts';
import { bundle, fronts, mentioned } from './page-steps.ts';

/**
 * content → dist, from top to bottom: content-steps.ts, page-steps.ts, and what follows here. Each step
 * stands below those that it needs, and begins when they are done.
 */
export const STEPS = steps;

/** Steps that need this thread, or much memory, to themselves wait for these. */
const after = [fronts];

const styles = step('embed styles', 'sheet').run(readEmbedStyles);

step('embeds', 'pages')
  .needs({ lists, styles })
  .after(after)
  .makes(isEmbed)
  .run(async (given, work) => writeEmbeds({ ...given, ...work, ...(await work.loadApp()) }));

const passageStyles = step('passage styles', 'sheet').run(readPassageStyles);

step('passages', 'pages')
  .needs({ content, styles: passageStyles })
  .after(after)
  .makes(isPassage)
  .run(async (given, work) =>
    writePassages({
      ...given.content,
      ...given,
      ...work.config,
      ...work,
      ...(await work.loadApp()),
    }),
  );

step('cards', 'pictures')
  .needs({ content, partners, stories, pictures })
  .after(after)
  .run(async (given, work) => {
    const drawCard = await openCards(work.cacheDir, work.artefacts.readBytes);
    return writeCards({ ...given.content, ...given, ...work.config, ...work, drawCard });
  });

const template = step('template', 'page')
  .needs({ bundle, content })
  .run((given) => readTemplate(given.bundle.templateFile, layersFor(given.content.articles)));

step('headers', 'file')
  .needs({ views })
  .after(after)
  .run((given, { site, artefacts }) =>
    artefacts.write('/_headers', headersFile({ ...given, ...site })),
  );

step('redirects', 'rules')
  .needs({ content })
  .after(after)
  .run((given, work) => writeRedirects({ ...given.content, ...work.config, ...work }));

step('feeds', 'feeds')
  .needs({ content, names, lists, mentioned, partners, stories, pictures })
  .after(after)
  .makes(isFeed)
  .run((given, work) => {
    const { hubs = [] } = readNewsroom().announce;
    const mentions = listMentions(given.lists.all, given.mentioned);
    return writeFeeds({ ...given.content, ...given, ...work, mentions, hubs });
  });

step('sitemap', 'addresses')
  .needs({ content, lists, partners, stories, pictures, views })
  .after(after)
  .run((given, work) => writeSitemap({ ...given.content, ...given, ...work }));

step('web manifest', 'file').run((_, work) => writeWebManifest(work.site, work.artefacts));

/** Runs after the bundler has copied the files of public/, because it replaces some of them. */
step('icons', 'files')
  .needs({ bundle })
  .run((_, { artefacts }) => writeIcons(artefacts));

const shellPage = step('shell page', 'page')
  .needs({ template })
  .run((given, { artefacts }) => writeShellPage(given.template, artefacts));

step('service worker', 'files')
  .needs({ bundle, shellPage })
  .run((given, work) => writeWorker({ ...given.bundle, ...work }));

/** Puts the new files into the site. */
step('changed', 'files')
  .after([...steps])
  .run((_, { output }) => output.finish());
