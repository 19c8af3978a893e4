import { type Key, translate } from '../language';
import { PageFrame } from '../look/page-frame';
import { Access } from './access';
import { Look } from './look';

const LINES: readonly Key[] = ['welcome_sees', 'welcome_judges', 'welcome_drafts'];
const isFirefox = () => location.protocol === 'moz-extension:';

/** The first page a person sees: what this is, what it may read, what it sends and keeps. */
export function Welcome() {
  return (
    <PageFrame title={translate('welcome_title')}>
      <ul class="lines">
        {LINES.map(line => (
          <li>{translate(line)}</li>
        ))}
      </ul>
      <Access />
      <section aria-labelledby="private">
        <h2 id="private">{translate('welcome_private')}</h2>
        <p>{translate('welcome_sends')}</p>
        <p>{translate('welcome_keeps')}</p>
      </section>
      <section aria-labelledby="pin">
        <h2 id="pin">{translate('welcome_pin')}</h2>
        <p>{translate(isFirefox() ? 'welcome_pin_firefox' : 'welcome_pin_chrome')}</p>
      </section>
      <section aria-labelledby="own">
        <h2 id="own">{translate('own_title')}</h2>
        <p>{translate('welcome_own_meaning')}</p>
        <p>
          <a href="/src/options/index.html">{translate('own_add')}</a>
        </p>
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{translate('files_title')}</h2>
        <p>{translate('welcome_files_meaning')}</p>
        <p>
          <a href="/src/scan-files/index.html">{translate('files_choose')}</a>
        </p>
      </section>
      <Look />
    </PageFrame>
  );
}
