import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaver, type SaveState } from '../../src/letter/saver';
import type { LetterText, Saved } from '../../src/messages/protocol';

const text = (body: string): LetterText => ({ to: '', subject: '', body });
const saved: Saved = { isSaved: true, savedAt: '2026-11-22T10:00:00Z' };

function desk(save: (letter: LetterText) => Promise<Saved>) {
  const kept: string[] = [];
  const states: SaveState['kind'][] = [];
  const saver = createSaver(
    async letter => {
      const answer = await save(letter);
      kept.push(letter.body);
      return answer;
    },
    state => states.push(state.kind),
  );
  return { saver, kept, states };
}

describe('the text of a letter', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is saved once typing pauses, and only its last state', async () => {
    const { saver, kept, states } = desk(async () => saved);
    saver.change(text('a'), []);
    saver.change(text('ab'), []);
    await vi.runAllTimersAsync();
    expect(kept).toEqual(['ab']);
    expect(states.at(-1)).toBe('saved');
    expect(saver.isKept()).toBe(true);
  });

  it('is saved at once when the page is left', async () => {
    const { saver, kept } = desk(async () => saved);
    saver.change(text('a'), []);
    await saver.flush();
    expect(kept).toEqual(['a']);
  });

  it('that was typed while another save was under way is saved after it, never before', async () => {
    const answers: (() => void)[] = [];
    const { saver, kept } = desk(() => new Promise(done => answers.push(() => done(saved))));
    saver.change(text('first'), []);
    const flushed = saver.flush();
    saver.change(text('second'), []);
    const again = saver.flush();
    answers[0]!();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]!();
    await Promise.all([flushed, again]);
    expect(kept).toEqual(['first', 'second']);
  });

  it('that could not be saved is tried again by itself, and nothing of it is lost', async () => {
    let calls = 0;
    const { saver, kept, states } = desk(async () => {
      calls += 1;
      if (calls === 1) throw new Error('the worker died');
      return saved;
    });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    saver.change(text('a'), []);
    await saver.flush();
    expect(states.at(-1)).toBe('failed');
    expect(saver.isKept()).toBe(false);
    await vi.runAllTimersAsync();
    expect(kept).toEqual(['a']);
    expect(states.at(-1)).toBe('saved');
  });

  it('that holds personal data is shown as not kept, and not tried again', async () => {
    const hits = [{ type: 'ssn', line: 7, isConfirmable: false, token: 't' }];
    const { saver, kept, states } = desk(async () => ({ isSaved: false, hits }));
    saver.change(text('a'), []);
    await vi.runAllTimersAsync();
    expect(states.at(-1)).toBe('refused');
    expect(saver.isKept()).toBe(false);
    expect(kept).toHaveLength(1);
  });
});
