/** Fields that describe people, their addresses, their work and their money. */
export const PERSON = `
about account accountid accountname accountno accountnumber accounts acct activity address address1 address2 addresses
addressline adult adults agent agents amount amounts apartment applicant applicants application applications assigned
assignee attendee attendees audience author authors avatar balance balances bank banking beneficiaries beneficiary
billed billing biography birthdate birthday birthdays birthmonth birthplace birthyear cardholder cardnumber cards cell
cellphone charge charges citizen citizens citizenship city claimant claimants client clientid clients clinicname code
codes comment commenter comments communication companies company contact contactinfo contacts contractor contractors
countries country county coverage created createdat credentials credit creditcard creditor customer customerid
customers cvv dateofbirth daycare deathdate debit debt debtor deceaseddate demographic demographics dependant
dependants dependent dependents description descriptions detail details directory disciplinary district divorced dob
dod donor donors driver drivers drivinglicence education effective email emailaddress emails emergencycontact employed
employee employeeid employees employer employers employment enrolled entity ethnic ethnicity expiration expires expiry
faculty families family familyname father fathers fax faxed faxes faxnumber fein female filled fingerprint firstname
forename fullname gender givenname grantee group groupid groupname groupnumber groups guarantor guarantors guardian
guardians guid handle height homephone household households hr husband iban identification identifier identifiers
identities identity immigrant income individual individuals initials invoice invoiced invoices issued issuer itin jobs
language languages lastname latitude legal licence licences license licensed licenses line lines literacy loan loans
locality location locations login logins longitude maiden mailing male marital maritalstatus married master member
memberid members membership memo message messages middleinitial middlename military mobile mobilephone monthly mother
mothers mrn mrns name names national nationality nickname note notes notify number numbers occupation office officer
offices online operator operators organisation organisations organization organizations orgname owner owners ownership
parent parents partner partners passport passports password passwords patron paycheck payee payer payment payments
payroll pending pension pensions people person personal personnel persons phone phonenumber phones photo photograph
photos picture pictures policies policy policyid policynumber position postal postalcode postcode preferred primary
prisoner profile profiles province race recipient recipients record recordid records reference references region
relation relations relationship relationships relative relatives religion religious remarks representative requester
residence resident residential residents respondent resume resumes retired routing salaries salary salutation school
schools secondary sender senders seniority sent sex sibling siblings signature signatures signed social spouses ssn
ssns staff state statement statements states status student students subject subjects submitter suffix supervisor
surname survey surveys tax taxes taxid teacher teachers telefax telephone tenant tenants timezone title titles total
totals town transaction transactions type types unit units updated updatedat user userid username usernames users
vendor vendors victim victims visitor visitors voter voters wage wages webpage weight widow widowed wife witness work
worker workers workphone zip zipcode zone
`;
