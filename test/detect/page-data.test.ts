import { describe, expect, it } from 'vitest';
import { begin } from '../../src/detect';
import { readHtml } from '../snapshot/read';
import { page, scan } from './scans';

const person = '{"patient":{"firstName":"Dora","lastName":"Quill","dob":"1961-03-11"},"diagnosis":"Asthma"}';
const phi = (html: string) => scan(page, readHtml(html).text).records.phi;
const shown = '<h1>My panel</h1><p>Loading</p>';

describe('what a script hands the program of a page', () => {
  it.each([
    ['as JSON', `<script type="application/json">{"list":[${person},${person}]}</script>`],
    [
      'as JSON of another kind',
      `<script type="application/vnd.api+json; charset=utf-8">[${person},${person}]</script>`,
    ],
    ['in a variable', `<script>window.__STATE__ = {"list":[${person},${person}]};\nstart();</script>`],
    [
      'between two tables',
      `<table><tr><td>a</td></tr></table><script>var list = [${person},${person}]</script><table></table>`,
    ],
  ])('%s is read', (_, html) => {
    expect(phi(shown + html)).toBe(2);
  });

  it('stands in the head of a page as well', () => {
    const script = `<script>window.__STATE__={"list":[${person},${person}]}</script>`;
    expect(phi(`<html><head><title>a</title>${script}</head><body>${shown}</body></html>`)).toBe(2);
  });

  it.each([
    [
      'objects',
      `list([{name:'Dora Quill',dob:'1961-03-11',diagnosis:'Asthma'},{name:'Enzo Roe',dob:'1948-07-30',diagnosis:'Gout'}])`,
    ],
    [
      'rows below the names of columns',
      `$('#t').DataTable({columns: [{title: 'Patient'}, {title: 'DOB'}, {title: 'Seen for'}], data: [['Quill^Dora', '19610311', 'Asthma'], ['Roe^Enzo', '19480730', 'Gout']]})`,
    ],
    [
      'rows, and elsewhere the fields',
      `var rows = [['Quill, Dora', '03/11/1961', 'Asthma'], ['Roe, Enzo', '07/30/1948', 'Gout']]; load(rows); store({fields: ['pt_name', 'dob', 'dx'], data: rows})`,
    ],
  ])('is read where a program has it written into it: %s', (_, program) => {
    expect(phi(`${shown}<script>start();\n${program}</script>`)).toBe(2);
    expect(phi(`${shown}<script type="text/javascript">start();\n${program}</script>`)).toBe(2);
    expect(phi(`${shown}<script type="text/x-template">start();\n${program}</script>`)).toBe(0);
  });

  it.each([
    ['a program', `<script>const f = () => ({"dob": 1}); show('Dora Quill', '1961-03-11', 'Asthma')</script>`],
    ['what stands in it of the page itself', `<script type="application/ld+json">[${person}]</script>`],
    ['an article and its author', '<script type="application/json">[{"name":"Dora Quill","about":"Asthma"}]</script>'],
    ['one from elsewhere', '<script type="application/json" src="a.json"></script>'],
  ])('%s is nobody\u2019s', (_, html) => {
    expect(phi(shown + html)).toBe(0);
  });

  it('stands behind the page, whose text it does not change', () => {
    const { text } = readHtml(`<p>one</p><script type="application/json">{"a":"\u0001"}</script><p>two</p>`);
    expect(text).toBe('one\ntwo\u0013{"a":" "}\u0014');
  });

  it('leaves the names of a listing what they are', () => {
    const file = (name: string) =>
      `<li class="file"><a href="/scans/${name}">${name}</a> <span>2 KB</span> <span>2024-03-01 10:00</span></li>`;
    const listing = `<h1>Index of /scans/</h1><ul>${['Quill_Dora_MRI.pdf', 'Berg_Anna_biopsy.pdf', 'Petrov_Mary_CT_chest.pdf'].map(file).join('')}</ul>`;
    const findings = (html: string) => {
      const { text, links } = readHtml(html);
      const reading = begin({ ...page, title: 'Index of /scans/' });
      reading.feed({ text, links });
      return reading.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
    };
    expect(findings(listing).records.phi).toBe(3);
    expect(findings(`${listing}<script>HFS = {"prefix":"/~/"}</script>`).records.phi).toBe(3);
  });

  it('is read to a bound', () => {
    const { text } = readHtml(`<script type="application/json">["${'a'.repeat(2_000_000)}"]</script>`.repeat(3));
    expect(text.length).toBeLessThan(600_000);
  });
});
