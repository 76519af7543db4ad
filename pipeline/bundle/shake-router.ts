import type { Plugin } from 'vite';

/**
 * Lets the bundler leave out the parts of the router that the app does not use. Their contexts and
 * components are made by calls that it has to take for effects, and get names that only developer
 * tools show: one reason to keep them each.
 */
export const shakeRouter = (): Plugin => ({
  name: 'shake-router',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/react-router\// },
    handler: (code) => ({ code: withoutEffects(code), map: null }),
  },
});

/** Marks what makes a module's contexts and components as pure, and drops the names of these. */
export const withoutEffects = (code: string): string =>
  code
    .replaceAll(
      /^(const \w+ = )(?=React\$1\.(?:createContext|forwardRef|memo)\()/gm,
      '$1/* @__PURE__ */ ',
    )
    .replaceAll(/^\w+\.displayName = "\w+";$/gm, '');
