import { drawnPage, patientRows } from '../patient-rows';
import type { MakeSite } from '../site';

/** A Kibana that logs everybody in as the anonymous user: a session cookie with the first answer, then searches. */
const site: MakeSite = draw => {
  const rows = patientRows(draw(18));
  const page = drawnPage(
    'Discover - Elastic',
    `fetch('/internal/search/es', { method: 'POST', headers: { 'kbn-xsrf': 'true', 'content-type': 'application/json' },
  body: '{"params":{"index":"visits"}}' }).then(answer => answer.json())`,
  );
  return {
    host: 'kibana.cornerstonelabs.test',
    pages: [
      {
        path: '/app/discover',
        contentType: 'text/html; charset=utf-8',
        body: null,
        drawsLater: true,
        access: 'none',
        expected: ['high'],
        because: 'Access: the cookie was given to an anonymous visitor, with no form sent and no log-in between',
      },
    ],
    answer(request, response) {
      const isKnown = request.headers.cookie?.includes('sid=') === true;
      if (request.method === 'POST') {
        response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' }).end(isKnown ? rows : '[]');
        return;
      }
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'kbn-name': 'kibana',
          ...(isKnown ? {} : { 'set-cookie': 'sid=Fe26.2**5b1c; HttpOnly; Path=/' }),
        })
        .end(page);
    },
  };
};
export default site;
