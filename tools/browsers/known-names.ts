/** Names that browsers have whenever they have something else that scripts test for. */
const COMES_WITH: Record<string, string> = {
  Highlight: 'highlights',
  replaceSync: 'adoptedStyleSheets',
  createPolicy: 'trustedTypes',
  clearAppBadge: 'setAppBadge',
};

/**
 * Names in the libraries' files that are not members of the browser's objects, or that are tested
 * for in a way that no tool can follow.
 */
const IN_LIBRARIES: { file: RegExp; names: readonly string[]; why: string }[] = [
  {
    file: /\breact-[\w-]+\.js$/,
    names: ['animation', 'margin-bottom', 'margin-top'],
    why: 'keys of tables of events and styles',
  },
  {
    file: /\breact-[\w-]+\.js$/,
    names: ['fallback', 'delay'],
    why: 'a prop, a field of a task',
  },
  {
    file: /\breact-[\w-]+\.js$/,
    names: ['downlink', 'transferSize'],
    why: 'only a number is taken, to guess how fast the network is',
  },
  {
    file: /\breact-[\w-]+\.js$/,
    names: ['startViewTransition', 'skipTransition'],
    why: 'tried, and what is thrown is caught: the screen then changes without a transition',
  },
  {
    file: /\bhydrate-[\w-]+\.js$/,
    names: ['component', 'detect'],
    why: 'a prop of the router, plugins of i18next',
  },
  {
    file: /\.js$/,
    names: ['use'],
    why: "React's, with which every part of the app reads a context",
  },
];

/** The name that a script tests to learn whether another one exists; mostly that name itself. */
export const comesWith = (name: string): string => COMES_WITH[name] ?? name;

/** True for what only looks like a member of one of the browser's objects. */
export const isNoMember = (file: string, name: string): boolean =>
  IN_LIBRARIES.some((each) => each.file.test(file) && each.names.includes(name));
