import type { Hint } from '../../screening/hint';

/** The title of a viewer; or the tag of a patient's name, as scripts have it. */
export default { title: /orthanc|ohif|dcm4che/i, text: /\b00100010\b/ } satisfies Hint;
