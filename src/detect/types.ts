/** The words of the report, as every part of the product speaks them. The shape is fixed: outside checks read it. */

import type { ownerKinds } from './owner/kinds';

export type Confidence = 'possible' | 'likely' | 'certain';
/** How far a number may be trusted; every sentence made from it follows. */
export type Bound = 'exact' | 'about' | 'at-least';
export type Level = 'none' | 'low' | 'medium' | 'high' | 'critical' | 'not-scanned';
/** 45 CFR 164.514(b)(2)(i), in its order. */
export type SafeHarborLetter =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'O'
  | 'P'
  | 'Q'
  | 'R';

/** A sentence for people: code and parameters for the catalogue, `text` in English for everything else. */
export interface Sentence {
  code: string;
  params: Readonly<Record<string, string | number>>;
  text: string;
}

export interface Coverage {
  state: 'scanning' | 'full' | 'partial' | 'not-scanned';
  reason: null | CoverageReason;
  /** Characters of text read so far, and how many there are, as far as is known. */
  scanned: number;
  of: number;
}
export type CoverageReason =
  | 'pdf'
  | 'image'
  | 'media'
  | 'download'
  | 'no-permission'
  | 'browser-page'
  | 'no-script'
  | 'no-body'
  | 'limit'
  | 'loading'
  | 'error';

export interface Access {
  credentials: 'none' | 'cookies' | 'authorization' | 'unknown';
  basis: 'observed' | 'checked' | 'stated';
  status: number | null;
  /** The server's network address, in the notation of the browser. */
  address: string | null;
  /** Where a person had the address asked for once more, without credentials. */
  check?: Check;
}

/** What the same address answered without credentials. Nothing of the answer's body is in it. */
export interface Check {
  /** ISO 8601, UTC. */
  at: string;
  answer: CheckAnswer;
  status: number | null;
  /** Bytes of the body that were read. */
  bytes: number;
  /** What the answer comes to by itself; `not-scanned` where its body was not read. */
  level: Level;
  /** Requests sent since the page was shown, this one among them. */
  requests: number;
}
export type CheckAnswer =
  /** Shows what the page shows, less of it, or none of it. */
  | 'same'
  | 'less'
  | 'nothing'
  /** Can't be read: an image, an archive. */
  | 'unread'
  /** 401, 403, or sent on to a log-in. */
  | 'refused'
  /** Sent on to another address, which was not followed. */
  | 'redirected'
  /** Any other status. */
  | 'failed'
  | CheckProblem;
/** Why there was no answer. */
export type CheckProblem = 'offline' | 'certificate' | 'timeout' | 'network';

/** Something that lies open. */
export interface Exposure {
  kind: string;
  product: string | null;
  version: string | null;
  confidence: Confidence;
  /** Counts, bytes, classes and masked names; never a value of the page. */
  facts: Readonly<Record<string, Fact>>;
}
export type Fact =
  | string
  | number
  | boolean
  | readonly string[]
  | Readonly<Record<string, number>>
  /** Days, as `2026-11-22`. */
  | Readonly<Record<string, string>>;

/** A kind of personal data that was found. There is no field for the value itself. */
export interface Identifier {
  type: string;
  /** The person's name for it, where the type is `custom`: one of their own patterns. */
  title?: string;
  letter: SafeHarborLetter | null;
  count: number;
  distinct: number;
  confidence: Confidence;
  /** The notation that matched, digits as 9 and letters as A: `999-99-9999`. */
  shape: string;
  /** Masked paths, at most 20. */
  where: readonly string[];
}

/** A kind of health, care or payment data that was found. */
export interface ClinicalSignal {
  type: string;
  count: number;
  distinct: number;
  /** Of `count`, those that belong to specially protected conditions. */
  special: number;
  confidence: Confidence;
  where: readonly string[];
}

export interface Individuals {
  estimate: number;
  bound: Bound;
  /** What the estimate rests on: a path (`hits.total`), `rows`, `distinct name`, … */
  basis: string;
}

/** A field of the closed list of `owner/kinds.ts`. */
export type OwnerKind = (typeof ownerKinds)[number];

/** What stood in such a field, before it is known whether it may cross: see `owner/`. Never leaves the scan as it is. */
export interface OwnerCandidate {
  kind: OwnerKind;
  value: string;
  /** Records that carry it; 1 for a header of the answer. */
  count: number;
  /** Records that could carry it. */
  of: number;
  /** It stood in a header of answer, message or document, not in a record. */
  isHeader: boolean;
}

