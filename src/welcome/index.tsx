import { openPage } from '../look/open-page';
import { Welcome } from './welcome';

void openPage('extension_name', () => <Welcome />);
