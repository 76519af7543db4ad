import { PageHead } from '../../components/PageHead.tsx';
import { useHydrated } from '../../hooks/use-hydrated.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import type { View } from '../../core/addresses/urls.ts';
import { Saved } from './Saved.tsx';
import styles from './SavedScreen.module.css';

/** What the reader keeps on this device. The prerendered page knows nothing of it. */
export function SavedScreen({ view }: { view: View }) {
  const { t } = useAllWording();
  return (
    <div className={styles.screen}>
      <PageHead view={view} title={t('saved.title')} description={t('saved.description')} />
      <h1 className={styles.title} tabIndex={-1}>
        {t('saved.title')}
      </h1>
      {useHydrated() && <Saved />}
      <noscript>{import.meta.env.SSR && <p>{t('saved.noScript')}</p>}</noscript>
    </div>
  );
}
