/** Lists words by which a page speaks to its reader; a story rarely does outside quotations. */
export const ADDRESS_WORDS =
  "you your youre youll youve our us we vous votre vos nous notre nos usted ustedes su tu tus nuestro nuestra você vocês nossa nosso voi vostro nostro nostra sie ihr ihre ihren unser unsere вы вас вам ваш ваша нас наш siz sizin anda kami jullie onze أنت لك لكم 您 你 我们 あなた";

/** Lists verbs by which news reports speech. */
export const SPEECH_VERBS =
  "said says told added wrote announced reported according dit déclaré affirmé selon ajouté dijo según afirmó declaró añadió disse segundo afirmou declarou ha detto secondo dichiarato sagte laut erklärte berichtete сказал заявил сообщил сообщает قال وقال أكد وأضاف أعلن dedi söyledi belirtti kata mengatakan ujar menurut zei volgens";
