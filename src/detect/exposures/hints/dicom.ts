import type { Hint } from '../../screening/hint';

export default { title: /orthanc|ohif|dcm4che/i } satisfies Hint;
