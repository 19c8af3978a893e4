import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findTyped } from '../../src/detect/typed';
import {
  compose,
  type Depth,
  type Law,
  type LetterKind,
  languages,
  letterKinds,
  saysMoreInFull,
} from '../../src/disclosure';
import { letterFile } from '../../src/disclosure/letters';
import { firstContactSlots, fullSlots } from '../../src/disclosure/slots';
import { slotsIn } from '../../src/disclosure/template';
import { wordsOf } from '../../src/disclosure/words';
import { forbidden, forbiddenIn } from './forbidden';
import { faxServer, filledRequest, firstKinds, kinds, reports, request } from './reports';

const folder = 'src/disclosure/letters';
const expected = [
  ...new Set(letterKinds.flatMap(kind => (['first-contact', 'full'] as const).map(depth => letterFile(kind, depth)))),
].sort();
const known = {
  first: Object.keys(firstContactSlots(request(faxServer, 'owner', 'first-contact'), wordsOf('en'))),
  full: Object.keys(fullSlots(request(faxServer, 'owner', 'full'), wordsOf('en'))),
};

test.each(readdirSync(folder))('the folder %s holds every letter and nothing else', language => {
  expect(readdirSync(`${folder}/${language}`).sort()).toEqual(expected);
});

test.each(languages)('%s has letters, words, advice and a list of what no letter may hold', language => {
  const rooms = ['letters', 'words', 'remediation'].map(room => `src/disclosure/${room}/${language}`);
  expect(rooms.filter(room => !existsSync(room))).toEqual([]);
  expect(forbidden[language], `test/disclosure/forbidden.ts has no list for ${language}`).toBeDefined();
});

