import { type Language, phrases } from '../language';

export default {
  naming: { titles: ['o Sr', 'a Sra'], about: ['Assunto'], old: [' anos\\b'] },
  care: { closed: [phrases('atenciosamente')] },
  sick: `dispneia fratura cancro insuficiencia avc isquemico fibrilhacao enfarte reabilitacao doente doencas coracao
    figado rim`,
} satisfies Language;
