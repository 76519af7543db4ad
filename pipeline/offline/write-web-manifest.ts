import { dictionaries } from '../../src/core/i18n/dictionaries.ts';
import type { Site } from '../../src/core/i18n/localized-url.ts';
import { FIRST } from '../../src/core/i18n/locales.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import { COLOURS } from '../../src/core/newsroom/colours.ts';
import { MENU } from '../../src/core/news/country.ts';
import { headlinesPath } from '../../src/core/addresses/headlines-address.ts';
import type { Artefacts } from '../site/artefacts.ts';

/** Writes what a device needs to install the site as an app: its name, its icons, and a shortcut for each place. */
export const writeWebManifest = async (
  { basePath }: Pick<Site, 'basePath'>,
  artefacts: Artefacts,
): Promise<void> => {
  const { t } = createTranslation(FIRST, await dictionaries[FIRST.code]());
  const address = (path: string) => basePath.slice(0, -1) + path;
  const icon = (name: string, sizes: string, purpose: 'any' | 'maskable') => ({
    src: address(`/${name}`),
    sizes,
    type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  });
  const manifest = {
    id: basePath,
    name: t('site.fullName'),
    short_name: t('site.name'),
    description: t('site.description'),
    lang: FIRST.code,
    dir: FIRST.dir,
    start_url: basePath,
    scope: basePath,
    display: 'standalone',
    background_color: COLOURS.day.paper,
    theme_color: COLOURS.day.paper,
    categories: ['news'],
    icons: [
      icon('favicon.svg', 'any', 'any'),
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
    shortcuts: MENU.map((place) => ({
      name: t('headlines.title', { places: t(`place.${place}`) }),
      short_name: t(`place.${place}`),
      url: address(headlinesPath({ filter: [place] })),
    })),
  };
  await artefacts.write('/app.webmanifest', JSON.stringify(manifest));
};
