import { Link } from '../../components/Link.tsx';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { searchPath, type SearchView } from '../../core/addresses/search-address.ts';
import { isQuoted } from '../../core/search/quotes.ts';
import type { Understood as Word } from '../../core/search/look-up.ts';
import styles from './Search.module.css';

/** The other spellings that were searched for, and a link to search without them. */
export function Understood({
  view,
  understood,
}: {
  view: SearchView;
  understood: readonly Word[];
}) {
  const { t, format } = useAllWording();
  const others = understood.flatMap(({ asked, spellings }) =>
    spellings.filter((spelling) => spelling !== asked),
  );
  if (isQuoted(view.query) || others.length === 0) return null;
  const also = t('search.also', {
    words: format.series([...new Set(others)].map((word) => `\u2068${word}\u2069`)),
  });
  return (
    <p className={styles.note}>
      <span>{`${also} `}</span>
      <Link to={searchPath({ ...view, query: `"${view.query}"`, page: 1 })}>
        {t('search.exactly')}
      </Link>
    </p>
  );
}
