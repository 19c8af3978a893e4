import { crowd, type Person } from '../lab/people';

/** The made-up patients of every store. */
export const patients: readonly Person[] = crowd(1913).draw(25);

/** What of them must not cross. */
export const plantedValues: readonly string[] = patients.flatMap(({ given, family, ssn, phone, email, mrn }) => [
  given,
  family,
  ssn,
  phone,
  email,
  mrn,
]);

/** A fax as a vendor's service keeps it. */
export const faxes = patients.map(({ given, family, birthDate, ssn, phone, diagnosis, medication }, index) => ({
  received_at: `2026-02-${String(index + 1).padStart(2, '0')}T08:30:00Z`,
  fax_number: phone,
  patient: { first_name: given, last_name: family, dob: birthDate, ssn },
  diagnosis,
  medication,
  pages: (index % 4) + 1,
}));
