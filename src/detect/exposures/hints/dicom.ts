import { titled } from '../../titled';

export default titled('dicom', /orthanc|ohif|dcm4che/i);
