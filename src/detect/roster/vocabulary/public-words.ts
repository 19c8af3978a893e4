import { wordSet } from '../../lib/word-set';

/** Words, without accents, of lists of people that are made for the public or by other trades: of the dead, players, authors, members, officials. */
export const PUBLIC_WORDS = wordSet(
  `died deathdate deaths obituary obituaries memorial funeral funerals buried burial decede decedee deces gestorben
    verstorben fallecio overleden laureate laureates motivation postdoc prize nobel award awards actor actress actors film films movie
    movies album albums song songs singer novel novels authors coauthor coauthors journal journals doi pmid isbn
    publisher published publication abstract professor faculty alumni dissertation thesis player players
     club clubs league championship champion champions wrestler wrestlers finisher fighter runner runners medal
    medals olympic olympics tournament playoffs constituency senator senators parliament elected election councillor
    mayor governor congress legislator minister republican democrat salary recruiter applicants hiring vacancy
    vacancies curriculum npi donated donate fundraiser fundraising sponsor sponsors defendant
    defendants plaintiff indicted convicted sentenced arrested murder murdered sighting sightings
    breed breeder kennel sire dam jockey gedcom deat ancestor ancestors genealogy descendants reporter journalist columnist
      podcast speaker speakers keynote subscribe followers investigator investigators chef
    writer painter poet novelist musician composer sculptor politician footballer rapper comedian broadcaster rating ratings
    review reviews conference symposium congress plenary webinar lecture lectures moderator restaurant wedding bride groom mock mocks faker`,
);
