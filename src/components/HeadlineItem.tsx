import type { ReactNode } from 'react';
import { Link } from './Link.tsx';
import { textIn } from '../core/i18n/text-language.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import type { Headline } from '../core/news/headline.ts';
import { articlePath } from '../core/addresses/urls.ts';
import { AddedDate } from './AddedDate.tsx';
import { useLoneArabicText } from './ArabicText.tsx';
import type { OriginState } from '../navigation/link-state.ts';
import { PlaceLabels } from './PlaceLabels.tsx';
import { PublishedDate } from './PublishedDate.tsx';
import { ReadingTime } from './ReadingTime.tsx';
import { useOwnList } from '../hooks/use-own-list.ts';
import styles from './HeadlineItem.module.css';

type Props = {
  headline: Headline;
  level?: 2 | 3 | 4;
  /** False under a heading that gives the date. */
  hasDate?: boolean;
  /** The list that "back" in the article leads to; this screen if absent. */
  origin?: OriginState;
  className?: string | undefined;
  /** A picture or opening words, as on a front. */
  children?: ReactNode;
};

/** A list gives the reading time only from this many minutes on. */
const LONG_READ = 4;

/** One headline. Its main link covers no other link, so labels stay links of their own. */
export function HeadlineItem({
  headline,
  level = 2,
  hasDate = true,
  origin,
  className,
  children,
}: Props) {
  const { locale } = useTranslation();
  const ownList = useOwnList();
  const title = useLoneArabicText(headline.title, headline.lang);
  const Heading = `h${level}` as const;

  return (
    <article className={className} {...textIn(headline.lang)}>
      <div className={styles.kicker} lang={locale.code}>
        <PlaceLabels of={headline} />
        {hasDate && <PublishedDate iso={headline.publishedAt} />}
        {hasDate && <AddedDate iso={headline.addedAt} />}
        {headline.words !== undefined && <ReadingTime words={headline.words} least={LONG_READ} />}
      </div>
      <Heading className={styles.title}>
        <Link to={articlePath(headline.id)} state={origin ?? ownList}>
          {title}
        </Link>
      </Heading>
      {children}
    </article>
  );
}
