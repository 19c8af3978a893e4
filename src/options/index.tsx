import { openPage } from '../look/open-page';
import { Options } from './options';

void openPage('own_title', () => <Options />);
