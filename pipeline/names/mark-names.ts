import { createAnalyzer } from '../../src/core/arabic/analyzer.ts';
import { NEWSROOM } from '../../src/core/newsroom/newsroom.ts';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { createNameFinder, type NameInText } from '../../src/core/arabic/find-names.ts';
import type { Article, RichText } from '../../src/core/news/article.schema.ts';
import type { NameNote } from '../../src/core/news/name.schema.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import { textsOf, type Body, type NameSpan, type TextWith } from '../../src/core/news/rich-text.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import { formsOf } from './forms-of.ts';

/** An article's body with the first mention of each name marked, and the names it mentions. */
export type MarkedArticle = { body: Body; names: NameNote[] };

/** Finds a glossary's names in articles. */
export const createNameMarker = (names: readonly Name[]): ((article: Article) => MarkedArticle) => {
  const notes = new Map(
    names.map(({ id, name, description, descriptions }) => [
      id,
      { id, name, description, ...(descriptions && { descriptions }) },
    ]),
  );
  const finders = new Map<ArticleLanguage, FindNames>();
  const finderOf = (lang: ArticleLanguage): FindNames => {
    const find = finders.get(lang) ?? createFinder(names, lang);
    finders.set(lang, find);
    return find;
  };
  return ({ title, lang = NEWSROOM.articles, summary = '', body }) => {
    const find = finderOf(lang);
    const texts = [title, summary, ...textsOf(body)];
    const known = new Map<string, NameInText[]>();
    const findOnce = (text: string): NameInText[] => {
      const found = known.get(text) ?? find(text);
      known.set(text, found);
      return found;
    };
    const read = createReader(findOnce);
    const ids = new Set(texts.flatMap((text) => read(text).map(({ id }) => id)));
    const readBody = createReader(findOnce);
    [title, summary].forEach(readBody);
    return {
      body: markBody(body, readBody),
      names: [...ids].flatMap((id) => notes.get(id) ?? []),
    };
  };
};

type FindNames = (text: string) => NameInText[];

/**
 * The glossary's names are in the newsroom's language. In another language a common word may look
 * like one of them, so there only the spellings count that the glossary states for that language.
 */
const createFinder = (names: readonly Name[], lang: ArticleLanguage): FindNames => {
  const spelt = names.map((each) => ({
    ...each,
    own:
      lang === NEWSROOM.articles
        ? [each.name, ...each.variants, ...each.latin, ...each.cyrillic]
        : (each.elsewhere?.[lang] ?? []),
  }));
  const { tokenize } = createAnalyzer(lang === 'ar' ? names.map(formsOf) : [], readLexicon());
  return createNameFinder(
    spelt.map(({ id, kind, own, adjectives = [] }) => ({
      id,
      spellings: own,
      adjectives: lang === NEWSROOM.articles ? adjectives : [],
      short:
        kind === 'person' && isSeveralWords(own[0] ?? '')
          ? own.filter((form) => !isSeveralWords(form))
          : [],
    })),
    { tokenize: (text) => tokenize(text, lang === 'ar') },
  );
};

const isSeveralWords = (form: string) => form.includes(' ');

/**
 * Reads an article's texts one after the other. «كريموف» alone could be anybody of that name,
 * until «إسلام كريموف» has been mentioned.
 */
const createReader = (find: (text: string) => NameInText[]) => {
  const named = new Set<string>();
  return (text: string): NameInText[] =>
    find(text).filter(({ id, isShort }) => {
      if (!isShort) named.add(id);
      return named.has(id);
    });
};

/** Marks running text only: a heading stays calm, and a cell or a caption has little room. */
const markBody = (body: Article['body'], find: (text: string) => NameInText[]): Body => {
  const seen = new Set<string>();
  const markPlain = (text: string): (string | NameSpan)[] => {
    const pieces: (string | NameSpan)[] = [];
    let from = 0;
    for (const { id, start, end } of find(text)) {
      if (seen.has(id)) continue;
      seen.add(id);
      pieces.push(text.slice(from, start), { type: 'name', id, text: text.slice(start, end) });
      from = end;
    }
    return [...pieces, text.slice(from)].filter((piece) => piece !== '');
  };
  // A link already leads elsewhere; strong words stay whole.
  const mark = (text: RichText): TextWith<NameSpan> => {
    const spans = typeof text === 'string' ? [text] : text;
    const marked = spans.flatMap((span): Exclude<TextWith<NameSpan>, string> => {
      if (typeof span === 'string') return markPlain(span);
      find(span.text);
      return [span];
    });
    return marked.every((span, at) => span === spans[at]) ? text : marked;
  };
  return body.map((block) => {
    if (block.type === 'list') return { ...block, items: block.items.map(mark) };
    if (block.type === 'paragraph' || block.type === 'quote')
      return { ...block, text: mark(block.text) };
    textsOf([block]).forEach(find);
    return block;
  });
};
