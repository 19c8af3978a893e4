import { findLinked } from '../tabular/linked';
import { readPeople } from '../tabular/people';
import type { ExposureKind } from '../types';

/** A CSV or JSON array whose rows are people, or tell of the care of people by their numbers. */
export default {
  title: 'Table of people',
  standsBack: true,
  begin: head => readPeople(head, findLinked()),
} satisfies ExposureKind;
