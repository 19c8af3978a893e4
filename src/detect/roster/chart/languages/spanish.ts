import { listOf } from '../../../lib/words';
import { type Language, phrases } from '../language';

export default {
  naming: {
    titles: listOf('Sra?, Srta, [Dd]on, [Dd]oña'),
    about: ['Asunto'],
    patient: ['[Pp]acient[ea]'],
    seen: ['remito a', 'remitimos a'],
    between: ['paciente'],
    introduced: ['[Mm]i nombre es'],
    aged: ['de', 'edad'],
    old: [' años'],
    sexes: listOf('V, varón, mujer'),
    numbered: ['[Nn]acid[oa]', 'NHC\\b', 'CIP\\b', 'NASS?\\b'],
    signed: ['saludos?'],
  },
  care: {
    sent: [phrases('(?:te |le )?remit(?:o|imos) a, su paciente')],
    examined: [/\bexploración(?: física)?:/i],
    done: [phrases('se (?:inicia|pauta|realiza|solicita|recomienda)'), /\bagradecer/i],
    dosed: [phrases('si (?:dolor|precisa), cada \\d+ horas')],
    closed: [phrases('un saludo, atentamente')],
    papers: [phrases('informe de alta')],
  },
  illness: {
    admitted: [phrases('ingres(?:a|ó|ado)')],
    presented: [phrases('acude, de evolución')],
  },
  headings:
    listOf(`antecedentes, juicio (?:clínico|diagnóstico), tratamiento, motivo de consulta, exploración(?: física)?,
    evolución, diagnóstico`),
  again: { what: ['control(?:ar)?', 'revisión'], when: ['en'], time: ['semanas?', 'meses'] },
  sick: `dolor disnea angioplastia dislipemia retinopatia insulina neumonia cefalea vomitos craneal subaracnoidea
    hemorragia quiste nodulo neoplasia troponina cirugia uci tac ecografia analgesia alergico alergica hipertenso
    sangre higado rinon pulmon corazon abdomen abdominal comprimido comprimidos tension intenso`,
} satisfies Language;
