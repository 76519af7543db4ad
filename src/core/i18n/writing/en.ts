import type { Writing } from './writing.ts';

export const english: Writing = {
  tag: 'en-GB',
  digits: 'latn',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  weekdays: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
  comma: ', ',
  and: ' and ',
};
