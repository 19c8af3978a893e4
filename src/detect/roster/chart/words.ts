import { wordSet } from '../../lib/word-set';
import { said } from './said';

/** Words of illness and treatment beyond those that a list of people is told by: in the document of one patient many stand together. */
export const MORE_SICK_WORDS = wordSet(said(({ sick }) => [sick]).join(' '));

/** Ends of drugs' names, by the WHO's stems: https://www.who.int/teams/health-product-and-policy-standards/inn/stem-book */
export const DRUG_ENDINGS =
  /(?:olimus|xaban[eo]?|gatran|grel(?:or)?|dron(?:ate|ic)|pril|floxacin[ao]?|conazole?|prazol[eo]?|caine|[^h]olone|isone?|asone|nisolone|tropium|terol|salbutamol|zosin|tidine|setron|triptan|gabalin|gabapentin|racetam|triptyline|levodopa|careldopa|lukast|formina?|gliflozin|gliptin|glutide|natide|apine|peridol|fenaxine|venlafaxine|traline|alopram|zapine|razole|cristine|rubicin|platin|taxel|rabine|trexate|zumab|ximab|limumab|relizumab|umab|tinib|ciclib|tacept|ciclovir|navir|tegravir|buvir|kinra|bactam|clavu?lan\w+|penem|azolam|zopiclone|zolpidem|thromycin|xetine|zapin|olol[eo]?|dipin[ae]?|semide|lamide|thiazide|amotrigine|dalafil|steride|parib|statina?|alazine|asalamine|esalazine|methoprim|doxycycline|mycin|cilline?|cillina)$/;
