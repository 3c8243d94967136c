/** Lists the middle of first-level regions that towns alone would put too far off, by GeoNames code: [lat, lon]. */
export const REGION_POINTS: Readonly<Record<string, readonly [number, number]>> = {
  "US.AL": [32.75, -86.75],
  "US.AK": [64, -150],
  "US.AZ": [34.5, -111.5],
  "US.AR": [34.75, -92.5],
  "US.CA": [37.25, -119.75],
  "US.CO": [39, -105.5],
  "US.CT": [41.67, -72.67],
  "US.DE": [39, -75.5],
  "US.DC": [38.92, -77],
  "US.FL": [28.75, -82.5],
  "US.GA": [32.75, -83.5],
  "US.HI": [20.75, -156.5],
  "US.ID": [44.5, -114.25],
  "US.IL": [40, -89.25],
  "US.IN": [40, -86.25],
  "US.IA": [42, -93.5],
  "US.KS": [38.5, -98.5],
  "US.KY": [38.2, -84.88],
  "US.LA": [31, -92],
  "US.ME": [45.5, -69.25],
  "US.MD": [39, -76.75],
  "US.MA": [42.37, -71.11],
  "US.MI": [44.25, -85.5],
  "US.MN": [46.25, -94.25],
  "US.MS": [32.75, -89.75],
  "US.MO": [38.25, -92.5],
  "US.MT": [47, -109.75],
  "US.NE": [41.5, -99.75],
  "US.NV": [39.25, -116.75],
  "US.NH": [43.67, -71.5],
  "US.NJ": [40.17, -74.5],
  "US.NM": [34.5, -106],
  "US.NY": [43, -75.5],
  "US.NC": [35.5, -80],
  "US.ND": [47.5, -100],
  "US.OH": [40.25, -83],
  "US.OK": [35.5, -97.5],
  "US.OR": [44, -120.5],
  "US.PA": [40.27, -76.91],
  "US.RI": [41.75, -71.5],
  "US.SC": [34, -81],
  "US.SD": [44.5, -100.25],
  "US.TN": [35.75, -86.25],
  "US.TX": [31.25, -99.25],
  "US.UT": [39.25, -111.75],
  "US.VT": [44, -72.75],
  "US.VA": [37.55, -77.45],
  "US.WA": [47.5, -120.5],
  "US.WV": [38.5, -80.5],
  "US.WI": [44.5, -90],
  "US.WY": [43, -107.5],
  "CA.01": [53.5, -116.5],
  "CA.02": [54, -125],
  "CA.03": [55, -97],
  "CA.04": [46.5, -66],
  "CA.05": [52, -56],
  "CA.07": [45, -63],
  "CA.08": [49.25, -84.5],
  "CA.09": [46.33, -63.5],
  "CA.10": [52, -72],
  "CA.11": [54, -106],
  "CA.12": [63, -136],
  "CA.13": [65, -118],
  "CA.14": [70, -90],
  "AU.01": [-35.5, 149],
  "AU.02": [-33, 146],
  "AU.03": [-20, 134],
  "AU.04": [-20, 145],
  "AU.05": [-30, 135],
  "AU.06": [-42, 147],
  "AU.07": [-37, 145],
  "AU.08": [-25, 122],
  "GB.ENG": [52.5, -1.4],
  "GB.SCT": [56, -4],
  "GB.WLS": [52.5, -3.5],
  "GB.NIR": [54.5, -6.5],
  "CN.13": [42, 86],
  "CN.14": [32, 89],
  "CN.20": [44, 113],
  "CN.06": [36, 96],
  "CN.08": [48, 128],
  "CN.15": [38, 102],
  "CN.32": [30.5, 103],
  "CN.29": [25, 102],
  "BR.04": [-4.5, -63],
  "BR.16": [-5, -53],
  "BR.14": [-13, -56],
  "BR.15": [-18.5, -44.5],
  "BR.05": [-12, -42],
  "RU.63": [66.5, 127],
  "RU.91": [64, 97],
  "RU.30": [55, 136],
  "RU.87": [66, 76],
  "RU.32": [62, 74],
  "RU.20": [56.5, 104],
  "DZ.53": [26, 1],
  "IN.24": [26.5, 74],
  "PK.02": [28.5, 65.5],
  "SA.06": [20, 51],
};

/**
 * Lists places that settlements and regions do not cover, one a line:
 * name|kind|latitude|longitude|ISO country or nothing|prominence (see GazetteerEntry)|other names, separated by ;
 * Points are general knowledge, to about a tenth of a degree. Lines with # part the list.
 */
