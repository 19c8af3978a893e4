/** z of the normal distribution for 95%. */
const Z = 1.959964;

/**
 * The 95% Wilson score interval of a rate, as fractions. It holds for small n and for rates of 0 and 1.
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 */
export function wilson(hits: number, n: number): readonly [low: number, high: number] {
  if (n === 0) return [0, 1];
  const rate = hits / n;
  const middle = rate + Z ** 2 / (2 * n);
  const spread = Z * Math.sqrt((rate * (1 - rate)) / n + Z ** 2 / (4 * n ** 2));
  const whole = 1 + Z ** 2 / n;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}
