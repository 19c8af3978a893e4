import type { Report } from '../detect/types';
import { translate } from '../language';
import { amount, sentence } from '../language/amounts';
import { accessClause } from './access';
import { nameOfExposure } from './names';

/** What was found in one sentence: `About 42,000 people; no credentials were seen.` */
export function headline(report: Report): string {
  if (report.verdict.level === 'none') return translate('headline_none');
  const { relay } = report;
  if (relay) return sentence(translate('headline_relay', { what: whatWasFound(report), name: relay.name }));
  return sentence(translate('headline', { what: whatWasFound(report), access: accessClause(report.access) }));
}

function whatWasFound({ individuals, exposures, identifiers, clinical }: Report): string {
  if (individuals !== null && individuals.estimate > 0) {
    const { estimate, bound } = individuals;
    return translate('people', { count: estimate, amount: amount(estimate, bound) });
  }
  if (exposures[0] !== undefined) return nameOfExposure(exposures[0]);
  if (identifiers.length > 0) return translate('headline_personal_data');
  return translate(clinical.length > 0 ? 'headline_health_data' : 'headline_something');
}