export const SUPPLEMENT_ROWS = `
# Continents and their large parts
Africa|area|7.19|21.1||8|African continent
Asia|area|29.84|89.3||8
Europe|area|48.69|9.14||8|European continent;Continental Europe
North America|area|46.07|-100.55||8
South America|area|-14.6|-57.66||8
Oceania|area|-18.31|138.52||7|Australasia
Antarctic|area|-78|0||6
Arctic|area|78|0||6.5|Arctic Circle;the Arctic
Central America|area|14.9|-86.9||7
Latin America|area|-4.4|-61.3||7.5
Caribbean|area|15|-75||7|the Caribbean;West Indies;Antilles
Greater Antilles|area|19.5|-74||5
Lesser Antilles|area|15|-61.5||5
Middle East|area|29.3|42.5||8|Mideast;Middle-East;Near East
North Africa|area|28|10||7|Northern Africa
West Africa|area|12|-3||7|Western Africa
East Africa|area|1|38||7|Eastern Africa
Central Africa|area|4|20||6.5
Southern Africa|area|-22|24||6.5
Sub-Saharan Africa|area|2|20||7|subsaharan Africa
Horn of Africa|area|8|45||6.5
Sahel|area|14.5|5||6.5
Maghreb|area|32|3||6.5|Maghrib
Levant|area|34|37||6|Bilad al-Sham;al-Sham
Fertile Crescent|area|34.5|40||5
Mesopotamia|area|33|44||5.5
Arabian Peninsula|area|21|47||6.5|Arabia
Persian Gulf states|area|25|50||5.5|Gulf states;Gulf Arab states
Central Asia|area|43|68||7
South Asia|area|23|80||7|Indian subcontinent;Subcontinent;Southern Asia
Southeast Asia|area|8|112||7|South-East Asia;South East Asia;Southeastern Asia
East Asia|area|36|115||7|Far East;Northeast Asia;Eastern Asia
Asia-Pacific|area|5|125||6.5|Asia Pacific;Indo-Pacific
Western Europe|area|48|4||7
Eastern Europe|area|50|28||7
Central Europe|area|49|15||6.5
Northern Europe|area|61|15||6.5
Southern Europe|area|41|14||6.5
Southeastern Europe|area|42.5|22.5||5.5|Southeast Europe
Scandinavia|area|63|15||6.5|Nordic countries;Nordic region
Baltics|area|57|25||6.5|Baltic states;Baltic countries
Balkans|area|43|21||7|Balkan Peninsula;Western Balkans;the Balkans
Benelux|area|51|5||5.5
British Isles|area|54|-4.5||6
Iberian Peninsula|area|40|-4||6|Iberia
Caucasus|area|42.5|44||6.5|the Caucasus;Transcaucasia
South Caucasus|area|41|45||6
North Caucasus|area|43.5|44.5|RU|6|Northern Caucasus
Eurasia|area|50|70||6
Polynesia|area|-15|-150||5.5
Melanesia|area|-9|155||5
South Pacific|area|-15|-160||6|South Pacific Islands
Pacific Islands|area|-5|170||5.5
Soviet Union|area|60|100||7|USSR;U.S.S.R.;the Soviet Union;former Soviet Union
Yugoslavia|area|44|20||6.5|former Yugoslavia
Czechoslovakia|area|49.3|17.5||6.5
Ottoman Empire|area|39|35||6
Indochina|area|16|105||5.5
Great Lakes region|area|-2|30||5
# Regions of conflict, peoples and history
West Bank|area|32|35.25|PS|7|the West Bank;Judea and Samaria
Gaza Strip|area|31.42|34.33|PS|7|Gaza;the Gaza Strip
Golan Heights|area|33|35.75|SY|6.5|Golan;the Golan;Syrian Golan;Jawlan
East Jerusalem|area|31.79|35.24|PS|6.5
Old City of Jerusalem|area|31.777|35.234|IL|5.5
Temple Mount|facility|31.778|35.2354|IL|5.5|Haram al-Sharif;al-Aqsa Compound;Al-Aqsa Mosque;Al Aqsa
Galilee|area|32.8|35.5|IL|6|the Galilee;Upper Galilee;Western Galilee;Lower Galilee
Negev|area|30.85|34.8|IL|6|Negev Desert
Kurdistan|area|36.5|43||6.5|Greater Kurdistan
Iraqi Kurdistan|area|36.2|44|IQ|6.5|Kurdistan Region;Kurdish Region of Iraq;Kurdistan Region of Iraq;South Kurdistan
Rojava|area|36.7|40|SY|6|Syrian Kurdistan;Western Kurdistan
Sunni Triangle|area|33.8|43.5|IQ|5
Ghouta|area|33.5|36.4|SY|6|Eastern Ghouta;East Ghouta;al-Ghouta;Western Ghouta
Hauran|area|32.8|36.3|SY|5|Hawran;Houran
Qalamoun|mountain|33.9|36.6|SY|5.5|Qalamoun Mountains;Kalamoun
Jabal al-Druze|mountain|32.65|36.7|SY|5|Jabal al-Arab;Jebel Druze;Jabal Druze
Bekaa Valley|area|33.9|36|LB|6|Bekaa;Beqaa;Beqaa Valley;Biqa
Shebaa Farms|area|33.28|35.7|LB|5.5|Chebaa Farms
Mount Lebanon|mountain|33.95|35.8|LB|5.5
Sinai|area|29.5|34|EG|6.5|Sinai Peninsula;the Sinai
North Sinai|region|30.5|33.6|EG|6
South Sinai|region|28.8|33.9|EG|5.5
Upper Egypt|area|26|32|EG|5.5
Nile Delta|area|30.8|31|EG|6
Nubia|area|20|31||5
Darfur|area|13|25|SD|6.5|North Darfur;South Darfur;West Darfur
Kordofan|area|13|30|SD|5.5|South Kordofan;North Kordofan
Abyei|area|9.6|28.4|SD|5.5
Puntland|area|9.5|49|SO|6
Somaliland|area|9.6|45|SO|6
Jubaland|area|0.5|41.5|SO|5
Ogaden|area|7|44|ET|5.5
Tigray|region|14|38.5|ET|6.5
Amhara|region|11.5|38|ET|6
Oromia|region|8|39.5|ET|6
Cyrenaica|area|27|22|LY|5.5
Tripolitania|area|31|14|LY|5
Fezzan|area|26|14|LY|5
Biafra|area|5.8|7.3|NG|5.5
Niger Delta|area|5.3|6.2|NG|6
Katanga|area|-9|26|CD|5.5
Kivu|area|-2.5|28.5|CD|5.5|North Kivu;South Kivu
Ituri|area|1.8|29.5|CD|5.5
Cabinda|region|-5|12.4|AO|5
Matabeleland|area|-19.5|28.5|ZW|5
Zululand|area|-28|31.7|ZA|5
Azawad|area|18|0|ML|5
Casamance|area|12.8|-15.2|SN|5
Kashmir|area|34.3|76||7
Indian-administered Kashmir|area|34|75|IN|6|Indian Kashmir;Indian-controlled Kashmir;Indian-held Kashmir
Pakistan-administered Kashmir|area|34.2|73.7|PK|6|Azad Kashmir;Pakistani Kashmir
Kashmir Valley|area|34|74.8|IN|5.5
Line of Control|area|34.3|74.5||5.5
Waziristan|area|32.7|70|PK|6|North Waziristan;South Waziristan
Federally Administered Tribal Areas|area|33|70.3|PK|6|FATA;Pakistani tribal areas
Khyber Pakhtunkhwa|region|34.5|72|PK|6.5|North-West Frontier Province;KPK
Swat Valley|area|35.2|72.4|PK|6
Baluchistan|area|28.5|63||5.5
Durand Line|area|33|70||5
Tora Bora|area|34.1|70.2|AF|5.5
Panjshir Valley|area|35.3|69.7|AF|5.5
Khuzestan|region|31.5|49|IR|6
Punjab|area|31|74||6.5
Bengal|area|24|88.5||6|West Bengal
Tibet|region|32|89|CN|7|Tibetan Plateau
Xinjiang|region|42|86|CN|7|East Turkestan;Xinjiang Uygur Autonomous Region;Xinjiang Uighur Autonomous Region
Inner Mongolia|region|44|113|CN|6.5
Manchuria|area|45|125|CN|6
Paracel Islands|area|16.5|112||6|Paracels
Spratly Islands|area|10|114||6|Spratlys
Scarborough Shoal|area|15.15|117.75||5.5
Senkaku Islands|area|25.75|123.5|JP|6|Diaoyu Islands;Diaoyu;Senkakus
Kuril Islands|area|46.5|151|RU|6|Kurils;Northern Territories
Okinawa|region|26.5|128|JP|6.5
Hokkaido|region|43.4|142.8|JP|6.5
Honshu|area|36|138|JP|6
Kyushu|area|32.8|131|JP|6
Shikoku|area|33.7|133.5|JP|5.5
Korean Peninsula|area|38|127.5||6.5|Korea Peninsula
Demilitarized Zone|area|38|127.2||5.5|DMZ
Rakhine|region|20|94|MM|6.5|Arakan;Rakhine State
Mindanao|area|8|125|PH|6.5
Luzon|area|16|121|PH|6.5
Visayas|area|11|123.5|PH|5.5
Borneo|area|1|114||6.5
Sumatra|area|0|102|ID|6.5
Java|area|-7.5|110|ID|6.5
Sulawesi|area|-2|121|ID|6|Celebes
Bali|region|-8.5|115|ID|6.5
Aceh|region|4|97|ID|6
West Papua|region|-4|138|ID|6|Irian Jaya
New Guinea|area|-5|140||6
Timor|area|-9|125||5.5
Anatolia|area|39|35|TR|6|Asia Minor
Thrace|area|41.5|26.5||5.5
Cappadocia|area|38.7|34.8|TR|5.5
Northern Cyprus|area|35.25|33.5|CY|6|Turkish Republic of Northern Cyprus;TRNC
Crimea|area|45|34|UA|7|Crimean Peninsula;Autonomous Republic of Crimea
Donbas|area|48.3|38|UA|6.5|Donbass;the Donbas;Donets Basin
Donetsk People's Republic|area|48|37.8|UA|5.5|DPR
Luhansk People's Republic|area|48.6|39.2|UA|5.5|LPR
Novorossiya|area|47.5|36|UA|5
Galicia|area|49.8|24||5.5
Transnistria|area|46.85|29.6|MD|6|Trans-Dniester;Transdniestria;Dniester
Abkhazia|area|43|41|GE|6.5
South Ossetia|area|42.3|44|GE|6.5
North Ossetia|region|43|44.2|RU|5.5
Ossetia|area|42.6|44.1||5.5
Nagorno-Karabakh|area|39.8|46.75|AZ|6.5|Karabakh;Artsakh;Nagorny Karabakh
Nakhchivan|region|39.3|45.4|AZ|5.5
Chechnya|region|43.4|45.7|RU|6.5|Chechen Republic
Dagestan|region|43|47|RU|6.5
Ingushetia|region|43.2|45|RU|6
Tatarstan|region|55.3|50.8|RU|6
Siberia|area|60|105|RU|6.5
Russian Far East|area|60|140|RU|6
Sakhalin|region|50.5|143|RU|6
Kamchatka|area|57|160|RU|6|Kamchatka Peninsula
Kaliningrad Oblast|region|54.7|21|RU|5.5
Karelia|area|63|32||5.5
Lapland|area|67.5|26||6
Bavaria|region|49|11.5|DE|6.5|Bayern
Ruhr|area|51.5|7.3|DE|6|Ruhr Valley
Rhineland|area|50.5|7|DE|5.5
Saxony|region|51|13.3|DE|6.5
Prussia|area|53|15||5.5
Silesia|area|50.5|18|PL|5.5
Transylvania|area|46.5|24.5|RO|6
Wallachia|area|44.5|25.5|RO|5
Bosnian Serb Republic|area|44.7|17.2|BA|5.5|Republika Srpska
Vojvodina|region|45.3|20|RS|5.5
Sandzak|area|43.1|20|RS|5
Dalmatia|area|43.5|16.5|HR|5.5
Istria|area|45.2|13.9|HR|5.5
Catalonia|region|41.8|1.5|ES|6.5|Catalunya
Basque Country|area|43|-2.5|ES|6.5|Euskadi;Basque region
Andalusia|region|37.5|-4.7|ES|6.5
Canary Islands|region|28.5|-16|ES|6.5|Canaries
Balearic Islands|region|39.5|3|ES|6
Brittany|region|48|-3|FR|6
Normandy|region|49|0.3|FR|6.5
Provence|area|43.8|5.8|FR|6
Corsica|region|42.1|9.1|FR|6.5
Alsace|area|48.3|7.5|FR|6
French Riviera|area|43.5|7|FR|6|Riviera;Côte d'Azur
Tuscany|region|43.4|11|IT|6.5
Sicily|region|37.5|14|IT|6.5
Sardinia|region|40|9|IT|6.5
Lombardy|region|45.7|9.8|IT|6.5
South Tyrol|region|46.7|11.4|IT|5.5
Flanders|region|51|3.8|BE|6|Flemish Region
Wallonia|region|50.3|4.8|BE|6
Ulster|area|54.6|-6.9||6|Northern Ulster
England|region|52.5|-1.4|GB|7.5
Scotland|region|56|-4|GB|7.5
Wales|region|52.5|-3.5|GB|7
Northern Ireland|region|54.5|-6.5|GB|7
West Midlands|region|52.5|-1.9|GB|6
Midlands|area|52.7|-1.5|GB|5.5
East Anglia|area|52.5|1|GB|6
Cornwall|region|50.4|-4.8|GB|6
Lake District|area|54.5|-3.2|GB|5.5
Scottish Highlands|area|57.1|-4.7|GB|5.5|Highlands
Hebrides|area|57.5|-7|GB|5.5|Outer Hebrides;Inner Hebrides
Channel Islands|area|49.4|-2.4||5.5
Home Counties|area|51.5|-0.3|GB|5
Azores|region|38.5|-28|PT|6
Madeira|region|32.75|-17|PT|6
Algarve|region|37.2|-8.2|PT|6
Crete|region|35.2|24.9|GR|6.5
Peloponnese|area|37.5|22.4|GR|6
Lesbos|area|39.2|26.3|GR|6|Lesvos
Svalbard|area|78.5|17|SJ|6|Spitsbergen
New England|area|43.5|-71.5|US|6.5
Midwest|area|41.5|-91|US|6.5|Midwestern United States;the Midwest;American Midwest;Upper Midwest
Deep South|area|32.5|-87|US|6
Appalachia|area|37.5|-81.5|US|6
Great Plains|area|41|-100|US|6
Pacific Northwest|area|46|-121|US|6.5
West Coast|area|40|-122|US|6
East Coast|area|39|-76|US|6
Gulf Coast|area|30|-90|US|6
Sun Belt|area|33|-100|US|5
Rust Belt|area|41|-83|US|5.5
Bible Belt|area|34|-89|US|5
Mid-Atlantic|area|40|-76|US|5.5
Southern California|area|34|-117.5|US|6.5|SoCal
Northern California|area|39.5|-121.8|US|6.5|NorCal
Central Valley|area|37|-120|US|6|San Joaquin Valley
Bay Area|area|37.75|-122.3|US|6.5|San Francisco Bay Area;East Bay;South Bay
Silicon Valley|area|37.4|-122|US|6.5
Napa Valley|area|38.4|-122.3|US|5.5
Upstate New York|area|43|-75.5|US|6
Western New York|area|42.8|-78.5|US|5.5
Central New York|area|43|-76|US|5.5
Lower Hudson Valley|area|41.2|-73.8|US|5|Hudson Valley
Long Island|area|40.8|-73.2|US|6.5
Manhattan|area|40.78|-73.97|US|6.5
Staten Island|area|40.56|-74.14|US|6
Wall Street|facility|40.706|-74.009|US|6
Times Square|facility|40.758|-73.985|US|5.5
Ground Zero|facility|40.7115|-74.0134|US|5
Central Park|facility|40.7826|-73.9656|US|5.5
Capitol Hill|area|38.89|-77|US|6
Tri-State area|area|40.8|-74|US|5
Delmarva Peninsula|area|38.4|-75.6|US|5|Delmarva
Northern Virginia|area|38.8|-77.3|US|6
Southwest Virginia|area|37|-81|US|5
Hampton Roads|area|36.9|-76.3|US|5.5
Research Triangle|area|35.9|-78.9|US|5
Outer Banks|area|35.4|-75.5|US|5.5
Florida Keys|area|24.7|-81.2|US|6|the Keys
Florida Panhandle|area|30.5|-85.5|US|5.5
Everglades|area|25.7|-80.9|US|6
South Florida|area|26|-80.3|US|6
Central Florida|area|28.3|-81.4|US|5.5
Rio Grande Valley|area|26.2|-98.1|US|5.5
West Texas|area|32|-102|US|5.5
East Texas|area|32|-95|US|5.5
North Texas|area|33|-97|US|5.5
South Texas|area|28|-98.5|US|5.5
Texas Panhandle|area|35.5|-101.5|US|5.5
Texas Hill Country|area|30.3|-99|US|5
Metroplex|area|32.8|-97|US|5|Dallas-Fort Worth;DFW
Ozarks|area|36.5|-92.5|US|5.5
Upper Peninsula|area|46.3|-86.5|US|5.5
Black Hills|mountain|44|-104|US|5.5
Cape Cod|area|41.7|-70.3|US|6
Martha's Vineyard|area|41.4|-70.6|US|5.5
Nantucket|area|41.28|-70.1|US|5.5
Bluegrass region|area|38|-84.5|US|5
Lower 48|area|39.8|-98.6|US|5
Guantanamo Bay|facility|19.9|-75.15|CU|6.5|Guantánamo Bay;Guantanamo;Gitmo
Newfoundland|area|48.5|-56|CA|6.5
Labrador|area|53.5|-60|CA|6
Vancouver Island|area|49.7|-125.8|CA|6
Atlantic Canada|area|46.5|-63|CA|6|Maritimes;Maritime Provinces;the Maritimes
Lower Mainland|area|49.2|-122.7|CA|5.5
Greater Toronto Area|area|43.7|-79.4|CA|6|GTA
Niagara Falls|water|43.08|-79.07||6
Southern Ontario|area|43.8|-80.5|CA|6|Southwestern Ontario
Northern Ontario|area|48.5|-84|CA|5.5|Northwestern Ontario
Canadian Prairies|area|52|-105|CA|5.5|the Prairies
Cape Breton|area|46.1|-60.7|CA|5.5|Cape Breton Island
Patagonia|area|-43|-69||6
Tierra del Fuego|area|-54|-68.5||6
Galapagos Islands|area|-0.7|-90.5|EC|6|Galápagos;Galapagos
Easter Island|area|-27.1|-109.35|CL|6
Baja California|region|30|-115|MX|6.5
Yucatan|area|20.5|-89|MX|6.5|Yucatan Peninsula
Chiapas|region|16.5|-92.5|MX|6.5
Hispaniola|area|19|-71||5.5
Tobago|area|11.25|-60.67|TT|5.5
Trinidad|area|10.4|-61.3|TT|6
Nevis|area|17.15|-62.58|KN|5
Antigua|area|17.1|-61.8|AG|6
Outback|area|-25|133|AU|5.5
Gold Coast, Queensland|area|-28|153.4|AU|5
Sunshine Coast|area|-26.6|153|AU|5.5
North Island|area|-39|176|NZ|6
South Island|area|-44|170.5|NZ|6
Zanzibar|area|-6.13|39.32|TZ|6.5
Socotra|area|12.5|54|YE|6
Hadramawt|region|16.5|49.5|YE|6|Hadhramaut;Hadramaut
# Oceans, seas, gulfs, straits, canals
Atlantic Ocean|water|10|-25||7|Atlantic;the Atlantic
North Atlantic|water|40|-40||6.5|North Atlantic Ocean
South Atlantic|water|-20|-15||6|South Atlantic Ocean
Pacific Ocean|water|3.5|-155||7|Pacific;the Pacific
North Pacific|water|30|-170||6
Western Pacific|water|10|140||6|West Pacific
Indian Ocean|water|-20|80||7
Arctic Ocean|water|85|0||6.5
Southern Ocean|water|-65|0||6|Antarctic Ocean
Mediterranean Sea|water|35|18||7|Mediterranean;the Mediterranean;Eastern Mediterranean;Central Mediterranean;the Med
Black Sea|water|43|34||6.5
Sea of Azov|water|46|36.5||6|Azov Sea
Caspian Sea|water|42|50||6.5|Caspian
Baltic Sea|water|58|20||6.5|the Baltic
North Sea|water|56|3||6.5
Norwegian Sea|water|68|3||5.5
Barents Sea|water|74|36||6
Kara Sea|water|75|72|RU|5
White Sea|water|65.5|37.5|RU|5.5
Bering Sea|water|58|-178||6
Bering Strait|water|66|-169||6
Sea of Okhotsk|water|55|150||5.5
Sea of Japan|water|40|135||6|East Sea
Yellow Sea|water|36|123||6|West Sea
East China Sea|water|30|126||6.5
South China Sea|water|12|113||6.5|West Philippine Sea
Taiwan Strait|water|24.5|119.5||6.5|Taiwan Straits
Philippine Sea|water|20|130||5.5
Java Sea|water|-5|110|ID|5.5
Andaman Sea|water|10|96||5.5
Bay of Bengal|water|15|88||6.5
Arabian Sea|water|16|64||6.5
Persian Gulf|water|26.5|52||7|Arabian Gulf;the Gulf
Strait of Hormuz|water|26.57|56.25||6.5|Hormuz Strait;Straits of Hormuz;Hormuz
Gulf of Oman|water|24.5|58.5||6
Gulf of Aden|water|12|48||6
Bab el-Mandeb|water|12.58|43.33||6|Bab al-Mandab;Bab el-Mandeb Strait;Bab al-Mandeb
Red Sea|water|20|38||6.5
Gulf of Aqaba|water|29|34.75||5.5|Gulf of Eilat
Gulf of Suez|water|28.7|33||5
Suez Canal|water|30.6|32.33|EG|6.5
Dead Sea|water|31.5|35.48||6
Sea of Galilee|water|32.83|35.58|IL|6|Lake Tiberias;Lake Kinneret;Kinneret
Aegean Sea|water|39|25||6|Aegean
Adriatic Sea|water|43|15||6|Adriatic
Ionian Sea|water|38|19||5.5
Tyrrhenian Sea|water|40|12||5
Sea of Marmara|water|40.7|28|TR|5.5
Bosphorus|water|41.12|29.08|TR|6|Bosporus;Bosphorus Strait
Dardanelles|water|40.2|26.4|TR|6
Kerch Strait|water|45.25|36.6||6
Strait of Gibraltar|water|35.97|-5.5||6|Straits of Gibraltar
English Channel|water|50.2|-1||6.5|the English Channel
Strait of Dover|water|51|1.5||5.5|Dover Strait
Irish Sea|water|53.7|-5||6
Celtic Sea|water|50|-8||5
Bay of Biscay|water|45|-4||6
Gulf of Finland|water|60|27||5.5
Gulf of Bothnia|water|63|20||5.5
Strait of Malacca|water|3|100.5||6|Malacca Strait;Straits of Malacca
Singapore Strait|water|1.2|104||5
Sunda Strait|water|-6|105.5|ID|5
Gulf of Thailand|water|10|101||5.5
Gulf of Tonkin|water|20|108||5.5
Coral Sea|water|-18|158||5.5
Tasman Sea|water|-38|162||5.5
Bass Strait|water|-39.7|145.5|AU|5
Torres Strait|water|-10.5|142.2|AU|5.5
Great Barrier Reef|water|-18.3|147.7|AU|6
Gulf of Mexico|water|25|-90||7|Gulf of America
Caribbean Sea|water|15|-75||6.5
Gulf of Guinea|water|1|4||6
Gulf of Alaska|water|58|-146||5.5
Gulf of California|water|28|-112|MX|5.5|Sea of Cortez
Gulf of St. Lawrence|water|48|-61.5|CA|5.5
Hudson Bay|water|60|-85|CA|6
Baffin Bay|water|73|-68||5
Bay of Fundy|water|45|-66|CA|5.5
Davis Strait|water|65|-58||5
Labrador Sea|water|58|-55||5
Sargasso Sea|water|28|-66||5
Strait of Magellan|water|-53.5|-70.5|CL|5
Drake Passage|water|-58|-65||5
Mozambique Channel|water|-18|42||5.5
Panama Canal|water|9.12|-79.75|PA|6.5
Chesapeake Bay|water|38|-76.3|US|6
Delaware Bay|water|39.1|-75.2|US|5.5
Puget Sound|water|47.7|-122.4|US|6
San Francisco Bay|water|37.7|-122.3|US|5.5
Tampa Bay|water|27.7|-82.5|US|6
Galveston Bay|water|29.5|-94.8|US|5
Massachusetts Bay|water|42.3|-70.6|US|4.5
Boston Harbor|water|42.33|-70.97|US|5
New York Harbor|water|40.67|-74.04|US|5
Pearl Harbor|water|21.36|-157.95|US|6
Prince William Sound|water|60.6|-147.2|US|5
Long Island Sound|water|41.1|-72.9|US|5.5
# Rivers
Amazon|water|-2.5|-58||6|Amazon River
Amazon rainforest|area|-4|-62||6|Amazonia;Amazon basin;Amazon Basin
Nile|water|26|32||6.5|Nile River;River Nile;the Nile
Blue Nile|water|11.5|35||5.5
White Nile|water|11|32.7||5.5
Congo River|water|-1|18||5.5
Niger River|water|13|3||5.5
Zambezi|water|-16.5|30||5.5|Zambezi River
Limpopo River|water|-23|30||5
Orange River|water|-28.8|20|ZA|5
Volta River|water|7|0|GH|4.5
Senegal River|water|16|-14||5
Euphrates|water|34.5|41||6.5|Euphrates River;Furat
Tigris|water|34|44||6.5|Tigris River
Shatt al-Arab|water|30.4|48.1||5.5|Arvand Rud
Jordan River|water|32|35.55||6|River Jordan
Jordan Valley|area|32|35.5||6
Yarmouk|water|32.7|35.8||5|Yarmouk River;Yarmouk Basin
Litani|water|33.4|35.5|LB|5.5|Litani River
Orontes|water|35|36.4||5|Orontes River
Khabur|water|36|40.7|SY|5|Khabur River
Indus|water|28|69||5.5|Indus River
Ganges|water|25.5|84||6|Ganges River;Ganga
Yamuna|water|26|79|IN|5.5
Brahmaputra|water|26.3|92||5.5|Brahmaputra River
Mekong|water|15|105.5||6|Mekong River;Mekong Delta
Irrawaddy|water|19|95|MM|5.5|Irrawaddy River;Ayeyarwady
Salween|water|20|98||5
Yangtze|water|30.5|112|CN|6|Yangtze River;Chang Jiang
Yellow River|water|36|112|CN|6|Huang He
Pearl River|water|22.8|113.5|CN|5.5|Pearl River Delta
Yalu River|water|40.5|124.8||5.5|Yalu
Amur|water|49|130||5.5|Amur River
Lena River|water|65|125|RU|5
Yenisei|water|63|88|RU|5|Yenisey
Ob River|water|60|70|RU|5
Volga|water|50|46|RU|6|Volga River
Don River|water|48.5|41|RU|5.5
Dnieper|water|48|35||6|Dnipro River;Dnieper River
Dniester River|water|47|29||5.5
Danube|water|45.5|19||6.5|Danube River
Rhine|water|50|8||6.5|Rhine River;River Rhine
Elbe|water|53|11|DE|5.5|Elbe River
Oder|water|52.5|14.5||5.5
Vistula|water|52.5|20|PL|5.5
Seine|water|48.9|2.2|FR|6|Seine River;River Seine
Loire|water|47.5|0.5|FR|5.5|Loire Valley
Rhone|water|44.5|4.8|FR|5.5|Rhône
Thames|water|51.5|-0.3|GB|6|River Thames;Thames River
Severn|water|51.8|-2.3|GB|5
Tiber|water|41.9|12.5|IT|5.5
Drina|water|44.2|19.2||5
Sava|water|45|18||5
Aras|water|39.5|47||5
Panj|water|37.5|69||4.5
Oxus|water|37.5|66||5|Amu Darya
Helmand River|water|31|64|AF|5
Mississippi River|water|35|-90|US|6
Missouri River|water|42|-97|US|5.5
Ohio River|water|38|-86|US|5.5
Colorado River|water|35|-114.5|US|6
Rio Grande|water|28|-100.5||6
Columbia River|water|46|-121|US|5.5
Snake River|water|45|-117|US|5
Hudson River|water|41.7|-73.95|US|6
East River|water|40.76|-73.96|US|5
Potomac River|water|38.6|-77.2|US|5.5|Potomac
Delaware River|water|40.5|-75|US|5.5
Connecticut River|water|42.5|-72.5|US|5
Tennessee River|water|35.2|-87|US|5
Arkansas River|water|36|-96|US|5
Red River|water|34|-96|US|5
Sacramento River|water|39.5|-122|US|5
Charles River|water|42.36|-71.13|US|5
James River|water|37.4|-77.5|US|4.8
Susquehanna River|water|40.8|-76.8|US|5|Susquehanna
Savannah River|water|33|-81.5|US|4.8
St. Lawrence River|water|46|-73||5.5|St. Lawrence;St. Lawrence Seaway
Fraser River|water|52|-122|CA|5
Mackenzie River|water|65|-127|CA|5
Yukon River|water|64.5|-154||5
Orinoco|water|8|-65|VE|5.5
Parana River|water|-30|-59.5||5
Murray River|water|-35|142|AU|5
Darling River|water|-31|144|AU|4.5
# Lakes
Great Lakes|water|45|-84||6
Lake Superior|water|47.7|-87.5||6
Lake Michigan|water|44|-87|US|6
Lake Huron|water|44.8|-82.4||6
Lake Erie|water|42.2|-81.2||6
Lake Ontario|water|43.7|-77.9||6
Lake Champlain|water|44.5|-73.3||5.5
Lake Tahoe|water|39.1|-120|US|6
Great Salt Lake|water|41.2|-112.5|US|5.5
Lake Okeechobee|water|26.95|-80.8|US|5.5
Lake Pontchartrain|water|30.2|-90.1|US|5.5
Lake Mead|water|36.2|-114.4|US|5.5
Lake Powell|water|37.1|-111.3|US|5.5
Lake Winnipeg|water|52.5|-97.8|CA|5.5
Lake Victoria|water|-1|33||6
Lake Tanganyika|water|-6|29.5||5.5
Lake Malawi|water|-12|34.5||5.5|Lake Nyasa
Lake Chad|water|13.2|14.1||6
Lake Kivu|water|-2|29||5.5
Lake Turkana|water|3.6|36|KE|5.5
Lake Volta|water|7.5|0.1|GH|5
Lake Nasser|water|23|32.8|EG|5
Lake Baikal|water|53.5|108|RU|6
Lake Ladoga|water|61|31.5|RU|5.5
Aral Sea|water|45|60||6
Lake Balkhash|water|46.5|74.5|KZ|5
Lake Urmia|water|37.7|45.4|IR|5.5
Lake Van|water|38.6|42.9|TR|5.5
Lake Sevan|water|40.4|45.3|AM|5
Lake Assad|water|36|38.2|SY|5.5
Lake Titicaca|water|-15.8|-69.4||5.5
Lake Nicaragua|water|11.6|-85.4|NI|5
Lake Geneva|water|46.45|6.5||5.5|Lac Léman
Lake Constance|water|47.6|9.4||5.5|Bodensee
Lake Como|water|46|9.27|IT|5.5
Lake Garda|water|45.6|10.7|IT|5.5
Loch Ness|water|57.3|-4.45|GB|5.5
Tonle Sap|water|12.8|104.1|KH|5.5
# Mountains, deserts
Himalayas|mountain|28.5|84||6.5|Himalaya;the Himalayas
Mount Everest|mountain|27.99|86.93||6.5|Everest
K2|mountain|35.88|76.51||5.5
Karakoram|mountain|35.5|77||5.5
Hindu Kush|mountain|36|71||6
Pamirs|mountain|38.5|73||5.5|Pamir Mountains
Tian Shan|mountain|42|80||5.5
Altai Mountains|mountain|49|89||5.5
Ural Mountains|mountain|60|60|RU|6|Urals
Caucasus Mountains|mountain|42.5|45||6
Mount Elbrus|mountain|43.35|42.44|RU|5.5
Mount Ararat|mountain|39.7|44.3|TR|5.5
Taurus Mountains|mountain|37|33|TR|5.5
Zagros Mountains|mountain|33|47|IR|5.5|Zagros
Alborz|mountain|36|52|IR|5
Qandil Mountains|mountain|36.55|45|IQ|6|Qandil;Kandil;Kandil Mountains
Mount Sinjar|mountain|36.37|41.73|IQ|6|Sinjar Mountains;Sinjar Mountain;Jabal Sinjar
Hamrin Mountains|mountain|34.5|44.5|IQ|5.5|Hamreen
Mount Hermon|mountain|33.42|35.86||6|Jabal al-Sheikh;Jabal al-Shaykh
Anti-Lebanon Mountains|mountain|33.9|36.3||5|Anti-Lebanon
Mount Sinai|mountain|28.54|33.97|EG|5.5
Atlas Mountains|mountain|32|-5|MA|5.5
Mount Kilimanjaro|mountain|-3.07|37.35|TZ|6|Kilimanjaro
Mount Kenya|mountain|-0.15|37.3|KE|5.5
Virunga Mountains|mountain|-1.45|29.5||5
Drakensberg|mountain|-29|29.4||5
Alps|mountain|46.5|9||6.5|the Alps;Swiss Alps;French Alps;Italian Alps
Mont Blanc|mountain|45.83|6.86||6
Matterhorn|mountain|45.98|7.66||5.5
Pyrenees|mountain|42.7|1||6
Carpathians|mountain|48|24||5.5|Carpathian Mountains
Apennines|mountain|43|13|IT|5
Mount Vesuvius|mountain|40.82|14.43|IT|5.5|Vesuvius
Mount Etna|mountain|37.75|15|IT|6|Etna
Mount Olympus|mountain|40.09|22.36|GR|5.5
Black Forest|area|48.2|8.2|DE|5.5
Rocky Mountains|mountain|44|-110||6|Rockies;the Rockies
Appalachian Mountains|mountain|38|-80|US|6|Appalachians
Blue Ridge Mountains|mountain|36.5|-81.5|US|5.5|Blue Ridge
Great Smoky Mountains|mountain|35.6|-83.5|US|5.5|Smoky Mountains;Smokies
Adirondacks|mountain|44|-74.3|US|5.5|Adirondack Mountains;Adirondack Park
Catskills|mountain|42.2|-74.4|US|5.5
Ozark Mountains|mountain|36|-93|US|5
Sierra Nevada|mountain|37.7|-119.3|US|6
Cascades|mountain|46|-121.5|US|5.5|Cascade Range
Mount Rainier|mountain|46.85|-121.76|US|5.5
Mount St. Helens|mountain|46.2|-122.18|US|5.5
Mount Hood|mountain|45.37|-121.7|US|5.5
Mount McKinley|mountain|63.07|-151|US|5.5|Denali
Mount Washington|mountain|44.27|-71.3|US|5
Mount Rushmore|facility|43.88|-103.46|US|5.5
Andes|mountain|-20|-67||6|Andes Mountains
Aconcagua|mountain|-32.65|-70|AR|5.5
Mount Fuji|mountain|35.36|138.73|JP|6
Great Dividing Range|mountain|-30|151.5|AU|5
Blue Mountains|mountain|-33.7|150.3|AU|5
Sahara|area|23|10||6.5|Sahara Desert
Kalahari|area|-23|22||5.5|Kalahari Desert
Namib Desert|area|-23.5|15|NA|5
Sahara Atlas|mountain|33.5|1|DZ|4.5
Gobi Desert|area|43|105||5.5|Gobi
Thar Desert|area|27|71||5
Syrian Desert|area|33.5|39||5.5|Badia;Syrian Badia
Rub al Khali|area|20|50||5|Empty Quarter
Mojave Desert|area|35|-115.5|US|5.5
Sonoran Desert|area|32|-113||5.5
Atacama Desert|area|-24|-69.2|CL|5.5|Atacama
Death Valley|area|36.5|-117|US|5.5
Grand Canyon|area|36.1|-112.1|US|6
Yellowstone National Park|area|44.6|-110.5|US|6|Yellowstone
Yosemite National Park|area|37.8|-119.5|US|6|Yosemite
Rocky Mountain National Park|area|40.35|-105.7|US|5.5
Zion National Park|area|37.3|-113|US|5.5
Glacier National Park|area|48.7|-113.8|US|5.5
Grand Teton National Park|area|43.8|-110.7|US|5.5
Joshua Tree National Park|area|33.9|-115.9|US|5
Aleutian Islands|area|52|-174|US|5.5|Aleutians
Farallon Islands|area|37.7|-123|US|4.5
Khyber Pass|area|34.1|71.1||5.5
Wakhan Corridor|area|37|73.5|AF|5
Suwalki Gap|area|54.1|23.3||5
# Border crossings
Bab al-Hawa|border crossing|36.24|36.68|SY|6|Bab al-Hawa crossing;Bab al Hawa;Cilvegozu
Bab al-Salama|border crossing|36.65|37.08|SY|5.5|Bab al-Salam;Bab al-Salameh;Oncupinar
Nasib|border crossing|32.55|36.18|SY|5.5|Nasib crossing;Nassib;Naseeb crossing;Jaber crossing
Jdeidet Yabous|border crossing|33.66|35.92|SY|5|Jdaidet Yabous
Masnaa|border crossing|33.69|35.92|LB|5.5|Masnaa crossing;Masnaa Border Crossing
Al-Tanf|border crossing|33.5|38.67|SY|6|Tanf;al-Tanf crossing;al-Waleed crossing;al-Tanf garrison;at-Tanf
Semalka|border crossing|37.06|42.36|SY|5.5|Semalka crossing;Faysh Khabur crossing;Simalka
Al-Yarubiyah|border crossing|36.81|42.06|SY|5|Yaroubiya;Rabia crossing;Yarubiyah crossing
Ibrahim Khalil|border crossing|37.14|42.56|IQ|5.5|Habur crossing;Khabur Gate;Habur Gate
Trebil|border crossing|33.3|38.95|IQ|5.5|Karameh crossing;Trebil crossing;Turaibil
Arar crossing|border crossing|31.1|41.2|IQ|5
Shalamcheh|border crossing|30.5|48|IR|5
Mehran crossing|border crossing|33.1|46.1|IR|5
Quneitra crossing|border crossing|33.12|35.82|SY|5.5
Rafah crossing|border crossing|31.25|34.26|PS|6.5|Rafah Border Crossing;Rafah terminal
Kerem Shalom|border crossing|31.23|34.28|IL|6|Kerem Shalom crossing;Karem Abu Salem;Karam Abu Salem
Erez crossing|border crossing|31.56|34.55|IL|6|Erez;Beit Hanoun crossing
Karni crossing|border crossing|31.47|34.47|IL|5
Zikim crossing|border crossing|31.6|34.5|IL|5
Nitzana|border crossing|30.88|34.43|IL|5|Al-Auja crossing
Taba crossing|border crossing|29.5|34.9|EG|5
Allenby Bridge|border crossing|31.87|35.54|PS|6|King Hussein Bridge;Allenby Crossing
Sheikh Hussein crossing|border crossing|32.5|35.57|JO|5
Qalandia|border crossing|31.86|35.23|PS|5.5|Qalandiya;Qalandia checkpoint
Ras Jedir|border crossing|33.15|11.55|TN|5.5|Ras Ajdir
Torkham|border crossing|34.12|71.09|PK|6|Torkham crossing;Torkham border
Chaman crossing|border crossing|30.92|66.45|PK|5.5|Spin Boldak crossing;Friendship Gate
Wagah|border crossing|31.6|74.57|PK|6|Wagah border;Attari-Wagah;Wagah crossing
Kartarpur Corridor|border crossing|32.05|75|PK|5
Islam Qala|border crossing|34.67|61.07|AF|5.5
Sarpol-e Zahab|town|34.46|45.86|IR|5
Panmunjom|border crossing|37.956|126.677||6|Joint Security Area;Truce Village
Friendship Bridge|border crossing|40.115|124.39||5
Checkpoint Charlie|border crossing|52.5075|13.39|DE|5.5
Verkhny Lars|border crossing|42.75|44.62|RU|5|Upper Lars
Rocky Point crossing|border crossing|31.88|-112.82|US|4
San Ysidro|border crossing|32.55|-117.03|US|5.5|San Ysidro Port of Entry
Kuznica|border crossing|53.51|23.65|PL|5.5|Bruzgi
Medyka|border crossing|49.8|22.93|PL|5.5
Siret crossing|border crossing|47.99|26.07|RO|5
# Facilities the world's news name
Pentagon|facility|38.871|-77.056|US|6
White House|facility|38.8977|-77.0365|US|6.5
Kremlin|facility|55.752|37.617|RU|6.5
Tahrir Square|facility|30.044|31.236|EG|6
Taksim Square|facility|41.037|28.985|TR|5.5|Gezi Park
Maidan|facility|50.45|30.524|UA|5.5|Independence Square;Maidan Nezalezhnosti
Red Square|facility|55.754|37.62|RU|6
Tiananmen Square|facility|39.903|116.391|CN|6|Tiananmen
Green Zone|area|33.305|44.39|IQ|6
Camp Ashraf|facility|33.83|44.66|IQ|5
Abu Ghraib prison|facility|33.29|44.07|IQ|5.5
Evin Prison|facility|35.79|51.385|IR|5.5
Saydnaya Prison|facility|33.665|36.33|SY|5.5|Sednaya Prison
Natanz|facility|33.72|51.73|IR|6
Fordow|facility|34.88|50.99|IR|6|Fordo
Bushehr nuclear plant|facility|28.83|50.89|IR|5.5
Dimona reactor|facility|31|35.14|IL|5
Chernobyl|facility|51.39|30.1|UA|6.5|Chornobyl;Chernobyl nuclear power plant
Zaporizhzhia nuclear power plant|facility|47.51|34.59|UA|6|Zaporizhzhia plant
Fukushima Daiichi|facility|37.42|141.03|JP|6|Fukushima nuclear plant
Three Mile Island|facility|40.15|-76.72|US|5.5
Yongbyon|facility|39.8|125.75|KP|6
Hmeimim|facility|35.41|35.95|SY|6|Khmeimim;Hmeimim air base;Hmeymim;Humaymim
T4 air base|facility|34.52|37.63|SY|5.5|Tiyas air base;T-4;Tiyas;T4
Shayrat|facility|34.49|36.91|SY|5.5|Shayrat air base;al-Shayrat;Shayrat airfield
Mezzeh air base|facility|33.48|36.22|SY|5.5|Mezzeh military airport;Mezze military airport
Dumayr air base|facility|33.61|36.75|SY|5
Abu al-Duhur|facility|35.73|37.1|SY|5|Abu Duhur air base
Menagh air base|facility|36.52|37.04|SY|5|Minnigh
Tabqa Dam|facility|35.87|38.57|SY|5.5|Euphrates Dam
Tishrin Dam|facility|36.38|38.18|SY|5.5
Mosul Dam|facility|36.63|42.82|IQ|5.5
Haditha Dam|facility|34.2|42.35|IQ|5.5
Krak des Chevaliers|facility|34.757|36.295|SY|5
al-Hol camp|facility|36.38|41.13|SY|5.5|al-Hol;al-Hawl
Zaatari|facility|32.29|36.33|JO|5.5|Zaatari camp;Zaatari refugee camp
Rukban|facility|33.31|38.7|SY|5.5|Rukban camp;al-Rukban
Yarmouk camp|facility|33.474|36.303|SY|5.5|Yarmouk refugee camp
Ain al-Hilweh|facility|33.54|35.38|LB|5.5|Ain el-Hilweh
Shatila|facility|33.863|35.498|LB|5.5|Sabra and Shatila;Shatila camp
Jabaliya camp|facility|31.535|34.49|PS|5.5
Incirlik|facility|37|35.43|TR|6|Incirlik air base;Incirlik Air Base
Ain al-Asad|facility|33.79|42.44|IQ|5.5|al-Asad air base;Ain al-Assad;Al Asad Airbase
Al Udeid|facility|25.12|51.31|QA|5.5|al-Udeid air base
Bagram|facility|34.95|69.27|AF|6|Bagram Airfield;Bagram air base
Camp Bastion|facility|31.86|64.22|AF|5|Camp Leatherneck
Camp David|facility|39.648|-77.465|US|5.5
Ramstein|facility|49.44|7.6|DE|5.5|Ramstein Air Base
Camp Lemonnier|facility|11.54|43.15|DJ|5
Diego Garcia|facility|-7.31|72.41|IO|5.5
Akrotiri|facility|34.59|32.99|CY|5.5|RAF Akrotiri
Ben Gurion Airport|facility|32.01|34.88|IL|6|Ben-Gurion International Airport;Ben Gurion International Airport
Damascus International Airport|facility|33.41|36.51|SY|6|Damascus airport
Beirut International Airport|facility|33.82|35.49|LB|6|Rafic Hariri International Airport;Beirut airport
Baghdad International Airport|facility|33.26|44.23|IQ|6|Baghdad airport
Kabul airport|facility|34.566|69.212|AF|6|Hamid Karzai International Airport
Heathrow|facility|51.47|-0.454|GB|6|Heathrow Airport;London Heathrow
Gatwick|facility|51.148|-0.19|GB|6|Gatwick Airport
Stansted|facility|51.885|0.235|GB|5.5|Stansted Airport
Charles de Gaulle Airport|facility|49.01|2.55|FR|6
Schiphol|facility|52.31|4.764|NL|6|Schiphol Airport
Frankfurt Airport|facility|50.03|8.56|DE|5.5
Sheremetyevo|facility|55.97|37.41|RU|5.5
John F. Kennedy International Airport|facility|40.64|-73.78|US|6|JFK;JFK Airport;Kennedy Airport
LaGuardia|facility|40.777|-73.873|US|5.5|LaGuardia Airport
Newark Liberty International Airport|facility|40.69|-74.17|US|5.5|Newark Airport
O'Hare|facility|41.98|-87.905|US|5.5|O'Hare International Airport
Los Angeles International Airport|facility|33.942|-118.408|US|6|LAX
Hartsfield-Jackson Atlanta International Airport|facility|33.64|-84.43|US|5.5
Dulles International Airport|facility|38.95|-77.456|US|5.5|Dulles
Reagan National Airport|facility|38.852|-77.038|US|5.5
Logan International Airport|facility|42.364|-71.005|US|5.5|Logan Airport
Pearson International Airport|facility|43.677|-79.63|CA|5.5
Changi|facility|1.364|103.99|SG|5.5|Changi Airport
Fort Hood|facility|31.13|-97.78|US|5.5
Fort Bragg|facility|35.14|-79|US|5.5
Fort Benning|facility|32.35|-84.97|US|5.5
Fort Knox|facility|37.89|-85.96|US|5.5
Fort Campbell|facility|36.66|-87.47|US|5.5
Camp Pendleton|facility|33.38|-117.42|US|5.5
Camp Lejeune|facility|34.67|-77.35|US|5.5
Quantico|facility|38.52|-77.3|US|5.5
West Point|facility|41.39|-73.96|US|5.5
Cape Canaveral|facility|28.46|-80.53|US|6|Kennedy Space Center
Los Alamos National Laboratory|facility|35.84|-106.3|US|5
Alcatraz|facility|37.827|-122.423|US|5.5
Golden Gate Bridge|facility|37.82|-122.478|US|5.5
Brooklyn Bridge|facility|40.706|-73.997|US|5.5
Statue of Liberty|facility|40.689|-74.045|US|5.5
Buckingham Palace|facility|51.501|-0.142|GB|5.5
Downing Street|facility|51.503|-0.127|GB|5.5|10 Downing Street
Trafalgar Square|facility|51.508|-0.128|GB|5.5
Eiffel Tower|facility|48.858|2.294|FR|5.5
Champs-Élysées|facility|48.87|2.307|FR|5.5
Bataclan|facility|48.863|2.371|FR|5
Stade de France|facility|48.924|2.36|FR|5
Brandenburg Gate|facility|52.516|13.378|DE|5.5
Auschwitz|facility|50.03|19.18|PL|6|Auschwitz-Birkenau
Dachau|facility|48.27|11.468|DE|5.5
St. Peter's Square|facility|41.902|12.457|VA|5.5|St. Peter's Basilica
Robben Island|facility|-33.806|18.366|ZA|5.5
Cape of Good Hope|area|-34.36|18.47|ZA|5.5
Cape Horn|area|-55.98|-67.27|CL|5
`;

