/**
 * The code's script, for paper and for the menu. Both ask for it here: with two places, the bundler
 * would split off what every page needs.
 */
export const loadQrCode = async () => (await import('./QrCode.tsx')).QrCode;
