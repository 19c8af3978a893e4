import { wordSet } from '../../../lib/word-set';

/** Words of places and peoples: countries, states, large cities, who lives there and what is spoken. */
export const PLACE_WORDS = wordSet(
  `afghan afghanistan african alabama alaska albania albanian alberta algeria algerian america american amsterdam
    andorra angeles angola ankara antarctica antigua arab arabic argentina argentine argentinian arizona arkansas
    armenia armenian aruba asia asian athens atlanta auckland australia australian austria austrian azerbaijan
    azerbaijani baghdad bahamas bahrain balkan baltimore bangkok bangladesh bangladeshi barbados barbuda barcelona
    basque bavaria beijing beirut belarus belarusian belfast belgian belgium belgrade belize bengali benin berlin
    bermuda bern bhutan birmingham bogota bolivia bolivian bordeaux bosnia bosnian boston botswana bratislava brazil
    brazilian brisbane britain british brooklyn brunei brussels bucharest budapest buddhist buenos bulgaria bulgarian
    burkina burma burundi cairo calgary california cambodia cambridge cameroon canada canadian canberra caracas
    caribbean carolina catalan catholic chechen chicago chile chilean china chinese christian cleveland cologne
    colombia colombian colorado comoros congo connecticut copenhagen cork croatian cuba cuban cypriot cyprus czech
    czechia dakar dallas damascus danish delaware delhi denmark denver detroit dhaka diego djibouti dominica dubai
    dublin dusseldorf dutch ecuador edinburgh edmonton egypt egyptian england english eritrea estonia estonian
    eswatini ethiopia ethiopian europe european fiji filipino finland finnish flemish florida france francisco
    frankfurt french gabon gambia geneva georgian german germany ghana ghanaian gibraltar glasgow gothenburg greece
    greek greenland grenada grenadines guam guatemala guatemalan guernsey guinea guyana hague haiti haitian hamburg
    hampshire hanoi havana hawaii hebrew helsinki herzegovina hindi hindu honduras houston hungarian hungary iceland
    icelandic idaho illinois india indian indiana indonesia indonesian iowa iran iranian iraq iraqi ireland irish
    israeli istanbul italian italy jakarta jamaica jamaican japan japanese jersey jerusalem jewish johannesburg
    jordanian kabul kansas karachi kazakh kazakhstan kentucky kenya kenyan kiev kingdom kiribati korea korean kosovo
    krakow kurdish kuwait kyiv kyrgyzstan lagos lahore laos latin latino latvia latvian lebanese lebanon leeds leipzig
    leone lesotho liberia libya liechtenstein lima lisbon lithuania lithuanian liverpool ljubljana london los
    louisiana luxembourg lyon macau macedonia madagascar madrid maine malawi malaysia malaysian maldives mali malta
    maltese manchester manhattan manila manitoba maori marrakech marseille maryland massachusetts mauritania mauritius
    melbourne memphis mexican mexico miami michigan micronesia milwaukee minnesota minsk mississippi missouri moldova
    monaco mongolia mongolian montana montenegro montreal moroccan morocco moscow mozambique mumbai munich muslim
    myanmar nairobi namibia naples nashville nauru nebraska nepal nepalese netherlands nevada newcastle newfoundland
    nicaragua niger nigeria nigerian norway norwegian oakland ohio oklahoma oman ontario oregon orthodox osaka oslo
    ottawa oxford pakistan pakistani palau palestine palestinian panama paraguay paris pennsylvania persian perth peru
    peruvian petersburg philadelphia philippines phoenix pittsburgh poland polish porto portugal portuguese prague
    pretoria protestant punjabi qatar quebec queensland reykjavik riga rio romania romanian rome rotterdam russia
    russian rwanda samoa sarajevo saskatchewan saudi saxony scandinavian scotland scottish seattle senegal seoul
    serbia serbian seychelles shanghai sheffield sicilian singapore singaporean slovak slovakia slovene slovenia
    slovenian sofia somali somalia spain spanish stockholm stuttgart sudan suriname swaziland sweden swedish swiss
    switzerland syria syrian taiwan taiwanese tajikistan tallinn tamil tanzania tasmania tehran tennessee texas thai
    thailand tibet tibetan timor tirana tobago togo tokyo tonga toronto toulouse trinidad tripoli tunis tunisia
    tunisian turin turkey turkish turkmenistan tuvalu uganda ukraine ukrainian urdu uruguay uruguayan utah uzbek
    uzbekistan vancouver vanuatu vatican vegas venezuela venezuelan venice vermont vienna vietnam vietnamese vilnius
    wales warsaw wellington welsh wisconsin wyoming yemen yerevan yiddish york yugoslavia zagreb zaire zambia zimbabwe
    zurich`,
);
