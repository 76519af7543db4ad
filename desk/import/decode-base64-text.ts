const MIN_LENGTH = 24;

/**
 * Some feeds send their texts in base64. What decodes to clean UTF-8 was encoded: words of a
 * language do not, and a picture or a PDF file does not either.
 */
export const decodeBase64Text = (value: string | undefined): string | undefined => {
  const packed = value?.replaceAll(/[\r\n\t ]/g, '') ?? '';
  const isPacked =
    packed.length >= MIN_LENGTH &&
    packed.length % 4 === 0 &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(packed) &&
    // Lines are cut at one length; words between spaces are not.
    !/[A-Za-z0-9+/] [A-Za-z0-9+/]/.test(value?.trim() ?? '');
  if (!isPacked) return value;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(packed, 'base64'));
    return /[^\P{Cc}\t\n\r]/u.test(text) ? value : text;
  } catch {
    return value;
  }
};
