import { useTranslation } from '../hooks/TranslationContext.tsx';

/** Arabic words a minute of silent reading: Trauzettel-Klosinski and Dietz, IReST, IOVS 53 (2012), table 2. */
const ARABIC_WORDS_A_MINUTE = 138;

type Props = {
  words: number;
  /**
   * The time is shown from this many minutes on: most news items are short, and a time at each of
   * them would tell nothing.
   */
  least?: number;
};

export function ReadingTime({ words, least = 1 }: Props) {
  const { t, format, locale } = useTranslation();
  const minutes = Math.max(1, Math.round(words / ARABIC_WORDS_A_MINUTE));
  if (minutes < least) return null;
  return (
    <span dir={locale.dir}>
      {t('headlines.readingTime', { count: minutes, n: format.number(minutes) })}
    </span>
  );
}
