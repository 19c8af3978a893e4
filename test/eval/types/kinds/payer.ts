import { ibanDigits, luhnDigit, routingDigit } from '../check-digits';
import { identifier, patient, subject } from '../forms/fhir';
import { alike, type Kind, words } from '../kind';
import type { Random } from '../random';

const wrong = (value: string): string => value.slice(0, -1) + ((Number(value.at(-1)) + 3) % 10);
const LETTERS = [...'ACDEFGHJKMNPQRTUVWXY'];
const mbiCompact = (random: Random): string => {
  const digit = () => random.digits(1);
  const letter = () => random.pick(LETTERS);
  const either = () => random.pick([digit(), letter()]);
  return [
    random.fill('%'),
    letter(),
    either(),
    digit(),
    letter(),
    either(),
    digit(),
    letter(),
    letter(),
    digit(),
    digit(),
  ].join('');
};
const dashed = (value: string) => `${value.slice(0, 4)}-${value.slice(4, 7)}-${value.slice(7)}`;
const mbi: Kind = {
  type: 'mbi',
  draw: random => random.pick([mbiCompact, (one: Random) => dashed(mbiCompact(one))])(random),
  labels: words(
    'mbi, medicare beneficiary identifier, medicare number, medicare id, medicare no, bene mbi id, mbi id, medicare beneficiary id, medicare #, medicare claim number, bene mdcr num',
  ),
  prose: [
    '{label}: {}',
    'Medicare {}',
    'Medicare number {} was verified.',
    'Insurance: Medicare, {}',
    'Card shows {}.',
  ],
  hl7: [
    { fields: { 'PID-3': '{}^^^CMS^MC' }, value: mbiCompact },
    { fields: { 'IN1-1': '1', 'IN2-6': '{}' }, value: mbiCompact },
  ],
  x12: [{ at: 'subscriber', segment: 'NM1*IL*1*⟦name:ROE⟧*⟦name:ANA⟧****MI*{}', value: mbiCompact }],
  fhir: [
    (value, person) => patient(person, identifier(value, 'MC', 'http://hl7.org/fhir/sid/us-mbi')),
    (value, person) => patient(person, identifier(value, '', 'http://hl7.org/fhir/sid/us-mbi')),
  ],
  xml: [{ element: '<id root="2.16.840.1.113883.4.927" extension="{}"/>', value: mbiCompact }],
  lookAlikes: [
    alike('letter that none has', 'patient', 'mbi, medicare number, medicare id', random => {
      const value = mbiCompact(random);
      return value[0] + random.pick(['S', 'L', 'O', 'I', 'B', 'Z']) + value.slice(2);
    }),
    alike('begins with zero', 'patient', 'mbi, medicare number', random => `0${mbiCompact(random).slice(1)}`),
    alike('licence key', 'software', 'key, token, license key', random => random.fill('&&&&&&&&&&&&&&&&')),
    alike('eleven signs of another pattern', 'shop', 'sku, part number, asin', random => random.fill('@@%#@%##@@#')),
    alike('tracking number', 'shipping', 'tracking number, container', random => random.fill('@@@@#######')),
    alike('eleven digits', 'patient', 'medicare number, mbi', random => random.digits(11), {
      may: ['au-medicare', 'plan-member'],
    }),
  ],
};

const SUFFIXES = ['A', 'B', 'B1', 'B6', 'C1', 'C2', 'D', 'D1', 'D6', 'E', 'E1', 'F1', 'M', 'T', 'W', 'W1', 'J1', 'TA'];
const nine = (random: Random) =>
  `${String(random.pick([random.int(1, 665), random.int(667, 899)])).padStart(3, '0')}${String(random.int(1, 99)).padStart(2, '0')}${String(random.int(1, 9999)).padStart(4, '0')}`;
const hicnDraw = (random: Random) => {
  const value = nine(random);
  const suffix = random.pick(SUFFIXES);
  return random.pick([
    `${value}${suffix}`,
    `${value}${suffix}`,
    `${value.slice(0, 3)}-${value.slice(3, 5)}-${value.slice(5)}${suffix}`,
    `${random.pick(['A', 'WA', 'WD', 'MA', 'CA'])}${value}`,
  ]);
};
const hicn: Kind = {
  type: 'hicn',
  draw: hicnDraw,
  labels: words(
    'hicn, hic, hic number, hic no, medicare claim number, health insurance claim number, medicare hic, hic num, medicare hicn, medicare number',
  ),
  prose: ['{label}: {}', 'HICN {}', 'Old Medicare claim number {} on file.', 'HIC# {}'],
  hl7: [{ fields: { 'PID-3': '{}^^^CMS^MC' } }],
  x12: [{ at: 'subscriber', segment: 'REF*F6*{}', value: random => `${nine(random)}A` }],
  lookAlikes: [
    alike(
      'never assigned',
      'patient',
      'hicn, hic number',
      random => `${random.pick(['666', '000', '999'])}${random.fill('%#%###')}A`,
    ),
    alike('no suffix that exists', 'patient', 'hicn, hic number', random => `${nine(random)}ZZ`),
    alike('too short', 'patient', 'hicn, hic number', random => random.fill('A%####')),
    alike('order number', 'shop', 'order number, sku, lot', random => `${nine(random)}A`, { inMessages: true }),
    alike('tracking number', 'shipping', 'tracking number, wagon', random => `${nine(random)}B`),
    alike('build', 'software', 'build, revision, key', random => `${nine(random)}C1`),
  ],
};

