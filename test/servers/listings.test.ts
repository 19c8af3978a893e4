import { inServers } from './in-servers';

await inServers('listings');
