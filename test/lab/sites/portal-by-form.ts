import { patientRows } from '../patient-rows';
import { logInForm, portal } from '../portal';
import type { MakeSite } from '../site';

/** Its visitor sends a form. */
const site: MakeSite = draw =>
  portal({
    host: 'portal.millpondsurgery.test',
    identity: 'id.millpondnetwork.test',
    rows: patientRows(draw(20)),
    entrance: logInForm('/arrive'),
    steps: [{ click: 'button', until: '/today' }],
  });
export default site;