const memberDraw = (random: Random) =>
  random.fill(
    random.pick([
      '@@@#########',
      'W#########',
      'U##########',
      '%########',
      'R########',
      '@@@##########',
      '%#########',
      '@@#####@',
      'H%########',
    ]),
  );
const member: Kind = {
  type: 'plan-member',
  draw: memberDraw,
  labels: words(
    'member id, member no, member number, mbr id, subscriber id, subscriber number, sub id, insured id, insurance id, ins policy no, policy no, policy number, policy id, certificate no, cardholder id, medicaid id, medicaid no, recipient id, insurance policy number, member id number, insurance member id, health plan id number, primary insurance id',
  ),
  owners: 0,
  spoken: words('member id, subscriber id, policy number, insurance id, medicaid id, member number'),
  prose: [
    '{label}: {}',
    'Insurance: Blue Cross PPO, member ID {}.',
    'Subscriber ID {} was verified with the plan.',
    'Medicaid ID {} is active.',
    'Policy number {}, copay 30 dollars.',
  ],
  hl7: [
    { fields: { 'IN1-1': '1', 'IN1-4': 'ACME HEALTH', 'IN1-36': '{}' } },
    { fields: { 'IN1-1': '1', 'IN1-4': 'ACME HEALTH', 'IN1-49': '{}' } },
    { fields: { 'PID-3': '{}^^^ACME^MB' } },
    { fields: { 'PID-3': '{}^^^OH^MA' } },
  ],
  x12: [
    { at: 'subscriber', segment: 'NM1*IL*1*⟦name:ROE⟧*⟦name:ANA⟧****MI*{}' },
    { at: 'subscriber', segment: 'REF*1L*{}' },
  ],
  fhir: [
    value => ({
      resourceType: 'Coverage',
      id: 'c1',
      status: 'active',
      beneficiary: subject,
      subscriberId: value,
      payor: [{ display: 'Acme Health' }],
    }),
    value => ({
      resourceType: 'Coverage',
      id: 'c1',
      status: 'active',
      beneficiary: subject,
      ...identifier(value, 'MB'),
      payor: [{ display: 'Acme Health' }],
    }),
    (value, person) => patient(person, identifier(value, 'MB')),
  ],
  lookAlikes: [
    alike('member of a club', 'article', 'member id, member since, group', random =>
      random.pick([`forum-user-${random.digits(2)}`, random.fill('20##'), 'Admins', 'gold']),
    ),
    alike('policy of software', 'software', 'policy, policy id, group', random =>
      random.pick(['security.txt', 'deny all', 'retention', 'admins', `policy-${random.digits(2)}`]),
    ),
    alike('order number', 'shop', 'order number, sku, gift card', random => random.fill('@@@#########'), {
      inMessages: true,
    }),
    alike('another code of a patient', 'patient', 'row id, batch number, import id', random =>
      random.fill('W#########'),
    ),
    alike('no number', 'patient', 'member id, policy number, subscriber id', random =>
      random.pick(['pending', 'self pay', 'none', 'see card', 'same']),
    ),
    alike('tracking number', 'shipping', 'tracking number, container', random => random.fill('@@@@#######')),
  ],
};

const accountDraw = (random: Random) =>
  random.fill(random.pick(['%###########', 'V%#########', '%########', '00%#########', 'H%#######', '%#########']));
