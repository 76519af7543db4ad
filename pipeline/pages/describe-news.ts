import type { ImageObject, NewsArticle, QuantitativeValue, Thing } from 'schema-dts';
import { createFormat } from '../../src/core/i18n/format.ts';
import { addressInSite } from '../../src/core/i18n/localized-url.ts';
import { inQuotes } from '../../src/core/arabic/quotation-marks.ts';
import { nameList } from '../../src/core/i18n/list-title.ts';
import { textIn } from '../../src/core/i18n/text-language.ts';
import { MENU, placesOf } from '../../src/core/news/country.ts';
import { aboutPlaces } from './about-places.ts';
import type { ArticleData } from '../../src/core/news/headline.ts';
import { headlinesPath } from '../../src/core/addresses/headlines-address.ts';
import { CUTS, cutPath, cutSize } from '../../src/core/site/picture.ts';
import { articlePath } from '../../src/core/addresses/urls.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import { addressOf, describeWay, siteItself, type Speaker } from './describe-site.ts';

type Part<Name extends keyof NewsArticle> = Pick<NewsArticle, Name>;

/** An article in the terms of schema.org, and its breadcrumbs. What the article does not say is left out. */
export const describeNews = (article: ArticleData, speaker: Speaker): Thing[] => {
  const { t, locale } = speaker;
  const address = addressOf(speaker, articlePath(article.id));
  const { title, publishedAt, updatedAt, summary, body, words } = article;
  const news: NewsArticle = {
    '@type': 'NewsArticle',
    headline: title,
    url: address,
    mainEntityOfPage: address,
    // The text's language, whatever language the page around it is in.
    inLanguage: textIn(article.lang).lang,
    ...(publishedAt !== null && { datePublished: publishedAt }),
    ...(updatedAt !== undefined && { dateModified: updatedAt }),
    ...(summary !== undefined && { abstract: summary }),
    ...(body.length > 0 && { wordCount: words, isAccessibleForFree: true }),
    ...describeAuthor(article),
    ...describeImage(article, speaker),
    ...describePlaces(article, speaker),
    ...describeCorrections(article),
    ...describeNotes(article, speaker),
    ...describeOrigin(article),
    isPartOf: siteItself(speaker),
  };
  const places = placesOf(article);
  const first = MENU.filter((place) => places.includes(place)).slice(0, 1);
  const steps = [
    ...first.map((place) => ({
      name: nameList({ t, format: createFormat(locale, DEFAULTS) }, [place]),
      path: headlinesPath({ filter: [place] }),
    })),
    { name: title, path: articlePath(article.id) },
  ];
  return [news, describeWay(steps, speaker)];
};

/** A newsroom that signs its own news is not a person. */
const describeAuthor = ({ author, source }: ArticleData): Part<'author'> =>
  author === undefined
    ? {}
    : { author: { '@type': author === source?.name ? 'Organization' : 'Person', name: author } };

/** In the three ratios that search engines ask for; nothing for a picture that the site could not make. */
const describeImage = ({ image }: ArticleData, { site }: Speaker): Part<'image'> => {
  const picture = image?.picture;
  if (!image || !picture) return {};
  return {
    image: CUTS.map((cut): ImageObject => {
      const { width, height } = cutSize(picture, cut);
      return {
        '@type': 'ImageObject',
        url: addressInSite(site, cutPath(picture.hash, cut)),
        width: pixels(width),
        height: pixels(height),
        caption: image.caption ?? image.alt,
        ...(image.credit !== undefined && { creditText: image.credit }),
      };
    }),
  };
};

/** E37 means pixel in UN/CEFACT's list of units. */
const pixels = (value: number): QuantitativeValue => ({
  '@type': 'QuantitativeValue',
  value,
  unitCode: 'E37',
});

const describePlaces = (article: ArticleData, speaker: Speaker): Part<'about'> => {
  const about = aboutPlaces(placesOf(article), speaker);
  return about.length === 0 ? {} : { about };
};

const describeCorrections = ({ corrections }: ArticleData): Part<'correction'> =>
  corrections === undefined
    ? {}
    : {
        correction: corrections.map(
          ({ date, text }) =>
            ({ '@type': 'CorrectionComment', datePublished: date, text }) as const,
        ),
      };

/**
 * What the editors say about the source's words. A `correction` would mean that the text's own
 * publisher corrects it; a `comment` with its author says what it is: another voice about the same
 * text.
 */
const describeNotes = ({ editorNotes = [] }: ArticleData, speaker: Speaker): Part<'comment'> =>
  editorNotes.length === 0
    ? {}
    : {
        comment: editorNotes.map(
          ({ words, text }) =>
            ({
              '@type': 'Comment',
              author: { '@type': 'Organization', name: speaker.t('site.fullName') },
              text: `${inQuotes(words)}: ${text}`,
            }) as const,
        ),
      };

/**
 * The site republishes what another house published. So `publisher` belongs to the original on
 * which the page is based: on the page itself, it would mean that the text was written here.
 */
const describeOrigin = ({ source }: ArticleData): Part<'isBasedOn'> =>
  source === null
    ? {}
    : {
        isBasedOn: {
          '@type': 'NewsArticle',
          ...(source.url !== null && { url: source.url }),
          publisher: { '@type': 'Organization', name: source.name },
        },
      };
