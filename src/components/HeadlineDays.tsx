import { Fragment, useId } from 'react';
import { groupByDay, tellsDate } from '../core/news/days.ts';
import { HEADLINES_AT_FIRST } from '../core/news/first-view.ts';
import type { Headline } from '../core/news/headline.ts';
import { useToday } from '../hooks/use-today.ts';
import { GroupHeading } from './GroupHeading.tsx';
import { HeadlineItem } from './HeadlineItem.tsx';
import { LaterStyles } from './LaterStyles.tsx';
import styles from './HeadlineDays.module.css';

type Props = {
  headlines: readonly Headline[];
  /** The level of the headings of days; the headlines under them are one level below. */
  level?: 2 | 3;
  /** How many headlines stand above these in the first view of a screen. */
  above?: number;
};

/**
 * Headlines grouped by the newsroom's day on which they were published; those without a date stand
 * at the end.
 */
export function HeadlineDays({ headlines, level = 2, above = 0 }: Props) {
  const id = useId();
  const today = useToday();
  const groups = groupByDay(headlines);
  const ahead = Math.max(
    (above > 0 ? HEADLINES_AT_FIRST.belowLead : HEADLINES_AT_FIRST.alone) - above,
    0,
  );
  // The cut falls between rows of two, so that no row changes its height when its second half
  // arrives.
  const later = groups
    .flatMap(({ items, before }) => items.map((_, at) => ({ at, before })))
    .findIndex(({ at, before }) => before + at >= ahead && at % 2 === 0);

  return groups.map((group) => {
    const { items, before } = group;
    return (
      <Fragment key={before}>
        {later === before && <LaterStyles />}
        <section className={styles.group} aria-labelledby={id + before}>
          <GroupHeading id={id + before} group={group} level={level} today={today} />
          <ul className={styles.rows}>
            {items.map((headline, at) => (
              <Fragment key={headline.id}>
                {at > 0 && later === before + at && <LaterStyles as="li" />}
                <li className={at % 2 === 0 && at === items.length - 1 ? styles.wide : undefined}>
                  <HeadlineItem
                    headline={headline}
                    level={level === 2 ? 3 : 4}
                    hasDate={!tellsDate(group)}
                  />
                </li>
              </Fragment>
            ))}
          </ul>
        </section>
      </Fragment>
    );
  });
}
