import { drawnPage, patientRows } from '../patient-rows';
import type { MakeSite } from '../site';

/** A portal whose document anybody may load: its script fetches the patients with the token of whoever logged in. */
const site: MakeSite = draw => {
  const rows = patientRows(draw(20));
  const page = {
    contentType: 'text/html; charset=utf-8',
    drawsLater: true,
    access: 'authorization',
    expected: ['medium', 'low', 'none'],
    because: 'Access: any Authorization counts, of the fetches of the document too',
  } as const;
  return {
    host: 'my.sagebrushcardiology.test',
    pages: [
      {
        ...page,
        path: '/chart',
        body: drawnPage(
          'My patients',
          `fetch('/api/patients', { headers: { authorization: 'Bearer cf1e77' } }).then(answer => answer.json())`,
        ),
      },
      {
        ...page,
        path: '/chart?token=own-header',
        body: drawnPage(
          'My patients',
          `fetch('/api/patients', { headers: { 'x-auth-token': 'cf1e77' } }).then(answer => answer.json())`,
        ),
      },
    ],
    answer(request, response) {
      const isKnown = request.headers.authorization === 'Bearer cf1e77' || request.headers['x-auth-token'] === 'cf1e77';
      response.writeHead(isKnown ? 200 : 403, { 'content-type': 'application/json' }).end(isKnown ? rows : '[]');
    },
  };
};
export default site;
