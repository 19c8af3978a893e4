import { describe, expect, test } from 'vitest';
import { readHtml, readXml } from './read';

describe('a page as text', () => {
  test('blocks end lines and white space is collapsed', () => {
    expect(readHtml('<h1>Ward  3</h1><p>Two\n beds<br>free</p>').text).toBe('Ward 3\nTwo beds\nfree');
  });

  test('what stands side by side is set apart by style alone', () => {
    expect(readHtml('<span>DOB</span><span>1951</span>').text).toBe('DOB 1951');
    expect(readHtml('<span>08:30</span><span>Pauline</span><span>14-Jun-1951</span><span>NHS</span>').text).toBe(
      '08:30 Pauline 14-Jun-1951 NHS',
    );
    expect(readHtml('H<sub>2</sub>O, HbA<sub>1</sub>c, <b>61</b>4').text).toBe('H2O, HbA1c, 614');
  });

  test('scripts, styles and templates are no text; hidden elements are', () => {
    const html =
      '<style>p{}</style><script>let a</script><template><p>b</p></template><p hidden>c</p><noscript>d</noscript>';
    expect(readHtml(html).text).toBe('c');
  });

  test('an open shadow root is read', () => {
    expect(readHtml('<x-card><template shadowrootmode="open"><p>in the shadow</p></template>light</x-card>').text).toBe(
      'in the shadow\nlight',
    );
  });

  test("a page's own control characters become spaces", () => {
    expect(readHtml('<p>a&#x1f;b\u001ec</p><pre>d\u001ee</pre>').text).toBe('a b c\nd e');
  });

  test('images speak through their alternative text', () => {
    expect(readHtml('<p><img alt="[DIR]"> scans</p>').text).toBe('[DIR] scans');
  });

  test("what a console says of itself is a pair, at most 64 KB of it; others' elements say nothing", () => {
    expect(
      readHtml('<kbn-injected-metadata data="{&quot;version&quot;:1}"></kbn-injected-metadata><p>a</p>').shown,
    ).toBe('kbn-injected-metadata|{"version":1};a');
    expect(
      readHtml(`<osd-injected-metadata data="${'x'.repeat(99_999)}"></osd-injected-metadata>`).text.length,
    ).toBeLessThan(66_000);
    expect(readHtml('<x-card data="secret">a</x-card>').shown).toBe('a');
  });

  test('code is marked on a page of prose and nowhere else', () => {
    const prose = `<p>${'This chapter explains the search interface. '.repeat(6)}</p>`;
    expect(readHtml(`${prose}<pre><code>{"a": 1}</code></pre>`).shown).toMatch(/\n‹\{"a": 1\}›$/);
    expect(readHtml('<h1>Export</h1><pre>{"a": 1}</pre>').shown).toBe('Export\n{"a": 1}');
  });

  test('the print-out of a form is no code, nor is anything on a page that shows an error', () => {
    const prose = `<p>${'This chapter explains the search interface. '.repeat(6)}</p>`;
    expect(readHtml(`${prose}<pre>Name ..... Quill, Dora\nWard ..... 4</pre>`).shown).not.toContain('‹');
    expect(readHtml(`${prose}<pre>Name: Quill, Dora\nWard: 4</pre>`).shown).toContain('‹');
    expect(readHtml(`${prose}<pre>Ward ..... 4\n{"a": 1}</pre>`).shown).toContain('‹');
    const titled = (title: string) => readHtml(`<title>${title}</title>${prose}<pre>DETAIL: (4, Quill)</pre>`).shown;
    expect(titled('IntegrityError at /visits/4/')).not.toContain('‹');
    expect(titled('Errors')).toContain('‹');
  });

  test('short paragraphs below many headings are prose; a menu is none', () => {
    const shown = (name: string) => {
      const parts = '<h2>What it needs</h2><p>An id.</p>'.repeat(12).replaceAll('h2', name);
      return readHtml(`${parts}<pre>{"a": 1}</pre>`).shown;
    };
    expect(shown('h2')).toContain('‹{"a": 1}›');
    expect(shown('li')).not.toContain('‹');
  });
});

