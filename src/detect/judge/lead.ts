import { ASKED, HEALTH, IN_CARE, judgeRecord, type RecordFacts } from './record';
import { BIRTH, BORN, NAME, NUMBER, REACHING, SICK } from './roles';

/** Records, one behind the other, that may belong to the person whom the one before them names. */
const REACH = 12;

/** Who was named last, in a paragraph of its own, and how many records may still be about them. */
export interface Lead {
  facts: RecordFacts;
  left: number;
  /** Of the paragraph before, the words of care. */
  cared: number;
}

export const emptyLead = (): Lead => ({
  facts: { roles: 0, mentioned: 0, form: 'text', signs: 0, births: 0 },
  left: 0,
  cared: 0,
});

/**
 * A letter names its patient at its head and tells of the illness further down. Gives what both records hold where together
 * they are a patient's, else null; the head must hold what is kept private, in a page two kinds of it.
 */
export function joined(lead: Lead, facts: RecordFacts, alone: ReturnType<typeof judgeRecord>): RecordFacts | null {
  const cared = lead.cared;
  lead.cared = facts.form === 'text' ? facts.signs & IN_CARE : 0;
  if (alone === 'phi') {
    lead.left = 0;
    return null;
  }
  if (isLead(facts)) {
    lead.facts = { ...facts, signs: facts.signs | (isNumbered(facts) ? cared : 0) };
    lead.left = REACH;
    if (judgeRecord(lead.facts) !== 'phi') return null;
    lead.left = 0;
    return lead.facts;
  }
  if (lead.left === 0) return null;
  lead.left -= 1;
  if ((facts.roles & SICK) === 0 && !(isNumbered(lead.facts) && lead.cared > 0)) return null;
  const both: RecordFacts = {
    roles: lead.facts.roles | facts.roles,
    mentioned: lead.facts.mentioned | facts.mentioned,
    form: lead.facts.form,
    // A question further down asks of somebody else.
    signs: lead.facts.signs | (facts.signs & ~ASKED),
    births: lead.facts.births + facts.births,
  };
  if (judgeRecord(both) !== 'phi') return null;
  lead.left = 0;
  return both;
}

/** Somebody's number beside a birth date: then words of care will do. */
const isNumbered = ({ form, roles }: RecordFacts): boolean =>
  form === 'text' && (roles & NUMBER) > 0 && (roles & BIRTH) > 0;

function isLead({ form, roles, signs }: RecordFacts): boolean {
  if (form === 'text') return (roles & (NUMBER | BIRTH | BORN)) > 0;
  if (form !== 'article' || (roles & BIRTH) === 0) return false;
  return (roles & (NUMBER | REACHING | NAME)) > 0 || (signs & HEALTH) > 0;
}
