import type { Level, Report } from '../detect';
import { type Key, translate } from '../language';
import type { Tab } from './tab/tab';

interface Badge {
  text: string;
  colour: string;
  title: Key;
}
type Shown = Exclude<Level, 'not-scanned'> | 'not-scanned' | 'scanning' | 'partial' | 'nothing';

/** White letters stand out on each colour by 4.5 to 1 or more. */
const badges: Record<Shown, Badge> = {
  nothing: { text: '', colour: '#5f6368', title: 'badge_nothing' },
  scanning: { text: '…', colour: '#5f6368', title: 'badge_scanning' },
  'not-scanned': { text: '?', colour: '#5f6368', title: 'badge_not_scanned' },
  partial: { text: '?', colour: '#5f6368', title: 'badge_partial' },
  none: { text: '', colour: '#5f6368', title: 'badge_none' },
  low: { text: 'i', colour: '#1a5fb4', title: 'badge_low' },
  medium: { text: '!', colour: '#945700', title: 'badge_medium' },
  high: { text: '!!', colour: '#b3261e', title: 'badge_high' },
  critical: { text: '!!!', colour: '#8c0009', title: 'badge_critical' },
};

/** Shows a tab's verdict on its badge and no other's; without a tab of that id there is nothing to show. */
export async function showBadge(tabId: number, tab: Tab): Promise<void> {
  const { text, colour, title } = badges[shown(tab)];
  await Promise.all([
    ignoreClosed(chrome.action.setBadgeText({ tabId, text })),
    ignoreClosed(chrome.action.setBadgeBackgroundColor({ tabId, color: colour })),
    ignoreClosed(chrome.action.setBadgeTextColor({ tabId, color: '#ffffff' })),
    ignoreClosed(chrome.action.setTitle({ tabId, title: `${translate('extension_name')}: ${translate(title)}` })),
  ]);
}

/** What a badge tells: a level, or why there is none. */
export function shown({ reports, downloads }: Tab): Shown {
  if (reports === null) return downloads.length > 0 ? 'not-scanned' : 'nothing';
  return ofReport(reports.top);
}

function ofReport({ verdict, coverage, final }: Report): Shown {
  if (coverage.state === 'not-scanned') return 'not-scanned';
  if (verdict.level !== 'none' && verdict.level !== 'not-scanned') return verdict.level;
  if (coverage.state === 'scanning') return 'scanning';
  if (coverage.state === 'partial') return 'partial';
  return final ? 'none' : 'scanning';
}

/** A tab may close at any moment. Chromium says "No tab with id", Firefox "Invalid tab ID". */
async function ignoreClosed(done: Promise<void>): Promise<void> {
  try {
    await done;
  } catch (error) {
    if (!/no tab with id|invalid tab id/i.test(String(error))) throw error;
  }
}