describe('tables', () => {
  test('a header row, rows and cells', () => {
    const html =
      '<table><caption>Beds</caption><tr><th>Name<th>Ward<tr><td>Ann<td>3<tr><td colspan=2>none</table>after';
    expect(readHtml(html).shown).toBe('Beds[Name|Ward¶Ann|3;none|;]after');
  });

  test('a head element makes its rows headers', () => {
    expect(readHtml('<table><thead><tr><td>A<td>B<tbody><tr><td>1<td>2</table>').shown).toBe('[A|B¶1|2;]');
  });

  const table = (...rows: readonly (readonly string[])[]) =>
    `<table>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}`).join('')}`).join('')}</table>`;

  test('plain cells that name columns of numbers are a header row', () => {
    const people = [
      ['Ann Berg', '1951-03-01', 'gout', 'M10'],
      ['Eva Holm', '1952-03-01', 'asthma', 'J45'],
      ['Dora Quill', '', 'gout', 'M10'],
    ];
    const names = ['Name', 'Date of birth', 'Diagnosis', 'ICD-10'];
    const three = (row: readonly string[]) => row.slice(0, 3);
    expect(readHtml(table(three(names), ...people.map(three))).shown).toMatch(/^\[Name\|Date of birth\|Diagnosis¶Ann/);
    const [bold, strong] = ['b', 'strong'].map(tag => names.map(name => `<${tag}>${name}</${tag}>`));
    expect(readHtml(table(bold!, ...people)).shown).toContain('|ICD-10¶');
    expect(readHtml(table(strong!.slice(0, 2), ['Ann', '1951'], ['Eva', '1952'])).shown).toContain('|Date of birth¶');
    expect(readHtml(table(bold!, people[0]!)).shown).toBe(
      '[Name|Date of birth|Diagnosis|ICD-10¶Ann Berg|1951-03-01|gout|M10;]',
    );
    expect(readHtml(table(names, people[0]!)).shown).not.toContain('¶');
  });

  test('a caption is no header row, whatever its cells are called, and the names below it are', () => {
    const rows = '<tr><td>Ann<td>1951<td>gout<tr><td>Eva<td>1952<td>flu</table>';
    const names = '<tr><td>Name<td>Born<td>Diagnosis';
    const headed = 'Name|Born|Diagnosis¶Ann|1951|gout;Eva|1952|flu;]';
    for (const caption of ['<th colspan=3>Ward', '<td colspan=3>Ward', '<th>Ward<th><th>']) {
      expect(readHtml(`<table><tr>${caption}${names}${rows}`).shown).toBe(`[Ward||;${headed}`);
    }
    const between = `<table><tr><th>Name<th>Born<th>Diagnosis<tr><th colspan=3>Ward 3${rows}`;
    expect(readHtml(between).shown).toBe('[Name|Born|Diagnosis¶Ward 3||;Ann|1951|gout;Eva|1952|flu;]');
    expect(readHtml(`<table><tr><th><th>Born${rows}`).shown).toContain('[|Born¶');
  });

  test.each([
    [
      'labels beside values',
      [
        ['Name', 'Ann'],
        ['Born', '1951-03-01'],
        ['MRN', '90417'],
      ],
    ],
    [
      'two labels and values in a row',
      [
        ['Name', 'Ann', 'Sex', 'f'],
        ['Born', '1951', 'MRN', '90417'],
        ['Ward', '3', 'Bed', '12'],
      ],
    ],
    [
      'bold labels',
      [
        ['<b>Name</b>', 'Ann'],
        ['<b>Born</b>', '1951'],
        ['<b>MRN</b>', '90417'],
      ],
    ],
    [
      'rows that begin with data',
      [
        ['Ann', '1951', 'gout'],
        ['Eva', '1952', 'flu'],
        ['Dora', '1953', 'flu'],
      ],
    ],
    [
      'words alone',
      [
        ['Ann', 'gout', 'well'],
        ['Eva', 'flu', 'ill'],
        ['Dora', 'gout', 'ill'],
      ],
    ],
    [
      'one row below',
      [
        ['Name', 'Born', 'Ward'],
        ['Ann', '1951', '3'],
      ],
    ],
    [
      'words that repeat',
      [
        ['yes', 'no', 'no'],
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
    ],
    ['a menu', [['Home', 'Search', 'Help'], ['Page 1', 'Page 2', 'Page 3', 'Page 4'], ['1']]],
  ])('%s have no header row', (_, rows) => {
    expect(readHtml(table(...rows)).shown).not.toContain('¶');
  });

  test('a row header and its cell are a pair, also several in a row', () => {
    const html = '<table><tr><th>Name<td>Ann<th>Born<td>1970<tr><th>Ward<td>3</table>';
    expect(readHtml(html).shown).toBe('Name|Ann;Born|1970;Ward|3;');
    expect(readHtml('<table><tr><td>Name:<td>Ann<tr><td>Ward:<td>3</table>').shown).toBe('Name:|Ann;Ward:|3;');
  });

  test('a table that arranges tables is no table', () => {
    const inner = '<table><tr><th>A<th>B<tr><td>1<td>2</table>';
    expect(readHtml(`<table><tr><td>menu<td>${inner}</table>`).shown).toBe('menu[A|B¶1|2;]');
  });

  test('a table inside the cell of a data table is flattened', () => {
    const inner = '<table><tr><td>x<td>y</table>';
    expect(readHtml(`<table><tr><th>A<th>B<tr><td>1<td>${inner}</table>`).shown).toBe('[A|B¶1|x y;]');
  });

  test('rows and cells may be said by role', () => {
    const row = (role: string, ...cells: string[]) =>
      `<div role=row>${cells.map(cell => `<div role=${role}>${cell}</div>`).join('')}</div>`;
    const html = `<div role=table>${row('columnheader', 'A', 'B')}${row('cell', '1', '2')}</div>`;
    expect(readHtml(html).shown).toBe('[A|B¶1|2;]');
  });
});

