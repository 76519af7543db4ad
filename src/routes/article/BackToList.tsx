import { Link, useNavigate } from 'react-router';
import { isPlainClick } from '../../components/plain-click.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { MENU } from '../../model/country.ts';
import { parsePath } from '../../model/urls.ts';
import type { OriginList } from './use-origin-list.ts';
import styles from './BackToList.module.css';

/** A link to the list; a plain tap on it is a step back when the list is one step away, so it keeps its place. */
export function BackToList({ origin }: { origin: OriginList }) {
  const { t, format } = useTranslation();
  const navigate = useNavigate();
  const view = parsePath(...splitQuery(origin.path));
  const filter = view.screen === 'headlines' ? view.filter : [];
  const names = MENU.filter((place) => filter.includes(place)).map((place) => t(`place.${place}`));

  return (
    <p className={styles.back}>
      <Link
        to={origin.path}
        data-back
        onClick={(event) => {
          if (!origin.isPrevious || !isPlainClick(event)) return;
          event.preventDefault();
          void navigate(-1);
        }}
      >
        {names.length === 0
          ? t('article.backToAll')
          : t('article.back', { places: format.list(names) })}
      </Link>
    </p>
  );
}

const splitQuery = (address: string): [path: string, query: string] => {
  const [path = '', query = ''] = address.split('?');
  return [path, query];
};
