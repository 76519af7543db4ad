/** The code's script, for paper and for the menu. One place asks for it: with two, the bundler would split what every page needs. */
export const loadQrCode = async () => (await import('./QrCode.tsx')).QrCode;
