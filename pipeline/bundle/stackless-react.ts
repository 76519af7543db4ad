import type { Plugin } from 'vite';

/**
 * Takes the stacks from the errors by which React stops a rendering. It makes them as its module is
 * run, and a browser that is watched (by a test, a measuring tool, the developer tools) then looks up
 * where each function of the whole file stands: 70 to 120 ms on a slow phone, for stacks that nobody
 * reads (docs/decisions/0028-errors-without-stacks.md).
 */
export const stacklessReact = (): Plugin => ({
  name: 'stackless-react',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/react-dom\/cjs\/react-dom-client\.production\.js/ },
    handler: (code) => ({ code: withoutStacks(code), map: null }),
  },
});

/** Errors of the module itself stand at its first level, after `var` or a comma. */
const MODULE_ERROR =
  /^((?:var|const|let)? *[A-Z]\w+ = )Error\((formatProdErrorMessage\(\d+\))\)(?=[,;]$)/gm;

/** Makes the errors of a module by hand: of the same kind and with the same words, but without a stack. */
export const withoutStacks = (code: string): string =>
  code.replaceAll(MODULE_ERROR, '$1Object.create(Error.prototype, { message: { value: $2 } })');
