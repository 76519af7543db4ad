import type { RefObject } from 'react';
import { CopyButton } from '../../components/CopyButton.tsx';
import { useAllWording } from '../../hooks/use-all-wording.ts';

type Props = { code: string; field: RefObject<HTMLTextAreaElement | null> };

/** Copies the code of a frame. Its wording loads with it, not with the page. */
export function CopyCode({ code, field }: Props) {
  const { t } = useAllWording();
  return <CopyButton value={code} label={t('embed.copy')} done={t('embed.copied')} field={field} />;
}
