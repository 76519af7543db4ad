/**
 * A channel to the other tabs of this site.
 * @returns null if the browser refuses one: Firefox does, together with all storage.
 */
export const openChannel = (name: string): BroadcastChannel | null => {
  try {
    return new BroadcastChannel(`reader ${import.meta.env.BASE_URL} ${name}`);
  } catch {
    return null;
  }
};
