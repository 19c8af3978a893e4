/**
 * Any tree, seen through the few questions a snapshot asks: the DOM's in the browser, parse5's and saxes' elsewhere.
 * Attributes and children are asked of elements alone.
 */
export interface Tree<Node> {
  /** Local name in lower case; `#text` for text and CDATA, `#comment` and the like for the rest: it begins with `#`. */
  name(node: Node): string;
  /** As `name`, with prefix and the case of the document: XML is case-sensitive. */
  qualifiedName(node: Node): string;
  attribute(node: Node, name: string): string | null;
  /** Whether an element has no attribute at all, where that is cheaper to say than to ask for one. */
  isBare?(node: Node): boolean;
  /** All attributes in the order of the document, qualified names. */
  attributes(node: Node): Iterable<readonly [name: string, value: string]>;
  /** The characters of a `#text`. */
  data(node: Node): string;
  /** What a form control holds now; null for anything else. */
  formValue(node: Node): string | null;
  /** The first child: of an open shadow root where there is one (the host's own children follow them). */
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
}
