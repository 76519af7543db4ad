import { Link } from '../../../components/Link.tsx';
import { STAY } from '../../../navigation/link-state.ts';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import type { Place } from '../../../core/news/country.ts';
import type { PartnerEntry } from '../../../core/news/partner.ts';
import { partnersPath } from '../../../core/addresses/partner-address.ts';
import styles from './PartnerLine.module.css';

type Props = {
  line: readonly PartnerEntry[];
  /** The place whose news name them; null for all news. */
  place: Place | null;
  /** The code of the partner whose list is shown. */
  chosen?: string;
};

/** Beside the filter: the countries that these news name most often, and the link to all of them. */
export function PartnerLine({ line, place, chosen }: Props) {
  const { t, format, locale } = useTranslation();
  if (line.length === 0) return null;
  return (
    <p className={styles.line}>
      <span>{t('filter.with')}</span>
      {line.map(({ code, called, count }) => (
        <Link
          key={code}
          to={partnersPath({ code, place })}
          state={STAY}
          aria-current={code === chosen ? 'true' : undefined}
        >
          {`${called[locale.code]} ${format.number(count)}`}
        </Link>
      ))}
      <Link to={partnersPath({})}>{t('filter.others')}</Link>
    </p>
  );
}
