import { ArabicText } from '../../../components/ArabicText.tsx';
import { Link } from '../../../components/Link.tsx';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import type { ArticleLanguage } from '../../../core/fields/article-languages.ts';
import type { StoryNote } from '../../../core/news/story-note.ts';
import { storiesPath } from '../../../core/addresses/story-address.ts';
import { articlePath } from '../../../core/addresses/urls.ts';
import { textIn } from '../../../core/i18n/text-language.ts';
import styles from './InStory.module.css';

/** Stands for the title in a translated sentence, which is then split around it. */
const PLACE = '\uFFFC';

/** The running story that an article belongs to, and the articles before and after it. */
export function InStory({ story: { id, title, earlier, later } }: { story: StoryNote }) {
  const { t } = useTranslation();
  const of = { title: PLACE };
  return (
    <aside role="none" className={styles.story}>
      <Link to={storiesPath({ id })}>{around(title, t('article.inStory', of))}</Link>
      {earlier && (
        <Link to={articlePath(earlier.id)}>
          {around(earlier.title, t('article.earlier', of), earlier.lang)}
        </Link>
      )}
      {later && (
        <Link to={articlePath(later.id)}>
          {around(later.title, t('article.later', of), later.lang)}
        </Link>
      )}
    </aside>
  );
}

/**
 * A part of the sentence around a title. The sentence is in the page's language; the title has its
 * own language, and runs from right to left on every page.
 */
const around = (title: string, sentence: string, lang?: ArticleLanguage) => {
  const [before = '', after = ''] = sentence.split(PLACE);
  return (
    <>
      <span>{before}</span>
      <bdi {...textIn(lang)}>
        <ArabicText text={title} lang={lang} />
      </bdi>
      {after !== '' && <span>{after}</span>}
    </>
  );
};
