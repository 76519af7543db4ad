import type { RefObject } from 'react';
import { CopyButton } from '../../components/CopyButton.tsx';
import { useAllSentences } from '../../hooks/use-all-sentences.ts';

type Props = { value: string; field: RefObject<HTMLTextAreaElement | null> };

/** Copies the code of a frame; comes when the code is shown, as its sentences do. */
export function CopyEmbed({ value, field }: Props) {
  const { t } = useAllSentences();
  return (
    <CopyButton value={value} label={t('embed.copy')} done={t('embed.copied')} field={field} />
  );
}
