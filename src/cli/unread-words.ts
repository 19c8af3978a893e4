import type { Report } from '../detect';

/** Why a page was not read, or not to its end, in words; null where it was. */
export function unreadWords({ coverage: { state, reason }, verdict }: Report): string | null {
  if (state === 'full') return null;
  const code = `${state}-${reason}`;
  const why = OWN[code] ?? verdict.reasons.find(each => each.code === code)?.text ?? String(reason);
  return `${state === 'not-scanned' ? 'not scanned' : 'read in part'}: ${why}`;
}

/** What a browser says of its downloads does not fit a file that lies here. */
const OWN: Readonly<Record<string, string>> = {
  'not-scanned-download': 'This is no text: an archive, a program or a document of another kind.',
};
