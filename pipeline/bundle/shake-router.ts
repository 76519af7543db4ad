import type { Plugin } from 'vite';
import { PRIVATE_NAME } from './cut-code.ts';

/**
 * Lets the bundler leave out the parts of the router that the app does not use. Contexts and
 * components are created by calls that might have side effects, and get names that only developer
 * tools show; either of these keeps them in the bundle. Navigation is written twice, once for
 * routers that load data, which the app does not have; and there are warnings about a missing
 * router. Private fields, all in classes that the app leaves out, become ordinary ones: otherwise
 * the functions with which the bundler rewrites them for old browsers stay.
 */
export const shakeRouter = (): Plugin => ({
  name: 'shake-router',
  apply: 'build',
  // Before the bundler rewrites private names.
  enforce: 'pre',
  transform: {
    filter: { id: /\/node_modules\/react-router\// },
    handler: (code) => ({ code: withoutEffects(code), map: null }),
  },
});

/**
 * Marks the calls that create a module's contexts and components as pure; drops names, warnings and
 * the second way to navigate; and makes private fields ordinary ones.
 */
export const withoutEffects = (code: string): string =>
  code
    .replaceAll(
      /^(const \w+ = )(?=React\$1\.(?:createContext|forwardRef|memo)\()/gm,
      '$1/* @__PURE__ */ ',
    )
    .replaceAll(/^\w+\.displayName = "\w+";$/gm, '')
    .replaceAll(/^\tinvariant\(!?useInRouterContext\(\), .*\);$/gm, '')
    .replace(/React\$1\.useContext\(IsDataRouteContext\) \? useNavigateStable\(\) : /, '')
    .replaceAll(PRIVATE_NAME, '_');
