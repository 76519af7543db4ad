import { ArabicText } from '../../../components/ArabicText.tsx';
import { Link } from '../../../components/Link.tsx';
import { useShownLocation } from '../../../navigation/shown-location.ts';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import { inQuotes } from '../../../core/arabic/quotation-marks.ts';
import type { ArticleData } from '../../../core/news/headline.ts';
import styles from './EditorNotes.module.css';

/** What the editors say about words that the source got wrong, each with a link back to them. */
export function EditorNotes({ notes }: { notes: NonNullable<ArticleData['editorNotes']> }) {
  const { t, format, locale } = useTranslation();
  const { pathname, state } = useShownLocation();
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <h2 id="notes" lang={locale.code} dir={locale.dir}>
        {t('article.notes')}
      </h2>
      {/* Numbered as the marks in the text are: in the digits of the interface. */}
      <ol data-digits={format.digits}>
        {notes.map(({ words, text }, at) => (
          <li key={at} id={`note-${at + 1}`} tabIndex={-1}>
            <Link to={`${pathname}#noted-${at + 1}`} replace state={state}>
              <ArabicText text={inQuotes(words)} />
            </Link>
            <ArabicText text={`: ${text}`} />
          </li>
        ))}
      </ol>
    </section>
  );
}
