import { Link, useNavigate } from 'react-router';
import { isPlainClick } from '../../components/plain-click.ts';
import { usePlaceNames } from '../../components/use-place-names.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { parseAddress } from '../../model/urls.ts';
import type { OriginList } from './use-origin-list.ts';
import styles from './BackToList.module.css';

/** A link to the list; a plain tap on it is a step back when the list is one step away, so it keeps its place. */
export function BackToList({ origin }: { origin: OriginList }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const view = parseAddress(origin.path);
  const names = usePlaceNames(view.screen === 'headlines' ? view.filter : []);

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
        {names === '' ? t('article.backToAll') : t('article.back', { places: names })}
      </Link>
    </p>
  );
}
