import type { Person } from './data/people';
import type { Random } from './random';
import type { Setting } from './record';

/** A value of the type, as it is written. */
export type Draw = (random: Random, person: Person) => string;

/** Overrides of a made HL7 message: `PID-19` to the text of that field, the value standing for `{}`. */
export interface Hl7Place {
  fields: Readonly<Record<string, string>>;
  message?: string;
  value?: Draw;
}
/** A segment of a made claim or what stands in a slot of it; `{}` stands for the value. */
export interface X12Place {
  at: 'subscriber' | 'claim' | 'line' | 'payer' | 'billing' | 'diagnosis' | 'procedure';
  segment: string;
  value?: Draw;
}
/** A resource of FHIR around a marked value. */
export type FhirPlace = (value: string, person: Person, random: Random) => object;

/** How one type is written where it truly stands, and what looks like it. */
export interface Kind {
  type: string;
  draw: Draw;
  /** The value as running text, resources of FHIR and clinical XML write it, where that differs. */
  drawIn?: Partial<Readonly<Record<'prose' | 'fhir' | 'xml', Draw>>>;
  /** Labels in words, held out: written from the standards, without a look at those of the patterns. */
  labels: readonly string[];
  /** Numbers of the same type that stand under labels of their own: a third of the documents has one of these. */
  also?: readonly { labels: readonly string[]; draw: Draw }[];
  /** Share of labels with an owner before them. Default 0.3. */
  owners?: number;
  /** Labels as running text writes them; those of `labels` where absent. */
  spoken?: readonly string[];
  /** Sentences with `{}` for the value. Those with `{label}` are written with a label. */
  prose?: readonly string[];
  hl7?: readonly Hl7Place[];
  x12?: readonly X12Place[];
  fhir?: readonly FhirPlace[];
  /** Whole elements of clinical or prescription documents, `{}` for the value. */
  xml?: readonly { element: string; value?: Draw }[];
  /** It is the heading of a note, and stands nowhere else. */
  isHeading?: boolean;
  lookAlikes: readonly LookAlike[];
}

/** What is not of the type, though it looks so. */
export interface LookAlike {
  /** In words of the group of misses: `wrong check digit`. */
  what: string;
  setting: Setting;
  labels: readonly string[];
  draw: Draw;
  /** What it is, where it is of another type. */
  is?: string;
  /** Types that are no mistake. */
  may?: readonly string[];
  prose?: readonly string[];
  /** It may stand in a field of messages that names nothing of the type. */
  inMessages?: boolean;
}

/** A look-alike in short. */
export const alike = (
  what: string,
  setting: Setting,
  labels: string,
  draw: Draw,
  more: Omit<Partial<LookAlike>, 'what' | 'setting' | 'labels' | 'draw'> = {},
): LookAlike => ({ what, setting, labels: labels.split(', '), draw, ...more });

/** A list of labels in short. */
export const words = (text: string): string[] => text.split(/,\s*/).map(word => word.trim());
