import { describe, expect, it } from 'vitest';
import { begin, type Head, judge, type Link, mayBeArchive, notScanned, relayOf } from '../../src/detect';
import { archives } from '../../src/detect/relay';
import { scan } from './scans';

const open = { credentials: 'none', basis: 'observed', status: 200, address: '203.0.113.9' } as const;

describe('a page that shows what lies open elsewhere', () => {
  const SHOWN: readonly [url: string, name: string, subject: string | null][] = [
    ['https://www.shodan.io/host/203.0.113.7', 'Shodan', '203.0.113.7'],
    ['https://www.shodan.io/host/203.0.113.7/history#9200', 'Shodan', '203.0.113.7'],
    ['https://www.shodan.io/domain/harbor-imaging.example', 'Shodan', 'harbor-imaging.example'],
    [
      'https://www.shodan.io/search?query=hostname%3Aharbor-imaging.example+port%3A9200',
      'Shodan',
      'harbor-imaging.example',
    ],
    ['https://www.shodan.io/search?query=patients.csv', 'Shodan', null],
    ['https://beta.shodan.io/host/2001:db8::7', 'Shodan', '[2001:db8::7]'],
    ['https://search.censys.io/hosts/203.0.113.7?resource=hosts', 'Censys', '203.0.113.7'],
    ['https://platform.censys.io/hosts/203.0.113.7', 'Censys', '203.0.113.7'],
    ['https://leakix.net/host/203.0.113.7', 'LeakIX', '203.0.113.7'],
    ['https://leakix.net/domain/clinic.example', 'LeakIX', 'clinic.example'],
    ['https://buckets.grayhatwarfare.com/files?keywords=patients.csv', 'GrayHatWarfare', null],
    ['https://urlscan.io/result/0f6ee2c5-7a6b-4d53-9d6f-2f8f8c7a1b1e/', 'urlscan.io', null],
    ['https://urlscan.io/domain/clinic.example', 'urlscan.io', 'clinic.example'],
    ['https://fullhunt.io/search?query=domain:clinic.example', 'FullHunt', 'clinic.example'],
    ['https://www.zoomeye.org/searchResult?q=203.0.113.7', 'ZoomEye', '203.0.113.7'],
    ['https://en.fofa.info/result?qbase64=aG9zdD0iY2xpbmljLmV4YW1wbGUi', 'FOFA', 'clinic.example'],
    ['https://en.fofa.info/result?qbase64=%%%', 'FOFA', null],
    ['https://app.binaryedge.io/services/query?query=ip:203.0.113.7', 'BinaryEdge', '203.0.113.7'],
    [
      'https://web.archive.org/web/20200102030405/http://clinic.example:8080/scans/',
      'Internet Archive',
      'clinic.example:8080',
    ],
    ['https://web.archive.org/web/20200102030405id_/clinic.example/scans/', 'Internet Archive', 'clinic.example'],
    ['https://web.archive.org/web/2020*/clinic.example', 'Internet Archive', 'clinic.example'],
    ['https://web.archive.org/save', 'Internet Archive', null],
    ['https://archive.ph/Ab3dE', 'archive.today', null],
    ['https://archive.ph/newest/https://clinic.example/a', 'archive.today', 'clinic.example'],
    [
      'https://webcache.googleusercontent.com/search?q=cache:9aZ0xYtR-w4J:clinic.example/a+scans',
      'Google',
      'clinic.example',
    ],
    ['https://yandexwebcache.net/yandbtm?url=http%3A%2F%2Fclinic.example%2Fa', 'Yandex', 'clinic.example'],
  ];

  it.each(SHOWN)('%s', (url, name, subject) => {
    expect(relayOf(url)).toEqual({ name, subject });
  });

  it('is told by its host alone: an address in the path of any other names nobody', () => {
    for (const host of ['clinic.example', 'notshodan.io', 'web.archive.org.clinic.example', 'shodan.io.example']) {
      expect(relayOf(`https://${host}/web/20200102030405/http://hospital.example/`)).toBeNull();
      expect(relayOf(`https://${host}/host/203.0.113.7`)).toBeNull();
    }
    expect(relayOf('no address')).toBeNull();
  });

  it('takes nothing for a host that is none', () => {
    for (const path of ['/host/jane', '/host/12345', '/host/', '/host/%3Cb%3E', '/domain/a b', '/host/*']) {
      expect(relayOf(`https://www.shodan.io${path}`)).toEqual({ name: 'Shodan', subject: null });
    }
  });

  it('is said so even if it could not be read', () => {
    expect(notScanned('https://www.shodan.io/host/203.0.113.7', 'pdf', '').relay?.subject).toBe('203.0.113.7');
  });
});

