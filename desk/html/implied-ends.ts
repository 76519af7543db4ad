import { BLOCK_TAGS, isInlineTag, ROW_GROUPS, STRUCTURE_TAGS } from './tag-names.ts';

/** Elements that a start tag ends, unless one of `within` stands around them. */
type ImpliedEnd = { names: ReadonlySet<string>; within: (name: string) => boolean };

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const PARAGRAPH = setOf('p');
const HEADINGS = setOf('h1 h2 h3 h4 h5 h6');
const ITEMS = setOf('li');
const CELLS = setOf('td th caption');
const AROUND_ITEMS = setOf('ul ol td th blockquote');
const AROUND_HEADINGS = setOf('ul ol li td th table blockquote figure figcaption caption');
const TABLE = setOf('table');
const OPTIONAL_END = setOf(
  'p li td th tr tbody thead tfoot caption dt dd option optgroup rt rp head body html',
);

/** True where an author may leave the end tag out. */
export const hasOptionalEnd = (name: string): boolean => OPTIONAL_END.has(name);

const endOf = (names: ReadonlySet<string>, within: ReadonlySet<string>): ImpliedEnd => ({
  names,
  within: (name) => within.has(name),
});

const OF_PARAGRAPH: ImpliedEnd = { names: PARAGRAPH, within: (name) => !isInlineTag(name) };
const OF_LINK: ImpliedEnd = { names: setOf('a'), within: (name) => !isInlineTag(name) };
/** A forgotten end tag would turn the whole text into a heading. */
const OF_HEADING = endOf(HEADINGS, AROUND_HEADINGS);
const OF_ITEM = endOf(ITEMS, AROUND_ITEMS);
const OF_CELL = endOf(CELLS, TABLE);
const OF_ROW = endOf(new Set(['tr', ...CELLS]), TABLE);
const OF_ROW_GROUP = endOf(new Set([...ROW_GROUPS, 'tr', ...CELLS]), TABLE);
const OF_TERM = endOf(setOf('dt dd'), setOf('dl'));

/** The elements that end where an element of this name begins, the innermost first. */
export const endedBy = (name: string): readonly ImpliedEnd[] => {
  if (name === 'a') return [OF_LINK];
  if (name === 'br' || name === 'img') return [];
  if (name === 'li') return [OF_PARAGRAPH, OF_HEADING, OF_ITEM];
  if (name === 'td' || name === 'th') return [OF_PARAGRAPH, OF_CELL];
  // A row ends the previous row together with its last cell.
  if (name === 'tr') return [OF_PARAGRAPH, OF_CELL, OF_ROW];
  if (ROW_GROUPS.has(name)) return [OF_PARAGRAPH, OF_CELL, OF_ROW, OF_ROW_GROUP];
  if (name === 'dt' || name === 'dd') return [OF_PARAGRAPH, OF_TERM];
  if (name === 'p' || STRUCTURE_TAGS.has(name)) return [OF_PARAGRAPH, OF_HEADING];
  return BLOCK_TAGS.has(name) ? [OF_PARAGRAPH] : [];
};
