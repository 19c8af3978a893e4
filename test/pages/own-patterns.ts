import { checkOwn, type OwnDefinition } from '../../src/detect';
import type { OwnPattern } from '../../src/messages/protocol';
import { harbor, wristband } from '../own/definitions';

const listed = (definition: OwnDefinition): OwnPattern => ({ definition, refusals: checkOwn(definition).refusals });

/** One that does what its examples say, and one that does not. */
export const harborInUse = listed(harbor);
export const inDoubt = listed({ ...wristband, matches: [...wristband.matches, 'WB-NHO04417'] });
