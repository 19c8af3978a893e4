import { type Atom, longest, readShape } from '../scan/notation';
import type { OwnDefinition, OwnRefusal } from './definition';
import { LEAST_DIGITS, LEAST_LETTERS, LEAST_VALUE, MOST } from './limits';
import { refuse } from './refuse';
import { statesOf } from './states';

/** What is wrong with the shapes of a definition. */
export function refuseShapes({ shapes, needs = 'label' }: OwnDefinition): OwnRefusal[] {
  if (shapes.length === 0) return [refuse('shapes', null, 'shapes-missing')];
  if (shapes.length > MOST.shapes) return [refuse('shapes', null, 'shapes-too-many', { most: MOST.shapes })];
  const refusals = shapes.flatMap((shape, item) => {
    const fault = faultOf(shape, needs);
    return fault
      ? [refuse('shapes', item, fault.code, { ...WRITTEN, ...fault.params, shape: shape.slice(0, MOST.shape) })]
      : [];
  });
  if (refusals.length > 0 || statesOf(shapes, MOST.states) <= MOST.states) return refusals;
  return [refuse('shapes', null, 'shapes-too-complex')];
}

/** How repeats and rare shapes are written: a message of the catalogue can't hold braces of its own. */
const WRITTEN = { repeat: 'd{3}', range: 'd{3,5}', rare: 'HBR-d{6}' };

interface Fault {
  code: string;
  params?: Record<string, string | number>;
}

function faultOf(shape: string, needs: OwnDefinition['needs']): Fault | null {
  if (shape.length > MOST.shape) return { code: 'shape-too-long', params: { most: MOST.shape } };
  const strange = shape.match(/[^ -~]|@/u);
  if (strange) return { code: 'shape-sign', params: { sign: strange[0], place: strange.index! + 1 } };
  const atoms = readShape(shape);
  if ('code' in atoms) return { code: atoms.code, params: { place: atoms.at + 1 } };
  if (longest(shape) > MOST.value) return { code: 'shape-too-wide', params: { most: MOST.value } };
  if (countOf(atoms, isDigit) === 0) return { code: 'shape-no-digit' };
  if (countOf(atoms, isReadable) < LEAST_VALUE) return { code: 'shape-too-short', params: { least: LEAST_VALUE } };
  if (needs === 'label') return null;
  const isRare = countOf(atoms, isFixedLetter) >= LEAST_LETTERS && countOf(atoms, isDigit) >= LEAST_DIGITS;
  return isRare ? null : { code: 'shape-needs-label', params: { letters: LEAST_LETTERS, digits: LEAST_DIGITS } };
}

/** How many characters of a kind every value has. */
const countOf = (atoms: readonly Atom[], isMeant: (symbol: string) => boolean): number =>
  atoms.reduce((sum, { symbol, least }) => sum + (isMeant(symbol) ? least : 0), 0);

const isDigit = (symbol: string): boolean => /[d0-9]/.test(symbol);
const isReadable = (symbol: string): boolean => /[A-Za-z0-9]/.test(symbol);
const isFixedLetter = (symbol: string): boolean => /[A-KM-WYZb-ce-tvx-z]/.test(symbol);
