import type { ReactNode } from 'react';

/** A heading with the text below it. */
export function AboutSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
