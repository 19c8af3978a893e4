import type { Access } from '../../../detect/types';
import type { Claim } from '../../claim';

/** The subject of a letter, and what was there. */
export const topics: Record<Claim, string> = {
  patients: 'Patient information',
  people: 'Personal information',
  health: 'Health information',
  names: 'Data that may concern patients',
  contents: 'A list of files or data',
  nothing: 'A page',
  'not-scanned': 'A page not yet checked,',
};

/** What follows it where no credentials were seen. */
export const reached: Record<Claim, string> = {
  patients: 'could be read',
  people: 'could be read',
  health: 'could be read',
  names: 'could be reached',
  contents: 'seen',
  nothing: 'seen',
  'not-scanned': 'seen',
};

/** What the page showed, after a sentence that names the page. */
export const seen: Record<Claim, string> = {
  patients: 'It held what looks like information about patients.',
  people: 'It held what looks like personal details of people.',
  health: 'It held what looks like health records. Nothing that names a person was recognised.',
  names: 'It held names that suggest patient data. No record of a person was recognised.',
  contents: 'It listed or described what the system holds. Nothing that points to patients was recognised.',
  nothing: 'Nothing that points to patients was recognised.',
  'not-scanned': 'I could not look at its content, so I cannot say what it holds.',
};

/** By how it is known that there were none. */
export const withoutCredentials: Record<Access['basis'], string> = {
  observed: 'No credentials were seen, neither a password nor a log-in.',
  checked: 'The same address also answered a request that was sent without any credentials.',
  stated: 'I used no password and no log-in; this is my own statement and was not recorded.',
};

/** By what was sent. With one of these nothing is called open. */
export const withCredentials: Record<Exclude<Access['credentials'], 'none'>, string> = {
  cookies: 'My browser sent a session with the request, so this may need a log-in.',
  authorization: 'My browser sent a log-in with the request, so this may be protected.',
  unknown: 'Whether my browser sent a log-in with the request could not be observed.',
};
/** Where the check contradicts: no credentials were seen or nothing was observed, and one without was refused. */
export const refusedWithout =
  'A request that was sent without any credentials was refused, so this may not be open to everyone.';

/** By the code of a lowering. */
export const caveats: Readonly<Record<string, string>> = {
  'synthetic-data': 'Some of it looks like made-up test data; you can tell best.',
  documentation: 'It may be an example in a documentation page.',
  'public-mirror': 'The list may be meant for the public.',
};