describe('pairs', () => {
  test('a description list', () => {
    expect(readHtml('<dl><dt>Name<dd><p>Ann</p><dt>Born<dd>1970</dl><p>end').shown).toBe('Name|Ann;Born|1970;end');
  });

  test('a description list in a cell: a term and what it says stand in one line', () => {
    const list = '<dl><dt>Name<dd>Ann<dt>Born<dd>1970</dl>';
    expect(readHtml(`<table><tr><th>A<th>B<tr><td>1<td>${list}</table>`).shown).toBe('[A|B¶1|Name Ann\nBorn 1970;]');
  });

  test('form controls with what names them', () => {
    const html =
      '<label for=n>Name</label><input id=n value=Ann><label>Ward <input value=3></label>' +
      '<input name=mrn value=77><input title=Ward id=i7 value=9><input type=password value=secret><input placeholder=Phone>' +
      '<textarea aria-label=Note>well</textarea><select name=sex><option>f<option selected>m</select>';
    expect(readHtml(html).shown).toBe('Name\nName|Ann;Ward\nWard|3;mrn|77;Ward|9;Note|well;sex|m;');
  });
});

describe('XML', () => {
  test('elements nest, attributes are children', () => {
    expect(readXml('<a:List xmlns:a="urn:x"><Key n="1">b &amp; c</Key><![CDATA[ d]]></a:List>').shown).toBe(
      '(a:List|(@xmlns:a|urn:x)(Key|(@n|1)b & c)d)',
    );
  });

  test('what follows a break in an XML document is left away', () => {
    expect(readXml('<a><b>1</b><c>2</a>').shown).toBe('(a|(b|1)(c|2))');
  });
});
