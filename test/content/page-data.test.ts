import { describe, expect, it } from 'vitest';
import { dataBelow } from '../../src/content/page-data';
import { beginScreening } from '../../src/detect';
import { parseHtml } from '../../src/parsed/trees';
import { emptyData } from '../../src/snapshot/page-data';
import { lookBelow } from '../../src/snapshot/walk';

const roe = '{"name":"Orla Roe","dob":"03/11/1961","diagnosis":"asthma"}';
const program = `<script>const f = () => ({"dob": 1}); show('Orla Roe', '03/11/1961')</script>`;

function dataOf(html: string): string {
  const { tree, root } = parseHtml(`<!doctype html><title>Practice</title>${html}`);
  const scripts: (typeof root)[] = [];
  lookBelow(tree, root, 1_000, (node, name) => {
    if (name === 'script') scripts.push(node);
    return false;
  });
  return dataBelow({ querySelectorAll: () => scripts }, tree, emptyData());
}

function isSuspect(html: string): boolean {
  const screening = beginScreening({ url: 'https://host.test/', title: '' });
  return screening.feed({ text: dataOf(html) }) || screening.end();
}

describe('what scripts hand a page’s program', () => {
  it.each([
    ['as JSON', `<script type="application/json">[${roe}]</script>`],
    ['in a variable', `<script>window.__STATE__ = {"list":[${roe}]};\nstart();</script>`],
    ['in a program', `<script>addEventListener('load', () => show({"list": [${roe}]}))</script>`],
    [
      'as rows of a program',
      `<script>f(); var a = [['Roe', '19610311', 'asthma'], ['Quill', '19480730', 'gout']]; g({fields: ['name', 'dob', 'dx'], data: a})</script>`,
    ],
    [
      'behind other data',
      `<script type="application/json">{"theme":"dark"}</script><script>var list = [${roe}]</script>`,
    ],
    ['behind a hundred programs', `${program.repeat(100)}<script type="application/vnd.api+json">[${roe}]</script>`],
    ['far down in it', `<script>x = {"a":"${'a '.repeat(100_000)}","list":[${roe}]}</script>`],
  ])('is screened %s', (_, html) => {
    expect(isSuspect(html)).toBe(true);
  });

  it.each([
    ['a program', program],
    ['metadata', `<script type="application/ld+json">[${roe}]</script>`],
    [
      'what a page shows everybody',
      '<script>window.page = {"published":"1996-03-11","price":"1961","tags":["health"]}</script>',
    ],
  ])('lets pass %s', (_, html) => {
    expect(isSuspect(html)).toBe(false);
  });

  it('is looked at as far as a scan reads it', () => {
    expect(
      dataOf(`<script type="application/json">["${'a'.repeat(2_000_000)}"]</script>`.repeat(3)).length,
    ).toBeLessThan(600_000);
  });
});
