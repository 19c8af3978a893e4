import type { ForbiddenLists } from './forbidden';

/** What no Spanish letter may hold. */
export const spanish: ForbiddenLists = {
  always: {
    'a link': /https?:|:\/\/|\bwww\.|\]\(|<a\b|mailto:/iu,
    haste:
      /\burgen|inmediat|cuanto antes|lo antes posible|a la brevedad|con prontitud|(ya|ahora) mismo|sin (demora|tardar)|emergencia|crític|[!¡]/iu,
    'a deadline':
      /\bplazo|fecha límite|a más tardar|\b\d+ (horas|días|semanas)\b|dentro de (\d|un|dos|tres)|antes del? (\d|lunes|mañana|final)|hasta (el lunes|mañana)|antes de que yo/iu,
    'a threat':
      /de lo contrario|si no lo hace|consecuencia|oblig|\badvert|hacker|crimin|delito|delincuen|peligr|ataque|atac|amenaz|(informaré|denunciaré|avisaré|contactaré)/iu,
    money:
      /recompensa|honorario|factura(?!ción)|indemniz|compensar|donaci|donar|multa|dinero|[$€£]|págue|\bpagar|tarifa|remunera|(?<!ningún |tarjetas de | y )\bpagos?\b(?! alguno)/iu,
    'an attachment': /se adjunta|adjunto (encontrará|le|el|la|un)|(ver|vea) (el )?(archivo )?adjunto|anexo/iu,
  },
  law: {
    law: /\bley(es)?(?!\p{L})|\blegal|abogad|\bdemanda|\bHIPAA\b|\bRGPD\b|\bGDPR\b|\bHHS\b|\bOCR\b|\bFTC\b|regulad|regulaci|reglament|infracci|infring|viola|incumpl|cumplimiento|responsabilidad|tribunal|juzgado|\bjuez|sanci|policía|autoridad|negligen|delito/iu,
  },
  regulators: {
    'a regulator':
      /\bHHS\b|\bOCR\b|\bFTC\b|(?<![\p{L}.])ICO\b|\bCNIL\b|\bAEPD\b|\bDACO\b|regulador|comisión|\bfiscal(ía)?\b|autoridad|comisionad|policía|tribunal|juzgado|Derechos Civiles/iu,
  },
};
