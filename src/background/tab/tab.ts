import type { Report } from '../../detect';
import { type TabCheck, type TabReports, type TabState, tabState } from '../../storage';

/** All that is kept of one tab. */
export interface Tab {
  state: TabState;
  reports: TabReports | null;
  downloads: readonly Report[];
  check: TabCheck | null;
}
export const emptyTab: Tab = { state: tabState(0).initial, reports: null, downloads: [], check: null };
