import type { Words } from '../types';

/** A paragraph on rules that may have a bearing. No authority, no date, no conclusion. */
export const laws: Words['laws'] = {
  hipaa:
    'Ob die US-Regeln zu Gesundheitsdaten (HIPAA) hier eine Rolle spielen, wissen Sie besser als ich. Ich ziehe keinen Schluss. Die vier Antworten oben sollen allen helfen, die sich bei Ihnen mit dieser Frage befassen.',
  ftc: 'Ob die US-Regel für Apps und Dienste, die Gesundheitsdaten außerhalb von Praxen führen (Health Breach Notification Rule), hier eine Rolle spielt, wissen Sie besser als ich. Ich ziehe keinen Schluss.',
  gdpr: 'Ob die Artikel 33 und 34 der Datenschutz-Grundverordnung hier eine Rolle spielen, wissen Sie besser als ich. Ich ziehe keinen Schluss. Die vier Antworten oben sollen allen helfen, die sich bei Ihnen mit dieser Frage befassen.',
  state:
    'Ob die Regeln Ihres Bundesstaates oder Landes zu personenbezogenen Daten hier eine Rolle spielen, wissen Sie besser als ich. Ich ziehe keinen Schluss.',
};
