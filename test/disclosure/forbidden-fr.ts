import type { ForbiddenLists } from './forbidden';

/** What no French letter may hold. */
export const french: ForbiddenLists = {
  always: {
    'a link': /https?:|:\/\/|\bwww\.|\]\(|<a\b|mailto:/iu,
    haste:
      /urgen|immédia|dès que possible|au plus vite|le plus vite|sans (tarder|délai|attendre)|rapidement|promptement|critique|!/iu,
    'a deadline':
      /\bdélai|\bsous \d|dans les \d|\b\d+ (heures|jours|semaines)\b|d'ici (à|le|demain|lundi|\d)|au plus tard|avant (le \d|lundi|demain|la fin)|avant que je/iu,
    'a threat':
      /sans quoi|faute de quoi|\bsinon\b|conséquence|contraint (de|à)|obligé|\bavert|hacker|pirat|criminel|délit|danger|attaqu|menac|je (le )?(signalerai|préviendrai|informerai|contacterai)/iu,
    money:
      /récompense|\bprimes?\b|honoraires|\bfactures?\b|\bfrais\b|indemn|dédommag|\bdons?\b|\bamende|\bargent\b|[$€£]|rémunér|\bpay(er|ez)\b|(?<!aucun |cartes de |et )\bpaiements?\b/iu,
    'an attachment': /ci-joint|en pièce jointe|voir (la )?pièce jointe|en annexe/iu,
  },
  law: {
    law: /\blois?\b|\blégal|législ|juridi|avocat|\bHIPAA\b|\bRGPD\b|\bGDPR\b|\bHHS\b|\bOCR\b|\bFTC\b|règlement|réglement|régula|infraction|violation|\bviole|conformité|responsabilité|tribuna|\bjuges?\b|sanction|pénal|police|autorité|négligen/iu,
  },
  regulators: {
    'a regulator':
      /\bHHS\b|\bOCR\b|\bFTC\b|(?<![\p{L}.])ICO\b|\bCNIL\b|régulateur|commission|procureur|autorité|commissaire|police|tribuna|ministère/iu,
  },
};
