import type { Plugin } from 'vite';
import { cutCode, functionNamed, type Cut } from './cut-code.ts';

/**
 * Leaves out of React what the app does not use, a tenth of its code, which no bundler can drop by
 * itself. It also leaves out the stacks of the errors with which React stops a rendering. React
 * creates these errors when its module runs, and a browser with an inspector (a test, a measuring
 * tool, the developer tools) then looks up the position of each function of the whole file: 70 to
 * 120 ms on a slow phone, for stacks that nobody reads
 * (docs/decisions/0028-what-is-left-out-of-libraries.md).
 */
export const shakeReact = (): Plugin => ({
  name: 'shake-react',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/react-dom\/cjs\/react-dom-client\.production\.js/ },
    handler: (code) => ({ code: withoutStacks(withoutUnused(code)), map: null }),
  },
});

/**
 * Functions that run only for `<ViewTransition>`, or that every update calls and that do nothing
 * where there is none.
 */
const OF_VIEW_TRANSITIONS = [
  'getViewTransitionName',
  'getViewTransitionClassName',
  'trackEnterViewTransitions',
  'applyViewTransitionToHostInstances',
  'applyViewTransitionToHostInstancesRecursive',
  'restoreViewTransitionOnHostInstances',
  'commitAppearingPairViewTransitions',
  'commitEnterViewTransitions',
  'commitDeletedPairViewTransitions',
  'commitExitViewTransitions',
  'commitNestedViewTransitions',
  'restorePairedViewTransitions',
  'restoreEnterOrExitViewTransitions',
  'restoreNestedViewTransitions',
  'measureViewTransitionHostInstancesRecursive',
  'measureNestedViewTransitions',
  'scheduleViewTransitionEvent',
  'reportViewTransitionError',
  'applyViewTransitionName',
  'restoreViewTransitionName',
  'startViewTransition',
  'ViewTransitionPseudoElement',
  'createViewTransitionInstance',
];

/** Functions that run only for a `<Fragment>` with a `ref`. */
const OF_FRAGMENT_REFS = [
  'commitNewChildToFragmentInstances',
  'commitFragmentInstanceInsertionEffects',
  'commitFragmentInstanceDeletionEffects',
  'FragmentInstance',
  'blurActiveElementWithinFragment',
  'addFragmentHandleToFiber',
  'addFragmentHandleToInstance',
  'commitNewChildToFragmentInstance',
  'deleteChildFromFragmentInstance',
  'validateDocumentPositionWithFiberTree',
];

const CUTS: readonly Cut[] = [
  ...[...OF_VIEW_TRANSITIONS, ...OF_FRAGMENT_REFS].map((name) => ({
    what: functionNamed(name),
    instead: `function ${name}() {}`,
  })),
  {
    what: /^(?:FragmentInstance|ViewTransitionPseudoElement)\.prototype\.\w+ = function.*?^\};$/gms,
  },
];

/** Replaces functions that never run by empty ones. */
export const withoutUnused = (code: string): string => cutCode(code, CUTS);

/** Errors that the module creates when it runs: they stand at its first level, after `var` or a comma. */
const MODULE_ERROR =
  /^((?:var|const|let)? *[A-Z]\w+ = )Error\((formatProdErrorMessage\(\d+\))\)(?=[,;]$)/gm;

/** Makes the errors of a module by hand: of the same kind and with the same message, but without a stack. */
export const withoutStacks = (code: string): string =>
  cutCode(code, [
    {
      what: MODULE_ERROR,
      instead: '$1Object.create(Error.prototype, { message: { value: $2 } })',
    },
  ]);
