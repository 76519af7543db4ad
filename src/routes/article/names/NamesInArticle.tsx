import { ArabicText } from '../../../components/ArabicText.tsx';
import { Link } from '../../../components/Link.tsx';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import { NameDescription } from '../../../components/NameDescription.tsx';
import type { NameNote } from '../../../core/news/name.schema.ts';
import { namePath } from '../../../core/addresses/urls.ts';
import styles from './NamesInArticle.module.css';

/**
 * The names that the article mentions, one per line. They are explained in the reader's language,
 * so the lines run in its direction.
 */
export function NamesInArticle({ names }: { names: readonly NameNote[] }) {
  const { t, locale } = useTranslation();
  if (names.length === 0) return null;
  return (
    <aside role="region" className={styles.names} dir={locale.dir} aria-labelledby="names">
      <h2 id="names" lang={locale.code}>
        {t('article.names')}
      </h2>
      <ul className={styles.list}>
        {names.map((note) => (
          <li key={note.id}>
            <Link to={namePath(note.id)}>
              <ArabicText text={note.name} />
            </Link>
            <span>: </span>
            <NameDescription of={note} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
