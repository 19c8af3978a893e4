import type { Random } from './random';
import { capital, word } from './words';

/** A module of a bundle, minified: short names, long chains of properties, strings, markup, colours, classes, data. */
export function module(random: Random): string {
  const statements = Array.from({ length: random.int(5, 40) }, () => random.pick(STATEMENTS)(random));
  return `${random.int(100, 99_999)}:(e,t,n)=>{"use strict";n.d(t,{Z:()=>${short(random)}});var ${short(random)}=n(${random.digits(5)});${statements.join(';')}},`;
}

const short = (random: Random): string => random.letters(random.int(1, 2));
const camel = (random: Random): string => `${word(random)}${capital(word(random))}`;
const chain = (random: Random): string => Array.from({ length: random.int(1, 4) }, () => camel(random)).join('.');
const classes = (random: Random): string =>
  `${word(random)}-${word(random)} ${word(random)}__${word(random)}--${short(random)}`;
const base64 = (random: Random): string => {
  const bytes = Uint8Array.from({ length: random.int(40, 200) }, () => random.int(0, 255));
  return Buffer.from(bytes).toString('base64');
};

const STATEMENTS: readonly ((random: Random) => string)[] = [
  random =>
    `function ${short(random)}(e,t){return e.${chain(random)}?e.${camel(random)}(t[${random.int(0, 99)}]):null}`,
  random =>
    `const ${short(random)}=(e,t)=>({...e,${camel(random)}:t.${chain(random)},${camel(random)}:!${random.int(0, 1)}})`,
  random =>
    `if(!(${short(random)} instanceof ${short(random)}))throw new TypeError("${capital(word(random))} ${word(random)} ${word(random)}")`,
  random =>
    `for(var ${short(random)}=0,i=${short(random)}.length;i>0;i--)${short(random)}[i]^=${random.int(2, 65_535)}>>>${random.int(1, 31)}`,
  random =>
    `(0,${short(random)}.jsx)("div",{className:"${classes(random)}",style:{color:"#${random.int(4_096, 16_777_215).toString(16)}",width:${random.int(1, 900)}}})`,
  random =>
    `${short(random)}.exports=JSON.parse('{"${word(random)}":${random.int(0, 1e6)},"${word(random)}":["${word(random)}","${word(random)}"]}')`,
  random =>
    `${short(random)}="M${random.int(1, 24)}.${random.digits(2)} ${random.digits(1)}.${random.digits(2)}c-1.${random.digits(2)} 0-2.${random.digits(2)}.${random.digits(2)}-3.${random.digits(1)} 1.${random.digits(2)}z"`,
  random =>
    `${short(random)}.test(/^[a-z]+\\.(${word(random)}|${word(random)})$/i)&&${short(random)}("https://cdn.${word(random)}.net/${word(random)}/${random.digits(4)}.js")`,
  random => `${short(random)}="data:image/png;base64,${base64(random)}"`,
  random =>
    `switch(e.type){case"${word(random).toUpperCase()}_${word(random).toUpperCase()}":return ${short(random)}.${camel(random)}(1e${random.int(1, 9)},.${random.int(1, 9)},0x${random.digits(4)});default:return e}`,
];
