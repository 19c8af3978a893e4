import { joined, listOf } from '../../lib/words';

const FIELDS = `dx, diag, diagnosis, diagnoses, primary dx, primary diagnosis, principal dx, principal diagnosis, secondary dx,
  secondary diagnosis, admit dx, admit diagnosis, admitting dx, admitting diagnosis, admission diagnosis, discharge dx,
  discharge diagnosis, final dx, final diagnosis, working diagnosis, enc dx, encounter dx, encounter diagnosis, claim dx,
  visit diagnosis, medical diagnosis, clinical diagnosis, patient diagnosis`;

/** Fields that hold a patient's conditions in words. */
export const DIAGNOSIS_LABELS: readonly string[] = [
  ...listOf(FIELDS),
  ...joined('diagnosis, dx, diag', 'description, desc, name, text'),
  ...listOf(`preoperative diagnosis, postoperative diagnosis, provisional diagnosis, differential diagnosis, problem
    list, active problems, chief complaint, presenting complaint, medical condition, medical conditions, medical
    history, past medical history, family history, family medical history, reason for visit, reason for admission,
    icd description, condition name, health condition, comorbidities, diagnostico, diagnosticos,
    rozpoznanie, diagnostic principal, hauptdiagnose, nebendiagnose, motivo de consulta`),
];

/** Fields and columns that hold codes of diagnoses, of whatever edition. */
export const DIAGNOSIS_CODE_LABELS: readonly string[] = [
  ...listOf(FIELDS),
  ...joined(FIELDS, 'code'),
  ...listOf(`icd, icd code, icd codes, dx codes, diag codes, diagnosis codes, dx cd, diag cd, problem code, condition
    code, reason code, clinical code, rozpoznanie, diagnose, diagnosen, diagnosecode, diagnostico, diagnosi, codigo diagnostico,
    code diagnostic`),
];
