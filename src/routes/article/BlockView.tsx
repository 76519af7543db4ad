import { ArabicText } from '../../components/ArabicText.tsx';
import { use } from 'react';
import { numbering } from '../../core/i18n/text-language.ts';
import { TextLanguage } from '../../hooks/use-text-settings.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { useTextChoices } from '../../settings/use-settings.ts';
import type { MarkableBlock, MarkableText } from '../../core/news/quote-marks.ts';
import { ArticleImage } from './ArticleImage.tsx';
import { RichText } from './RichText.tsx';
import styles from './BlockView.module.css';

/** A quotation of at most this many letters is set large, like a pull quote in a newspaper. */
const LONGEST_PULLED = 180;

const lettersOf = (text: MarkableText): number =>
  typeof text === 'string'
    ? text.length
    : text.reduce((sum, span) => sum + lettersOf(typeof span === 'string' ? span : span.text), 0);

/** One block of a body. Its id lets links lead to it. */
export function BlockView({ block, id }: { block: MarkableBlock; id: string }) {
  const { t } = useTranslation();
  const digits = numbering(useTextChoices().digits, use(TextLanguage));
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={id}>
          <RichText text={block.text} />
        </p>
      );
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading id={id}>
          <RichText text={block.text} />
        </Heading>
      );
    }
    case 'quote':
      return (
        <figure
          id={id}
          className={lettersOf(block.text) <= LONGEST_PULLED ? styles.pulled : styles.quote}
        >
          <blockquote>
            <RichText text={block.text} />
          </blockquote>
          {block.cite !== undefined && (
            <figcaption>
              <ArabicText text={block.cite} />
            </figcaption>
          )}
        </figure>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List id={id} className={styles.list} data-digits={digits}>
          {block.items.map((item, at) => (
            <li key={at}>
              <RichText text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'image':
      return <ArticleImage id={id} image={block} caption={block.caption} />;
    case 'table':
      return (
        <div
          id={id}
          className={styles.table}
          tabIndex={0}
          role="group"
          aria-label={block.caption ?? t('article.table')}
        >
          <table>
            {block.caption !== undefined && (
              <caption>
                <ArabicText text={block.caption} />
              </caption>
            )}
            <thead>
              <tr>
                {block.head.map((cell, at) => (
                  <th key={at} scope="col">
                    <RichText text={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, line) => (
                <tr key={line}>
                  {row.map((cell, at) => (
                    <td key={at}>
                      <RichText text={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
