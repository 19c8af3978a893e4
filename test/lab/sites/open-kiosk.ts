import { drawnPage, patientRows } from '../patient-rows';
import type { MakeSite } from '../site';

/** The screen of a waiting room, reachable from everywhere: its script draws the patients of the day for anybody. */
const site: MakeSite = draw => {
  const rows = patientRows(draw(15));
  return {
    host: 'kiosk.juniperpediatrics.test',
    pages: [
      {
        path: '/waiting-room',
        contentType: 'text/html; charset=utf-8',
        body: drawnPage('Waiting room', `fetch('/api/queue').then(answer => answer.json())`),
        drawsLater: true,
        access: 'none',
        expected: ['high'],
        because: 'Levels: records of individuals readable, and no request carried a credential',
      },
    ],
    answer: (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows),
  };
};
export default site;
