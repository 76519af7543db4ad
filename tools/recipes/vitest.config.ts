import { defineConfig } from 'vitest/config';

/** Recipes are tested by commands of their own, because each needs a program that not every machine has. */
export default defineConfig({
  cacheDir: '../../node_modules/.vite',
  test: { include: ['tools/recipes/*.recipe.ts'] },
});
