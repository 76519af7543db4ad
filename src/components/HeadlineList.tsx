import { Fragment } from 'react';
import type { Headline } from '../core/news/headline.ts';
import { HeadlineItem } from './HeadlineItem.tsx';
import { LaterStyles } from './LaterStyles.tsx';
import type { OriginState } from '../navigation/link-state.ts';
import styles from './HeadlineList.module.css';

type Props = {
  headlines: readonly Headline[];
  /** Sets the first headline as the lead of a front, in the six columns of the screen around it. */
  hasLead?: boolean;
  origin?: OriginState;
};

/**
 * What a phone shows at first: the rest need not be laid out before the first paint. On a wide
 * screen rows of two are complete, so that none changes its height when its other half comes.
 */
const FIRST_VIEW = { withLead: 3, withoutLead: 4 };

/** Headlines in an even rhythm; the list draws the gaps. */
export function HeadlineList({ headlines, hasLead = false, origin }: Props) {
  const firstView = hasLead ? FIRST_VIEW.withLead : FIRST_VIEW.withoutLead;
  return (
    <ul className={hasLead ? styles.front : styles.list}>
      {headlines.map((headline, at) => (
        <Fragment key={headline.id}>
          {at === firstView && <LaterStyles as="li" />}
          <li className={hasLead && at === 0 ? styles.lead : styles.item}>
            <HeadlineItem
              headline={headline}
              isLead={hasLead && at === 0}
              {...(origin && { origin })}
            />
          </li>
        </Fragment>
      ))}
    </ul>
  );
}
