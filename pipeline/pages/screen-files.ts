import { readFile } from 'node:fs/promises';
import { LATER_PARTS } from '../bundle/app-parts.ts';
import { SCREENS, type LazyView } from '../../src/core/site/views.ts';
import type { Locale } from '../../src/core/i18n/locales.ts';
import type { View } from '../../src/core/addresses/urls.ts';

/** The bundler's list: for each source, or for a part made of several, its file and its imports. */
type BundleManifest = Record<string, { file: string; name?: string; imports?: string[] }>;

/** Files from the site's root, without a slash in front. */
type BundleFiles = {
  /** The app's scripts, which run one after the other: requested together, they arrive together. */
  appScripts: (locale: Locale) => readonly string[];
  /**
   * The files that a screen's script needs, which otherwise would be requested only when the app
   * has started.
   */
  scriptsOf: (screen: View['screen'], locale: Locale) => readonly string[];
};

const PAGE = 'index.html';

const isOwn = (screen: View['screen']): screen is LazyView['screen'] => SCREENS[screen].comesLater;

/** A screen's component is named like the screen, and its file like the component. */
const endOfSource = (screen: LazyView['screen']): string =>
  `/${screen.charAt(0).toUpperCase()}${screen.slice(1)}Screen.tsx`;

/** Reads which files the bundle has. @param file the bundler's manifest. */
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
  const sourceOf = (screen: LazyView['screen']): string => {
    const end = endOfSource(screen);
    const source = Object.keys(manifest).find((each) => each.endsWith(end));
    if (source === undefined) throw new Error(`The bundle has no ${end}, the screen of ${screen}.`);
    return source;
  };
  const isExtra = (source: string) => !everywhere.has(source);
  return {
    appScripts: (locale) => scriptsIn([...app, `src/core/i18n/${locale.code}.json`]),
    scriptsOf: (screen, locale) => {
      if (!isOwn(screen)) return [];
      const sources = [
        ...withImports(sourceOf(screen)),
        `src/core/i18n/${locale.code}.on-demand.json`,
      ];
      return scriptsIn(sources.filter(isExtra));
    },
  };
};
