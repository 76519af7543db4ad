import { useId } from 'react';
import { GroupHeading } from '../../components/GroupHeading.tsx';
import type { SearchView } from '../../core/addresses/search-address.ts';
import { groupByDay, tellsDate } from '../../core/news/days.ts';
import type { FindMatches } from '../../core/search/find-matches.ts';
import type { Headline } from '../../core/news/headline.ts';
import { useToday } from '../../hooks/use-today.ts';
import { ResultItem } from './ResultItem.tsx';
import styles from './Search.module.css';

type Props = {
  view: SearchView;
  headlines: readonly Headline[];
  find: FindMatches;
};

/** The results: the closest first, or the newest first and then under their days. */
export function Results({ view: { query, sort }, headlines, find }: Props) {
  const id = useId();
  const today = useToday();
  if (sort === 'relevance') {
    return (
      <ul className={styles.results}>
        {headlines.map((headline) => (
          <li key={headline.id}>
            <ResultItem headline={headline} query={query} find={find} />
          </li>
        ))}
      </ul>
    );
  }
  return groupByDay(headlines).map((group) => (
    <section key={group.before} aria-labelledby={id + group.before}>
      <GroupHeading id={id + group.before} group={group} level={2} today={today} />
      <ul className={styles.results}>
        {group.items.map((headline) => (
          <li key={headline.id}>
            <ResultItem
              headline={headline}
              query={query}
              find={find}
              level={3}
              hasDate={!tellsDate(group)}
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}
