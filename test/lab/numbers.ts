import type { Faker } from '@faker-js/faker';

/** Area never 000, 666 or 9xx, group never 00, serial never 0000. */
export function ssn(faker: Faker): string {
  const area = faker.helpers.arrayElement([
    faker.number.int({ min: 10, max: 665 }),
    faker.number.int({ min: 667, max: 899 }),
  ]);
  return [
    pad(area, 3),
    pad(faker.number.int({ min: 1, max: 99 }), 2),
    pad(faker.number.int({ min: 1, max: 9999 }), 4),
  ].join('-');
}

/** North American numbering plan, area codes of New York; the exchange never x11 and never 555. */
export function phone(faker: Faker): string {
  const exchange = `${faker.number.int({ min: 2, max: 9 })}${faker.helpers.arrayElement(['2', '3', '4', '6', '7', '8'])}`;
  const area = faker.helpers.arrayElement(['212', '315', '516', '585', '607', '631', '716', '718', '845', '914']);
  return `(${area}) ${exchange}${faker.number.int({ min: 0, max: 9 })}-${faker.string.numeric(4)}`;
}

/** New York. */
export function zip(faker: Faker): string {
  return String(faker.number.int({ min: 10_001, max: 14_925 }));
}

/** Medicare Beneficiary Identifier: 1–9, then letters (never S L O I B Z) and digits by position. */
export function mbi(faker: Faker): string {
  const letter = () => faker.helpers.arrayElement([...'ACDEFGHJKMNPQRTUVWXY']);
  const digit = () => String(faker.number.int({ min: 0, max: 9 }));
  const either = () => faker.helpers.arrayElement([letter, digit])();
  const first = String(faker.number.int({ min: 1, max: 9 }));
  return [first, letter(), either(), digit(), letter(), either(), digit(), letter(), letter(), digit(), digit()].join(
    '',
  );
}

/** National Provider Identifier: 1, eight digits, Luhn over the number with 80840 in front. */
export function npi(faker: Faker): string {
  const body = `1${faker.string.numeric(8)}`;
  return body + luhnDigit(`80840${body}`);
}

/** A payment card, sixteen digits in fours; none of the numbers that processors publish for tests. */
export function card(faker: Faker): string {
  const body = `4${faker.helpers.arrayElement(['3', '6', '8'])}${faker.string.numeric(13)}`;
  return (body + luhnDigit(body)).replace(/(\d{4})(?=\d)/g, '$1 ');
}

function luhnDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
