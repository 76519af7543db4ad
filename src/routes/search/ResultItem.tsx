import { useQuery } from '@tanstack/react-query';
import { AddedDate } from '../../components/AddedDate.tsx';
import { Link } from '../../components/Link.tsx';
import { ArabicText } from '../../components/ArabicText.tsx';
import item from '../../components/HeadlineItem.module.css';
import { PlaceLabels } from '../../components/PlaceLabels.tsx';
import { PublishedDate } from '../../components/PublishedDate.tsx';
import { useOwnList } from '../../hooks/use-own-list.ts';
import { articleQuery } from '../../data/article.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { pathOf } from '../../core/addresses/urls.ts';
import { isWithdrawn } from '../../core/news/withdrawn.ts';
import type { FindMatches, Range } from '../../core/search/find-matches.ts';
import type { Headline } from '../../core/news/headline.ts';
import { findPassage } from '../../core/search/passage.ts';
import { searchedTexts } from '../../core/search/searched-texts.ts';
import styles from './ResultItem.module.css';

type Props = {
  headline: Headline;
  /** The query, whose words are marked in the article too. */
  query: string;
  find: FindMatches;
  level?: 2 | 3;
  /** False under a heading that gives the date. */
  hasDate?: boolean;
};

/** An article that was found, with the words that matched. */
export function ResultItem({ headline, query, find, level = 2, hasDate = true }: Props) {
  const { locale, format } = useTranslation();
  const Heading = `h${level}` as const;
  const origin = useOwnList();
  const text = textIn(headline.lang);
  const findHere = (words: string) => find(words, headline.lang);
  return (
    <article {...text}>
      <div className={item.kicker} lang={locale.code}>
        <PlaceLabels of={headline} />
        {hasDate && <PublishedDate iso={headline.publishedAt} />}
        {hasDate && <AddedDate iso={headline.addedAt} />}
        {headline.source !== undefined && (
          <bdi lang={text.lang}>{format.text(headline.source)}</bdi>
        )}
      </div>
      <Heading className={item.title}>
        <Link to={pathOf({ screen: 'article', id: headline.id, find: query })} state={origin}>
          <MarkedText
            text={headline.title}
            lang={headline.lang}
            ranges={findHere(headline.title)}
          />
        </Link>
      </Heading>
      <Excerpt headline={headline} find={findHere} />
    </article>
  );
}

/** The opening of the article or, if neither it nor the title has the words, a passage that does. */
function Excerpt({
  headline,
  find,
}: Pick<Props, 'headline'> & { find: (text: string) => Range[] }) {
  const { id, title, lang, excerpt = '' } = headline;
  const isFoundDeeper = excerpt !== '' && find(title).length + find(excerpt).length === 0;
  const { data } = useQuery({ ...articleQuery(id), enabled: isFoundDeeper });
  const isHere = isFoundDeeper && data !== undefined && !isWithdrawn(data);
  const text = (isHere ? findPassage(searchedTexts(data), find) : null) ?? excerpt;
  if (text === '') return null;
  return (
    <p className={styles.excerpt}>
      <MarkedText text={text} lang={lang} ranges={find(text)} />
    </p>
  );
}

type MarkedProps = Pick<Headline, 'lang'> & { text: string; ranges: readonly Range[] };

function MarkedText({ text, lang, ranges }: MarkedProps) {
  return (
    <>
      {ranges.map(({ start, end }, at) => (
        <span key={start}>
          <ArabicText text={text.slice(ranges[at - 1]?.end ?? 0, start)} lang={lang} />
          <mark>
            <ArabicText text={text.slice(start, end)} lang={lang} />
          </mark>
        </span>
      ))}
      <ArabicText text={text.slice(ranges.at(-1)?.end ?? 0)} lang={lang} />
    </>
  );
}
