/** A whole document in memory, as text. */
export type SourceDocument = {
  /** The editor's name for it: a path or an address. */
  name: string;
  text: string;
  /** Its address on the web after redirects; null for a file. */
  address: string | null;
  /** True if only a feed is acceptable. */
  isFeed?: boolean;
};
