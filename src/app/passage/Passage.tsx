import { ArabicText } from '../../components/ArabicText.tsx';
import { CardTags } from '../../components/CardMeta.tsx';
import { Mark } from '../../components/Mark.tsx';
import { PublishedDate } from '../../components/PublishedDate.tsx';
import { passagePath } from '../../core/addresses/passage-address.ts';
import { articlePath } from '../../core/addresses/urls.ts';
import { isWhollyForeign, quoteLine } from '../../core/arabic/bidi-marks.ts';
import { nestQuotes } from '../../core/arabic/quotation-marks.ts';
import { localizedPath, localizedUrl } from '../../core/i18n/localized-url.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import type { Article } from '../../core/news/article.schema.ts';
import { cutPassage, type Passage as OfArticle } from '../../core/news/passages.ts';
import { passageCardPath } from '../../core/site/card.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { SITE } from '../../navigation/site.ts';

type QuotedArticle = Pick<Article, 'id' | 'title' | 'lang' | 'publishedAt'> & {
  source: string | null;
};

type Props = { article: QuotedArticle; passage: OfArticle };

/** How many letters chats show of a title, and of the text below it. */
const TITLE_LENGTH = 90;
const DESCRIPTION_LENGTH = 280;

/**
 * A paragraph by itself, for links that readers pass on: the preview is the passage, and whoever
 * opens it goes on to its place in the article. Search engines keep the article's address.
 */
export function Passage({ article, passage }: Props) {
  const { t, locale } = useAllWording();
  const { id, title, lang, publishedAt, source } = article;
  const { number, text } = passage;
  const short = (length: number) => quoteLine(cutPassage(text, length));
  const path = passagePath(id, number);
  const place = `${localizedPath(SITE, locale, articlePath(id))}#p${number}`;
  return (
    <>
      <title>{t('site.pageTitle', { title: short(TITLE_LENGTH) })}</title>
      <meta name="description" content={short(DESCRIPTION_LENGTH)} />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={localizedUrl(SITE, locale, articlePath(id))} />
      <meta property="og:site_name" content={t('site.fullName')} />
      <meta property="og:type" content="article" />
      <meta property="og:title" content={short(TITLE_LENGTH)} />
      <meta property="og:description" content={short(DESCRIPTION_LENGTH)} />
      {/* The passage's own address: networks take the preview from the page that is named here. */}
      <meta property="og:url" content={localizedUrl(SITE, locale, path)} />
      <CardTags path={passageCardPath(id, number)} alt={short(DESCRIPTION_LENGTH)} />
      <header>
        <a href={localizedPath(SITE, locale, '/')}>
          <Mark />
          <span>{t('site.fullName')}</span>
        </a>
      </header>
      <main>
        <figure {...textIn(lang)}>
          <blockquote cite={place}>
            {/* Its marks stand where its lines begin and end, as on its card. */}
            <p dir={isWhollyForeign(text) ? 'ltr' : undefined}>
              {'«'}
              <ArabicText text={nestQuotes(text)} lang={lang} />
              {'»'}
            </p>
          </blockquote>
          <figcaption>
            <h1>
              <a href={place}>
                <ArabicText text={title} lang={lang} />
              </a>
            </h1>
            <p lang={locale.code} dir={locale.dir}>
              {source !== null && (
                <bdi lang={textIn(lang).lang}>
                  <ArabicText text={source} lang={lang} />
                </bdi>
              )}
              <PublishedDate iso={publishedAt} />
            </p>
          </figcaption>
        </figure>
        <p>
          <a className="onward" href={place}>
            {t('quote.readOn')}
          </a>
        </p>
      </main>
    </>
  );
}
