/** E800 is the first external cause. */
const FIRST_CAUSE = 800;
/** V91 is the last of the factors. */
const LAST_FACTOR = 91;

/** Whether a code, without its dot, can be of ICD-9-CM: 001 to 999, E800 to E999, V01 to V91, one or two digits more. */
export function isIcd9(code: string): boolean {
  if (code[0] === 'E') return Number(code.slice(1, 4)) >= FIRST_CAUSE;
  if (code[0] === 'V') return code > 'V01' && Number(code.slice(1, 3)) <= LAST_FACTOR;
  return code >= '001';
}
