import { describe, expect, test } from 'vitest';
import { begin } from '../../src/detect';
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
    const cuts = Array.from({ length: XML.length }, (_, index) => index);
    expect(essence(scan(raw('text/plain'), XML, cuts))).toEqual(essence(asTree()));
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
