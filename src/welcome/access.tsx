import { useEffect, useState } from 'preact/hooks';
import { translate } from '../language';
import { EVERY_HOST, HostAccess } from '../look/host-access';
import { Mark } from '../look/mark';

/** Whether pages may be read, and the button that asks for it where the browser withholds it. */
export function Access() {
  const [isGranted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void chrome.permissions.contains({ origins: EVERY_HOST }).then(setGranted, console.error);
    look();
    chrome.permissions.onAdded.addListener(look);
    chrome.permissions.onRemoved.addListener(look);
    return () => {
      chrome.permissions.onAdded.removeListener(look);
      chrome.permissions.onRemoved.removeListener(look);
    };
  }, []);
  if (isGranted === null) return null;
  const tone = isGranted ? 'none' : 'medium';
  return (
    <section class="access" data-tone={tone} aria-labelledby="access">
      <h2 id="access">
        <Mark tone={tone} />
        {translate(isGranted ? 'welcome_access_granted' : 'welcome_access_withheld')}
      </h2>
      <p>{translate(isGranted ? 'welcome_access_granted_meaning' : 'welcome_access_withheld_meaning')}</p>
      {!isGranted && (
        <HostAccess
          offers={[{ label: translate('grant_every_host'), origins: EVERY_HOST }]}
          onGranted={() => setGranted(true)}
        />
      )}
    </section>
  );
}
