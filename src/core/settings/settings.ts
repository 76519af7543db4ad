/**
 * How a reader wants to read: every choice, its values, the first of which is the default.
 * A choice of looks becomes an attribute of <html> before the first paint (before-paint.js) and is
 * a matter of the style sheets; `digits`, `months`, `hijri` and `tashkeel` change the text itself,
 * so they come with the app.
 */
export const CHOICES = {
  size: ['3', '1', '2', '4', '5'],
  leading: ['normal', 'tight', 'loose'],
  measure: ['normal', 'narrow', 'wide'],
  typeface: ['naskh', 'sans'],
  theme: ['system', 'light', 'sepia', 'dark'],
  justify: ['no', 'yes'],
  motion: ['system', 'reduced'],
  digits: ['latn', 'arab'],
  months: ['arabic', 'levant'],
  hijri: ['no', 'yes'],
  tashkeel: ['show', 'hide'],
  shortcuts: ['on', 'off'],
  remember: ['no', 'yes'],
} as const;

export type Choice = keyof typeof CHOICES;
export type Settings = { readonly [Name in Choice]: (typeof CHOICES)[Name][number] };

const NAMES = Object.keys(CHOICES) as Choice[];

const build = (valueOf: (name: Choice) => string | undefined): Settings =>
  Object.fromEntries(
    NAMES.map((name) => {
      const values: readonly string[] = CHOICES[name];
      const value = valueOf(name);
      return [name, value !== undefined && values.includes(value) ? value : values[0]];
    }),
  ) as Settings;

export const DEFAULTS: Settings = build(() => undefined);

/** What a device kept, of whatever version of the site; nothing of what is no JSON of ours. */
const readKept = (text: string | null): Record<string, unknown> => {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
};

/** What a device kept, never failing: an unknown choice or value is the default. */
export const parseSettings = (text: string | null): Settings => {
  // The very object, so that nothing is rendered anew for a reader who never chose.
  if (text === null) return DEFAULTS;
  const kept = readKept(text);
  return build((name) => {
    const value = kept[name];
    return typeof value === 'string' ? value : undefined;
  });
};

/**
 * What a device is to keep after some choices: all else stays as it is kept, also what this version of
 * the site does not know. A default is not kept, so that a better one reaches who never chose.
 */
export const changeKept = (text: string | null, choices: Partial<Settings>): string => {
  const kept = readKept(text);
  for (const name of NAMES) {
    const value = choices[name];
    if (value !== undefined) kept[name] = value;
    if (value === DEFAULTS[name]) delete kept[name];
  }
  return JSON.stringify(kept);
};

export const isSame = (one: Settings, other: Settings): boolean =>
  NAMES.every((name) => one[name] === other[name]);
