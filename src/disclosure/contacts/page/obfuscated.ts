import { emailOf } from '../values';

const PLAIN = /[\w.+'=-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const AT = String.raw`\s?[[(<{]\s?(?:at|ät|arroba|chez|@)\s?[\])>}]\s?`;
const DOT = String.raw`(?:\.|\s?[[(<{]\s?(?:dot|punkt|punto|point|\.)\s?[\])>}]\s?)`;
const HIDDEN = new RegExp(String.raw`([\w.+-]{1,64})${AT}([\w-]{1,63}(?:${DOT}[\w-]{1,63}){1,5})`, 'giu');
/** Of one line. */
const MOST = 6;

/** Mail addresses in a text, also those that were written against robots: `privacy [at] clinic (dot) example`. */
export function mailsIn(text: string): string[] {
  const plain = [...text.matchAll(PLAIN)].slice(0, MOST).map(([mail]) => mail);
  const hidden = [...text.matchAll(HIDDEN)]
    .slice(0, MOST)
    .map(([, local = '', domain = '']) => `${local}@${domain.replace(/\s?[[(<{]\s?\S+?\s?[\])>}]\s?/g, '.')}`);
  return [...plain, ...hidden].flatMap(mail => emailOf(mail.replace(/\.+$/, '')) ?? []);
}

/** What a well-known proxy writes in the place of mail addresses: a key of one byte, then the address under it. */
export function unscrambled(hex: string): string {
  if (!/^(?:[0-9a-f]{2}){4,100}$/i.test(hex)) return '';
  const [key = 0, ...bytes] = hex.match(/../g)!.map(byte => Number.parseInt(byte, 16));
  return String.fromCharCode(...bytes.map(byte => byte ^ key));
}
