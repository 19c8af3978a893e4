import { decode } from './address';
import { besideOf, type Candidate } from './candidate';
import { shownFolder } from './target';

/** Entries as they stand on the page, and how they are addressed. */
export interface Members {
  members: Candidate[];
  isOwn: boolean;
  hasFolderParameter: boolean;
}

/**
 * Entries are what is named in one place, and what stands between. A page with a way up or ways to sort shows what stands
 * below it; elsewhere it may be another folder.
 */
export function chooseMembers(all: readonly Candidate[], page: URL, isFramed: boolean): Members {
  const { chosen, isOwn } = choosePlaces(all, page, isFramed);
  const members = membersOf(all.filter(candidate => chosen.has(candidate.target.place)));
  return { members, isOwn, hasFolderParameter: [...chosen].some(isFolderParameter) };
}

/** `?dir=`, or a query that is a path. */
const isFolderParameter = (place: string): boolean =>
  /\?(?:dir|directory|path|folder|subdir|cwd|location)=/i.test(place) || /\?=\/./.test(place);

/** The places whose names are said by links: the page's own where it has any, else the one with most. */
function choosePlaces(all: readonly Candidate[], page: URL, isFramed: boolean) {
  const own = ownPlaces(page);
  const counts = new Map<string, number>();
  const described = new Set<string>();
  for (const candidate of all) {
    const { target, named } = candidate;
    if (!named) continue;
    const { size, hasDate } = besideOf(candidate);
    const isDescribed = size !== null || hasDate;
    if (isDescribed) described.add(target.place);
    counts.set(target.place, (counts.get(target.place) ?? 0) + (isDescribed ? 4 : 1));
  }
  const ranked = [...counts].sort((one, other) => other[1] - one[1]);
  const mine = ranked.filter(([place]) => own.some(each => isIn(place, each)));
  const most = ranked[0]?.[1] ?? 0;
  if (mine.length > 0 && mine[0]![1] * 10 >= most) {
    return { chosen: new Set(mine.map(([place]) => place)), isOwn: true };
  }
  const others = ranked.filter(([place, count]) => {
    if (count * 10 < most || count < 3) return false;
    return described.has(place) ? count >= 12 || isOfHost(place, page) : !isFramed && isOfHost(place, page);
  });
  return { chosen: new Set(others.slice(0, 3).map(([place]) => place)), isOwn: false };
}

const isOfHost = (place: string, { host }: URL): boolean =>
  place.startsWith(`${host}/`) || place.slice(place.indexOf('//') + 2).startsWith(`${host}/`);

/** Where the entries of a page may stand: below its folder, below itself, in its parameters. */
function ownPlaces(page: URL): string[] {
  const folder = page.pathname.slice(0, page.pathname.lastIndexOf('/') + 1);
  const shown = encodeURI(shownFolder(page));
  const paths = [folder, `${page.pathname}/`, ...(shown === '' ? [] : [`${folder}${shown}/`, `/${shown}/`])];
  return [
    ...paths.map(path => `${page.protocol}//${page.host}${path}`),
    `${page.host}${page.pathname}?`,
    `${page.host}${folder}?`,
  ];
}

const isIn = (place: string, own: string): boolean =>
  own.endsWith('?') ? place.startsWith(own) : decode(place) === decode(own);

/** Named, or between such; where most have a date, one without is a link of the page; in a row only one counts. */
function membersOf(inPlace: readonly Candidate[]): Candidate[] {
  const indices = inPlace.filter(({ named }) => named).map(({ index }) => index);
  const first = indices.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
  const last = indices.reduce((most, index) => Math.max(most, index), 0);
  const namedRows = new Set(inPlace.flatMap(({ named, row }) => (named && row !== undefined ? [row] : [])));
  const members = inPlace
    .filter(
      ({ named, index, row }) => named || (index > first && index < last && !(row !== undefined && namedRows.has(row))),
    )
    .sort((one, other) => one.index - other.index);
  const once = withoutTwins(members);
  const dated = once.filter(each => besideOf(each).hasDate).length;
  if (dated * 5 < once.length * 3) return once;
  return once.filter(each => {
    const { hasDate, size } = besideOf(each);
    return hasDate || each.isFolder || each.target.hasSlash || size;
  });
}

/** A row names its file once, however many links lead to it. */
function withoutTwins(members: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return members.filter(({ row, target }) => {
    if (row === undefined) return true;
    const key = `${row} ${target.name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
