import { isResource } from './resources';

/** Where a value stands in an answer of a FHIR server, in JSON or XML. */
export interface FhirPath {
  /** In a resource of a Bundle, or in the resource that was asked for. */
  isEntry: boolean;
  /** Keys below that resource, joined by `.`, without signs of arrays and attributes; empty for the resource itself. */
  rest: string;
  /** The type of the resource, where the path names it: in XML. */
  type: string | null;
  /** Values that stand there are heard. */
  isHeard: boolean;
}

/** Reads the paths of a document; remembers them, as they come again and again. `isHeard` says of which values matter. */
export function fhirPaths(
  isXml: boolean,
  isHeard: (place: Omit<FhirPath, 'isHeard'>) => boolean,
): (path: string) => FhirPath {
  const known = new Map<string, FhirPath>();
  let last = '';
  let lastPlace: FhirPath | undefined;
  return path => {
    if (path === last && lastPlace) return lastPlace;
    const before = known.get(path);
    if (before !== undefined) {
      last = path;
      lastPlace = before;
      return before;
    }
    const place = isXml ? inXml(path) : inJson(path);
    const found = { ...place, isHeard: isHeard(place) };
    if (known.size < MOST) known.set(path, found);
    return found;
  };
}
const MOST = 5_000;

function inJson(path: string): Omit<FhirPath, 'isHeard'> {
  const own = path.startsWith('[]') ? path.slice(path[2] === '.' ? 3 : 2) : path;
  const isEntry = /^entry\[\](?:\.resource(?:\.|$)|$)/.test(own);
  const rest = isEntry ? own.slice('entry[].resource.'.length) : own;
  return { isEntry, rest: rest.replaceAll('[]', ''), type: null };
}

function inXml(path: string): Omit<FhirPath, 'isHeard'> {
  const keys = path.split('.').map(key => (key.startsWith('@') ? key : key.slice(key.indexOf(':') + 1)));
  if (keys.at(-1) === '@value') keys.pop();
  const isEntry = keys[1] === 'entry' && (keys.length === 2 || keys[2] === 'resource');
  const type = keys[isEntry ? 3 : 0] ?? '';
  return { isEntry, rest: keys.slice(isEntry ? 4 : 1).join('.'), type: isResource(type) ? type : null };
}
