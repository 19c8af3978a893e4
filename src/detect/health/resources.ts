const types = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Resources that are people with their data. https://hl7.org/fhir/resourcelist.html, and DSTU2 to R5. */
export const PEOPLE = types('Patient Person RelatedPerson');

/** Resources that stand for a patient's care or its payment: the patient compartment of all versions, and their kin. */
export const CARE = types(`
Account AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic BiologicallyDerivedProduct
BodySite BodyStructure CarePlan CareTeam ChargeItem Claim ClaimResponse ClinicalImpression Communication
CommunicationRequest Composition Condition Consent Contract Coverage CoverageEligibilityRequest
CoverageEligibilityResponse DetectedIssue DeviceAssociation DeviceComponent DeviceDispense DeviceMetric DeviceRequest
DeviceUsage DeviceUseRequest DeviceUseStatement DiagnosticOrder DiagnosticReport DocumentManifest DocumentReference
EligibilityRequest EligibilityResponse Encounter EncounterHistory EnrollmentRequest EnrollmentResponse EpisodeOfCare
ExplanationOfBenefit FamilyMemberHistory Flag FormularyItem GenomicStudy Goal GuidanceResponse ImagingManifest
ImagingObjectSelection ImagingSelection ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation
Invoice List Media MedicationAdministration MedicationDispense MedicationOrder MedicationRequest MedicationStatement
MedicationUsage MolecularSequence NutritionIntake NutritionOrder Observation Order OrderResponse PaymentNotice Procedure
ProcedureRequest ProcessRequest Provenance QuestionnaireResponse ReferralRequest RequestGroup RequestOrchestration
ResearchSubject RiskAssessment Sequence ServiceRequest Specimen SupplyDelivery SupplyRequest Task VisionPrescription
`);

/** Resources of staff, places and goods, and those that define things: nothing in them is of a patient. */
export const OTHER = types(`
ActivityDefinition CapabilityStatement CatalogEntry ChargeItemDefinition Citation CodeSystem CompartmentDefinition
ConceptMap ConditionDefinition Conformance DataElement DeviceDefinition EffectEvidenceSynthesis Endpoint EventDefinition
Evidence EvidenceReport EvidenceVariable ExampleScenario ExpansionProfile GraphDefinition HealthcareService
ImplementationGuide InsurancePlan Library Linkage Location Measure Medication MedicationKnowledge MessageDefinition
NamingSystem ObservationDefinition OperationDefinition OperationOutcome Organization OrganizationAffiliation Permission
PlanDefinition Practitioner PractitionerRole Questionnaire Requirements ResearchElementDefinition ResearchStudy
Schedule SearchParameter ServiceDefinition Slot SpecimenDefinition StructureDefinition StructureMap
Subscription SubscriptionTopic Substance SubstanceDefinition TerminologyCapabilities TestPlan TestReport TestScript
ValueSet VerificationResult
`);

/** Resources that hold others, or that may be a patient's or not. */
export const NEUTRAL = types(`
ArtifactAssessment Binary Bundle BiologicallyDerivedProductDispense Device Group InventoryItem InventoryReport MeasureReport MessageHeader
Parameters PaymentReconciliation SubscriptionStatus Transport
`);

/** Whether a word is the name of a FHIR resource, of any version. */
export const isResource = (type: string): boolean => [PEOPLE, CARE, OTHER, NEUTRAL].some(list => list.has(type));
