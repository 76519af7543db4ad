import { useTranslation } from '../hooks/TranslationContext.tsx';

/** When an article without a date was put on this site; nothing where that is not told. */
export function AddedDate({ iso }: { iso: string | undefined }) {
  const { t, format, locale } = useTranslation();
  return (
    iso !== undefined && (
      // Among Arabic, «24 ноября 2026 г.» would have its full stop in front.
      <span dir={locale.dir === 'ltr' ? 'ltr' : undefined}>
        {t('headlines.added', { date: format.date(iso) })}
      </span>
    )
  );
}
