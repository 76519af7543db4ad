/** A place's colour by theme; on sepia the colour by day, unless stated otherwise. */
export type Tone = { day: string; sepia?: string; night: string };

/** A place's code in small letters, and the colours that a newsroom chose for it. */
export type OwnTone = {
  code: string;
  colour?: string | undefined;
  colourByNight?: string | undefined;
};

/**
 * The default colours of places, in the order of menus: eight, as many as there can be places. All
 * of them can be read on the default papers.
 */
export const HOUSE_TONES: readonly Tone[] = [
  { day: '#0b7577', sepia: '#06686a', night: '#58c7c2' },
  { day: '#a3322b', night: '#ef8f86' },
  { day: '#7a5a12', sepia: '#6f5110', night: '#d9b560' },
  { day: '#2c6b3f', night: '#86cf9d' },
  { day: '#1f3f8f', night: '#9db8ff' },
  { day: '#98246b', night: '#f08cc4' },
  { day: '#46586b', night: '#a9bccf' },
  { day: '#7a3f1c', night: '#e0a67c' },
];

/** The region as a whole. */
export const REGION_TONE: Tone = { day: '#6a4a86', night: '#c3a4e0' };
