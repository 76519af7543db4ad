import { showsWhole } from '../../src/core/site/views.ts';
import { writeArticles } from '../articles/write-articles.ts';
import { writeFeedList } from '../feeds/write-feed-list.ts';
import { makeIndex } from '../search/make-index.ts';
import { listMentions } from '../names/list-mentions.ts';
import { writeNames } from '../names/write-names.ts';
import { layersFor } from '../pages/first-view.ts';
import { writePages } from '../pages/write-pages.ts';
import { writeManifest } from '../lists/write-lists.ts';
import { viewsOfWithdrawn, writeTombstones } from '../addresses/write-tombstones.ts';
import {
  content,
  ids,
  listing,
  lists,
  months,
  names,
  partners,
  pictures,
  step,
  stories,
  views,
} from './content-steps.ts';
import { under } from '../steps/step-list.ts';

/* The second part of the list: the search index, the data that the app reads, and its pages. */

/** The name of the index. This step takes longest and uses one thread: see build-site.ts. */
export const searchIndex = step('search', 'articles')
  .needs({ content, names })
  .makes(under('/data/search/'))
  .run(makeIndex, (_, given) => given.content.articles.length);

const manifest = step('manifest', 'file')
  .needs({ listing, searchIndex })
  .run((given, { artefacts }) =>
    writeManifest({ ...given.listing, search: given.searchIndex }, artefacts),
  );

export const bundle = step('bundle', 'app').run((_, work) => work.bundle());

/** The ids of the names that each article mentions. */
export const mentioned = step('article data', 'files')
  .needs({ content, names, lists, stories, pictures })
  .makes(under('/data/articles/'))
  .run((given, work, tell) => writeArticles({ ...work, ...given.content, ...given, tell }));

const nameData = step('names', 'names')
  .needs({ names, lists, mentioned })
  .makes(under('/data/names'))
  .run((given, { artefacts }) =>
    writeNames(given.names, listMentions(given.lists.all, given.mentioned), artefacts),
  );

const feedList = step('feed list', 'file')
  .needs({ names, lists, mentioned, partners, stories })
  .makes(under('/data/feeds.'))
  .run((given, { artefacts }) =>
    writeFeedList(
      { ...given, mentions: listMentions(given.lists.all, given.mentioned) },
      artefacts,
    ),
  );

const notices = step('withdrawn', 'notices')
  .needs({ content })
  .makes(under('/data/articles/'))
  .run((given, { artefacts }) => writeTombstones(given.content.withdrawn, artefacts));

/** Everything that pages are made from or read. */
const data = {
  content,
  names,
  lists,
  listing,
  months,
  ids,
  mentioned,
  nameData,
  feedList,
  partners,
  stories,
  notices,
  views,
};

/** Pages that show nothing about the site as a whole, so they are made before its manifest. */
const pages = step('pages', 'made anew')
  .needs({ ...data, bundle })
  .run((given, work, tell) => {
    const own = given.views.filter((view) => !showsWhole(view));
    const all = [...own, ...viewsOfWithdrawn(given.content.withdrawn)];
    const layers = layersFor(given.content.articles);
    const made = { ...given.bundle, layers, manifest: given.listing, views: all, tell };
    return writePages({ ...work, ...given, ...made });
  });

/** Pages that show something about the site as a whole; the search page names the index. */
export const fronts = step('fronts', 'made anew')
  .needs({ ...data, bundle, manifest })
  .after([pages])
  .run(async (given, work, tell) => {
    const all = given.views.filter(showsWhole);
    const layers = layersFor(given.content.articles);
    const made = { ...given.bundle, layers, views: all, tell };
    const count = await writePages({ ...work, ...given, ...made });
    // The threads have nothing more to do; the next steps may use their memory.
    await work.pool.close();
    return count;
  });
