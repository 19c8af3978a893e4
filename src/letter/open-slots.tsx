import type { RefObject } from 'preact';
import { translate, translateCode } from '../language';

type Desk = RefObject<HTMLFormElement | null>;

/** What the letter still misses, each with a way to the place where it is filled in. */
export function OpenSlots({ slots, desk }: { slots: readonly string[]; desk: Desk }) {
  if (slots.length === 0) return null;
  return (
    <section class="notice missing" aria-labelledby="missing">
      <h2 id="missing">{translate('slots_open')}</h2>
      <ul>
        {slots.map(slot => (
          <li>
            <button type="button" class="plain" onClick={() => focusSlot(desk.current, slot)}>
              {sayMissing(slot)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An open slot in words: `Your name is missing`. */
export const sayMissing = (slot: string): string => translateCode('slot', slot, translate('slot_other', { slot }));

/** Brings the focus to where a slot is filled in: its field of the profile, else its place in the text. */
export function focusSlot(desk: HTMLFormElement | null, slot: string): void {
  const field = desk?.querySelector<HTMLInputElement>(`[name="profile-${CSS.escape(slot)}"]`);
  if (field && field.value === '') {
    field.closest('details')?.setAttribute('open', '');
    field.focus();
    return;
  }
  const written = `{{${slot}}}`;
  const places = [...(desk?.querySelectorAll<HTMLTextAreaElement>('[name="subject"], [name="body"]') ?? [])];
  const place = places.find(({ value }) => value.includes(written)) ?? places.at(-1);
  place?.focus();
  const start = place?.value.indexOf(written) ?? -1;
  if (start >= 0) place?.setSelectionRange(start, start + written.length);
}
