import { useTranslation } from '../i18n/TranslationContext.tsx';

/** A date in words, with the machine's form beside it; nothing for an unknown date. */
export function PublishedDate({ iso }: { iso: string | null }) {
  const { format } = useTranslation();
  return iso === null ? null : <time dateTime={iso}>{format.date(iso)}</time>;
}
