import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Titled } from '../../core/news/titled.ts';
import { useEffect } from 'react';
import { Link } from '../../components/Link.tsx';
import { ArabicText } from '../../components/ArabicText.tsx';
import { textIn } from '../../core/i18n/text-language.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { articlePath } from '../../core/addresses/urls.ts';
import { listSaved, onSavedChange } from '../../offline/saved/store.ts';
import { keptArticles } from '../../offline/kept-data.ts';
import styles from './Shelf.module.css';

const MOST = 30;
const SHELF = ['shelf'];

/** What can be read without a network: the saved articles first, then those that were read. */
const readShelf = async (): Promise<Titled[]> => {
  const saved = await listSaved().catch(() => []);
  const kept = await keptArticles(import.meta.env.BASE_URL).catch(() => []);
  const all = [...saved.map(({ article: { id, title, lang } }) => ({ id, title, lang })), ...kept];
  return [...new Map(all.map((each) => [each.id, each])).values()].slice(0, MOST);
};

/** Offers what is on the device when the requested page is not. */
export function Shelf() {
  const { t } = useAllWording();
  const client = useQueryClient();
  useEffect(
    () => onSavedChange(() => void client.invalidateQueries({ queryKey: SHELF })),
    [client],
  );
  const { data = [] } = useQuery({ queryKey: SHELF, queryFn: readShelf, staleTime: 0 });
  if (data.length === 0) return null;
  return (
    <>
      <p className={styles.title}>{t('offline.shelf')}</p>
      <ul className={styles.list} {...textIn()}>
        {data.map(({ id, title, lang }) => (
          <li key={id} lang={lang}>
            <Link to={articlePath(id)}>
              <ArabicText text={title} lang={lang} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
