import type { Server } from '../server';

/** BusyBox has a web server, but nothing in it that lists a folder. */
export default {
  name: 'busybox',
  needs: { never: 'its httpd lists a folder only by a CGI program of its own, which Debian does not ship' },
  planted: [],
  pages: [],
  start: () => Promise.reject(new Error('BusyBox lists no folder.')),
} satisfies Server;
