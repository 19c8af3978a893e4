/** What is to be done with an element, by its name: bits. */
export const SKIPPED = 1;
export const BLOCK = 2;
/** A block that the table writer sets apart. */
export const PART = 4;
/** A row, say, where its role makes it one. */
export const GENERIC = 8;
export const TABLE = 16;
export const ITEM = 32;
export const NAVIGATION = 64;
export const LINK = 128;
export const LABEL = 256;
export const PRE = 512;
export const CODE = 1_024;
/** Listings say here that an entry is a folder. */
export const ICON = 2_048;
/** What it shows stands in an attribute. */
export const SPECIAL = 4_096;
/** Nothing inside is read. */
export const LEAF = 8_192;

const NAMES: readonly (readonly [bits: number, names: string])[] = [
  [SKIPPED, 'head script style noscript template iframe noembed noframes object select datalist textarea'],
  [
    BLOCK,
    'address article aside blockquote body button caption center details dialog dir div dl dt dd fieldset figcaption ' +
      'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
      'section summary table tbody td tfoot th thead tr ul',
  ],
  [PART, 'td th dt dd'],
  [GENERIC, 'div span ul li section article p'],
  [TABLE, 'table tr td th thead dt dd dl'],
  [ITEM, 'li'],
  [NAVIGATION, 'nav header footer aside'],
  [LINK, 'a area'],
  [PRE, 'pre'],
  [CODE, 'pre code'],
  [ICON, 'a i img li span svg td tr use'],
  [SPECIAL, 'img area input'],
  [LEAF, 'img input'],
];
const ICON_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['class', 'data-type'],
  img: ['src', 'alt'],
  use: ['href', 'xlink:href'],
};
const CLASS = ['class'];
/** Elements of a search server's console say in an attribute what it is. */
const METADATA = /-(?:injected-metadata|initial-state)$/;
/** Names learnt; a page may make up as many as it likes. */
const MOST = 1_000;

let kinds: Map<string, number> | null = null;

/** What is to be done with an element of a name. */
export function of(name: string): number {
  kinds ??= gather();
  return kinds.get(name) ?? learn(kinds, name);
}

/** Where an element of a name may say that it is a folder's. */
export const iconAttributes = (name: string): readonly string[] => ICON_ATTRIBUTES[name] ?? CLASS;

function gather(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [bits, names] of NAMES)
    for (const name of names.split(' ')) found.set(name, (found.get(name) ?? 0) | bits);
  return found;
}

function learn(known: Map<string, number>, name: string): number {
  const bits = METADATA.test(name) ? SPECIAL : 0;
  if (known.size < MOST) known.set(name, bits);
  return bits;
}
