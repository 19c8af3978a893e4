import { joined, listOf } from '../../lib/words';

/** What laboratories measure, by names that mean nothing else. */
export const ANALYTES: readonly string[] = [
  ...joined(
    'serum, plasma, blood, fasting, random, urine',
    'glucose, creatinine, potassium, sodium, urea, calcium, sugar',
  ),
  ...listOf(`hba1c, a1c, hgb a1c, hb a1c, hemoglobin a1c, glycated hemoglobin, hemoglobin, haemoglobin, hgb, hematocrit, hct,
    creatinine, egfr, gfr, tsh, free t4, free t3, ldl cholesterol, hdl cholesterol, total cholesterol, ldl, hdl,
    triglycerides, white blood cell count, white blood cells, wbc, rbc, mcv, mch, mchc, rdw, platelet count,
    blood urea nitrogen, bilirubin, total bilirubin, troponin, troponin i, bnp, nt probnp, d dimer, viral load,
    hiv viral load, cd4 count, cd4, ferritin, alt sgpt, ast sgot, alkaline phosphatase, alk phos, ggt, c
    reactive protein, hs crp, crp, esr, procalcitonin, hcg, beta hcg, psa total, testosterone level, lithium
    level, inr result, ptt, aptt, prothrombin time, lipase, amylase, anion gap, vitamin b12, kreatinin,
    leukozyten, thrombozyten, hamoglobin, hemoglobina, creatinina, glucemia, glycemie, absolute neutrophil
    count, absolute neutrophils, neutrophil count, lymphocyte count, eosinophil count, white cell count,
    leukocyte count, leucocytes, red blood cell count, red cell count, reticulocyte count, packed cell volume,
    hemoglobin level, haemoglobin level, hb level, direct bilirubin, indirect bilirubin, conjugated bilirubin,
    sgpt, sgot, alanine aminotransferase, aspartate aminotransferase, gamma gt, gamma glutamyl transferase,
    lactate dehydrogenase, ldh, creatine kinase, ck mb, serum lactate, serum albumin, serum iron, serum
    ferritin, serum magnesium, serum phosphate, serum chloride, serum bicarbonate, serum osmolality, vldl, non
    hdl cholesterol, lipoprotein a, apolipoprotein b, thyroid stimulating hormone, total t3, total t4,
    thyroxine, anti tpo, parathyroid hormone, pth, cortisol level, oestradiol, progesterone level, transferrin,
    transferrin saturation, tibc, homocysteine, haptoglobin, fibrinogen, microalbumin, urine albumin, albumin
    creatinine ratio, uacr, ca 125, ca 19 9, alpha fetoprotein, prostate specific antigen, psa level, digoxin
    level, vancomycin trough, vancomycin level, phenytoin level, valproic acid level, tacrolimus level,
    tacrolimus trough, rheumatoid factor, anti ccp, ana titer, ana titre, c peptide, fructosamine, 25 oh vitamin
    d, vitamin d 25 oh, 25 hydroxyvitamin d, fasting blood sugar, fasting blood glucose, random blood sugar,
    random blood glucose, postprandial glucose, estimated gfr, creatinine clearance, urine protein, arterial ph,
    pco2, paco2, pao2, base excess, high sensitivity troponin, troponin t, nt pro bnp, pro bnp, brain
    natriuretic peptide, fibrin degradation products, activated partial thromboplastin time, erythrocyte
    sedimentation rate, hemoglobina glicosilada, trigliceridos, plaquetas, leucocitos, glycemie a jeun,
    kreatininwert, hamatokrit, erythrozyten, blutzucker`),
];

/** Names that stand on food, money or in databases as well. */
export const WEAK_ANALYTES: readonly string[] = listOf(
  `glucose, sodium, potassium, calcium, chloride, magnesium, cholesterol, platelets, plt, inr, psa, bun, albumin,
    vitamin d, alt, ast, alp, bicarbonate, co2, uric acid, iron, folate, urea, phosphate, phosphorus, lactate,
    pcv, fsh, lh, cea, afp, po2, bsl, platelet, globulin, mpv, white count, wcc, zinc, copper, ammonia,
    cortisol, neutrophils, lymphocytes, monocytes, eosinophils, basophils, hb, t4, t3, igg, iga, igm, ige,
    digoxin, specific gravity, ck, cpk, plaquettes, natrium, kalium, total protein, lactic acid, ft3, ft4, rbs,
    fbs, ppbs, prolactin, estradiol, hematies`,
);
