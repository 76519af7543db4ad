import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../../components/Button.tsx';
import { Dialog } from '../../../../components/Dialog.tsx';
import { inQuotes } from '../../../../core/arabic/quotation-marks.ts';
import { downloadFile } from '../../../../device/download-file.ts';
import { useAllWording } from '../../../../hooks/use-all-wording.ts';
import { drawQuote, SHAPES, type QuoteWords, type Shape } from './draw-quote.ts';
import styles from './QuotePicture.module.css';

type Props = {
  words: QuoteWords;
  /** The name of the file, without its ending. */
  name: string;
  onClose: () => void;
};

const TYPE = 'image/png';

/** Whether the system's share sheet takes pictures. */
const takesFiles = (): boolean =>
  'canShare' in navigator &&
  navigator.canShare({ files: [new File([], 'picture.png', { type: TYPE })] });

/** A quotation as a picture. It is drawn here and sent nowhere until the reader saves or shares it. */
export function QuotePicture({ words, name, onClose }: Props) {
  const { t } = useAllWording();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shape, setShape] = useState<Shape>('square');
  const [isDrawn, setDrawn] = useState(false);
  const [canSend] = useState(takesFiles);

  useEffect(() => {
    let isCurrent = true;
    // The parts of the bar are made anew with each rendering, but the same words are drawn only
    // once.
    const element = canvas.current;
    if (element)
      void drawQuote(element, words, shape).then(() => {
        if (isCurrent) setDrawn(true);
      });
    return () => {
      isCurrent = false;
    };
  }, [words, shape]);

  const withFile = (use: (file: File) => void) =>
    canvas.current?.toBlob((blob) => {
      if (blob) use(new File([blob], `${name}.png`, { type: TYPE }));
    }, TYPE);

  return (
    <Dialog title={t('quote.picture')} onClose={onClose} className={styles.dialog}>
      <fieldset className={styles.shapes}>
        <legend className="unseen">{t('quote.shape')}</legend>
        {(Object.keys(SHAPES) as Shape[]).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="shape"
              checked={shape === each}
              onChange={() => setShape(each)}
            />
            <span>{` ${t(each === 'square' ? 'quote.square' : 'quote.tall')}`}</span>
          </label>
        ))}
      </fieldset>
      <canvas
        ref={canvas}
        className={styles.picture}
        role="img"
        aria-label={inQuotes(words.text)}
        data-drawn={isDrawn ? shape : undefined}
      />
      <div className={styles.shapes}>
        <Button onClick={() => withFile((file) => downloadFile(file.name, TYPE, file))}>
          {t('quote.savePicture')}
        </Button>
        {canSend && (
          // Rejected when the reader cancels.
          <Button
            onClick={() =>
              withFile((file) => void navigator.share({ files: [file] }).catch(() => {}))
            }
          >
            {t('quote.sendPicture')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
