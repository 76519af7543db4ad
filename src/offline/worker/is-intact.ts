const LIST_HASH = /\/data\/(?:lists\/.*|coverage|front)\.([0-9a-f]{10})\.json$/;

/** False when a file's name has the hash of its content (ten digits of SHA-256) and the content does not match. */
export const isIntact = async (url: string, response: Response): Promise<boolean> => {
  const [, hash] = LIST_HASH.exec(new URL(url).pathname) ?? [];
  if (hash === undefined) return true;
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').startsWith(hash);
};
