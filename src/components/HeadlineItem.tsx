import { Link } from './Link.tsx';
import { ARABIC } from '../core/i18n/locales.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import type { Headline } from '../core/news/headline.ts';
import { articlePath } from '../core/addresses/urls.ts';
import { AddedDate } from './AddedDate.tsx';
import { ArabicText, useLoneArabicText } from './ArabicText.tsx';
import type { OriginState } from '../navigation/link-state.ts';
import { PlaceLabels } from './PlaceLabels.tsx';
import { PublishedDate } from './PublishedDate.tsx';
import { ReadingTime } from './ReadingTime.tsx';
import { useOwnList } from '../hooks/use-own-list.ts';
import styles from './HeadlineItem.module.css';

type Props = {
  headline: Headline;
  /** The lead is set larger and shows its opening words. */
  isLead?: boolean;
  /** The list that "back" in the article leads to; this screen's own when not given. */
  origin?: OriginState;
};

/** One headline. Its main link covers no other: labels stay links of their own. */
export function HeadlineItem({ headline, isLead = false, origin }: Props) {
  const { locale } = useTranslation();
  const hasText = headline.words !== undefined;
  const ownList = useOwnList();
  const title = useLoneArabicText(headline.title);

  return (
    <article className={isLead ? styles.lead : undefined} lang={ARABIC.code} dir={ARABIC.dir}>
      <div className={styles.kicker} lang={locale.code}>
        <PlaceLabels of={headline} />
        <PublishedDate iso={headline.publishedAt} />
        <AddedDate iso={headline.addedAt} />
      </div>
      <h2 className={styles.title}>
        <Link to={articlePath(headline.id)} state={origin ?? ownList}>
          {title}
        </Link>
      </h2>
      {isLead && headline.excerpt !== undefined && (
        <p className={styles.excerpt}>
          <ArabicText text={headline.excerpt} />
        </p>
      )}
      {hasText && (
        <p className={styles.detail} lang={locale.code}>
          <ReadingTime words={headline.words ?? 0} />
        </p>
      )}
    </article>
  );
}
