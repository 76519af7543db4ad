import { headlineOf } from '../../src/core/news/headline.ts';
import { readContent } from '../../src/core/content-files/read-content.ts';
import { readGlossary } from '../../src/core/content-files/read-glossary.ts';
import { writeNewsSitemap } from '../announce/news-sitemap.ts';
import { writePlainTexts } from '../announce/plain-texts.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';
import { listPartners } from '../partners/list-partners.ts';
import { listStories } from '../stories/list-stories.ts';
import { writeStories } from '../stories/write-stories.ts';
import { writePartners } from '../partners/write-partners.ts';
import { withPictures } from '../pictures/list-pictures.ts';
import { listViews } from '../pages/list-views.ts';
import { writeArchive } from '../lists/write-archive.ts';
import { writeIds } from '../addresses/write-ids.ts';
import { sortIntoLists } from '../lists/sort-into-lists.ts';
import { writeLists } from '../lists/write-lists.ts';
import { createStepList, sizeOf, under } from '../steps/step-list.ts';
import type { Work } from './work.ts';

/*
 * The first part of the list: what is made of the content itself. page-steps.ts continues it,
 * site-steps.ts ends it.
 */

/** The list of steps. This file begins it. */
export const { step, steps } = createStepList<Work>();

export const content = step('read and check', 'articles').run(
  (_, { config }) => readContent(config.contentDir),
  ({ articles }) => articles.length,
);
export const names = step('glossary', 'names').run((_, work) =>
  readGlossary(work.config.contentDir),
);

export const lists = step('sort', 'headlines')
  .needs({ content })
  .run(
    (given) => sortIntoLists(given.content.articles.map(headlineOf)),
    ({ all }) => all.length,
  );

export const pictures = step('pictures', 'pictures')
  .needs({ content })
  .makes(under('/media/'))
  .run((given, work, tell) => work.makePictures({ ...work, ...given.content, tell }), sizeOf);

/** The running stories, with their headlines. */
export const stories = step('stories', 'stories')
  .needs({ content, lists })
  .makes(under('/data/stories'))
  .run(async (given, { artefacts }) => {
    const { stories: all, articles } = given.content;
    const told = listStories(all, articles, given.lists.all);
    await writeStories(told, artefacts);
    return told;
  });

/** What the manifest says of the lists. */
export const listing = step('lists', 'lists')
  .needs({ content, lists, stories, pictures })
  .makes(under('/data/lists/', '/data/coverage.', '/data/front.'))
  .run(
    (given, { artefacts }) => {
      const { articles, lead } = given.content;
      const shown = withPictures(given.lists, articles, given.pictures);
      return writeLists(shown, artefacts, { lead, stories: given.stories });
    },
    (made) => Object.keys(made.lists).length,
  );

/** The other countries that articles name, with their headlines. */
export const partners = step('partners', 'countries')
  .needs({ content, lists })
  .makes(under('/data/partners', '/data/countries/'))
  .run(async (given, { artefacts }) => {
    const named = listPartners(given.content.articles, given.lists.all);
    await writePartners(named, artefacts);
    return named;
  });

export const months = step('archive', 'months')
  .needs({ lists })
  .makes(under('/data/archive/'))
  .run((given, { artefacts }) => writeArchive(given.lists.all, artefacts));

export const ids = step('ids', 'articles')
  .needs({ content })
  .makes(under('/data/ids/'))
  .run((given, { artefacts }) => writeIds(given.content.articles, artefacts));

export const views = step('addresses', 'views')
  .needs({ content, names, partners, stories, months, listing })
  .run((given) => listViews({ ...given.content, ...given, ...given.listing }));

step('news sitemap', 'articles')
  .needs({ content })
  .run((given, { config, site, artefacts }) =>
    writeNewsSitemap({ ...given.content, now: config.now, site, artefacts }),
  );

step('plain texts', 'files').run((_, { config, site, artefacts }) => {
  const { imprint, announce, wording, languages, newsroom } = readNewsroom();
  const { fullName: name } = wording[languages.includes('en') ? 'en' : newsroom.first].site;
  return writePlainTexts({ ...imprint, ...announce, name, now: config.now, site, artefacts });
});
