import { useMemo, useState, type MouseEvent } from 'react';
import { Button } from '../../../components/Button.tsx';
import button from '../../../components/Button.module.css';
import { Notice } from '../../../components/Notice.tsx';
import { Link } from '../../../components/Link.tsx';
import { useShownLocation } from '../../../navigation/shown-location.ts';
import { useOnDemand } from '../../../hooks/use-on-demand.ts';
import { useAllWording } from '../../../hooks/use-all-wording.ts';
import { inQuotes } from '../../../core/arabic/quotation-marks.ts';
import styles from './SelectionBar.module.css';

type Props = {
  passage: {
    text: string;
    title: string;
    url: string;
    /** The title of the article. */
    id: string;
    /** Its source and day, as far as they are known. */
    origin: string;
    /** The address of the site in the form that people write. */
    address: string;
    /** The block in which it begins, from 1. */
    paragraph: number;
    /** The passage with its title, source, date and address. */
    quoted: string;
  };
  onClose: () => void;
};

const loadPicture = async () => (await import('./picture/QuotePicture.tsx')).QuotePicture;

/** A press on a button would clear the selection before the button acts. */
const keepSelection = (event: MouseEvent) => event.preventDefault();

const selectAll = (area: HTMLTextAreaElement | null) => {
  area?.focus({ preventScroll: true });
  area?.select();
};

/**
 * Copies or shares a passage and says so; if the browser refuses, shows the text so that it can be
 * copied.
 */
export function CopyButtons({ passage, onClose }: Props) {
  const { t, format } = useAllWording();
  const { pathname, state } = useShownLocation();
  const [done, setDone] = useState('');
  const picture = useOnDemand(loadPicture);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async (text: string, words: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setRefused(null);
      setDone(words);
    } catch {
      // This also happens where the page is not served over HTTPS and has no clipboard at all.
      setRefused(text);
      setDone(t('copy.refused'));
    }
  };

  const { text, title, origin, address } = passage;
  const words = useMemo(
    () => ({ text, title, origin, address, site: t('site.fullName') }),
    [text, title, origin, address, t],
  );
  const share = () => {
    const { url } = passage;
    // Rejected when the reader cancels.
    navigator.share({ title, text: inQuotes(text), url }).catch(() => {});
  };

  return (
    <>
      <p role="status">{done}</p>
      {refused !== null && (
        <textarea
          key={refused}
          ref={selectAll}
          className={styles.text}
          readOnly
          dir="auto"
          rows={4}
          value={refused}
          aria-label={t('copy.field')}
        />
      )}
      <div className={styles.buttons} role="presentation" onMouseDown={keepSelection}>
        <Button kind="quiet" onClick={() => void copy(passage.quoted, t('quote.copied'))}>
          {t('quote.copy')}
        </Button>
        <Button kind="quiet" onClick={() => void copy(passage.url, t('quote.linkCopied'))}>
          {t('quote.copyLink')}
        </Button>
        {'share' in navigator && (
          <Button kind="quiet" onClick={share}>
            {t('quote.share')}
          </Button>
        )}
        <Button kind="quiet" onClick={picture.open}>
          {t('quote.picture')}
        </Button>
        <Link
          to={`${pathname}#p${passage.paragraph}`}
          replace
          state={state}
          className={button.quiet}
          onClick={onClose}
        >
          {t('quote.paragraph', { n: format.number(passage.paragraph) })}
        </Link>
      </div>
      <Notice>{picture.problem}</Notice>
      {picture.Part && (
        <picture.Part words={words} name={`quote-${passage.id}`} onClose={picture.close} />
      )}
    </>
  );
}
