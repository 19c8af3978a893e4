import type { Tree } from './tree';

const LABEL_LIMIT = 100;
/** Controls that hold nothing about anyone: their text is read like any other, or not at all. */
export const NO_VALUE: ReadonlySet<string> = new Set([
  'password',
  'submit',
  'reset',
  'button',
  'image',
  'file',
  'checkbox',
  'radio',
]);

/** Names what form controls hold. */
export interface FormReader<Node> {
  hear(text: string): void;
  openLabel(id: string | null): () => void;
  /** A control's label and value; null for an empty control or anything else. */
  read(node: Node, name: string): { label: string; value: string } | null;
}

export function createFormReader<Node>(tree: Tree<Node>): FormReader<Node> {
  const labels = new Map<string, string>();
  let label: string | null = null;

  const nameOf = (node: Node): string => {
    const id = tree.attribute(node, 'id');
    const candidates = [
      id === null ? null : labels.get(id),
      label,
      ...['aria-label', 'placeholder', 'name', 'title', 'id'].map(name => tree.attribute(node, name)),
    ];
    return candidates.find(text => text?.trim())?.trim() ?? '';
  };

  return {
    hear(text) {
      if (label !== null && label.length < LABEL_LIMIT) label += text;
    },
    openLabel(id) {
      label = '';
      return () => {
        if (id !== null && label !== null && labels.size < 10_000) labels.set(id, label.trim());
        label = null;
      };
    },
    read(node, name) {
      const value = tree.formValue(node)?.trim();
      if (!value) return null;
      if (name === 'input' && NO_VALUE.has((tree.attribute(node, 'type') ?? '').toLowerCase())) return null;
      return { label: nameOf(node), value };
    },
  };
}
