import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useShownLocation } from '../../components/shown-location.ts';
import { useHydrated } from '../../components/use-hydrated.ts';
import { useOnDemand } from '../../components/use-on-demand.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import type { ArticleData } from '../../model/headline.ts';
import type { MarkableBlock } from '../../model/quote-marks.ts';
import { BlockView } from './BlockView.tsx';
import { useNameCard } from './names/use-name-card.ts';
import { ParagraphLink } from './ParagraphLink.tsx';
import styles from './ArticleScreen.module.css';

type Props = {
  article: ArticleData;
  /** The passage that the address quotes. */
  quote?: string | undefined;
  /** The words that the address asks to show. */
  find?: string | undefined;
};

const loadQuoting = async () => (await import('./quote/Quoting.tsx')).Quoting;
const loadFinding = async () => (await import('./find/Finding.tsx')).Finding;

/** The blocks of an article, each with its link. What shows and copies passages comes with the first of them. */
export function ArticleBody({ article, quote, find }: Props) {
  const { t, locale } = useTranslation();
  const { hash } = useShownLocation();
  const isHydrated = useHydrated();
  const body = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState<MarkableBlock[] | null>(null);
  const { Part: Quoting, problem: noQuoting, open } = useOnDemand(loadQuoting);
  const start = useEffectEvent(open);
  const finding = useOnDemand(loadFinding);
  const startFinding = useEffectEvent(finding.open);
  const explaining = useNameCard(body, article.names);
  const problem = (quote === undefined ? null : noQuoting) ?? explaining.problem;

  useEffect(() => {
    if (quote !== undefined) start();
  }, [quote]);

  useEffect(() => {
    if (find !== undefined) startFinding();
  }, [find]);

  useEffect(() => {
    if (Quoting) return;
    const look = () => {
      const selection = getSelection();
      if (selection?.isCollapsed === false && body.current?.contains(selection.anchorNode)) start();
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [Quoting]);

  return (
    <>
      {problem !== null && (
        <p role="alert" lang={locale.code} dir={locale.dir}>
          {problem}
        </p>
      )}
      <div ref={body} className={styles.body}>
        {(marked ?? article.body).map((block, at) => {
          const id = `p${at + 1}`;
          return (
            <div key={id} data-target={isHydrated && hash === `#${id}` ? '' : undefined}>
              <BlockView block={block} id={id} />
              <ParagraphLink number={at + 1} />
            </div>
          );
        })}
      </div>
      {find !== undefined && finding.Part && (
        <finding.Part key={find} id={article.id} words={find} body={body} />
      )}
      {explaining.Card && explaining.note && (
        <explaining.Card note={explaining.note} onClose={explaining.close} />
      )}
      {Quoting && <Quoting article={article} quote={quote} body={body} onMark={setMarked} />}
    </>
  );
}
