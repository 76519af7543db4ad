import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../../components/Link.tsx';
import { PageHead } from '../../../components/PageHead.tsx';
import { ScreenIntro } from '../../../components/ScreenIntro.tsx';
import { partnersQuery } from '../../../data/partners.ts';
import { useAllSentences } from '../../../hooks/use-all-sentences.ts';
import { partnerPath } from '../../../core/addresses/partner-address.ts';
import type { View } from '../../../core/addresses/urls.ts';
import styles from './PartnersScreen.module.css';

/** Every other country that the news name, the most frequent first. */
export function PartnersScreen({ view }: { view: View }) {
  const { t, format, locale } = useAllSentences();
  const { data } = useSuspenseQuery(partnersQuery());
  return (
    <div>
      <PageHead view={view} title={t('partners.title')} description={t('partners.description')} />
      <ScreenIntro title={t('partners.title')} lead={t('partners.description')} />
      <ul className={styles.partners}>
        {data.map(({ code, called, count }) => (
          <li key={code}>
            <Link to={partnerPath({ code })}>{called[locale.code]}</Link>
            <span className={styles.count}>
              {t('headlines.count', { count, n: format.number(count) })}
            </span>
          </li>
        ))}
      </ul>
      {data.length === 0 && <p>{t('headlines.noneAtAll')}</p>}
    </div>
  );
}
