const LINE = 100;
const INDENT = '  ';

/** JSON as the project formats its files, so that an imported article looks like one written by hand. */
export const formatJson = (value: unknown): string => `${print(value, '', 0)}\n`;

/** @param used how much of the line stands before and after the value */
const print = (value: unknown, indent: string, used: number): string => {
  if (Array.isArray(value)) return printList(value, indent, used);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = indent + INDENT;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field], at, all) => {
      const start = `${inner}${JSON.stringify(name)}: `;
      return start + print(field, inner, start.length + commaAfter(at, all));
    });
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
};

const printList = (items: readonly unknown[], indent: string, used: number): string => {
  if (items.length === 0) return '[]';
  const flat = isFlat(items) ? printFlat(items) : null;
  if (flat !== null && used + widthOf(flat) <= LINE) return flat;
  const inner = indent + INDENT;
  return `[\n${items.map((item, at) => inner + print(item, inner, inner.length + commaAfter(at, items))).join(',\n')}\n${indent}]`;
};

/** How many columns the comma after an item takes. */
const commaAfter = (at: number, all: readonly unknown[]): number => (at === all.length - 1 ? 0 : 1);

/** Objects always get lines of their own, and so do several lists in a list. */
const isFlat = (items: readonly unknown[]): boolean =>
  items.every((item) =>
    Array.isArray(item) ? isFlat(item) : typeof item !== 'object' || item === null,
  ) && !(items.length > 1 && items.every((item) => Array.isArray(item) && item.length > 1));

const printFlat = (items: readonly unknown[]): string =>
  `[${items.map((item) => (Array.isArray(item) ? printFlat(item) : JSON.stringify(item))).join(', ')}]`;

/** How wide a text is in columns: vowel marks take none, emoji and East Asian letters two. */
const widthOf = (text: string): number =>
  Array.from(text.replaceAll(/[\p{Mn}\p{Me}]/gu, '').replaceAll(WIDE, '..')).length;

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/gu;
