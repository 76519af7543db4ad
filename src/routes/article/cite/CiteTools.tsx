import { useEffect, useState } from 'react';
import { CopyButton } from '../../../components/CopyButton.tsx';
import { useAllWording } from '../../../hooks/use-all-wording.ts';
import type { Citable } from '../../../core/news/citation.ts';
import { dayOf } from '../../../core/news/newsroom-time.ts';
import { toBibtex, toCslJson, toRis } from '../../../core/news/citation-files.ts';
import styles from './CiteTools.module.css';

const FORMATS = [
  { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems', write: toRis },
  { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', write: toBibtex },
  {
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
] as const;

type Format = (typeof FORMATS)[number];

/** Copying the line, and the files for reference managers. */
export function CiteTools({ cited, line }: { cited: Citable; line: string }) {
  const { t } = useAllWording();
  return (
    <>
      <CopyButton value={line} label={t('cite.copy')} done={t('cite.copied')} />
      <ul className={styles.files}>
        {FORMATS.map((format) => (
          <li key={format.name}>
            <FileLink format={format} cited={cited} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A link to a file that is made here: docs/decisions/0013-citations-are-made-in-the-browser.md. */
function FileLink({ format, cited }: { format: Format; cited: Citable }) {
  const { t } = useAllWording();
  const [address] = useState(() =>
    URL.createObjectURL(
      new Blob([format.write({ ...cited, accessed: dayOf(new Date().toISOString()) })], {
        type: format.type,
      }),
    ),
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a href={address} download={`${cited.id}.${format.extension}`}>
      {t('cite.download', { format: format.name })}
    </a>
  );
}
