import { type Key, translate } from '../../language';
import type { Depth, LetterKind } from '../../messages/protocol';
import { saysMoreInFull } from '../../messages/variant';

type Words = Readonly<Record<string, { label: Key; help: Key }>>;

/** What goes out before anybody has answered. */
export const FIRST = {
  owner: { label: 'kind_owner', help: 'kind_owner_help' },
  vendor: { label: 'kind_vendor', help: 'kind_vendor_help' },
  host: { label: 'kind_host', help: 'kind_host_help' },
  cert: { label: 'kind_cert', help: 'kind_cert_help' },
  intermediary: { label: 'kind_intermediary', help: 'kind_intermediary_help' },
  'phone-script': { label: 'kind_phone_script', help: 'kind_phone_script_help' },
  'one-page': { label: 'kind_one_page', help: 'kind_one_page_help' },
} as const satisfies Words;
/** The short ones that are half of the work. */
export const AFTERWARDS = {
  'follow-up': { label: 'kind_follow_up', help: 'kind_follow_up_help' },
  samples: { label: 'kind_samples', help: 'kind_samples_help' },
  'who-are-you': { label: 'kind_who_are_you', help: 'kind_who_are_you_help' },
  'wrong-party': { label: 'kind_wrong_party', help: 'kind_wrong_party_help' },
  lawyer: { label: 'kind_lawyer', help: 'kind_lawyer_help' },
  closure: { label: 'kind_closure', help: 'kind_closure_help' },
  withdrawal: { label: 'kind_withdrawal', help: 'kind_withdrawal_help' },
} as const satisfies Words;
/** Open after attempts, or for a reason. */
export const REGULATORS = {
  'hhs-ocr': { label: 'kind_hhs_ocr', help: 'kind_hhs_ocr_help' },
  'data-protection': { label: 'kind_data_protection', help: 'kind_data_protection_help' },
} as const satisfies Words;
const KINDS: Record<LetterKind, { label: Key; help: Key }> = { ...FIRST, ...AFTERWARDS, ...REGULATORS };

/** In how many words. */
export const DEPTHS = {
  'first-contact': { label: 'depth_first_contact', help: 'depth_first_contact_help' },
  full: { label: 'depth_full', help: 'depth_full_help' },
} as const satisfies Record<Depth, { label: Key; help: Key }>;

const nameOfLetter = (kind: LetterKind): string => translate(KINDS[kind].label);
/** A letter by name, with its depth where there are two. */
export const nameOfChoice = ({ kind, depth }: { kind: LetterKind; depth: Depth }): string =>
  [nameOfLetter(kind), saysMoreInFull(kind) ? translate(DEPTHS[depth].label) : ''].filter(Boolean).join(', ');
