import type { Report } from '../../detect';
import { type TabReports, type TabState, tabState } from '../../storage';

/** All that is kept of one tab. */
export interface Tab {
  state: TabState;
  reports: TabReports | null;
  downloads: readonly Report[];
}
export const emptyTab: Tab = { state: tabState(0).initial, reports: null, downloads: [] };
