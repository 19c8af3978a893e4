import type { Exposure, Level, OwnerClue } from '../../src/detect/types';
import type { Until } from '../browsers/browser';

/**
 * One real server, as data: what it needs, how it starts, which of its pages the browsers open and what the report must
 * say of each. One file of `listings/` or `stores/` a server; the folder is the list.
 */
export interface Server {
  /** Its file's name; also the first label of its host name. */
  name: string;
  needs: Needs;
  /** Starts it over a folder of its own and fills it; rejects where it does not come up. */
  start(place: Place): Promise<Running>;
  pages: readonly Page[];
  /** Values it was filled with, none of which may stand in the browser's storage. */
  planted: readonly string[];
}

/** What must be on the machine before it can start; what can't be had there skips the server, with the reason. */
export interface Needs {
  /** Packages of Debian, unpacked into the cache with all that they depend on: `debianFile` finds their files. */
  debian?: readonly string[];
  /** `name@version`: see `npmFile`. */
  npm?: readonly string[];
  /** `name==version`: see `pythonPath`. */
  pypi?: readonly string[];
  /** `group:artifact:version` and, where it is no jar, `:packaging`: see `mavenFile`. */
  maven?: readonly string[];
  /** Folders of `test/servers` whose `pom.xml` names jars of Maven Central, with all that they need: see `jarsOf`. */
  poms?: readonly string[];
  /** Programs of the machine itself that nobody installs here. */
  programs?: readonly string[];
  /** Why it can't run anywhere: it is named among the skipped all the same. */
  never?: string;
}

export interface Place {
  /** Empty, its own, readable by everybody, gone afterwards. */
  folder: string;
  /** A free port of 127.0.0.1. */
  port: number;
}

export interface Running {
  /** Ends the server and everything it started. */
  stop(): Promise<void>;
}

export interface Page {
  /** With its query. */
  path: string;
  /** `commit` where the page never loads, `nothing` for a download. */
  until?: Until;
  /** A script draws what is expected after the page has loaded: the first report may be of an empty one. */
  drawsLater?: boolean;
  level: Level;
  /** The exposures of the report, in order; of each, what is named here. */
  exposures: readonly ExpectedExposure[];
  /** Who the report says may be behind it: of some clues, what is named here. */
  owner?: readonly Partial<OwnerClue>[];
  /** `user:password` in the address, as a person would type it. */
  login?: string;
  /** The fixture that `npm run capture` makes of it. */
  capture?: Capture;
}

/** A page as it is served, for tests without a server. */
export interface Capture {
  /** Folder below `test/fixtures/exposures/<kind>`. */
  name: string;
  /** All that must be told of it, but the version that the server itself gives. */
  exposure: ExpectedExposure;
}

export type ExpectedExposure = Partial<Omit<Exposure, 'facts'>> & { kind: string; facts?: Record<string, unknown> };
