import type { Entry } from '../listing/entry';
import { summaryOf } from '../listing/summary';
import { maskWords } from '../mask';
import { namedForPatients } from '../scan/key-words';
import type { ExposureKind } from '../types';

const FILE = /^([-dlcbps])[rwxsStT-]{9}[+.]?\s+([\d,.]+)\s+(\d{4})\/(\d\d)\/(\d\d)\s+\d\d:\d\d:\d\d\s(.+)$/;
/** Names are padded to 15 characters; a comment follows the only tab, and may be empty. */
const MODULE = /^(?=[^\t]{15,}\t)(\S(?:[^\t]*\S)?) *\t[^\t]*$/;
const GREETING = /^@RSYNCD: (\d+(?:\.\d+)?)/;
const MOST = 1_000_000;

/**
 * An rsync server that lists modules or files to anyone. Browsers can't speak rsync: its answers come as saved text.
 * https://download.samba.org/pub/rsync/rsyncd.conf.5
 */
export default {
  title: 'rsync server',
  begin(head) {
    if (head.form !== 'raw') return null;
    const entries: Entry[] = [];
    const modules: string[] = [];
    let hasGreeting = false;
    let strangers = 0;
    return {
      line(line) {
        if (line.trim() === '') return true;
        const file = FILE.exec(line);
        const module = file ? null : MODULE.exec(line);
        if (file) addFile(entries, file);
        else if (GREETING.test(line)) hasGreeting = true;
        else if (module) modules.push(module[1]!);
        else if (!line.startsWith('@ERROR')) strangers += 1;
        return strangers < 30 && entries.length < MOST && modules.length < MOST;
      },
      end({ isWhole }) {
        const found = { kind: 'rsync', product: 'rsync', version: null };
        if (entries.length > strangers) {
          const listed = entries.filter(({ name }) => name !== '.');
          const bound = isWhole ? 'exact' : 'at-least';
          return { ...found, confidence: 'certain', facts: { listing: 'files', ...summaryOf(listed, bound) } };
        }
        if (modules.length === 0 || modules.length < strangers) return null;
        const names = [...new Set(modules.map(maskWords))].slice(0, 10);
        const confidence = hasGreeting ? 'certain' : modules.length > 1 ? 'likely' : 'possible';
        const bound = isWhole ? 'exact' : 'at-least';
        return {
          ...found,
          confidence,
          facts: { listing: 'modules', modules: modules.length, bound, names, ...namedForPatients(modules) },
        };
      },
      names: () => entries.slice(0, 10_000).map(({ name }) => name),
    };
  },
} satisfies ExposureKind;

function addFile(entries: Entry[], [, type, size, year, month, day, path]: RegExpExecArray): void {
  const name = path!.replace(/ -> .*$/, '');
  entries.push({
    name: name === '.' ? name : name.slice(name.lastIndexOf('/') + 1),
    isDirectory: type === 'd',
    bytes: type === 'd' ? null : Number(size!.replace(/\D/g, '')),
    isRounded: false,
    date: `${year}-${month}-${day}`,
  });
}
