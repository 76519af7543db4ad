import { useState } from 'react';
import { SITE } from '../navigation/site.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import type { Picture, ImageToCome } from '../core/news/picture.ts';
import { picturePath, type PictureFormat } from '../core/site/picture.ts';
import styles from './PictureFrame.module.css';

type Props = {
  image: ImageToCome;
  picture: Picture;
  /** How wide it is shown, for browsers that choose a file before they know the styles. */
  sizes: string;
  priority?: 'high' | undefined;
};

/** A ground for transparent pictures: on a dark page, black lines would be invisible. */
const SEEN_THROUGH = '#fff';

/**
 * A picture whose place is reserved, in its colour, until it arrives. On a metered connection it
 * waits until a reader asks for it (core/settings/before-paint.js): then its smallest file is
 * loaded, whose size the button states.
 */
export function PictureFrame({ image, picture, sizes, priority }: Props) {
  const { t, format } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const { alt, width, height } = image;
  const { hash, files, colour } = picture;
  const address = (of: number, kind: PictureFormat) =>
    SITE.basePath + picturePath(hash, of, kind).slice(1);
  const choice = (kind: PictureFormat) => ({
    srcSet: files
      .slice(0, isAsked ? 1 : 3)
      .map((file) => `${address(file.width, kind)} ${file.width}w`)
      .join(),
    sizes,
  });
  const size = format.number(Math.ceil(files[0].avif / 1000));
  return (
    <div className={styles.frame}>
      <svg aria-hidden width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <path d="M0 0h1e5v1e5H0" fill={colour ?? SEEN_THROUGH} />
      </svg>
      {isAsked || (
        <button type="button" hidden className={styles.ask} onClick={() => setAsked(true)}>
          {alt}
          <strong>{t('article.showPicture', { size })}</strong>
        </button>
      )}
      <picture>
        <source type="image/avif" {...choice('avif')} />
        <img
          src={address(picture.width, 'webp')}
          {...choice('webp')}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
          fetchPriority={priority}
          decoding="async"
        />
      </picture>
    </div>
  );
}
