/** The running stories: all of them, or the articles of one. */
export type StoriesView = {
  screen: 'stories';
  /** Null for the list of all. */
  id: string | null;
  /** True if the oldest article comes first. */
  isOldestFirst: boolean;
};

/** The address of stories: `/stories/`, `/stories/<id>/`, `/stories/<id>/oldest/`. */
export const storiesPath = ({ id, isOldestFirst }: Partial<StoriesView>): string =>
  `/stories/${id ? `${encodeURIComponent(id)}/` : ''}${isOldestFirst ? 'oldest/' : ''}`;

/** The folders of an address behind `/stories/` → its view; null if there is no such page. */
export const parseStories = ([id, order, ...more]: readonly string[]): StoriesView | null =>
  id === '' || more.length > 0 || ![undefined, 'oldest'].includes(order)
    ? null
    : { screen: 'stories', id: id ?? null, isOldestFirst: order !== undefined };
