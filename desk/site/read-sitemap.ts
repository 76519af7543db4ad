import type { BuiltSite } from './built-site.ts';

const FIRST = 'sitemap.xml';

/** All addresses that a site's sitemap names, its parts included. */
export const readSitemap = async (site: BuiltSite): Promise<string[]> => {
  const locationsOf = async (file: string): Promise<string[]> => {
    const text = (await site.read(file)) ?? '';
    return Array.from(text.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = '']) => address);
  };
  const first = await locationsOf(FIRST);
  const parts = first.filter((address) => address.endsWith('.xml'));
  if (parts.length === 0) return first;
  const all = await Promise.all(parts.map((part) => locationsOf(part.slice(site.address.length))));
  return all.flat();
};
