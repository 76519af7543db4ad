import { use } from 'react';
import { NEWSROOM } from '../../../core/newsroom/newsroom.ts';
import { TextLanguage } from '../../../hooks/use-text-settings.ts';
import { Link } from '../../../components/Link.tsx';
import { useShownLocation } from '../../../navigation/shown-location.ts';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';

/**
 * A link from words that a source got wrong to the editors' note. Its sign is not text, so that
 * readers who copy, quote or hear the words get them exactly as the source wrote them. It has a
 * name for screen readers, because few of them know the role.
 */
export function NoteMark({ number }: { number: number }) {
  const { t, format, locale } = useTranslation();
  const around = use(TextLanguage) ?? NEWSROOM.articles;
  const sign = format.number(number);
  const { pathname, state } = useShownLocation();
  return (
    <sup>
      <Link
        id={`noted-${number}`}
        to={`${pathname}#note-${number}`}
        replace
        state={state}
        role="doc-noteref"
        aria-label={t('article.noteMark', { n: sign })}
        lang={locale.code === around ? undefined : locale.code}
        data-sign={sign}
      />
    </sup>
  );
}