/** Something that names the organisation behind a host; never a person. */
export interface OwnerClue {
  kind: OwnerKind;
  value: string;
  /** Part of the records that carry it, 0 to 1. */
  share: number;
  trust: Confidence;
}

/** A site that only shows what lies open elsewhere: a search engine for hosts, an archive, a cache. */
export interface Relay {
  name: string;
  /** The host that is shown, with its port if it isn't the usual one; null where the address does not say it. */
  subject: string | null;
}

/** How many records (rows, objects, messages, paragraphs, listing entries) held what. */
export interface Records {
  /** Records that hold anything of the list below. */
  total: number;
  /** Records of a person, with or without health data. */
  person: number;
  /** Records of health data without a person. */
  health: number;
  /** Records of a person with health data: PHI. */
  phi: number;
  /** Of `phi`, those with a Social Security number, with payment data, with a specially protected condition. */
  ssn: number;
  payment: number;
  special: number;
}

/** Something seen on the page that changes how the findings weigh: made-up data, documentation, an article, a public mirror. */
export interface Mark {
  code: 'synthetic-data' | 'documentation' | 'published' | 'public-mirror';
  /** What was seen: a code of the catalogue, such as `reserved-phone`. */
  basis: string;
  /** Part of the records it covers, 0 to 1. */
  share: number;
}

export interface Reason extends Sentence {}
export interface Lowered extends Sentence {
  from: Level;
  to: Level;
}
export interface Verdict {
  level: Level;
  reasons: readonly Reason[];
  lowered: readonly Lowered[];
}

/** What a scan alone can say, before the requests are known. */
export interface Findings {
  schema: 1;
  /** Masked; see `mask/`. */
  url: string;
  title: string;
  /** ISO 8601, UTC. */
  scannedAt: string;
  coverage: Coverage;
  exposures: readonly Exposure[];
  identifiers: readonly Identifier[];
  clinical: readonly ClinicalSignal[];
  individuals: Individuals | null;
  owner: readonly OwnerClue[];
  /** Null where the host shows what is its own. */
  relay: Relay | null;
  records: Records;
  marks: readonly Mark[];
}

/** Findings with what the requests prove and the judgement over both: the one JSON shape, everywhere. */
export interface Report extends Findings {
  /** False while scanning, or while access evidence is still coming. */
  final: boolean;
  access: Access;
  verdict: Verdict;
}

/** What is known of a page before its text. */
export interface Head {
  /** The whole address, unmasked: it stays inside the scan. */
  url: string;
  /** Lower case, without parameters: `text/html`. Empty where unknown. */
  contentType: string;
  title: string;
  /** What the page's metadata names as the organisation it belongs to. */
  organizations?: readonly string[];
  /** What its metadata calls it: types of schema.org, `og:type`. */
  kinds?: readonly string[];
  /**
   * `raw`: the body as it was served (JSON, text, CSV). `page` and `xml`: the text of a tree, in the notation of
   * `snapshot/text.ts`, of an HTML page or of an XML document.
   */
  form: 'raw' | 'page' | 'xml';
  status?: number;
  /** Response headers, names in lower case, where they are known. */
  headers?: Readonly<Record<string, string>>;
}

/** An `<a href>` of the page with what stands beside it. */
export interface Link {
  /** As written in the page. */
  href: string;
  text: string;
  /** The text of its row, item or line before the link, back to the link before. At most 200 characters. */
  before: string;
  /** The text of its row, item or line after the link, up to the next. At most 200 characters; a tab between cells. */
  after: string;
  /** Inside `nav`, `header`, `footer`, `aside` or a breadcrumb. */
  isNavigation: boolean;
  /** An icon or a class at the link says that it leads to a folder. */
  isFolder?: boolean;
  /** Number of the table row or list item around it: links with the same stand in one. */
  row?: number;
}

/** A piece of a page: text in order, and the links that begin in it. Any length; may be cut anywhere. */
export interface Chunk {
  text: string;
  links?: readonly Link[];
}

/** A text, or a value that is read where it stands: `String(value)` copies it. Beyond the end a character is 0 or NaN. */
export interface Characters {
  readonly length: number;
  charCodeAt(at: number): number;
}

