import { openPage } from '../look/open-page';
import { DraftList } from './draft-list';
import { DraftPage } from './draft-page';

void openPage('letter_title', () => {
  const draftId = new URLSearchParams(location.search).get('draft');
  return draftId === null ? <DraftList /> : <DraftPage draftId={draftId} />;
});
