import { Link } from 'react-router';
import { ArabicText } from '../../components/ArabicText.tsx';
import item from '../../components/HeadlineItem.module.css';
import { PlaceLabels } from '../../components/PlaceLabels.tsx';
import { PublishedDate } from '../../components/PublishedDate.tsx';
import { useOwnList } from '../../components/use-own-list.ts';
import { ARABIC } from '../../i18n/locales.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { pathOf } from '../../model/urls.ts';
import type { Range } from '../../search/find-matches.ts';
import type { Card } from '../../search/format.ts';
import styles from './ResultItem.module.css';

type Props = {
  card: Card;
  /** What was searched for, to be shown in the article too. */
  query: string;
  find: (text: string) => Range[];
};

/** An article that was found, with the words it was found by. */
export function ResultItem({ card, query, find }: Props) {
  const { locale } = useTranslation();
  const origin = useOwnList();
  return (
    <article lang={ARABIC.code} dir={ARABIC.dir}>
      <div className={item.kicker} lang={locale.code}>
        <PlaceLabels of={card} />
        <PublishedDate iso={card.publishedAt} />
        {card.source !== undefined && <bdi lang={ARABIC.code}>{card.source}</bdi>}
      </div>
      <h2 className={`${item.title} ${styles.marked}`}>
        <Link to={pathOf({ screen: 'article', id: card.id, find: query })} state={origin}>
          <MarkedText text={card.title} ranges={find(card.title)} />
        </Link>
      </h2>
      {card.excerpt !== undefined && (
        <p className={`${styles.excerpt} ${styles.marked}`}>
          <MarkedText text={card.excerpt} ranges={find(card.excerpt)} />
        </p>
      )}
    </article>
  );
}

function MarkedText({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  return (
    <>
      {ranges.map(({ start, end }, at) => (
        <span key={start}>
          <ArabicText text={text.slice(ranges[at - 1]?.end ?? 0, start)} />
          <mark>
            <ArabicText text={text.slice(start, end)} />
          </mark>
        </span>
      ))}
      <ArabicText text={text.slice(ranges.at(-1)?.end ?? 0)} />
    </>
  );
}
