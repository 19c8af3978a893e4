import type { ComponentChildren } from 'preact';

/** What a page's state looks like: a level, still reading, only a part read, or not read. */
export type Tone = 'critical' | 'high' | 'medium' | 'low' | 'none' | 'progress' | 'partial' | 'locked' | 'quiet';

/** A form of its own for every tone, so that colour is never all that tells two of them apart. */
const FORMS: Record<Tone, ComponentChildren> = {
  critical: (
    <>
      <path class="solid" d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" />
      <path class="cut" d="M12 7v6M12 17v.01" />
    </>
  ),
  high: (
    <>
      <path class="solid" d="M12 3 22 20H2z" />
      <path class="cut" d="M12 9.5v5M12 17.5v.01" />
    </>
  ),
  medium: (
    <>
      <path d="M12 2 22 12 12 22 2 12z" />
      <path d="M12 7.5v5.5M12 16.5v.01" />
    </>
  ),
  low: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M12 11v6M12 7.5v.01" />
    </>
  ),
  none: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="m7.5 12.5 3 3 6-7" />
    </>
  ),
  progress: (
    <>
      <circle cx="12" cy="12" r="10" opacity="0.3" />
      <path class="turning" d="M12 2a10 10 0 0 1 10 10" />
    </>
  ),
  partial: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path class="solid" d="M12 2a10 10 0 0 1 0 20z" />
    </>
  ),
  locked: (
    <>
      <rect class="solid" x="4" y="11" width="16" height="10" rx="2" />
      <path d="M8 11V7a4 4 0 0 1 8 0v4" />
    </>
  ),
  quiet: (
    <>
      <circle cx="12" cy="12" r="10" stroke-dasharray="4 3.85" />
      <path d="M8 12h8" />
    </>
  ),
};

/** The sign of a tone; decoration beside words that say the same. */
export function Mark({ tone }: { tone: Tone }) {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      {FORMS[tone]}
    </svg>
  );
}
