/** An entry of Orthanc: SHA-1 in five groups. */
const ORTHANC_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{8}){4}$/;
const IN_JSON = /^(?:\[\])?\.?([0-9A-F]{4}),?([0-9A-F]{4})(?:\.(vr|Name|Type|Value)|$)/i;
const IN_ORTHANC =
  /^(?:\[\])?\.?(?:(?:Patient|Requested)?MainDicomTags\.)?(Patient(?:Name|ID|BirthDate)|InstitutionName|PatientIdentityRemoved)$/;
/** What every data set has, where Orthanc writes its tags by name. */
const IN_SET = /^(?:\[\]\.)?(?:SOP|Study|Series)InstanceUID$/;
const NAMES: Readonly<Record<string, string>> = {
  PatientName: '00100010',
  PatientID: '00100020',
  PatientBirthDate: '00100030',
  InstitutionName: '00080080',
  PatientIdentityRemoved: '00120062',
};
const LEVELS: readonly (readonly [string, string])[] = [
  ['00080018', 'instances'],
  ['0020000E', 'series'],
  ['0020000D', 'studies'],
];
const MOST_PATIENTS = 100_000;
const MOST_NAMES = 500;

/** Keeps of the answers of an image archive what tells product, counts and owners; of patients only who is who. */
export function createDicomReader(isXml: boolean) {
  const patients = new Set<string>();
  const institutions = new Map<string, number>();
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  let set = new Map<string, string>();
  let hasTag = false;
  let isDataSet = false;
  let sets = 0;
  let ids = 0;
  let anonymous = 0;
  let version = '';
  let entries = '';
  let attribute = '';
  /** A list holds something else than entries of Orthanc. */
  let hasStranger = false;

  const hear = (tag: string, value: string) => {
    if (value !== '' && !set.has(tag)) set.set(tag, value);
  };
  const endSet = () => {
    if (isDataSet) {
      sets += 1;
      const patient = set.get('00100020') ?? set.get('00100010');
      if (patient !== undefined && patients.size < MOST_PATIENTS) patients.add(patient);
      for (const tag of ['00080080', '00080081']) {
        const name = set.get(tag)?.slice(0, 200);
        if (name !== undefined && (institutions.has(name) || institutions.size < MOST_NAMES))
          institutions.set(name, (institutions.get(name) ?? 0) + 1);
      }
      const name = (set.get('00100010') ?? '').replace(/[\^\s]/g, '');
      const isNameless = (name === '' || /^anonym/i.test(name)) && !set.has('00100030');
      if (set.get('00120062') === 'YES' || (isNameless && hasTag)) anonymous += 1;
    }
    if (set.size > 0) set = new Map();
    isDataSet = false;
    hasTag = false;
  };
  const tag = (name: string) => {
    isDataSet = true;
    seen.add(name);
    hasTag ||= name.startsWith('0010');
  };

  return {
    open(path: string) {
      if (path !== '' && path !== '[]' && !(isXml && path === 'NativeDicomModel')) return false;
      endSet();
    },
    value(path: string, value: string) {
      if (isXml) {
        if (!path.startsWith('NativeDicomModel.DicomAttribute.')) return false;
        if (path.endsWith('DicomAttribute.@tag')) {
          attribute = value.toUpperCase();
          tag(attribute);
        } else if (!path.includes('@')) hear(attribute, value);
        return;
      }
      if (path === '[]') {
        if (!hasStranger && ORTHANC_ID.test(value)) ids += 1;
        else hasStranger = true;
        return hasStranger ? false : undefined;
      }
      const found = IN_JSON.exec(path);
      if (found) {
        const name = `${found[1]}${found[2]}`.toUpperCase();
        if (found[3] === 'vr' || found[3] === 'Name') tag(name);
        else if (found[3] === 'Value' && isShallow(path)) hear(name, value);
        return;
      }
      const known = IN_ORTHANC.exec(path);
      if (known) {
        const name = NAMES[known[1]!]!;
        // Tables of people have a column `PatientID` too: alone it is no data set.
        if (path.includes('MainDicomTags')) tag(name);
        hear(name, value);
        return;
      }
      if (IN_SET.test(path)) {
        isDataSet = true;
        return;
      }
      if (path === 'Version') version = value;
      if (/^(?:Count|Total)\w+$/.test(path)) counts.set(path, Number(value));
      else if (/^(?:\[\]\.)?(?:DicomAet|DatabaseVersion|ParentStudy|ParentPatient|IsStable|Studies\[\])$/.test(path))
        entries += `${path} `;
      else if (path !== 'Version') return false;
    },
    end() {
      endSet();
      const isSystem = entries.includes('DicomAet') && entries.includes('DatabaseVersion');
      const isOrthanc =
        isSystem || counts.has('CountPatients') || (ids > 0 && !hasStranger) || entries.includes('IsStable');
      return {
        isOrthanc,
        version: isSystem ? version : '',
        sets,
        ids: hasStranger ? 0 : ids,
        counts: counts as ReadonlyMap<string, number>,
        patients: patients.size,
        level: LEVELS.find(([name]) => seen.has(name))?.[1],
        anonymous,
        institutions: [...institutions].map(([value, count]) => ({ value, count })),
      };
    },
  };
}

export type DicomAnswer = ReturnType<ReturnType<typeof createDicomReader>['end']>;

/** A value of the data set itself, not of a sequence in it. */
const isShallow = (path: string): boolean => !/Value\[\]\.\d/.test(path);
