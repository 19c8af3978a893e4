import { begin } from '../scan';
import type { Findings, Pattern } from '../types';
import { type OwnDefinition, type OwnRefusal, patternsOf } from './definition';
import { MOST } from './limits';
import { ORDINARY } from './ordinary';
import { refuse } from './refuse';

/** What its examples say of a definition. */
export interface Tried {
  refusals: OwnRefusal[];
  /** Examples that look like somebody's data of a kind that is built in: they should be made up. */
  notes: OwnRefusal[];
}

/** Runs the examples through the engine as it reads pages, all other patterns at work. The shapes must be sound. */
export function tryExamples(definition: OwnDefinition, others: readonly OwnDefinition[]): Tried {
  const own = patternsOf([...others, definition]);
  const read = (text: string) => readExample(text.slice(0, MOST.example), own);
  const isFound = ({ identifiers }: Findings) => identifiers.some(({ title }) => title === definition.name);
  const tried: Tried = { refusals: [], notes: [] };

  const isBroad = isFound(readExample(ORDINARY.join('\n\n'), own));
  const ordinary = isBroad ? ORDINARY.find(text => isFound(read(text))) : undefined;
  if (ordinary !== undefined) tried.refusals.push(refuse('shapes', null, 'too-broad', { example: ordinary }));
  for (const field of ['matches', 'clean'] as const) {
    definition[field].slice(0, MOST.examples).forEach((example, item) => {
      const findings = read(example);
      const isRight = isFound(findings) === (field === 'matches');
      if (!isRight)
        tried.refusals.push(
          field === 'clean' ? refuse(field, item, 'clean-found', { example }) : missed(item, example, findings),
        );
      const real = findings.identifiers.find(({ title, confidence }) => !title && confidence !== 'possible');
      if (real) tried.notes.push(refuse(field, item, 'example-real', { kind: real.type, example }));
    });
  }
  return tried;
}

/** An example that must match: nothing was found in it, or something that comes first. */
function missed(item: number, example: string, { identifiers: [taken] }: Findings): OwnRefusal {
  if (!taken) return refuse('matches', item, 'match-missed', { example });
  if (taken.title) return refuse('matches', item, 'match-taken-by-own', { example, name: taken.title });
  return refuse('matches', item, 'match-taken', { example, kind: taken.type });
}

/** One example, as a text file of its own. */
function readExample(text: string, own: readonly Pattern[]): Findings {
  const scan = begin({ url: '', contentType: 'text/plain', title: '', form: 'raw' }, { own });
  scan.feed({ text });
  return scan.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
}
