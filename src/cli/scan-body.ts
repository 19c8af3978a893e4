import { type Access, judge, type Report, type Span } from '../detect';
import { type Saved, scanSaved } from '../parsed';

/** The report of a saved response: the same engine and judgement as in the browser. */
export function scanBody(saved: Saved, spans: Span[] | null = null): Report {
  const findings = scanSaved(saved, spans);
  const access: Access = { credentials: 'unknown', basis: 'stated', status: saved.status ?? null, address: null };
  return { ...findings, final: true, access, verdict: judge(findings, access) };
}
