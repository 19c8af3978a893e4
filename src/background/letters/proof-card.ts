import { proofCard, proofCardPicture, proofCardText, svgOf } from '../../disclosure';
import type { ProofCardView } from '../../messages/protocol';
import { mustRead } from './index';

/** The card in place of samples, from the draft's report alone, in the letter's language. */
export async function drawProofCard(draftId: string): Promise<ProofCardView> {
  const { report, language, reference } = await mustRead(draftId);
  const drawing = proofCardPicture(proofCard(report, language), language);
  return {
    text: proofCardText(report, language),
    svg: svgOf(drawing),
    drawing,
    fileName: `proof-card-${reference}`,
  };
}