/** Lists abbreviations of first-level regions as newspapers and post offices write them, by GeoNames code. */
export const REGION_ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  "US.AL": ["AL", "Ala."],
  "US.AK": ["AK"],
  "US.AZ": ["AZ", "Ariz."],
  "US.AR": ["AR", "Ark."],
  "US.CA": ["CA", "Calif.", "Calif"],
  "US.CO": ["CO", "Colo."],
  "US.CT": ["CT", "Conn."],
  "US.DE": ["DE", "Del."],
  "US.FL": ["FL", "Fla.", "Fla"],
  "US.GA": ["GA", "Ga."],
  "US.HI": ["HI"],
  "US.ID": ["ID"],
  "US.IL": ["IL", "Ill."],
  "US.IN": ["IN", "Ind."],
  "US.IA": ["IA"],
  "US.KS": ["KS", "Kan.", "Kans."],
  "US.KY": ["KY", "Ky."],
  "US.LA": ["La."],
  "US.ME": ["ME", "Me."],
  "US.MD": ["MD", "Md."],
  "US.MA": ["MA", "Mass."],
  "US.MI": ["MI", "Mich.", "Mich"],
  "US.MN": ["MN", "Minn.", "Minn"],
  "US.MS": ["MS", "Miss."],
  "US.MO": ["MO", "Mo."],
  "US.MT": ["MT", "Mont."],
  "US.NE": ["NE", "Neb.", "Nebr."],
  "US.NV": ["NV", "Nev."],
  "US.NH": ["NH", "N.H.", "N.H", "N. H."],
  "US.NJ": ["NJ", "N.J.", "N.J", "N. J."],
  "US.NM": ["NM", "N.M.", "N.M", "N.Mex.", "N. M."],
  "US.NY": ["NY", "N.Y.", "N.Y", "N. Y.", "New York state", "New York State"],
  "US.NC": ["NC", "N.C.", "N.C", "N. C."],
  "US.ND": ["ND", "N.D.", "N.Dak.", "N. D."],
  "US.OH": ["OH"],
  "US.OK": ["OK", "Okla.", "Okla"],
  "US.OR": ["OR", "Ore."],
  "US.PA": ["PA", "Pa.", "Penn.", "Penna."],
  "US.RI": ["RI", "R.I.", "R.I", "R. I."],
  "US.SC": ["SC", "S.C.", "S.C", "S. C."],
  "US.SD": ["SD", "S.D.", "S.Dak.", "S. D."],
  "US.TN": ["TN", "Tenn.", "Tenn"],
  "US.TX": ["TX", "Tex."],
  "US.UT": ["UT"],
  "US.VT": ["VT", "Vt."],
  "US.VA": ["VA", "Va."],
  "US.WA": ["WA", "Wash.", "Washington state", "Washington State"],
  "US.WV": ["WV", "W.Va.", "WVa.", "W. Va.", "W.Va"],
  "US.WI": ["WI", "Wis.", "Wisc."],
  "US.WY": ["WY", "Wyo."],
  "US.DC": ["DC", "D.C.", "D.C"],
  "CA.01": ["AB", "Alta."],
  "CA.02": ["BC", "B.C.", "B.C"],
  "CA.03": ["MB", "Man."],
  "CA.04": ["NB", "N.B."],
  "CA.05": ["NL", "N.L.", "Nfld."],
  "CA.07": ["NS", "N.S."],
  "CA.08": ["ON", "Ont."],
  "CA.09": ["PEI", "P.E.I."],
  "CA.10": ["QC", "Que."],
  "CA.11": ["SK", "Sask."],
  "CA.12": ["YT"],
  "CA.13": ["NWT", "N.W.T."],
  "CA.14": ["NU"],
  "AU.01": ["ACT", "A.C.T."],
  "AU.02": ["NSW", "N.S.W."],
  "AU.04": ["QLD", "Qld", "Qld."],
  "AU.05": ["SA"],
  "AU.06": ["Tas.", "TAS"],
  "AU.07": ["VIC", "Vic."],
  "AU.08": ["WA"],
};

