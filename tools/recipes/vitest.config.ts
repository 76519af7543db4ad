import { defineConfig } from 'vitest/config';

/** Recipes are tested by a command of their own, since each needs a program that not every machine has. */
export default defineConfig({
  cacheDir: '../../node_modules/.vite',
  test: { include: ['tools/recipes/*.recipe.ts'] },
});
