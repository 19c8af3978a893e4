import { parse } from 'tldts';
import { mayCross, type OwnerClue } from '../../detect';
import { siteOf } from '../address';
import { alternativeNames, organisationOf } from './names';

/** A certificate for hundreds of sites says nothing of one of them. */
const mostSites = 4;
const mostOfNoMeaning = 20;

/** As Firefox gives it. */
export interface Certificate {
  /** `CN=clinic.example,O="Harbor Imaging, Inc.",C=US` */
  subject: string;
  rawDER?: readonly number[];
  /** Whether somebody the browser trusts has signed it for this host. */
  isTrusted: boolean;
}

/** What a certificate says of the organisation behind a host: its name, checked by who signed it, and its other sites. */
export function cluesOf({ subject, rawDER = [], isTrusted }: Certificate, host: string): OwnerClue[] {
  const organisation = organisationOf(subject);
  const sites = new Set(alternativeNames(rawDER).map(name => siteOf(`https://${name.replace(/^\*\./, '')}/`)));
  sites.delete(siteOf(`https://${host}/`));
  sites.delete('');
  const others = sites.size > mostOfNoMeaning ? [] : [...sites].filter(isOrganisation).slice(0, mostSites);
  const clue = (value: string, trust: OwnerClue['trust']): OwnerClue => ({
    kind: 'certificate',
    value,
    share: 1,
    trust,
  });
  return [
    ...(mayCross('certificate', organisation) ? [clue(organisation, isTrusted ? 'likely' : 'possible')] : []),
    ...others.map(site => clue(site, 'possible')),
  ];
}

/** `harbor-imaging.example` may cross, `jane-roe.example` may not. */
const isOrganisation = (site: string): boolean =>
  mayCross('certificate', parse(site, { allowPrivateDomains: true }).domainWithoutSuffix ?? site);
