import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sources } from '../../../src/disclosure/contacts/all';
import { type Progress, runSteps } from '../../../src/disclosure/contacts/run';
import type { Answer, Ask, Source, Step } from '../../../src/disclosure/contacts/types';
import { answer, ask, contact, NOW, remark, source, step, subject } from './stand-ins';

const made = vi.hoisted(() => ({ sources: [] as unknown[] }));
vi.mock('../../../src/disclosure/contacts/all', () => made);

const A = 'https://clinic.example/';
const nothing = { contacts: [], next: [], remarks: [] };
const codes = ({ results }: Progress) => results.flatMap(({ remarks }) => remarks.map(({ code }) => code));

/** Runs steps over sources that a test made, and keeps what was asked. */
async function run(made: readonly Partial<Source>[], respond: (ask: Ask) => Answer, steps: readonly Step[] = [step()]) {
  (sources as Source[]).splice(0, sources.length, ...made.map(source));
  const asked: string[] = [];
  const told: Progress[] = [];
  const send = async (one: Ask) => {
    asked.push(one.url);
    return respond(one);
  };
  const end = await runSteps(
    subject(),
    steps,
    send,
    progress => void told.push(progress),
    () => NOW,
  );
  return { asked, told, end };
}

describe('a look-up', () => {
  beforeEach(() => void (sources as Source[]).splice(0));

  it('asks, reads, asks what follows, and counts what it found', async () => {
    const { asked, end } = await run(
      [
        {
          read: (_, { stage }) =>
            stage === 'first'
              ? { ...nothing, contacts: [contact()], next: [ask(`${A}contact`, { stage: 'second' })] }
              : { ...nothing, contacts: [contact({ channel: 'phone', value: '+1 202-555-0143' })] },
        },
      ],
      ({ url }) => answer(url),
    );
    expect(asked).toEqual([A, `${A}contact`]);
    expect(end.contacts.map(({ id }) => id)).toEqual(['email:privacy@clinic.example', 'phone:+1 202-555-0143']);
    expect(end.results[0]).toMatchObject({ requests: 2, found: 2, at: NOW, remarks: [] });
  });

  it('never makes more requests than a step said, redirects among them', async () => {
    const { asked, end } = await run(
      [{ read: (_, one) => ({ ...nothing, next: [ask(`${one.url}x`), ask(`${one.url}y`)] }) }],
      ({ url }) => answer(url, url === A ? { status: 301, refusedRedirect: 'https://www.clinic.example/' } : {}),
    );
    expect(asked).toHaveLength(3);
    expect(asked[1]).toBe('https://www.clinic.example/');
    expect(end.requests).toBe(3);
  });

  it('asks for no address twice', async () => {
    const { asked } = await run([{ read: (_, one) => ({ ...nothing, next: [one, one] }) }], ({ url }) => answer(url));
    expect(asked).toEqual([A]);
  });

  it('goes where it is sent on to only within the registrable domain, or where the ask allows it', async () => {
    const targets = {
      'https://www.clinic.example/': true,
      'https://allowed.example/': true,
      'https://evil.example/': false,
      'https://evil.example/clinic.example': false,
      'https://clinic.example.evil.example/': false,
      'file:///etc/passwd': false,
      'https://user:secret@clinic.example/x': false,
      'http://127.0.0.1/': false,
      'http://[::1]/': false,
      'http://router/': false,
    };
    for (const [target, isFollowed] of Object.entries(targets)) {
      const { asked, end } = await run([{ begin: () => [ask(A, { mayRedirectTo: ['allowed.example'] })] }], ({ url }) =>
        answer(url, url === A ? { status: 302, refusedRedirect: target } : {}),
      );
      expect([target, asked.length]).toEqual([target, isFollowed ? 2 : 1]);
      expect(codes(end)).toEqual(isFollowed ? [] : ['answer-redirected']);
    }
  });

  it('takes tenants of one platform for strangers', async () => {
    const { asked } = await run([{ begin: () => [ask('https://one.github.io/')] }], ({ url }) =>
      answer(url, { refusedRedirect: 'https://two.github.io/' }),
    );
    expect(asked).toHaveLength(1);
  });

  it('gives up a ring of redirects with a sentence', async () => {
    const { asked, end } = await run([{}], ({ url }) => answer(url, { status: 302, refusedRedirect: `${url}x` }), [
      step({ requests: 12 }),
    ]);
    expect(asked).toHaveLength(4);
    expect(codes(end)).toEqual(['answer-too-many-redirects']);
  });

  it('tells a source where an answer came from, and under which address it had asked', async () => {
    const read = vi.fn(() => nothing);
    await run([{ read }], ({ url }) =>
      answer(url, url === A ? { status: 301, refusedRedirect: `${A}home` } : { body: 'hello' }),
    );
    expect(read).toHaveBeenCalledOnce();
    const [, , heard] = read.mock.calls[0] as unknown as Parameters<Source['read']>;
    expect(heard).toMatchObject({ url: A, finalUrl: `${A}home`, refusedRedirect: null, body: 'hello' });
  });

  it('loses nothing of what was found before, whatever a source or the network throws', async () => {
    const throws = () => {
      throw new Error('a lie');
    };
    const { end } = await run(
      [
        { read: () => ({ ...nothing, contacts: [contact()] }) },
        { kind: 'nppes', read: throws },
        { kind: 'hospitals', begin: throws },
        { kind: 'rdap-domain', begin: () => [ask('https://registry.example/')] },
        { kind: 'directory', begin: () => [ask('no address')] },
      ],
      ({ url }) => (url.includes('registry') ? throws() : answer(url)),
      (['home-page', 'nppes', 'hospitals', 'rdap-domain', 'directory', 'reverse-dns'] as const).map(kind =>
        step({ id: kind, source: kind }),
      ),
    );
    expect(end.contacts).toHaveLength(1);
    expect(end.results.map(({ requests }) => requests)).toEqual([1, 1, 0, 1, 0, 0]);
    expect(codes(end)).toEqual(['source-failed', 'source-failed', 'answer-network', 'answer-network']);
  });

  it.each(['offline', 'timeout', 'network', 'certificate', 'no-permission'] as const)(
    'has a sentence for %s, and counts only what left',
    async problem => {
      const { end } = await run([{}], ({ url }) => answer(url, { problem }));
      expect(codes(end)).toEqual([`answer-${problem}`]);
      expect(end.results[0]!.remarks[0]!.text).toContain('clinic.example');
      expect(end.requests).toBe(problem === 'offline' || problem === 'no-permission' ? 0 : 1);
    },
  );

  it('leaves it to the source to say what failed, where it does', async () => {
    const { end } = await run([{ read: () => ({ ...nothing, remarks: [remark('Nobody.')] }) }], ({ url }) =>
      answer(url, { problem: 'timeout' }),
    );
    expect(codes(end)).toEqual(['made-up']);
  });

  it('cuts what is longer than was asked for, and takes no more than forty contacts of a step', async () => {
    let read = answer(A);
    const many = Array.from({ length: 500 }, (_, index) => contact({ value: `a${index}@clinic.example` }));
    const { end } = await run(
      [
        {
          read: (_step, _ask, heard) => {
            read = heard;
            return { ...nothing, contacts: many, remarks: many.map(({ value }) => remark(value)) };
          },
        },
      ],
      ({ url }) => answer(url, { body: 'x'.repeat(5000) }),
    );
    expect([read.body.length, read.isCut]).toEqual([1000, true]);
    expect(end.contacts).toHaveLength(40);
    expect(end.results[0]!.remarks).toHaveLength(8);
  });

  it('stops between requests, keeps what it has and says so', async () => {
    (sources as Source[]).push(
      source({ read: (_, one) => ({ ...nothing, contacts: [contact()], next: [ask(`${one.url}x`)] }) }),
    );
    let isStopped = false;
    const send = async ({ url }: Ask) => {
      isStopped = true;
      return answer(url);
    };
    const steps = [step(), step({ id: 'second' })];
    const end = await runSteps(
      subject(),
      steps,
      send,
      () => {},
      () => NOW,
      () => isStopped,
    );
    expect(end.contacts).toHaveLength(1);
    expect(end.results).toHaveLength(1);
    expect(codes(end)).toEqual(['stopped']);
  });

  it('says nothing bad of a host whose request was let go', async () => {
    (sources as Source[]).push(source());
    let isStopped = false;
    const send = async ({ url }: Ask) => {
      isStopped = true;
      return answer(url, { problem: 'network' });
    };
    const end = await runSteps(
      subject(),
      [step()],
      send,
      () => {},
      () => NOW,
      () => isStopped,
    );
    expect(codes(end)).toEqual(['stopped']);
    expect(end.requests).toBe(1);
  });

  it('tells of each step when it begins and when it is over', async () => {
    const { told } = await run([{ read: () => ({ ...nothing, contacts: [contact()] }) }], ({ url }) => answer(url), [
      step(),
      step({ id: 'second' }),
    ]);
    expect(told.map(({ at, results }) => [at?.id ?? null, results.length])).toEqual([
      ['home-page:host', 0],
      [null, 1],
      ['second', 1],
      [null, 2],
    ]);
    expect(told.at(-1)!.contacts).toHaveLength(1);
  });
});
