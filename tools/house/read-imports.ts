import path from 'node:path';
import { AtRule, Declaration, parse } from 'postcss';
import { parseSync } from 'vite';
import { memberName, textOf, walk, type Node } from '../browsers/syntax-tree.ts';

/** Files by their path from the project's root, packages by name. */
const resolve = (file: string, names: Iterable<string>): string[] =>
  [...new Set(names)].map((name) => {
    const plain = name.replace(/\?.*$/, '');
    // Vite takes a leading slash for the project's root.
    if (plain.startsWith('/')) return plain.slice(1);
    return plain.startsWith('.') ? path.posix.join(path.posix.dirname(file), plain) : plain;
  });

/**
 * What is loaded together with a module: no types, and nothing that it imports on demand.
 * @param file its path from the root
 * @param source its text
 */
export const readOwnImports = (file: string, source: string): string[] => {
  const { staticImports, staticExports } = parseSync(file, source).module;
  return resolve(file, [
    ...staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ]);
};

const RELATIVE = /^\.{1,2}\//;
const MODULE = /^\.{1,2}\/.*\.(?:[cm]?[jt]sx?|json)$/;

/** How a computed name begins: `../routes/` for `../routes/${name}.tsx` and for `'../routes/' + name`. */
const beginningOf = (node: Node): string => {
  if (node.type === 'BinaryExpression') return beginningOf(node.left as Node);
  if (node.type !== 'TemplateLiteral') return textOf(node) ?? '';
  const [first] = node.quasis as { value: { cooked: string } }[];
  return first?.value.cooked ?? '';
};

const isGlob = (node: Node): boolean =>
  node.type === 'CallExpression' &&
  (node.callee as Node).type === 'MemberExpression' &&
  ((node.callee as Node).object as Node).type === 'MetaProperty' &&
  memberName(node.callee)?.startsWith('glob') === true;

/** What a node of the tree names as imported. */
const namedBy = (node: Node): string[] => {
  if (isGlob(node)) {
    const patterns: string[] = [];
    walk(node, (each) => patterns.push(textOf(each) ?? ''));
    return patterns.filter((pattern) => RELATIVE.test(pattern));
  }
  switch (node.type) {
    case 'ImportExpression': {
      const text = textOf(node.source);
      if (text !== undefined) return [text];
      // Any other computed name is something that a build made, not a module of the house.
      return [beginningOf(node.source as Node)].filter((beginning) => RELATIVE.test(beginning));
    }
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'TSImportType':
      return [textOf(node.source) ?? []].flat();
    case 'TSExternalModuleReference':
      return [textOf(node.expression) ?? []].flat();
    default:
      return [];
  }
};

/**
 * Everything that a module imports, including types and lazy imports. A module or JSON file that it
 * names in any other way, such as for `require`, a mock or a worker, counts too.
 * @param file its path from the root
 * @param source its text
 * @param isFile whether there is such a file, by its path from the root
 */
export const readImports = (
  file: string,
  source: string,
  isFile: (file: string) => boolean,
): string[] => {
  const imported = new Set<string>();
  walk(parseSync(file, source).program, (node) => {
    for (const name of namedBy(node)) imported.add(name);
    const text = textOf(node);
    if (text !== undefined && MODULE.test(text) && resolve(file, [text]).every(isFile))
      imported.add(text);
  });
  return resolve(file, imported);
};

/** A name in quotes, or in `url()`. */
const NAME = /["'(](?<name>[^"'()]+)["')]/g;

/** What a sheet takes from other files: sheets, classes to compose, fonts and pictures. */
export const readSheetImports = (file: string, source: string): string[] => {
  const names: string[] = [];
  parse(source).walk((node) => {
    let text = '';
    if (node instanceof AtRule && node.name === 'import') text = node.params;
    if (node instanceof Declaration) text = node.value;
    for (const { groups } of text.matchAll(NAME)) names.push(groups?.name ?? '');
  });
  return resolve(
    file,
    names.filter((name) => RELATIVE.test(name)),
  );
};
