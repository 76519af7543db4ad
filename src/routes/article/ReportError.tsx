import { NEWSROOM } from '../../core/newsroom/newsroom.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';

type Props = {
  title: string;
  /** Of the page that the reader sees. */
  address: string;
};

/**
 * A link that begins an e-mail to the newsroom, naming the article; nothing if the newsroom takes
 * no e-mail.
 */
export function ReportError({ title, address }: Props) {
  const { t } = useTranslation();
  if (NEWSROOM.contact === undefined) return null;
  const subject = encodeURIComponent(t('article.reportOf', { title }));
  const body = encodeURIComponent(`${title}\r\n${address}\r\n\r\n`);
  return (
    <a href={`mailto:${NEWSROOM.contact}?subject=${subject}&body=${body}`}>{t('article.report')}</a>
  );
}
