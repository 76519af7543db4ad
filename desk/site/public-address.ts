import { isIP } from 'node:net';

/** Endings of names that nobody can reach from elsewhere (RFC 6761, RFC 6762, and `.internal` of ICANN). */
const NOWHERE = /\.(?:localhost|local|internal|test|invalid)$/;

/** True for an address that others can reach: a name with a dot in it, not an IP address. */
export const isPublicAddress = (address: string): boolean => {
  const { hostname } = new URL(address);
  const isNumber = isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0;
  return hostname.includes('.') && !isNumber && !NOWHERE.test(hostname);
};
