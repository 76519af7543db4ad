import { DeskError } from '../desk.ts';
import { skipProlog } from './recognise-format.ts';

/**
 * XML without its prolog. No feed needs entities of its own, but a few lines of them can fill the
 * memory, or read files: a document that declares some is refused.
 */
export const checkXml = (text: string): string => {
  const content = skipProlog(text);
  // After the prolog, such a declaration is only text about XML and has no effect.
  const prolog = text.slice(0, text.length - content.length);
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(prolog)) {
    throw new DeskError(
      'expected XML without entities of its own (<!ENTITY …>), found some; take its DOCTYPE out',
    );
  }
  return content;
};
