import { useSuspenseQuery } from '@tanstack/react-query';
import { ArabicText } from '../../components/ArabicText.tsx';
import { Link } from '../../components/Link.tsx';
import { NameDescription } from '../../components/NameDescription.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { ScreenIntro } from '../../components/ScreenIntro.tsx';
import { namesQuery } from '../../data/names.ts';
import { compareNames } from '../../core/i18n/compare-names.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { namePath, type View } from '../../core/addresses/urls.ts';
import { localSpelling } from '../../core/i18n/local-spelling.ts';
import styles from './NamesScreen.module.css';

const KINDS = ['place', 'person', 'organisation'] as const;

/** All names of the glossary, grouped by kind. */
export function NamesScreen({ view }: { view: View }) {
  const { t, format, locale } = useAllWording();
  const { data } = useSuspenseQuery(namesQuery());
  return (
    <div>
      <PageHead view={view} title={t('names.title')} description={t('names.description')} />
      <ScreenIntro title={t('names.title')} lead={t('names.description')} />
      {KINDS.map((kind) => {
        const names = data
          .filter((entry) => entry.kind === kind)
          .map((entry) => ({ ...entry, title: localSpelling(entry, locale.code) }))
          .sort((a, b) => compareNames(a.title, b.title));
        if (names.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind} className={styles.heading}>
              {t(`names.${kind}`)}
            </h2>
            <ul className={styles.names}>
              {names.map((entry) => (
                <li key={entry.id}>
                  <Link to={namePath(entry.id)}>
                    <ArabicText text={entry.title} />
                  </Link>
                  {entry.count > 0 && (
                    <span className={styles.count}>
                      {` ${t('headlines.count', { count: entry.count, n: format.number(entry.count) })}`}
                    </span>
                  )}
                  <p>
                    <NameDescription of={entry} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
