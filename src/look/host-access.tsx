import { useState } from 'preact/hooks';
import { translate } from '../language';

/** The origins the manifest names; Firefox lets the person withhold them. */
export const EVERY_HOST = ['http://*/*', 'https://*/*'];
/** Match patterns know no port. */
export const originsOf = (host: string): string[] => {
  const name = host.replace(/:\d+$/, '');
  return [`http://${name}/*`, `https://${name}/*`];
};

interface Offer {
  label: string;
  origins: readonly string[];
}

/** Buttons that ask the browser for host access. It must be asked inside the click itself. */
export function HostAccess({ offers, onGranted }: { offers: readonly Offer[]; onGranted: () => void }) {
  const [isRefused, setRefused] = useState(false);
  const request = async ({ origins }: Offer) => {
    const isGranted = await chrome.permissions.request({ origins: [...origins] }).catch(() => false);
    setRefused(!isGranted);
    if (isGranted) onGranted();
  };
  return (
    <>
      <div class="buttons">
        {offers.map((offer, index) => (
          <button type="button" class={index === 0 ? 'primary' : ''} onClick={() => request(offer)}>
            {offer.label}
          </button>
        ))}
      </div>
      <p class="muted" role="status">
        {translate(isRefused ? 'access_refused' : 'access_grant_note')}
      </p>
    </>
  );
}
