import { Disclosure } from '../components/Disclosure.tsx';
import { Notice } from '../components/Notice.tsx';
import { useHydrated } from '../hooks/use-hydrated.ts';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import type { ListToTake } from './book/use-book.ts';

const loadPanel = async () => (await import('./ListPanel.tsx')).ListPanel;

/**
 * Offers what can be done with a whole list, such as a book. All of it needs a script, which loads
 * on request.
 */
export function ListTools(props: ListToTake) {
  const { t } = useTranslation();
  const { Part: Panel, problem, open } = useOnDemand(loadPanel, 'list');
  return (
    useHydrated() && (
      <Disclosure label={t('headlines.take')} part="list" onOpen={open}>
        <Notice>{problem}</Notice>
        {Panel && <Panel {...props} />}
      </Disclosure>
    )
  );
}
