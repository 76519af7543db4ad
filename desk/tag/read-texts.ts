import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { articleSchema } from '../../src/core/news/article.schema.ts';
import { textsOf } from '../../src/core/news/rich-text.ts';
import { cleanLine } from '../html/clean-line.ts';
import type { DraftBlock } from '../html/draft-block.ts';
import { htmlToBlocks, looksLikeHtml, textToBlocks } from '../html/html-to-blocks.ts';
import type { Refusal } from '../import/original.ts';
import { noJson, readJsonValues } from '../import/read-json-lines.ts';
import { isRecord, type JsonRecord } from '../store/parse-json.ts';

/** The parts of an article that the tagger reads. */
export type TagText = {
  id: string;
  title: string;
  lang?: ArticleLanguage | undefined;
  paragraphs: string[];
};

/**
 * Texts of JSON Lines, one a line: articles of this project, or records with `title` and `content`
 * (plain or HTML), as the import accepts them. For a line that is neither, it gives the reason.
 */
export async function* readTexts(
  name: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<TagText | Refusal> {
  for await (const line of readJsonValues(name, stream)) {
    if ('reason' in line) yield line;
    else yield isRecord(line.value) ? readText(line.value, line.where) : noJson(line.where);
  }
}

const readText = (record: JsonRecord, where: string): TagText | Refusal => {
  const { id, title, lang, body } = record;
  if (typeof title !== 'string' || title.trim() === '')
    return { where, reason: 'title: expected a text, found none; give it one' };
  const blocks = articleSchema.shape.body.safeParse(body);
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    title: cleanLine(title),
    lang: articleSchema.shape.lang.safeParse(lang).data,
    paragraphs: blocks.success ? textsOf(blocks.data) : paragraphsOf(record),
  };
};

const paragraphsOf = ({ content, text, body }: JsonRecord): string[] => {
  const value = [content, text, body].find((each) => typeof each === 'string') ?? '';
  const blocks = looksLikeHtml(value) ? htmlToBlocks(value, { base: null }) : textToBlocks(value);
  return blocks.flatMap(draftTextsOf);
};

const draftTextsOf = (block: DraftBlock): string[] =>
  block.type === 'picture' ? [block.caption] : textsOf([block]);
