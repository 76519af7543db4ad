import { PictureFrame } from '../../components/PictureFrame.tsx';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import type { MadePicture } from '../../core/news/picture.ts';
import type { MarkableText } from '../../core/news/quote-marks.ts';
import { RichText } from './RichText.tsx';
import styles from './ArticleImage.module.css';

type Props = {
  image: MadePicture;
  caption?: MarkableText | undefined;
  id?: string;
  /** Of the one that a reader sees first. */
  priority?: 'high';
};

/** As wide as the text: the measure, or a phone without its edges. */
const SIZES = '(min-width: 44rem) 40rem, 92vw';

/** A picture with what is said of it. */
export function ArticleImage({ image, caption, id, priority }: Props) {
  const { t, format } = useTranslation();
  const { picture, credit } = image;
  return (
    <figure id={id} className={styles.figure}>
      {picture && (
        <PictureFrame image={image} picture={picture} sizes={SIZES} priority={priority} />
      )}
      {(caption !== undefined || credit !== undefined) && (
        <figcaption>
          {caption !== undefined && <RichText text={caption} />}
          {credit !== undefined && (
            <small>{` ${t('article.credit', { name: format.text(credit) })}`}</small>
          )}
        </figcaption>
      )}
    </figure>
  );
}
