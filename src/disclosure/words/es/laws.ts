import type { Words } from '../types';

/** A paragraph on rules that may have a bearing. No authority, no date, no conclusion. */
export const laws: Words['laws'] = {
  hipaa:
    'Usted sabrá mejor que yo si las normas de Estados Unidos sobre información de salud (HIPAA) tienen que ver con esto. Yo no saco ninguna conclusión. Las cuatro respuestas anteriores son para ayudar a quien estudie esa pregunta en su organización.',
  ftc: 'Usted sabrá mejor que yo si la norma de Estados Unidos para aplicaciones y servicios que guardan datos de salud fuera de las clínicas (Health Breach Notification Rule) tiene que ver con esto. Yo no saco ninguna conclusión.',
  gdpr: 'Usted sabrá mejor que yo si los artículos 33 y 34 del Reglamento General de Protección de Datos tienen que ver con esto. Yo no saco ninguna conclusión. Las cuatro respuestas anteriores son para ayudar a quien estudie esa pregunta en su organización.',
  state:
    'Usted sabrá mejor que yo si las normas de su estado o territorio sobre información personal tienen que ver con esto. Yo no saco ninguna conclusión.',
};
