import type { Bound, Exposure, Report } from '../../detect/types';
import { countBound } from '../claim';
import { lookUp } from '../look-up';
import { amount, bytes, day, list } from '../say/amounts';
import type { Language } from '../types';
import type { Words } from '../words/types';
import { boundOf, dayOf, entriesOf, isCount, name } from './clean';
import type { Line } from './types';
import { cardWords } from './words';

/** What is known beyond the counts of the page: people, what lies there, its containers, its newest record. */
export function known(words: Words, language: Language, report: Report): Line[] {
  const card = cardWords[language];
  const { individuals, exposures } = report;
  const lines = exposures.slice(0, 5).flatMap(exposure => exposureLines(words, language, exposure, countBound(report)));
  if (individuals && isCount(individuals.estimate)) {
    lines.unshift({ label: card.people, text: amount(words, individuals.estimate, individuals.bound) });
  }
  const newest = dayOf(newestOf(report));
  return newest === '' ? lines : [...lines, { label: card.newest, text: day(words, newest) }];
}

/** The time or day of the newest record of all that lies there; empty where none is told. */
export function newestOf({ exposures }: Report): string {
  const told = exposures
    .map(({ facts }) => facts.newest)
    .filter(fact => typeof fact === 'string' && dayOf(fact) !== '');
  return (told as string[]).sort().at(-1) ?? '';
}

function exposureLines(words: Words, language: Language, { kind, facts }: Exposure, pageBound: Bound): Line[] {
  const title = lookUp(words.names.exposures, kind);
  if (title === undefined) return [];
  const bound = boundOf(facts.bound, pageBound);
  const counts = Object.entries(words.nouns.facts).flatMap(([fact, noun]) => {
    const count = facts[fact];
    return isCount(count) ? [amount(words, count, bound, noun)] : [];
  });
  if (isCount(facts.bytes)) {
    counts.push(words.counted.inAll(bytes(words, facts.bytes, boundOf(facts.bytesBound, bound))));
  }
  return [
    ...(counts.length > 0 ? [{ label: title, text: list(words, counts) }] : []),
    ...insideLines(words, language, facts, bound),
    ...containerLines(words, language, facts, bound),
  ];
}

/** Documents of each index or collection that has a name left. */
function insideLines(words: Words, language: Language, facts: Exposure['facts'], bound: Bound): Line[] {
  const noun = words.nouns.facts.documents;
  return entriesOf(facts.indexDocuments).flatMap(([index, count]) =>
    name(index) === '' || !isCount(count)
      ? []
      : [{ label: `${cardWords[language].inside} ${name(index)}`, text: amount(words, count, bound, noun) }],
  );
}

/** Bulk containers and other sensitive classes of files: how many, how large, how new. */
function containerLines(words: Words, language: Language, facts: Exposure['facts'], bound: Bound): Line[] {
  const sizes = new Map(entriesOf(facts.classBytes, 20));
  const days = new Map(entriesOf(facts.classNewest, 20));
  return entriesOf(facts.classes).flatMap(([name, count]) => {
    const noun = lookUp(words.names.classes, name);
    if (noun === undefined || !isCount(count)) return [];
    const size = sizes.get(name);
    const newest = dayOf(days.get(name));
    const details = [
      isCount(size) ? bytes(words, size, boundOf(facts.bytesBound, bound)) : '',
      newest === '' ? '' : cardWords[language].dated(day(words, newest)),
    ].filter(Boolean);
    const label = noun[1].charAt(0).toUpperCase() + noun[1].slice(1);
    return [{ label, text: [amount(words, count, bound), ...details].join(', ') }];
  });
}
