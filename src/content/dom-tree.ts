import type { Tree } from '../snapshot/tree';

/**
 * The live document as a `Tree`. Getters are taken from the prototypes: in a form, `form.firstChild` may be an
 * `<input name="firstChild">`. A shadow root's nodes come first, then the children of its host. `found` hears of every shadow root that is
 * walked into: what observes the document does not see inside.
 */
export const makeDomTree = (found: (root: ShadowRoot) => void): Tree<Node> => ({
  name(node) {
    const type = nodeType.call(node);
    if (type === Node.ELEMENT_NODE) return (localName.call(node) as string).toLowerCase();
    return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE ? '#text' : '#comment';
  },
  qualifiedName: node => (node instanceof Element ? (tagName.call(node) as string) : ''),
  attribute: (node, name) => (node instanceof Element ? getAttribute.call(node, name) : null),
  attributes: node =>
    node instanceof Element ? Array.from(attributes.call(node), ({ name, value }) => [name, value] as const) : [],
  data: node => (node as CharacterData).data,
  formValue(node) {
    if (node instanceof HTMLSelectElement) {
      return Array.from(node.selectedOptions, option => option.textContent).join(' ');
    }
    return node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node.value : null;
  },
  firstChild(node) {
    const shadow = shadowOf(node);
    if (shadow) found(shadow);
    return (shadow && firstChild.call(shadow)) ?? firstChild.call(node);
  },
  nextSibling(node) {
    const next = nextSibling.call(node);
    if (next) return next;
    const parent = parentNode.call(node);
    return parent instanceof ShadowRoot ? firstChild.call(parent.host) : null;
  },
});

const nodeType = getter<number>(Node.prototype, 'nodeType');
const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
const localName = getter<string>(Element.prototype, 'localName');
const tagName = getter<string>(Element.prototype, 'tagName');
const attributes = getter<NamedNodeMap>(Element.prototype, 'attributes');
const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const getAttribute = Element.prototype.getAttribute;

function getter<Value>(prototype: object, name: string): (this: Node) => Value {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get as (this: Node) => Value;
}

function shadowOf(node: Node): ShadowRoot | null {
  return node instanceof Element ? shadowRoot.call(node) : null;
}
