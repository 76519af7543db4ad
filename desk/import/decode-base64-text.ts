const MIN_LENGTH = 24;

/**
 * Some feeds send their texts in base64. Whatever decodes to clean UTF-8 was encoded: ordinary
 * words do not, and neither does a picture or a PDF file.
 */
export const decodeBase64Text = (value: string | undefined): string | undefined => {
  const packed = value?.replaceAll(/[\r\n\t ]/g, '') ?? '';
  const isPacked =
    packed.length >= MIN_LENGTH &&
    packed.length % 4 === 0 &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(packed) &&
    // Encoded lines all have the same length; words between spaces do not.
    !/[A-Za-z0-9+/] [A-Za-z0-9+/]/.test(value?.trim() ?? '');
  if (!isPacked) return value;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(packed, 'base64'));
    return /[^\P{Cc}\t\n\r]/u.test(text) ? value : text;
  } catch {
    return value;
  }
};
