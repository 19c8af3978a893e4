import { type Language, phrases } from '../language';

export default {
  naming: {
    titles: ['o Sr', 'a Sra', 'Dona', 'Senhora?'],
    about: ['Assunto'],
    patient: ['[Uu]tente', '[Dd]oente'],
    old: [' anos\\b'],
    numbered: ['[Nn]ascid[oa]', 'SNS\\b', 'CNS\\b'],
  },
  care: {
    warned: [phrases('alérgic[oa] (?:aos?|às?|a)')],
    examined: [phrases('ao exame, exame físico')],
    dosed: [phrases('(?:uma|duas|três|\\d) vezes (?:ao|por) dia, em SOS, de \\d+ em \\d+ horas')],
    closed: [phrases('atenciosamente, com os melhores cumprimentos')],
    papers: [phrases('nota de alta, relatório médico, prontuário')],
  },
  illness: {
    admitted: [phrases('internad[oa], teve alta')],
    presented: [phrases('refere, recorre ao')],
    diagnosed: [phrases('diagnosticad[oa] com, em tratamento com')],
  },
  everybody: {
    exams: [phrases('caso clínico, resposta correta')],
    advice: [
      phrases('(?:consulte|fale com) (?:o )?seu (?:médico|farmacêutico), este medicamento, folheto informativo'),
    ],
    many: [phrases('(?:doentes|pacientes|utentes) (?:com|que), pessoas (?:com|que)')],
    offers: [phrases('marque (?:a sua )?consulta, agende (?:a )?sua consulta')],
  },
  sick: `dispneia fratura cancro insuficiencia avc isquemico fibrilhacao enfarte reabilitacao doente doencas coracao
    figado rim febre tosse gravidez parto cirurgia biopsia metastases quimioterapia ecografia epilepsia hemorragia
    cefaleia nauseas vomitos comprimidos glicemia convulsoes`,
} satisfies Language;
