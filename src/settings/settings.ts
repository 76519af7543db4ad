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

/** What a device kept, never failing: an unknown choice or value is the default. */
export const parseSettings = (text: string | null): Settings => {
  // The very object, so that nothing is rendered anew for a reader who never chose.
  if (text === null) return DEFAULTS;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return DEFAULTS;
    return build((name) => {
      const value: unknown = Reflect.get(kept, name);
      return typeof value === 'string' ? value : undefined;
    });
  } catch {
    return DEFAULTS;
  }
};

/** Only what differs from the defaults, so that a better default reaches who never chose. */
export const formatSettings = (settings: Settings): string =>
  JSON.stringify(
    Object.fromEntries(
      NAMES.filter((name) => settings[name] !== DEFAULTS[name]).map((n) => [n, settings[n]]),
    ),
  );
