import type { Report } from '../detect/types';
import { isReportable } from '../words/levels';

/** Whether what was seen proves that something lies open to everybody: then the person is asked to open no more. */
export const hasEnough = ({ verdict, access: { credentials } }: Report): boolean =>
  isReportable(verdict.level) && credentials !== 'cookies' && credentials !== 'authorization';
