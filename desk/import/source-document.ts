/** A whole document in memory, as text. */
export type SourceDocument = {
  /** What the editor called it: a path or an address. */
  name: string;
  text: string;
  /** Its address on the web after redirects; null for a file. */
  address: string | null;
  /** True where nothing but a feed is due. */
  isFeed?: boolean;
};
