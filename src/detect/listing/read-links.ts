import type { Link } from '../types';
import { besideOf, type Candidate, hasEnding, isShown, makeCandidate } from './candidate';
import type { Entry } from './entry';
import { entriesOf } from './members';
import { namedIn } from './named';
import { chooseMembers } from './place';
import { targetOf } from './target';

/** What the links of a page come to when they are read as a listing. */
export interface LinkListing {
  entries: Entry[];
  /** Entries whose link says the very name that its address ends with. */
  named: number;
  /** Of these, those that say it to the letter, with its ending. */
  exact: number;
  /** Entries that look like files and folders. */
  shown: number;
  /** Entries with words beside them. */
  explained: number;
  /** Links of the page's body to somewhere else; `between`, those that stand among the entries. */
  others: number;
  between: number;
  hasParent: boolean;
  /** A link is called the way up, or written as one. */
  hasWayUp: boolean;
  /** The entries stand right below the page's own address, or in a parameter of it. */
  isOwn: boolean;
  /** Some are named by a parameter such as `?dir=`. */
  hasFolderParameter: boolean;
  /** Links back to the page with another order. */
  sorts: number;
  /** There is a next part. */
  hasMore: boolean;
  dated: number;
  sized: number;
  slashed: number;
}

/** A link to somewhere else. */
interface Other {
  index: number;
  row: number | undefined;
}

const MOST_LINKS = 200_000;
/** So many links show whether a page lists files: of a listing's, so many say a file's name. */
export const FIRST = 5_000;
export const LEAST_NAMED = 500;
const WAY_UP =
  /^[^\p{L}\d]{0,6}(?:\.\.|up|back|go up|to parent|parent|up to|one level up|level up|zurück|übergeordnet|nach oben|retour|remonter|parent directory|arriba|atrás|subir|вверх|назад|вверх до|наверх|上级目录|上一级|返回|親ディレクトリ|上へ|상위)(?:$|[^\p{L}])|parent (?:directory|folder)/iu;

/** Collects links; `read` says what they come to. */
export function createLinkReader(pageUrl: string) {
  const page = new URL(pageUrl);
  const candidates = new Map<string, Candidate>();
  const others: Other[] = [];
  let hasParent = false;
  let hasWayUp = false;
  let hasMore = false;
  let sorts = 0;
  let index = 0;
  let isOther = false;

  const wayUp = (isCalled: boolean) => {
    hasParent = true;
    hasWayUp ||= isCalled;
  };
  const isListing = () => {
    let named = 0;
    for (const candidate of candidates.values()) if (candidate.named !== null) named += 1;
    return named >= LEAST_NAMED;
  };
  const giveUp = () => {
    isOther = true;
    candidates.clear();
    others.length = 0;
  };
  return {
    add(link: Link) {
      if (isOther) return;
      if (index >= MOST_LINKS) {
        hasMore = true;
        return;
      }
      index += 1;
      if (index === FIRST && !isListing()) return giveUp();
      const target = targetOf(link.href, page, name => namedIn(link.text, name));
      const isWayUp = WAY_UP.test(link.text);
      if (target.kind === 'sort') sorts += 1;
      if (target.kind === 'more') hasMore = true;
      if (target.kind === 'parent') wayUp(isWayUp || /^\.\.\/?(?:$|\?)/.test(link.href.trim()));
      if (target.kind === 'other' && !link.isNavigation && !/^(?:javascript|mailto|tel|data|blob):/i.test(link.href)) {
        others.push({ index, row: link.row });
      }
      if (target.kind !== 'entry') return;
      if (isWayUp && namedIn(link.text, target.name) === null) return wayUp(true);
      candidates.set(target.url, makeCandidate(link, target, index, candidates.get(target.url)));
    },
    read(): LinkListing {
      const all = [...candidates.values()];
      const { members, isOwn, hasFolderParameter } = chooseMembers(all, page, hasWayUp || sorts >= 2);
      const { between, total } = countOthers(all, members, others);
      return {
        entries: entriesOf(members),
        named: members.filter(({ named }) => named !== null).length,
        exact: members.filter(({ named }) => named?.isExact).length,
        shown: members.filter(isShown).length,
        explained: members.filter(({ isExplained }) => isExplained).length,
        others: total,
        between,
        hasParent,
        hasWayUp,
        isOwn,
        hasFolderParameter,
        sorts,
        hasMore,
        dated: members.filter(each => besideOf(each).hasDate).length,
        sized: members.filter(each => besideOf(each).size !== null || besideOf(each).isSaidFolder).length,
        slashed: members.filter(({ target }) => target.hasSlash || hasEnding(target.name)).length,
      };
    },
  };
}

/** Links that are no entries, without the buttons in the rows of entries. */
function countOthers(all: readonly Candidate[], members: readonly Candidate[], links: readonly Other[]) {
  const chosen = new Set(members);
  const names = new Set(members.map(({ target }) => target.name));
  const rows = new Set(members.map(({ row }) => row));
  const rest = all.filter(one => !chosen.has(one) && !one.isNavigation && !names.has(one.target.name));
  const apart = [...rest, ...links].filter(({ row }) => row === undefined || !rows.has(row));
  const first = members[0]?.index ?? 0;
  const last = members.at(-1)?.index ?? 0;
  return { total: apart.length, between: apart.filter(({ index }) => index > first && index < last).length };
}
