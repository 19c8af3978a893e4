import { mailboxes, oneLine, wellFormed } from './text';
import type { Outgoing } from './types';

/**
 * The letter as Markdown for a web form or a ticket: the subject as heading, lines and lists as they stand. Signs that
 * Markdown would take for its own are escaped, so that a masked name keeps its asterisks and no host becomes a link.
 */
export function markdown({ to, subject, body }: Outgoing): string {
  const recipients = mailboxes(to).map(escaped);
  const head = [
    `# ${startEscaped(escaped(oneLine(subject)))}`,
    ...(recipients.length > 0 ? [`To: ${recipients.join(', ')}`] : []),
  ];
  return `${head.join('\n\n')}\n\n${lines(wellFormed(body))
    .join('\n')
    .replace(/^\n+|\n+$/g, '')}\n`;
}

/** A line that another follows in its paragraph ends with a backslash: a break that Markdown keeps. */
function lines(body: string): string[] {
  const all = body.split(/\r\n|\r|\n/).map(line => line.trimEnd());
  return all.map((line, index) => {
    const [, indent = '', marker = '', text = ''] = LINE.exec(line) ?? [];
    const next = all[index + 1] ?? '';
    const isBroken = text !== '' && next !== '' && (LINE.exec(next)?.[2] ?? '') === '';
    return `${indent}${marker}${startEscaped(escaped(text))}${isBroken ? '\\' : ''}`;
  });
}

/** Indent, the mark of a list as letters write it, the rest. An asterisk is a word that the mask left out. */
const LINE = /^( {0,3}(?= *(?:- |\d{1,3}[.)] )))?(- |\d{1,3}[.)] )?(.*)$/u;

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>|~$&]/g, '\\$&').replace(/:(?=\/\/)/g, '\\:');

/** What is a heading, a rule or a list only at the beginning of a line; four spaces there would make it code. */
const startEscaped = (text: string): string =>
  text
    .replace(/^\s+/, indent => '\u00A0'.repeat(indent.length))
    .replace(/^(\u00A0*)([#+=-])/, '$1\\$2')
    .replace(/^(\u00A0*\d+)([.)])/, '$1\\$2');
