import { useTranslation } from '../../hooks/TranslationContext.tsx';
import type { MadePicture } from '../../core/news/picture.ts';
import type { MarkableText } from '../../core/news/quote-marks.ts';
import { PictureFrame } from './PictureFrame.tsx';
import { RichText } from './RichText.tsx';
import styles from './ArticleImage.module.css';

type Props = {
  image: MadePicture;
  caption?: MarkableText | undefined;
  id?: string;
  /** The one that a reader sees first. */
  isHead?: boolean;
};

/** A picture with what is said of it. */
export function ArticleImage({ image, caption, id, isHead = false }: Props) {
  const { t, format } = useTranslation();
  const { picture, credit, width, height } = image;
  const shape = isHead && isWide(image) ? styles.wide : width < height && styles.tall;
  const classes = [styles.figure, isHead || styles.inText, shape].filter(
    (name) => typeof name === 'string',
  );
  return (
    <figure id={id} className={classes.join(' ')}>
      {picture && <PictureFrame image={image} picture={picture} isHead={isHead} />}
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

/** With pixels for more than the measure, and so low that the text below it begins on the same screen. */
const isWide = ({ picture, width, height }: MadePicture): boolean =>
  picture !== undefined && picture.width >= 960 && width >= height * 1.3;
