const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lists verb forms that tie a quotation to whoever utters it: English, and the commonest of six other languages. */
export const SPEECH_VERBS: ReadonlySet<string> = words(`
  said says say saying told tells tell telling added adds add adding wrote writes write writing tweeted tweets posted
  posts asked asks replied replies explained explains stated states declared declares announced announces insisted
  insists argued argues warned warns noted notes commented comments claimed claims denied denies confirmed confirms
  reported reports acknowledged acknowledges admitted admits recalled recalls stressed stresses emphasized emphasised
  emphasizes vowed vows pledged pledges urged urges testified testifies continued continues concluded concludes joked
  quipped responded responds remarked remarks observed suggested suggests predicted predicts complained complains
  lamented laments demanded demands promised promises reiterated reiterates repeated accused accuses criticized
  criticised condemned condemns denounced praised hailed described describes called calls conceded concedes contended
  contends countered asserted asserts alleged alleges exclaimed shouted whispered yelled cried read reads put revealed
  reveals disclosed cautioned cautions advised advises proclaimed cited quoted agreed agrees disputed rejected dismissed
  thought thinks believes believed hopes hoped feels felt joking quipping noting explaining stressing insisting warning
  arguing claiming calling describing accusing urging asking declaring announcing suggesting indicated indicates laughed laughs ordered
  shouts screamed screams yells wondered mused recounted pleaded begged elaborated clarified recounts begs deadpanned
  déclaré dit affirmé expliqué ajouté estimé assuré annoncé souligné indiqué précisé déclare affirme explique
  dijo declaró afirmó explicó señaló aseguró añadió agregó indicó manifestó sostuvo advirtió anunció
  disse afirmou declarou explicou acrescentou ressaltou detto dichiarato affermato spiegato aggiunto
  sagte sagt erklärte betonte ergänzte meinte zei zegt aldus
`);

/** Lists verb forms that introduce what somebody said without quotation marks: "X said (that) …". */
export const REPORT_VERBS: ReadonlySet<string> = words(`
  said says say told tells added adds wrote stated states declared declares announced announces insisted insists argued
  argues warned warns noted notes claimed claims denied confirmed confirms acknowledged acknowledges admitted admits
  stressed emphasized emphasised vowed pledged testified concluded reiterated contended asserted asserts alleged alleges
  revealed cautioned indicated explained commented conceded predicted reported reports suggested
`);

/** Lists verb forms that hand a speaker on to a sentence in quotation marks of its own: "X called for …". “…” */
export const CALL_VERBS: ReadonlySet<string> = words(`
  called calls demanded demands urged urges asked asks criticized criticised condemned rejected praised welcomed
  dismissed accused described promised pledged vowed
`);

/** Lists nouns for people who speak without their names. */
export const UNNAMED_NOUNS: ReadonlySet<string> = words(`
  official officials diplomat diplomats source sources officer officers aide aides adviser advisers advisor advisors
  insider insiders analyst analysts expert experts observer observers commander commanders fighter fighters soldier
  soldiers witness witnesses resident residents activist activists employee employees executive executives lawmaker
  lawmakers staffer staffers worker workers minister person people individual individuals operative operatives rebel
  rebels militant militants authorities investigator investigators prosecutor prosecutors negotiator negotiators
  delegate delegates envoy envoys lawyer lawyers trader traders banker bankers doctor doctors medic medics rescuer
  rescuers survivor survivors eyewitness eyewitnesses politician politicians bureaucrat bureaucrats agent agents
  informant informants villager villagers protester protesters neighbour neighbours neighbor neighbors relative
  relatives friend friends colleague colleagues contractor contractors economist economists critic critics
  supporter supporters
`);

/** Lists nouns for those who speak in somebody else's name, with no name of their own printed. */
export const SPOKES_NOUNS: ReadonlySet<string> = words(`
  spokesman spokeswoman spokesperson spokespersons spokesmen spokespeople representative representatives police
  ministry government army military department office court company group agency statement report newspaper monitor
  team union embassy council committee parliament party agency hospital university city state
`);
