import { wordSet } from '../../lib/word-set';

/** Words that stand in a name field where nobody is named: placeholders, and words of forms, schemas and sentences. */
export const NOT_NAMES = wordSet(
  `noncontributory negative positive unremarkable normal significant denies history medical father mother sister
    brother eligible yes true false other none null nil undefined unknown unavailable anonymous withheld redacted removed deleted blank
    empty missing first last middle firstname lastname given family surname fullname patient member subscriber
    insured guarantor resident client customer user admin administrator test tester sample dummy placeholder foo bar
    msh evn pid pv1 obx obr orc
    baz lorem ipsum required optional invalid must cannot string text varchar char keyword integer int boolean bool
    object array field column type types value values default here is are was were has have had the of and with for
    from this that your our their its which when where what please enter select choose any all each every not click
    index node server host system service inbound outbound queue a there pertinent address city state zip country
    phone email company submit message telephone title date gender sex username password street birthday fax
    comments age dob ssn mrn id number`,
);

/** Words that make a name that of an organisation. */
export const ORGANISATION_WORDS = wordSet(
  `medicare medicaid aetna cigna humana anthem unitedhealthcare cross shield inc llc ltd corp corporation company clinic clinics hospital hospitals associates medical medicine center centre
    health healthcare pharmacy pharmacies laboratory laboratories imaging radiology services systems solutions group
    university college department institute foundation association insurance partners hospice rehab rehabilitation
    dental orthopedics cardiology oncology dermatology pediatrics technologies software`,
);
