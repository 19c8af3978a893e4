import type { Carried, Visit } from '../../storage';

/**
 * What a request proves about credentials: DESIGN.md, "Access". Pure; hashes in, flags out.
 *
 * A site knows its visitor once it saw a credential, a form or a log-in. Until then the cookies it gives are given to
 * a stranger and open nothing; from then on any cookie may be the key.
 */
export interface Known {
  visits: Readonly<Record<string, Visit>>;
  challenged: readonly string[];
}
export interface Sent {
  site: string;
  /** A form, or anything else that is not a mere question, sent to where people log in. */
  isLoggingIn: boolean;
  authorization: boolean;
  cookies: readonly string[];
}
export interface Answered {
  site: string;
  origin: string;
  status: number;
  asksForPassword: boolean;
  isFromCache: boolean;
  /** The answer to a form. */
  isToForm: boolean;
  /** A script sent more than a question. */
  isToScript: boolean;
  cookies: readonly string[];
}
export const nothing: Carried = { authorization: false, cookies: false, isUncertain: false };
const stranger: Visit = { isAnonymous: true, given: [] };
const acquainted: Visit = { isAnonymous: false, given: [] };
const mostSites = 200;
const mostCookies = 100;
const mostOrigins = 500;

/** A request leaves. */
export function afterSent(known: Known, sent: Sent): [Known, Carried] {
  const visit = known.visits[sent.site] ?? stranger;
  const given = sent.isLoggingIn ? [] : visit.given;
  const cookies = sent.cookies.some(cookie => !given.includes(cookie));
  const isAcquainted = sent.isLoggingIn || sent.authorization || cookies;
  return [
    isAcquainted ? acquaint(known, sent.site) : known,
    { authorization: sent.authorization, cookies, isUncertain: false },
  ];
}

/** An answer arrives. Chrome never shows the password it adds itself: the question asked before must do. */
export function afterAnswer(known: Known, answered: Answered): [Known, Carried] {
  if (answered.status === 401 && answered.asksForPassword) return [challenge(known, answered.origin), nothing];
  const isBehindPassword = answered.status !== 401 && known.challenged.includes(answered.origin);
  const carried = {
    authorization: isBehindPassword,
    cookies: false,
    isUncertain: answered.isFromCache || answered.isToForm,
  };
  if (isBehindPassword) return [acquaint(known, answered.site), carried];
  if (answered.cookies.length === 0) return [known, carried];
  return [answered.isToScript ? acquaint(known, answered.site) : give(known, answered), carried];
}

/** A redirect leads to a log-in, comes from one, or leaves the site in mid-way, as to an identity provider. */
export function afterLogInRedirect(known: Known, site: string): Known {
  return acquaint(known, site);
}

/** Both together. */
export function carry(before: Carried, also: Carried): Carried {
  const after = {
    authorization: before.authorization || also.authorization,
    cookies: before.cookies || also.cookies,
    isUncertain: before.isUncertain || also.isUncertain,
  };
  const isSame =
    after.authorization === before.authorization &&
    after.cookies === before.cookies &&
    after.isUncertain === before.isUncertain;
  return isSame ? before : after;
}

function challenge(known: Known, origin: string): Known {
  if (known.challenged.includes(origin)) return known;
  return { ...known, challenged: [...known.challenged, origin].slice(-mostOrigins) };
}

function acquaint(known: Known, site: string): Known {
  return known.visits[site]?.isAnonymous === false ? known : remember(known, site, acquainted);
}

function give(known: Known, { site, cookies }: Answered): Known {
  const visit = known.visits[site] ?? stranger;
  const fresh = cookies.filter(cookie => !visit.given.includes(cookie));
  if (!visit.isAnonymous || fresh.length === 0) return known;
  return remember(known, site, { isAnonymous: true, given: [...visit.given, ...fresh].slice(-mostCookies) });
}

/** The site moves to the end; the one not touched for longest falls out. A forgotten site is a stranger's again. */
function remember(known: Known, site: string, visit: Visit): Known {
  const { [site]: _, ...others } = known.visits;
  return {
    ...known,
    visits: Object.fromEntries([...Object.entries(others), [site, visit] as const].slice(-mostSites)),
  };
}
