/** Words that stand in front of a provider's own numbers: `billing npi`, `prescriber dea`. */
export const PROVIDERS = `provider, prescriber, prescribing, physician, doctor, practitioner, pharmacy, pharmacist,
  facility, organization, rendering, billing, referring, ordering, attending, servicing, service, supervising,
  operating, treating, performing, dispensing, admitting, consulting, pcp, rendering provider, billing provider,
  referring provider, ordering provider, attending provider, service provider, attending physician, ordering
  physician, referring physician, prescribing provider, prescribing physician, service facility, pay to, group,
  clinic, hospital, individual`;
