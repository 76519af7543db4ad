/**
 * The first circle of modules that import each other, with its first module again at the end; null
 * if there is none.
 */
export const findCircle = (imports: ReadonlyMap<string, readonly string[]>): string[] | null => {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | null => {
    const from = way.indexOf(file);
    if (from >= 0) return [...way.slice(from), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return null;
};
