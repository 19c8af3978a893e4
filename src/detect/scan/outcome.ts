import {
  BIRTH,
  BORN,
  CARED_FOR,
  HEALTH,
  isIllness,
  isMentioned,
  NAMED,
  PATIENT,
  type RecordFacts,
  type RecordForm,
  weakRoles,
} from '../judge/record';
import type { Roles } from '../judge/roles';
import type { Place } from './places';
import type { Hit, Shown, Tally } from './tally';

/** What findings come to that count and differ in their values alone: those of a pattern, in one notation, at one place. */
export interface Outcome {
  place: Place;
  shape: string;
  rung: number;
  form: RecordForm;
  tally: Tally;
  shown: Shown;
  /** What it says of its record. */
  roles: Roles;
  mentioned: Roles;
  signs: number;
  births: number;
}

/** What a finding that counts comes to, written over `last`: mostly it is asked for each pattern in turn. */
export function outcomeOf(
  { pattern, place, rung, shape, isNamed }: Hit,
  facts: RecordFacts,
  isWeak: boolean,
  tally: Tally,
  shown: Shown,
  last: Outcome | null,
): Outcome {
  const meant = isWeak ? weakRoles(tally.roles, pattern.isHealthContext, facts) : tally.roles;
  const roles = pattern.isHealthContext && !isWeak ? meant | CARED_FOR : meant;
  const isOnlyMentioned = place.isPublished && rung < 2 && isMentioned(roles);
  const told = isNamed && isIllness(roles) ? roles | NAMED : roles;
  const isPatient = place.label.isHealth && pattern.type === 'name';
  const outcome = last ?? {
    place,
    shape,
    rung,
    form: facts.form,
    tally,
    shown,
    roles,
    mentioned: 0,
    signs: 0,
    births: 0,
  };
  outcome.place = place;
  outcome.shape = shape;
  outcome.rung = rung;
  outcome.form = facts.form;
  outcome.tally = tally;
  outcome.shown = shown;
  outcome.roles = isOnlyMentioned ? 0 : told;
  outcome.mentioned = isOnlyMentioned ? roles : 0;
  outcome.signs = (place.isHealth ? HEALTH : 0) | (isPatient ? PATIENT : 0);
  outcome.births = (roles & (BIRTH | BORN)) > 0 ? 1 : 0;
  return outcome;
}
