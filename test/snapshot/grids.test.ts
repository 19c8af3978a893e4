import { describe, expect, it } from 'vitest';
import { readHtml } from './read';

const row = (...cells: string[]) => `<div class="r">${cells.map(cell => `<div>${cell}</div>`).join('')}</div>`;
const head = row('Patient', 'Born', 'Study');
const people = [
  row('Dora Quill', '1961-03-11', 'CT <b>chest</b>'),
  row('Anna Berg', '1990-09-24', 'MR'),
  row('Abel Pike', '1948-01-02', 'US'),
];
const shown = (html: string) => readHtml(html).shown;

describe('elements that are laid out as a table', () => {
  it('are read as one, below the row that names the columns', () => {
    expect(shown(`<p>before</p>${head}${people.join('\n')}<p>after</p>`)).toBe(
      'before[Patient|Born|Study¶Dora Quill|1961-03-11|CT chest;Anna Berg|1990-09-24|MR;Abel Pike|1948-01-02|US;]after',
    );
  });

  it('are rows of a list as well', () => {
    const items = [head, ...people].map(each => each.replace('<div class="r">', '<li>').replace(/<\/div>$/, '</li>'));
    expect(shown(`<ul>${items.join('')}</ul>`)).toContain('Patient|Born|Study¶');
  });

  it.each([
    ['without names above', people.join('')],
    ['of different length', head + people[0] + row('Dora', '1') + people[1]],
    ['with text between', `${head}one${people[0]}two${people[1]}three`],
    ['that hold more than words', head + people.join('').replaceAll('1961-03-11', '<ul><li>1961</li></ul>')],
    ['that are few', head + people[0]],
  ])('are none %s', (_, html) => {
    expect(shown(html)).not.toContain('¶');
  });

  it('may stand in a page more than once, and next to each other', () => {
    const table = `<section>${head}${people.join('')}</section>`;
    expect(shown(table + table).match(/¶/g)).toHaveLength(2);
  });

  it('take no longer than in proportion, however they are nested', () => {
    const deep = `${'<div><div></div><div></div>'.repeat(3_000)}${'</div>'.repeat(3_000)}`;
    const began = performance.now();
    readHtml(`${deep}<div>${row('a', 'b', 'c').repeat(20_000)}</div>`);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
