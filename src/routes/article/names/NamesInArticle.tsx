import { ArabicText } from '../../../components/ArabicText.tsx';
import { Link } from '../../../components/Link.tsx';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import { NameDescription } from '../../../components/NameDescription.tsx';
import type { NameNote } from '../../../core/news/name.schema.ts';
import { textIn } from '../../../core/i18n/text-language.ts';
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
    <aside
      role="region"
      className={styles.names}
      aria-labelledby="names"
      lang={locale.code}
      dir={locale.dir}
    >
      <h2 id="names">{t('article.names')}</h2>
      <ul className={styles.list}>
        {names.map((note) => (
          <li key={note.id}>
            <Link to={namePath(note.id)}>
              <bdi {...textIn()}>
                <ArabicText text={note.name} />
              </bdi>
            </Link>
            <span className={styles.description}>
              <span>: </span>
              <NameDescription of={note} />
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
