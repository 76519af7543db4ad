import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { problemsOf } from '../../src/core/content-files/content-problem.ts';
import {
  ARTICLE_LANGUAGES,
  type ArticleLanguage,
} from '../../src/core/fields/article-languages.ts';
import { DeskError } from '../desk.ts';
import type { PictureTerms } from './pictures.ts';

const FILE = 'feeds.json';

const feedsSchema = z.array(
  z.strictObject({
    url: z
      .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' })
      .describe('Where the feed is.'),
    source: z.string().min(1).optional().describe('The publisher, where the feed names it badly.'),
    lang: z
      .enum(ARTICLE_LANGUAGES)
      .optional()
      .describe('The language of its articles, where it is not that of the site’s.'),
    pictures: z
      .strictObject({
        licence: z.string().min(1).describe('The terms, such as "CC BY 4.0" or "by agreement".'),
        credit: z.string().min(1).describe('Who made them; stands under each with the terms.'),
      })
      .optional()
      .describe('Says that the source lets its pictures be shown: they are fetched with its news.'),
  }),
);

/** A file that names its schema holds the list as `feeds`; a list alone is enough. */
export const feedListSchema = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  feeds: feedsSchema.describe('The feeds that `desk import --feeds` follows.'),
});

/** A source to import, and the publisher that replaces the one it names itself. */
export type ImportInput = {
  name: string;
  source?: string | undefined;
  /** The language of its articles; absent if it is that of the site's articles. */
  lang?: ArticleLanguage | undefined;
  /** True if only a feed is acceptable. */
  isFeed?: boolean;
  /** The terms under which its pictures may be shown; absent if they may not. */
  pictures?: PictureTerms | undefined;
};

/** The feeds that a newsroom follows, as `content/feeds.json` lists them. @throws DeskError */
export const readFeedList = async (contentDir: string): Promise<ImportInput[]> => {
  const file = path.join(contentDir, FILE);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    throw new DeskError(
      `${file}: expected a list such as [{ "url": "https://publisher.example/feed" }], found no file; write it`,
    );
  }
  let json: unknown;
  try {
    // The decoder leaves out the mark that some editors put at the beginning.
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new DeskError(`${file}: expected valid JSON, found: ${String(error)}`);
  }
  const result = feedListSchema.safeParse(Array.isArray(json) ? { feeds: json } : json);
  if (!result.success) {
    const problems = problemsOf(FILE, result.error, json);
    throw new DeskError(
      problems
        .map(
          ({ field, expected, found }) =>
            `${file} › ${field}: expected ${expected}, found ${found}`,
        )
        .join('\n'),
    );
  }
  return result.data.feeds.map(({ url, source, lang, pictures }) => ({
    name: url,
    source,
    lang,
    isFeed: true,
    pictures: pictures && { credit: `${pictures.credit} (${pictures.licence})` },
  }));
};
