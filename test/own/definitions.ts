import type { OwnDefinition } from '../../src/detect';

/** A pattern that passes every check; everything made up. */
export const harbor: OwnDefinition = {
  name: 'Harbor chart number',
  labels: ['harbor chart', 'hc no'],
  shapes: ['HCd{6}', 'ddd-ddd'],
  needs: 'label',
  matches: ['Harbor chart: HC204417', 'HC no. 204-417', '{"harborChart":"HC204417"}'],
  clean: ['Order HC204417', 'Harbor chart: 2044'],
};

/** One whose values are rare enough to stand alone. */
export const wristband: OwnDefinition = {
  name: 'Wristband',
  labels: [],
  shapes: ['WB-NHd{6}'],
  needs: 'nothing',
  matches: ['found WB-NH004417 on the floor'],
  clean: ['WB-NH44', 'XWB-NH004417'],
};
