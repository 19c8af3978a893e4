import { joined, listOf } from './words';

/** Labels of a number: each of some names alone, and with what stands behind such names: `nhs`, `nhs no`, `nhs card number`. */
export const cardNames = (list: string): string[] => [
  ...new Set([...listOf(list), ...joined(list, 'no, num, number, id, nummer, card, card number')]),
];
