import type { Article } from '../../../src/core/news/article.schema.ts';
import { textsOfBlock, type FieldPath } from '../../../src/core/news/blocks.ts';
import { standsIn } from '../../../src/core/news/editor-notes.ts';
import { parseAddress } from '../../../src/core/addresses/urls.ts';
import { LOCALES, splitLocale } from '../../../src/core/i18n/locales.ts';
import type { Finding } from './finding.ts';
import { findWrongDates, type Calendar } from './dates.ts';
import type { PreferredNames } from './preferred-names.ts';

/** Facts about the rest of the content. */
export type KnownContent = {
  /** True for an id, and for an earlier id. */
  hasArticle: (id: string) => boolean;
  /** True for the id of a name in the glossary. */
  hasName: (id: string) => boolean;
  /** True for the id of a running story. */
  hasStory: (id: string) => boolean;
  /** True for the code of another country that an article names. */
  hasPartner: (code: string) => boolean;
  /** The glossary's spellings of names. */
  names: PreferredNames;
  /** Which dates are plausible. */
  calendar: Calendar;
};

/** A finding that does not depend on the words. */
export type Fact = Omit<Finding, 'isAccepted'>;

/** What is missing or leads nowhere, whatever the words say. */
export const findWrongFacts = (article: Article, site: KnownContent): Fact[] => [
  ...(article.source === null
    ? [{ rule: 'no-source' as const, path: ['source'], words: '', cure: null, isCertain: false }]
    : []),
  ...(article.editorNotes ?? []).flatMap((note, at): Fact[] =>
    standsIn(article.body, note)
      ? []
      : [
          {
            rule: 'note-without-words',
            path: ['editorNotes', at, 'words'],
            words: note.words,
            cure: null,
            isCertain: true,
          },
        ],
  ),
  ...findWrongDates(article, site.calendar).map((wrong) => ({
    ...wrong,
    cure: null,
    isCertain: false,
  })),
  ...article.body.flatMap((block, at) => [
    ...deadLinks(block, ['body', at], site),
    ...(block.type === 'image' ? badDescriptions(block, ['body', at, 'alt']) : []),
  ]),
  ...(article.image ? badDescriptions(article.image, ['image', 'alt']) : []),
];

const deadLinks = (block: Article['body'][number], path: FieldPath, site: KnownContent): Fact[] =>
  textsOfBlock(block).flatMap(({ path: own, text }) =>
    typeof text === 'string'
      ? []
      : text.flatMap((span, at): Fact[] => {
          if (typeof span === 'string' || span.type !== 'link' || !isDead(span.href, site))
            return [];
          const where = [...path, ...own, at, 'href'];
          return [
            { rule: 'dead-link', path: where, words: span.href, cure: null, isCertain: true },
          ];
        }),
  );

const isDead = (href: string, site: KnownContent): boolean => {
  if (!href.startsWith('/') || href.startsWith('/media/')) return false;
  const [address = ''] = href.split('#');
  const view = parseAddress(splitLocale(address, LOCALES).path);
  if (view.screen === 'article') return !site.hasArticle(view.id);
  if (view.screen === 'name') return !site.hasName(view.id);
  if (view.screen === 'stories') return view.id !== null && !site.hasStory(view.id);
  if (view.screen === 'partners') return view.code !== null && !site.hasPartner(view.code);
  if (view.screen === 'headlines') return view.unknown.length > 0;
  return view.screen === 'not-found';
};

type Described = { alt: string; caption?: string | undefined };

const badDescriptions = (image: Described, path: FieldPath): Fact[] => [
  ...weakDescription(image.alt, path),
  ...saidTwice(image, path),
];

/** A file's name, or a word for "picture", describes nothing. */
const weakDescription = (alt: string, path: FieldPath): Fact[] =>
  /^\S+\.(?:jpe?g|png|webp|avif|gif)$/i.test(alt) ||
  /^(?:img|dsc|image|photo|picture|صورة|الصورة)[\s_\d-]*$/i.test(alt.trim())
    ? [{ rule: 'picture-description', path, words: alt, cure: null, isCertain: false }]
    : [];

const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A screen reader reads the description and then the caption. */
const saidTwice = ({ alt, caption }: Described, path: FieldPath): Fact[] =>
  caption !== undefined && lettersOf(alt) === lettersOf(caption)
    ? [{ rule: 'picture-said-twice', path, words: alt, cure: null, isCertain: false }]
    : [];
