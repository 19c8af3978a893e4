import { listOf } from '../../lib/words';

/** How a prescription says how to take it. Left out: bid, tid, prn alone, which auctions, logs and file names have too. */
export const SIGS: readonly string[] = listOf(
  `po bid, po tid, po qid, po qd, po daily, po qhs, po qam, po qpm, po prn, po once daily, po twice daily, bid prn,
    tid prn, qid prn, daily prn, qhs prn, prn pain, prn nausea, prn anxiety, prn wheezing, prn headache, qhs, q4h,
    q6h, q8h, q12h, q24h, q4h prn, q6h prn, q8h prn, by mouth daily, by mouth once daily, by mouth twice daily, by
    mouth every day, by mouth every morning, by mouth at bedtime, by mouth as needed, tablet by mouth, tablets by
    mouth, capsule by mouth, capsules by mouth, tab po, tabs po, cap po, caps po, mg by mouth, take one
    tablet, take two tablets, take one capsule, take two capsules, inhale two puffs, inhale one puff, puffs inhaled,
    as needed for pain, inject subcutaneously, units subcutaneously, apply to affected area, sig take, dispense as
    written`,
);
