import type { Tree } from '../snapshot/tree';

/** Names kept; a page may make up as many as it likes. */
const MOST_NAMES = 1_000;
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const COMMENT = 8;

/**
 * The live document as a `Tree`. Getters are taken from the prototypes: in a form, `form.firstChild` may be an
 * `<input name="firstChild">`. A shadow root's nodes come first, then the children of its host. `found` hears of every shadow root that is
 * walked into: what observes the document does not see inside.
 */
export function makeDomTree(found: (root: ShadowRoot) => void): Tree<Node> {
  /** By `nodeName`, the name of an element. */
  const names = new Map<string, string>();
  let hasShadows = false;
  const learn = (node: Node, full: string): string => {
    const name = localName.call(node).toLowerCase();
    if (names.size < MOST_NAMES) names.set(full, name);
    return name;
  };

  return {
    name(node) {
      const type = nodeType.call(node);
      if (type === TEXT || type === CDATA) return '#text';
      // A processing instruction may be called like an element.
      if (type !== ELEMENT) return type === COMMENT ? '#comment' : '#other';
      const full = nodeName.call(node);
      return names.get(full) ?? learn(node, full);
    },
    qualifiedName: node => tagName.call(node),
    attribute: (node, name) => getAttribute.call(node as Element, name),
    isBare: node => !hasAttributes.call(node as Element),
    attributes: node => Array.from(attributes.call(node), ({ name, value }) => [name, value] as const),
    data: node => (node as CharacterData).data,
    formValue(node) {
      if (node instanceof HTMLSelectElement) {
        return Array.from(node.selectedOptions, option => option.textContent).join(' ');
      }
      return node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node.value : null;
    },
    firstChild(node) {
      const shadow = shadowRootOf(node);
      if (shadow === null) return firstChild.call(node);
      hasShadows = true;
      found(shadow);
      return firstChild.call(shadow) ?? firstChild.call(node);
    },
    nextSibling(node) {
      const next = nextSibling.call(node);
      if (next !== null || !hasShadows) return next;
      const parent = parentNode.call(node);
      return parent instanceof ShadowRoot ? firstChild.call(parent.host) : null;
    },
  };
}

const nodeType = getter<number>(Node.prototype, 'nodeType');
const nodeName = getter<string>(Node.prototype, 'nodeName');
const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
const localName = getter<string>(Element.prototype, 'localName');
const tagName = getter<string>(Element.prototype, 'tagName');
const attributes = getter<NamedNodeMap>(Element.prototype, 'attributes');
const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** The open shadow root of an element. */
export const shadowRootOf = (element: Node): ShadowRoot | null => shadowRoot.call(element);
const { getAttribute, hasAttributes } = Element.prototype;

function getter<Value>(prototype: object, name: string): (this: Node) => Value {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get as (this: Node) => Value;
}
