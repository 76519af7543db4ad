/** True for an element that browsers hide, or that repeats visually what is said elsewhere. */
export const isHiddenElement = (attributes: ReadonlyMap<string, string>): boolean => {
  const hidden = attributes.get('hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  if (attributes.get('aria-hidden')?.toLowerCase() === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(
    attributes.get('style') ?? '',
  );
};

/**
 * True for text that its author struck out. Articles have no such mark: without it, the text would
 * count as said.
 */
export const isStruckOut = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
  ['del', 's', 'strike'].includes(name) ||
  /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i.test(attributes.get('style') ?? '');
