import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debianEnvironment, debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** nginx: its own index as HTML, JSON and XML, and the fancyindex module. */
export default {
  name: 'nginx',
  needs: { debian: ['nginx', 'libnginx-mod-http-fancyindex'] },
  planted: plantedNames,
  pages: [
    ...listingPages({ product: 'nginx', at: '/html/', capture: 'nginx' }),
    ...listingPages({ product: 'nginx', at: '/json/', capture: 'nginx-json' }),
    ...listingPages({ product: 'nginx', at: '/xml/', capture: 'nginx-xml' }),
    ...listingPages({ product: 'nginx', at: '/fancy/', sizes: 'about', capture: 'nginx-fancyindex' }),
  ],
  async start(place) {
    const tree = await plantTree(place);
    await mkdir(join(place.folder, 'temporary'));
    await writeFile(join(place.folder, 'nginx.conf'), configuration(place.port, tree));
    const args = ['-p', place.folder, '-c', 'nginx.conf', '-e', 'error.log'];
    return startProgram(place, debianFile('usr/sbin/nginx'), args, { environment: debianEnvironment() });
  },
} satisfies Server;

const configuration = (port: number, tree: string) => `
  daemon off;
  pid nginx.pid;
  load_module ${debianFile('usr/lib/nginx/modules/ngx_http_fancyindex_module.so')};
  events {}
  http {
    access_log off;
    charset utf-8;
    default_type application/octet-stream;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path temporary;`).join(' ')}
    server {
      listen 127.0.0.1:${port};
      location /html/ { alias ${tree}/; autoindex on; }
      location /json/ { alias ${tree}/; autoindex on; autoindex_format json; }
      location /xml/ { alias ${tree}/; autoindex on; autoindex_format xml; }
      location /fancy/ { alias ${tree}/; fancyindex on; fancyindex_exact_size off; }
    }
  }`;
