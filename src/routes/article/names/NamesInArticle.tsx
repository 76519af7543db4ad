import { Link } from 'react-router';
import { useTranslation } from '../../../i18n/TranslationContext.tsx';
import type { NameNote } from '../../../model/name.ts';
import { namePath } from '../../../model/urls.ts';
import styles from './NamesInArticle.module.css';

/** Who and what the article mentions, in a line each. */
export function NamesInArticle({ names }: { names: readonly NameNote[] }) {
  const { t, locale } = useTranslation();
  if (names.length === 0) return null;
  return (
    <section className={styles.names} aria-labelledby="names">
      <h2 id="names" lang={locale.code} dir={locale.dir}>
        {t('article.names')}
      </h2>
      <ul className={styles.list}>
        {names.map(({ id, name, description }) => (
          <li key={id}>
            <Link discover="none" to={namePath(id)}>
              {name}
            </Link>
            : <span>{description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