describe.each(readdirSync(folder).flatMap(language => expected.map(file => ({ language, file }))))(
  'the letter $language/$file',
  ({ language, file }) => {
    const path = `${folder}/${language}/${file}`;
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const english = readFileSync(`${folder}/en/${file}`, 'utf8');

    test('begins with its subject line and holds the reference', () => {
      expect(text).toMatch(/^Subject: \S.*\{\{reference\}\}.*\n\n/);
    });

    test('names only slots that the code fills, those of the English letter', () => {
      const slots = slotsIn(text);
      const names = slots.map(slot => slot.name);
      const may = file.includes('first-contact') || /phone|one-page/.test(file) ? known.first : known.full;
      expect(names.filter(name => !may.includes(name))).toEqual([]);
      expect(text.match(/\{\{/g)).toHaveLength(names.length);
      const inEnglish = new Set(slotsIn(english).map(({ name, isOptional }) => `${name}${isOptional ? '?' : ''}`));
      expect(new Set(slots.map(({ name, isOptional }) => `${name}${isOptional ? '?' : ''}`))).toEqual(inEnglish);
    });

    test('has as many parts as the English letter', () => {
      expect(text.match(/^## /gm)?.length).toBe(english.match(/^## /gm)?.length);
    });
  },
);

const ways = { 'as it comes': request, 'with all that a person can add': filledRequest };
const laws = ['none', 'hipaa', 'ftc', 'gdpr', 'state'] as const;

describe.each(languages)('in %s', language => {
  const { always, law, regulators } = forbidden[language] ?? { always: {}, law: {}, regulators: {} };

  describe.each(Object.keys(reports) as (keyof typeof reports)[])('a letter about %s', name => {
    describe.each(Object.keys(ways) as (keyof typeof ways)[])('%s', way => {
      const make = (kind: LetterKind, depth: Depth, chosen: Law) => {
        const asked = { ...ways[way](reports[name], kind, depth), language, law: chosen };
        const { subject, body, openSlots } = compose(asked);
        const text = `${subject}\n${body}`.replaceAll(asked.host, 'HOST');
        return { asked, subject, body, openSlots, text };
      };
      // Several tests look at the same letter, and each takes its time to compose.
      const letters = new Map<string, ReturnType<typeof make>>();
      const made = (kind: LetterKind, depth: Depth, chosen: Law = 'none') => {
        const name = `${kind} ${depth} ${chosen}`;
        const letter = letters.get(name) ?? make(kind, depth, chosen);
        letters.set(name, letter);
        return letter;
      };

      test.each(kinds)('to $kind in depth $depth is whole, and calm', ({ kind, depth }) => {
        const { subject, body, openSlots, text } = made(kind, depth);
        expect(openSlots.filter(slot => !mayBeOpen(kind, way).includes(slot))).toEqual([]);
        expect(subject).toMatch(/^\S.{10,140}\S$/);
        expect(subject).toContain('PLD-QWERTYUP');
        expect(forbiddenIn(text, always)).toEqual([]);
        const written = body.replaceAll(/\{\{(span|day-of-deletion)\}\}/g, 'SLOT');
        expect(written).not.toMatch(/[{}]|undefined|null|NaN|\n{3}|[ \t]\n|: \.|^- *$|\(\)| ,|\.\./m);
      });

      test.each(firstKinds)(
        'to $kind in depth $depth names no rule, and whoever could punish never',
        ({ kind, depth }) => {
          expect(forbiddenIn(made(kind, depth).text, law)).toEqual([]);
          for (const chosen of laws)
            expect(forbiddenIn(made(kind, depth, chosen).text, always, regulators)).toEqual([]);
        },
      );

      test.each(kinds)('to $kind in depth $depth holds no personal data but the reporter’s own', ({ kind, depth }) => {
        const { asked, subject, body } = made(kind, depth);
        const text = `${subject}\n${body}`;
        const hits = findTyped(text).map(({ start, end }) => text.slice(start, end));
        expect(hits.filter(hit => !Object.values(asked.profile).includes(hit))).toEqual([]);
      });
    });
  });
});

/** What only the reporter can say stays open until they say it. */
const mayBeOpen = (kind: LetterKind, way: keyof typeof ways): readonly string[] => {
  if (kind === 'closure') return ['day-of-deletion'];
  return kind === 'follow-up' && way === 'as it comes' ? ['span'] : [];
};

test.each(['urgent', 'immediately', 'see https://example.org', 'within 72 hours', 'or else', 'a small reward'])(
  'the list of what no letter may hold knows "%s"',
  words => {
    expect(forbiddenIn(words, forbidden.en!.always)).not.toEqual([]);
  },
);

test.each(firstKinds)('a first letter to $kind in depth $depth can be checked without trusting the reporter', asked => {
  const { body } = compose(filledRequest(faxServer, asked.kind, asked.depth));
  const [, part = ''] = body.split('Check this without trusting me\n');
  expect(part).toMatch(/from outside/);
  expect(part).toMatch(/access log/);
  expect(part).toMatch(/[Ll]ook me up yourself/);
  expect(part).toMatch(/on a number (that )?you already have|in your own records/);
  expect(body).toContain('I ask for no payment');
  expect(body).toMatch(/I will not publish .* while it can be read/);
});

test.each(letterKinds)('a letter to %s says more in full where the list says so, and nowhere else', kind => {
  const made = (depth: Depth) => compose(filledRequest(faxServer, kind, depth)).body;
  expect(made('full') !== made('first-contact')).toBe(saysMoreInFull(kind));
});

test('a letter to the host asks to reach the customer, to leave the system on and to keep the logs', () => {
  for (const depth of ['first-contact', 'full'] as const) {
    const { body } = compose(request(faxServer, 'host', depth));
    expect(body).toMatch(/reach .*customer/);
    expect(body).toMatch(/do not switch the system off.*clinical use/s);
    expect(body).toMatch(/keep (its|the) logs/);
  }
});

test('a page for a fax fits one page', () => {
  const { body } = compose(filledRequest(faxServer, 'one-page', 'full'));
  const lines = body.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 80)), 0);
  expect(lines).toBeLessThan(50);
});
