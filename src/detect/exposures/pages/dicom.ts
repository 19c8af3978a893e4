import type { PageKind } from '../../types';

/** Viewers and consoles of archives, by the title of their page. */
const CONSOLES: readonly (readonly [RegExp, string])[] = [
  [/^orthanc explorer/i, 'Orthanc'],
  [/^ohif\b/i, 'OHIF'],
  [/dcm4che/i, 'dcm4chee'],
];

/** The page of a console of an image archive. */
export default {
  products: CONSOLES.map(([, name]) => name),
  begin(head) {
    const product = CONSOLES.find(([sign]) => sign.test(head.title.trim()))?.[1];
    return product === undefined
      ? null
      : { end: () => ({ kind: 'dicom', product, version: null, confidence: 'likely', facts: {} }) };
  },
} satisfies PageKind;
