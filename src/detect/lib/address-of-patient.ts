/** A folder of patients, or a name in a query that says whose page it is, and a number behind it; a longer one behind others. */
const OF_PATIENT = new RegExp(
  '(?:/(?:patients?|charts?|mrn)/|(?:mrn|patient(?:[-_]?id)?|dob|ssn|memberid|birthdate)=)(?:[^/&?#0-9]*[0-9]){3}' +
    '|/(?:results|records|encounters?|visit|appointment)/(?:[^/&?#0-9]*[0-9]){5}',
  'i',
);

/** Whether an address is of one patient's page. */
export const isOfPatient = (address: string): boolean => OF_PATIENT.test(address);
