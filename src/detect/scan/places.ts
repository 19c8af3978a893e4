import type { Label, LabelIndex } from './labels';
import { isHealthName } from './labels';

/** A key, column or array of the page, with what its name says: one for all values that stand there. */
export interface Place {
  /** As on the page; never leaves the scan unmasked. `[]` for the elements of an array. */
  key: string;
  parent: Place | null;
  /** Keys joined by `.`, for recognisers. */
  path: string;
  children: Map<string, Place>;
  label: Label;
  /** Of the label, what is left once the places around it are known. */
  isHealth: boolean;
  isOther: boolean;
  /** How many values or objects stood here. */
  times: number;
}

const MOST_PLACES = 4_000;

export interface Places {
  root: Place;
  /** The place of a key below another; beyond 4,000 different ones they fall together. */
  child(parent: Place, key: string): Place;
}

/** An empty tree of places. */
export function makePlaces(labels: LabelIndex): Places {
  const nothing = labels.read('');
  const root: Place = {
    key: '',
    parent: null,
    path: '',
    children: new Map(),
    label: nothing,
    isHealth: false,
    isOther: false,
    times: 0,
  };
  let count = 0;
  const child = (parent: Place, key: string): Place => {
    const known = parent.children.get(key);
    if (known) {
      known.times += 1;
      return known;
    }
    const name = count < MOST_PLACES ? key : '*';
    if (name !== key) {
      const rest = parent.children.get(name);
      if (rest) return rest;
    }
    count += 1;
    const label = name === '[]' ? parent.label : labels.read(name);
    const isOther = parent.isOther || label.isOther;
    const place: Place = {
      key: name,
      parent,
      path: name === '[]' ? `${parent.path}[]` : parent.path === '' ? name : `${parent.path}.${name}`,
      children: new Map(),
      label: isOther && label.patterns.length > 0 && parent.isOther ? nothing : label,
      isHealth: parent.isHealth || label.isHealth || (name !== '[]' && isHealthName(name)),
      isOther,
      times: 1,
    };
    parent.children.set(name, place);
    return place;
  };
  return { root, child };
}

/** The path with masked keys; a key passes as it is if `isKnown` says so. */
export function maskedPath(place: Place, show: (place: Place) => string): string {
  const parts: string[] = [];
  for (let at: Place | null = place; at?.parent; at = at.parent) parts.push(at.key === '[]' ? '[]' : show(at));
  return parts
    .reverse()
    .reduce((path, part) => (part === '[]' ? `${path}[]` : path === '' ? part : `${path}.${part}`), '');
}
