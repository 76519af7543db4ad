import bcd, { type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };
import {
  parse,
  type AtRule,
  type ChildNode,
  type Container,
  type Declaration,
  type Rule,
} from 'postcss';
import { isSpare } from './spare-looks.ts';
import { lackedBy } from './support.ts';

type Tables = Record<string, Record<string, Identifier>>;
const {
  'at-rules': atRules = {},
  properties = {},
  selectors = {},
  types = {},
} = bcd.css as unknown as Tables;

const part = (of: Identifier | undefined, name: string): Identifier | undefined =>
  (of as Record<string, Identifier> | undefined)?.[name];

/** Says of a thing in MDN's tables who lacks it; null when nobody does, and when the tables do not know it. */
const lacks = (what: string, of: Identifier | undefined): string | null => {
  const by = of?.__compat ? lackedBy(of.__compat) : [];
  return by.length === 0 ? null : `${what} is lacked by ${by.join(', ')}`;
};

/**
 * What of a built sheet the oldest browsers do not read. Where they go without is harmless in three
 * cases: inside `@supports`, behind another value of the same property, and for what is only a matter
 * of finish (`spare-looks.ts`).
 */
export const sheetFaults = (css: string): string[] => {
  const faults = new Set<string>();
  parse(css).walk((node) => {
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

/** True for what is only read where it is supported. */
const isSupported = ({ parent }: ChildNode | Container): boolean => {
  if (!parent || parent.type === 'root') return false;
  if (parent.type === 'atrule' && (parent as AtRule).name === 'supports') return true;
  return isSupported(parent as Container);
};

const faultsOfAtRule = ({ name, params }: AtRule): (string | null)[] => {
  const rule = part(atRules as unknown as Identifier, name);
  if (isSpare(`@${name}`)) return [];
  if (name !== 'media') return [lacks(`@${name}`, rule)];
  // What is not understood is no match: a query that a bundler has turned round is then never true.
  return [
    /[<>=]/.test(params) ? lacks(`@media ${params}`, part(rule, 'range_syntax')) : null,
    /\bnot\s*\(|\bor\s*\(/.test(params) ? lacks(`@media ${params}`, part(rule, 'or_syntax')) : null,
  ];
};

/** One selector that is not understood takes the others of its rule with it. */
const faultsOfSelector = ({ selector, selectors: all }: Rule): (string | null)[] => {
  const pseudos = [...selector.matchAll(/::?([a-z-]+)/g)].map(([whole, name = '']) => ({
    whole,
    name,
  }));
  const isAlone = all.length === 1;
  return [
    ...pseudos
      .filter(({ whole }) => !(isAlone && isSpare(whole)))
      .map(({ whole, name }) => lacks(`${whole} in ${selector}`, selectors[name])),
    /(?:^|[\s>+~,])&|&/.test(selector) ? lacks(`& in ${selector}`, selectors.nesting) : null,
  ];
};

const faultsOfDeclaration = (declaration: Declaration): (string | null)[] => {
  const { prop, value } = declaration;
  if (isSpare(prop) || hasFallback(declaration)) return [];
  const property = properties[prop];
  const plain = value.replaceAll(/(["']).*?\1|url\([^)]*\)|var\(--[\w-]+/g, '');
  const words = plain.match(/(?<![\w-])[a-z][a-z-]*(?![\w-])/g) ?? [];
  const isShorthand = prop === 'text-decoration' && words.length > 1;
  return [
    lacks(prop, property),
    isShorthand ? lacks(`${prop}: ${value}`, part(property, 'includes_color-and-style')) : null,
    /\d/.test(plain) && prop === 'text-decoration'
      ? lacks(`${prop}: ${value}`, part(property, 'includes_thickness'))
      : null,
    ...words.flatMap((word) => [
      isSpare(`${prop}: ${word}`) ? null : lacks(`${prop}: ${word}`, part(property, word)),
      plain.includes(`${word}(`)
        ? lacks(
            `${word}() in ${prop}`,
            part(types.color as Identifier | undefined, word) ??
              (types[word] as Identifier | undefined),
          )
        : null,
    ]),
    ...(plain.match(/(?<=\d)[a-z]+/g) ?? []).map((unit) =>
      lacks(`${unit} in ${prop}: ${value}`, unitOf(unit)),
    ),
  ];
};

const LENGTHS = types.length as unknown as Record<string, Identifier> | undefined;
const FAMILIES: Record<string, RegExp> = {
  viewport_percentage_units_dynamic: /^dv/,
  viewport_percentage_units_small: /^sv/,
  viewport_percentage_units_large: /^lv/,
  container_query_length_units: /^cq/,
};

const unitOf = (unit: string): Identifier | undefined => {
  const [family] = Object.entries(FAMILIES).find(([, units]) => units.test(unit)) ?? [];
  return LENGTHS?.[family ?? unit];
};

/** A value that is not understood leaves the one before. A custom property takes any, and has none. */
const hasFallback = (declaration: Declaration): boolean => {
  const { prop } = declaration;
  if (prop.startsWith('--')) return false;
  for (let before = declaration.prev(); before; before = before.prev())
    if (before.type === 'decl' && [prop, `-webkit-${prop}`].includes(before.prop)) return true;
  return false;
};