/** One kind of personal or health data: see CONTRIBUTING.md. Key order as here. */
export interface Pattern {
  /** A type of DESIGN's list; several files may share one. */
  type: string;
  /** The Safe Harbor letter of an identifier; none for a clinical signal. */
  letter?: SafeHarborLetter;
  /** In English; the catalogue may translate `pattern_<type>`. */
  title: string;
  /** The notation of `scan/notation.ts`. */
  shapes: readonly string[];
  /** Shapes so rare that one is evidence by itself: no label needed, and one rung higher. */
  distinctive?: readonly string[];
  /** Whole words, lower case, that are the finding themselves. */
  words?: readonly string[];
  /** True if the value may stand. Gets it without separators, and as written; `lib/as-text.ts` makes strings of both. */
  check?: (compact: Characters, text: Characters) => boolean;
  /** True if what stands right behind the value, at most 40 characters, makes it something else: 95 before ` days`. */
  isElseBefore?: (behind: string, text: string) => boolean;
  /** Whether passing `check` raises the confidence (a check digit), or failing only rejects. Default false. */
  isCheckDigit?: boolean;
  /** Labels, keys and column names, in words: `date of birth`. Compared without case, spaces and punctuation. */
  labels: readonly string[];
  /** Labels that many other things carry too (`name`, `date`): they count only in a record with another patient field. */
  weakLabels?: readonly string[];
  /** Read only in the names of listing entries, never in text. */
  appliesTo?: 'file-name';
  /** Whether `shapes` count without a label. */
  needs: 'label' | 'nothing';
  /** The value itself shows care or payment for care: a medical record number does, a phone number does not. */
  isHealthContext?: boolean;
  /** True if the value is a published specimen or of a reserved range: counted, then lowered. */
  isSpecimen?: (compact: Characters, text: Characters) => boolean;
  /** True if the value names a specially protected condition. */
  isSpecial?: (compact: Characters, text: Characters) => boolean;
  /** The value in one spelling, or as a number, where it has several: `Roe, Jane` and `Jane Roe` count as one. */
  canonical?: (compact: Characters, text: Characters) => Characters | number;
}

/** What one kind of exposure listens to while a page is read. Absent callbacks cost nothing. */
export interface Recogniser {
  /** A link of the page, in order. */
  link?(link: Link): void;
  /** Running text of a page, in pieces. */
  prose?(text: string): void;
  /** A line of a raw text, without its end; of blank ones in a row only the first. Return false to hear no more. */
  line?(line: string): boolean;
  /**
   * A scalar of a JSON or XML tree at a path, keys joined by `.`, array elements as `[]`. One that gives false is not told
   * of values at this path again: most answers hold little that matters a thousand times.
   */
  value?(path: string, value: string): unknown;
  /** An object or array opens at a path. One that gives false is not told of others at this path. */
  open?(path: string): unknown;
  /** The page has ended: what lies open, or null. */
  end(page: PageFacts): Exposure | null;
  /** Names of entries (files), at most 10,000: read as records of their own once `end` has given an exposure. */
  names?(): readonly string[];
  /** What its fields say of the organisation behind the host; asked once `end` has given an exposure. */
  owners?(): readonly OwnerCandidate[];
  /** Test flags and the like that it met; asked once `end` has given an exposure. */
  marks?(): readonly Mark[];
}

/** What a recogniser may ask once the page has ended. */
export interface PageFacts {
  head: Head;
  records: Records;
  /** Rows read as records of a table, CSV or array. */
  rows: number;
  identifiers: readonly Identifier[];
  /** False where the page was cut at a limit or is still loading. */
  isWhole: boolean;
}

/**
 * One kind of thing that lies open: one file in `exposures/`, its name is the kind.
 *
 * Facts that mean the same in every kind: `documents` and `bound`, the server's own total of records, with `basis`, the
 * field it stands in; `patients`, where that total counts people; `bytes`; `fields`, those that identify people;
 * `namedForPatients`; `classes`, sensitive kinds of files; `isPublicMirror`; `isRansomed`, where a name is a ransom note.
 */
export interface ExposureKind {
  /** In English; the catalogue may translate `exposure_<kind>`. */
  title: string;
  /** Names of products that it may report beside words of the vocabulary. */
  products?: readonly string[];
  /** It speaks only where no other kind does: a table of people is what nobody else has a name for. */
  standsBack?: true;
  /** Asked of raw bodies and XML documents. Null where the head alone rules it out. */
  begin(head: Head): Recogniser | null;
}

/**
 * What tells the same kind from an HTML page: a file of the same name in `exposures/pages/`. Pages are screened before: a hint
 * in `exposures/hints/` has the engine look, too often rather than too seldom. What stands back needs none: its records do.
 */
export type PageKind = Pick<ExposureKind, 'products' | 'standsBack' | 'begin'>;
