import { describe, expect, it } from 'vitest';
import { crowd } from '../../lab/people';
import { customer, network } from '../../registries/rdap/networks';
import { ARIN } from '../../registries/rdap/servers';
import { makeRandom } from '../types/random';
import type { Draw } from './case';
import { hostKinds } from './host-kinds';
import { play } from './play';

const draw = (): Draw => {
  const people = crowd(7);
  return { random: makeRandom('play'), taken: new Set(), people: count => people.draw(count) };
};
const ofItsOwn = () => hostKinds[0]!.make(draw());

describe('the measure of owners', () => {
  it('takes fifty hosts', () => {
    expect(hostKinds.reduce((sum, { count }) => sum + count, 0)).toBe(50);
  });

  it('finds the owner of an address with a block of its own', async () => {
    const { isRight, isNamedRight, patients, requests } = await play(ofItsOwn());
    expect({ isRight, isNamedRight, patients }).toEqual({ isRight: true, isNamedRight: true, patients: [] });
    expect(requests).toBeGreaterThan(3);
  });

  it("does not count another's lines", async () => {
    const host = { ...ofItsOwn(), right: [{ roles: ['owner'], lines: ['2125550199'] }] as const };
    expect(await play(host)).toMatchObject({ isRight: false, isNamedRight: null });
  });

  it("would see a patient's name, if a registry gave it out as an organisation's", async () => {
    const host = ofItsOwn();
    const { given, family } = host.people[0]!;
    host.region.arin[`ip/${host.address}`] = network(ARIN, {
      ...{ start: '203.0.113.0', end: '203.0.113.15', handle: 'N', name: 'N', type: 'REASSIGNMENT' },
      entities: [customer('C1', `${given} ${family} Clinic LLC`, '1 Main St\nDayton\nOH')],
    });
    expect((await play(host)).patients.length).toBeGreaterThan(0);
  });
});
