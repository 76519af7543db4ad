/**
 * Loads the script of QR codes, for paper and for the menu. Both call this function: if two modules
 * imported the script, the bundler would move it into what every page needs.
 */
export const loadQrCode = async () => (await import('./QrCode.tsx')).QrCode;
