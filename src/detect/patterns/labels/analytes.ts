import { joined, listOf } from '../../lib/words';

/** What laboratories measure, by names that mean nothing else. */
export const ANALYTES: readonly string[] = [
  ...joined(
    'serum, plasma, blood, fasting, random, urine',
    'glucose, creatinine, potassium, sodium, urea, calcium, sugar',
  ),
  ...listOf(`hba1c, a1c, hgb a1c, hb a1c, hemoglobin a1c, glycated hemoglobin, hemoglobin, haemoglobin, hgb,
    hematocrit, hct, creatinine, egfr, gfr, tsh, free t4, free t3, ldl cholesterol, hdl cholesterol, total
    cholesterol, ldl, hdl, triglycerides, white blood cell count, white blood cells, wbc, rbc, mcv, mch, mchc, rdw,
    platelet count, blood urea nitrogen, bilirubin, total bilirubin, troponin, troponin i, bnp, nt probnp, d dimer,
    viral load, hiv viral load, cd4 count, cd4, ferritin, alt sgpt, ast sgot, alkaline phosphatase, alk phos, ggt, c
    reactive protein, hs crp, crp, esr, procalcitonin, hcg, beta hcg, psa total, testosterone level, lithium level,
    inr result, ptt, aptt, prothrombin time, lipase, amylase, anion gap, vitamin b12, kreatinin, leukozyten,
    thrombozyten, hamoglobin, hemoglobina, creatinina, glucemia, glycemie`),
];

/** Names that stand on food, money or in databases as well. */
export const WEAK_ANALYTES: readonly string[] = listOf(
  `glucose, sodium, potassium, calcium, chloride, magnesium, cholesterol, platelets, plt, inr, psa, bun, albumin,
    vitamin d, alt, ast, alp, bicarbonate, co2, uric acid, iron, folate, urea`,
);
