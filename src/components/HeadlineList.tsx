import { Fragment } from 'react';
import { HEADLINES_AT_FIRST } from '../core/news/first-view.ts';
import type { Headline } from '../core/news/headline.ts';
import { HeadlineItem } from './HeadlineItem.tsx';
import { LaterStyles } from './LaterStyles.tsx';
import type { OriginState } from '../navigation/link-state.ts';
import styles from './HeadlineDays.module.css';

type Props = { headlines: readonly Headline[]; origin?: OriginState };

/** A few headlines, each with its date. */
export function HeadlineList({ headlines, origin }: Props) {
  return (
    <ul className={styles.rows}>
      {headlines.map((headline, at) => (
        <Fragment key={headline.id}>
          {at === HEADLINES_AT_FIRST.alone && <LaterStyles as="li" />}
          <li>
            <HeadlineItem headline={headline} {...(origin && { origin })} />
          </li>
        </Fragment>
      ))}
    </ul>
  );
}
