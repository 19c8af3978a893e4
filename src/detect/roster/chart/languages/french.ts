import { listOf } from '../../../lib/words';
import { type Language, phrases } from '../language';

export default {
  naming: {
    titles: listOf('M, Mme, Mlle, Monsieur, Madame, Mademoiselle'),
    about: ['[Cc]oncerne', 'Objet'],
    whose: ['[Vv]otre'],
    patient: ['[Pp]atiente?'],
    seen: ['adressé', 'confié'],
    between: ['votre', 'patiente?'],
    introduced: ['[Jj]e suis', "[Jj]e m['’]appelle"],
    aged: ['de', 'âgée? de'],
    old: [' ans\\b'],
    sexes: listOf('H, homme, femme'),
    numbered: ['née? le', 'NIR\\b', 'IPP\\b', 'INS\\b', 'RAMQ', 'NAM\\b'],
    signed: ['cordialement', 'confraternellement'],
  },
  care: {
    sent: [/\bm['’](?:avoir )?(?:adress|confi)[ée]/i, phrases('votre patiente?')],
    examined: [phrases("à l['’](?:examen|entrée)")],
    done: [/\bj(?:e l)?['’]ai (?:mis|prescrit|vu|revu)/i, /\bje (?:la|le) revo(?:is|ie)/i],
    dosed: [phrases('fois par jour, x ?\\d/j, matin et soir')],
    closed: [phrases('confraternellement, cordialement')],
    papers: [phrases('compte rendu, lettre de sortie')],
  },
  illness: {
    admitted: [phrases('hospitalisée?')],
    presented: [phrases('depuis')],
    diagnosed: [
      /\b(?:scanner|ct|ecg|scan|histolog\w+|ferritin\w*|cr[ée]atinin\w*|test) (?:\w+ ){0,2}(?:retrouve|confirme?)\b/i,
    ],
  },
  everybody: {
    exams: [phrases('cas clinique, bonne réponse')],
    known: [phrases('compositeur, écrivain')],
    advice: [
      phrases('(?:consultez|demandez à|parlez-en à) (?:votre )?(?:médecin|pharmacien), ce médicament, cette notice'),
    ],
    many: [phrases('(?:les|des|aux) patients (?:avec|qui|atteints), (?:les )?personnes (?:atteintes|qui)')],
    offers: [phrases('prenez rendez-vous, prendre rendez-vous en ligne')],
  },
  headings: listOf('antécédents, histoire de la maladie, traitement(?: de sortie)?, conclusion'),
  again: { what: ['contrôle', 'revoir'], when: ['dans'], time: listOf('semaines?, mois, jours') },
  sick: `essoufflement dyspnee oppression adenocarcinome scanner pneumopathie bpco hospitalisee hospitalise
    antecedents chirurgie tension tumeur metastases douleurs fievre toux sang foie rein poumon coeur thoracique
    abdominale cephalees vertiges saignement grossesse accouchement comprime comprimes ordonnance`,
} satisfies Language;
