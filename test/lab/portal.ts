import { htmlPage } from './html';
import { drawnPage } from './patient-rows';
import type { Page, Site, Step } from './site';

/** A portal behind a log-in, and what leads to it. */
export interface Portal {
  host: string;
  /** The host of a network's log-in that the portal trusts. */
  identity: string;
  rows: string;
  /** The page on which its visitor begins. */
  entrance: string;
  steps: readonly Step[];
}

/** A form that asks who one is. */
export const logInForm = (action: string): string =>
  `<form method="post" action="${action}"><input name="who"><input name="word" type="password"><button>Continue</button></form>`;

/** Addresses hold no word of logging in, and the key is a cookie whose name says nothing. */
export function portal({ host, identity, rows, entrance, steps }: Portal): Site {
  const today = drawnPage('Patients of today', `Promise.resolve(${rows})`);
  const page = {
    path: '/',
    contentType: 'text/html; charset=utf-8',
    body: htmlPage('Surgery', entrance),
    steps,
    drawsLater: true,
    access: 'cookies',
    expected: ['medium', 'low', 'none'],
    because: 'Access: a form was sent, or the way led through a log-in, before the cookie was given',
  } as const satisfies Page;
  return {
    host,
    others: [identity],
    pages: [page],
    answer(request, response) {
      const { pathname } = new URL(request.url ?? '', 'http://localhost');
      const [, port = ''] = request.headers.host?.split(':') ?? [];
      const isForm = request.method === 'POST';
      const show = (status: number, body: string) =>
        response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
      const key = { 'set-cookie': 'desk=8f21; Path=/' };
      const moveTo = (location: string, headers = {}) => response.writeHead(303, { location, ...headers }).end();
      const isKnown = request.headers.cookie?.includes('desk=') === true;
      const answers: Record<string, () => unknown> = {
        '/today': () => (isKnown ? show(200, today) : show(403, htmlPage('Surgery', 'Who are you?'))),
        '/to-network': () => moveTo(`http://${identity}:${port}/who`),
        '/who': () =>
          isForm ? moveTo(`http://${identity}:${port}/known`) : show(200, htmlPage('Network', logInForm('/who'))),
        '/known': () => moveTo(`http://${host}:${port}/arrive?as=51`),
        '/arrive': () => moveTo('/today', key),
        '/api/desk': () => response.writeHead(204, key).end(),
      };
      (answers[pathname] ?? (() => response.writeHead(404).end()))();
    },
  };
}
