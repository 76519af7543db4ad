import { ArabicText } from '../../components/ArabicText.tsx';
import { HeadlineDays } from '../../components/HeadlineDays.tsx';
import { HeadlineItem } from '../../components/HeadlineItem.tsx';
import { PictureFrame } from '../../components/PictureFrame.tsx';
import { arrangeFront } from '../../core/news/front.ts';
import { cutAtWord, type Headline } from '../../core/news/headline.ts';
import styles from './Front.module.css';

type Props = { headlines: readonly Headline[]; chosenLead?: Headline | undefined };

/**
 * The widths of the pictures of the lead and of the seconds: on a wide screen, and on a phone,
 * where they are as wide as the text.
 */
const SIZES = {
  lead: '(min-width: 60rem) 26rem, (min-width: 40rem) 50vw, 92vw',
  second: '(min-width: 60rem) 14rem, (min-width: 40rem) 30vw, 40vw',
};

/** Letters of a second's opening words: some three lines of a narrow column. */
const FEW = 90;

/** The newest headlines of a list: one large, two or three with their opening words, the rest day by day. */
export function Front({ headlines, chosenLead }: Props) {
  const { lead, seconds, rest } = arrangeFront(headlines, chosenLead);
  return (
    <div>
      {lead && (
        <HeadlineItem headline={lead} className={styles.lead}>
          <Opening of={lead} sizes={SIZES.lead} priority="high" />
        </HeadlineItem>
      )}
      {seconds.length > 0 && (
        <ul className={styles.seconds}>
          {seconds.map((headline) => (
            <li key={headline.id}>
              <HeadlineItem headline={headline} className={styles.second}>
                <Opening of={headline} sizes={SIZES.second} length={FEW} />
              </HeadlineItem>
            </li>
          ))}
        </ul>
      )}
      <HeadlineDays headlines={rest} above={1 + seconds.length} />
    </div>
  );
}

type OpeningProps = { of: Headline; sizes: string; priority?: 'high'; length?: number };

/** A headline's picture and opening words, if it has them. */
function Opening({
  of: { image, excerpt, lang },
  sizes,
  priority,
  length = Infinity,
}: OpeningProps) {
  if (!image && excerpt === undefined) return null;
  return (
    <div className={`${styles.opening} ${image ? styles.pictured : ''}`}>
      {image && (
        <PictureFrame image={image} picture={image.picture} sizes={sizes} priority={priority} />
      )}
      {excerpt !== undefined && (
        <p className={styles.excerpt}>
          <ArabicText text={cutAtWord(excerpt, length)} lang={lang} />
        </p>
      )}
    </div>
  );
}
