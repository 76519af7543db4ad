import type { View } from '../addresses/urls.ts';
import { FEEDS_DATA_PATH } from '../news/feeds.ts';
import { nameDataPath, NAMES_DATA_PATH } from '../news/name.ts';
import { archiveDataPath } from './archive.ts';
import { partnersDataPath } from './partners.ts';
import { storiesDataPath } from './stories.ts';
import { articleDataPath } from './manifest.ts';

export type Screen = View['screen'];

/** What the app, the pipeline and the offline part have to know about a screen. */
type Facts<Shown> = {
  /**
   * The only data file from which its page is made, which a device also keeps; null if it has no
   * such file.
   */
  dataFile: (view: Shown) => string | null;
  /**
   * Whether it shows something about the whole site, or searches it, so that its page changes with
   * every article.
   */
  showsWhole: (view: Shown) => boolean;
  /** Whether search engines may list it. */
  isIndexed: boolean;
  /** Whether its script is a file of its own, because not every reader opens it. */
  comesLater: boolean;
};

const none = () => null;
const yes = () => true;
const no = () => false;

/** Every screen. The compiler asks for whatever else a new one needs: see CONTRIBUTING.md. */
export const SCREENS = {
  headlines: {
    // Lists are divided into files of many pages: see manifest.ts.
    dataFile: none,
    showsWhole: ({ page }) => page === null,
    isIndexed: true,
    comesLater: false,
  },
  article: {
    dataFile: ({ id }) => articleDataPath(id),
    showsWhole: no,
    isIndexed: true,
    comesLater: false,
  },
  search: { dataFile: none, showsWhole: yes, isIndexed: true, comesLater: true },
  archive: { dataFile: none, showsWhole: yes, isIndexed: true, comesLater: true },
  month: {
    dataFile: ({ month, page }) => archiveDataPath(month, page),
    showsWhole: no,
    isIndexed: true,
    comesLater: true,
  },
  names: { dataFile: () => NAMES_DATA_PATH, showsWhole: no, isIndexed: true, comesLater: true },
  name: {
    dataFile: ({ id }) => nameDataPath(id),
    showsWhole: no,
    isIndexed: true,
    comesLater: true,
  },
  partners: { dataFile: partnersDataPath, showsWhole: no, isIndexed: true, comesLater: true },
  stories: { dataFile: storiesDataPath, showsWhole: no, isIndexed: true, comesLater: true },
  saved: { dataFile: none, showsWhole: no, isIndexed: false, comesLater: true },
  feeds: { dataFile: () => FEEDS_DATA_PATH, showsWhole: no, isIndexed: true, comesLater: true },
  about: { dataFile: none, showsWhole: no, isIndexed: true, comesLater: true },
  'not-found': { dataFile: none, showsWhole: yes, isIndexed: false, comesLater: false },
} as const satisfies { [Name in Screen]: Facts<Extract<View, { screen: Name }>> };

/** The screens for which a fact has this value. */
type ScreensWhere<Fact extends keyof Facts<View>, Value> = {
  [Name in Screen]: (typeof SCREENS)[Name][Fact] extends Value ? Name : never;
}[Screen];

/** A view whose screen has a script of its own. */
export type LazyView = Extract<View, { screen: ScreensWhere<'comesLater', true> }>;

/** The screens that search engines may not list. */
export type UnlistedScreen = ScreensWhere<'isIndexed', false>;

/** The facts about a view's screen; their functions take that view. */
const factsOf = ({ screen }: View) => SCREENS[screen] as Facts<View>;

/** The data file that belongs to a view alone, from the site's root; null if it has none. */
export const dataFileOf = (view: View): string | null => factsOf(view).dataFile(view);

/** True for a view whose page changes with every article. */
export const showsWhole = (view: View): boolean => factsOf(view).showsWhole(view);
