import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { problemsOf } from '../../src/core/content-files/content-problem.ts';
import { DeskError } from '../desk.ts';

const FILE = 'feeds.json';

const feedListSchema = z.array(
  z.strictObject({
    url: z
      .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' })
      .describe('Where the feed is.'),
    source: z.string().min(1).optional().describe('The publisher, where the feed names it badly.'),
  }),
);

/** Something to import, and the publisher that replaces the one it names itself. */
export type ImportInput = {
  name: string;
  source?: string | undefined;
  /** True where only a feed is acceptable. */
  isFeed?: boolean;
};

/** The feeds that a newsroom follows, as `content/feeds.json` lists them. @throws DeskError */
export const readFeedList = async (contentDir: string): Promise<ImportInput[]> => {
  const file = path.join(contentDir, FILE);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    throw new DeskError(
      `${file}: expected a list such as [{ "url": "https://publisher.example/feed" }], found no file; write it`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DeskError(`${file}: expected valid JSON, found: ${String(error)}`);
  }
  const result = feedListSchema.safeParse(json);
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
  return result.data.map(({ url, source }) => ({ name: url, source, isFeed: true }));
};
