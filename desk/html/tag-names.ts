/** Elements that stand in a line of text. */
const INLINE =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr';

/** Elements that begin and end a line of text, and have no other meaning for an article. */
const BLOCK =
  'address article aside body center col colgroup dd details dialog dir div dl dt fieldset footer form header hgroup hr html legend main menu p pre search section summary tbody tfoot thead';

/** Elements with a meaning for an article's blocks. */
const STRUCTURE =
  'blockquote br caption figcaption figure h1 h2 h3 h4 h5 h6 img li ol table td th tr ul';

/** Elements whose content is not text of the article. */
const HIDDEN =
  'applet audio button canvas datalist embed head iframe input link map math meta meter nav noembed noframes noscript object optgroup option param progress script select source style svg template textarea title track video x-noscript';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Groups of rows in a table. */
export const ROW_GROUPS = names('tbody tfoot thead');
export const BLOCK_TAGS = names(BLOCK);
export const STRUCTURE_TAGS = names(STRUCTURE);
export const HIDDEN_TAGS = names(HIDDEN);
/** Elements that have no end tag. */
export const VOID_TAGS = names(
  'area base br col embed hr img input link meta param source track wbr',
);
const KNOWN_TAGS = names([INLINE, BLOCK, STRUCTURE, HIDDEN, 'area base'].join(' '));

/** False for what only looks like a tag, such as the address in «Name <name@publisher.example>». */
export const isTagName = (name: string): boolean => KNOWN_TAGS.has(name);

/** True for an element that neither ends a line nor gives its content another meaning than text. */
export const isInlineTag = (name: string): boolean =>
  !BLOCK_TAGS.has(name) && !STRUCTURE_TAGS.has(name) && !HIDDEN_TAGS.has(name);
