import type { Block, RichText } from './article.schema.ts';
import type { AddedSpan, BlockWith, TextWith } from './rich-text.ts';

export type BlockKind = Block['type'];

/** Keys from the top of a value to one inside it: `['rows', 2, 0]`. */
export type FieldPath = readonly (string | number)[];

/** A field of a kind of block, or a path that begins with one. */
type PathIn<
  Kind extends BlockKind,
  Name = keyof Extract<Block, { type: Kind }>,
> = Name extends string ? Name | `${Name}?` | `${Name}.${string}` : never;

/**
 * Where a kind of block has its words. A star stands for each entry of a list; `?` follows a field
 * that may be absent.
 */
type Fields<Kind extends BlockKind> = {
  /** What is read before its text: the caption of a table. */
  before: readonly PathIn<Kind>[];
  /** Its text: what a reader can quote, in the order of reading. May have inline spans. */
  texts: readonly PathIn<Kind>[];
  /** What follows its text: who is quoted; the description of a picture, which few readers hear. */
  behind: readonly PathIn<Kind>[];
};

/** Every kind of block. The compiler asks for whatever else a new one needs: see CONTRIBUTING.md. */
export const BLOCKS: { readonly [Kind in BlockKind]: Fields<Kind> } = {
  paragraph: { before: [], texts: ['text'], behind: [] },
  heading: { before: [], texts: ['text'], behind: [] },
  quote: { before: [], texts: ['text'], behind: ['cite?'] },
  list: { before: [], texts: ['items.*'], behind: [] },
  image: { before: [], texts: ['caption?'], behind: ['alt'] },
  table: { before: ['caption?'], texts: ['head.*', 'rows.*.*'], behind: [] },
};

/** A text of a block, and its path in the block. */
export type TextAt<Text = RichText> = { path: FieldPath; text: Text };

/** All texts that a field path leads to; none if the field is absent. */
const expand = (value: unknown, [key, ...rest]: readonly string[], path: FieldPath): TextAt[] => {
  if (value === undefined) return [];
  if (key === undefined) return [{ path, text: value as RichText }];
  if (key !== '*') return expand((value as Record<string, unknown>)[key], rest, [...path, key]);
  return (value as readonly unknown[]).flatMap((each, at) => expand(each, rest, [...path, at]));
};

const textsIn = (block: { type: BlockKind }, fields: readonly string[]): TextAt[] =>
  fields.flatMap((field) => expand(block, field.replace('?', '').split('.'), []));

/** The texts of a block that a reader can quote, in the order of reading. */
export const textsOfBlock = (block: { type: BlockKind }): TextAt[] =>
  textsIn(block, BLOCKS[block.type].texts);

/** Everything that a reader reads or hears of a block, in that order. */
export const allTextsOfBlock = (block: { type: BlockKind }): TextAt[] => {
  const { before, texts, behind } = BLOCKS[block.type];
  return textsIn(block, [...before, ...texts, ...behind]);
};

/** A copy of a value in which `end` stands at the path. */
const replaceAt = (value: unknown, [key, ...rest]: FieldPath, end: unknown): unknown => {
  if (key === undefined) return end;
  if (Array.isArray(value))
    return value.map((each: unknown, at) => (at === key ? replaceAt(each, rest, end) : each));
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: replaceAt(fields[key], rest, end) };
};

/**
 * A copy of a block in which each text that a reader can quote is changed, in the order of reading.
 */
export const mapTexts = <Extra>(
  block: BlockWith<AddedSpan>,
  change: (text: TextWith<AddedSpan>) => TextWith<AddedSpan | Extra>,
): BlockWith<AddedSpan | Extra> =>
  textsOfBlock(block).reduce<unknown>(
    (changed, { path, text }) => replaceAt(changed, path, change(text)),
    block,
  ) as BlockWith<AddedSpan | Extra>;

const fits = (
  value: unknown,
  [key, ...rest]: readonly string[],
  isText: (value: unknown) => boolean,
): boolean => {
  if (key === undefined) return isText(value);
  if (key === '*') return Array.isArray(value) && value.every((each) => fits(each, rest, isText));
  const inside: unknown = Reflect.get(Object(value), key.replace('?', ''));
  return (inside === undefined && key.endsWith('?')) || fits(inside, rest, isText);
};

/** Whether something is a block of a known kind that has texts wherever its kind requires them. @param isText what is a text. */
export const isBlockOf = (value: object, isText: (value: unknown) => boolean): boolean => {
  const kind: unknown = Reflect.get(value, 'type');
  if (typeof kind !== 'string' || !Object.hasOwn(BLOCKS, kind)) return false;
  const { before, texts, behind } = BLOCKS[kind as BlockKind];
  return [...before, ...texts, ...behind].every((field) => fits(value, field.split('.'), isText));
};
