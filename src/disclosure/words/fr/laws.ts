import type { Words } from '../types';

/** A paragraph on rules that may have a bearing. No authority, no date, no conclusion. */
export const laws: Words['laws'] = {
  hipaa:
    "Vous saurez mieux que moi si les règles américaines sur les informations de santé (HIPAA) ont un rapport avec ceci. Je n'en tire aucune conclusion. Les quatre réponses ci-dessus sont là pour aider la personne qui examinera cette question chez vous.",
  ftc: "Vous saurez mieux que moi si la règle américaine pour les applications et services qui tiennent des données de santé hors des cabinets (Health Breach Notification Rule) a un rapport avec ceci. Je n'en tire aucune conclusion.",
  gdpr: "Vous saurez mieux que moi si les articles 33 et 34 du Règlement général sur la protection des données ont un rapport avec ceci. Je n'en tire aucune conclusion. Les quatre réponses ci-dessus sont là pour aider la personne qui examinera cette question chez vous.",
  state:
    "Vous saurez mieux que moi si les règles de votre État sur les informations personnelles ont un rapport avec ceci. Je n'en tire aucune conclusion.",
};
