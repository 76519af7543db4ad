import { passagesOf } from './passages.ts';
import type { Stretch, TextPart } from './quote-text.ts';
import type { Body } from './rich-text.ts';

/**
 * The number of the paragraph that a stretch covers wholly, apart from spaces at its ends; null
 * for any other stretch.
 */
export const passageAt = (
  body: Body,
  parts: readonly TextPart[],
  { start, end }: Stretch,
): number | null => {
  const part = parts.find((each) => start >= each.start && end <= each.start + each.text.length);
  if (!part || part.text.slice(start - part.start, end - part.start).trim() !== part.text.trim())
    return null;
  return passagesOf(body).find(({ number }) => number === part.block)?.number ?? null;
};
