import { useTranslation } from '../hooks/TranslationContext.tsx';

/** The day on which an article without a date was put on this site; nothing if that is unknown. */
export function AddedDate({ iso }: { iso: string | undefined }) {
  const { t, format, locale } = useTranslation();
  return (
    iso !== undefined && (
      // Within Arabic text, «24 ноября 2026 г.» would have its full stop in front.
      <span dir={locale.dir === 'ltr' ? 'ltr' : undefined}>
        {t('headlines.added', { date: format.date(iso) })}
      </span>
    )
  );
}
