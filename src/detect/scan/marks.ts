import { ERROR_PAGE } from '../../snapshot/error-page';
import type { Exposure, Head, Mark } from '../types';
import type { Collector } from './collect';
import { keyWordsOf } from './key-words';
import { livesMark } from './lives';

/** Words of an address that say: here things are explained. */
const EXPLAINS = new Set([
  'docs',
  'doc',
  'documentation',
  'developer',
  'developers',
  'guide',
  'guides',
  'tutorial',
  'reference',
  'spec',
  'wiki',
  'learn',
  'blog',
  'help',
]);

/** More people than this are no example. */
const FEW = 5;

/** What changes how the findings weigh: made-up data, documentation, an article, a public mirror. */
export function marksOf(
  head: Head,
  collector: Collector,
  exposures: readonly Exposure[],
  told: readonly Mark[],
): Mark[] {
  const { records } = collector;
  const marks: Mark[] = [];
  const flagged = told.filter(({ code }) => code === 'synthetic-data').sort((one, other) => other.share - one.share)[0];
  const synthetic = records.person === 0 ? 0 : collector.synthetic / records.person;
  if (flagged && flagged.share >= synthetic) marks.push(flagged);
  else if (synthetic > 0) marks.push({ code: 'synthetic-data', basis: 'reserved-values', share: rounded(synthetic) });
  const lives = livesMark(collector, head);
  const documentation = lives?.code === 'documentation' ? lives : documentationMark(collector, head);
  if (documentation !== null) marks.push(documentation);
  if (lives?.code === 'published') marks.push(lives);
  marks.push(...told.filter(({ code }) => code !== 'synthetic-data'));
  if (exposures.some(({ facts }) => facts.isPublicMirror === true))
    marks.push({ code: 'public-mirror', basis: 'package-files', share: 1 });
  return marks;
}

function documentationMark(collector: Collector, { form, title, url }: Head): Mark | null {
  const { records } = collector;
  if (ERROR_PAGE.test(title)) return null;
  // Of a program's source a few lines are examples; more are somebody's data in the wrong place.
  const isData = form !== 'page' && records.person > FEW;
  const inCode = records.phi === 0 || isData ? 0 : Math.min(1, collector.inCode / records.phi);
  if (inCode > 0) return { code: 'documentation', basis: 'code-block', share: rounded(inCode) };
  const isExplained = form === 'page' && isExample(collector) && explains(url);
  return isExplained ? { code: 'documentation', basis: 'address', share: 1 } : null;
}

/** Few people, or code beside them: an example is never long. */
const isExample = (collector: Collector): boolean => collector.hasCode || collector.records.person <= FEW;

const rounded = (share: number): number => Math.round(share * 100) / 100;

function explains(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return keyWordsOf(`${hostname} ${pathname}`).some(word => EXPLAINS.has(word));
}
