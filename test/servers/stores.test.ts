import { inServers } from './in-servers';

await inServers('stores');
