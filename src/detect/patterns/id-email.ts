import { isPersonalAddress, isReservedAddress } from '../lib/email-address';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * E-mail address of a person: m.delgado71@fastmail.net. Reaches the patient, and is the user name of most portals.
 * The form proves it. Rejected: image names (`icon@2x.png`), role mailboxes of organisations (RFC 2142), doubled dots.
 * Domains that RFC 2606 keeps for examples are counted, then lowered.
 * https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1
 */
export default {
  type: 'email',
  letter: 'F',
  title: 'E-mail address',
  shapes: [],
  distinctive: ['a{1,64}@a{1,190}.L{2,24}'],
  check: (_compact, text) => isPersonalAddress(text),
  labels: listOf(`email, emails, e mail, mail, eaddress, email id, email address, email addr, e mail address, contact
    email, personal email, home email, work email, primary email, portal email, portal username, user email, login
    email, correo, correo electronico`),
  needs: 'label',
  isSpecimen: (_compact, text) => isReservedAddress(text),
} satisfies Pattern;
