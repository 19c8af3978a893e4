import { isVersion } from '../mask/version';
import { present } from '../store/facts';
import type { Exposure } from '../types';

/** The console of a search engine that lies open. */
export function dashboards(
  product: string,
  version: string | undefined,
  confidence: Exposure['confidence'],
  facts: Parameters<typeof present>[0],
): Exposure {
  return {
    kind: 'kibana',
    product,
    version: version !== undefined && isVersion(version) ? version : null,
    confidence,
    facts: present(facts),
  };
}
