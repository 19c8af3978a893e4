import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin } from '../../src/detect';
import { attributesIn } from '../../src/detect/read/raw-xml-text';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';
import { parseXml } from '../../src/parsed/trees';
import { headOf, snapshot } from '../../src/snapshot';
import { essence, raw, scan } from './scans';

const KEYS = ['kowalczyk_maria_mri.pdf', 'lindqvist_james_ct.pdf', 'notes &amp; more/a&#46;txt'];
const XML = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE x>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><!-- <Contents> --><Name>scans</Name><Prefix/>
<IsTruncated>false</IsTruncated>${KEYS.map(key => `<Contents><Key>${key}</Key><Size>12</Size><Owner id='a'/></Contents>`).join('\n')}
<Note><![CDATA[<Contents>]]></Note></ListBucketResult>`;

function asTree(): ReturnType<typeof scan> {
  const { tree, root } = parseXml(XML)!;
  const page = { url: 'http://host.test/a', contentType: 'application/xml' };
  const reading = begin(headOf(tree, root, page));
  for (const chunk of snapshot(tree, root, page)) reading.feed(chunk);
  return reading.end({ state: 'full', reason: null, scanned: XML.length, of: XML.length });
}

describe('XML that was served as text', () => {
  test('says what it says as a document', () => {
    expect(essence(scan(raw('text/plain'), XML))).toEqual(essence(asTree()));
    expect(asTree().exposures).toMatchObject([{ kind: 'object-storage', facts: { files: 3, bytes: 36 } }]);
  });

  test('may be cut anywhere', () => {
    const text = XML.replace('<!DOCTYPE x>', `<!--${' '.repeat(20_000)}-->`);
    const cuts = Array.from({ length: XML.length }, (_, index) => text.length - index);
    expect(essence(scan(raw('text/plain'), text, cuts))).toEqual(essence(asTree()));
  });

  test('ends, however it is broken', () => {
    for (const broken of [
      '<?xml version="1.0"?><',
      '<?xml version="1.0"?><a',
      '<?xml version="1.0"?></a></a><b c=></b>',
    ])
      expect(scan(raw('text/plain'), broken).exposures).toEqual([]);
    expect(scan(raw('text/plain'), `<?xml version="1.0"?>${'<'.repeat(200_000)}`).exposures).toEqual([]);
  });
});

/** Enough for the reader to be chosen: what comes behind it is read piece by piece. */
const LONG = `<?xml version="1.0"?><!--${' '.repeat(20_000)}-->`;
const PARTS = [
  '<client>',
  '</client>',
  '<x:client a="1">',
  '<name>',
  '</name>',
  '<ssn>536-90-4391</ssn>',
  '<ssn v="536-90-4392"/>',
  '<dx>E11.9</dx>',
  '<dx/>',
  'Dora Quill',
  ' SSN: 536&#45;90-4393 ',
  '<![CDATA[SSN 536-90-4394]]>',
  '<!-- <ssn>536-90-4395</ssn> -->',
  '<?p 1?>',
  '<!X>',
  '\u0001',
  '\u000b',
  '<',
  '&amp;',
  'é“',
];

test('broken or whole, cut anywhere, it says the same', () => {
  const parts = fc.array(fc.constantFrom(...PARTS), { maxLength: 30 });
  const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });
  fc.assert(
    fc.property(parts, cuts, (list, shares) => {
      const text = `${LONG}<a>${list.join('')}</a>`;
      const at = shares.map(share => LONG.length + Math.floor(share * (text.length - LONG.length)));
      expect(essence(scan(raw('text/xml'), text, [LONG.length, ...at]))).toEqual(essence(scan(raw('text/xml'), text)));
    }),
    { numRuns: 300, seed: 11 },
  );
});

test('a value is told where it stands in the text, whatever stands before it', () => {
  const text = '<?xml version="1.0"?>\n<a><!-- x --><ssn> 536-90-4391 </ssn><p ssn = "536-90-4392"/></a>';
  const spans: { type: string; start: number; end: number }[] = [];
  const reading = begin(raw('text/xml'), { spans });
  reading.feed({ text });
  reading.end({ state: 'full', reason: null, scanned: 0, of: 0 });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['536-90-4391', '536-90-4392']);
});

test('attributes are those that stand between quotes behind a name', () => {
  const ATTRIBUTE = /([^\s=<>"'/]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  const parts = fc.array(fc.constantFrom('a', 'b:c', ' ', '=', '"', "'", '/', '1', '\n', '&'), { maxLength: 14 });
  fc.assert(
    fc.property(parts, list => {
      const text = list.join('');
      const stretch = emptyStretch();
      fill(stretch, text);
      const found: string[] = [];
      attributesIn(stretch, 0, text.length, (name, start, end) => found.push(`${name}=${text.slice(start, end)}`));
      const expected = [...text.matchAll(ATTRIBUTE)].map(
        ([, name = '', double, single]) => `@${name.slice(name.indexOf(':') + 1)}=${double ?? single}`,
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: 3_000, seed: 3 },
  );
});
