import { fieldOf, segmentSays } from '../read/hl7-fields';
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
const ROOT = /^[A-Z]{3}_[A-Z]\d\d$/;

const message: Dialect = {
  means(_, key) {
    if (WHOLE.test(key)) return { isWrapper: true };
    const says = PARTS.get(key) ?? fieldOf(key)?.says ?? (key.length === 3 ? segmentSays(key) : undefined);
    return says === undefined ? { says: '' } : { says };
  },
  isRecord: () => false,
};
const MESSAGE: Meaning = { dialect: message };

/** An element that is a message of HL7 version 2, by its name or namespace. https://www.hl7.org/implement/standards/product_brief.cfm?product_id=214 */
export const messageMeaning = (name: string, isIn: (namespace: string) => boolean): Meaning | undefined =>
  ROOT.test(name) || isIn(NAMESPACE) ? MESSAGE : undefined;
