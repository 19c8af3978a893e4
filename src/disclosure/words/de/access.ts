import type { AccessWords } from '../types';

/** What the requests prove about credentials. */
export const access: AccessWords = {
  without: {
    observed: 'Zugangsdaten waren nicht zu sehen, weder Kennwort noch Anmeldung.',
    checked: 'Dieselbe Adresse hat auch auf eine Anfrage geantwortet, die ohne Zugangsdaten gesendet wurde.',
    stated:
      'Ich habe kein Kennwort und keine Anmeldung benutzt; das ist meine eigene Angabe und wurde nicht aufgezeichnet.',
  },
  with: {
    cookies: 'Mein Browser hat eine Sitzung mitgesendet; vielleicht ist also eine Anmeldung nötig.',
    authorization: 'Mein Browser hat eine Anmeldung mitgesendet; vielleicht ist dies also geschützt.',
    unknown: 'Ob mein Browser eine Anmeldung mitgesendet hat, war nicht festzustellen.',
  },
  refusedWithout:
    'Eine Anfrage, die ohne Zugangsdaten gesendet wurde, wurde abgelehnt; vielleicht steht dies also nicht jedem offen.',
  closeIf: 'Dieser Teil gilt nur, wenn die Seite ohne Anmeldung gelesen werden kann.',
  weakness: 'Fehlende Authentifizierung, soweit zu sehen war (CWE-306)',
};
