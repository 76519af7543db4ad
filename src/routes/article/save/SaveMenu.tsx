import { useState } from 'react';
import { useOnDemand } from '../../../hooks/use-on-demand.ts';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import type { ArticleData } from '../../../core/news/headline.ts';
import type { Outcome } from './SaveTools.tsx';
import styles from './SaveMenu.module.css';

/** Keeps the article on this device: the tap that opens it saves. */
export function SaveMenu({ article, address }: { article: ArticleData; address: string }) {
  const { t } = useTranslation();
  const [saving, setSaving] = useState<Promise<Outcome>>();
  const loadTools = async () => {
    const { SaveTools, save } = await import('./SaveTools.tsx');
    setSaving(save(article));
    return SaveTools;
  };
  const { Part: Tools, problem, open } = useOnDemand(loadTools, 'save');
  return (
    <div className={styles.menu}>
      <Disclosure label={t('article.save')} part="save" onOpen={() => Tools ?? open()}>
        <Notice>{problem}</Notice>
        {Tools && saving && <Tools article={article} address={address} saving={saving} />}
      </Disclosure>
    </div>
  );
}
