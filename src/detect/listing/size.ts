/** A size as listings write it. */
export interface Size {
  bytes: number;
  isRounded: boolean;
}

const UNITS: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3, t: 4, p: 5, к: 1, м: 2, г: 3, т: 4 };
const NUMBER = String.raw`\d{1,3}(?:[ ,.\u00a0']\d{3})+|\d+(?:[.,]\d+)?`;
const UNIT = String.raw`(?:bytes?|octets?|байт\S*|字节|b|o|[kmgtpкмгт](?:i?b|o|б|байт)?)`;
const WITH_UNIT = new RegExp(String.raw`(?:^|[^\p{L}\d.,])(${NUMBER})\s?(${UNIT})(?![\p{L}\d])`, 'iu');
const ALONE = new RegExp(`^(?:${NUMBER})$`);

/** The size in a text beside an entry, from which dates were taken out; null where there is none. */
export function sizeIn(text: string): Size | null {
  const parts = text.split(/\t|\s{2,}|[()|]/).map(part => part.trim());
  for (const part of parts) {
    const size = withUnit(part);
    if (size) return size;
    if (ALONE.test(part)) return { bytes: integer(part), isRounded: false };
  }
  const last = text.trim().split(/\s+/).at(-1) ?? '';
  return /^\d+$/.test(last) ? { bytes: Number(last), isRounded: false } : null;
}

function withUnit(text: string): Size | null {
  const match = WITH_UNIT.exec(text);
  if (!match) return null;
  const power = UNITS[match[2]![0]!.toLowerCase()] ?? 0;
  if (power === 0) return { bytes: integer(match[1]!), isRounded: false };
  return { bytes: Math.round(decimal(match[1]!) * 1024 ** power), isRounded: true };
}

/** `1,234,567`, `1.234.567` and `1 234 567` are whole numbers. */
function integer(text: string): number {
  return Math.round(/^\d{1,3}(?:[ ,.\u00a0']\d{3})+$/.test(text) ? Number(text.replace(/\D/g, '')) : decimal(text));
}

function decimal(text: string): number {
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replace(/,/g, '') : text.replace(/[ \u00a0']/g, '');
  return Number(plain.replace(',', '.')) || 0;
}
