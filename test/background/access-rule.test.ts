import { describe, expect, it } from 'vitest';
import { givenCookies, sentCookies } from '../../src/background/access/cookies';
import { isLogIn } from '../../src/background/access/log-in';
import {
  type Answered,
  afterAnswer,
  afterLogInRedirect,
  afterSent,
  type Known,
  type Sent,
} from '../../src/background/access/rule';

const sends = (sent: Partial<Sent> = {}) => ({ sent });
const answers = (answered: Partial<Answered> = {}) => ({ answered });
const redirectsToLogIn = { redirected: true };
type Step = ReturnType<typeof sends> | ReturnType<typeof answers> | typeof redirectsToLogIn;

/** Everything that was carried on the way, in words. */
function carried(...steps: Step[]): string {
  let known: Known = { visits: {}, challenged: [] };
  const seen = new Set<string>();
  for (const step of steps) {
    if ('redirected' in step) {
      known = afterLogInRedirect(known, 'site');
      continue;
    }
    const [after, flags] =
      'sent' in step
        ? afterSent(known, { site: 'site', isLoggingIn: false, authorization: false, cookies: [], ...step.sent })
        : afterAnswer(known, { ...plainAnswer, ...step.answered });
    known = after;
    for (const [name, isSet] of Object.entries(flags)) if (isSet) seen.add(name);
  }
  return [...seen].join(' ') || 'nothing';
}
const plainAnswer: Answered = {
  site: 'site',
  origin: 'origin',
  status: 200,
  asksForPassword: false,
  isFromCache: false,
  isToForm: false,
  isToScript: false,
  cookies: [],
};
const asks = answers({ status: 401, asksForPassword: true });
const sid = { cookies: ['sid=1'] };

describe('the access rule', () => {
  it.each<[string, Step[], string]>([
    ['a plain request and answer', [sends(), answers()], 'nothing'],
    ['an Authorization header', [sends({ authorization: true }), answers()], 'authorization'],
    ['a 401 that asks for a password, and no more', [sends(), asks], 'nothing'],
    ['a 401 that asks, then an answer of the same origin', [sends(), asks, sends(), answers()], 'authorization'],
    ['a 401 that asks, then an answer of another origin', [sends(), asks, answers({ origin: 'other' })], 'nothing'],
    ['a 401 that asks for nothing, then an answer', [answers({ status: 401 }), answers()], 'nothing'],
    ['two refusals', [asks, asks], 'nothing'],
    ['a cookie nobody saw given', [sends(sid), answers()], 'cookies'],
    ['a cookie given to a stranger', [sends(), answers(sid), sends(sid)], 'nothing'],
    ['another value of that cookie', [sends(), answers(sid), sends({ cookies: ['sid=2'] })], 'cookies'],
    ['two cookies, one of them given', [answers(sid), sends({ cookies: ['sid=1', 'key=1'] })], 'cookies'],
    ['a cookie given, then a form with it', [answers(sid), sends({ ...sid, isLoggingIn: true })], 'cookies'],
    [
      'a cookie given, a form without it, then the cookie',
      [answers(sid), sends({ isLoggingIn: true }), sends(sid)],
      'cookies',
    ],
    ['a cookie given after a form', [sends({ isLoggingIn: true }), answers(sid), sends(sid)], 'cookies'],
    ['a cookie given, a log-in redirect, then the cookie', [answers(sid), redirectsToLogIn, sends(sid)], 'cookies'],
    ['a cookie given in answer to what a script sent', [answers({ ...sid, isToScript: true }), sends(sid)], 'cookies'],
    [
      'a cookie given after an Authorization',
      [sends({ authorization: true }), answers(sid), sends(sid)],
      'authorization cookies',
    ],
    ['a cookie given by one site and sent to another', [answers(sid), sends({ ...sid, site: 'other' })], 'cookies'],
    ['an answer out of a cache', [sends(), answers({ isFromCache: true })], 'isUncertain'],
    ['an answer to a form', [sends({ isLoggingIn: true }), answers({ isToForm: true })], 'isUncertain'],
  ])('%s', (_, steps, expected) => {
    expect(carried(...steps)).toBe(expected);
  });

  it('keeps no more than a few hundred sites, origins and cookies', () => {
    let known: Known = { visits: {}, challenged: [] };
    for (let n = 0; n < 700; n += 1) {
      known = afterAnswer(known, { ...plainAnswer, site: `site ${n}`, cookies: [`sid=${n}`] })[0];
      known = afterAnswer(known, { ...plainAnswer, origin: `origin ${n}`, status: 401, asksForPassword: true })[0];
      known = afterAnswer(known, { ...plainAnswer, origin: 'calm', site: 'one', cookies: [`sid=${n}`] })[0];
    }
    expect(Object.keys(known.visits)).toHaveLength(200);
    expect(known.challenged).toHaveLength(500);
    expect(known.visits.one?.given).toHaveLength(100);
  });

  it('gives back the same object where nothing was learnt', () => {
    const known: Known = { visits: { site: { isAnonymous: true, given: ['sid=1'] } }, challenged: [] };
    expect(afterSent(known, { site: 'site', isLoggingIn: false, authorization: false, cookies: ['sid=1'] })[0]).toBe(
      known,
    );
    expect(afterAnswer(known, { ...plainAnswer, ...sid })[0]).toBe(known);
  });
});

describe('cookies', () => {
  it('that count visits are none', () => {
    const header =
      '_ga=GA1.2.3; _ga_AB12=x; _gid=1; _fbp=fb.1; _hjSession_1=a; ajs_anonymous_id=b; _pk_id.1.2=c; PHPSESSID=d';
    expect(sentCookies(header)).toEqual(['PHPSESSID=d']);
    expect(sentCookies('_gate=1; ajsx=2')).toEqual(['_gate=1', 'ajsx=2']);
    expect(sentCookies('')).toEqual([]);
  });

  it('are read from several headers, and from one that Firefox has joined', () => {
    expect(givenCookies(['sid=1; Path=/; HttpOnly', 'b=2\nc=3; Secure\n_ga=4'])).toEqual(['sid=1', 'b=2', 'c=3']);
  });
});

describe('where people log in', () => {
  it.each([
    'https://clinic.example/login',
    'https://clinic.example/users/sign_in?next=/',
    'https://clinic.example/oauth2/authorize?client_id=1',
    'https://clinic.example/saml/acs',
    'https://clinic.example/callback?code=1&state=2',
  ])('%s', url => expect(isLogIn(url)).toBe(true));
  it.each(['https://clinic.example/', 'https://clinic.example/blogging', 'https://clinic.example/authors', 'nonsense'])(
    'not %s',
    url => expect(isLogIn(url)).toBe(false),
  );
});
