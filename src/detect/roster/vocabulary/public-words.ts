import { wordSet } from '../../lib/word-set';

/** Words, without accents, of lists of people that are made for the public or by other trades: of the dead, players, authors, members, officials. */
export const PUBLIC_WORDS = wordSet(
  `abstract actor actors actress album albums alumni ancestor ancestors applicants arrested authors award awards
    breed breeder bride broadcaster burial buried champion champions championship chef club clubs coauthor
    coauthors columnist comedian composer conference congress constituency convicted councillor curriculum dam
    deat deathdate deaths decede decedee deces defendant defendants democrat descendants died dissertation doi
    donate donated elected election faculty faker fallecio fighter film films finisher followers footballer
    fundraiser fundraising funeral funerals gedcom genealogy gestorben governor groom hiring indicted
    investigator investigators isbn jockey journal journalist journals kennel keynote laureate laureates league
    lecture lectures legislator mayor medal medals memorial minister mock mocks moderator motivation movie
    movies murder murdered musician nobel novel novelist novels npi obituaries obituary olympic olympics
    overleden painter parliament plaintiff player players playoffs plenary pmid podcast poet politician postdoc
    prize professor publication published publisher rapper rating ratings recruiter reporter republican
    restaurant review reviews runner runners salary sculptor senator senators sentenced sighting sightings
    singer sire song songs speaker speakers sponsor sponsors subscribe symposium thesis tournament vacancies
    vacancy verstorben webinar wedding wrestler wrestlers writer`,
);
