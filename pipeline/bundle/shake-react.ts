import type { Plugin } from 'vite';
import { cutCode, functionNamed, type Cut } from './cut-code.ts';

/**
 * Leaves out of React what the app has no use for, a tenth of its code, which no bundler can drop by
 * itself; and the stacks of the errors by which it stops a rendering. It makes these as its module is
 * run, and a browser that is watched (by a test, a measuring tool, the developer tools) then looks up
 * where each function of the whole file stands: 70 to 120 ms on a slow phone, for stacks that nobody
 * reads (docs/decisions/0028-what-is-left-out-of-libraries.md).
 */
export const shakeReact = (): Plugin => ({
  name: 'shake-react',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/react-dom\/cjs\/react-dom-client\.production\.js/ },
    handler: (code) => ({ code: withoutStacks(withoutUnused(code)), map: null }),
  },
});

/** What runs for `<ViewTransition>` alone. Those that every change asks find none, and do nothing then. */
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

/** What runs for a `<Fragment>` with a `ref` alone. */
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

/** Puts empty functions in place of what is never run. */
export const withoutUnused = (code: string): string => cutCode(code, CUTS);

/** Errors of the module itself: they stand at its first level, after `var` or a comma. */
const MODULE_ERROR =
  /^((?:var|const|let)? *[A-Z]\w+ = )Error\((formatProdErrorMessage\(\d+\))\)(?=[,;]$)/gm;

/** Makes the errors of a module by hand: of the same kind and with the same words, but without a stack. */
export const withoutStacks = (code: string): string =>
  cutCode(code, [
    {
      what: MODULE_ERROR,
      instead: '$1Object.create(Error.prototype, { message: { value: $2 } })',
    },
  ]);
