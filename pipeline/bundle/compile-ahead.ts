import type { Plugin } from 'vite';

/** Chromium looks for it in the first lines of a script. */
export const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * Makes Chromium compile every function of a script on another thread while the file arrives.
 * Otherwise it compiles each function when it is first called, on the thread that draws the page:
 * 880 functions before anybody touches a page, a third of the time that this thread takes for the
 * app's start and the first tap. This is the bundle's last step, because Vite puts a line of its
 * own in front of some files.
 */
export const compileAhead = (): Plugin => ({
  name: 'compile-ahead',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && isWorthIt(file.code)) file.code = ALL_AT_ONCE + file.code;
    },
  },
});

/** Wording has no functions, and a few lines are compiled sooner than another thread can be asked. */
export const isWorthIt = (code: string): boolean =>
  code.length > 1000 && /=>|\bfunction\b/.test(code);
