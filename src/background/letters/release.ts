import {
  canonicalText,
  emlDraft,
  entityToSeal,
  mailtoUrl,
  markdown,
  openSlots,
  publishedLine,
  sealedDraft,
  withoutPort,
} from '../../disclosure';
import type { Held, LetterText, PublishedLine, Released, Way } from '../../messages/protocol';
import type { StoredDraft } from '../../storage';
import { sealFor } from '../sealing';
import { isClosed } from './gate';
import { change, mustRead, saveDraft } from './index';
import { textOf } from './text';

/** The letter in the form it leaves in; kept as it left. Every way passes the same checks. */
export async function releaseLetter(
  draftId: string,
  way: Way,
  letter: LetterText,
  confirmed: readonly string[],
): Promise<Released> {
  const before = await mustRead(draftId);
  if (isClosed(before)) return held({ why: 'closed' });
  const slots = openSlots(`${letter.subject}\n${letter.body}`);
  const saved = await saveDraft(draftId, letter, confirmed);
  if (!saved.isSaved) return held({ hits: saved.hits, openSlots: slots });
  if (slots.length > 0) return held({ openSlots: slots });
  const leaving = await formOf(way, letter, before, saved.savedAt);
  if ('isReleased' in leaving) return leaving;
  const line = await lineOf(letter, before, saved.savedAt);
  await change(draftId, stored => ({ ...stored, lines: withLine(stored.lines ?? [], line) }));
  return { isReleased: true, line, ...leaving };
}

const held = (why: Partial<Held>): Held => ({ isReleased: false, hits: [], openSlots: [], ...why });

type Leaving<Form = Extract<Released, { isReleased: true }>> = Form extends unknown
  ? Omit<Form, 'isReleased' | 'line'>
  : never;

async function formOf(way: Way, letter: LetterText, draft: StoredDraft, savedAt: string): Promise<Leaving | Held> {
  const { reference, host, key } = draft;
  const text = textOf(letter);
  switch (way) {
    case 'copy':
      return { way, text };
    case 'mailto':
      return { way, url: mailtoUrl(letter), text };
    case 'eml':
      return { way, ...emlDraft(letter, reference, savedAt) };
    case 'markdown':
      return { way, fileName: `report-${reference}.md`, text: markdown(letter) };
    case 'print':
      return { way, letter, reference, host: withoutPort(host) };
    default: {
      const sealed = await sealFor(key, way === 'eml-sealed' ? entityToSeal(letter) : textOf({ ...letter, to: '' }));
      if (!sealed.isSealed) return held({ why: sealed.why, detail: sealed.detail });
      if (way === 'copy-sealed') return { way, text: sealed.armored };
      return { way, ...sealedDraft(letter.to, reference, savedAt, sealed.armored) };
    }
  }
}

async function lineOf({ body }: LetterText, draft: StoredDraft, at: string): Promise<PublishedLine> {
  const { kind, depth, language, law, reference } = draft;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalText(body)));
  const sha256 = Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
  return { kind, depth, language, law, at, line: publishedLine(sha256, reference) };
}

const MOST_LINES = 20;

/** The same text that leaves twice has one line. */
const withLine = (lines: readonly PublishedLine[], line: PublishedLine): readonly PublishedLine[] =>
  [...lines.filter(other => other.line !== line.line), line].slice(-MOST_LINES);
