import type { BuiltSite } from '../site/built-site.ts';
import type { Finding } from './finding.ts';
import { sizeOfPicture } from './size-of-picture.ts';

const FILE = 'app.webmanifest';

type AppManifest = { icons?: readonly { src?: string; sizes?: string; type?: string }[] };

/** Checks what a device needs to install the site: the manifest, named by the front page, and its icons. */
export const checkAppManifest = async (site: BuiltSite): Promise<Finding[]> => {
  const fault = (found: string): Finding[] => [{ rule: 'app-unreadable', where: FILE, found }];
  const text = await site.read(FILE);
  if (text === null) return fault('no file');
  const manifest = parse(text);
  if (manifest === null) return fault(text.slice(0, 60));
  const front = (await site.read('index.html')) ?? '';
  if (!/<link[^>]+rel="manifest"/.test(front)) return fault('index.html does not name it');
  const icons = await Promise.all((manifest.icons ?? []).map((icon) => checkIcon(site, icon)));
  return icons.flat();
};

const parse = (text: string): AppManifest | null => {
  try {
    return JSON.parse(text) as AppManifest | null;
  } catch {
    return null;
  }
};

type Icon = NonNullable<AppManifest['icons']>[number];

const checkIcon = async (
  site: BuiltSite,
  { src = '', sizes = 'any' }: Icon,
): Promise<Finding[]> => {
  const where = new URL(src, site.address).href.slice(site.address.length);
  const bytes = await site.readBytes(where);
  if (bytes === null) return [{ rule: 'icon-missing', where, found: '' }];
  if (sizes === 'any') return [];
  const found = await sizeOfPicture(bytes);
  return found === sizes.replace('x', ' × ') ? [] : [{ rule: 'icon-size', where, found }];
};
