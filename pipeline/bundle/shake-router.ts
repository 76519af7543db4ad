import type { Plugin } from 'vite';

/**
 * Lets the bundler leave out the parts of the router that the app does not use. Their contexts and
 * components are created by calls that might have side effects, and get names that only developer
 * tools show; each of these keeps them in the bundle.
 */
export const shakeRouter = (): Plugin => ({
  name: 'shake-router',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/react-router\// },
    handler: (code) => ({ code: withoutEffects(code), map: null }),
  },
});

/** Marks the calls that create a module's contexts and components as pure, and drops their names. */
export const withoutEffects = (code: string): string =>
  code
    .replaceAll(
      /^(const \w+ = )(?=React\$1\.(?:createContext|forwardRef|memo)\()/gm,
      '$1/* @__PURE__ */ ',
    )
    .replaceAll(/^\w+\.displayName = "\w+";$/gm, '');
