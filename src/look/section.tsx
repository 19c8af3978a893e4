import type { ComponentChildren } from 'preact';

/** A part of a report under a heading. No landmark: a page may show many reports. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
