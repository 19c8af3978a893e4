import type { Random } from './random';

const COMMON = (
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one ' +
  'you were all her she there would their we him been has when who will no more if out so up said what its about than ' +
  'into them can only other time new some could these two may first then do any like my now over such our man me even ' +
  'most made after also did many off before must well back through years much where your way down should because long ' +
  'each just state those people too mr how little good world make very year still see work such men day get here old life ' +
  'both between under three never know same last another while us might great go come since against right came take used ' +
  'himself few house use during without again place around however home small found thought went say part once high ' +
  'general upon school every does got united left number course war until always away something fact water though less ' +
  'public put think almost hand enough far took head yet government system better set told nothing night end called went ' +
  'river market bridge council meeting road station garden window letter morning evening summer winter weather harvest ' +
  'engine library history museum theatre science language answer question reason machine paper printing colour island ' +
  'coast mountain forest village street railway company business money price minister election law court story picture'
).split(' ');

const SYLLABLES = 'ba be co da del en fer gra hal in ka lo mar nor os pel qui ran sol ta um ver wen xi yo zan'.split(
  ' ',
);
const OTHER_SCRIPTS = (
  'город река рынок письмо утро история вопрос βιβλίο νερό δρόμος πόλη ιστορία “quoted” — “words” … 道路 図書館 東京 ' +
  'młyn šťastný žeň łódź ağaç đường'
).split(' ');

/** A word of running text: mostly common ones, some that no dictionary knows. */
export function word(random: Random): string {
  if (!random.chance(12)) return random.pick(COMMON);
  let made = '';
  for (let left = random.int(2, 4); left > 0; left -= 1) made += random.pick(SYLLABLES);
  return made;
}

/** A sentence with the numbers, dates and names of places that ordinary text has. `wide` per cent of its words have characters above U+00FF. */
export function sentence(random: Random, wide = 0): string {
  const words = Array.from({ length: random.int(6, 22) }, () => {
    if (random.chance(wide)) return random.pick(OTHER_SCRIPTS);
    if (random.chance(2)) return String(random.int(2, 2030));
    if (random.chance(1)) return `${random.int(1, 99)}.${random.digits(1)}%`;
    if (random.chance(1)) return `$${random.int(1, 900)},${random.digits(3)}`;
    if (random.chance(5)) return capital(word(random));
    return random.chance(5) ? `${word(random)},` : word(random);
  });
  return `${capital(words.join(' '))}${random.pick(['.', '.', '.', '.', '?', '!'])}`;
}

/** Several sentences. */
export function paragraph(random: Random, wide = 0): string {
  return Array.from({ length: random.int(2, 8) }, () => sentence(random, wide)).join(' ');
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
