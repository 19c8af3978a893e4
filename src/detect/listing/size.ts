/** A size as listings write it. */
export interface Size {
  bytes: number;
  isRounded: boolean;
}

const UNITS: Readonly<Record<string, number>> = {
  k: 1,
  m: 2,
  g: 3,
  t: 4,
  p: 5,
  к: 1,
  м: 2,
  г: 3,
  т: 4,
  ک: 1,
  م: 2,
  گ: 3,
};
const NUMBER = String.raw`\d{1,3}(?:[ ,.\u00a0\u202f'’]\d{3})+|\d+(?:[.,٫]\d+)?`;
const UNIT = String.raw`(?:bytes?|octets?|байт\S*|字节|بایت|b|o|б|[kmgtp](?:i?b(?:ytes?)?|o)?|[кмгт](?:и?б|байт\S*)?|کیلوبایت|مگابایت|گیگابایت)`;
const WITH_UNIT = new RegExp(String.raw`(?:^|[^\p{L}\d.,])(${NUMBER})\s?(${UNIT})(?![\p{L}\d])`, 'iu');
const ALONE = new RegExp(`^(?:${NUMBER})$`);
/** As `ls -l` writes a line: rights, links, owner, group, size. */
const LS = /(?:^|\s)[d-](?:[r-][w-][xsS-]){2,3}[rwxtT-]{0,3}[.+]?\s[^\t]*?(\d+)\s*(?:\t|$)/;

/** The size in a text beside an entry, from which dates were taken out; null where there is none. */
export function sizeIn(text: string): Size | null {
  const listed = LS.exec(text);
  if (listed) return { bytes: Number(listed[1]), isRounded: false };
  const parts = text.split(/\t|\s{2,}|[()|[\]]/).map(part => part.trim());
  const rounded = parts.map(withUnit).find(size => size !== null);
  if (rounded) return rounded;
  const alone = parts.find(part => ALONE.test(part));
  return alone === undefined ? null : { bytes: integer(alone), isRounded: false };
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
  return Math.round(
    /^\d{1,3}(?:[ ,.\u00a0\u202f'’]\d{3})+$/.test(text) ? Number(text.replace(/\D/g, '')) : decimal(text),
  );
}

function decimal(text: string): number {
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replace(/,/g, '') : text.replace(/[ \u00a0\u202f'’]/g, '');
  return Number(plain.replace(/[,٫]/, '.')) || 0;
}
