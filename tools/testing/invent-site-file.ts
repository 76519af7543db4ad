import type { SiteFile } from '../../src/core/news/newsroom/site.schema.ts';

const inEach = (text: string) => ({
  ar: `${text} بالعربية`,
  en: `${text} in English`,
  ru: `${text} по-русски`,
});

/** What an invented newsroom says of itself; everything that can be said. */
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
});
