import { ArabicText } from './ArabicText.tsx';
import { describeIn } from '../core/i18n/describe-in.ts';
import { NEWSROOM } from '../core/newsroom/newsroom.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import type { NameNote } from '../core/news/name.schema.ts';

/** Who or what a name is, in the reader's language if the glossary has it. */
export function NameDescription({ of }: { of: Pick<NameNote, 'description' | 'descriptions'> }) {
  const { text, lang, dir } = describeIn(of, useTranslation().locale);
  return (
    <bdi lang={lang} dir={dir}>
      {lang === NEWSROOM.articles ? <ArabicText text={text} lang={lang} /> : text}
    </bdi>
  );
}
