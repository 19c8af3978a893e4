import { judge, type Pattern } from '../../detect';
import { scanSaved } from '../../parsed';
import type { TabCheck } from '../../storage';
import { isLogIn } from '../access/log-in';
import type { Answered } from './request';
import { weightOf } from './rule';

type Result = Pick<TabCheck, 'end' | 'status' | 'bytes' | 'level' | 'weight' | 'kinds'>;
const unread = { bytes: 0, level: 'not-scanned', weight: 'not-scanned', kinds: [] } as const;

/** What is kept of an answer: how it ended and what the engine makes of it; nothing of its body. */
export function resultOf(url: string, answered: Answered, own: readonly Pattern[] = []): Result {
  if (answered.problem !== null) return { end: answered.problem, status: null, ...unread };
  const { headers, start } = answered;
  const status = answered.status || null;
  if (start === null) return { end: refusalOf(url, answered.status, headers.location ?? ''), status, ...unread };
  const saved = {
    url,
    contentType: headers['content-type'] ?? '',
    body: start.bytes,
    cut: start.cut ?? undefined,
    status: answered.status,
    headers,
  };
  const findings = scanSaved(saved, { own });
  const bytes = start.bytes.length;
  if (findings.coverage.state === 'not-scanned') return { end: 'unread', status, ...unread, bytes };
  const access = { credentials: 'none', basis: 'checked', status, address: null } as const;
  return {
    end: 'answered',
    status,
    bytes,
    level: judge(findings, access).level,
    weight: weightOf(findings),
    kinds: findings.exposures.map(({ kind }) => kind),
  };
}

/** What an answer means whose body is not read. 0: sent on, and the browser did not say where to. */
function refusalOf(url: string, status: number, location: string): 'refused' | 'redirected' | 'failed' {
  if (status === 401 || status === 403 || status === 407) return 'refused';
  if (status !== 0 && (status < 300 || status > 399)) return 'failed';
  return URL.canParse(location, url) && isLogIn(new URL(location, url).href) ? 'refused' : 'redirected';
}
