import type { Ask } from '../types';

/** Bytes: answers of registries have some 20,000. */
const LIMIT = 500_000;
export const RDAP = 'application/rdap+json, application/json;q=0.9';

/** What an RDAP server is asked, under its own address: `domain/clinic.example`, `ip/203.0.113.7`. */
export const askRegistry = (url: string, stage: string, mayRedirectTo: readonly string[]): Ask => ({
  url,
  accept: RDAP,
  stage,
  limit: LIMIT,
  mayRedirectTo,
});
