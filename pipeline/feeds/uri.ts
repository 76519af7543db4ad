/** What an address may hold and a URI may not (RFC 3986), beyond what `URL` encodes: after the host, whose brackets stay. */
const NEVER = /["<>\\^`{|}[\]]/g;

/**
 * An address in the form that every feed reader takes: ASCII letters, the rest percent-encoded, a host
 * in Arabic as `xn--…`.
 */
export const uriOf = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const { href, pathname, search, hash } = new URL(address);
  const rest = `${pathname}${search}${hash}`;
  return href.slice(0, -rest.length) + rest.replace(NEVER, encodeURIComponent);
};
