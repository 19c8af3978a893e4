/** Kinds of documents, everyday words of folders, and the little words of titles. */
export const DOCUMENTS = `
academic accounting accounts advance advice affidavit agenda aging agreement agreements all allocations amended
amendment and announcement annual appeal appeals application appraisal approval approvals approved article articles
assets assignment attorney auction authorizations basic bills bios board book booking bookings bookkeeping books
brochure brochures budget budgets bulletin business buy by bylaws capital careers cases cashflow catalogues
certification certifications chapter chart charting charts checklist checkout checks chronological circular claimform
claims clean closed closing collectible collections commission compensation completed compliance conference
confidentiality confirmed consentform consolidated contracts correct corrected correction corrections council courses
cover coverletter criminal critical cumulative current curriculum dead deed default deleted department departments
deposit deposits details different directors disclosure disclosures dispute disputes donation donations dues
eligibilities employeelist engagement entire equity estimate evaluation evaluations evidence executive exhibit expense
expenses explanation extra facsimile faq faqs filing filings final finance finances financial financials first fiscal
flyer flyers folder for foreclosure form formal former from full funding funds gallery garnishment get government
grievance guarantee guidelines handbook handbooks hearing highest hiring home housing identitycard inprogress inquiry
inspection inspections insurancecard insurancecards interim intern interview interviews invalid investigation
investigations invitation invitations is it jury large last later latest lawsuit lawsuits lease leases leave legal
letter letterhead letters liabilities liability licenses listings lists litigation mailinglist mandatory manually
master media medicalrecord medicalrecords medium meeting meetings memorandum memos merged minutes misc miscellaneous
missing monthly mortgage mortgages multiple nda needed newest newsletter next no none not notary notice notices
notification obsolete offer offers older oldest on onboarding open operating opinion or orders orientation original
outstanding overall overdue overtime packet packets paid pamphlet paper papers partial past pay payable payables
paystub paystubs pending permanent permit permits petition planning portfolio poster posters postponed preliminary
presentation presentations press previous primary print printed prints priority probate proceeds procurement
progressnote progressnotes promotions proof proofs proposal proposals prospectus publications purchaseorder quarter
quarterly quotation quotations quote quotes raw ready receipt receipts receivable receivables recent reconciliation
recording recordings recruitment referralform refund refunds regulation regulations regulatory reimbursement
reimbursements rejected related release remaining reminder reminders removed renewal rent rental rentals reopened
reorganization replaced replies requirement requirements reservation reservations resignation resolution resolved
returned revised roster rosters royalty sales scanneddocuments sealed selected seminar sensitive separate separation
settlement settlements severance shifts sitevisit slides solicitation sorted special specific specs spreadsheet
spreadsheets standards statute stipend store strategy subpoena summons syllabus tables temporary termination
terminations test testimonial testimony thanks the thesis this timecard timecards timesheet timesheets tips
transcripts transmittal travel trust tuition undelivered union unpaid unread unsorted updated urgent used using
utilization vacancy vacation vehicle vehicles verdict verified void voucher vouchers waiver waivers warrant warranties
warrants warranty withdrawal withholding workbook workbooks worksheet worksheets yearend
`;
