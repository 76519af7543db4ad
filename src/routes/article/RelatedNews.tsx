import { HeadlineItem } from '../../components/HeadlineItem.tsx';
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { PictureFrame } from '../../components/PictureFrame.tsx';
import type { Headline } from '../../core/news/headline.ts';
import type { OriginState } from '../../navigation/link-state.ts';
import styles from './RelatedNews.module.css';

type Props = { headlines: readonly Headline[]; origin: OriginState };

/** The width of a picture: small beside its headline on a phone, above the headline elsewhere. */
const SIZES = '(min-width: 40rem) 19rem, 7rem';

/**
 * Other news from the same places. Either all have a picture or none shows one: the build makes
 * sure of that.
 */
export function RelatedNews({ headlines, origin }: Props) {
  if (!headlines[0]?.image) return <HeadlineList headlines={headlines} origin={origin} />;
  return (
    <ul className={styles.pictured}>
      {headlines.map((headline) => (
        <li key={headline.id}>
          {headline.image && (
            <PictureFrame image={headline.image} picture={headline.image.picture} sizes={SIZES} />
          )}
          <HeadlineItem headline={headline} origin={origin} />
        </li>
      ))}
    </ul>
  );
}
