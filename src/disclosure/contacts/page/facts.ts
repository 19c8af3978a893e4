import { emailOf, phoneOf } from '../values';
import { addressIn } from './address';
import { type Organisation, organisationsIn } from './linked-data';
import { nameOf } from './name';
import { bareNumbersIn, isLabel, numbersIn } from './numbers';
import { mailsIn } from './obfuscated';
import type { Link, Page, Place } from './read-page';

/** Something on a page by which its owner can be reached. */
export interface Fact {
  channel: 'email' | 'phone' | 'fax' | 'post';
  value: string;
  /** It stands where a page says so of itself: its footer, its contact block, its metadata. */
  isPlaced: boolean;
  /** It stands in the page's own footer or metadata, which there is once. */
  isOnce: boolean;
  /** It stands with the office that is in charge of privacy or compliance. */
  isOffice: boolean;
}

export interface Facts {
  /** The organisation whose page it is; never a person. Null where it names none. */
  organisation: string | null;
  facts: readonly Fact[];
}

/** How far a page is trusted to speak of itself. */
export interface Reading {
  country: string | null;
  /** The whole page is about contact or privacy. */
  isContactPage: boolean;
  /** It shows records of people: then only its own footer and its metadata speak. */
  holdsPeople: boolean;
}

/** More ways than that outside of the page's own footer are a list of people, or a directory. */
const MOST_LISTED = 8;
const MOST = 12;
/** Lines below the name of the office that still belong to it. */
const OFFICE_LINES = 5;
const OFFICE =
  /\b(?:privacy (?:officer|official|office|contact)|compliance (?:officer|office|department)|hipaa (?:officer|contact)|data protection officer|datenschutzbeauftragte[rn]?|d[ée]l[ée]gu[ée]e? [àa] la protection des donn[ée]es|(?:oficial|responsable|delegad[oa]) de (?:privacidad|protecci[óo]n de datos|cumplimiento))(?![\p{L}])/iu;

/** What a page says of whom to reach. Numbers of people it may list are none of it. */
export function factsOf(page: Page, reading: Reading): Facts {
  const organisations = page.data.flatMap(organisationsIn);
  const offices = officesIn(page);
  const facts = [
    ...organisations.flatMap(organisation => ofOrganisation(organisation, reading)),
    ...withoutLists([...ofLinks(page, reading, offices), ...ofLines(page, reading, offices)]),
  ];
  const once = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.channel}:${fact.value}`;
    const before = once.get(key);
    once.set(
      key,
      before
        ? { ...before, isOffice: before.isOffice || fact.isOffice, isPlaced: before.isPlaced || fact.isPlaced }
        : fact,
    );
  }
  return { organisation: nameOf(page, organisations, reading.holdsPeople), facts: [...once.values()].slice(0, MOST) };
}

/** A place where a page may speak of itself. */
const maySpeak = (place: Place, { holdsPeople, isContactPage }: Reading): boolean =>
  holdsPeople ? place === 'footer' : place === 'footer' || place === 'contact' || (isContactPage && place === 'text');

function ofOrganisation({ telephone, fax, email, address }: Organisation, { country }: Reading): Fact[] {
  const common = { isPlaced: true, isOnce: true, isOffice: false };
  const [phone, number, mail] = [
    phoneOf(telephone, country),
    phoneOf(fax, country),
    emailOf(email.replace(/^mailto:/i, '')),
  ];
  return [
    ...(mail === null ? [] : [{ ...common, channel: 'email' as const, value: mail }]),
    ...(phone === null ? [] : [{ ...common, channel: 'phone' as const, value: phone }]),
    ...(number === null ? [] : [{ ...common, channel: 'fax' as const, value: number }]),
    ...(address === '' ? [] : [{ ...common, channel: 'post' as const, value: address }]),
  ];
}

function ofLinks(page: Page, reading: Reading, offices: Offices): Fact[] {
  const links = page.links.filter(
    ({ place }) => place !== 'table' && (maySpeak(place, reading) || !reading.holdsPeople),
  );
  return links.flatMap(link => ofLink(link, reading, offices) ?? []);
}

/** What stands in long rows is about people, but for the office and what the page says of itself once. */
function withoutLists(facts: readonly Fact[]): readonly Fact[] {
  const listed = new Set(facts.filter(({ isOnce }) => !isOnce).map(({ value }) => value));
  return listed.size <= MOST_LISTED ? facts : facts.filter(({ isOnce, isOffice }) => isOnce || isOffice);
}

function ofLink(link: Link, reading: Reading, offices: Offices): Fact | null {
  const placed = {
    isPlaced: maySpeak(link.place, reading),
    isOnce: link.place === 'footer',
    isOffice: isOffice(offices, link.line),
  };
  const [, scheme = '', rest = ''] = /^\s*(mailto|tel|fax):([^?#]*)/i.exec(link.href) ?? [];
  if (scheme === '') return null;
  const written = decoded(rest);
  if (scheme.toLowerCase() === 'mailto') {
    const value = emailOf(written);
    return value === null ? null : { ...placed, channel: 'email', value };
  }
  const value = phoneOf(written, reading.country);
  const isFax = /^fax$/i.test(scheme) || /\bfax\W*$/i.test(link.before);
  return value === null ? null : { ...placed, channel: isFax ? 'fax' : 'phone', value };
}

function ofLines(page: Page, reading: Reading, offices: Offices): Fact[] {
  return page.lines.flatMap(({ text, place }, at) => {
    if (!maySpeak(place, reading)) return [];
    const office = isOffice(offices, at);
    const placed = { isPlaced: true, isOnce: place === 'footer', isOffice: office };
    const before = page.lines[at - 1]?.text ?? '';
    const line = isLabel(before) ? `${before} ${text}` : text;
    const read = office ? bareNumbersIn : numbersIn;
    const street = place === 'footer' ? addressIn(text) : null;
    return [
      ...read(line, reading.country).map(({ channel, value }) => ({ ...placed, channel, value })),
      ...(street === null ? [] : [{ ...placed, channel: 'post' as const, value: street }]),
      ...mailsIn(text).map(value => ({ ...placed, channel: 'email' as const, value })),
    ];
  });
}

/** Of each line, whether it names the office in charge of privacy. */
type Offices = readonly boolean[];
const officesIn = ({ lines }: Page): Offices => lines.map(({ text }) => OFFICE.test(text));

/** Whether a line names that office, or stands a few lines below its name. */
const isOffice = (offices: Offices, at: number): boolean =>
  offices.slice(Math.max(0, at - OFFICE_LINES), at + 1).includes(true);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
