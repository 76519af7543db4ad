import type { Range as Stretch } from '../../../core/search/find-matches.ts';
import { markBody, type MarkableBlock } from '../../../core/news/quote-marks.ts';
import { partsOf } from '../../../core/news/quote-text.ts';
import type { Body } from '../../../core/news/rich-text.ts';

/* For browsers without custom highlights: the words become elements of the page. */

/** The body with all found words marked. */
export const markMatches = (body: Body, find: (text: string) => Stretch[]): MarkableBlock[] =>
  markBody(
    body,
    partsOf(body).flatMap(({ text, start: before }) =>
      find(text).map(({ start, end }) => ({ start: before + start, end: before + end })),
    ),
  );

/** Makes the marks of one match stronger than the others. @returns a function that undoes it */
export const pointOut = (match: Range): (() => void) => {
  const { commonAncestorContainer: common } = match;
  const around = (common instanceof Element ? common : common.parentElement)?.closest('[id]');
  const marks = [...(around?.querySelectorAll('mark') ?? [])].filter((mark) =>
    match.intersectsNode(mark),
  );
  for (const mark of marks) mark.setAttribute('data-current', '');
  return () => {
    for (const mark of marks) mark.removeAttribute('data-current');
  };
};
