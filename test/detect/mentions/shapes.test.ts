import { describe, expect, it } from 'vitest';
import { mentioned } from './mentioned';

/** By type: sentences with what they mention, and sentences with what looks like it. */
const SENTENCES: Record<string, { seen: readonly [text: string, value: string][]; none: readonly string[] }> = {
  url: {
    seen: [
      ['See https://harlowimaging.com/visit#hours.', 'https://harlowimaging.com/visit#hours'],
      ['It is on http://Harlow-Imaging.co.uk, I think', 'http://Harlow-Imaging.co.uk'],
      ['Write it down: www.harlow.imaging.si', 'www.harlow.imaging.si'],
      ['our harlowimaging.com/visit page', 'harlowimaging.com/visit'],
      ['the intranet, http://10.1.4.20:8080/', 'http://10.1.4.20:8080/'],
    ],
    none: [
      'He came home.The door was open.',
      'a file report.pl and node.js',
      'd.quill@harlow.com',
      'www. is short for it',
      'https:// begins it',
      'e.g. this, i.e. that',
    ],
  },
  ip: {
    seen: [
      ['The door answers at 10.14.3.201 only', '10.14.3.201'],
      ['blocked: 86.121.7.248|x', '86.121.7.248'],
      ['seen from 2a02:8109:9ac0:1e5c:0:0:0:77', '2a02:8109:9ac0:1e5c:0:0:0:77'],
    ],
    none: [
      'version 10.14.3.201 is out',
      'Section 8.65.3.40',
      'chapters 1.2.3.4 and 1.2.3.5',
      '01.44.55.66',
      '300.14.3.201',
      'the address 00:1b:44:11:3a:b7:00:01',
      '1.3.6.1.4.1.343',
      'the root 2.51.1.1',
    ],
  },
  address: {
    seen: [
      ['he lives in Apt. 12', 'Apt. 12'],
      ['Send it to Feldstrasse 42, please', 'Feldstrasse 42'],
      ['at 7 Rue des Lilas', '7 Rue des Lilas'],
      ['Via Cedri 7', 'Via Cedri 7'],
      ['Dunmore, OH 43017-2214', 'OH 43017-2214'],
      ['Norway 04702', 'Norway 04702'],
      ['Kis utca 7', 'Kis utca 7'],
    ],
    none: [
      'sent via modem 56',
      'CA orders arrive in 1 day',
      'Japan 2019',
      'OX 43017',
      'Chapter 12',
      'put on an extra 50',
      'a total of 12 units',
      'the gate 7',
      'Straße der Nacht',
    ],
  },
  date: {
    seen: [
      ['We met on 3/14/2019 in the park', '3/14/2019'],
      ['at 2019-03-14 09:30:00 sharp', '2019-03-14 09:30:00'],
      ['On September 14, 2019 we met', 'September 14, 2019'],
      ['On 14 September 2019 we met', '14 September 2019'],
      ['since 14.03.2019.', '14.03.2019'],
    ],
    none: ['14/45/2019', 'Python 3 2019', 'odds of 3/14', '20190314', '12-34-5678', 'Order 14, 2019', '9999-12-31'],
  },
  phone: {
    seen: [
      ['They say (614) 384-2271 is hers', '(614) 384-2271'],
      ['She wrote down 614-384-2271.', '614-384-2271'],
      ['or +46 (0)8 928 571 38', '+46 (0)8 928 571 38'],
      ['It was 0490 75 40 81', '0490 75 40 81'],
      ['Please call me at 467 3395!', '467 3395'],
      ['and 72 128 827 (office)', '72 128 827'],
      ['Phone:\n9472 7916', '9472 7916'],
      ['you can reach us on 01.84.17.61.18', '01.84.17.61.18'],
    ],
    none: [
      'order number 614-384-2271',
      'between 1990 2000 people',
      'call 2019 2020 patients',
      'pages 467 3395',
      '614-384-2271-88',
      'ISBN 978-3-16-148410-0',
      'paid $1 200 300 by phone',
      'reach 1000 2000 people',
      '111-111-1111',
      'the years 2019 2020',
      'NDC 0071-0157-23',
      'at -0343-03830',
      'XX+1232343560',
    ],
  },
};

describe.each(Object.entries(SENTENCES))('what a text mentions by its shape: %s', (type, { seen, none }) => {
  it.each(seen)('%s', (text, value) => {
    expect(mentioned(type, text)).toEqual([value]);
  });

  it.each(none)('not in: %s', text => {
    expect(mentioned(type, text)).toEqual([]);
  });
});
