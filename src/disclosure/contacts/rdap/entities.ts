import { fieldOf, listOf, textField, textOf } from '../foreign';
import { type Card, NO_CARD } from './card';
import { readJcard } from './jcard';
import { readJscontact } from './jscontact';

/** Somebody in an answer: an entity, with those it stands inside of. */
export interface Party {
  handle: string;
  roles: readonly string[];
  card: Card;
  /** Titles and texts of its remarks, in lower case. */
  remarks: string;
  /** The entity around it; null at the top. */
  within: Party | null;
}

/** Registries nest three deep; an answer that goes deeper or names more wants to hurt. */
const [DEEPEST, MOST] = [5, 60];

/** Every entity of an answer, those at the top first: the abuse desk mostly stands inside the registrar or the customer. */
export function partiesOf(answer: unknown): readonly Party[] {
  const found: Party[] = [];
  let level: readonly { entity: unknown; within: Party | null }[] = inside(answer, null);
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const parties = level.slice(0, MOST - found.length).map(({ entity, within }) => ({
      entity,
      party: partyOf(entity, within),
    }));
    found.push(...parties.map(({ party }) => party));
    level = parties.flatMap(({ entity, party }) => inside(entity, party));
  }
  return found;
}

/** Whether a party has a role, or stands inside one that has. */
export const isOf = (party: Party, role: string): boolean =>
  party.roles.includes(role) || (party.within !== null && isOf(party.within, role));

const inside = (object: unknown, within: Party | null) =>
  listOf(fieldOf(object, 'entities'), MOST).map(entity => ({ entity, within }));

const partyOf = (entity: unknown, within: Party | null): Party => ({
  handle: textField(entity, 'handle'),
  roles: listOf(fieldOf(entity, 'roles'), 10).map(role => textOf(role).toLowerCase()),
  card: cardOf(entity),
  remarks: remarksOf(entity),
  within,
});

/** The member has had several names on its way to a standard. */
const JSCONTACT = ['jscard', 'jscontact_card', 'jscard_0'];

function cardOf(entity: unknown): Card {
  const cards = JSCONTACT.map(name => readJscontact(fieldOf(entity, name)));
  return cards.find(card => card !== NO_CARD) ?? readJcard(fieldOf(entity, 'vcardArray'));
}

/** Titles and descriptions of an object's remarks, in lower case. */
export const remarksOf = (object: unknown): string =>
  listOf(fieldOf(object, 'remarks'), 10)
    .flatMap(remark => [
      textField(remark, 'title'),
      ...listOf(fieldOf(remark, 'description'), 10).map(line => textOf(line)),
    ])
    .join('\n')
    .toLowerCase();
