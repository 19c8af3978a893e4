import { patientRows } from '../patient-rows';
import { portal } from '../portal';
import type { MakeSite } from '../site';

/** Its visitor presses a button, and a script sends what was typed to an address without a word of logging in. */
const site: MakeSite = draw =>
  portal({
    host: 'tablet.brookfieldsurgery.test',
    identity: 'id.brookfieldnetwork.test',
    rows: patientRows(draw(20)),
    entrance:
      "<button onclick=\"fetch('/api/desk', { method: 'POST', body: '{}' }).then(() => { location.href = '/today' })\">Continue</button>",
    steps: [{ click: 'button', until: '/today' }],
  });
export default site;
