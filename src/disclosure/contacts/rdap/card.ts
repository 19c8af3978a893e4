/** Whom a registry names, whichever way it writes it down. */
export interface Card {
  /** Empty where it does not say. */
  kind: string;
  /** The name as written: of an organisation or of a person. */
  name: string;
  organisation: string;
  emails: readonly string[];
  phones: readonly string[];
  faxes: readonly string[];
  /** Web forms: addresses that begin with https. */
  forms: readonly string[];
  /** A postal address on one line. */
  post: string;
  /** ISO 3166, where the card gives it so. */
  country: string | null;
}

export const NO_CARD: Card = {
  kind: '',
  name: '',
  organisation: '',
  emails: [],
  phones: [],
  faxes: [],
  forms: [],
  post: '',
  country: null,
};

/** No card needs more of one thing. */
export const MOST_OF_ONE = 5;
