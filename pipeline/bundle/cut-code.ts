/** A part of a library's code that the app does without. */
export type Cut = {
  what: RegExp;
  /** What stands in its place; nothing, if it is not said. */
  instead?: string;
};

/**
 * Cuts parts out of a library's code. A newer version may be written in another way: then the build
 * fails, and a person looks at what that version does.
 */
export const cutCode = (code: string, cuts: readonly Cut[]): string =>
  cuts.reduce((left, { what, instead = '' }) => {
    const cut = left.replace(what, instead);
    if (cut === left) throw new Error(`A library is written in another way: it has no ${what}`);
    return cut;
  }, code);

/** A function of a module, as libraries are printed. */
export const functionNamed = (name: string): RegExp =>
  new RegExp(String.raw`^function ${name}\(.*?^\}$`, 'ms');

/** Methods of that name, in all classes of a module. @param indent what stands before it */
export const methodNamed = (name: string, indent: string): RegExp =>
  new RegExp(String.raw`^${indent}${name}\(.*?^${indent}\}$\n`, 'gms');
