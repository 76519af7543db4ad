import type { Article } from '../../src/core/news/article.schema.ts';
import { cleanLine } from '../html/clean-line.ts';
import type { DraftBlock } from '../html/draft-block.ts';
import { webAddress } from '../html/web-address.ts';
import type { Original } from './original.ts';
import type { FindPicture } from './pictures.ts';

type Head = {
  image?: NonNullable<Article['image']>;
  /** The text, without the picture that has moved to the head. */
  blocks: DraftBlock[];
  notes: string[];
};

/**
 * The picture that a source gives beside its text. Many sources also show it in the text, with
 * description and caption: it is shown once, at the head.
 */
export const headPicture = async (
  { picture, base }: Pick<Original, 'picture' | 'base'>,
  blocks: DraftBlock[],
  findPicture: FindPicture,
): Promise<Head> => {
  const address = webAddress(picture?.address, base ?? null);
  if (picture === null || address === null) return { blocks, notes: [] };
  const twin = blocks.find((block) => block.type === 'picture' && block.address === address);
  const inText = twin?.type === 'picture' ? twin : { alt: '', caption: '' };
  const alt = cleanLine(picture.alt) || inText.alt;
  const credit = cleanLine(picture.credit ?? '');
  const found = await findPicture({ address, alt, credit });
  // A picture that cannot be fetched is reported where it stands in the text, if it does.
  if ('note' in found) return { blocks, notes: twin === undefined ? [found.note] : [] };
  const { caption } = inText;
  return {
    image: { ...found.image, ...(caption !== '' && caption !== alt && { caption }) },
    blocks: blocks.filter((block) => block !== twin),
    notes: [],
  };
};
