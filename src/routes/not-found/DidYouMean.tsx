import { useQuery } from '@tanstack/react-query';
import { Link } from '../../components/Link.tsx';
import { ArabicText } from '../../components/ArabicText.tsx';
import { nearestArticlesQuery } from '../../data/nearest-articles.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { articlePath } from '../../core/addresses/urls.ts';
import styles from './NotFoundScreen.module.css';

/** Articles whose address is like the one that led nowhere; nothing if they cannot be read. */
export function DidYouMean({ id }: { id: string }) {
  const { t } = useAllWording();
  const { data = [] } = useQuery(nearestArticlesQuery(id));
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="meant">
      <p id="meant" className={styles.latest}>
        {t('notFound.meant')}
      </p>
      <ul {...textIn()}>
        {data.map(([each, title, lang]) => (
          <li key={each} lang={lang}>
            <Link to={articlePath(each)}>
              <ArabicText text={title} lang={lang} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
