import type { Place } from '../../src/core/news/country.ts';

/** The light colours of src/styles/tokens.css; a test checks that they agree. */
export const COLOURS = {
  paper: '#fbf8f1',
  raised: '#fffdf8',
  ink: '#1b2230',
  softInk: '#5d6473',
  line: '#e6dece',
  lapis: '#1f3f8f',
  turquoise: '#0b7577',
} as const;

export const PLACE_COLOURS: Record<Place, string> = {
  kz: '#0b7577',
  kg: '#a3322b',
  tj: '#7a5a12',
  tm: '#2c6b3f',
  uz: '#1f3f8f',
  region: '#6a4a86',
};
