import { pathToFileURL } from 'node:url';
import type { renderPage } from '../../src/app/render.tsx';
import { dictionaries } from '../../src/core/i18n/dictionaries.ts';
import type { Site } from '../../src/core/i18n/localized-url.ts';
import type { Locale } from '../../src/core/i18n/locales.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import { archiveDataPath } from '../../src/core/site/archive.ts';
import type { DataFile } from '../../src/core/news/data-file.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import {
  articleDataPath,
  MANIFEST_PATH,
  type Listing,
  type Manifest,
} from '../../src/core/site/manifest.ts';
import { storiesDataPath } from '../../src/core/site/stories.ts';
import { partnersDataPath } from '../../src/core/site/partners.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import { pathOf, type View } from '../../src/core/addresses/urls.ts';
import { searchManifestPaths } from '../../src/core/search/format.ts';
import { isWithdrawn } from '../../src/core/news/withdrawn.ts';
import { artefactsAt, hashOf, type ArtefactSource } from '../site/artefacts.ts';
import type { Speaker } from './describe-site.ts';
import { firstViewOf } from './first-view.ts';
import { keepLanguage } from './keep-language.ts';
import { fileOf } from './list-views.ts';
import { readTemplate } from './page-template.ts';
import { structuredDataOf, type Subject } from './structured-data.ts';

/** What pages are made from; plain values, so that they can be passed to threads. */
export type PageSources = {
  /** The site that is being built, which already has the data files. */
  place: ArtefactSource;
  /** The bundler's page. */
  templateFile: string;
  /** The layers that every page needs for the languages of the site's articles (first-view.ts). */
  layers: readonly string[];
  /** The app itself, bundled for Node: the pipeline reaches it in no other way. */
  renderFile: string;
  /** Pages that are made before there is an index get a manifest without the index's name. */
  manifest: Listing | Manifest;
  names: readonly Name[];
  site: Site;
};

/** The app, as it is bundled for Node. */
type App = { renderPage: typeof renderPage };

/** One page to make. */
export type PageJob = {
  locale: Locale;
  view: View;
  /** The headlines of a list, for what its page tells machines; empty for other views. */
  headlines: readonly Headline[];
};

/** The file of a page, from the site's root. */
export const pageFile = ({ locale, view }: Pick<PageJob, 'locale' | 'view'>): string =>
  `${locale.pathPrefix}${fileOf(pathOf(view))}`;

/** Prepares what all pages share. The result writes a page that needs no script, and returns its hash. */
export const createPageMaker = async (
  sources: PageSources,
): Promise<(job: PageJob) => Promise<string>> => {
  const { place, templateFile, layers, manifest, site } = sources;
  const artefacts = artefactsAt(place);
  const template = await readTemplate(templateFile, layers);
  const app: App = await import(pathToFileURL(sources.renderFile).href);
  const readData = async <Content>(file: DataFile<Content>): Promise<Content> =>
    JSON.parse(await artefacts.read(file));
  const names = new Map(sources.names.map((name) => [name.id, name]));

  const speakers = new Map<string, Speaker>();
  const speakerOf = async (locale: Locale): Promise<Speaker> => {
    const known = speakers.get(locale.code);
    if (known) return known;
    const translation = createTranslation(locale, await dictionaries[locale.code]());
    const speaker = { locale, t: await translation.addOnDemand(), site };
    speakers.set(locale.code, speaker);
    return speaker;
  };

  const subjectOf = async ({ view, headlines }: PageJob): Promise<Subject> => {
    if (view.screen === 'month') {
      const { headlines: archived } = await readData(archiveDataPath(view.month, view.page));
      return { headlines: archived };
    }
    if (view.screen === 'partners' && view.code !== null) {
      const partner = await readData(partnersDataPath({ ...view, code: view.code }));
      return { headlines: partner.headlines, partner };
    }
    if (view.screen === 'stories' && view.id !== null) {
      const story = await readData(storiesDataPath({ id: view.id }));
      return { headlines: story.headlines, story };
    }
    if (view.screen === 'name') return { headlines, name: names.get(view.id) };
    if (view.screen !== 'article') return { headlines };
    const data = await readData(articleDataPath(view.id));
    return { headlines, article: isWithdrawn(data) ? undefined : data };
  };

  return async (job) => {
    const { view, locale } = job;
    const getJson = async (file: string) => {
      const data: unknown = file === MANIFEST_PATH ? manifest : await readData(file);
      return keepLanguage(data, locale);
    };
    const page = await app.renderPage({ view, locale, basePath: site.basePath, getJson });
    const speaker = await speakerOf(locale);
    const subject = await subjectOf(job);
    const structuredData = structuredDataOf(view, subject, speaker);
    const head = page.head + (view.screen === 'search' ? preloadIndex(sources) : '');
    const parts = { ...page, head, structuredData };
    const firstView = firstViewOf(view, { article: subject.article, body: page.body });
    const html = Buffer.from(template.fill(locale, parts, view.screen, firstView));
    await artefacts.write(pageFile(job), html);
    return hashOf(html);
  };
};

/**
 * The search page will need the index's list of files, so it is loaded at the same time as the
 * scripts, not after them.
 */
const preloadIndex = ({ manifest, site }: PageSources): string => {
  if (!('search' in manifest)) throw new Error('The page of the search is made with the index.');
  return searchManifestPaths(manifest.search)
    .map((path) => site.basePath.slice(0, -1) + path)
    .map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`)
    .join('');
};
