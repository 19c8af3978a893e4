/** A kind of file that often holds patient data, or all data of a machine. */
export interface FileClass {
  name: string;
  /** Last extensions; one of compression may follow. */
  extensions: string;
  /** Words of the name, anywhere. */
  words?: string;
  /** Extensions that `words` must come with; any where absent. */
  with?: string;
}

/** The first that fits counts. */
const CLASSES: readonly FileClass[] = [
  { name: 'mailbox', extensions: 'pst ost mbox nsf edb eml msg olm dbx' },
  { name: 'virtual-disk', extensions: 'vhd vhdx vmdk vdi qcow qcow2 ova ovf avhd avhdx hdd vmem' },
  { name: 'medical-image', extensions: 'dcm dicom dic ima nii nrrd', words: 'dicomdir dicom dcm pacs' },
  { name: 'hl7', extensions: 'hl7 oru adt hl7v2', words: 'hl7 adt oru' },
  { name: 'fhir', extensions: 'fhir', words: 'fhir', with: 'ndjson json xml zip' },
  { name: 'clinical-document', extensions: 'ccd ccda cda ccr', words: 'ccd ccda cda' },
  {
    name: 'claims',
    extensions: 'x12 edi 837 835 834 270 271 277 278 hcfa',
    words: 'claim claims 837p 837i 837d 835 837 834 270 271 remit remits remittance eob eobs ub04 cms1500 superbill',
  },
  {
    name: 'fax-image',
    extensions: '',
    words: 'fax faxes efax faxed',
    with: 'tif tiff pdf jpg jpeg png gif bmp dcx pcx',
  },
  {
    name: 'key',
    extensions: 'pem key pfx p12 ppk kdbx jks keystore ovpn kdb',
    words: 'id_rsa id_dsa id_ed25519 htpasswd',
  },
  {
    name: 'database-dump',
    extensions: 'sql mdb accdb sqlite sqlite3 db db3 dump dmp mdf ldf ndf fdb bacpac dacpac rdb frm ibd myd dbf pgdump',
    words: 'mysqldump pgdump sqldump dbdump',
  },
  {
    name: 'backup',
    extensions: 'bak bkf bkp bck vbk vib vbm tib mtf gho backup old wbfs v2i spf sna bkup qbb',
    words: 'backup backups bkup bak',
    with: 'zip 7z rar tar tgz gz bz2 xz zst tbz lz4 iso img cab',
  },
  {
    name: 'patient-spreadsheet',
    extensions: '',
    words:
      'patient patients pt pts mrn roster census demographics demographic ssn insurance phi referrals appointments ' +
      'immunization immunizations vaccinations labresults diagnoses diagnosis members enrollees beneficiaries ' +
      'subscribers medications prescriptions rx discharge discharges admissions encounters',
    with: 'csv tsv xls xlsx xlsm xlsb ods numbers txt json ndjson xml parquet sas7bdat sav zip gz 7z',
  },
  { name: 'document', extensions: 'pdf doc docx rtf odt tif tiff wpd docm', words: '' },
];

/** Names that mean something else: greetings of servers, indices of pictures. */
/** Structure of a database without a row: `schema.sql`, `002_create_tables.sql`. */
const STRUCTURE =
  /^[\d_.v-]*(?:(?:schema|ddl|structure|migrations?|create|alter|drop|tables?|init|install|setup|views|functions|triggers|indexes)[\d_.-]*)+\.sql$/;
const NOTHING = /^(?:thumbs\.db|welcome\.msg|\.message|(?:pom|package)\.xml)$/;
/** Tables of codes and texts of standards, which are published; with a patient's word they are somebody's all the same. */
const REFERENCE =
  /(?:^|[^a-z])(?:icd|hcpcs|cpt|loinc|snomed|rxnorm|mesh|ndc|npi|drg|cvx|nucc|taxonomy|standard|specification|protocol|guidelines?)(?:[^a-z]|$)/;
const SOMEBODYS =
  /patient|claim|member|encounter|diagnos|discharge|ssn|mrn|backup|dump|\.(?:dcm|pst|hl7|x12|edi|837|835)\b/;

const PICTURES = new Set('png jpg jpeg gif svg webp ico bmp mp4 mp3 css js html htm'.split(' '));
const COMPRESSED = new Set('gz bz2 xz zst zip 7z lz4 enc gpg pgp rar tgz tar'.split(' '));
const READY = CLASSES.map(({ name, extensions, words, with: needed }) => ({
  name,
  extensions: new Set(extensions.split(' ').filter(Boolean)),
  words: new Set((words ?? '').split(' ').filter(Boolean)),
  needed: needed === undefined ? null : new Set(needed.split(' ')),
}));

/** The class of a file by its name; null for one that says nothing. */
export function fileClass(name: string): string | null {
  const lower = name.toLowerCase();
  if (NOTHING.test(lower) || STRUCTURE.test(lower) || (REFERENCE.test(lower) && !SOMEBODYS.test(lower))) return null;
  const extensions = lower.split('.').slice(1);
  const last = extensions.at(-1) ?? '';
  const inner = COMPRESSED.has(last) ? (extensions.at(-2) ?? '') : '';
  // A picture by its number is the 835th, no remittance.
  const isNumbered = PICTURES.has(last) && /^\d+\./.test(lower);
  const words = new Set(isNumbered ? [] : lower.split(/[^a-z0-9]+/));
  words.add(isNumbered ? '' : lower.split('.', 1)[0]!);
  const found = READY.find(({ extensions: own, words: named, needed }) => {
    if (own.has(last) || own.has(inner)) return true;
    if (needed !== null && !needed.has(last)) return false;
    for (const word of words) if (named.has(word)) return true;
    return false;
  });
  return found?.name ?? null;
}
