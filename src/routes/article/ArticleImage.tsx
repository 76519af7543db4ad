import { SITE } from '../../navigation/site.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import type { Article } from '../../core/news/article.schema.ts';
import type { MarkableText } from '../../core/news/quote-marks.ts';
import { RichText } from './RichText.tsx';
import styles from './ArticleImage.module.css';

type Props = {
  image: NonNullable<Article['image']>;
  caption?: MarkableText | undefined;
  id?: string;
  isFirst?: boolean;
};

/** A picture whose place is kept before it arrives. */
export function ArticleImage({ image, caption, id, isFirst = false }: Props) {
  const { t, format } = useTranslation();
  const { src, alt, width, height, credit } = image;
  return (
    <figure id={id} className={styles.figure}>
      <img
        src={`${SITE.basePath.slice(0, -1)}${src}`}
        alt={alt}
        width={width}
        height={height}
        loading={isFirst ? 'eager' : 'lazy'}
        decoding="async"
      />
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
