import type { ReactNode } from 'react';

/** A heading, and what is to be said below it. */
export function AboutSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
