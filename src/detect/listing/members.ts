import { besideOf, type Candidate, hasEnding } from './candidate';
import type { Order } from './date';
import type { Entry } from './entry';

/** What the entries of a page are, each seen beside the others: who has icons, slashes, sizes; which number is the day. */
export function entriesOf(members: readonly Candidate[]): Entry[] {
  const isSlashed = members.some(({ target }) => target.hasSlash);
  const iconed = members.filter(each => each.isFolder || besideOf(each).isSaidFolder).length;
  const isSized = members.some(each => besideOf(each).size !== null);
  const isBlocks =
    members.length > 1 && !isSlashed && iconed === 0 && members.every(each => besideOf(each).size !== null);
  const order = orderOf(members);
  return members.map((member): Entry => {
    const { target, isFolder } = member;
    const { isSaidFolder, size, date, either } = besideOf(member);
    const isMarked =
      (isFolder || isSaidFolder) && !(iconed === members.length && size !== null && hasEnding(target.name));
    const isGuessed = !isSlashed && iconed === 0 && size === null && (isSized || looksLikeFolder(target.name));
    const isBlock = isBlocks && size!.bytes % 4096 === 0 && size!.bytes > 0 && looksLikeFolder(target.name);
    return {
      name: target.name,
      isDirectory: target.hasSlash || isMarked || isGuessed || isBlock,
      bytes: size?.bytes ?? null,
      isRounded: size?.isRounded ?? false,
      date: date ?? (order === null ? null : (either?.[order] ?? null)),
    };
  });
}

/** The order that a date of the page gives away, if all agree. */
function orderOf(members: readonly Candidate[]): Order | null {
  const orders = new Set(members.flatMap(member => besideOf(member).order ?? []));
  return orders.size === 1 ? [...orders][0]! : null;
}

const looksLikeFolder = (name: string): boolean =>
  !hasEnding(name) && !/^(?:readme|license|makefile|dicomdir|changelog|copying|authors|install|news|todo)$/i.test(name);
