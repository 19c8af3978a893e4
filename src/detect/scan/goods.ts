import { keyWordsOf } from './key-words';

/** Keys of what is sold or published, and of nobody's care: one of these stands in each entry of a catalogue. */
const GOODS_WORDS = new Set(
  'price msrp sku ean ean13 gtin gtin13 gtin14 upc asin barcode isbn headline byline permalink slug'.split(' '),
);

/** Whether a key is one of goods or articles. */
export const isGoodsField = (key: string): boolean => keyWordsOf(key).some(word => GOODS_WORDS.has(word));
