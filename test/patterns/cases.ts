/** One line of a fixture: a text, whether it leaks, and with what confidence or why not. */
export interface Case {
  isLeak: boolean;
  text: string;
  remark: string;
}

/** Reads a `cases.txt`: three columns with two blanks or more between them; `⏎` in a text ends a line. */
export function readCases(file: string): Case[] {
  return file
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [kind = '', text = '', remark = '', ...rest] = line.trim().split(/ {2,}/);
      if ((kind !== 'leak' && kind !== 'clean') || remark === '' || rest.length > 0) {
        throw new Error(`Not "leak|clean, text, confidence or reason", two blanks between them: ${line}`);
      }
      return { isLeak: kind === 'leak', text: text.replaceAll(' ⏎ ', '\n'), remark };
    });
}
