/**
 * Characters that an address may contain and a URI may not (RFC 3986), as far as `URL` leaves them
 * unencoded. They are looked for after the host, whose brackets stay.
 */
const NEVER = /["<>\\^`{|}[\]]/g;

/**
 * An address in the form that every feed reader and reading system accepts: ASCII letters, the rest
 * percent-encoded, a host in Arabic as `xn--…`. Null for what is no address.
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