const iban = (random: Random) => {
  const own = random.digits(18);
  return `DE${ibanDigits('DE', own)}${own}`;
};
const account: Kind = {
  type: 'account',
  draw: random => (random.chance(0.9) ? accountDraw(random) : iban(random)),
  labels: words(
    'account no, account number, acct no, acct, acct number, patient account, hospital account, guarantor account, har, bank account, bank acct, billing account, account #, acct#, patient account number, hospital account id, bank account number, guarantor account number, billing acct no',
  ),
  owners: 0,
  spoken: words('account number, acct no, patient account, hospital account number, bank account, acct#'),
  prose: [
    '{label}: {}',
    'Please quote account number {} with your payment.',
    'Acct# {}',
    'The balance on patient account {} is due.',
    'Bank account {} was debited for the copay.',
  ],
  hl7: [
    { fields: { 'PID-18': '{}' } },
    { fields: { 'PID-18': '{}^^^LAKESIDE^AN' } },
    { fields: { 'GT1-1': '1', 'GT1-2': '{}' } },
  ],
  fhir: [
    value => ({ resourceType: 'Account', id: 'a1', status: 'active', subject: [subject], ...identifier(value, 'AN') }),
    (value, person) => patient(person, identifier(value, 'AN')),
  ],
  lookAlikes: [
    alike('account of software', 'software', 'account, service account, account type', random =>
      random.pick(['admin', 'root', 'deploy-bot', 'standard', 'readonly']),
    ),
    alike('chart of accounts', 'finance', 'gl account type, cost account, account class', random =>
      random.pick(['expense', 'asset', 'travel', random.fill('%###')]),
    ),
    alike('order number', 'shop', 'order number, receipt, sku', random => random.fill('%########'), {
      inMessages: true,
    }),
    alike('another number of a patient', 'patient', 'row id, batch number, import id', random =>
      random.fill('%########'),
    ),
    alike('no number', 'patient', 'account number, acct no, patient account', random =>
      random.pick(['closed', 'none', 'pending', '12', 'self']),
    ),
    alike('wrong check digits', 'patient', 'iban', random => {
      const value = iban(random);
      return `DE${String((Number(value.slice(2, 4)) + 5) % 97).padStart(2, '0')}${value.slice(4)}`;
    }),
    alike('tracking number', 'shipping', 'tracking number, waybill', random => random.fill('%###########')),
  ],
};

const NETWORKS = [
  '4###############',
  '51##############',
  '55##############',
  '2#21############',
  '6011############',
  '34#############',
  '37#############',
  '36############',
];
const cardCompact = (random: Random): string => {
  const body = random.fill(random.pick(NETWORKS).replace('2#21', '2221')).slice(0, -1);
  return body + luhnDigit(body);
};
const grouped = (value: string, sign: string) =>
  value.length === 16
    ? value.match(/.{4}/g)!.join(sign)
    : value.length === 15
      ? [value.slice(0, 4), value.slice(4, 10), value.slice(10)].join(sign)
      : value;
const card: Kind = {
  type: 'payment-card',
  draw: random =>
    random.pick([
      (value: string) => value,
      (value: string) => grouped(value, ' '),
      (value: string) => grouped(value, '-'),
    ])(cardCompact(random)),
  labels: words(
    'cc, cc num, cc number, card number, card no, pan, credit card, credit card number, card num, debit card, payment card, creditcard no, hsa card number, card on file',
  ),
  prose: [
    '{label}: {}',
    'The copay was charged to card {}.',
    'Card number {} expires 04/27.',
    'Paid with {} at the front desk.',
    'Credit card {} on file.',
  ],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'card number, credit card, cc num', random => wrong(cardCompact(random))),
    alike('no network', 'patient', 'card number, credit card', random => {
      const body = `9${random.digits(14)}`;
      return body + luhnDigit(body);
    }),
    alike('unlike separators', 'patient', 'card number, credit card', random => {
      const value = random.fill('4##############');
      const whole = value + luhnDigit(value);
      return `${whole.slice(0, 4)}-${whole.slice(4, 8)} ${whole.slice(8, 12)}/${whole.slice(12)}`;
    }),
    alike(
      'telephone of a make',
      'shop',
      'imei, imei number',
      random => {
        const body = `35${random.digits(12)}`;
        return body + luhnDigit(body);
      },
      { may: ['device'] },
    ),
    alike('order number', 'shop', 'order number, order id, invoice', random => `${wrong(cardCompact(random))}`, {
      inMessages: true,
    }),
    alike('long id', 'software', 'snowflake, message id, trace id, event id', random =>
      random.fill('1%################'),
    ),
    alike('parcel', 'shipping', 'sscc, gtin, tracking number', random => random.fill('00%###############')),
  ],
};

const routingDraw = (random: Random): string => {
  const eight = `${random.pick(['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '22', '31', '32'])}${random.digits(6)}`;
  return eight + routingDigit(eight);
};
const routing: Kind = {
  type: 'bank-routing',
  draw: routingDraw,
  labels: words(
    'routing, routing no, routing number, aba, aba no, rtn, bank routing, aba routing number, transit number, bank routing number, aba number, routing transit number',
  ),
  owners: 0,
  prose: [
    '{label}: {}',
    'Routing number {} and account on the voided check.',
    'ABA {}',
    'Direct debit from routing {}.',
  ],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'routing number, aba, rtn', random => wrong(routingDraw(random))),
    alike('prefix that none has', 'patient', 'routing number, aba', random => random.fill('99#######')),
    alike('order number', 'shop', 'order number, sku, receipt', routingDraw, { inMessages: true }),
    alike('route of a network', 'software', 'routing, routing key, route', random =>
      random.pick(['orders.created', '/api/v2', 'static', 'default', 'round robin']),
    ),
    alike('road', 'shipping', 'route, routing, lane', random =>
      random.pick(['A7 north', 'via Dover', 'Leg 3', 'I-80']),
    ),
    alike('another nine digits of a patient', 'patient', 'row id, batch number', routingDraw),
  ],
};

export const payerKinds: readonly Kind[] = [mbi, hicn, member, account, card, routing];
