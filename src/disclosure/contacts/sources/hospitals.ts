import { problemOf, unreadable } from '../answer-problem';
import { parsed } from '../foreign';
import { linesOf } from '../nppes/lines';
import { NPPES_LIMIT, NPPES_NAME, nppesUrl, type Provider, providersIn, refusalIn } from '../nppes/registry';
import { say } from '../say';
import type { Answer, Ask, Reading, Source, Step, Subject } from '../types';

const MOST_RECORDS = '50';
const MOST_SHOWN = 5;
/** General acute care hospitals, critical access hospitals among them. https://taxonomy.nucc.org */
const HOSPITAL = /^282N/;

/**
 * Hospitals where the practice is: its doctors have privileges there, and the switchboard knows their telephone. That
 * is how the practice of 2018 was reached.
 */
export default {
  kind: 'hospitals',

  steps({ choices: { zip } }: Subject): readonly Step[] {
    if (zip === null || !/^\d{5}$/.test(zip)) return [];
    return [
      {
        id: `hospitals:${zip}`,
        source: 'hospitals',
        url: inArea(zip),
        to: say('nppes-to'),
        reveals: say('hospitals-reveals', { zip }),
        requests: 2,
        isTicked: true,
      },
    ];
  },

  begin: ({ url }: Step): readonly Ask[] => (url === null ? [] : [ask(url, 'zip')]),

  read(_step: Step, { stage }: Ask, answer: Answer, subject: Subject, _heard: readonly Answer[], now: string): Reading {
    const zip = subject.choices.zip ?? '';
    const what = stage === 'zip' ? zip : `${zip.slice(0, 3)}…`;
    const failed = problemOf(answer, NPPES_NAME, what);
    if (failed !== null) return { contacts: [], next: [], remarks: [failed] };
    const body = parsed(answer.body);
    if (body === null) return { contacts: [], next: [], remarks: [unreadable(answer, NPPES_NAME)] };
    const all = refusalIn(body) === null ? providersIn(body) : null;
    if (all === null) return { contacts: [], next: [], remarks: [say('nppes-refused', { what })] };
    const hospitals = nearest(all, zip);
    if (hospitals.length === 0 && stage === 'zip')
      return { contacts: [], next: [ask(inArea(`${zip.slice(0, 3)}*`), 'area')], remarks: [] };
    if (hospitals.length === 0) return { contacts: [], next: [], remarks: [say('hospitals-none', { zip })] };
    const told = { role: 'intermediary', source: 'hospitals', at: now, trust: 'likely' } as const;
    const remarks = [say(stage === 'zip' ? 'hospital-near' : 'hospital-in-area', { zip: what })];
    return {
      contacts: hospitals
        .flatMap(hospital => linesOf(hospital, told, remarks))
        .filter(({ channel }) => channel !== 'post'),
      next: [],
      remarks: [],
    };
  },

  known: () => [],
} satisfies Source;

const inArea = (postalCode: string): string =>
  nppesUrl({
    enumeration_type: 'NPI-2',
    taxonomy_description: 'General Acute Care Hospital',
    postal_code: postalCode,
    limit: MOST_RECORDS,
  });

const ask = (url: string, stage: string): Ask => ({
  url,
  accept: 'application/json',
  stage,
  limit: NPPES_LIMIT * 2,
  mayRedirectTo: [],
});

/** One entry a telephone, as large hospitals have many numbers; the closest ZIP codes first. */
function nearest(all: readonly Provider[], zip: string): readonly Provider[] {
  const hospitals = all.filter(
    ({ taxonomies, phone }) => phone !== null && taxonomies.some(code => HOSPITAL.test(code)),
  );
  const distinct = [...new Map(hospitals.map(hospital => [hospital.phone, hospital])).values()];
  const distance = ({ zip: other }: Provider) => Math.abs(Number(other.slice(0, 5)) - Number(zip));
  return distinct.sort((one, other) => distance(one) - distance(other)).slice(0, MOST_SHOWN);
}
