import {
  parse,
  type AtRule,
  type ChildNode,
  type Declaration,
  type Node,
  type Rule,
} from 'postcss';
import { isSpare } from './spare-looks.ts';
import { lackedBy } from './support.ts';
import { entryAt, statementOf, tables, type Entry } from './tables.ts';

const css = (...path: readonly string[]): Entry | undefined => entryAt(tables.css, ...path);

/** Which browsers lack something; null if none do, or if MDN's tables do not know it. */
const lacks = (what: string, of: Entry | undefined): string | null => {
  const statement = statementOf(of);
  const by = statement ? lackedBy(statement) : [];
  return by.length === 0 ? null : `${what} is lacked by ${by.join(', ')}`;
};

/**
 * What the oldest browsers cannot read of a built sheet. It is harmless in three cases: inside
 * `@supports`, after another value of the same property, and where only polish is lost
 * (`spare-looks.ts`).
 */
export const sheetFaults = (sheet: string): string[] => {
  const faults = new Set<string>();
  parse(sheet).walk((node) => {
    for (const fault of faultsOf(node)) if (fault !== null) faults.add(fault);
  });
  return [...faults].sort();
};

const faultsOf = (node: ChildNode): (string | null)[] => {
  if (isSupported(node)) return [];
  switch (node.type) {
    case 'atrule':
      return faultsOfAtRule(node);
    case 'rule':
      return faultsOfSelector(node);
    case 'decl':
      return faultsOfDeclaration(node);
    default:
      return [];
  }
};

/** True for what is read only where it is supported. */
const isSupported = (node: Node): boolean => {
  const parent = node.parent as Node | undefined;
  if (!parent) return false;
  const { type, name } = parent as AtRule;
  return (type === 'atrule' && name === 'supports') || isSupported(parent);
};

const faultsOfAtRule = ({ name, params }: AtRule): (string | null)[] => {
  if (isSpare(`@${name}`)) return [];
  if (name !== 'media') return [lacks(`@${name}`, css('at-rules', name))];
  // A browser takes a query that it does not understand for one that does not match, also if the
  // bundler has negated it.
  return [
    /[<>=]/.test(params)
      ? lacks(`@media ${params}`, css('at-rules', 'media', 'range_syntax'))
      : null,
    /\bnot\s*\(|\bor\s*\(/.test(params)
      ? lacks(`@media ${params}`, css('at-rules', 'media', 'or_syntax'))
      : null,
  ];
};

/** A selector that is not understood makes its whole rule invalid. */
const faultsOfSelector = ({ selector, selectors: all }: Rule): (string | null)[] => {
  const pseudos = [...selector.matchAll(/::?([a-z-]+)/g)].map(([whole, name = '']) => ({
    whole,
    name,
  }));
  const isAlone = all.length === 1;
  return [
    ...pseudos
      .filter(({ whole }) => !(isAlone && isSpare(whole)))
      .map(({ whole, name }) => lacks(`${whole} in ${selector}`, css('selectors', name))),
    selector.includes('&') ? lacks(`& in ${selector}`, css('selectors', 'nesting')) : null,
  ];
};

const faultsOfDeclaration = (declaration: Declaration): (string | null)[] => {
  const { prop, value } = declaration;
  if (isSpare(prop) || hasFallback(declaration)) return [];
  const plain = value.replaceAll(/(["']).*?\1|url\([^)]*\)|var\(--[\w-]+/g, '');
  const words = plain.match(/(?<![\w-])[a-z][a-z-]*(?![\w-])/g) ?? [];
  // Whatever stands beside the line, even a variable, is a style or a colour.
  const isShorthand = prop === 'text-decoration' && /\S\s+\S/.test(value);
  return [
    lacks(prop, css('properties', prop)),
    isShorthand
      ? lacks(`${prop}: ${value}`, css('properties', prop, 'includes_color-and-style'))
      : null,
    /\d/.test(plain) && prop === 'text-decoration'
      ? lacks(`${prop}: ${value}`, css('properties', prop, 'includes_thickness'))
      : null,
    ...words.flatMap((word) => [
      isSpare(`${prop}: ${word}`) ? null : lacks(`${prop}: ${word}`, css('properties', prop, word)),
      plain.includes(`${word}(`)
        ? lacks(`${word}() in ${prop}`, css('types', 'color', word) ?? css('types', word))
        : null,
    ]),
    ...(plain.match(/(?<=\d)[a-z]+/g) ?? []).map((unit) =>
      lacks(`${unit} in ${prop}: ${value}`, unitOf(unit)),
    ),
  ];
};

const FAMILIES: Record<string, RegExp> = {
  viewport_percentage_units_dynamic: /^dv/,
  viewport_percentage_units_small: /^sv/,
  viewport_percentage_units_large: /^lv/,
  container_query_length_units: /^cq/,
};

const unitOf = (unit: string): Entry | undefined => {
  const [family] = Object.entries(FAMILIES).find(([, units]) => units.test(unit)) ?? [];
  return css('types', 'length', family ?? unit);
};

/** A value that is not understood leaves the previous one in force. A custom property accepts any. */
const hasFallback = (declaration: Declaration): boolean => {
  const { prop, value } = declaration;
  // A value with a variable is accepted at first, and found invalid when it is too late.
  if (prop.startsWith('--') || value.includes('var(')) return false;
  for (let before = declaration.prev(); before; before = before.prev())
    if (before.type === 'decl' && [prop, `-webkit-${prop}`].includes(before.prop)) return true;
  return false;
};
