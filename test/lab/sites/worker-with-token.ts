import { drawnPage, patientRows } from '../patient-rows';
import type { MakeSite } from '../site';

/** Adds the token to what the page asks for. Browsers give service workers to https and to names of this machine. */
const WORKER = `
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('fetch', event => {
  if (!event.request.url.endsWith('/api/ward')) return;
  event.respondWith(fetch('/api/ward', { headers: { authorization: 'Bearer 7d02' } }));
});`;
const ROWS = `navigator.serviceWorker.register('/worker.js')
  .then(() => new Promise(controlled => {
    if (navigator.serviceWorker.controller) controlled();
    navigator.serviceWorker.oncontrollerchange = controlled;
  }))
  .then(() => fetch('/api/ward')).then(answer => answer.json())`;

/** A ward's application whose service worker holds the token of whoever logged in. */
const site: MakeSite = draw => {
  const rows = patientRows(draw(14));
  return {
    host: 'ward.localhost',
    pages: [
      {
        path: '/offline-ward',
        contentType: 'text/html; charset=utf-8',
        body: drawnPage('Ward', ROWS),
        drawsLater: true,
        access: 'authorization',
        expected: ['medium', 'low', 'none'],
        because: 'Access: what a service worker fetches feeds the tabs of its site',
      },
    ],
    answer(request, response) {
      if (request.url === '/worker.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(WORKER);
      else {
        const isKnown = request.headers.authorization === 'Bearer 7d02';
        response.writeHead(isKnown ? 200 : 403, { 'content-type': 'application/json' }).end(isKnown ? rows : '[]');
      }
    },
  };
};
export default site;
