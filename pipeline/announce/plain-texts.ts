import { FIRST } from '../../src/core/i18n/locales.ts';
import { addressInSite, type Site } from '../../src/core/i18n/localized-url.ts';
import type { OwnText, SiteFile } from '../../src/core/newsroom/site.schema.ts';
import type { Artefacts } from '../site/artefacts.ts';

type Input = Pick<SiteFile, 'contact' | 'publisher'> &
  NonNullable<SiteFile['announce']> & {
    /** The site's full name in English, or in its first language. */
    name: string;
    /** The clock, in milliseconds since 1970. */
    now: number;
    site: Site;
    artefacts: Artefacts;
  };

/**
 * Writes what programs and curious people look for under agreed names: where faults are reported,
 * who makes the site, and the key of IndexNow; returns how many files. A file about which the
 * newsroom says nothing is left out.
 */
export const writePlainTexts = async (input: Input): Promise<number> => {
  const { site, artefacts, indexNow } = input;
  const key = indexNow?.key;
  const files: [file: string, text: string | null][] = [
    // Programs look for both at the root of a host, which a site in a folder shares with others.
    ['/.well-known/security.txt', site.basePath === '/' ? securityText(input) : null],
    ['/humans.txt', site.basePath === '/' ? humansText(input) : null],
    // The key also works in a folder: then IndexNow accepts addresses below that folder.
    [`/${key}.txt`, key ?? null],
  ];
  const written = files.flatMap(([file, text]) => (text === null ? [] : [{ file, text }]));
  for (const { file, text } of written) await artefacts.write(file, text);
  return written.length;
};

/** RFC 9116. It demands a date of expiry, and advises less than a year. */
const securityText = ({ contact, site, now }: Input): string | null =>
  contact === undefined
    ? null
    : linesOf([
        `Contact: mailto:${contact}`,
        `Expires: ${expiryAt(now)}`,
        `Preferred-Languages: ${site.locales.map(({ code }) => code).join(', ')}`,
        `Canonical: ${addressInSite(site, '/.well-known/security.txt')}`,
      ]);

/** The first day of a month, eleven months on, so that all builds of one month write the same. */
const expiryAt = (now: number): string => {
  const today = new Date(now);
  const until = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 11, 1));
  return until.toISOString().replace('.000', '');
};

/** As humanstxt.org describes it. */
const humansText = ({ publisher, contact, name, site }: Input): string | null =>
  publisher === undefined
    ? null
    : linesOf([
        '/* TEAM */',
        `Publisher: ${namesOf(publisher.name).join(' · ')}`,
        ...(publisher.url === undefined ? [] : [`Site: ${publisher.url}`]),
        ...(contact === undefined ? [] : [`Contact: ${contact}`]),
        ...(publisher.address === undefined ? [] : [`Location: ${publisher.address}`]),
        '',
        '/* SITE */',
        `Name: ${name}`,
        `Language: ${site.locales.map((locale) => locale.code).join(', ')}`,
      ]);

/** A name in the site's first language and in English, as far as it has them. */
const namesOf = (name: OwnText): string[] => [
  ...new Set([name[FIRST.code], name.en].filter((each) => each !== undefined)),
];

const linesOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
