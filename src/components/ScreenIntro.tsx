import styles from './ScreenIntro.module.css';

/** The title of a screen of entries, and a sentence about what it has. */
export function ScreenIntro({ title, lead }: { title: string; lead: string }) {
  return (
    <>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.lead}>{lead}</p>
    </>
  );
}
