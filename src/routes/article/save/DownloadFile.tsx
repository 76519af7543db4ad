import { Button } from '../../../components/Button.tsx';
import { useAllWording } from '../../../hooks/use-all-wording.ts';
import type { ArticleData } from '../../../core/news/headline.ts';
import { getBlob } from '../../../data/get-blob.ts';
import { downloadFile } from '../../../device/download-file.ts';
import { singleFile } from './single-file.ts';

/** The article as one file, to pass on to readers who cannot reach the site. */
export function DownloadFile({ article, address }: { article: ArticleData; address: string }) {
  const { t } = useAllWording();
  const download = async () => {
    const shown = document.querySelector<HTMLElement>('main article');
    if (!shown) return;
    const { title, id } = article;
    downloadFile(`${id}.html`, 'text/html', await singleFile(shown, { title, address, getBlob }));
  };
  return <Button onClick={() => void download()}>{t('saved.file')}</Button>;
}
