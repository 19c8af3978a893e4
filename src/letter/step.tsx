import type { ComponentChildren } from 'preact';

interface Props {
  number: number;
  /** The place that links of the page lead to. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One step on the way from a leak to a letter that left. */
export const Step = ({ number, id, title, children }: Props) => (
  <section class="step" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} class="step-title">
      <span class="number">{number}</span> {title}
    </h2>
    {children}
  </section>
);
