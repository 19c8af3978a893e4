import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sources } from '../../src/disclosure/contacts/all';
import { runSteps } from '../../src/disclosure/contacts/run';
import type { Answer } from '../../src/disclosure/contacts/types';
import { answer, now, subject } from '../disclosure/contacts/subjects';

/** Texts that would break out of a line, turn it round or open a slot, beside names, numbers and addresses. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'abuse@x.example',
    'tel:+1.2025550123',
    'Harbor Clinic LLC',
    '\u202eevil',
    '{owner}',
    'a\u0000b\r\nBcc: c',
  ),
);
const field = fc.constantFrom('fn', 'org', 'email', 'tel', 'adr', 'kind', 'contact-uri', '__proto__', 'constructor');
const property = fc.oneof(
  fc.tuple(field, fc.constant({}), fc.constant('text'), text),
  fc.tuple(field, fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 1 }), fc.jsonValue({ maxDepth: 2 })),
);
const role = fc.constantFrom('registrant', 'abuse', 'registrar', 'technical', 'noc');
const entity = fc.letrec(tie => ({
  one: fc.record({
    objectClassName: fc.constant('entity'),
    handle: text,
    roles: fc.oneof(fc.array(role, { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 })),
    vcardArray: fc.tuple(fc.constant('vcard'), fc.array(property, { maxLength: 8 })),
    entities: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('one'), { maxLength: 2 })),
    remarks: fc.jsonValue({ maxDepth: 3 }),
  }),
})).one;
const more = fc.record({
  entities: fc.array(entity, { maxLength: 4 }),
  redacted: fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.array(fc.record({ name: fc.record({ type: text }), method: text })),
  ),
  links: fc.jsonValue({ maxDepth: 3 }),
  remarks: fc.jsonValue({ maxDepth: 3 }),
  name: text,
  type: text,
});

const LISTS: Readonly<Record<string, unknown>> = {
  'https://data.iana.org/rdap/dns.json': { services: [[['example'], ['https://rdap.registry.example/']]] },
  'https://data.iana.org/rdap/ipv4.json': { services: [[['203.0.0.0/8'], ['https://rdap.registry.example/']]] },
};
const SHAPES = {
  'rdap-domain': { objectClassName: 'domain', ldhName: 'clinic.example' },
  'rdap-address': { objectClassName: 'ip network', startAddress: '203.0.113.0', endAddress: '203.0.113.255' },
};

describe('whatever a registry answers', () => {
  it.each(Object.entries(SHAPES))(
    '%s tells no control character, mark of direction or brace, and never fails',
    async (kind, shape) => {
      const about = subject('www.clinic.example');
      const steps = sources.find(source => source.kind === kind)!.steps(about);
      await fc.assert(
        fc.asyncProperty(more, async rest => {
          const send = async ({ url }: { url: string }): Promise<Answer> =>
            answer(url, JSON.stringify(LISTS[url] ?? { ...rest, ...shape }));
          const { contacts, results } = await runSteps(
            about,
            steps,
            send,
            () => {},
            () => now,
          );
          const told = [...contacts, ...results.map(({ remarks }) => remarks.map(remark => remark.params))];
          expect(JSON.stringify(contacts.map(({ value, party, said }) => [value, party, said]))).not.toMatch(/[{}]/);
          expect(JSON.stringify(told)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u00[01]|\\[rn]/);
          expect(results.flatMap(({ remarks }) => remarks.map(({ code }) => code))).not.toContain('source-failed');
        }),
        { seed: 2018, numRuns: 300 },
      );
    },
  );
});
