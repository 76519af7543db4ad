/** Caches in memory, for tests: as much of the browser's interface as the worker uses. */
export const inventCaches = (): CacheStorage => {
  const all = new Map<string, Map<string, Response>>();
  const urlOf = (key: RequestInfo | URL) =>
    new URL(typeof key === 'string' ? key : 'url' in key ? key.url : key.href, 'https://x.example')
      .href;
  const open = (name: string): Cache => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    const cache: Partial<Cache> = {
      match: async (key) => entries.get(urlOf(key))?.clone(),
      put: async (key, response) => {
        entries.delete(urlOf(key));
        entries.set(urlOf(key), response.clone());
      },
      delete: async (key) => entries.delete(urlOf(key)),
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
    };
    return cache as Cache;
  };
  const caches: Partial<CacheStorage> = {
    open: async (name) => open(name),
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
    match: async (key) => {
      for (const entries of all.values()) {
        const found = entries.get(urlOf(key));
        if (found) return found.clone();
      }
      return undefined;
    },
  };
  return caches as CacheStorage;
};
