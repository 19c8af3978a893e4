import { listOf } from '../../../lib/words';
import { type Language, phrases } from '../language';

export default {
  naming: {
    titles: listOf('Dhr, Mevr, [Mm]evrouw, [Mm]eneer, de heer'),
    about: ['Betreft'],
    aged: ['van'],
    old: [' jaar\\b'],
  },
  care: { closed: [phrases('met vriendelijke groet')] },
  illness: { admitted: [phrases('opgenomen')] },
  headings: ['conclusie', 'beleid'],
  sick: `pijn benauwd benauwdheid longontsteking hartinfarct gezwel breuk hypertensie exacerbatie voorgeschiedenis
    inspanning hart lever`,
} satisfies Language;
