import { expect, it } from 'vitest';
import { isPersonalAddress, isReservedAddress } from '../../src/detect/lib/email-address';

it.each([
  ['m.delgado71@fastmail.net', true, false],
  ['M.Delgado@Example.ORG', true, true],
  ['ann@mail.example.com', true, true],
  ['ann@test.com', true, true],
  ['ann@protest.com', true, false],
  ['ann@clinic.test', true, true],
  ['ann@localhost', true, true],
  ['ann@example', true, true],
  ['example@clinic.net', true, false],
  ['info@clinic.net', false, false],
  ['NoReply-billing@clinic.net', false, false],
  ['icon@2x.png', false, false],
  ['a..b@clinic.net', false, false],
  ['.ab@clinic.net', false, false],
  ['ab.@clinic.net', false, false],
  ['ab@-clinic.net', false, false],
  ['ab@clinic..net', false, false],
  ['ab@clinic.net.', false, false],
  ['clinic.net', false, false],
  ['a1b2c3d4e5f6a7b8c9d0e1f2@clinic.net', false, false],
  ['abcdefghijklmnopqrstuvwxyz@clinic.net', true, false],
] as const)('%s: of a person %s, kept for examples %s', (address, isPersonal, isReserved) => {
  expect(isPersonalAddress(address)).toBe(isPersonal);
  expect(isReservedAddress(address)).toBe(isReserved);
});
