import { ArabicText } from '../../components/ArabicText.tsx';
import { LaterStyles } from '../../components/LaterStyles.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { textIn } from '../../core/i18n/text-language.ts';
import { inQuotes } from '../../core/arabic/quotation-marks.ts';
import type { WithdrawnData } from '../../core/news/withdrawn.ts';
import { LatestHeadlines } from '../not-found/LatestHeadlines.tsx';
import styles from '../not-found/NotFoundScreen.module.css';

/** An article was withdrawn: says so, with date and reason, and offers the latest news. */
export function WithdrawnScreen({ notice }: { notice: WithdrawnData }) {
  const { t, format } = useTranslation();
  const text = t('withdrawn.text', { date: format.date(notice.withdrawnAt) });
  return (
    <>
      <PageHead view={{ screen: 'not-found' }} title={t('withdrawn.title')} description={text} />
      <LaterStyles />
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('withdrawn.title')}</h1>
        {notice.title !== undefined && (
          <p {...textIn()}>
            <ArabicText text={inQuotes(notice.title)} />
          </p>
        )}
        <p>{text}</p>
        {notice.reason !== undefined && (
          <p {...textIn()}>
            <ArabicText text={notice.reason} />
          </p>
        )}
      </header>
      <LatestHeadlines />
    </>
  );
}
