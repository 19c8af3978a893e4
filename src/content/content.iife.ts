import type { PageReport } from '../messages/protocol';
export const silent: PageReport | null = null;
console.debug(import.meta.glob('../detect/exposures/*.ts', { eager: true, import: 'default' }));
