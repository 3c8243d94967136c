/** Is one country or territory with an ISO 3166-1 code. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  /** Short English name as newspapers write it. */
  readonly name: string;
  /** Point in its middle, as the GeoNames gazetteer sets it (large countries: where a map's label stands). */
  readonly lat: number;
  readonly lon: number;
  readonly continent: "AF" | "AN" | "AS" | "EU" | "NA" | "OC" | "SA";
  /** Area in thousands of square kilometres, rounded up. */
  readonly area: number;
  /** English name of the capital, null where there is none. */
  readonly capital: string | null;
  /** Other English names and common spellings. */
  readonly alternates: readonly string[];
}

// iso2|name|lat|lon|continent|area in 1000 km²|capital|other names, separated by ;
const ROWS = `
AD|Andorra|42.55|1.58|EU|1|Andorra la Vella|Principality of Andorra
AE|United Arab Emirates|23.75|54.5|AS|83|Abu Dhabi|UAE;U.A.E.;Emirates;the Emirates
AF|Afghanistan|33|66|AS|648|Kabul|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan
AG|Antigua and Barbuda|17.05|-61.8|NA|1|Saint John's|Antigua & Barbuda
AI|Anguilla|18.22|-63.05|NA|1|The Valley|
AL|Albania|41|20|EU|29|Tirana|
AM|Armenia|40.25|45|AS|30|Yerevan|
AO|Angola|-12.5|18.5|AF|1247|Luanda|
AQ|Antarctica|-75|0|AN|14000||
AR|Argentina|-34|-64|SA|2767|Buenos Aires|Argentine Republic
AS|American Samoa|-14.32|-170.74|OC|1|Pago Pago|
AT|Austria|47.33|13.33|EU|84|Vienna|
AU|Australia|-25|135|OC|7687|Canberra|Commonwealth of Australia
AW|Aruba|12.5|-69.97|NA|1|Oranjestad|
AX|Åland Islands|60.21|20.12|EU|2|Mariehamn|Aland;Åland
AZ|Azerbaijan|40.5|47.5|AS|87|Baku|
BA|Bosnia and Herzegovina|44.25|17.83|EU|51|Sarajevo|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina
BB|Barbados|13.17|-59.53|NA|1|Bridgetown|
BD|Bangladesh|24|90|AS|144|Dhaka|
BE|Belgium|50.75|4.5|EU|31|Brussels|
BF|Burkina Faso|12.5|-1.67|AF|274|Ouagadougou|Upper Volta
BG|Bulgaria|42.67|25.25|EU|111|Sofia|
BH|Bahrain|26.03|50.5|AS|1|Manama|Kingdom of Bahrain
BI|Burundi|-3.5|30|AF|28|Gitega|
BJ|Benin|9.5|2.25|AF|113|Porto-Novo|Dahomey
BL|Saint Barthélemy|17.9|-62.83|NA|1|Gustavia|St. Barts;Saint Barts;St. Barthelemy
BM|Bermuda|32.3|-64.75|NA|1|Hamilton|
BN|Brunei|4.5|114.67|AS|6|Bandar Seri Begawan|Brunei Darussalam
BO|Bolivia|-17|-65|SA|1099|La Paz|Plurinational State of Bolivia
BQ|Caribbean Netherlands|12.18|-68.26|NA|1|Kralendijk|
BR|Brazil|-10|-55|SA|8512|Brasília|Brasil
BS|Bahamas|24.25|-76|NA|14|Nassau|The Bahamas
BT|Bhutan|27.5|90.5|AS|47|Thimphu|
BV|Bouvet Island|-54.42|3.41|AN|1||
BW|Botswana|-22|24|AF|600|Gaborone|
BY|Belarus|53|28|EU|208|Minsk|Byelorussia;Belorussia
BZ|Belize|17.25|-88.75|NA|23|Belmopan|British Honduras
CA|Canada|60.11|-113.64|NA|9985|Ottawa|
CC|Cocos Islands|-12.17|96.83|AS|1|West Island|Cocos (Keeling) Islands;Keeling Islands
CD|Democratic Republic of the Congo|-2.5|23.5|AF|2345|Kinshasa|DR Congo;DRC;D.R.C.;Congo-Kinshasa;Democratic Republic of Congo;Zaire;D.R. Congo;Congo
CF|Central African Republic|7|21|AF|623|Bangui|CAR;C.A.R.
CG|Republic of the Congo|-1|15.5|AF|342|Brazzaville|Congo-Brazzaville;Republic of Congo;Congo Republic;Congo
CH|Switzerland|47|8.01|EU|41|Bern|Swiss Confederation
CI|Ivory Coast|8|-5.5|AF|322|Yamoussoukro|Côte d'Ivoire;Cote d'Ivoire
CK|Cook Islands|-21.23|-159.78|OC|1|Avarua|
CL|Chile|-30|-71|SA|757|Santiago|
CM|Cameroon|6|12.5|AF|475|Yaoundé|Cameroun
CN|China|35|105|AS|9597|Beijing|People's Republic of China;PRC;P.R.C.;Mainland China;Communist China;Red China
CO|Colombia|4|-73.25|SA|1139|Bogotá|
CR|Costa Rica|10|-84|NA|51|San José|
CU|Cuba|22|-79.5|NA|111|Havana|
CV|Cape Verde|16|-24|AF|4|Praia|Cabo Verde
CW|Curaçao|12.17|-69|NA|1|Willemstad|
CX|Christmas Island|-10.5|105.67|AS|1|Flying Fish Cove|
CY|Cyprus|35|33|EU|9|Nicosia|Republic of Cyprus
CZ|Czech Republic|49.75|15|EU|79|Prague|Czechia
DE|Germany|51.5|10.5|EU|357|Berlin|Federal Republic of Germany;West Germany;East Germany;Deutschland
DJ|Djibouti|11.83|42.5|AF|23|Djibouti|
DK|Denmark|56|10|EU|43|Copenhagen|
DM|Dominica|15.5|-61.33|NA|1|Roseau|
DO|Dominican Republic|19|-70.67|NA|49|Santo Domingo|
DZ|Algeria|28|3|AF|2382|Algiers|
EC|Ecuador|-1.25|-78.25|SA|284|Quito|
EE|Estonia|59|26|EU|45|Tallinn|
EG|Egypt|27|30|AF|1001|Cairo|Arab Republic of Egypt
EH|Western Sahara|24.5|-13|AF|266|El Aaiún|Sahrawi Arab Democratic Republic;Spanish Sahara
ER|Eritrea|15|39|AF|122|Asmara|
ES|Spain|40|-4|EU|505|Madrid|España
ET|Ethiopia|8|38|AF|1128|Addis Ababa|Abyssinia
FI|Finland|64|26|EU|337|Helsinki|
FJ|Fiji|-18|178|OC|18|Suva|Fiji Islands
FK|Falkland Islands|-51.75|-59.17|SA|12|Stanley|Falklands;Malvinas;Islas Malvinas;Malvinas Islands
FM|Micronesia|6.92|158.18|OC|1|Palikir|Federated States of Micronesia
FO|Faroe Islands|62|-7|EU|1|Tórshavn|Faroes;Faeroe Islands
FR|France|46|2|EU|547|Paris|French Republic;Metropolitan France
GA|Gabon|-1|11.75|AF|268|Libreville|
GB|United Kingdom|54.76|-2.7|EU|245|London|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland
GD|Grenada|12.12|-61.67|NA|1|Saint George's|
GE|Georgia|42|43.5|AS|70|Tbilisi|Republic of Georgia
GF|French Guiana|4|-53|SA|91|Cayenne|
GG|Guernsey|49.58|-2.33|EU|1|Saint Peter Port|
GH|Ghana|8.1|-1.2|AF|239|Accra|Gold Coast
GI|Gibraltar|36.14|-5.35|EU|1|Gibraltar|
GL|Greenland|72|-40|NA|2166|Nuuk|
GM|Gambia|13.5|-15.5|AF|11|Banjul|The Gambia
GN|Guinea|10.83|-10.67|AF|246|Conakry|Guinea-Conakry
GP|Guadeloupe|16.25|-61.58|NA|2|Basse-Terre|
GQ|Equatorial Guinea|1.7|10.5|AF|28|Malabo|
GR|Greece|39|22|EU|132|Athens|Hellenic Republic
GS|South Georgia and the South Sandwich Islands|-56|-33|AN|4|Grytviken|South Georgia
GT|Guatemala|15.5|-90.25|NA|109|Guatemala City|
GU|Guam|13.48|144.8|OC|1|Hagåtña|
GW|Guinea-Bissau|12|-15|AF|36|Bissau|
GY|Guyana|5|-59|SA|215|Georgetown|British Guiana
HK|Hong Kong|22.25|114.17|AS|2|Hong Kong|Hongkong
HM|Heard Island and McDonald Islands|-53.1|73.5|AN|1||
HN|Honduras|15|-86.5|NA|112|Tegucigalpa|
HR|Croatia|45.17|15.5|EU|57|Zagreb|
HT|Haiti|19|-72.42|NA|28|Port-au-Prince|
HU|Hungary|47|20|EU|93|Budapest|
ID|Indonesia|-5|120|AS|1919|Jakarta|Dutch East Indies
IE|Ireland|53|-8|EU|70|Dublin|Republic of Ireland;Irish Republic;Eire
IL|Israel|31.5|34.75|AS|21|Jerusalem|State of Israel;Jewish State
IM|Isle of Man|54.25|-4.5|EU|1|Douglas|
IN|India|22|79|AS|3288|New Delhi|Bharat;Republic of India
IO|British Indian Ocean Territory|-6|72|AS|1||Chagos Islands;Chagos Archipelago
IQ|Iraq|33|44|AS|437|Baghdad|Republic of Iraq
IR|Iran|32|53|AS|1648|Tehran|Islamic Republic of Iran;Persia
IS|Iceland|65|-18|EU|103|Reykjavik|
IT|Italy|42.83|12.83|EU|301|Rome|Italia
JE|Jersey|49.22|-2.12|EU|1|Saint Helier|
JM|Jamaica|18.17|-77.25|NA|11|Kingston|
JO|Jordan|31|36|AS|92|Amman|Hashemite Kingdom of Jordan;Hashemite Kingdom;Transjordan
JP|Japan|35.8|138.9|AS|378|Tokyo|Nippon
KE|Kenya|1|38|AF|583|Nairobi|
KG|Kyrgyzstan|41.5|75|AS|199|Bishkek|Kyrgyz Republic;Kirghizia
KH|Cambodia|13|105|AS|181|Phnom Penh|Kampuchea
KI|Kiribati|1.42|173|OC|1|Tarawa|
KM|Comoros|-12.23|44.44|AF|2|Moroni|
KN|Saint Kitts and Nevis|17.33|-62.75|NA|1|Basseterre|St. Kitts and Nevis;St Kitts
KP|North Korea|40|127|AS|121|Pyongyang|DPRK;D.P.R.K.;Democratic People's Republic of Korea;N. Korea
KR|South Korea|36.5|127.75|AS|99|Seoul|ROK;Republic of Korea;Korea;S. Korea
KW|Kuwait|29.5|47.75|AS|18|Kuwait City|State of Kuwait
KY|Cayman Islands|19.5|-80.67|NA|1|George Town|Caymans
KZ|Kazakhstan|48|68|AS|2717|Astana|Kazakstan
LA|Laos|18|105|AS|237|Vientiane|Lao People's Democratic Republic
LB|Lebanon|33.83|35.83|AS|11|Beirut|Lebanese Republic
LC|Saint Lucia|13.88|-60.97|NA|1|Castries|St. Lucia
LI|Liechtenstein|47.17|9.53|EU|1|Vaduz|
LK|Sri Lanka|7|81|AS|66|Colombo|Ceylon
LR|Liberia|6.5|-9.5|AF|112|Monrovia|
LS|Lesotho|-29.5|28.25|AF|31|Maseru|Basutoland
LT|Lithuania|55.42|24|EU|66|Vilnius|
LU|Luxembourg|49.75|6.17|EU|3|Luxembourg|Grand Duchy of Luxembourg
LV|Latvia|57|25|EU|65|Riga|
LY|Libya|28|17|AF|1760|Tripoli|
MA|Morocco|32|-5|AF|447|Rabat|
MC|Monaco|43.73|7.42|EU|1|Monaco|
MD|Moldova|47.25|28.58|EU|34|Chisinau|Republic of Moldova;Moldavia
ME|Montenegro|42.75|19.25|EU|14|Podgorica|
MF|Saint Martin|18.08|-63.06|NA|1|Marigot|St. Martin
MG|Madagascar|-20|47|AF|588|Antananarivo|
MH|Marshall Islands|7.57|168.98|OC|1|Majuro|
MK|North Macedonia|41.67|21.75|EU|26|Skopje|Macedonia;FYROM;Republic of Macedonia
ML|Mali|18|-2|AF|1240|Bamako|
MM|Myanmar|21|96|AS|679|Naypyidaw|Burma;Union of Myanmar
MN|Mongolia|46|105|AS|1565|Ulaanbaatar|Outer Mongolia
MO|Macau|22.16|113.56|AS|1|Macau|Macao
MP|Northern Mariana Islands|16|146|OC|1|Saipan|Northern Marianas
MQ|Martinique|14.67|-61|NA|2|Fort-de-France|
MR|Mauritania|20.25|-10.5|AF|1031|Nouakchott|
MS|Montserrat|16.74|-62.19|NA|1|Plymouth|
MT|Malta|35.92|14.43|EU|1|Valletta|
MU|Mauritius|-20.3|57.58|AF|2|Port Louis|
MV|Maldives|3.2|73|AS|1|Malé|Maldive Islands
MW|Malawi|-13.5|34|AF|119|Lilongwe|Nyasaland
MX|Mexico|23|-102|NA|1973|Mexico City|México
MY|Malaysia|2.5|112.5|AS|330|Kuala Lumpur|Malaya
MZ|Mozambique|-18.25|35|AF|802|Maputo|
NA|Namibia|-22|17|AF|825|Windhoek|South West Africa
NC|New Caledonia|-21.5|165.5|OC|19|Nouméa|
NE|Niger|18|9|AF|1267|Niamey|
NF|Norfolk Island|-29.03|167.95|OC|1|Kingston|
NG|Nigeria|10|8|AF|924|Abuja|
NI|Nicaragua|13|-85|NA|130|Managua|
NL|Netherlands|52.25|5.75|EU|42|Amsterdam|Holland;The Netherlands
NO|Norway|62|10|EU|324|Oslo|
NP|Nepal|28|84|AS|141|Kathmandu|
NR|Nauru|-0.52|166.93|OC|1|Yaren|
NU|Niue|-19.03|-169.87|OC|1|Alofi|
NZ|New Zealand|-42|174|OC|269|Wellington|Aotearoa
OM|Oman|21|57|AS|212|Muscat|Sultanate of Oman
PA|Panama|9|-80|NA|78|Panama City|
PE|Peru|-10|-75.25|SA|1285|Lima|
PF|French Polynesia|-15|-140|OC|5|Papeete|
PG|Papua New Guinea|-6|147|OC|463|Port Moresby|PNG
PH|Philippines|13|122|AS|300|Manila|The Philippines
PK|Pakistan|30|70|AS|804|Islamabad|Islamic Republic of Pakistan
PL|Poland|52|20|EU|313|Warsaw|
PM|Saint Pierre and Miquelon|46.83|-56.33|NA|1|Saint-Pierre|
PN|Pitcairn Islands|-25.07|-130.1|OC|1|Adamstown|Pitcairn
PR|Puerto Rico|18.25|-66.5|NA|10|San Juan|
PS|Palestinian Territories|31.92|35.2|AS|6|Ramallah|Palestine;State of Palestine;Occupied Palestinian Territory;Palestinian territory;Occupied Territories
PT|Portugal|39.69|-8.13|EU|93|Lisbon|
PW|Palau|7.5|134.57|OC|1|Ngerulmud|
PY|Paraguay|-23.33|-58|SA|407|Asunción|
QA|Qatar|25.5|51.25|AS|12|Doha|State of Qatar
RE|Réunion|-21.1|55.6|AF|3|Saint-Denis|Reunion Island;Réunion Island
RO|Romania|46|25|EU|238|Bucharest|Rumania
RS|Serbia|44.82|20.46|EU|88|Belgrade|
RU|Russia|60|100|EU|17100|Moscow|Russian Federation
RW|Rwanda|-2|30|AF|27|Kigali|
SA|Saudi Arabia|25|45|AS|1961|Riyadh|Kingdom of Saudi Arabia;KSA;Saudi
SB|Solomon Islands|-8|159|OC|29|Honiara|Solomons
SC|Seychelles|-4.58|55.67|AF|1|Victoria|
SD|Sudan|16|30|AF|1862|Khartoum|
SE|Sweden|62|15|EU|450|Stockholm|
SG|Singapore|1.37|103.8|AS|1|Singapore|
SH|Saint Helena|-15.95|-5.7|AF|1|Jamestown|St. Helena
SI|Slovenia|46.25|15.17|EU|21|Ljubljana|
SJ|Svalbard and Jan Mayen|78|20|EU|63|Longyearbyen|
SK|Slovakia|48.67|19.5|EU|49|Bratislava|Slovak Republic
SL|Sierra Leone|8.5|-11.5|AF|72|Freetown|
SM|San Marino|43.94|12.46|EU|1|San Marino|
SN|Senegal|14.5|-14.25|AF|197|Dakar|
SO|Somalia|6|48|AF|638|Mogadishu|
SR|Suriname|4|-56|SA|164|Paramaribo|Surinam;Dutch Guiana
SS|South Sudan|7.5|30|AF|645|Juba|
ST|São Tomé and Príncipe|1|7|AF|1|São Tomé|Sao Tome;São Tomé
SV|El Salvador|13.83|-88.92|NA|21|San Salvador|Salvador
SX|Sint Maarten|18.04|-63.07|NA|1|Philipsburg|St. Maarten
SY|Syria|35|38|AS|185|Damascus|Syrian Arab Republic
SZ|Eswatini|-26.5|31.5|AF|17|Mbabane|Swaziland
TC|Turks and Caicos Islands|21.73|-71.58|NA|1|Cockburn Town|Turks and Caicos;Turks & Caicos
TD|Chad|15|19|AF|1284|N'Djamena|Tchad
TF|French Southern Territories|-49.25|69.17|AN|8|Port-aux-Français|
TG|Togo|8.67|1.08|AF|57|Lomé|
TH|Thailand|15.5|101|AS|514|Bangkok|Siam
TJ|Tajikistan|39|71|AS|143|Dushanbe|
TK|Tokelau|-9.17|-171.83|OC|1||
TL|East Timor|-8.83|125.75|AS|15|Dili|Timor-Leste;Timor Leste
TM|Turkmenistan|40|60|AS|488|Ashgabat|
TN|Tunisia|34|9|AF|164|Tunis|
TO|Tonga|-20|-175|OC|1|Nuku'alofa|
TR|Turkey|39.06|34.91|AS|781|Ankara|Türkiye;Turkiye;Republic of Turkey
TT|Trinidad and Tobago|10.5|-61.31|NA|5|Port of Spain|Trinidad & Tobago
TV|Tuvalu|-8.52|179.14|OC|1|Funafuti|
TW|Taiwan|24|121|AS|36|Taipei|Republic of China;Chinese Taipei;Formosa
TZ|Tanzania|-6|35|AF|945|Dodoma|Tanganyika
UA|Ukraine|49|32|EU|604|Kyiv|The Ukraine
UG|Uganda|1.25|32.5|AF|236|Kampala|
UM|United States Minor Outlying Islands|5.87|-162.07|OC|1||
US|United States|39.76|-98.5|NA|9629|Washington, D.C.|US;U.S.;USA;U.S.A.;United States of America;America;U. S.;the States
UY|Uruguay|-33|-56|SA|176|Montevideo|
UZ|Uzbekistan|41.71|63.85|AS|447|Tashkent|
VA|Vatican City|41.9|12.45|EU|1|Vatican City|Vatican;The Vatican;Holy See
VC|Saint Vincent and the Grenadines|13.08|-61.2|NA|1|Kingstown|St. Vincent and the Grenadines;St. Vincent
VE|Venezuela|8|-66|SA|912|Caracas|Bolivarian Republic of Venezuela
VG|British Virgin Islands|18.5|-64.5|NA|1|Road Town|
VI|U.S. Virgin Islands|18.35|-64.98|NA|1|Charlotte Amalie|US Virgin Islands;Virgin Islands;United States Virgin Islands
VN|Vietnam|16.17|107.83|AS|330|Hanoi|Viet Nam;North Vietnam;South Vietnam
VU|Vanuatu|-16|167|OC|12|Port Vila|New Hebrides
WF|Wallis and Futuna|-13.29|-176.2|OC|1|Mata-Utu|
WS|Samoa|-13.8|-172.18|OC|3|Apia|Western Samoa
XK|Kosovo|42.58|21|EU|11|Pristina|Republic of Kosovo;Kosova
YE|Yemen|15.5|47.5|AS|528|Sanaa|Republic of Yemen;North Yemen;South Yemen
YT|Mayotte|-12.83|45.17|AF|1|Mamoudzou|
ZA|South Africa|-29|24|AF|1220|Pretoria|Republic of South Africa;RSA
ZM|Zambia|-14.33|28.5|AF|753|Lusaka|Northern Rhodesia
ZW|Zimbabwe|-19|29.75|AF|391|Harare|Rhodesia
`;

/** Lists the world's countries and territories, by ISO 3166-1 code. */
export const COUNTRIES: readonly Country[] = ROWS.trim().split("\n").map(parseRow);

const BY_CODE = new Map(COUNTRIES.map((country) => [country.iso2, country]));

/** Finds the country of an ISO 3166-1 alpha-2 code. */
export function findCountry(iso2: string): Country | undefined {
  return BY_CODE.get(iso2);
}

function parseRow(row: string): Country {
  const [iso2 = "", name = "", lat, lon, continent, area, capital, others = ""] = row.split("|");
  return {
    iso2,
    name,
    lat: Number(lat),
    lon: Number(lon),
    continent: continent as Country["continent"],
    area: Number(area),
    capital: capital || null,
    alternates: others ? others.split(";") : [],
  };
}
