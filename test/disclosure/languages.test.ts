import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose, firstLetters, type LetterRequest, mailtoUrl, languages as ready } from '../../src/disclosure';
import { remediationFor } from '../../src/disclosure/remediation';
import { day } from '../../src/disclosure/say/amounts';
import { wordsOf } from '../../src/disclosure/words';
import type { Words } from '../../src/disclosure/words/types';
import { forbidden, forbiddenIn } from './forbidden';
import { faxServer, filledRequest, kinds, reports, request } from './reports';

const languages = ['es', 'de', 'fr'] as const;
const read = (path: string) => readFileSync(`src/disclosure/${path}`, 'utf8');
const files = (path: string) => readdirSync(`src/disclosure/${path}`).sort();

/** The headings of a page, its products, and the product that a line is for. */
const MARKS = /^(Products: .*|##.*|- @[^:]*: )/gm;
/** What each language says of the place from which to verify. */
const outside = {
  es: 'Desde una conexión fuera de su red, ',
  de: 'Von einem Anschluss außerhalb Ihres Netzwerks',
  fr: 'Depuis une connexion extérieure à votre réseau, ',
};

describe.each(languages)('the advice in %s', language => {
  test('is there for everything that the English is for', () => {
    expect(files(`remediation/${language}`)).toEqual(files('remediation/en'));
  });

  describe.each(files('remediation/en'))('%s', file => {
    const [english, text] = [read(`remediation/en/${file}`), read(`remediation/${language}/${file}`)];
    const lines = (pattern: RegExp, of: string) => of.match(pattern) ?? [];

    test('has the parts, the products and as many points as the English', () => {
      expect(text).toMatch(/^# \S.*\n\n(Products: .*\n\n)?## Close\n\n\S[\s\S]*\n\n## Verify\n\n\S[\s\S]*\n$/);
      expect(lines(MARKS, text)).toEqual(lines(MARKS, english));
      expect(lines(/^(- |\S)/gm, text)).toHaveLength(lines(/^(- |\S)/gm, english).length);
    });

    test('leaves commands, ports and status numbers as they are', () => {
      expect(lines(/^ .*/gm, text)).toEqual(lines(/^ .*/gm, english));
      const numbers = (of: string) => (of.match(/\d+(\.\d+)*/g) ?? []).sort();
      expect(numbers(text)).toEqual(numbers(english));
    });

    test('is seen from outside, and holds no slot', () => {
      expect(text.split('## Verify')[1]).toContain(outside[language]);
      expect(text).not.toMatch(/\{\{/);
    });

    test('holds no link, haste, deadline, threat, money or regulator', () => {
      const { always, regulators } = forbidden[language]!;
      expect(forbiddenIn(text, always, regulators)).toEqual([]);
    });
  });
});

test('in Spanish no sign sets thousands apart that begins the decimals elsewhere', () => {
  const { body } = compose({ ...filledRequest(faxServer, 'owner', 'full'), language: 'es' });
  expect(body).toContain('aproximadamente 42\u00a0000 personas');
});

test('a letter can be written in each of them', () => {
  expect(ready).toEqual(['en', ...languages]);
});

describe.each(languages)('the words of %s', language => {
  const [english, words] = [wordsOf('en'), wordsOf(language)];

  test('have an entry for each of the English ones, and no other', () => {
    expect(shape(words)).toEqual(shape(english));
  });

  test('leave no English', () => {
    expect(sentences(words).flatMap(englishIn)).toEqual([]);
  });

  test('tell one from many', () => {
    const nouns = [...Object.values(words.nouns), ...Object.values(words.names.classes)];
    for (const noun of nouns.filter(Array.isArray)) expect(noun).toHaveLength(2);
    expect(words.nouns.page[0]).not.toBe(words.nouns.page[1]);
  });

  test('say exactly, about and at least in three ways', () => {
    expect(new Set(Object.values(words.bounds)).size).toBe(3);
  });
});

test.each([
  ['es', '1 de noviembre de 2026', '11 de noviembre de 2026'],
  ['de', '1. November 2026', '11. November 2026'],
  ['fr', '1er novembre 2026', '11 novembre 2026'],
] as const)('days in %s are %s and %s', (language, first, eleventh) => {
  const days = ['2026-11-01T10:00:00Z', '2026-11-11T10:00:00Z'].map(iso => day(wordsOf(language), iso));
  expect(days).toEqual([first, eleventh]);
});

/** Ways to ask for each letter about each report, in one language. */
const asked = (language: (typeof ready)[number], { kind, depth }: (typeof kinds)[number]): LetterRequest[] =>
  Object.values(reports).flatMap(report =>
    [request, filledRequest].map(make => ({ ...make(report, kind, depth), language })),
  );

describe.each(languages)('in %s', language => {
  describe.each(kinds)('a letter to $kind in depth $depth', kind => {
    const made = asked(language, kind).map(one => ({ one, ...compose(one) }));

    test('holds no English but what the reporter wrote', () => {
      expect(made.flatMap(({ one, subject, body }) => englishIn(own(one, `${subject}\n${body}`)))).toEqual([]);
    });

    test('says of every number how far it may be trusted', () => {
      expect(made.flatMap(({ one, body }) => bareNumbers(one, body))).toEqual([]);
    });

    test('shows days and times as its readers write them', () => {
      const [first] = made;
      if (kind.kind !== 'wrong-party' && kind.kind !== 'withdrawal' && kind.kind !== 'closure') {
        expect(first?.body).toContain(shown[language]);
      }
      for (const { body } of made) expect(body).not.toMatch(/\b(February|March)\b|2026-\d\d-\d\dT/);
    });
  });

  test.each(firstLetters)('a first contact to %s fits into a mailto', kind => {
    const to = 'privacy.office@harbor-imaging.example';
    for (const one of asked(language, { kind, depth: 'first-contact' })) {
      expect(mailtoUrl({ to, ...compose(one) })).not.toBeNull();
    }
  });

  test.each(firstLetters)('a first contact to %s can be checked without trusting the reporter', kind => {
    const { body } = compose({ ...request(faxServer, kind, 'first-contact'), language });
    for (const said of checks[language]) expect(body).toMatch(said);
  });

  test('the host is asked to leave the system on and to keep the logs', () => {
    for (const depth of ['first-contact', 'full'] as const) {
      const { body } = compose({ ...request(faxServer, 'host', depth), language });
      for (const said of careful[language]) expect(body).toMatch(said);
    }
  });

  test('whoever asks for samples gets none', () => {
    const { body } = compose({ ...request(faxServer, 'samples', 'full'), language });
    expect(body).toMatch({ es: /No envío ninguna/, de: /Ich sende keine/, fr: /Je n'en envoie pas/ }[language]);
  });
});

test.each(kinds)('French sets a space that does not break before its double signs: $kind, $depth', kind => {
  for (const one of asked('fr', kind)) {
    const { body } = compose({ ...one, added: [], attempts: [], owner: [] });
    const lines = own(one, body)
      .split('\n')
      .map(line => line.replaceAll(one.host, ''));
    expect(lines.filter(line => /\p{L} [:;?!»]|« |[\p{L}\d)][:;?!]( |$)/u.test(line))).toEqual([]);
  }
});

test.each([
  'You may have seen this page.',
  'Path: the one above',
  'It was not answered.',
  'They were shown in my browser',
])('English is recognised: %s', text => {
  expect(englishIn(text)).not.toEqual([]);
});

test('a number without its bound is found', () => {
  const one = { ...request(faxServer, 'owner', 'full'), language: 'es' } as const;
  expect(bareNumbers(one, 'Hay 104 nombres, exactamente 31 de ellos.')).toEqual(['104']);
});

/** The time of the visit. */
const shown = {
  es: '22 de noviembre de 2026, 10:00:05 UTC',
  de: '22. November 2026, 10:00:05 UTC',
  fr: '22 novembre 2026, 10:00:05 UTC',
};
/** What a first contact asks the reader to do, and what the reporter says of payment and publishing. */
const checks = {
  es: [/desde fuera de su red/, /(esa hora|la hora)/, /[Aa]verigüe quién soy/, /No pido pago alguno ni publicaré esto/],
  de: [
    /von außerhalb/,
    /diese Zeit/,
    /Suchen Sie selbst nach mir/,
    /keine Bezahlung und veröffentliche nichts, solange/,
  ],
  fr: [
    /hors de (son|votre) réseau/,
    /cette heure/,
    /Vérifiez qui je suis/,
    /aucun paiement et ne publie rien tant que/,
  ],
};
const careful = {
  es: [/cliente/, /no apague/, /uso clínico/, /(guarde|[Cc]onserve).* registros/],
  de: [
    /Ihren Kunden/,
    /schalten Sie das System nicht ab/i,
    /klinisch genutzt/,
    /(behalten|sichern) Sie die Protokolle/,
  ],
  fr: [/client/, /ne pas éteindre/, /soins/, /(garder|conserver) les journaux/],
};

/** The names of all entries, with what kind each is; a list of words by its length. */
function shape(words: unknown): unknown {
  if (typeof words !== 'object' || words === null) return typeof words;
  if (Array.isArray(words)) return words.length;
  return Object.fromEntries(Object.entries(words).map(([name, entry]) => [name, shape(entry)]));
}

/** Every text of the words; functions are called with a sign for each of what they take. */
function sentences(words: Words): string[] {
  const { language: _language, locales: _locales, ...entries } = words;
  const texts = (entry: unknown): string[] => {
    if (typeof entry === 'string') return [entry];
    if (typeof entry === 'function') return [String(entry('§', '§', '§', '§'))];
    return Object.values(entry as object).flatMap(texts);
  };
  return texts(entries).map(text => text.replace(/\{\{[a-z-]+\}\}|Health Breach Notification Rule/g, ''));
}

const ENGLISH =
  /(?<!\p{L})(the|and|of|is|with|your|were|this|that|what|from|which|have|you|my|not|by|at|are|exactly|about|people|records|files|seen|unknown|likely|answer|log|path|page of|host|they|its|please|who|how)(?!\p{L})/u;
/** Words that only English has; those that stand in names of settings are no sentences. */
const englishIn = (text: string): string[] => text.split('\n').filter(line => ENGLISH.test(line));

/** A letter without what the reporter wrote, what the report calls itself, and the advice, which quotes settings. */
function own(one: LetterRequest, body: string): string {
  const written = [...one.added, ...one.attempts.map(({ to }) => to), ...one.owner.map(({ value }) => value), one.host];
  const advice = new Set(Object.values(adviceOf(one)).flatMap(text => text.split('\n')));
  return written
    .reduce((text, said) => text.replaceAll(said, ''), body)
    .replace(/\{\{[a-z-]+\}\}/g, '')
    .replaceAll('Privacy, Security and Breach Notification Rules', '')
    .split('\n')
    .filter(line => !advice.has(line) && !/^- (:\d+ )?\[/.test(line))
    .join('\n');
}

const adviceOf = ({ language, report }: LetterRequest) => remediationFor(language, report.exposures);

/** Numbers that count something and say not how far they may be trusted. */
function bareNumbers(one: LetterRequest, body: string): string[] {
  const { bounds, names } = wordsOf(one.language);
  const bound = Object.values(bounds).join('|');
  const { report, profile, reference } = one;
  const versions = report.exposures.flatMap(({ version }) => version ?? []);
  const named = Object.values(names.data).map(({ plain }) => plain);
  const known = [one.host, ...Object.values(profile), reference, report.access.address ?? '', ...named, ...versions];
  const counted = known
    .filter(Boolean)
    .reduce(
      (text, said) => text.replaceAll(said, '').replaceAll(said[0]!.toUpperCase() + said.slice(1), ''),
      own(one, body),
    )
    .replace(/\d+\.? (de )?\p{L}+ (de )?\d{4}(, \d\d:\d\d:\d\d UTC)?/gu, '')
    .replace(/CWE-306|33 (y|und|et) 34|\/\S*|: 200$/gm, '');
  const numbers = new RegExp(`(?<!(?:${bound}) [\\d.,\\s]*)(?<![\\d.,]\\s?)\\d[\\d.,\u202f]*`, 'g');
  return counted.match(numbers) ?? [];
}
