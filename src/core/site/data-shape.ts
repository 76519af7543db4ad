/** The files that hold a list. */
const LISTS =
  /^\/data\/(?:(?:names|partners|stories)\.|(?:lists|partners\/line|ids\/(?:for|back)ward)\/)/;

/** The other files: how their paths begin, and which fields they have. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'manifest.': ['lists', 'sets', 'coverage', 'front'],
  'front.': ['places'],
  'coverage.': ['months'],
  'feeds.': ['stories', 'partners', 'names'],
  'ids/': ['forward', 'backward'],
  'names/': ['articles'],
  'archive/': ['headlines'],
  'stories/': ['headlines'],
  'partners/': ['headlines'],
  'countries/': ['headlines'],
};

/**
 * False when a data file clearly holds something other than its address promises: data of another
 * version, or another program's. The build has checked everything else.
 */
export const looksLike = (path: string, data: unknown): boolean => {
  if (typeof data !== 'object' || data === null) return false;
  if (LISTS.test(path)) return Array.isArray(data);
  if (path.startsWith('/data/articles/')) return 'title' in data || 'withdrawnAt' in data;
  const start = Object.keys(FIELDS).find((each) => path.startsWith(`/data/${each}`)) ?? '';
  return (FIELDS[start] ?? []).every((field) => field in data);
};
