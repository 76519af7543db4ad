import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { isPlainClick } from '../../../navigation/plain-click.ts';
import { useOnDemand } from '../../../hooks/use-on-demand.ts';
import type { NameNote } from '../../../core/news/name.schema.ts';

const loadDialog = async () => (await import('./NameDialog.tsx')).NameDialog;

/**
 * A tap on a name in the text explains it over the article. Without a script, and in a new tab, the
 * name is a link to its page.
 */
export const useNameDialog = (body: RefObject<HTMLElement | null>, names: readonly NameNote[]) => {
  const { Part, problem, open } = useOnDemand(loadDialog, 'name');
  const [note, setNote] = useState<NameNote | null>(null);
  const onClick = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('[data-name]');
    const asked = link && names.find(({ id }) => id === link.getAttribute('data-name'));
    if (!asked || !isPlainClick(event)) return;
    event.preventDefault();
    setNote(asked);
    open();
  });
  useEffect(() => {
    const root = body.current;
    // In the capture phase, before the link itself would lead away.
    root?.addEventListener('click', onClick, { capture: true });
    return () => root?.removeEventListener('click', onClick, { capture: true });
  }, [body]);
  return { Explanation: Part, note, problem, close: () => setNote(null) };
};
