/**
 * Characters that an address may contain, a URI may not (RFC 3986), and `URL` does not encode. They
 * are looked for only after the host, because the brackets of a numeric host stay.
 */
const NEVER = /["<>\\^`{|}[\]]/g;

/**
 * An address in the form that every feed reader and reading system accepts: ASCII letters, the rest
 * percent-encoded, a host in Arabic as `xn--…`. Null if it is not an address.
 */
export const uriOf = (address: string): string | null => {
  try {
    const { href, pathname, search, hash } = new URL(address);
    const rest = `${pathname}${search}${hash}`;
    return href.slice(0, -rest.length) + rest.replace(NEVER, encodeURIComponent);
  } catch {
    return null;
  }
};
