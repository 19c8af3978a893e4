/** Whether a host may be that of an archive, whose pages are read under their own addresses: those of `relay.ts` say so. */
export const mayBeArchive = (host: string): boolean => /archive|arquivo|perma/.test(host);
