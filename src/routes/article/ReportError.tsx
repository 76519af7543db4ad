import { NEWSROOM } from '../../core/news/newsroom/newsroom.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';

type Props = { title: string; /** Of the page that the reader has before them. */ address: string };

/** A letter to the newsroom that says which article it is about; nothing where it takes no letters. */
export function ReportError({ title, address }: Props) {
  const { t } = useTranslation();
  if (NEWSROOM.contact === undefined) return null;
  const subject = encodeURIComponent(t('article.reportOf', { title }));
  const body = encodeURIComponent(`${title}\r\n${address}\r\n\r\n`);
  return (
    <a href={`mailto:${NEWSROOM.contact}?subject=${subject}&body=${body}`}>{t('article.report')}</a>
  );
}
