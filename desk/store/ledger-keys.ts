/** Parameters that say how a reader came, not what the address shows. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/i;

/**
 * What makes two addresses the same article: scheme, `www.`, fragment, tracking and a last slash do
 * not count. Null for a front page, which some feeds give for each of their articles.
 */
export const urlKey = (address: string | null): string | null => {
  const url = address === null ? null : URL.parse(address);
  if (url === null) return null;
  // Most addresses have no parameters, and tens of thousands are read at a time.
  for (const name of url.search === '' ? [] : Array.from(url.searchParams.keys())) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '' && url.search === '') return null;
  return `url ${url.host.replace(/^www\./, '')}${path}${url.search}`;
};

/** A guid is its publisher's own: two publishers may both have an article 7. */
export const guidKey = (guid: string | null, address: string | null): string | null => {
  if (guid === null || guid === '') return null;
  if (/^https?:/i.test(guid)) return urlKey(guid);
  const host = address === null ? '' : (URL.parse(address)?.host ?? '');
  return `guid ${host.replace(/^www\./, '')} ${guid}`;
};
