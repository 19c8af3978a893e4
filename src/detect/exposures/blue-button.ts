import { isVersion } from '../mask/version';
import type { ExposureKind } from '../types';

const PRODUCED = /\bblue ?button \(v(\d+(?:\.\d+)?)\)/i;
const PATH = 'Blue Button';
/** The heading stands above these. */
const MOST_LINES = 40;

/**
 * A record that a person downloaded from Medicare or the Department of Veterans Affairs as text: everything that one
 * patient is told of, in one file. https://www.healthit.gov/topic/health-it-initiatives/blue-button
 */
export default {
  title: 'Blue Button record',
  begin(head) {
    if (head.form !== 'raw') return null;
    let isRecord = false;
    let version: string | null = null;
    let lines = 0;
    return {
      open(path) {
        isRecord ||= path === PATH;
        return false;
      },
      line(line) {
        version ??= PRODUCED.exec(line.slice(0, 200))?.[1] ?? null;
        lines += 1;
        return version === null && lines < MOST_LINES;
      },
      end({ isWhole }) {
        if (!isRecord) return null;
        return {
          kind: 'blue-button',
          product: null,
          version: version !== null && isVersion(version) ? version : null,
          confidence: 'certain',
          facts: { records: 1, bound: isWhole ? 'exact' : 'at-least' },
        };
      },
    };
  },
} satisfies ExposureKind;
