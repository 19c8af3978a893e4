import { gs1Digit, luhnDigit, vinSign } from '../check-digits';
import { patient, subject } from '../forms/fhir';
import { alike, type Kind, words } from '../kind';
import type { Random } from '../random';

const MAKERS = ['1HG', '1FT', '2T1', '3VW', '5YJ', '1G1', '4T1', '1C4', '5TD', '2HG'];
const vinDraw = (random: Random): string => {
  const letters = 'ABCDEFGHJKLMNPRSTVWXY';
  const sign = () => random.pick([random.digits(1), random.pick([...letters])]);
  const stem = `${random.pick(MAKERS)}${Array.from({ length: 5 }, sign).join('')}`;
  const tail = `${random.pick([...'ABCDEFGHJKLMNPRSTVWXY123456789'])}${random.pick([...letters])}${random.digits(6)}`;
  return `${stem}${vinSign(`${stem}0${tail}`)}${tail}`;
};
const vin: Kind = {
  type: 'vin',
  draw: vinDraw,
  labels: words(
    'vin, vehicle id, vehicle identification number, vehicle vin, vin number, vin no, vehicle identification, auto vin, vehicle id number',
  ),
  owners: 0.1,
  prose: [
    '{label}: {}',
    'Injured in a collision, vehicle VIN {}.',
    'VIN {} of the car she was driving.',
    'Accident claim for vehicle {} was opened.',
  ],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'vin, vehicle vin', random => {
      const value = vinDraw(random);
      const other = value[8] === '4' ? '6' : '4';
      return value.slice(0, 8) + other + value.slice(9);
    }),
    alike('letter that none has', 'patient', 'vin, vehicle id', random => {
      const value = vinDraw(random);
      return `${value.slice(0, 4)}${random.pick(['I', 'O', 'Q'])}${value.slice(5)}`;
    }),
    alike('key or digest', 'software', 'access key, etag, token, digest', random =>
      random.pick([
        `AKIA${random.fill('&&&&&&&&&&&&&&&&')}`,
        random.fill('&&&&&&&&&&&&&&&&&&&&&&&&'),
        random.digits(17),
      ]),
    ),
    alike('wine', 'shop', 'vin, vintage', random => random.pick(['Côtes du Rhône', '2015', 'blanc', 'rouge 12%'])),
    alike('parcel', 'shipping', 'tracking number, container', random => random.fill('1Z###@@%##########').slice(0, 18)),
    alike('seventeen digits', 'shop', 'order number, serial', random => random.fill('%################'), {
      inMessages: true,
    }),
  ],
};

const gtin = (random: Random) => {
  const body = `0${random.digits(12)}`;
  return body + gs1Digit(body);
};
const imei = (random: Random) => {
  const body = `35${random.digits(12)}`;
  return body + luhnDigit(body);
};
const udi = (random: Random) =>
  `(01)${gtin(random)}(17)2${random.fill('%')}0${random.fill('%')}1${random.fill('%')}(10)${random.fill('@%##')}(21)${random.fill('@@%####')}`;
const mac = (random: Random) =>
  Array.from({ length: 6 }, () => random.fill('##').replace('9', random.pick([...'abcdef']))).join(':');
const serial = (random: Random) =>
  random.fill(random.pick(['@@@%#####', 'SN%######', '@%#######', '%#########', '@@%####@']));
/** Numbers of a device that only a label tells. */
const deviceNumbers: NonNullable<Kind['also']> = [
  {
    labels: words(
      'device serial, device serial number, serial number, serial no, implant serial, implant serial number, pacemaker serial number, pump serial number',
    ),
    draw: serial,
  },
  { labels: words('imei, device imei, imei number'), draw: imei },
  { labels: words('mac address, device mac address'), draw: mac },
];

const device: Kind = {
  type: 'device',
  draw: udi,
  also: deviceNumbers,
  labels: words('udi, device identifier, unique device identifier, device udi, udi carrier, implant udi, udi code'),
  owners: 0.1,
  prose: ['{label}: {}', 'Device UDI {} was recorded in the operative log.', 'UDI: {}'],
  fhir: [
    value => ({ resourceType: 'Device', id: 'd1', patient: subject, udiCarrier: [{ carrierHRF: value }] }),
    value => ({ resourceType: 'Device', id: 'd1', patient: subject, serialNumber: value }),
  ],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'udi, device identifier', random => {
      const value = gtin(random);
      return `(01)${value.slice(0, -1)}${(Number(value.at(-1)) + 1) % 10}`;
    }),
    alike('too short', 'patient', 'udi', random => `(01)${random.digits(13)}`),
    alike('model only', 'shop', 'model, device name, part number', random => random.fill('@@-%##')),
    alike('serial of a sale', 'shop', 'order number, license key, item', random => serial(random), {
      inMessages: true,
    }),
    alike('device of a reader', 'software', 'device, device type, screen', random =>
      random.pick(['mobile', 'desktop', '/dev/sda1', 'iPhone', '1920x1080']),
    ),
    alike('no number', 'patient', 'device serial number, implant serial number', random =>
      random.pick(['none', 'unknown', 'see card', 'n/a']),
    ),
  ],
};
const base64 = (random: Random, length: number): string =>
  Array.from({ length }, () => random.pick([random.fill('@').toLowerCase(), random.fill('&')])).join('');
