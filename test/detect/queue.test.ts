import { describe, expect, it } from 'vitest';
import type { Recogniser } from '../../src/detect';
import { flush } from '../../src/detect/scan/flush';
import { engineFor } from '../../src/detect/scan/ready';
import { beginRow, endRow, putLiteral, putOpening, putText, putValue } from '../../src/detect/scan/rows';
import { Sink } from '../../src/detect/scan/sink';
import { emptyStretch, fill, type Stretch } from '../../src/detect/scan/stretch';

const stretchOf = (text: string): Stretch => {
  const stretch = emptyStretch();
  fill(stretch, text);
  return stretch;
};
const listening = (recogniser: Partial<Recogniser>) =>
  new Sink(engineFor([]), [{ ...recogniser, end: () => null }], null);

describe('what readers of rows tell', () => {
  it('takes place in its order, and not before', () => {
    const heard: string[] = [];
    const sink = listening({
      open: path => void heard.push(path),
      value: (path, value) => void heard.push(`${path} ${value}`),
    });
    const place = sink.places.child(sink.places.root, 'note');
    const stretch = stretchOf('one 2');
    putValue(sink, place, stretch, 0, 3, 0);
    flush(sink);
    heard.length = 0;
    putOpening(sink, place);
    beginRow(sink);
    putValue(sink, place, stretch, 0, 3, 0);
    putText(sink, place, 'own', 0);
    putLiteral(sink, place, stretch, 4, 5, 0);
    endRow(sink, false);
    expect(heard).toEqual([]);
    flush(sink);
    expect(heard).toEqual(['note', 'note one', 'note own', 'note 2']);
  });

  it('waits for no more than it has room for, and for no other stretch', () => {
    const heard: string[] = [];
    const sink = listening({ value: (_, value) => void heard.push(value) });
    const place = sink.places.child(sink.places.root, 'note');
    const [stretch, other] = [stretchOf('one'), stretchOf('two')];
    for (let at = 0; at < 5_000; at += 1) putValue(sink, place, stretch, 0, 3, 0);
    expect(heard.length).toBeGreaterThan(3_000);
    putValue(sink, place, other, 0, 3, 0);
    flush(sink);
    expect(heard).toEqual([...Array.from({ length: 5_000 }, () => 'one'), 'two']);
  });

  it('is looked at anew where what was remembered of a value has given way to another', () => {
    let isForgotten = false;
    const sink = listening({
      open() {
        const { slots } = sink.memory.repeats;
        if (isForgotten) for (let at = 0; at < slots.length; at += 8) slots.fill(0, at, at + 2).fill(0, at + 4, at + 8);
      },
    });
    const place = sink.places.child(sink.places.root, 'patient ssn');
    const stretch = stretchOf('321-54-9876');
    const tellRow = () => {
      putOpening(sink, sink.places.root);
      beginRow(sink);
      putValue(sink, place, stretch, 0, 11, 0);
      endRow(sink, false);
    };
    for (let row = 0; row < 100; row += 1) tellRow();
    flush(sink);
    isForgotten = true;
    for (let row = 0; row < 3; row += 1) tellRow();
    flush(sink);
    expect(sink.collector.records).toMatchObject({ total: 103, ssn: 103 });
  });
});