/** Lists nicknames and short forms of settlements, only as written here: form, name in the gazetteer, country. */
export const SUPPLEMENT_NAMES: readonly (readonly [string, string, string])[] = [
  ["NYC", "New York City", "US"],
  ["N.Y.C.", "New York City", "US"],
  ["New York", "New York City", "US"],
  ["LA", "Los Angeles", "US"],
  ["L.A.", "Los Angeles", "US"],
  ["SF", "San Francisco", "US"],
  ["DC", "Washington", "US"],
  ["D.C.", "Washington", "US"],
  ["Washington", "Washington", "US"],
  ["Washington DC", "Washington", "US"],
  ["Washington D.C.", "Washington", "US"],
  ["Washington, DC", "Washington", "US"],
  ["Washington, D.C.", "Washington", "US"],
  ["Philly", "Philadelphia", "US"],
  ["Phila.", "Philadelphia", "US"],
  ["Vegas", "Las Vegas", "US"],
  ["Frisco", "San Francisco", "US"],
  ["KC", "Kansas City", "US"],
  ["Indy", "Indianapolis", "US"],
  ["Nola", "New Orleans", "US"],
  ["Big Apple", "New York City", "US"],
  ["Windy City", "Chicago", "US"],
  ["St. Pete", "Saint Petersburg", "US"],
  ["HK", "Hong Kong", "HK"],
  ["KL", "Kuala Lumpur", "MY"],
  ["Saigon", "Ho Chi Minh City", "VN"],
  ["Bombay", "Mumbai", "IN"],
  ["Calcutta", "Kolkata", "IN"],
  ["Madras", "Chennai", "IN"],
  ["Bangalore", "Bengaluru", "IN"],
  ["Peking", "Beijing", "CN"],
  ["Canton", "Guangzhou", "CN"],
  ["Rangoon", "Yangon", "MM"],
  ["Kiev", "Kyiv", "UA"],
  ["Constantinople", "Istanbul", "TR"],
  ["Leningrad", "Saint Petersburg", "RU"],
  ["Stalingrad", "Volgograd", "RU"],
  ["Petrograd", "Saint Petersburg", "RU"],
  ["St. Petersburg", "Saint Petersburg", "RU"],
  ["Joburg", "Johannesburg", "ZA"],
  ["Jo'burg", "Johannesburg", "ZA"],
  ["Jozi", "Johannesburg", "ZA"],
  ["Rio", "Rio de Janeiro", "BR"],
  ["Gaza City", "Gaza", "PS"],
  ["Derry", "Londonderry", "GB"],
  ["Mecca", "Mecca", "SA"],
  ["Kobani", "Ayn al 'Arab", "SY"],
  ["Kobane", "Ayn al 'Arab", "SY"],
  ["Ain al-Arab", "Ayn al 'Arab", "SY"],
];
