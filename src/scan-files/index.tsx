import { openPage } from '../look/open-page';
import { ScanFiles } from './scan-files';

void openPage('files_title', () => <ScanFiles />);
