import { z } from 'zod';

/*
 * The rules for every text and address in a content file. Like the schemas built from them, they
 * stay out of the browser's bundle.
 */

const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;
const CONTROL = /[\p{Cc}\u2028\u2029\uFEFF]/u;
/** Characters that XML cannot carry: with one of them no feed reader opens the feed. */
const NO_CHARACTER = /[\p{Noncharacter_Code_Point}\p{Surrogate}]/u;
const MARKUP = /<\/?[a-z][^>]*>|<!--|&[a-z]+;|&#\d+;/i;

const NO_CHARACTER_NAMES = 'code points that are no characters (such as U+FFFF, or half an emoji)';

/**
 * A piece of a line as a reader sees it: no markup, no control characters, no bidi overrides.
 * @param missing the message when it is empty.
 */
export const plainPiece = (missing = 'a string') =>
  z
    .string({ error: ({ input }) => (input === undefined ? missing : undefined) })
    .refine((text) => !BIDI_CONTROL.test(text), {
      error: 'text without bidi control characters (U+202A–202E, U+2066–2069); delete them',
    })
    .refine((text) => !CONTROL.test(text), {
      error: 'text on one line without control characters; delete them or start another block',
    })
    .refine((text) => !NO_CHARACTER.test(text), {
      error: `text without ${NO_CHARACTER_NAMES}; delete them`,
    })
    .refine((text) => !MARKUP.test(text), {
      error: 'plain text without HTML; use blocks and spans (link, strong, emphasis) instead',
    });

/**
 * Like `plainPiece`, with at least one visible character.
 * @param what how messages call it: "a title".
 */
export const plainText = (what: string) => {
  const wanted = `${what} with at least one letter`;
  return plainPiece(wanted).refine((text) => /[^\s\p{Cf}]/u.test(text), { error: wanted });
};

const ON_THE_WEB = 'an address that begins with http:// or https://';
const ANYWHERE = `${ON_THE_WEB}, or with one slash for this site`;

const isWebAddress = (text: string) => /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);

/**
 * Any address. Its characters must suit feeds, which carry it as it stands.
 * @param error the message if the value is no text at all
 */
const address = (error: string) =>
  z
    .string({ error })
    .refine((text) => ![NO_CHARACTER, CONTROL, BIDI_CONTROL].some((each) => each.test(text)), {
      error: `an address without control characters and ${NO_CHARACTER_NAMES}; delete them`,
    });

/** An address on the web. */
export const webAddress = address(ON_THE_WEB).refine(isWebAddress, { error: ON_THE_WEB });

/** An address on the web, or a path of this site. */
export const linkAddress = address(ANYWHERE).refine(
  (text) => isWebAddress(text) || /^\/(?!\/)[^\s]*$/.test(text),
  { error: ANYWHERE },
);
