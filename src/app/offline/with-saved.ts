import { LostFileError, type GetJson } from '../../data/get-json.ts';

const ARTICLE_DATA = /^\/data\/articles\/([^/]+)\.json$/;

/** If an article's file cannot be fetched, the article that the reader saved stands in for it. */
export const withSaved =
  (getJson: GetJson): GetJson =>
  async (path, signal) => {
    try {
      return await getJson(path, signal);
    } catch (error) {
      const [, id] = ARTICLE_DATA.exec(path) ?? [];
      if (id === undefined || !(error instanceof LostFileError) || error.isGone) throw error;
      const saved = await import('../../offline/saved/store.ts')
        .then(({ readSaved }) => readSaved(decodeURIComponent(id)))
        .catch(() => undefined);
      if (!saved) throw error;
      return saved.article;
    }
  };
