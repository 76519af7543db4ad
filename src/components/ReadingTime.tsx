import { useTranslation } from '../hooks/TranslationContext.tsx';

/** Arabic words a minute of silent reading: Trauzettel-Klosinski and Dietz, IReST, IOVS 53 (2012), table 2. */
const ARABIC_WORDS_A_MINUTE = 138;

export function ReadingTime({ words }: { words: number }) {
  const { t, format, locale } = useTranslation();
  const minutes = Math.max(1, Math.round(words / ARABIC_WORDS_A_MINUTE));
  return (
    <span dir={locale.dir}>
      {t('headlines.readingTime', { count: minutes, n: format.number(minutes) })}
    </span>
  );
}
