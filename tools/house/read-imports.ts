import path from 'node:path';
import { parseSync } from 'vite';

/** Files by their path from the project's root, packages by name. */
const resolve = (file: string, names: readonly string[]): string[] =>
  [...new Set(names)].map((name) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  );

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

/**
 * Everything that a module imports, including types and lazy imports.
 * @param file its path from the root
 * @param source its text
 */
export const readImports = (file: string, source: string): string[] => {
  const { module } = parseSync(file, source);
  return resolve(file, [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    // A computed name is known only at run time: it is something that a build made, not a module of
    // the house.
    ...module.dynamicImports
      .map(({ moduleRequest: { start, end } }) => source.slice(start, end))
      .filter((text) => /^(['"]).*\1$/.test(text))
      .map((text) => text.slice(1, -1)),
  ]);
};
