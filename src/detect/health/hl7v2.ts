import { fieldOf, type Layout, segmentSays } from '../read/hl7-fields';
import type { Dialect, Meaning } from '../scan/dialect';

/** Parts of the types that fields have, where they say more than the field. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['XPN.1', 'last name'],
  ['FN.1', 'last name'],
  ['XPN.2', 'first name'],
  ['PN.1', 'last name'],
  ['PN.2', 'first name'],
  ['XAD.1', 'street line'],
  ['SAD.1', 'street line'],
  ['AD.1', 'street line'],
  ['XAD.5', 'home zip'],
  ['AD.5', 'home zip'],
  ['XTN.4', 'email'],
]);
/** Parts that are the field's own value. */
const WHOLE = /^(?:CX\.1|TS\.1|DTM\.1|DT\.1|XTN\.1|XTN\.12|TN\.1|C[WN]?E\.2|HD\.1|XON\.1)$/;
const NAMESPACE = 'urn:hl7-org:v2xml';
/** The standard's own roots, and the one of Mirth Connect, whose elements are called by their places: `PID.5.1`. */
const ROOT = /^(?:[A-Z]{3}_[A-Z]\d\d|HL7Message)$/;
const BY_PLACE = /^(\w{3}\.\d+)\.(\d+)$/;
const PLACES: Readonly<Partial<Record<Layout, Readonly<Record<string, string>>>>> = {
  name: { 1: 'last name', 2: 'first name' },
  address: { 1: 'street line', 5: 'home zip' },
};

const message: Dialect = {
  means(_, key) {
    if (WHOLE.test(key)) return { isWrapper: true };
    const [, code = '', part = ''] = BY_PLACE.exec(key) ?? [];
    if (code !== '') return partMeaning(fieldOf(code)?.layout ?? 'text', part);
    const says = PARTS.get(key) ?? fieldOf(key)?.says ?? (key.length === 3 ? segmentSays(key) : undefined);
    return says === undefined ? { says: '' } : { says };
  },
  isRecord: () => false,
};
const partMeaning = (layout: Layout, part: string): Meaning => {
  const parts = PLACES[layout];
  if (parts) return { says: parts[part] ?? '' };
  return part === (layout === 'code' ? '2' : '1') ? { isWrapper: true } : { says: '' };
};
const MESSAGE: Meaning = { dialect: message };

/** An element that is a message of HL7 version 2, by its name or namespace. https://www.hl7.org/implement/standards/product_brief.cfm?product_id=214 */
export const messageMeaning = (name: string, isIn: (namespace: string) => boolean): Meaning | undefined =>
  ROOT.test(name) || isIn(NAMESPACE) ? MESSAGE : undefined;
