import { wordSet } from '../../lib/word-set';

/** Words of file names that are no part of a person's name: kinds of document, care, file classes, films and music, months. */
export const FILE_WORDS = wordSet(
  `mri ct xray xr scan scans report reports result results lab labs chart charts record records rx prescription
    prescriptions referral referrals intake consent discharge fax faxes claim claims eob hipaa insurance visit
    visits consult followup history physical pathology biopsy ultrasound echo ecg ekg eeg mammogram dexa chest brain
    knee spine shoulder hip patient patients medical clinical surgery operative oncology cardiology radiology dental
    facesheet superbill immunization vaccine therapy psych psychiatric progress treatment medication medications
    allergy bloodwork hl dcm dicom summary letter letters note notes form forms invoice invoices bill billing
    statement card front back id license passport photo photos image images img picture pic dsc face portrait
    headshot resume cv final draft copy signed unsigned new old updated scanned page doc docs document documents pdf
    jpg jpeg png gif tif tiff txt csv tsv xls xlsx docx html htm xml json zip gz tar bak sql mp mov avi wav md deb
    rpm jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september
    october november december linux windows mac macos darwin amd arm src source bin dist build release beta alpha
    version latest stable setup install installer left right head bone driver config data test demo sample readme
    core api lib plugin theme extended server client tool tools the and of for with in on by to from ft dj dr mr
    dvdrip brrip hdrip bluray uk usa rd th nd vs super like returns file files season episode vol remix live mix`,
);
