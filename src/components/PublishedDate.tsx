import { useTranslation } from '../i18n/TranslationContext.tsx';

/** A date in words, with the machine's form beside it; nothing for an unknown date. */
export function PublishedDate({ iso }: { iso: string | null }) {
  const { format, locale } = useTranslation();
  if (iso === null) return null;
  return (
    <time dateTime={iso} dir={locale.dir}>
      {format.date(iso)}
    </time>
  );
}
