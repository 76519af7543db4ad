import styles from './ScreenIntro.module.css';

/** What a screen of entries is called, and what is found there. */
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
