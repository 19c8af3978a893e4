import type { AccessWords } from '../types';

/** What the requests prove about credentials. */
export const access: AccessWords = {
  without: {
    observed: 'No credentials were seen, neither a password nor a log-in.',
    checked: 'The same address also answered a request that was sent without any credentials.',
    stated: 'I used no password and no log-in; this is my own statement and was not recorded.',
  },
  with: {
    cookies: 'My browser sent a session with the request, so this may need a log-in.',
    authorization: 'My browser sent a log-in with the request, so this may be protected.',
    unknown: 'Whether my browser sent a log-in with the request could not be observed.',
  },
  refusedWithout: 'A request that was sent without any credentials was refused, so this may not be open to everyone.',
  closeIf: 'This part applies only if the page can be read without a log-in.',
  weakness: 'Missing authentication, as far as was seen (CWE-306)',
};
