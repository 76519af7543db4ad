/**
 * Characters that an address may contain and a URI may not (RFC 3986), as far as `URL` leaves them
 * unencoded. They are looked for after the host, whose brackets stay.
 */
const NEVER = /["<>\\^`{|}[\]]/g;

/**
 * An address in the form that every feed reader accepts: ASCII letters, the rest percent-encoded,
 * a host in Arabic as `xn--…`.
 */
export const uriOf = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const { href, pathname, search, hash } = new URL(address);
  const rest = `${pathname}${search}${hash}`;
  return href.slice(0, -rest.length) + rest.replace(NEVER, encodeURIComponent);
};
