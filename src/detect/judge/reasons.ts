import { unrelatedOrganisations } from '../owner/unrelated';
import { sentence } from '../sentence';
import type { Access, Coverage, Exposure, Findings, Reason, Relay } from '../types';
import { isList, MANY, sensitiveClasses } from './level';
import { isPrivateAddress } from './private-address';

/** What lies open, what it holds and who may be meant by it. */
export function exposureReasons({ kind, facts }: Exposure, verb: 'open' | 'shown', coverage: Coverage): Reason[] {
  const count = [facts.documents, facts.files, facts.messages, facts.records, facts.rows].find(
    fact => typeof fact === 'number',
  );
  const params = {
    ...(count === undefined ? {} : { count, bound: String(facts.bound ?? 'exact') }),
  };
  const code = `${verb}-${kind}${count === undefined ? '-bare' : ''}`;
  const classes = sensitiveClasses(facts.classes);
  const inBulk = classes.reduce((sum, [, files]) => sum + files, 0);
  const named = Number(facts.namedForPatients ?? 0);
  const seen = facts.bound === 'at-least' ? AT_LEAST : boundOf(coverage);
  return [
    sentence('reason', code, params, { code: `${verb}-exposure`, params: { kind } }),
    ...(inBulk > 0
      ? [reason('sensitive-files', { count: inBulk, ...seen, classes: classes.map(([name]) => name).join(', ') })]
      : []),
    ...(named > 0 ? [reason('named-for-patients', { count: named, ...seen })] : []),
    ...(facts.isRansomed === true ? [reason('ransomed')] : []),
    ...(isList(facts.fields) && facts.fields.length > 0
      ? [reason('identifying-fields', { fields: facts.fields.slice(0, 8).join(', ') })]
      : []),
  ];
}

/** What the records hold. */
export function recordReasons({ records, individuals, coverage }: Findings): Reason[] {
  const reasons: Reason[] = [];
  const seen = boundOf(coverage);
  if (records.phi > 0) reasons.push(reason('phi-records', { count: records.phi, ...seen }));
  if (records.ssn > 0) reasons.push(reason('ssn-in-records', { count: records.ssn, ...seen }));
  if (records.payment > 0) reasons.push(reason('payment-in-records', { count: records.payment, ...seen }));
  if (records.special > 0) reasons.push(reason('special-in-records', { count: records.special, ...seen }));
  if (individuals && individuals.estimate >= MANY && records.phi > 0) {
    reasons.push(reason('many-individuals', { count: individuals.estimate, bound: individuals.bound }));
  }
  if (records.phi === 0 && records.person > 0)
    reasons.push(reason('person-records', { count: records.person, ...seen }));
  if (records.person === 0 && records.health > 0)
    reasons.push(reason('health-records', { count: records.health, ...seen }));
  return reasons;
}

const AT_LEAST = { bound: 'at-least' } as const;
/** What was counted on a page that was read in part, there is more of. */
const boundOf = ({ state }: Coverage): Reason['params'] => (state === 'full' ? {} : AT_LEAST);

/** What the owners say together. */
export function ownerReasons({ owner }: Findings): Reason[] {
  const count = unrelatedOrganisations(owner);
  return count === 0 ? [] : [reason('several-organisations', { count })];
}

/** What the requests prove is about the relay, and so is no reason. */
export const relayReason = ({ name, subject }: Relay): Reason =>
  subject === null ? reason('shown-by-relay-unknown', { name }) : reason('shown-by-relay', { name, host: subject });

/** What the requests prove. */
export function accessReasons({ credentials, basis, address }: Access): Reason[] {
  const place = address !== null && isPrivateAddress(address) ? [reason('private-address', { address })] : [];
  const how = credentials === 'none' || basis === 'checked' ? `-${basis}` : '';
  return [reason(`access-${credentials}${how}`), ...place];
}

/** A reason by its code. */
export const reason = (code: string, params: Reason['params'] = {}): Reason => sentence('reason', code, params);
