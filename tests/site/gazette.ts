/** Holds the seeds of an invented collection: sixteen articles of made-up papers, by path. */
export const GAZETTE: Readonly<Record<string, string>> = {
  "01-bridge.txt": `Bridge over the Tagus to close for a year

LISBON (Reuters) — The old bridge over the Tagus will close on Monday for a year, the city of Lisbon said on Friday.

“Nobody drowns in paperwork,” said Inês Tavares, the mayor's engineer. “The cables are tired.”

© 2016 The Tagus Observer
`,
  "02-bakers.txt": `Bakers of Porto walk out

By Rui Antunes

PORTO — The bakers of Porto walked out on Tuesday over the price of flour, their union said. Rui Antunes reported.

Helena Matos, who leads the Union of Bakers, said that the ovens would stay cold until 12 May 2016.

Copyright 2016 The Tagus Observer. All rights reserved.
`,
  "03-museum.txt": `Museum finds a forgotten map

MADRID (AP) — A museum in Madrid has found a map of Seville in a drawer, it said on Wednesday.

“It was under the sandwiches,” the museum's director, Pablo Ruiz, told The Associated Press.

Distributed by Iberian Feature Service.
`,
  "04-water.txt": `Water returns to Granada

GRANADA — Water returned to Granada on 3 June 2016 after nine days, the mayor, Carmen Vega, said.

The pipe had burst near Málaga in May. Vega thanked the plumbers of Jaén by name.

© 2016 Andalusian Courier
`,
  "05-court.txt": `Court weighs the fate of a lighthouse

A Coruña's court of appeal weighed the fate of the lighthouse on Thursday. The keeper, Brais Otero, did not come.

“A lamp is not a witness,” said his lawyer, Sabela Lago.

© 2016 Galician Evening Mail
`,
  "06-harvest.txt": `Olive harvest late in Jaén

JAÉN — The olive harvest in Jaén will begin two weeks late, growers said on Monday.

Last November the first trees were shaken on the 2nd. “The olives know no calendar,” said Lucía Prado.

© 2016 Andalusian Courier
`,
  "07-train.txt": `Night train to Lisbon is back

MADRID (EFE) — The night train from Madrid to Lisbon is back after eleven years, the railway said on Saturday.

Passengers will share cabins. “Bring earplugs,” said Marta Gil of the railway.
`,
  "08-ferry.txt": `Ferry to Tangier turns around

TARIFA — A ferry to Tangier turned around on Sunday when a passenger found that he had left his dog ashore.

The dog, Trueno, waited on the quay. Captain Omar Haddad apologised to everybody.

© 2016 The Strait Times of Tarifa
`,
  "09-school.txt": `School in Évora rings by hand

ÉVORA — A school in Évora rings its bell by hand since the power failed on Monday, said its headmistress, Teresa Pinto.

© 2016 The Tagus Observer
`,
  "10-bees.txt": `Bees settle on a tram

LISBON — Bees settled on a tram in Lisbon on Wednesday. The driver, Joana Reis, waited two hours for a beekeeper.

© 2016 The Tagus Observer
`,
  "11-wine.txt": `Wine of 1934 found in Porto

PORTO — Four hundred bottles of 1934 were found behind a wall in Porto on Friday, the house of Ramalho said.

“We shall drink one, to be sure,” said its owner, Duarte Ramalho.

© 2016 Douro Weekly
`,
  "12-chess.txt": `Chess player wins with eyes closed

SEVILLE (AP) — Ana Solís won nine games in Seville on Saturday with her eyes closed, the chess club said.
`,
  "13-stork.txt": `Stork stops a train in Cáceres

CÁCERES — A stork stopped the train to Madrid in Cáceres on Thursday. It had built its nest on the signal.

Nuria Campos, who drove the train, climbed down to look. © 2016 Andalusian Courier
`,
  "14-letter.txt": `Letter arrives after forty years

BADAJOZ — A letter from Braga arrived in Badajoz on Tuesday after forty years, said Elvira Santos, to whom it was written.

Her neighbour Gaspar Quental, whose address stood on it too, would not speak to the Courier.

© 2016 Andalusian Courier
`,
  "15-census.txt": `Census counts the goats of Ronda

RONDA — The census of Ronda counted 412 goats on Monday. Gaspar Quental's were not among them, a clerk said.

© 2016 Andalusian Courier
`,
  "16-fog.txt": `Fog closes the airport of Faro

FARO (Reuters) — Fog closed the airport of Faro on Friday. An informer of the customs, known as the Heron, was aboard the one plane that landed.
`,
};
