import type { Format } from './formats';
import type { Screen } from './screen';
import { unreadWords } from './unread-words';

/** One report a line, with the file it belongs to; what was not read is said beside it as well. */
export const jsonLines = (screen: Screen): Format => ({
  async page({ file, part, report, spans }) {
    const line = { file, ...(part !== null && { part }), ...report, ...(spans !== null && { spans }) };
    await screen.write(JSON.stringify(line));
    const why = unreadWords(report);
    if (why !== null) screen.complain(`${file}: ${why}`);
  },
  async end() {},
});
