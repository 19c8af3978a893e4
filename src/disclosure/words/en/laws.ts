import type { Words } from '../types';

/** A paragraph on rules that may have a bearing. No authority, no date, no conclusion. */
export const laws: Words['laws'] = {
  hipaa:
    'You will know better than I do whether the US rules on health information (HIPAA) have a bearing on this. I draw no conclusion. The four answers above are meant to help whoever looks at that question for you.',
  ftc: 'You will know better than I do whether the US rule for apps and services that keep health records outside of clinics (the Health Breach Notification Rule) has a bearing on this. I draw no conclusion.',
  gdpr: 'You will know better than I do whether articles 33 and 34 of the General Data Protection Regulation (of the EU or the UK) have a bearing on this. I draw no conclusion. The four answers above are meant to help whoever looks at that question for you.',
  state:
    'You will know better than I do whether the rules of your state on personal information have a bearing on this. I draw no conclusion.',
};
