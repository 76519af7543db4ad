import path from 'node:path';
import { parseSync } from 'vite';

/**
 * What a module stands on, types too: files by their path from the project's root, packages by name.
 * @param file its path from the root; @param source its text.
 */
export const readImports = (file: string, source: string): string[] => {
  const { module } = parseSync(file, source);
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    // A name that is put together is known only when it runs: what a build has made, no module of the house.
    ...module.dynamicImports
      .map(({ moduleRequest: { start, end } }) => source.slice(start, end))
      .filter((text) => /^(['"]).*\1$/.test(text))
      .map((text) => text.slice(1, -1)),
  ];
  return [...new Set(named)].map((name) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  );
};
