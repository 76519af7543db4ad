/**
 * The script of QR codes, for paper and for the menu. Both load it here: if two modules imported
 * it, the bundler would move it into what every page needs.
 */
export const loadQrCode = async () => (await import('./QrCode.tsx')).QrCode;
