import type { ReactNode } from 'react';
import { splitRuns } from '../core/arabic/bidi-runs.ts';
import { inDigits } from '../core/arabic/digits.ts';
import { hideTashkeel } from '../core/arabic/tashkeel.ts';
import type { TextSettings } from '../core/i18n/text-language.ts';
import type { ArticleLanguage } from '../core/fields/article-languages.ts';
import { useTextSettings } from '../hooks/use-text-settings.ts';

type Props = {
  text: string;
  /** Its language, if it is neither the site's nor that of the article around it. */
  lang?: ArticleLanguage | undefined;
};

/**
 * A newsroom's text as the reader wants it. Runs of another direction are isolated, so that they
 * keep their order and take no punctuation along; digits and vowel marks are as chosen. Foreign
 * names and addresses keep their own digits. Each piece has an element of its own, because a
 * browser's translator moves bare texts into elements that React does not know.
 */
export const ArabicText = ({ text, lang }: Props) => arabicPieces(text, useTextSettings(lang));

/** `ArabicText` for a component that shows many texts and reads the settings once. */
export const arabicPieces = (text: string, { digits, tashkeel }: TextSettings): ReactNode[] => {
  const shown = tashkeel === 'hide' ? hideTashkeel(text) : text;
  return splitRuns(shown).map((run, at) => {
    if (run.kind === 'plain') return <span key={at}>{inDigits(run.text, digits)}</span>;
    // With Arabic digits, a number with a sign in it turns around even inside a left-to-right
    // isolate: «١–٢» for 2–1. Only an override keeps its written order in both systems of digits
    // (UAX #9, N1).
    return run.lang === undefined ? (
      <bdo key={at} dir={run.dir}>
        {inDigits(run.text, digits)}
      </bdo>
    ) : (
      <bdi
        key={at}
        dir={run.dir}
        lang={run.lang}
        // Nothing to translate: a name, or an address in no known language.
        translate={run.lang === '' ? 'no' : undefined}
      >
        {run.text}
      </bdi>
    );
  });
};

/**
 * A text that is the only child of an element: it gets elements of its own only if it has several
 * pieces.
 */
export const loneArabicText = (text: string, settings: TextSettings): ReactNode => {
  const shown = settings.tashkeel === 'hide' ? hideTashkeel(text) : text;
  const [run, ...more] = splitRuns(shown);
  if (!run || more.length > 0 || run.kind !== 'plain') return arabicPieces(text, settings);
  return inDigits(run.text, settings.digits);
};

/** `loneArabicText` as a hook, with the reader's settings. */
export const useLoneArabicText = (text: string, lang?: ArticleLanguage): ReactNode =>
  loneArabicText(text, useTextSettings(lang));
