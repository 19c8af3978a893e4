import { version } from '../../package.json';
import type { Level } from '../detect';
import type { Format, Page } from './formats';
import type { Screen } from './screen';
import { unreadWords } from './unread-words';

/** A rule a level. `severity` is the scale of code hosts, 0 to 10. */
const RULES: Partial<Record<Level, { level: 'error' | 'warning' | 'note'; severity: string; text: string }>> = {
  critical: {
    level: 'error',
    severity: '9.5',
    text: 'Records of 500 people or more, or Social Security numbers, payment data or specially protected conditions.',
  },
  high: { level: 'error', severity: '8.0', text: 'Records of individuals can be read.' },
  medium: { level: 'warning', severity: '5.5', text: 'Names, fields or kinds of files point to patients.' },
  low: { level: 'note', severity: '2.0', text: 'Something lies open; nothing points to patients.' },
};

/**
 * One SARIF 2.1.0 log: a result a page, its rule the level. Results hold kinds and counts, never a value.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(screen: Screen): Format {
  const results: object[] = [];
  const notifications: object[] = [];
  const notify = (level: 'warning' | 'error', file: string, text: string) => {
    notifications.push({ level, message: { text }, locations: [placeOf(file)] });
  };
  return {
    async page({ file, part, report }) {
      const why = unreadWords(report);
      if (why !== null) {
        notify('warning', file, why);
        screen.complain(`${file}: ${why}`);
      }
      const rule = RULES[report.verdict.level];
      if (rule) results.push(resultOf({ file, part, report }, rule.level));
    },
    problem: (path, why) => notify('error', path, why),
    async end({ unread }, exitCode) {
      const invocation = {
        executionSuccessful: unread === 0,
        exitCode,
        toolExecutionNotifications: notifications,
      };
      const run = { tool: { driver: DRIVER }, invocations: [invocation], results };
      await screen.write(JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2));
    },
  };
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ruleOf = (level: string): string => `patient-data/${level}`;
const DRIVER = {
  name: 'phi-scan',
  version,
  rules: Object.entries(RULES).map(([level, { severity, text, level: kind }]) => ({
    id: ruleOf(level),
    shortDescription: { text },
    defaultConfiguration: { level: kind },
    properties: { 'security-severity': severity, tags: ['security', 'privacy'] },
  })),
};

function resultOf({ file, part, report }: Omit<Page, 'spans'>, level: string): object {
  const { verdict, exposures, identifiers, clinical, individuals, url } = report;
  const texts = [...verdict.reasons, ...verdict.lowered].map(({ text }) => text);
  return {
    ruleId: ruleOf(verdict.level),
    level,
    message: { text: texts.join(' ') || verdict.level },
    locations: [placeOf(file)],
    properties: {
      ...(part !== null && { part, url }),
      exposures: exposures.map(({ kind }) => kind),
      identifiers: countsOf(
        identifiers.map(({ type, title, count }) => ({ type: title ? `${type}: ${title}` : type, count })),
      ),
      clinical: countsOf(clinical),
      individuals,
    },
  };
}

const countsOf = (found: readonly { type: string; count: number }[]) =>
  Object.fromEntries(found.map(({ type, count }) => [type, count]));

/** A path as a reference; what is relative stays relative. */
function placeOf(file: string): object {
  const slashed = file.replaceAll('\\', '/');
  const path = slashed
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A/, '/$1:');
  const uri = file === '-' ? 'stdin' : path.startsWith('/') ? `file://${path}` : path;
  return { physicalLocation: { artifactLocation: { uri } } };
}
