import type { Link } from '../types';
import { type Beside, readBeside } from './beside';
import { type Named, namedIn } from './named';
import type { Target } from './target';

export type Entrylike = Extract<Target, { kind: 'entry' }>;

/** A link that may be an entry, joined with the others that lead to the same address. */
export interface Candidate {
  target: Entrylike;
  named: Named | null;
  isNavigation: boolean;
  /** An icon or class says that it is a folder. */
  isFolder: boolean;
  index: number;
  row: number | undefined;
  /** The page writes the slash of a folder. */
  isSlashShown: boolean;
  /** Words stand beside it: a page that explains what it links to. */
  isExplained: boolean;
  text: string;
  /** What that says; read by `besideOf`, as most pages are no listing. */
  beside: Beside | null;
  /** How many links lead to it. */
  links: number;
}

/** A name with an ending: letters behind a dot. */
export const hasEnding = (name: string): boolean => /\.(?=\w*[a-z])\w{1,8}$/i.test(name);

/** Whether it is shown as files and folders are: with ending, slash, icon, or date and size. Titles of pages are not. */
export function isShown(candidate: Candidate): boolean {
  const { target, named, isFolder, isSlashShown } = candidate;
  if ((named?.isExact === true && hasEnding(target.name)) || isFolder || isSlashShown) return true;
  const { isSaidFolder, hasDate, size } = besideOf(candidate);
  return isSaidFolder || (hasDate && size !== null);
}

/** Date, size and words beside a candidate. */
export function besideOf(candidate: Candidate): Beside {
  candidate.beside ??= readBeside(candidate.text);
  return candidate.beside;
}

/** Icon, name, button: further links to the same address tell nothing new. */
const MOST_JOINED = 4;

/** A candidate of a link, with what was known of its address before: an icon may stand in a link of its own. */
export function makeCandidate(link: Link, target: Entrylike, index: number, before: Candidate | undefined): Candidate {
  if (before && before.links >= MOST_JOINED) return before;
  const named = namedIn(link.text, target.name);
  const own = `${link.after}\t${named ? named.rest : link.text}\t${link.before}`;
  const text = `${before?.text ?? ''}\t${own}`.slice(0, 1_000);
  return {
    target,
    named: named ?? before?.named ?? null,
    isNavigation: link.isNavigation && (before?.isNavigation ?? true),
    isFolder: (link.isFolder ?? false) || (before?.isFolder ?? false),
    index: before && !(named && !before.named) ? before.index : index,
    row: before && !(named && !before.named) ? before.row : link.row,
    isSlashShown:
      (before?.isSlashShown ?? false) || (target.hasSlash && /\/(?:\s|$)/.test(`${link.text}${link.after}`)),
    isExplained: /\p{L}{4,}[^\t]*\p{L}{3,}/u.test(`${link.before}\t${link.after}`),
    text,
    links: (before?.links ?? 0) + 1,
    beside: null,
  };
}
