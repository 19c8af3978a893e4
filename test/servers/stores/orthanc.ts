import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captured } from '../captured';
import { send } from '../fill';
import { debianEnvironment, debianFile } from '../install/debian';
import { patients, plantedValues } from '../patients';
import { startProgram } from '../run';
import type { Page, Server } from '../server';

const studied = patients.slice(0, 8);
const owner = [{ kind: 'dicom-institution', value: 'Harbor Imaging Associates' }] as const;

const counted = { documents: studied.length, bound: 'exact', basis: 'entries' };
const people = { patients: studied.length, patientsBound: 'exact' };
const archive = (path: string, product: string | null): Page => ({
  path,
  level: 'high',
  exposures: [{ kind: 'dicom', product, facts: { ...counted, ...people } }],
});

/** Orthanc, open to every address, with the DICOMweb plugin. */
export default {
  name: 'orthanc',
  needs: { debian: ['orthanc', 'orthanc-dicomweb'] },
  planted: plantedValues,
  pages: [
    { path: '/system', level: 'low', exposures: [{ kind: 'dicom', product: 'Orthanc' }] },
    { path: '/statistics', level: 'medium', exposures: [{ kind: 'dicom', facts: { patients: studied.length } }] },
    captured(archive('/patients?expand', 'Orthanc'), 'leak-orthanc-patients', { resource: 'patients' }),
    { ...captured(archive('/studies?expand', 'Orthanc'), 'leak-orthanc-studies', { resource: 'studies' }), owner },
    captured(archive('/dicom-web/studies', null), 'leak-orthanc-dicomweb', { resource: 'studies' }),
  ],
  async start(place) {
    const configuration = {
      Name: 'Harbor archive',
      HttpPort: place.port,
      DicomServerEnabled: false,
      RemoteAccessAllowed: true,
      AuthenticationEnabled: false,
      StorageDirectory: join(place.folder, 'storage'),
      Plugins: [debianFile('usr/share/orthanc/plugins/libOrthancDicomWeb.so')],
    };
    await writeFile(join(place.folder, 'orthanc.json'), JSON.stringify(configuration));
    const server = await startProgram(place, debianFile('usr/sbin/Orthanc'), ['orthanc.json'], {
      ready: '/system',
      environment: { ...debianEnvironment(), DCMDICTPATH: debianFile('usr/share/libdcmtk17/dicom.dic') },
    });
    for (const [index, { family, given, birthDate, sex, mrn }] of studied.entries()) {
      await send(place.port, 'POST', '/tools/create-dicom', {
        Tags: {
          PatientName: `${family}^${given}`.toUpperCase(),
          PatientID: mrn,
          PatientBirthDate: birthDate.replaceAll('-', ''),
          PatientSex: sex,
          StudyDate: `2026010${(index % 9) + 1}`,
          StudyDescription: 'MRI LUMBAR SPINE',
          Modality: 'MR',
          InstitutionName: 'Harbor Imaging Associates',
        },
      });
    }
    return server;
  },
} satisfies Server;
