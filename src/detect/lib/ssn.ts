/**
 * Whether nine digits can be a Social Security number: never issued were areas 000, 666 and 900 to 999, group 00 and
 * serial 0000. What stands behind them is not looked at.
 * https://secure.ssa.gov/poms.nsf/lnx/0110201035
 */
export function isIssuableSsn(digits: string): boolean {
  const area = digits.slice(0, 3);
  if (digits.length < 9 || area === '000' || area === '666' || area >= '900') return false;
  return digits.slice(3, 5) !== '00' && digits.slice(5, 9) !== '0000';
}
