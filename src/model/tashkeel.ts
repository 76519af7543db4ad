/*
 * Vowel marks that a reader may hide: fathatan to sukun, shadda among them, and the small alef.
 * Hamza and madda above or below (U+0653–0655) make letters and stay. Unicode Standard 9.2, Arabic.
 */
const TASHKEEL = /[\u064B-\u0652\u0656-\u065F\u0670]/g;

/** The text without vowel marks; letters, hamzas and all else stay. */
export const hideTashkeel = (text: string): string => text.replace(TASHKEEL, '');
