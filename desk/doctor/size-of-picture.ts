/** A picture's size as people write it, `1200 × 630`; "no picture" for anything else. */
export const sizeOfPicture = async (bytes: Uint8Array): Promise<string> => {
  const { default: sharp } = await import('sharp');
  const found = await sharp(bytes)
    .metadata()
    .catch(() => null);
  return found === null ? 'no picture' : `${found.width} × ${found.height}`;
};
