import type { QueryKey } from '@tanstack/react-query';

/** What a prerendered page carries for the app: its own address, and the data it was made from. */
export type PageData = {
  /** Path on the host. The app takes over the page's HTML only at this address. */
  path: string;
  /** True for a page that hosts show at addresses without a page: there the app may replace it. */
  standsIn?: boolean;
  queries: [QueryKey, unknown][];
};

const PAGE_DATA_ID = 'page-data';

/** The data that the page carries; none if it is not a page of the site. */
export const readPageData = (): PageData =>
  JSON.parse(
    document.getElementById(PAGE_DATA_ID)?.textContent ??
      '{"path":"","standsIn":true,"queries":[]}',
  ) as PageData;
