import type { Access, Bound, Coverage, Exposure, Report } from '../../detect/types';
import type { Claim } from '../claim';

/** What a letter says beyond its Markdown, in one language. The types of `names` are those of the report. */
export interface Words {
  /** The folder of its letters and remediations. */
  language: string;
  /** Day and time in UTC, from ISO 8601. */
  time(iso: string): string;
  /** The subject line's own part. */
  topic(claim: Claim, access: Access): string;
  /** What the page showed. */
  seen(claim: Claim): string;
  /** The page that was shown, at a host or by somebody who shows that host: `a page at clinic.example`. */
  page(host: string, relay: string | null): string;
  /** Where the time of the visit stands at the host. */
  accessLog: string;
  /** That somebody else showed it. */
  shownBy(relay: string): string;
  /** What the requests prove about credentials. */
  access(access: Access): string;
  /** Kinds of data, no counts. Empty where none is known. */
  kinds(report: Report): string;
  /** Why it may be less than it looks. Empty where nothing says so. */
  caveats(report: Report): string;
  /** A masked path and what its asterisks mean. */
  path(masked: string): string;
  /** One thing that lies there, with its facts. */
  exposure(exposure: Exposure, bound: Bound): string;
  /** Each kind of data with its counts, a line each. */
  data(report: Report, bound: Bound): string;
  /** How many people. Empty where nobody can tell. */
  individuals(report: Report): string;
  /** What part was read. Empty where it was all or nothing. */
  coverage(coverage: Coverage): string;
  /** When the advice on closing it applies at all. Empty where no credentials were seen. */
  closeIf(access: Access): string;
  /** What the software did not do. */
  notDone(access: Access): string;
}

/** A kind of data in plain words. */
export interface Name {
  /** In the plural, as it stands in a list: `Social Security numbers`. */
  plain: string;
  /** What a first contact says in its place. */
  group: string;
}
