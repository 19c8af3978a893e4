import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { send } from '../fill';
import { debianEnvironment, debianFile } from '../install/debian';
import { patients, plantedValues } from '../patients';
import { startProgram } from '../run';
import type { Server } from '../server';

const studied = patients.slice(0, 8);
const owner = [{ kind: 'dicom-institution', value: 'Harbor Imaging Associates' }] as const;

/** Orthanc, open to every address, with the DICOMweb plugin. */
export default {
  name: 'orthanc',
  needs: { debian: ['orthanc', 'orthanc-dicomweb'] },
  planted: plantedValues,
  pages: [
    { path: '/system', level: 'low', exposures: [{ kind: 'dicom', product: 'Orthanc' }] },
    { path: '/statistics', level: 'medium', exposures: [{ kind: 'dicom', facts: { patients: studied.length } }] },
    { path: '/patients?expand', level: 'high', exposures: [{ kind: 'dicom', product: 'Orthanc' }] },
    { path: '/studies?expand', level: 'high', exposures: [{ kind: 'dicom', product: 'Orthanc' }], owner },
    { path: '/dicom-web/studies', level: 'high', exposures: [{ kind: 'dicom' }] },
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
