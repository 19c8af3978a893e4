import { type Language, phrases } from '../language';

export default {
  naming: {
    titles: ['Sig', 'Sig\\.ra', 'Signora?'],
    about: ['Oggetto'],
    patient: ['[Pp]aziente'],
    seen: ['inviato'],
    aged: ['di'],
    old: [' anni\\b'],
    numbered: ['nat[oa]'],
  },
  care: { examined: [/\besame obiettivo/i], closed: [phrases('cordiali saluti')] },
  illness: { admitted: [/\bricover/i] },
  headings: ['diagnosi', 'terapia', 'anamnesi'],
  sick: `dolore dispnea polmonite tumore ictus insufficienza ipertensione scompenso cardiaco pregresso diabete cuore
    fegato rene`,
} satisfies Language;
