import { readFile } from 'node:fs/promises';
import { LATER_PARTS } from '../bundle/app-parts.ts';
import type { LazyView } from '../../src/core/site/views.ts';
import type { Locale } from '../../src/core/i18n/locales.ts';
import type { View } from '../../src/core/addresses/urls.ts';

/** What the bundler says of each source, or part of several: its file, and what that imports. */
type BundleManifest = Record<string, { file: string; name?: string; imports?: string[] }>;

/** Files from the site's root, without a slash in front. */
type BundleFiles = {
  /** The app's scripts, which are run one after the other: asked for together, they come together. */
  appScripts: (locale: Locale) => readonly string[];
  /** What a screen's script brings, which would else be asked for only when the app has started. */
  scriptsOf: (screen: View['screen'], locale: Locale) => readonly string[];
};

const PAGE = 'index.html';

/** Where the screens with a script of their own are. */
const OWN_SCREENS: Record<LazyView['screen'], string> = {
  search: 'src/routes/search/SearchScreen.tsx',
  archive: 'src/routes/archive/ArchiveScreen.tsx',
  month: 'src/routes/archive/MonthScreen.tsx',
  names: 'src/routes/names/NamesScreen.tsx',
  name: 'src/routes/names/NameScreen.tsx',
  saved: 'src/routes/saved/SavedScreen.tsx',
  about: 'src/routes/about/AboutScreen.tsx',
};

const isOwn = (screen: View['screen']): screen is LazyView['screen'] => screen in OWN_SCREENS;

/**
 * Tells which files the bundle has.
 * @param file the bundler's manifest.
 */
export const readScreenFiles = async (file: string): Promise<BundleFiles> => {
  const manifest = JSON.parse(await readFile(file, 'utf8')) as BundleManifest;
  const withImports = (source: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(source)) return seen;
    seen.add(source);
    for (const each of manifest[source]?.imports ?? []) withImports(each, seen);
    return seen;
  };
  const app = LATER_PARTS.map((name) => {
    const source = Object.keys(manifest).find((each) => manifest[each]?.name === name);
    if (source === undefined) throw new Error(`The bundle has no part of the app named ${name}.`);
    return source;
  });
  const everywhere = new Set([PAGE, ...app].flatMap((source) => [...withImports(source)]));
  const scriptsIn = (sources: readonly string[]) =>
    sources.flatMap((source) => manifest[source]?.file ?? []);
  const sourcesOf = (screen: View['screen']): string[] => {
    if (!isOwn(screen)) return [];
    const source = OWN_SCREENS[screen];
    if (!manifest[source]) throw new Error(`The bundle has no ${source}, the screen of ${screen}.`);
    return [...withImports(source)];
  };
  const isExtra = (source: string) => !everywhere.has(source);
  return {
    appScripts: (locale) => scriptsIn([...app, `src/core/i18n/${locale.code}.json`]),
    scriptsOf: (screen, locale) => {
      if (!isOwn(screen)) return [];
      const sources = [...sourcesOf(screen), `src/core/i18n/${locale.code}.on-demand.json`];
      return scriptsIn(sources.filter(isExtra));
    },
  };
};
