import { describe, expect, it } from 'vitest';
import { literalsIn } from '../../src/snapshot/literals';

const read = (program: string): unknown[] => literalsIn(program).map(text => JSON.parse(text));
const long = 'x'.repeat(60);

describe('what stands in a program as it is', () => {
  it.each([
    [
      'an object among the arguments of a call',
      `show("#a", {"a": "${long}", "b": [1, -2.5, true]})`,
      { a: long, b: [1, -2.5, null] },
    ],
    [
      'names and texts without double quotes',
      `x = {a: '${long}', 'b-c': 'it\\'s "so"',}`,
      { a: long, 'b-c': 'it\'s "so"' },
    ],
    ['signs that are written as numbers', `x = ['\\x41\\u00e9\\n', '${long}']`, ['Aé ', long]],
    ['a day', `x = [new Date('1961-03-11'), '${long}']`, ['1961-03-11', long]],
    ['variables, which say nothing', `x = {a: user.name, b: "${long}"}`, { a: null, b: long }],
    ['a list in what holds a function', `new Grid({draw: function() {}, rows: ['${long}', 'a']})`, [long, 'a']],
  ])('is read: %s', (_, program, value) => {
    expect(read(program)).toEqual([value]);
  });

  it.each([
    ['blocks and calls', `if (a) { b('${long}'); } c[d["a"]]++`],
    ['a text that does not end', `x = ['${long}\n']`],
    ['what is short', 'x = {a: "b"}'],
  ])('is not read: %s', (_, program) => {
    expect(read(program)).toEqual([]);
  });

  it('rows have the names of as many columns, wherever these stand', () => {
    const rows = [
      ['Roe', '1961-03-11', 4],
      ['Quill', '1948-07-30', 5],
    ];
    const named = { columns: ['Name', 'DOB', 'No'], rows };
    const data = JSON.stringify(rows);
    expect(read(`a = ${data}; table(a, {fields: ['Name', 'DOB', 'No'], other: 1})`)[0]).toEqual(named);
    const titles = "[{title: 'Name', width: 4}, {title: 'DOB'}, {title: 'No'}]";
    expect(read(`table({columns: ${titles}, data: ${data}})`)).toEqual([{ columns: expect.anything(), data: named }]);
    expect(read(`a = ${data}; b = ['of other rows', 'altogether, and of more than forty']`)[0]).toEqual(rows);
  });

  it('takes no longer than in proportion, however it nests and fails', () => {
    for (const unit of ['[', '[[', '{a:', '{"a":[', '["', '[\'\\"', '[1,', '[[f(),', '{a:[{b:"c"},f()],'])
      for (const end of ['', ']', 'f()]}']) {
        const began = performance.now();
        literalsIn(unit.repeat(400_000 / unit.length) + end);
        expect(performance.now() - began, unit).toBeLessThan(2_000);
      }
  });
});
