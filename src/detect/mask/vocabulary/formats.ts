/** Vocabulary of search servers, FHIR, DICOM, HL7, X12 and code systems. */
export const FORMATS = `
accession accessionnumber accountclass ack acknowledgement active actor adjudication adjustment adtfeed ae aet aetitle
al1 allergyintolerance allocation analyzers any appointmentresponse asserter attester auditevent author authored
authoredon authorship backbone basedon basic benefit benefits binary biologically birthsex body bodystructure bool
boolean brief bundle byte canonical capabilities capability capabilitystatement cat category ccr characteristic
chargeitem chgs claim claimid claimresponse claims clia clinicalimpression clinicalnote clinicalnotes clinicalstatus
cms codeableconcept codesystem coding cohort composition conceptmap conceptual conformance contained contract
contributors coverageeligibilityrequest cpt criticality ct custodian cvx date dcm4chee dea definition derived
detectedissue deviceid dft dg1 diagcode diagnosiscode diagnosiscodes diagnosticorder diagnosticreport display docid
docs documentmanifest documentreference dosageinstruction double drg dstu2 dstu3 edifact efax element eligible
encodings endpoint eob eobs eras explanation explanationofbenefit extensional familymemberhistory faxdate faxid
faxtime filler flagged flattened float fulfillment fullurl genderidentity goal goals graphdefinition gt1
guidanceresponse hapi hcfa hcpcs healthcare healthcareservice healthplan hicn hits hl7feed hl7messages hl7v2 hl7v3 icd
icd10 icd10cm icd11 icd9 icd9cm ihe imagingstudy immunizationrecommendation implementationguide in1 in2 instanceuid
institution institutionname integer interchange interpretation interpretations ip keyword kvnr lens listed loinc
manufacturer manufacturers mbi mdm measure measurereport measures medicationadministration medicationdispense
medicationorder medicationrequest medicationstatement medicinal medplum messageheader metathesaurus mllp modalities
modality mpi msgtype msh nack namingsystem ncpdp ndc nested nhs nhsnumber nir nk1 npi nte nutritionorder obr observed
obx occurrence oid onset operationoutcome orc orderid ordering ordernumber ordinal org organisationname orm orthanc
oru pacs panel participant participants patientaddress patientage patientbirthdate patientdob patientmrn patientphone
patientsex patientssn payload performed performer performers period phn pid placer plandefinition planid plannet
practitionerrole preferredlanguage pri primitive procedurecode provenance providerid providername providernpi pv1 pv2
qido qualifier quantity questionnaireresponse r2 r3 r4 r4b r5 race rde reason reasoncode receivedby receivingfacility
red referenceable referencerange referralid referralrequest relatedperson relevance remit remittance remittances rep
requestgroup researchstudy researchsubject resource resourceid resourcetype rxcui rxnorm rxnumber satisfied scoring
sdoh searchparameter searchset segments sendingapplication sendingfacility seriesuid serviceprovider servicerequest
severity shape shard shortdescription size slices snomed snomedct sopinstanceuid specimenid stow structuredefinition
structuremap stu3 studies study studydate studydescription studyid studyinstanceuid studyuid subscriberid subsidiary
supplydelivery supplyrequest susceptibility synthea tagline telecom testreport testscript text took tty ub04 umls
unchecked usage uscore userselected uuid v1 v2 v3 v4 v5 v6 v7 v8 valueset valuesets verificationstatus
visionprescription visitdate visitid visitnumber vitalsign vitalsigns wado x12n xdm xds yellow zseg
`;
