import type { Exposure, Findings, Level, Mark } from '../types';
import { CARE_NUMBER, rolesOf } from './roles';

/** HHS publishes a breach, and the media are told, from this many people on. */
export const MANY = 500;
/** What is always lowered, in this order, and the part of a page's records that it has to cover. */
const LOWERED: readonly (readonly [Mark['code'], number])[] = [
  ['synthetic-data', 0.8],
  ['documentation', 0.8],
  // All of them: beside the people of an article anybody else is somebody's patient.
  ['published', 0.99],
  ['public-mirror', 0.8],
];

/** Where names of files are shown: a disease in one is what a paper or a leaflet is about. */
const LISTS = new Set(['directory-listing', 'object-storage', 'rsync']);

/** The level before anything lowers it. */
export function weigh({ exposures, records, individuals, identifiers }: Findings): Level {
  if (records.phi > 0) {
    const isMany = records.phi >= MANY || (individuals?.estimate ?? 0) >= MANY;
    return isMany || records.ssn > 0 || records.payment > 0 || records.special > 0 ? 'critical' : 'high';
  }
  if (exposures.length === 0) return 'none';
  if (records.person > 0) {
    const sure = identifiers.filter(({ confidence }) => confidence !== 'possible');
    if (sure.some(({ type }) => type === 'ssn')) return 'high';
    // Whoever has a name, a birth date and a way to be reached may be a shop's customer; whose name files have, somebody has files about.
    const isListed = exposures.some(({ kind }) => LISTS.has(kind));
    if (isListed || sure.some(({ type }) => isOfCare(type))) return 'medium';
  }
  const hasRecords = records.health > 0 && exposures.some(({ kind }) => !LISTS.has(kind));
  return hasRecords || exposures.some(pointsToPatients) ? 'medium' : 'low';
}

const isOfCare = (type: string): boolean => (rolesOf(type) & CARE_NUMBER) > 0;

/** Names, fields or file classes that point to patients or bulk containers. */
function pointsToPatients({ facts }: Exposure): boolean {
  const { classes, fields, namedForPatients = 0 } = facts;
  if ((isList(fields) && fields.length > 0) || Number(namedForPatients) > 0) return true;
  return sensitiveClasses(classes).length > 0;
}

/** Whether a fact is a list of names. */
export const isList = (fact: unknown): fact is readonly string[] => Array.isArray(fact);

/** Classes of files that hold patients in bulk; plain documents are none. */
export function sensitiveClasses(classes: unknown): [string, number][] {
  if (typeof classes !== 'object' || classes === null || Array.isArray(classes)) return [];
  return Object.entries(classes as Record<string, number>).filter(([name, count]) => name !== 'document' && count > 0);
}

/** What lowers a level, and to which, in this order. */
export function lowerings(marks: readonly Mark[], isProtected: boolean): { code: string; to: Level }[] {
  const always = LOWERED.filter(([code, least]) => marks.some(mark => mark.code === code && mark.share >= least));
  return [
    ...always.map(([code]) => ({ code: code as string, to: 'low' as const })),
    ...(isProtected ? [{ code: 'credentials', to: 'medium' as const }] : []),
  ];
}
