import { ArabicText } from '../../../components/ArabicText.tsx';
import { Link } from '../../../components/Link.tsx';
import { useShownLocation } from '../../../navigation/shown-location.ts';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import { inQuotes } from '../../../core/arabic/quotation-marks.ts';
import type { ArticleData } from '../../../core/news/headline.ts';
import { useTextChoices } from '../../../settings/use-settings.ts';
import styles from './EditorNotes.module.css';

/** What the editors say about words that the source got wrong, each with a link back to them. */
export function EditorNotes({ notes }: { notes: NonNullable<ArticleData['editorNotes']> }) {
  const { t, locale } = useTranslation();
  const { digits } = useTextChoices();
  const { pathname, state } = useShownLocation();
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <h2 id="notes" lang={locale.code} dir={locale.dir}>
        {t('article.notes')}
      </h2>
      <ol data-digits={digits}>
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
