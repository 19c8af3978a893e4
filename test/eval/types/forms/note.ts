import type { Random } from '../random';
import type { Setting } from '../record';
import { page, type Written } from './written';

const BODIES: Readonly<Record<Setting, readonly string[]>> = {
  patient: [
    'Unremarkable.',
    'No change since the last visit.',
    'As discussed with the family.',
    'See the list on file.',
    'Two days of cough, no fever.',
    'Denies pain.',
    'Reviewed and updated today.',
  ],
  shop: ['See our stores.', 'Free within thirty days.', 'May contain nuts and milk.', 'Ready in two days.'],
  software: ['Done by the team.', 'See the changelog.', 'Works on all platforms.', 'Two retries, no timeout.'],
  article: ['The new line opens soon.', 'All about the tram.', 'Tickets at the gate.', 'Free for children.'],
  finance: ['The figures rose.', 'Costs went down.', 'Approved by the board.', 'No change since the last quarter.'],
  shipping: ['Keep upright.', 'At the north quay.', 'Closed on Sundays.'],
};

/** A document of headings and what stands under each: a note, or a page that has headings too. */
export function writeNote(setting: Setting, marked: readonly string[], random: Random): Written {
  const style = random.pick(['same line', 'own line', 'bold', 'h3']);
  const shout = random.chance(0.4) ? (text: string) => text.toUpperCase() : (text: string) => text;
  const parts = marked.map(heading =>
    write(
      style,
      shout(heading).replaceAll('&', style === 'bold' || style === 'h3' ? '&amp;' : '&'),
      random.pick(BODIES[setting]),
    ),
  );
  const isPage = style === 'bold' || style === 'h3';
  return {
    body: isPage ? page('Document', parts.join('\n')) : `${parts.join('\n\n')}\n`,
    contentType: isPage ? 'text/html' : 'text/plain',
    style,
    spelled: style,
  };
}

function write(style: string, heading: string, body: string): string {
  if (style === 'same line') return `${heading}: ${body}`;
  if (style === 'own line') return `${heading}\n${body}`;
  return style === 'bold' ? `<p><b>${heading}:</b> ${body}</p>` : `<h3>${heading}</h3>\n<p>${body}</p>`;
}
