import { makePerson } from './data/people';
import { LABELLED, writeProse } from './forms/prose';
import { type Document, keyed } from './generate';
import { type Draw, type Kind, words } from './kind';
import { mark } from './marked';
import { makeRandom, type Random } from './random';

/**
 * Labels kept back: nobody who writes patterns reads them, and no miss on them is ever listed, only counted. The rate on
 * them says what the rates on the other labels are worth for files that nobody here has seen.
 */
const HELD_OUT: Readonly<Record<string, string>> = {
  'date-of-birth':
    'person birth date, birth date of patient, date born, insured birth date, dob of member, patient d.o.b., child date of birth, mother dob',
  date: 'hospital admission date, date of discharge, appt dt, date of admission, date of visit, date of procedure, last visit date, date of last visit, surgery dt, rx fill date, date of surgery',
  'age-over-89': 'age of patient, patient age years, age at death, age at diagnosis, resident age',
  name: 'name of insured, patient legal name, spouse full name, mother name, caregiver name, name of guarantor, child name, parent name, subscriber full name',
  address:
    'patient street address, home street, residential street, patient mailing address, subscriber address, street addr, address of patient, guarantor street address',
  'race-ethnicity':
    'patient ethnicity, race of patient, race desc, ethnicity desc, primary race, race category, ethnic category',
  phone:
    'patient telephone, home tel, mobile telephone, cell number, patient cell, contact tel, daytime phone number, phone home number, emergency contact phone, preferred phone',
  fax: 'fax telephone, home fax number, patient fax, fax num, facsimile number, sender fax number',
  email: 'patient email address, e-mail address, contact e-mail, portal email, email id, guardian email',
  url: 'patient portal url, result url, chart link, patient record link, report link, my chart url',
  ip: 'ip address of user, last ip, patient ip address, ipv4 address, session ip, request ip',
  ssn: 'patient social security number, soc security no, social sec number, ssn number, subscriber social security number, ssn of patient, employee ssn, social security num',
  itin: 'patient itin, taxpayer itin, individual tax id, itin of patient, itin num',
  mrn: 'hospital mrn, medical rec number, patient mrn, mrn number, med record number, patient record number, patient chart number, medical record id, clinic mrn, facility mrn',
  encounter:
    'hospital encounter id, patient visit number, encounter num, visit id number, lab accession number, accession num, order accession number, patient encounter number, claim control number',
  npi: 'npi of provider, attending provider npi, supervising npi, pharmacy npi, group npi, servicing npi, npi id',
  dea: 'dea registration number, prescriber dea number, dea num, dea license number, physician dea number',
  mbi: 'patient mbi, mbi number, medicare mbi, medicare beneficiary number, medicare beneficiary num',
  hicn: 'hic claim number, medicare hicn number, hicn number, health insurance claim no, patient hicn',
  'plan-member':
    'insurance member number, insured member id, health plan member id, plan member id, insurance subscriber id, member identification number, insurance policy id, medicaid number, medicaid recipient id',
  account:
    'patient acct no, hospital acct number, guarantor acct, patient acct number, bank account no, account num, billing account number',
  'payment-card':
    'credit card no, card number on file, visa card number, payment card number, creditcard number, cc no, debit card number',
  'bank-routing': 'aba routing, bank aba, ach routing number, routing num, bank aba number, bank transit number',
  'driver-license':
    'driver license num, patient driver license, dl num, driver license id, drivers licence number, driving licence number',
  passport:
    'patient passport number, passport id number, us passport number, passport document number, travel passport number',
  vin: 'vehicle vin number, car vin, vin of vehicle, vehicle identification no, insured vehicle vin',
  device: 'udi number, implant device identifier, udi barcode, device udi number, unique device id',
  biometric:
    'fingerprint data, fingerprint minutiae, finger print template, facial template, iris code, fingerprint biometric',
  photo:
    'patient photograph, photo of patient, picture of patient, patient photo url, patient portrait, patient selfie',
  'nhs-number': 'patient nhs no, nhs patient number, nhs identifier, nhs no of patient, new nhs number',
  'ca-health-card':
    'ontario health card number, ohip card number, health card num, provincial health number, health insurance card number, hcn number',
  'au-medicare': 'patient medicare number, medicare card num, medicare num',
  ihi: 'ihi identifier, patient ihi number, national ihi, ihi num',
  kvnr: 'patient kvnr, krankenversicherten nummer, kv nr, versicherungsnummer',
  nir: 'numero nir, numero ss, nir ins, num securite sociale, identifiant ins',
  abha: 'abha num, patient abha number, abha health id, ayushman bharat health account, abha id number',
  nhi: 'patient nhi number, nhi num, nhi code, nhi identifier, nz nhi',
  icd10:
    'icd10 diagnosis code, primary icd10, icd 10 dx, icd10 dx code, secondary diagnosis code, icd10 cd, principal diagnosis code, dx code 1',
  icd9: 'icd9 diagnosis code, icd9 dx code, primary icd9, icd9 cd, icd 9 diagnosis',
  cpt: 'cpt procedure, primary cpt, cpt service code, cpt cd, procedure cpt code',
  hcpcs: 'hcpcs procedure, hcpcs service code, primary hcpcs, hcpcs codes',
  ndc: 'drug ndc code, medication ndc, ndc num, ndc product code, dispensed ndc',
  loinc: 'loinc cd, lab loinc, loinc test code, observation loinc, loinc id',
  snomed: 'snomed cd, snomed diagnosis code, problem snomed, snomed ct identifier, snomed concept',
  rxnorm: 'rxnorm cd, drug rxcui, medication rxnorm, rxnorm drug code, rxcui code',
  cvx: 'cvx cd, vaccine cvx code, immunization cvx code, cvx number, administered cvx',
  medication:
    'medication prescribed, name of medication, drug prescribed, home medication, med name, prescription drug name',
  diagnosis:
    'diagnosis desc, dx name, final diagnosis, working diagnosis, secondary diagnosis, diagnosis 1, referral diagnosis',
  vital: 'resting blood pressure, bp value, standing bp, blood pressure value, blood pressure mmhg',
  sig: 'prescription sig, dosage directions, med sig, sig directions, rx directions, dose instructions',
  'lab-result': 'lab test result, test result value, obs result, result val, laboratory result',
};

/** Documents of a type with labels that were kept back. */
const EACH = 40;

/** Documents of patients with a value of the type under a label that was kept back. */
export function* heldOutOf(kind: Kind, seed: number): Generator<Document> {
  const labels = words(HELD_OUT[kind.type] ?? '').filter(label => label !== '');
  if (labels.length === 0) return;
  for (let number = 0; number < EACH; number += 1) {
    yield heldOut(kind, labels[number % labels.length]!, makeRandom(`${seed}/${kind.type}/held-out/${number}`));
  }
}

function heldOut(kind: Kind, label: string, random: Random): Document {
  const value: Draw = (one, who) => mark(kind.draw(one, who), kind.type, 'focus');
  const about = { about: kind.type, isPositive: true, isOfPatient: true, what: 'held out', label };
  if (random.chance(0.75)) return { ...about, ...keyed('patient', kind.type, label, value, random) };
  const person = makePerson(random);
  const sentence = random.pick(LABELLED);
  return {
    ...about,
    form: 'prose',
    ...writeProse('patient', kind.type, sentence, label, value(random, person), person, random),
  };
}
