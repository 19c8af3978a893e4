import { careKinds } from './care';
import { clinicalKinds } from './clinical';
import { codeKinds } from './codes';
import { contactKinds } from './contact';
import { governmentKinds } from './government';
import { payerKinds } from './payer';
import { personKinds } from './person';
import { thingKinds } from './things';
import { worldKinds } from './world';

/** Every numbered type of DESIGN.md, and how it is written. */
export const kinds = [
  ...personKinds,
  ...contactKinds,
  ...governmentKinds,
  ...careKinds,
  ...payerKinds,
  ...thingKinds,
  ...worldKinds,
  ...codeKinds,
  ...clinicalKinds,
];
