import { listOf, numbered } from './words';

/** Labels of a number: each of some names alone, and with a word for number behind it: `nhs`, `nhs no`, `nhs number`, … */
export const named = (list: string): string[] => [...listOf(list), ...numbered(list)];
