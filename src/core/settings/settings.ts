/**
 * How a reader wants to read: every choice with its values, the first of which is the default.
 * Choices of looks become attributes of <html> before the first paint (before-paint.js), and style
 * sheets do the rest; `digits`, `months`, `hijri` and `tashkeel` change the text itself, so the app
 * applies them.
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
  visits: ['no', 'yes'],
} as const;

export type Choice = keyof typeof CHOICES;
export type Settings = { readonly [Name in Choice]: (typeof CHOICES)[Name][number] };

const NAMES = Object.keys(CHOICES) as Choice[];

/** The choices that change texts: when one changes, what depends on it is rendered again. */
const OF_TEXTS = ['digits', 'months', 'hijri', 'tashkeel'] as const;

export type TextChoices = Pick<Settings, (typeof OF_TEXTS)[number]>;

const build = (valueOf: (name: Choice) => string | undefined): Settings =>
  Object.fromEntries(
    NAMES.map((name) => {
      const values: readonly string[] = CHOICES[name];
      const value = valueOf(name);
      return [name, value !== undefined && values.includes(value) ? value : values[0]];
    }),
  ) as Settings;

export const DEFAULTS: Settings = build(() => undefined);

/**
 * What a device has kept, from whatever version of the site; empty if it is not JSON of this site.
 */
const readKept = (text: string | null): Record<string, unknown> => {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
};

/** What a device has kept, never failing: an unknown choice or value becomes the default. */
export const parseSettings = (text: string | null): Settings => {
  // Always the same object, so that nothing is rendered again for readers who never chose anything.
  if (text === null) return DEFAULTS;
  const kept = readKept(text);
  return build((name) => {
    const value = kept[name];
    return typeof value === 'string' ? value : undefined;
  });
};

/**
 * What a device should keep after some choices: everything else stays as it was kept, including
 * entries that this version of the site does not know. A default is not kept, so that readers who
 * never chose get a better default once there is one.
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

/** Whether two sets of choices show the same texts. */
export const isSameInTexts = (one: TextChoices, other: TextChoices): boolean =>
  OF_TEXTS.every((name) => one[name] === other[name]);
