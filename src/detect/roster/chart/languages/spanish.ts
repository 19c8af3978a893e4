import { listOf } from '../../../lib/words';
import { type Language, phrases } from '../language';

export default {
  naming: {
    titles: listOf('Sra?, Srta, [Dd]on, [Dd]oña'),
    about: ['Asunto'],
    patient: ['[Pp]acient[ea]'],
    seen: listOf('remito a, remitimos a, atiend[eo] a, atendido a, asistido a, valorado a, explorado a'),
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
    warned: [/(?<!\bsi (?:usted )?(?:es|fuera|ha sido) )\balérgic[oa] al?\b|\balergias?(?: \w+)? conocidas\b/i],
    examined: [/\bexploración(?: física)?:/i],
    done: [
      phrases('se (?:inicia|pauta|realiza|solicita|recomienda|administra|prescribe|deriva|retira)'),
      /\bagradecer/i,
    ],
    dosed: [phrases('si (?:dolor|precisa), cada \\d+ horas, (?:mg|mcg|microgramos)\\/(?:día|24 ?h), veces al día')],
    closed: [phrases('un saludo, atentamente')],
    papers: [
      phrases(
        'informe (?:de alta|clínico|médico|de urgencias), parte (?:de lesiones|al juzgado|médico), historia clínica',
      ),
    ],
  },
  illness: {
    admitted: [phrases('ingres(?:a|ó|ad[oa]), dad[oa] de alta')],
    presented: [phrases('acude, de evolución, refiere')],
    diagnosed: [phrases('diagnosticad[oa] de, en tratamiento con, sin signos de, intervenid[oa] de')],
  },
  everybody: {
    exams: [phrases('caso clínico, preguntas de examen, respuesta correcta')],
    news: [phrases('según (?:la policía|fuentes|informó), periodista')],
    posts: [phrases('suscríbete, suscríbase, leer más, síguenos, compartir en, comentarios')],
    charity: [phrases('don(?:ar|ación|aciones), voluntari[oa]s, testimonios?')],
    advice: [
      phrases(
        '(?:consulte|consulta|pregunte|hable con) (?:a |con )?(?:su|tu) (?:médico|farmacéutico|enfermera), si (?:usted )?es alérgic[oa], este medicamento, prospecto, ficha técnica',
      ),
    ],
    many: [phrases('(?:los|las|en|de) pacientes (?:con|que|fueron|pueden|deben), personas (?:con|que)')],
    offers: [phrases('pida (?:su )?cita, pedir cita, solicit[ea] (?:su )?cita, reserve (?:su )?cita')],
  },
  headings:
    listOf(`antecedentes, juicio (?:clínico|diagnóstico), tratamiento, motivo de consulta, exploración(?: física)?,
    evolución, diagnóstico, pronóstico`),
  again: { what: ['control(?:ar)?', 'revisión'], when: ['en'], time: ['semanas?', 'meses'] },
  sick: `dolor disnea angioplastia dislipemia retinopatia insulina neumonia cefalea vomitos craneal subaracnoidea
    hemorragia quiste nodulo neoplasia troponina cirugia uci tac ecografia analgesia alergico alergica hipertenso
    sangre higado rinon pulmon corazon abdomen abdominal comprimido comprimidos tension intenso hematoma equimosis
    erosiones contusion herida sutura gestacion gestante parto aborto feto epilepsia sobredosis alcoholismo
    consciente angustiada radiografia biopsia tumor metastasis quimioterapia anticoagulado marcapasos glucemia fiebre
    mareo nauseas diarrea asmatica asmatico diabetica epileptica antecedentes urgencias`,
} satisfies Language;
