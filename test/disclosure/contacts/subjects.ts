import type { OwnerClue, Report } from '../../../src/detect';
import { subjectOf } from '../../../src/disclosure/contacts/subject';
import type { Answer, LookUpChoices, Subject } from '../../../src/disclosure/contacts/types';
import { empty } from '../reports';

const none: LookUpChoices = { resolver: null, zip: null, organisation: '', state: null };

/** What is known of a host, with the clues and choices that a person gave. */
export const subject = (
  host: string,
  {
    owner = [],
    choices = {},
    report = {},
  }: {
    owner?: readonly OwnerClue[];
    choices?: Partial<LookUpChoices>;
    report?: Partial<Report>;
  } = {},
): Subject => subjectOf({ ...empty, ...report }, host, owner, { ...none, ...choices });

/** An answer as a server gave it. */
export const answer = (url: string, body: string, more: Partial<Answer> = {}): Answer => ({
  url,
  finalUrl: url,
  refusedRedirect: null,
  status: 200,
  contentType: 'text/plain',
  headers: {},
  body,
  isCut: false,
  problem: null,
  ...more,
});

export const now = '2026-11-22T12:00:00.000Z';
