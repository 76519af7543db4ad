import type { Article, Block } from '../../src/core/news/article.schema.ts';
import { textsOf } from '../../src/core/news/rich-text.ts';
import { cleanLine, isVisible, literalLine } from '../html/clean-line.ts';
import type { DraftBlock } from '../html/draft-block.ts';
import { htmlToBlocks, textToBlocks } from '../html/html-to-blocks.ts';
import { literalToBlocks } from '../html/plain-to-blocks.ts';
import { plainTextOf } from '../html/rich-line.ts';
import { webAddress } from '../html/web-address.ts';
import { headPicture } from './head-picture.ts';
import { noteNoCharacters } from './no-characters.ts';
import type { Original, OriginalText } from './original.ts';
import { parseDate } from './parse-date.ts';
import type { FindPicture } from './pictures.ts';
import type { ProposePlaces } from './propose-places.ts';

export type ArticleOptions = {
  /** Replaces the name that the source gives itself. */
  sourceName: string | null;
  propose: ProposePlaces;
  findPicture: FindPicture;
};

/** An article before it has an id. */
export type Draft = Omit<Article, 'id' | '$schema'>;
export type Converted = { draft: Draft; notes: string[] } | { reason: string };

const MAX_TITLE = 300;
const MAX_SUMMARY = 500;

/** An original as an article, with notes on what was left out; or the reason why it cannot be one. */
export const toArticle = async (
  original: Original,
  options: ArticleOptions,
): Promise<Converted> => {
  try {
    return await convert(original, options);
  } catch (error) {
    // Errors of the system, such as a full disk, are not this original's fault.
    if (!(error instanceof Error) || 'syscall' in error) throw error;
    return { reason: `expected an article, found what cannot be read: ${error.message}` };
  }
};

const convert = async (
  original: Original,
  { sourceName, propose, findPicture }: ArticleOptions,
): Promise<Converted> => {
  const title = original.isTitleLiteral ? literalLine(original.title) : cleanLine(original.title);
  if (title === '') return { reason: 'title: expected a text, found none; give it one' };
  if (title.length > MAX_TITLE) return { reason: tooLong(title.length) };
  const url = webAddress(original.url ?? undefined, null);
  const losses: string[] = [];
  const found = toBlocks(original.body, original.base ?? url, (what) => losses.push(what));
  const blocks = withoutTitle(found, title);
  const { date, note } = parseDate(original.date, { isUtc: original.isDateUtc });
  const head = await headPicture(original, blocks, findPicture);
  const { body, notes } = await placePictures(head.blocks, findPicture);
  const { countries, region, partners } = propose({
    title,
    lang: original.lang,
    paragraphs: textsOf(body),
  });
  const author = original.authors.map(cleanLine).filter(isVisible).join('، ');
  const summary = summaryOf(original, url, body);
  const draft: Draft = {
    title,
    ...(original.lang ? { lang: original.lang } : {}),
    publishedAt: date,
    countries,
    region,
    partners,
    source: sourceOf(sourceName ?? original.sourceName, url),
    ...(author === '' ? {} : { author }),
    ...(summary === '' ? {} : { summary }),
    ...(head.image ? { image: head.image } : {}),
    body,
  };
  const left = [...(note === undefined ? [] : [note]), ...lossNote(losses, body)];
  return { draft, notes: [...left, ...toldOf(original), ...notes, ...head.notes] };
};

const toldOf = (original: Original): string[] => [
  ...(original.notes ?? []),
  ...noteNoCharacters(original),
];

const tooLong = (length: number): string =>
  `title: expected at most ${MAX_TITLE} characters, found ${length}; shorten it`;

const toBlocks = (
  { kind, value, hidden = [] }: OriginalText,
  base: string | null,
  onLoss: (what: string) => void,
): DraftBlock[] => {
  if (kind === 'literal') return literalToBlocks(value);
  return kind === 'html' ? htmlToBlocks(value, { base, hidden, onLoss }) : textToBlocks(value);
};

const lossNote = (losses: readonly string[], body: readonly Block[]): string[] => {
  if (losses.length === 0) return [];
  const rest = losses.length > MAX_LOSSES ? `, and ${losses.length - MAX_LOSSES} more` : '';
  const what = losses.slice(0, MAX_LOSSES).join(', ');
  return [
    body.length === 0
      ? `has no text: all it holds is ${what}${rest}`
      : `left out of its text: ${what}${rest}`,
  ];
};
const MAX_LOSSES = 5;

/** A text that begins with its own headline would say it twice. */
const withoutTitle = (blocks: DraftBlock[], title: string): DraftBlock[] => {
  const at = blocks.findIndex(
    (block) => block.type === 'heading' && plainTextOf(block.text) === title,
  );
  return at === -1 || at > 2 ? blocks : blocks.toSpliced(at, 1);
};

const placePictures = async (blocks: readonly DraftBlock[], findPicture: FindPicture) => {
  const body: Block[] = [];
  const notes: string[] = [];
  for (const block of blocks) {
    if (block.type !== 'picture') {
      body.push(block);
      continue;
    }
    const found = await findPicture(block);
    const { caption } = block;
    if ('image' in found) {
      body.push({ type: 'image', ...found.image, ...(caption === '' ? {} : { caption }) });
      continue;
    }
    notes.push(found.note);
    if (caption !== '') body.push({ type: 'paragraph', text: caption });
  }
  return { body, notes };
};

const sourceOf = (name: string | null, url: string | null): Article['source'] => {
  const cleaned = cleanLine(name ?? '');
  if (cleaned !== '') return { name: cleaned, url };
  const host = url === null ? undefined : URL.parse(url)?.host;
  return host === undefined ? null : { name: host.replace(/^www\./, ''), url };
};

/** A summary that someone wrote, as opposed to the first words of the text, cut off by a program. */
const summaryOf = ({ summary }: Original, url: string | null, body: Block[]): string => {
  if (summary === null || body.length === 0) return '';
  const text = htmlToBlocks(summary, { base: url }).flatMap(draftTextsOf).join(' ');
  const first = textsOf(body).join(' ');
  const isCut = /(…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/.test(text) || first.startsWith(text);
  return isCut || text.length > MAX_SUMMARY ? '' : text;
};

const draftTextsOf = (block: DraftBlock): string[] =>
  block.type === 'picture' ? [] : textsOf([block]);
