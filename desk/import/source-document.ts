/** A whole document in memory, as text. */
export type SourceDocument = {
  /** What the editor called it: a path or an address. */
  name: string;
  text: string;
  /** Its address on the web after redirects; null for a file. */
  address: string | null;
  /** True for what stands in a list of feeds: a page there is no article but a mistake. */
  isFeedDue?: boolean;
};
