declare const CONTENT: unique symbol;

/**
 * The path of a JSON file of the site, from its root, which also says what the file holds: whoever
 * reads it need not say so again, and cannot say otherwise.
 */
export type DataFile<Content> = string & { readonly [CONTENT]?: Content };
