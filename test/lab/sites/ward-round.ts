import { htmlPage } from '../html';
import { drawnPage, patientRows } from '../patient-rows';
import type { MakeSite } from '../site';

/** A ward's list that somebody leaves and goes back to: what opened its door then is no longer seen. */
const site: MakeSite = draw => ({
  host: 'rounds.larkspurhospice.test',
  pages: [
    {
      path: '/ward',
      contentType: 'text/html; charset=utf-8',
      body: drawnPage('Ward', `Promise.resolve(${patientRows(draw(12))})`),
      steps: [{ go: '/about' }, { do: 'back' }],
      drawsLater: true,
      access: 'unknown',
      expected: ['high'],
      because: 'Access: by back/forward without its requests it is unknown, which lowers nothing and is stated',
    },
    {
      path: '/about',
      contentType: 'text/html; charset=utf-8',
      body: htmlPage('About', '<h1>About us</h1><p>A hospice on the lake.</p>'),
      expected: ['none'],
      because: 'Levels: nothing lies open, no PHI',
    },
  ],
});
export default site;
