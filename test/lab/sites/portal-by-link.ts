import { patientRows } from '../patient-rows';
import { portal } from '../portal';
import type { MakeSite } from '../site';

/** It only links to a network's log-in, which sends its visitor back. */
const site: MakeSite = draw =>
  portal({
    host: 'ward.elmhollowsurgery.test',
    identity: 'id.elmhollownetwork.test',
    rows: patientRows(draw(20)),
    entrance: `<a>Continue</a><script>document.querySelector('a').href = 'http://id.elmhollownetwork.test:' + location.port + '/who'</script>`,
    steps: [
      { click: 'a', until: '/who' },
      { click: 'button', until: '/today' },
    ],
  });
export default site;
