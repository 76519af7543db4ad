import { useSuspenseQuery } from '@tanstack/react-query';
import { TextLanguage } from '../../hooks/use-text-settings.ts';
import { AddedDate } from '../../components/AddedDate.tsx';
import { useLoneArabicText } from '../../components/ArabicText.tsx';
import { BelowFirstView } from '../../components/BelowFirstView.tsx';
import { LaterStyles } from '../../components/LaterStyles.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { PlaceLabels } from '../../components/PlaceLabels.tsx';
import { PublishedDate } from '../../components/PublishedDate.tsx';
import { ReadingTime } from '../../components/ReadingTime.tsx';
import { ShareMenu } from '../../components/ShareMenu.tsx';
import { SITE } from '../../navigation/site.ts';
import { usePlaceNames } from '../../hooks/use-place-names.ts';
import { articleQuery } from '../../data/article.ts';
import { localizedUrl } from '../../core/i18n/localized-url.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { isolateMarks } from '../../core/arabic/bidi-marks.ts';
import { placesOf } from '../../core/news/country.ts';
import { cutAtWord, openingOf, type ArticleData } from '../../core/news/headline.ts';
import { canonicalPathOf, type ArticleView } from '../../core/addresses/urls.ts';
import { isWithdrawn } from '../../core/news/withdrawn.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleNotes } from './ArticleNotes.tsx';
import { BackToList } from './BackToList.tsx';
import { CiteMenu } from './cite/CiteMenu.tsx';
import { NamesInArticle } from './names/NamesInArticle.tsx';
import { OnwardLinks } from './OnwardLinks.tsx';
import { LostQuote } from './quote/LostQuote.tsx';
import { RelatedNews } from './RelatedNews.tsx';
import { ReadableText } from './ReadableText.tsx';
import { ReadAloudButton } from './read-aloud/ReadAloudButton.tsx';
import { InStory } from './story/InStory.tsx';
import { ReportError } from './ReportError.tsx';
import { SaveMenu } from './save/SaveMenu.tsx';
import { useOriginList } from './use-origin-list.ts';
import { WithdrawnScreen } from './WithdrawnScreen.tsx';
import styles from './ArticleScreen.module.css';

const DESCRIPTION_LENGTH = 200;

/** The screen of an article's address: the article, or the notice that it was withdrawn. */
export function ArticleScreen({ view }: { view: ArticleView }) {
  const { data } = useSuspenseQuery(articleQuery(view.id));
  return isWithdrawn(data) ? (
    <WithdrawnScreen notice={data} />
  ) : (
    // Its id may be a later one than that of the address.
    <ShownArticle view={{ ...view, id: data.id }} article={data} />
  );
}

function ShownArticle({ view, article }: { view: ArticleView; article: ArticleData }) {
  const { t, locale } = useTranslation();
  const shownTitle = useLoneArabicText(article.title, article.lang);
  const places = placesOf(article);
  const origin = useOriginList(places);
  const names = usePlaceNames(places);
  const address = localizedUrl(SITE, locale, canonicalPathOf(view));
  const opening = openingOf(article);
  const description =
    opening === undefined
      ? names === ''
        ? t('article.descriptionPlain')
        : t('article.description', { places: names })
      : cutAtWord(opening, DESCRIPTION_LENGTH);

  return (
    <>
      <PageHead
        view={view}
        article={article}
        title={isolateMarks(article.title)}
        description={isolateMarks(description)}
      />
      <div className={styles.tools}>
        <BackToList origin={origin} />
        {/* It asks the device for its voices, which is slow, and shows nothing until they come. */}
        {article.body.length > 0 && (
          <BelowFirstView key={`voice of ${article.id}`}>
            <ReadAloudButton lang={article.lang} />
          </BelowFirstView>
        )}
      </div>
      <article className={styles.item} {...textIn(article.lang)}>
        <header>
          <aside role="none" className={styles.kicker} lang={locale.code}>
            <PlaceLabels of={article} />
            {article.publishedAt === null ? (
              <>
                <span>{t('article.dateUnknown')}</span>
                <AddedDate iso={article.addedAt} />
              </>
            ) : (
              <PublishedDate iso={article.publishedAt} />
            )}
            {article.body.length > 0 && <ReadingTime words={article.words} />}
          </aside>
          <h1 className={styles.title} tabIndex={-1}>
            {shownTitle}
          </h1>
        </header>
        <LostQuote className={styles.none} />
        <ReadableText>
          <TextLanguage value={article.lang}>
            <ArticleBody key={article.id} article={article} quote={view.quote} find={view.find} />
          </TextLanguage>
          <LaterStyles />
          <BelowFirstView key={`end of ${article.id}`}>
            <NamesInArticle names={article.names} />
            <ArticleNotes article={article} />
          </BelowFirstView>
        </ReadableText>
      </article>
      <BelowFirstView key={article.id}>
        <div className={styles.onward}>
          <ShareMenu key={article.id} text={article.title} address={address}>
            <SaveMenu article={article} address={address} />
            <CiteMenu article={article} address={address} />
          </ShareMenu>
          <ReportError title={article.title} address={address} />
        </div>
        {article.inStory && <InStory story={article.inStory} />}
        {article.related.length > 0 && (
          <aside className={styles.related} aria-labelledby="related">
            <p id="related" className={styles.relatedTitle}>
              {t('article.related')}
            </p>
            <RelatedNews headlines={article.related} origin={origin} />
          </aside>
        )}
        <div className={styles.onward}>
          <OnwardLinks article={article} />
        </div>
      </BelowFirstView>
    </>
  );
}
