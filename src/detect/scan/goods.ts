import { wordSet } from '../lib/word-set';
import { keyWordsOf } from './key-words';

/** Keys of what is sold, published, offered or cooked, and of nobody's care: one of these stands in each entry of a catalogue. */
const GOODS_WORDS = wordSet(
  'price msrp sku ean ean13 gtin gtin13 gtin14 upc asin barcode isbn headline byline permalink slug recruiter salary ' +
    'calories servings recipe',
);

/** Whether a key is one of goods, articles, jobs or recipes. */
export const isGoodsField = (key: string): boolean => keyWordsOf(key).some(word => GOODS_WORDS.has(word));
