import { useShownLocation } from '../../navigation/shown-location.ts';
import { useHydrated } from '../../hooks/use-hydrated.ts';
import type { MarkableBlock } from '../../core/news/quote-marks.ts';
import { BlockView } from './BlockView.tsx';
import { ParagraphLink } from './ParagraphLink.tsx';
import styles from './ArticleScreen.module.css';

type Props = { block: MarkableBlock; /** Counted from 1. */ number: number };

/** A block of a body with the link to it; marked when the address leads to it. */
export function NumberedBlock({ block, number }: Props) {
  const { hash } = useShownLocation();
  const isHydrated = useHydrated();
  const id = `p${number}`;
  return (
    <section
      className={styles.block}
      data-target={isHydrated && hash === `#${id}` ? '' : undefined}
    >
      <BlockView block={block} id={id} />
      <ParagraphLink number={number} />
    </section>
  );
}
