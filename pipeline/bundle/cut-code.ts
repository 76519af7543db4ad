/** A part of a library's code that the app does without. */
export type Cut = {
  what: RegExp;
  /** The code that replaces it; nothing if absent. */
  instead?: string;
};

/**
 * Cuts parts out of a library's code. A newer version may be written in another way: then the
 * build fails, and a person looks at what that version does.
 */
export const cutCode = (code: string, cuts: readonly Cut[]): string =>
  cuts.reduce((left, { what, instead = '' }) => {
    const cut = left.replace(what, instead);
    if (cut === left) throw new Error(`A library is written in another way: it has no ${what}`);
    return cut;
  }, code);

/** A function of a module, in the form in which libraries are published. */
export const functionNamed = (name: string): RegExp =>
  new RegExp(String.raw`^function ${name}\(.*?^\}$`, 'ms');

/** Methods of this name, in all classes of a module. @param indent the spaces before it */
export const methodNamed = (name: string, indent: string): RegExp =>
  new RegExp(String.raw`^${indent}${name}\(.*?^${indent}\}$\n`, 'gms');

/** What makes the name of a field private, where a library declares or uses it. */
export const PRIVATE_NAME = /(?<=[.\t ])#(?=[a-zA-Z])/g;
