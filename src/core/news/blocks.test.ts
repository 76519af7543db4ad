import { describe, expect, it } from 'vitest';
import { articleSchema, type Block } from './article.schema.ts';
import {
  allTextsOfBlock,
  BLOCKS,
  isBlockOf,
  mapTexts,
  textsOfBlock,
  type BlockKind,
} from './blocks.ts';
import { textsOf } from './rich-text.ts';

const PICTURE = { src: '/media/a.jpg', width: 2, height: 1 };

/** A block of each kind with all of its fields, its words in the order of reading. */
const WHOLE: { [Kind in BlockKind]: Extract<Block, { type: Kind }> } = {
  paragraph: { type: 'paragraph', text: 'أ' },
  heading: { type: 'heading', level: 2, text: 'أ' },
  quote: { type: 'quote', text: 'أ', cite: 'ب' },
  list: { type: 'list', ordered: false, items: ['أ', ['ب', { type: 'strong', text: 'ت' }]] },
  image: { type: 'image', ...PICTURE, alt: 'أ', caption: 'ب' },
  table: { type: 'table', caption: 'أ', head: ['ب', 'ت'], rows: [['ث', 'ج'], ['ح']] },
};

/** Fields that hold no words of the news. */
const NO_WORDS = ['type', 'level', 'ordered', 'src', 'width', 'height', 'credit'];

const isText = (value: unknown) => typeof value === 'string' || Array.isArray(value);
const kinds = Object.keys(BLOCKS) as BlockKind[];

describe.each(kinds)('a block of the kind %s', (kind) => {
  const block = WHOLE[kind];
  const { before, texts, behind } = BLOCKS[kind];

  it('has every field of the schema that holds words', () => {
    const schema = articleSchema.shape.body.element.options.find(
      ({ shape }) => shape.type.value === kind,
    );
    const named = [...before, ...texts, ...behind].map((field) => /^\w+/.exec(field)?.[0]);
    const fields = Object.keys(schema?.shape ?? expect.fail(`no ${kind} in the schema`));
    expect(new Set(named)).toEqual(new Set(fields.filter((field) => !NO_WORDS.includes(field))));
  });

  it('gives the texts that quotes and first lines are made of', () => {
    const plain = textsOfBlock(block).map(({ text }) => textsOf([{ type: 'paragraph', text }])[0]);
    expect(plain).toEqual(textsOf([block]));
  });

  it('has each text where its path says', () => {
    for (const { path, text } of allTextsOfBlock(block)) {
      const found = path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), block);
      expect(found).toBe(text);
    }
  });

  it('changes each text once, and nothing else', () => {
    const changed = mapTexts<never>(block, () => 'غ');
    expect(textsOf([changed])).toEqual(textsOf([block]).map(() => 'غ'));
    expect(Object.keys(changed)).toEqual(Object.keys(block));
    expect(mapTexts<never>(block, (text) => text)).toEqual(block);
  });

  it('is told from what lacks a text', () => {
    expect(isBlockOf(block, isText)).toBe(true);
    for (const field of [...before, ...texts, ...behind]) {
      const [name = ''] = field.split(/[.?]/);
      const without = Object.fromEntries(Object.entries(block).filter(([key]) => key !== name));
      expect(isBlockOf(without, isText)).toBe(field.endsWith('?'));
      expect(isBlockOf({ ...block, [name]: 7 }, isText)).toBe(false);
    }
  });
});

it.each([{}, { type: 'toString', text: 'أ' }, { type: 7 }, { type: 'video', text: 'أ' }])(
  '%j is no block',
  (value) => {
    expect(isBlockOf(value, isText)).toBe(false);
  },
);
