import { useNavigate } from 'react-router';
import { Link } from '../../components/Link.tsx';
import { currentIndex, readEntry } from '../../navigation/history-entry.ts';
import type { OriginState } from '../../navigation/link-state.ts';
import { isPlainClick } from '../../navigation/plain-click.ts';
import { usePlaceNames } from '../../hooks/use-place-names.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { parseAddress } from '../../core/addresses/urls.ts';
import styles from './BackToList.module.css';

/**
 * A link to the list. If the list is in the history, a plain tap goes back to it, so that the list
 * keeps its place.
 */
export function BackToList({ origin }: { origin: OriginState }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const view = parseAddress(origin.from);
  const names = usePlaceNames(view.screen === 'headlines' ? view.filter : []);
  const ofList = names === '' ? t('article.backToAll') : t('article.back', { places: names });
  // A search, a month or a name is not a list of places.
  const label = view.screen === 'headlines' ? ofList : t('article.backToPlace');

  return (
    <p className={styles.back}>
      <Link
        to={origin.from}
        data-back
        onClick={(event) => {
          const distance = distanceTo(origin);
          if (distance >= 0 || !isPlainClick(event)) return;
          event.preventDefault();
          void navigate(distance);
        }}
      >
        {label}
      </Link>
    </p>
  );
}

/** How many entries away the list is in the history, negative for back; 0 if it is not in it. */
const distanceTo = ({ entry }: OriginState): number => {
  const index = entry === undefined ? undefined : readEntry(entry).index;
  const here = currentIndex();
  return index === undefined || here === undefined ? 0 : index - here;
};