const head = (url: string): Head => ({ url, contentType: 'application/json', title: '', form: 'raw' });
const patients = JSON.stringify(
  Array.from({ length: 4 }, (_, at) => ({ patient_name: 'Zarquil Vornath', mrn: `0041234${at}`, diagnosis: 'E11.9' })),
);

describe('what a relay shows', () => {
  it('is open nowhere in its verdict, which says who shows whom', () => {
    const findings = scan(head('https://www.shodan.io/host/203.0.113.7'), patients);
    const { level, reasons } = judge(findings, open);
    expect(level).toBe('high');
    expect(reasons[0]).toMatchObject({ code: 'shown-by-relay', params: { name: 'Shodan', host: '203.0.113.7' } });
    expect(reasons.map(({ code, text }) => `${code} ${text}`).join(' ')).not.toMatch(/\bopen\b|credentials/i);
    const own = judge(scan(head('http://clinic.example/'), patients), open);
    expect(own.reasons.map(({ text }) => text).join(' ')).toMatch(/credentials/i);
  });

  it('has a reason of its own where nobody can tell whom it shows', () => {
    const { reasons } = judge(scan(head('https://buckets.grayhatwarfare.com/files'), patients), open);
    expect(reasons[0]).toMatchObject({ code: 'shown-by-relay-unknown', params: { name: 'GrayHatWarfare' } });
  });
});

describe('an archived listing', () => {
  const FILES = ['patients.csv', 'backup.pst', 'claims.837'];
  const link = (href: string, text: string, after: string): Link => ({
    href,
    text,
    before: '',
    after,
    isNavigation: false,
  });
  const read = (url: string, links: readonly Link[]) => {
    const reading = begin({ url, contentType: 'text/html', title: 'Index of /scans/', form: 'page' });
    reading.feed({ text: 'Index of /scans/', links });
    return reading.end({ state: 'full', reason: null, scanned: 1, of: 1 });
  };
  const files = FILES.map(name => link(name, name, '2021-02-03 10:14 204K'));

  it('is read as it was where it stood, whether its links were rewritten or not', () => {
    const page = 'https://web.archive.org/web/20200102030405/http://clinic.example/scans/';
    const above = [link('?C=N;O=D', 'Name', ''), link('/', 'Parent Directory', '')];
    const asItWas = read('http://clinic.example/scans/', [...above, ...files]);
    const rewritten = [...above, ...files].map(one => ({
      ...one,
      href: `/web/20200102030405/${new URL(one.href, 'http://clinic.example/scans/')}`,
    }));
    const relative = [above[0]!, { ...above[1]!, href: '../' }, ...files];
    const toolbar = link('https://archive.org/donate', 'Donate', '');
    for (const links of [relative, rewritten, [toolbar, ...rewritten]]) {
      const archived = read(page, links);
      expect(archived.exposures).toEqual(asItWas.exposures);
      expect(archived.relay).toEqual({ name: 'Internet Archive', subject: 'clinic.example' });
      expect(archived.url).toMatch(/^https:\/\/web\.archive\.org\//);
    }
  });
});

it('the pages of every archive are left to the engine', () => {
  expect(archives.length).toBeGreaterThan(5);
  expect(archives.filter(host => !mayBeArchive(host))).toEqual([]);
});
