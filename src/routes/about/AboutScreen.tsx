import { PageHead } from '../../components/PageHead.tsx';
import { useAllSentences } from '../../hooks/use-all-sentences.ts';
import type { View } from '../../core/addresses/urls.ts';
import styles from './AboutScreen.module.css';

const SECTIONS = ['texts', 'links', 'privacy'] as const;

export function AboutScreen({ view }: { view: View }) {
  const { t } = useAllSentences();
  return (
    <div className={styles.about}>
      <PageHead view={view} title={t('about.title')} description={t('about.description')} />
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      <section>
        <h2>{t('about.whatTitle')}</h2>
        <p>{t('site.about')}</p>
      </section>
      {SECTIONS.map((section) => (
        <section key={section}>
          <h2>{t(`about.${section}Title`)}</h2>
          <p>{t(`about.${section}`)}</p>
        </section>
      ))}
    </div>
  );
}
