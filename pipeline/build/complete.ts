import path from 'node:path';
import { MANIFEST_PATH } from '../../src/core/site/manifest.ts';
import { createCardCache } from '../cards/card-cache.ts';
import { readDesignVersion } from '../cards/design-version.ts';
import { createCardDrawer } from '../cards/draw-card.ts';
import { copyMedia } from '../copy-media.ts';
import { writeFeeds } from '../feeds/write-feeds.ts';
import { readEmbedStyles } from '../pages/embed-template.ts';
import { readTemplate } from '../pages/page-template.ts';
import { writeEmbeds } from '../pages/write-embeds.ts';
import { writeShellPage } from '../pages/write-shell-page.ts';
import { headersFile } from '../security-headers.ts';
import { writeCards } from '../write-cards.ts';
import { writeOffline } from '../write-offline.ts';
import { writeRedirects } from '../write-redirects.ts';
import { writeSitemap } from '../write-sitemap.ts';
import { writeWebManifest } from '../write-web-manifest.ts';
import type { Made } from './make-pages.ts';
import type { Work } from './work.ts';

/** Writes what goes with the pages, the manifest last, and moves all that changed into the site. */
export const complete = async ({
  config,
  output,
  step,
  cacheDir,
  ...made
}: Work & Made & { cacheDir: string }) => {
  const { dir, artefacts } = output;
  const { articles, withdrawn, lists, views, site } = made;
  const styles = await readEmbedStyles();
  await step('embeds', 'pages', () =>
    writeEmbeds({ lists, styles, render: made.renderEmbed, site, artefacts }),
  );
  await step('cards', 'pictures', async () =>
    writeCards({
      articles: articles.slice(0, config.cardsNewest),
      drawCard: createCardCache(
        path.join(cacheDir, 'cards'),
        await readDesignVersion(),
        createCardDrawer,
      ),
      artefacts,
    }),
  );
  await copyMedia(config.contentDir, dir);
  const template = await readTemplate(made.templateFile);
  await artefacts.write(
    '/_headers',
    headersFile({ inlineOf: template.inlineOf, embedStyles: styles, ...site, views }),
  );
  await step('redirects', 'rules', () => writeRedirects({ articles, withdrawn, site, artefacts }));
  await step('feeds', 'feeds', () => writeFeeds({ articles, lists, site, artefacts }));
  await step('sitemap', 'addresses', () =>
    writeSitemap({ views, articles, lists, site, artefacts }),
  );
  await writeWebManifest(config.basePath, artefacts);
  await writeShellPage(template, artefacts);
  await step('service worker', 'files', () =>
    writeOffline({ code: made.workerCode, dir, config, artefacts }),
  );
  await artefacts.write(MANIFEST_PATH, JSON.stringify(made.manifest));
  await step('changed', 'files', () => output.finish());
};
