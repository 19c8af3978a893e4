import { type Language, phrases } from '../language';

export default {
  naming: {
    titles: ['Sig', 'Sig\\.ra', 'Signora?'],
    about: ['Oggetto'],
    patient: ['[Pp]aziente'],
    seen: ['inviato', 'visitato', 'ricoverat[oa]'],
    aged: ['di'],
    old: [' anni\\b'],
    numbered: ['nat[oa]'],
  },
  care: {
    warned: [phrases('allergic[oa] a(?:d|i|l|ll|lla|lle|gli)?')],
    examined: [/\besame obiettivo/i],
    dosed: [phrases('(?:una|due|tre) volte al (?:dì|giorno), al bisogno, ogni \\d+ ore')],
    closed: [phrases('cordiali saluti, distinti saluti')],
    papers: [phrases('lettera di dimissione, referto, cartella clinica')],
  },
  illness: {
    admitted: [/\bricover/i, phrases('dimess[oa]')],
    presented: [phrases('riferisce, giunge per, lamenta')],
    diagnosed: [phrases('affett[oa] da, in terapia con')],
  },
  everybody: {
    exams: [phrases('caso clinico, risposta corretta')],
    advice: [
      phrases(
        '(?:consult(?:i|are)|chieda) (?:al |il )?(?:suo )?(?:medico|farmacista), questo medicinale, foglio illustrativo',
      ),
    ],
    many: [phrases('pazienti (?:con|che|affetti), persone (?:con|che)')],
    offers: [phrases('prenot[ai] (?:ora|online|una visita)')],
  },
  headings: ['diagnosi', 'terapia', 'anamnesi', 'decorso', 'conclusioni'],
  sick: `dolore dispnea polmonite tumore ictus insufficienza ipertensione scompenso cardiaco pregresso diabete cuore
    fegato rene febbre tosse frattura gravidanza parto intervento biopsia metastasi chemioterapia ecografia epilessia
    emorragia cefalea nausea vomito compresse glicemia`,
} satisfies Language;
