import type { ComponentChild } from 'preact';
import { translate } from '../language';

interface Props {
  items: readonly ComponentChild[];
  /** How many are shown before "and N more". */
  limit: number;
  class?: string;
}

/** A list whose end is folded away once it grows long. */
export function CappedList({ items, limit, class: name = '' }: Props) {
  const rest = items.length > limit + 1 ? items.slice(limit) : [];
  return (
    <>
      <Items items={items.slice(0, items.length - rest.length)} class={name} />
      {rest.length > 0 && (
        <details>
          <summary>{translate('and_more', { count: rest.length })}</summary>
          <Items items={rest} class={name} />
        </details>
      )}
    </>
  );
}

const Items = ({ items, class: name }: { items: readonly ComponentChild[]; class: string }) => (
  <ul class={name}>
    {items.map(item => (
      <li>{item}</li>
    ))}
  </ul>
);
