import { useTranslation } from '../hooks/TranslationContext.tsx';

/** When an article without a date was put on this site; nothing where that is not told. */
export function AddedDate({ iso }: { iso: string | undefined }) {
  const { t, format } = useTranslation();
  return iso !== undefined && <span>{t('headlines.added', { date: format.date(iso) })}</span>;
}
