import type { QueryKey } from '@tanstack/react-query';

/** What a prerendered page carries for the app: its own address, and the data it was made from. */
export type PageData = {
  /** Path on the host. The app takes over the page's HTML only at this address. */
  path: string;
  queries: [QueryKey, unknown][];
};

const PAGE_DATA_ID = 'page-data';

/** What the page carries; nothing where a host had no page of the site. */
export const readPageData = (): PageData =>
  JSON.parse(
    document.getElementById(PAGE_DATA_ID)?.textContent ?? '{"path":"","queries":[]}',
  ) as PageData;
