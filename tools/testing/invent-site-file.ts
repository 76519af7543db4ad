import type { SiteFile } from '../../src/core/newsroom/site.schema.ts';

const inEach = (text: string) => ({
  ar: `${text} بالعربية`,
  en: `${text} in English`,
  ru: `${text} по-русски`,
});

/** What an invented newsroom says about itself, with every field. */
export const inventSiteFile = (): SiteFile => ({
  name: inEach('Invented'),
  tagline: inEach('Tagline'),
  description: inEach('Description'),
  about: inEach('About'),
  sources: inEach('Sources'),
  publisher: {
    name: inEach('Publisher'),
    url: 'https://publisher.example/',
    address: '1 Invented Street',
  },
  imprint: inEach('Imprint'),
  contact: 'desk@invented.example',
  accounts: [{ name: 'Channel', url: 'https://channel.example/invented' }],
  licence: { name: inEach('Licence'), url: 'https://licence.example/' },
  timeZone: 'Africa/Khartoum',
  announce: {
    hubs: ['https://hub.example/'],
    indexNow: { key: 'invented-key', endpoint: 'https://index.example/indexnow' },
  },
  languages: ['ar', 'ru', 'en'],
  colours: { accent: '#7a1f3d', paper: '#fcfcfa' },
  mark: 'mark.svg',
});

/** The invented newsroom's mark, a file beside the one above. */
export const INVENTED_MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12"><title>Not shown</title><path fill="currentColor" d="M1 1h10v10z"/></svg>';
