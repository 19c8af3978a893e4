import { openPage } from '../look/open-page';
import { Popup } from './popup';
import { findTab, peek } from './tab';

void openPage('extension_name', async () => {
  const tabId = await findTab(location.search);
  return <Popup tabId={tabId} first={tabId === null ? null : await peek(tabId)} />;
});

addEventListener('keydown', event => {
  if (event.key === 'Escape') close();
});
