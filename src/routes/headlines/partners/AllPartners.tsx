import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../../components/Link.tsx';
import { PageHead } from '../../../components/PageHead.tsx';
import { ScreenIntro } from '../../../components/ScreenIntro.tsx';
import { compareNames } from '../../../core/i18n/compare-names.ts';
import { partnersQuery } from '../../../data/partners.ts';
import { useAllWording } from '../../../hooks/use-all-wording.ts';
import { partnersPath, type PartnersView } from '../../../core/addresses/partner-address.ts';
import styles from './AllPartners.module.css';

/** Every other country that the news name, the most frequent first. */
export function AllPartners({ view }: { view: PartnersView }) {
  const { t, format, locale } = useAllWording();
  const { data } = useSuspenseQuery(partnersQuery({ code: null }));
  const { code: language } = locale;
  // Their file has one order for all languages.
  const partners = [...data].sort(
    (a, b) => b.count - a.count || compareNames(a.called[language], b.called[language]),
  );
  return (
    <div>
      <PageHead view={view} title={t('partners.title')} description={t('partners.description')} />
      <ScreenIntro title={t('partners.title')} lead={t('partners.description')} />
      <ul className={styles.partners}>
        {partners.map(({ code, called, count }) => (
          <li key={code}>
            <Link to={partnersPath({ code })}>{called[language]}</Link>
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
