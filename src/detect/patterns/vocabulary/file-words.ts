import { wordsOf } from '../../lib/words';

/** Words of file names that are no part of a person's name: kinds of document, body parts, file classes, months. */
export const FILE_WORDS: ReadonlySet<string> = new Set(
  wordsOf(
    `mri ct xray xr scan scans report reports result results lab labs chart charts record records rx prescription
    referral referrals intake consent discharge summary letter letters note notes form forms fax faxes invoice
    invoices bill billing statement claim claims eob hipaa insurance card front back id license passport photo
    photos image images img picture pic dsc face portrait headshot resume cv visit consult followup history physical
    pathology biopsy ultrasound echo ecg ekg eeg mammogram dexa pet bone chest head brain knee spine shoulder hip
    left right final draft copy signed unsigned new old updated scanned page doc docs document documents pdf jpg
    jpeg png gif tif tiff dcm txt csv tsv xls xlsx docx html htm xml json zip gz tar bak sql mp mov avi wav md jan
    feb mar apr may jun jul aug sep oct nov dec january february march april june july august september october
    november december linux windows mac macos darwin amd arm x86 src source bin dist build release beta alpha
    version latest stable setup install installer driver config data test demo sample readme core api lib plugin
    theme extended server client tool tools the and of for with in on by to from`,
  ),
);
