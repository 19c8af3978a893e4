import { listOf } from '../../../lib/words';
import { type Language, phrases } from '../language';

export default {
  naming: {
    titles: ['Frau', 'Herrn?'],
    about: listOf('Betreff, Betr\\., Betrifft'),
    whose: ['[Ii]hre?'],
    patient: listOf('[Pp]atient(?:in|en)?, [Vv]ersicherte[rn]?'),
    seen: ['berichten über', 'überweise'],
    between: listOf('Ihren?, unsere[nr]?, gemeinsamen?, Patient(?:in|en)?'),
    beds: ['Bett', 'Zimmer', 'Zi\\.'],
    saidBefore: ['patient(?:in)?(?: herr| frau)?'],
    saidBehind: listOf('geboren am, geburtsdatum, fallnummer, patientennummer'),
    introduced: ['[Mm]ein Name ist'],
    aged: listOf('von, im Alter von, Alter'),
    old: [' Jahre', '[- ]?jährig'],
    sexes: listOf('W, weiblich, männlich'),
    numbered: ['geb', 'KVNR', 'Vers(?:\\.|ich)'],
    signed: ['Grüßen'],
  },
  care: {
    sent: [/\bwir berichten/i, /\b(?:mit|über|für) Ihre[nrm]? (?:gemeinsamen? )?Patient/i, /\bIhr(?:e|en)? Patient/i],
    examined: [/\bkörperliche[rn]? untersuchung|\buntersuchungsbefund/i],
    done: [/\bwir (?:bitten|empfehlen|sahen)/i],
    dictated: [phrases('neuer absatz, neue zeile, ende (?:des )?diktats?, diktatende')],
    birthSaid: [
      /\b(?:geboren am|geburtsdatum) \w+ (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) (?:neunzehnhundert|zweitausend)/i,
    ],
    dosed: [phrases('bei Bedarf'), /\bb\. ?B\./],
    closed: [/\bmit (?:freundlichen|kollegialen|besten)\b.{0,20}grüßen\b/i],
    papers: [
      phrases(
        'arztbrief, entlass(?:ungs)?brief, (?:therapie|verlaufs|pflege)(?:notiz|bericht|dokumentation)(?:en)?, (?:therapie)?sitzung \\d+',
      ),
    ],
  },
  illness: {
    admitted: [/\bstationär/i],
    presented: [phrases('stellte sich')],
    doing: [
      /(?<![\wäöüß])(?:sie|er|pat\.?|patientin?|klientin?) (?:berichtet|klagt|gibt|zeigt|nimmt|leidet|verneint|schläft|hat seit)(?![\wäöüß])/i,
      /(?:^|\. )(?:Berichtet|Klagt|Zeigt|Kommt|Wirkt|Verneint|Gibt) /m,
    ],
    diagnosed: [phrases('bestätigt, wurde .{0,60}(?:operiert|behandelt|aufgenommen|entlassen)')],
  },
  everybody: {
    advice: [phrases('fragen Sie Ihren? (?:Arzt|Ärztin|Apotheker), Packungsbeilage, Gebrauchsinformation')],
    lives: [/\blebenslauf\b.{0,600}\b(?:university|college|BSc|MSc|MBBS|PhD|degree|diploma)\b/is],
    staff: [phrases('sprechstunde, schwerpunkte, chefarzt')],
  },
  headings: listOf(`(?:jetzige )?diagnosen?, anamnese, befund, therapie, verlauf, procedere, epikrise,
    (?:entlass|dauer)?medikation, histologie, beurteilung`),
  again: {
    what: ['kontrolle', 'wiedervorstellung'],
    when: ['in', 'nach'],
    time: listOf('tage?n?, wochen?, monaten?'),
  },
  sick: `herzinsuffizienz vorhofflimmern hypertonie niereninsuffizienz schmerzen luftnot dyspnoe beschwerden
    operation operiert karzinom metastasen entzundung schenkelhals divertikulitis malignitat rezidiv schilddruse
    gallenblase gallensteine blutung thrombose embolie demenz depressiv bandscheibenvorfall bandscheibe wurzel
    kompression facettengelenksarthrose arthrose mrt lws hws ekg rontgen sonographie echokardiographie stationar
    ambulant nebenwirkungen verlauf erkrankung chirurgie neurochirurgische orthopadie patientin patient blutdruck
    borderline bulimie anorexie magersucht suizidalitat suizidal suizidgedanken suizidversuch dissoziiert dissoziation
    missbrauch missbraucht traumatisiert selbstverletzung angststorung panikattacken zwangsstorung psychotherapie
    therapie psychose schizophrenie manie sucht entzug ptbs unterarm oberflachlich medikation diagnose diagnosen
    puls fieber ubelkeit schwindel atemnot lunge leber niere magen darm herz`,
} satisfies Language;