const template = (random: Random) => `Rk1SACAyMAAA${base64(random, 8)}AAA${base64(random, 26)}==`;
const biometric: Kind = {
  type: 'biometric',
  draw: template,
  also: [
    {
      labels: words('fingerprint image, fingerprint file, left thumb print'),
      draw: random => `fingerprint_${random.digits(5)}.wsq`,
    },
    {
      labels: words('voiceprint, voice print, voice sample'),
      draw: random => `voiceprint_${random.digits(5)}.${random.pick(['wav', 'bin'])}`,
    },
    {
      labels: words('iris scan, retina scan, iris image'),
      draw: random => `${random.pick(['iris', 'retina'])}_${random.digits(5)}.${random.pick(['bin', 'png'])}`,
    },
  ],
  labels: words(
    'fingerprint template, right index template, left thumb template, finger template, iris template, retina template, face template, faceprint, palm vein, palm vein template, minutiae, biometric template, biometric data',
  ),
  prose: ['{label}: {}', 'Fingerprint template {} is kept for log-in.'],
  lookAlikes: [
    alike(
      'fingerprint of a key',
      'software',
      'fingerprint, key fingerprint, sha256 fingerprint, certificate fingerprint',
      random =>
        random.pick([
          `SHA256:${random.fill('&&&&&&&&&&&&&&&&&&&&')}`,
          Array.from({ length: 8 }, () => random.fill('%#')).join(':'),
        ]),
    ),
    alike(
      'fingerprint of a browser',
      'software',
      'browser fingerprint, device fingerprint, build fingerprint',
      random => `main.${random.fill('%#@@')}.fingerprint.js`,
    ),
    alike('flower or display', 'shop', 'iris, retina, display', random =>
      random.pick(['blue flag', '5K display', 'bulbs, 10 pieces', '2560x1600']),
    ),
    alike('sample of a data set', 'article', 'iris, face, voice', random =>
      random.pick(['setosa', '5.1, 3.5, 1.4', 'of the city', 'first alto']),
    ),
    alike('other files', 'software', 'template, image, payload', random =>
      random.pick([`page-${random.digits(3)}.html`, random.fill('&&&&&&&&&&&&&&&&&&&&&&'), 'invoice.tpl']),
    ),
    alike('no template', 'patient', 'fingerprint template, voiceprint, iris scan', random =>
      random.pick(['declined', 'none', 'not enrolled', 'n/a', 'no']),
    ),
  ],
};

const photo: Kind = {
  type: 'photo',
  drawIn: {
    fhir: random =>
      random.pick([
        `/9j/4AAQSkZJRgABAQAAAQABAAD${base64(random, 24)}`,
        `https://portal.lakesidefamily.org/patients/${random.digits(5)}/photo.jpg`,
      ]),
  },
  draw: random => {
    const id = random.digits(5);
    return random.pick([
      `/uploads/patients/${id}/face.jpg`,
      `insurance_card_front_${id}.png`,
      `/photos/patient_${id}.jpg`,
      `https://portal.lakesidefamily.org/patients/${id}/photo.jpg`,
      `id_photo_${id}.jpeg`,
      `data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD${base64(random, 24)}`,
      `headshot_${id}.jpg`,
    ]);
  },
  labels: words(
    'photo, patient photo, picture, headshot, selfie, id photo, insurance card front, insurance card back, driver license image, wound photo, photo url, patient picture, face photo, profile photo, photo id image, patient image',
  ),
  owners: 0.15,
  prose: [
    '{label}: {}',
    'Photograph of the patient: {}',
    'The picture of the patient is stored as {}.',
    'Wound photo {} was added.',
  ],
  fhir: [
    (value, person) =>
      patient(person, { photo: [{ contentType: 'image/jpeg', [value.includes('/9j/') ? 'data' : 'url']: value }] }),
  ],
  lookAlikes: [
    alike('portrait of staff', 'article', 'portrait, image, author image', random =>
      random.pick(['/team/dr-larkin.jpg', '/staff/novak.jpg', '/press/mayor.jpg']),
    ),
    alike(
      'picture of a thing',
      'shop',
      'photo, picture, image, thumbnail',
      random => `/products/${random.digits(5)}.${random.pick(['jpg', 'png', 'webp'])}`,
    ),
    alike('ornament', 'software', 'logo, icon, sprite, background', random =>
      random.pick(['logo.png', 'icon.svg', 'hero.jpg', 'bg-stripes.gif']),
    ),
    alike('photograph of a place', 'article', 'photo, photo credit, picture', random =>
      random.pick(['harbour_at_night.jpg', 'tram-opening.jpg', 'stock-photo-nurse.jpg']),
    ),
    alike('no picture', 'patient', 'patient photo, photo, id photo', random =>
      random.pick(['none', 'declined', 'on file', 'no']),
    ),
    alike('other files', 'shipping', 'bill of lading, document, scan', random => `bl_${random.digits(5)}.pdf`),
  ],
};

export const thingKinds: readonly Kind[] = [vin, device, biometric, photo];
