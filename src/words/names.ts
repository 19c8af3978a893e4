import type { Exposure, Identifier, Report, Sentence } from '../detect/types';
import { translate, translateCode } from '../language';
import { sentence } from '../language/amounts';

/** A sentence of the report in the page's language, in English where the catalogue does not know its code. */
export function say(prefix: 'reason' | 'lowered' | 'law', said: Sentence): string {
  return translateCode(prefix, said.code, said.text, inWords(said.params));
}

/** Why a person's own pattern, or a file of them, is refused. */
export function sayRefused({ code, text, params }: Sentence): string {
  const { kind } = params;
  return translateCode('refused', code, text, {
    ...params,
    ...(typeof kind === 'string' && { kind: nameOfType(kind) }),
  });
}

/** Codes among the parameters as names. */
function inWords(params: Sentence['params']): Sentence['params'] {
  const { classes, kind } = params;
  return {
    ...params,
    ...(typeof classes === 'string' && { classes: classes.split(', ').map(nameOfClass).join(', ') }),
    ...(typeof kind === 'string' && { kind: translateCode('exposure', kind, spell(kind)) }),
  };
}

/** A class of files by name. */
export const nameOfClass = (code: string): string => translateCode('class', code, spell(code));

/** A kind of identifier or clinical signal by name. */
export const nameOfType = (type: string): string => translateCode('pattern', type, spell(type));

/** An identifier by name; one of the person's own patterns by the name they gave it. */
export const nameOfIdentifier = ({ type, title }: Pick<Identifier, 'type' | 'title'>): string =>
  title ?? nameOfType(type);

/** What lies open by name, with product and version where they are known: `Elasticsearch 8.11.1`. */
export function nameOfExposure({ kind, product, version }: Exposure): string {
  const name = translateCode('exposure', kind, spell(kind));
  const maker = [product, version].filter(part => part !== null && part !== '').join(' ');
  if (maker === '') return name;
  if (maker.toLowerCase().startsWith(name.toLowerCase())) return maker;
  return translate('exposure_with_product', { name, product: maker });
}

/** The heading over exposures; nothing is called open that asked for credentials and got them, or stands elsewhere. */
export function exposuresHeading({ access: { credentials }, relay }: Report): string {
  if (relay) return translate('exposures_at_relay', { name: relay.name });
  const wasOpened = credentials === 'cookies' || credentials === 'authorization';
  return translate(wasOpened ? 'exposures_behind_credentials' : 'exposures');
}

/** A code as words: `date-of-birth` → `Date of birth`, `newestEntry` → `Newest entry`. */
export function spell(code: string): string {
  return sentence(
    code.replaceAll(/[-_]+/g, ' ').replaceAll(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`),
  );
}
