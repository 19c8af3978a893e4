/** What the whole engine finds to be goods, animals or of another trade is found here first. */
export const isGoodsField = (): boolean => false;
export const isAnimalField = (): boolean => false;
export const isTradeField = (): boolean => false;
