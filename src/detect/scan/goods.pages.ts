/** What the whole engine finds to be goods is found here first. */
export const isGoodsField = (): boolean => false;
