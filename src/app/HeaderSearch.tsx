import { memo, use } from 'react';
import { Link } from '../components/Link.tsx';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { searchPath } from '../core/addresses/search-address.ts';
import { LinkContext } from '../navigation/link-context.ts';
import styles from './HeaderSearch.module.css';

/** The way to the search: a box if there is room, a link on a phone. Both work without a script. */
export const HeaderSearch = memo(function HeaderSearch() {
  const { t } = useTranslation();
  const { hrefOf, go } = use(LinkContext);
  return (
    <>
      <form
        role="search"
        action={hrefOf(searchPath({}))}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const query = new FormData(event.currentTarget).get('q');
          if (typeof query === 'string') go(searchPath({ query: query.trim() }), {});
        }}
      >
        <input
          type="search"
          name="q"
          dir="auto"
          enterKeyHint="search"
          aria-label={t('search.open')}
          placeholder={t('search.open')}
        />
      </form>
      <Link to={searchPath({})} className={styles.link} aria-label={t('search.open')}>
        <svg viewBox="0 0 16 16" width="1.25em" height="1.25em" aria-hidden="true">
          <path
            d="M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM9.7 9.7 14 14"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </Link>
    </>
  );
});
