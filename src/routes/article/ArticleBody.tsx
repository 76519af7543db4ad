import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ArabicText } from '../../components/ArabicText.tsx';
import { BelowFirstView } from '../../components/BelowFirstView.tsx';
import { LaterStyles } from '../../components/LaterStyles.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useOnDemand } from '../../hooks/use-on-demand.ts';
import { numbering, textIn } from '../../core/i18n/text-language.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import type { ArticleData } from '../../core/news/headline.ts';
import { lastOfFirstView } from '../../core/news/first-view.ts';
import type { MarkableBlock } from '../../core/news/quote-marks.ts';
import { ArticleImage } from './ArticleImage.tsx';
import { useTextChoices } from '../../settings/use-settings.ts';
import { EditorNotes } from './notes/EditorNotes.tsx';
import { NumberedBlock } from './NumberedBlock.tsx';
import { useNameDialog } from './names/use-name-dialog.ts';
import styles from './ArticleScreen.module.css';

type Props = {
  article: ArticleData;
  /** The passage that the address quotes. */
  quote?: string | undefined;
  /** The words that the address asks to mark. */
  find?: string | undefined;
};

const loadQuoting = async () => (await import('./quote/Quoting.tsx')).Quoting;
const loadFinding = async () => (await import('./find/Finding.tsx')).Finding;

/**
 * The text of an article: its summary, picture and blocks, each with its link. The script that
 * shows and copies passages loads when the first passage is shown or selected.
 */
export function ArticleBody({ article, quote, find }: Props) {
  const { t, locale } = useTranslation();
  const digits = numbering(useTextChoices().digits, article.lang);
  const body = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState<MarkableBlock[] | null>(null);
  const { Part: Quoting, problem: noQuoting, open } = useOnDemand(loadQuoting);
  const start = useEffectEvent(open);
  const finding = useOnDemand(loadFinding);
  const startFinding = useEffectEvent(finding.open);
  const lastShown = lastOfFirstView(article.body);
  const explaining = useNameDialog(body, article.names);
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

  const blocks = (marked ?? article.body).map((block, at) => (
    <NumberedBlock key={at} block={block} number={at + 1} />
  ));
  return (
    <>
      <Notice lang={locale.code} dir={locale.dir}>
        {problem}
      </Notice>
      {/* With its language: reading modes cut the text out of a page that may have another. */}
      <section ref={body} className={styles.body} data-digits={digits} {...textIn(article.lang)}>
        {article.summary !== undefined && (
          <p id="summary" className={styles.summary}>
            <ArabicText text={article.summary} />
          </p>
        )}
        {article.image && (
          <ArticleImage image={article.image} caption={article.image.caption} isHead />
        )}
        {article.body.length === 0 && (
          <p className={styles.none} lang={locale.code} dir={locale.dir}>
            {t('article.headlineOnly')}
          </p>
        )}
        {blocks.slice(0, lastShown)}
        {(lastShown < blocks.length || article.editorNotes) && (
          <>
            <LaterStyles />
            <BelowFirstView>
              {blocks.slice(lastShown)}
              {article.editorNotes && <EditorNotes notes={article.editorNotes} />}
            </BelowFirstView>
          </>
        )}
      </section>
      {find !== undefined && finding.Part && (
        <finding.Part key={find} article={article} words={find} body={body} onMark={setMarked} />
      )}
      {explaining.Explanation && explaining.note && (
        <explaining.Explanation note={explaining.note} onClose={explaining.close} />
      )}
      {Quoting && <Quoting article={article} quote={quote} body={body} onMark={setMarked} />}
    </>
  );
}
