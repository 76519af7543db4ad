import { PictureFrame } from '../../components/PictureFrame.tsx';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import type { MadePicture } from '../../core/news/picture.ts';
import type { MarkableText } from '../../core/news/quote-marks.ts';
import { RichText } from './RichText.tsx';
import styles from './ArticleImage.module.css';

/**
 * A picture without its caption, which is passed separately: it may have marks that the file has
 * not.
 */
type Image = Omit<MadePicture, 'caption'>;

type Props = {
  image: Image;
  caption?: MarkableText | undefined;
  id?: string;
  /** True for the picture that a reader sees first. */
  isHead?: boolean;
};

/** As wide as the text: the column, or a phone without its margins. At the head it may be wider. */
const SIZES = '(min-width: 44rem) 40rem, 92vw';
const WIDE_SIZES = `(min-width: 60rem) 56rem, ${SIZES}`;

/** A picture with its caption and credit. */
export function ArticleImage({ image, caption, id, isHead = false }: Props) {
  const { t, format } = useTranslation();
  const { picture, credit, width, height } = image;
  const shape = isHead && isWide(image) ? styles.wide : width < height && styles.tall;
  const classes = [styles.figure, isHead || styles.inText, shape].filter(
    (name) => typeof name === 'string',
  );
  return (
    <figure id={id} className={classes.join(' ')}>
      {picture && (
        <PictureFrame
          image={image}
          picture={picture}
          sizes={shape === styles.wide ? WIDE_SIZES : SIZES}
          priority={isHead ? 'high' : undefined}
        />
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

/**
 * Whether a picture has more pixels than the column needs, and is not so high that it would fill a
 * screen.
 */
const isWide = ({ picture, width, height }: Image): boolean =>
  picture !== undefined && picture.width >= 960 && width >= height * 1.3;
