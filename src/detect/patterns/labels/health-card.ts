import { cardNames } from '../../lib/card-names';

/** What Canada's provinces call the number of a health card, whichever the province. */
export const HEALTH_CARD_LABELS: readonly string[] = cardNames('health card, healthcard, hcn, provincial health, jhn');

/** What the provinces from Manitoba to the west call it. */
export const PERSONAL_HEALTH_LABELS: readonly string[] = cardNames('phn, personal health');
