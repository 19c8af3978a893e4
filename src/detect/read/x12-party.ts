import { putText, putValue } from '../scan/rows';
import { codeOf } from './codes';
import { isPlainPart, oneName } from './one-name';
import { become, codeAt, type Interchange, mayBeSaid, openRecord, say, tell, textAt } from './x12-elements';
import { type Entity, entityOf, qualifierSays } from './x12-fields';

const [BILLING, PAYEE, ORGANISATION, NPI] = [codeOf('85'), codeOf('PE'), codeOf('2'), codeOf('XX')];

/** A party: whom it is about, the parts of the name, and a number with what it is before it. */
export function readParty(interchange: Interchange, number: number): void {
  const { sink, window, starts, ends, count } = interchange;
  const entity = entityOf(codeAt(interchange, 1));
  // Not every set has levels: there the patient's name begins the record.
  if (entity.says === 'patient' && !interchange.isOpen && interchange.transaction) openRecord(interchange);
  become(interchange, entity.says);
  const hasNumber = number < count && starts[number]! < ends[number]!;
  if (entity.says === 'provider') {
    if (!readOrganisation(interchange, number) && hasNumber && codeAt(interchange, 8) === NPI)
      putValue(
        sink,
        sink.places.child(interchange.entity, 'npi'),
        window.stretch,
        starts[number]!,
        ends[number]!,
        window.offset,
      );
    return;
  }
  readName(interchange, entity);
  const meaning = hasNumber ? qualifierSays(codeAt(interchange, 8)) : undefined;
  if (meaning !== undefined) say(interchange, meaning, starts[number]!, ends[number]!);
}

/** The billing provider, or whom a payment goes to: an organisation, not a person. False where it is none. */
function readOrganisation(interchange: Interchange, number: number): boolean {
  const { sink, root, count } = interchange;
  const code = codeAt(interchange, 1);
  const index = code === BILLING && codeAt(interchange, 2) === ORGANISATION ? 3 : code === PAYEE ? 2 : count;
  if (index >= count) return false;
  const place = sink.places.child(root, 'ST');
  tell(interchange, place, 'billing provider', index);
  if (codeAt(interchange, code === PAYEE ? 3 : 8) === NPI) tell(interchange, place, 'npi', number);
  return true;
}

function readName(interchange: Interchange, entity: Entity): void {
  const { sink, window, starts, ends, count } = interchange;
  const whole = wholeName(interchange);
  if (whole !== null) {
    if (mayBeSaid(interchange, entity.name))
      putText(sink, sink.places.child(interchange.entity, entity.name), whole, window.offset + starts[3]!);
    return;
  }
  if (count > 3) say(interchange, 'last name', starts[3]!, ends[3]!);
  if (count > 4) say(interchange, 'first name', starts[4]!, ends[4]!);
}

function wholeName(interchange: Interchange): string | null {
  const { window, starts, ends, count } = interchange;
  const { bytes } = window.stretch;
  if (count < 5 || starts[3] === ends[3] || starts[4] === ends[4]) return null;
  const [last, first, middle] = [textAt(interchange, 3), textAt(interchange, 4), textAt(interchange, 5)];
  const isPlain = isPlainPart(bytes, starts[3]!, ends[3]!) && isPlainPart(bytes, starts[4]!, ends[4]!);
  return isPlain && middle === '' ? `${last}^${first}` : oneName([last, first, middle]);
}
