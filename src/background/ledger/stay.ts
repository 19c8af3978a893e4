import type { VisitStay } from '../../storage';

/** How long a visit lasts after no tab shows its host any more, in milliseconds. */
export const AFTERWARDS = 30 * 60_000;
/** How long a host that was asked but is not shown yet is waited for. */
const PATIENCE = 60_000;
/** All hosts together: a few hostile pages must not fill the session's store. */
export const MOST_LISTED = 8_000;
const MOST_HOSTS = 100;

/** Tabs that were closed; null for none. */
export type Gone = ReadonlySet<number | null>;

export type Stays = Readonly<Record<string, VisitStay>>;

/** A visit begins: a tab asks the host for something. */
export const begun = (at: number, tabId: number): VisitStay => ({
  at,
  tabId,
  isShown: false,
  isKept: false,
  listed: 0,
});

/** Whether the visit to a host is over: it was left, and nothing keeps it or the time is up. */
function isOver({ at, isShown, isKept }: VisitStay, now: number): boolean {
  if (isShown) return !isKept;
  return now - at >= (isKept ? AFTERWARDS : PATIENCE);
}

/** Whether the tab that was waited for was closed before it showed the host. */
const isInVain = ({ tabId, isShown, isKept }: VisitStay, gone: Gone): boolean => !isShown && !isKept && gone.has(tabId);

/** The visits that go on, given the hosts that tabs show at this moment, and the tabs that have gone. */
export function goingOn(stays: Stays, shown: ReadonlySet<string>, gone: Gone, now: number): Stays {
  const entries = Object.entries(stays).flatMap(([host, stay]): [string, VisitStay][] => {
    if (shown.has(host)) return [[host, stay.isShown ? stay : { ...stay, at: now, isShown: true }]];
    if (isOver(stay, now) || isInVain(stay, gone)) return [];
    return [[host, stay.isShown ? { ...stay, at: now, isShown: false } : stay]];
  });
  const kept = entries.sort(([, one], [, other]) => worthOf(other) - worthOf(one) || other.at - one.at);
  let listed = 0;
  const hasRoom = ([, stay]: [string, VisitStay]) => {
    listed += stay.listed;
    return listed <= MOST_LISTED;
  };
  return Object.fromEntries(kept.slice(0, MOST_HOSTS).filter(hasRoom));
}

const worthOf = ({ isShown, isKept }: VisitStay): number => (isKept ? 2 : 0) + (isShown ? 1 : 0);

/** Whether a kept visit was left so long ago that what is asked of the host now begins another. */
export const isExpired = (stay: VisitStay, now: number): boolean => !stay.isShown && isOver(stay, now);
