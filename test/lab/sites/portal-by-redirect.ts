import { patientRows } from '../patient-rows';
import { portal } from '../portal';
import type { MakeSite } from '../site';

/** It sends its visitor to a network's log-in, which sends them back. */
const site: MakeSite = draw =>
  portal({
    host: 'charts.stonebridgesurgery.test',
    identity: 'id.stonebridgenetwork.test',
    rows: patientRows(draw(20)),
    entrance: '<a href="/to-network">Continue</a>',
    steps: [
      { click: 'a', until: '/who' },
      { click: 'button', until: '/today' },
    ],
  });
export default site;
