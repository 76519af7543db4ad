import { useOnDemand } from '../../../hooks/use-on-demand.ts';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import type { ArticleData } from '../../../core/news/headline.ts';
import styles from './SaveMenu.module.css';

const loadTools = async () => (await import('./SaveTools.tsx')).SaveTools;

/** Keeps the article on this device: the tap that opens it saves. */
export function SaveMenu({ article, address }: { article: ArticleData; address: string }) {
  const { t } = useTranslation();
  const { Part: Tools, problem, open } = useOnDemand(loadTools, 'save');
  return (
    <div className={styles.menu}>
      <Disclosure label={t('article.save')} part="save" onOpen={open}>
        <Notice>{problem}</Notice>
        {Tools && <Tools article={article} address={address} />}
      </Disclosure>
    </div>
  );
}
