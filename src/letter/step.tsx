import type { ComponentChildren } from 'preact';
import { type Key, translate } from '../language';

/** From a leak to a letter that left, in the order in which it is done. Each is a place that links of the page lead to. */
const STEPS = {
  whom: 'step_whom',
  which: 'step_which',
  text: 'step_text',
  did: 'step_did',
  send: 'step_send',
} as const satisfies Record<string, Key>;
type Place = keyof typeof STEPS;
const PLACES = Object.keys(STEPS) as Place[];

/** One step on the way. */
export const Step = ({ at, children }: { at: Place; children: ComponentChildren }) => (
  <section class="step" id={at} aria-labelledby={`${at}-title`}>
    <h2 id={`${at}-title`} class="step-title">
      <span class="number">{PLACES.indexOf(at) + 1}</span> {translate(STEPS[at])}
    </h2>
    {children}
  </section>
);

/** All steps, each a link: the page is long, and who comes back for a short answer wants the third. */
export const Way = () => (
  <nav aria-label={translate('steps')}>
    <ol class="way">
      {PLACES.map((place, index) => (
        <li>
          <a href={`#${place}`}>
            <span class="number">{index + 1}</span> {translate(STEPS[place])}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
