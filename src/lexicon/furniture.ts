import type { RemovalKind } from "../model/article.ts";

/** Is a list of phrases that mark one kind of furniture. */
export interface FurniturePhrases {
  readonly kind: RemovalKind;
  /** Last part of the rule's name: `furniture/<rule>`. */
  readonly rule: string;
  /** Whether such a line is furniture wherever it stands; otherwise the phrase is one hint among others. */
  readonly sure: boolean;
  /** Most words that a line may have to be marked. */
  readonly longest: number;
  /**
   * Phrases between bars. `^` ties to the start of the line, `$` to its end; case, accents on quotes,
   * punctuation and the difference between numbers (`#`) do not count.
   */
  readonly phrases: string;
}

/** Lists the phrases of the world's news pages that are not the story; the first that fits names the line. */
export const FURNITURE: readonly FurniturePhrases[] = [
  {
    kind: "template-rest",
    rule: "bloggers",
    sure: true,
    longest: 8,
    phrases: `^d bloggers like this$ | ^# bloggers like this$ | ^bloggers like this$ | ^undefined$ | ^null$ | ^nan$ |
      ^lorem ipsum | ^this slideshow requires javascript$ | object object | ^loading$ | ^loading comments$ | ^chargement$ | ^cargando$ | ^laden$ | ^carregando$`,
  },
  {
    kind: "newsletter",
    rule: "newsletter",
    sure: true,
    longest: 30,
    phrases: `^sign up$ | ^sign up now$ | ^sign up here$ | ^sign up today$ | ^sign up for free$ | ^sign me up$ | ^signup$ |
      ^sign up for our | ^sign up for the | ^sign up to our | ^sign up to the | ^sign up to receive | ^sign up for daily | ^sign up to get |
      ^sign up for breaking | ^sign up for free | ^sign up for email | ^sign up by email | ^subscribe to our newsletter | ^subscribe to the newsletter |
      ^subscribe to newsletter | ^subscribe to our daily | ^subscribe to our free | ^subscribe to our weekly | ^subscribe to our email |
      ^join our newsletter | ^join our weekly newsletter | ^join our daily newsletter | ^join our mailing list | ^join our email list | ^join our free newsletter |
      ^get our newsletter | ^get our daily newsletter | ^get our free newsletter | ^get the newsletter | ^our newsletter$ | ^our newsletters$ | ^newsletter$ |
      ^newsletters$ | ^email newsletter$ | ^email newsletters$ | ^free newsletter$ | ^daily newsletter$ | ^weekly newsletter$ | ^newsletter signup$ | ^newsletter sign up$ |
      ^never miss a thing$ | ^never miss a story | ^never miss out on | ^thank you for signing up | ^thanks for signing up | ^thank you for subscribing | ^thanks for subscribing |
      ^youre all signed up | ^you are now subscribed | ^you have been subscribed | ^you have successfully subscribed | more newsletters we think |
      newsletters we think youll find | ^get the best stories faster | ^get breaking news alerts | ^get breaking news delivered | ^get the latest news delivered |
      ^get the latest news and | ^get the top stories | ^get the days top | ^get todays top | ^get todays headlines | ^get daily news | ^get news alerts | ^get email alerts | ^get push notifications |
      delivered to your inbox | delivered straight to your inbox | delivered directly to your inbox | straight to your inbox | sent to your inbox | to your inbox every | in your inbox every |
      right to your inbox | direct to your inbox | ^in your inbox | ^your inbox$ | ^invalid email | ^please enter a valid email | ^please enter your email | ^enter your email | ^enter email address |
      ^email address$ | ^e mail address$ | ^your email address$ | ^your email$ | ^email$ | ^email required$ | the email address you have provided | ^the email address you | is already registered$ | ^oops something went wrong | ^something went wrong |
      ^please try again later$ | ^please check your inbox | ^check your inbox | ^you can unsubscribe at any time | unsubscribe at any time | ^unsubscribe$ | ^success$ |
      ^an error occurred | ^there was an error | ^by signing up you agree | ^by subscribing you agree | ^by clicking sign up | ^by submitting your email | ^by providing your email |
      ^inscrivez vous a | ^abonnez vous a notre newsletter | ^recevez chaque | ^recevez gratuitement | ^recevoir la newsletter | ^inscription a la newsletter | ^votre adresse email | ^votre email | ^adresse e mail | ^adresse email |
      ^suscribete a nuestr | ^suscríbete a nuestra | ^suscríbete al | ^suscríbase a | ^recibe nuestro | ^recibe las noticias | ^recibe nuestra | ^correo electrónico$ | ^tu correo electrónico |
      ^assine nossa newsletter | ^receba nossa newsletter | ^receba as notícias | ^seu e mail | ^iscriviti alla newsletter | ^iscriviti alla nostra | ^newsletter abonnieren | ^jetzt abonnieren$ | ^melden sie sich für | ^e mail adresse |
      ^подпишитесь на рассылку | ^подписаться на рассылку | ^اشترك في النشرة | ^النشرة البريدية | ^النشرة الإخبارية | ^البريد الإلكتروني$ | ^bültenimize | ^schrijf je in voor`,
  },
  {
    kind: "paywall",
    rule: "paywall",
    sure: true,
    longest: 45,
    phrases: `^you have read # | ^you have read more than # | ^youve read # | ^you have # free articles | ^you have # articles | ^you have reached your | ^youve reached your | free articles remaining | free articles left |
      articles remaining this month | articles left this month | ^you are a loyal | you are a loyal | ^register to receive full access | ^register for free to | ^register to continue | ^register to read | ^please register for full access | ^please register to |
      ^register now to | ^register now$ | ^register$ | ^register here$ | ^create a free account | ^create an account | ^create account$ | ^create your account | ^already a subscriber | ^already a member | ^already have an account | ^already registered | ^not a subscriber | ^not a member yet |
      ^subscribe to continue | ^subscribe to read | ^subscribe now to | ^subscribe now$ | ^subscribe today$ | ^subscribe$ | ^subscribe for | ^subscribe or sign in | ^subscribe sign in$ | ^subscribe here$ | ^subscribe to get | ^subscribe to unlock | ^subscribe to keep | ^subscribe to view |
      ^to read the full story | ^to continue reading | ^to read more subscribe | ^to read this article | ^continue reading your article | ^log in to continue | ^login to continue | ^log in to read | ^sign in to read | ^sign in to continue | ^please log in | ^please sign in | ^please login |
      ^log in$ | ^login$ | ^sign in$ | ^log in subscribe$ | ^sign in register$ | ^login register$ | ^log out$ | ^logout$ | ^sign out$ | ^my account$ | ^forgot password | ^forgot your password | ^remember me$ | ^password$ | ^username$ | ^lost your password |
      ^this article is for subscribers | ^this content is for | ^this story is for subscribers | ^this is a subscriber | ^subscriber only | ^subscribers only | ^for subscribers | ^exclusive to subscribers | ^premium content | ^members only | ^become a subscriber | ^start your free trial | ^start your subscription | ^start a free trial |
      ^get unlimited access | ^get full access | ^unlock this article | ^unlimited digital access | ^unlimited access to | ^choose your subscription | ^choose your plan | ^cancel anytime | ^cancel any time | ^see subscription options | ^view subscription options | ^your subscription |
      ^try # month | ^try # weeks | ^join for free | ^join now$ | ^join today$ | ^activate your | ^manage your subscription | ^manage subscription$ |
      ^cet article est réservé | ^article réservé | ^réservé aux abonnés | ^réservé à nos abonnés | ^il vous reste # | ^la suite est réservée | ^déjà abonné | ^vous êtes abonné | ^abonnez vous | ^s abonner$ | ^s'abonner$ | ^je m'abonne$ | ^se connecter$ | ^connexion$ | ^lisez la suite |
      ^contenido exclusivo para | ^exclusivo para suscriptores | ^ya eres suscriptor | ^suscríbete$ | ^suscríbete para | ^suscríbete por | ^suscribirse$ | ^iniciar sesión$ | ^inicia sesión | ^regístrate | ^conteúdo exclusivo para | ^já é assinante | ^assine$ | ^assine já$ | ^assine agora$ | ^entrar$ | ^faça login |
      ^contenuto riservato | ^sei già abbonato | ^abbonati$ | ^accedi$ | ^jetzt weiterlesen | ^nur für abonnenten | ^sie sind bereits abonnent | ^anmelden$ | ^registrieren$ | ^войти$ | ^регистрация$ | ^تسجيل الدخول$ | ^giriş yap$ | ^登录$ | ^注册$ | ^ログイン$ | ^로그인$`,
  },
  {
    kind: "donation",
    rule: "donation",
    sure: true,
    longest: 60,
    phrases: `^just before you scroll | ^before you go | ^donate$ | ^donate now$ | ^donate today$ | ^donate here$ | ^make a donation | ^make a gift | ^make a contribution | ^support us$ | ^support our work | ^support our journalism | ^support our mission | ^support independent journalism |
      ^support quality journalism | ^support local journalism | ^support the guardian | ^help us keep | ^help support our | ^please support | ^please donate | ^please consider donating | ^please consider supporting | ^please consider making | consider making a donation | consider a donation | ^become a member$ | ^become a member today | ^become a member of |
      ^become a supporter | ^become a patron | ^become a part of our mission | ^become a part of our | by donating today | ^your support helps | ^your support makes | ^your donation | ^your contribution | ^your gift | ^we rely on | ^we depend on | we rely on readers | we rely on our readers | relies on readers like you |
      support from readers like you | ^thank you for your support | ^thanks for your support | ^thank you for supporting | ^join us in | ^in order to deliver this | supporting our journalism | support our newsroom | our journalism free | keep our journalism | tax deductible |
      ^faire un don | ^faites un don | ^je fais un don | ^soutenez nous | ^soutenez | ^haz una donación | ^haga una donación | ^dona$ | ^dona ahora$ | ^apoya nuestro | ^apoya el periodismo | ^apoie | ^faça uma doação | ^doe agora$ | ^dona ora$ | ^sostienici | ^jetzt spenden$ | ^spenden$ | ^unterstützen sie uns | ^поддержать | ^поддержите | ^تبرع$ | ^ادعم`,
  },
  {
    kind: "cookie",
    rule: "cookie",
    sure: true,
    longest: 90,
    phrases: `we use cookies | uses cookies | use of cookies | use cookies to | cookies on this site | cookies on your | ^cookie policy | ^cookies policy | ^cookie settings | ^cookie preferences | ^cookie notice | ^cookie consent | ^cookies$ | ^manage cookies | ^manage preferences$ | ^manage consent | ^accept cookies | ^accept all | ^reject all | ^i accept$ | ^accept$ | ^i agree$ | ^agree$ | ^got it$ | ^privacy settings$ | ^privacy preferences |
      ^your privacy | ^we value your privacy | ^we care about your privacy | ^your choices regarding cookies | and our partners store | our partners use cookies | ^do not sell | ^opt out$ |
      utilise des cookies | utilisons des cookies | l'utilisation de cookies | l'utilisation des cookies | ^tout accepter$ | ^j'accepte$ | ^accepter$ | ^gestion des cookies | utiliza cookies | utilizamos cookies | usamos cookies | uso de cookies | política de cookies | ^aceptar$ | ^aceptar todo | ^aceitar$ | ^configurar cookies |
      utilizza cookie | utilizza i cookie | uso dei cookie | ^accetta$ | verwendet cookies | verwenden cookies | ^akzeptieren$ | ^alle akzeptieren | ^cookie einstellungen | использует файлы cookie | используем cookie | ملفات تعريف الارتباط | çerez | menggunakan cookie`,
  },
  {
    kind: "share",
    rule: "share",
    sure: true,
    longest: 14,
    phrases: `^인쇄하기 | ^공유하기 | ^share$ | ^shares$ | ^# shares$ | ^# share$ | ^shared$ | ^share this | ^share on | ^share via | ^share with | ^share to | ^share it$ | ^share the | ^share article$ | ^share story$ | ^share your | ^share facebook | ^share twitter | ^share now$ | ^share link$ | ^share save | ^share by | ^share tweet | ^click to share | ^click to email | ^click to print | ^opens in new window$ | opens in new window$ |
      ^tweet$ | ^tweets$ | ^# tweets$ | ^tweet this | ^tweet on | ^retweet$ | ^facebook$ | ^twitter$ | ^x$ | ^linkedin$ | ^linked in$ | ^pinterest$ | ^reddit$ | ^whatsapp$ | ^telegram$ | ^tumblr$ | ^flipboard$ | ^instagram$ | ^youtube$ | ^tiktok$ | ^snapchat$ | ^google$ | ^google plus$ | ^messenger$ | ^facebook messenger$ | ^wechat$ | ^weibo$ | ^line$ | ^pocket$ | ^email this | ^email article | ^email story | ^email to a friend | ^email a friend | ^e mail$ | ^mail$ | ^viber$ | ^vk$ | ^threads$ | ^bluesky$ | ^mastodon$ | ^signal$ | ^rss$ | ^rss feed$ | ^rss feeds$ | ^stumbleupon$ | ^digg$ | ^gmail$ | ^skype$ | ^odnoklassniki$ | ^evernote$ | ^buffer$ | ^yahoo$ |
      ^facebook twitter | ^twitter facebook | ^facebook x | ^facebook linkedin | ^facebook # | ^twitter # | ^copy link$ | ^copy url$ | ^copy this link | ^copied$ | ^link copied | ^copy article link | ^print$ | ^print this | ^print article$ | ^print page$ | ^print friendly | ^print story$ | ^save$ | ^saved$ | ^save article$ | ^save for later$ | ^save story$ | ^bookmark$ | ^gift this | ^gift article$ | ^give this article | ^pin$ | ^pin it$ | ^like$ | ^likes$ | ^# likes$ | ^like us | ^like this$ | ^like loading$ | ^like this loading$ | ^follow$ | ^following$ | ^followers$ | ^# followers$ | ^follow us | ^follow me$ | ^follow me on | ^follow him on | ^follow her on | ^follow on | ^follow him$ | ^find us on | ^connect with us | ^stay connected | ^get connected | ^social media$ | ^social$ | ^for the latest news follow us | follow us on twitter | follow us on facebook | follow us on instagram | follow us on telegram | follow us on google | on facebook and twitter$ | ^join us on | ^join our telegram | ^join our whatsapp | ^join our brand new | ^join our channel | telegram channel and | ^subscribe to our youtube | ^subscribe to our channel | ^view on twitter | ^view on instagram | ^view this post on instagram | ^a post shared by | ^text size | ^font size | ^increase font | ^decrease font | ^resize text | ^a a a$ | ^a a$ | ^listen$ | ^listen to this article | ^listen to article | ^advertise with us | ^view all comments | ^more sharing | ^sharing$ | ^shares facebook | ^sent from | ^submit$ | ^send$ | ^notify me | ^recommend$ | ^thumbs up$ |
      ^partager$ | ^partagez$ | ^partager sur | ^partager cet | ^partages$ | ^imprimer$ | ^suivez nous | ^envoyer$ | ^compartir$ | ^comparte$ | ^compartir en | ^compártelo | ^comparte esta | ^compartilhe$ | ^compartilhar$ | ^compartilhe no | ^síguenos | ^siga nos | ^imprimir$ | ^condividi$ | ^condividi su | ^seguici | ^stampa$ | ^teilen$ | ^artikel teilen | ^drucken$ | ^folgen sie uns | ^поделиться | ^поделитесь | ^подписывайтесь на | ^شارك$ | ^مشاركة$ | ^شارك الخبر | ^تابعنا | ^تابعونا | ^طباعة$ | ^paylaş$ | ^bagikan$ | ^bagikan artikel | ^delen$ | ^分享$ | ^分享到 | ^シェア$ | ^ツイート$ | ^공유$ | ^공유하기$ | ^인쇄$`,
  },
  {
    kind: "comments",
    rule: "comments",
    sure: true,
    longest: 30,
    phrases: `^отзывы$ | ^добавить отзыв$ | ^оставить отзыв$ | ^댓글$ | ^comments$ | ^comment$ | ^# comments$ | ^# comment$ | ^comments #$ | ^comment #$ | ^no comments$ | ^no comments yet$ | ^no comment yet | ^comments off | ^comments are closed | ^comments closed | ^comments are turned off | ^show comments | ^view comments | ^hide comments | ^load comments | ^read comments | ^see comments | ^read # comments | ^post comment$ | ^post a comment | ^post your comment | ^post comments$ |
      ^add a comment | ^add comment | ^add your comment | ^leave a comment | ^leave a reply | ^leave comment | ^leave your comment | ^write a comment | ^write comment | ^submit comment | ^cancel reply$ | ^reply$ | ^replies$ | ^# replies$ | ^reply to | ^report abuse$ | ^report comment | ^flag$ | ^flag as | ^upvote$ | ^downvote$ | ^join the conversation | ^join the discussion | ^start the conversation | ^start the discussion | ^be the first to comment | ^be the first to | ^have your say | ^what do you think$ | ^let us know what you think | ^let us know in the comments | ^tell us what you think | ^share your thoughts | ^sort by$ | ^newest first$ | ^oldest first$ | ^most liked$ | ^most relevant | ^newest$ | ^oldest$ |
      ^your email address will not be published | will not be published required fields | ^required fields are marked | ^name required | ^mail will not be published | ^website$ | ^your name$ | ^your comment$ | ^name$ | ^save my name email | ^you must be logged in | ^you must log in | ^log in to comment | ^log in to reply | ^login to comment | ^login to reply | ^log in to leave | ^sign in to comment | ^please log in to comment | ^notify me of | ^powered by disqus | ^blog comments powered | ^please enable javascript to view the comments | comments powered by | ^commenting on | ^comment policy | ^comments policy | ^commenting guidelines | ^community guidelines | ^comments section | ^to comment on this | ^readers comments | ^reader comments | ^all comments | ^discuss$ | ^discussion$ | ^conversation$ | ^# thoughts on | ^one thought on | ^anonymous said | ^commented on |
      ^this comment has been | ^commentaires$ | ^# commentaires$ | ^commentaire$ | ^laisser un commentaire | ^laissez un commentaire | ^réagir$ | ^réagissez | ^ajouter un commentaire | ^votre commentaire | ^votre adresse e mail ne sera pas | ^les champs obligatoires | ^comentarios$ | ^# comentarios$ | ^deja un comentario | ^deja una respuesta | ^dejar un comentario | ^comentar$ | ^escribe tu comentario | ^tu dirección de correo | ^comentários$ | ^# comentários$ | ^deixe um comentário | ^deixe o seu comentário | ^deixe uma resposta | ^o seu endereço de e mail não | ^commenti$ | ^lascia un commento | ^kommentare$ | ^# kommentare$ | ^kommentar schreiben | ^schreibe einen kommentar | ^hinterlasse einen | ^комментарии$ | ^комментарии # | ^добавить комментарий | ^оставить комментарий | ^تعليقات$ | ^التعليقات$ | ^اترك تعليق | ^أضف تعليق | ^اكتب تعليق | ^yorumlar$ | ^yorum yap | ^komentar$ | ^tulis komentar | ^reacties$ | ^评论$ | ^发表评论$ | ^コメント$ | ^댓글$ | ^댓글쓰기$`,
  },
  {
    kind: "most-read",
    rule: "most-read",
    sure: true,
    longest: 10,
    phrases: `^самые популярные | ^популярное | ^самое читаемое | ^самое интересное | ^많이 본 | ^인기 기사 | ^최신 기사 | ^人気記事 | ^热门 | ^热点 | ^most read | ^most popular | ^most viewed | ^most shared | ^most commented | ^most emailed | ^most recent$ | ^most watched | ^most discussed | ^most clicked | ^trending$ | ^trending now | ^trending stories | ^trending news | ^trending on | ^trending articles | ^trending topics | ^trending videos | ^trending in | ^popular$ | ^popular now | ^popular posts | ^popular stories | ^popular articles | ^popular news | ^popular in | ^popular this | ^popular on | ^popular topics | ^whats trending | ^whats hot | ^top stories | ^top news | ^top headlines | ^top articles | ^top posts | ^top videos | ^todays top | ^todays headlines | ^latest$ | ^latest news | ^latest stories | ^latest posts | ^latest articles | ^latest headlines | ^latest videos | ^latest from | ^latest in | ^latest on | ^latest video$ | ^the latest$ | ^the latest news$ | ^the latest in | ^breaking news$ | ^breaking$ | ^headlines$ | ^recent$ | ^recent posts | ^recent stories | ^recent articles | ^recent news | ^recent comments | ^in other news | ^hot topics | ^hot stories | ^must read | ^must reads | ^dont miss | ^editors picks | ^editors choice | ^editors pick$ | ^our picks | ^picked for you | ^staff picks | ^featured$ | ^featured stories | ^featured articles | ^featured news | ^featured posts | ^featured video | ^in the news | ^happening now | ^just in$ | ^live updates$ | ^top picks | ^in case you missed | ^best of | ^new and popular | ^the most read | ^upcoming events |
      ^les plus lus | ^les plus lues | ^le plus lu | ^à la une$ | ^les plus populaires | ^dernières actualités | ^dernières infos | ^en direct$ | ^lo más leído | ^lo más visto | ^más leídas | ^más leídos | ^las más leídas | ^los más leídos | ^más vistas | ^más noticias | ^últimas noticias | ^lo último | ^últimas notícias | ^mais lidas | ^as mais lidas | ^mais lidos | ^mais vistos | ^mais acessadas | ^mais notícias | ^i più letti | ^le più lette | ^più letti | ^ultime notizie | ^meistgelesen | ^meistgelesene | ^am meisten gelesen | ^aktuell$ | ^самое читаемое | ^популярное$ | ^главное$ | ^последние новости | ^الأكثر قراءة | ^الأكثر مشاهدة | ^آخر الأخبار | ^أحدث الأخبار | ^çok okunanlar | ^en çok okunan | ^son dakika | ^terpopuler$ | ^berita terpopuler | ^terkini$ | ^meest gelezen | ^热门新闻$ | ^最新消息$ | ^人気記事$ | ^最新記事$ | ^많이 본 뉴스$`,
  },
  {
    kind: "related-link",
    rule: "related",
    sure: true,
    longest: 16,
    phrases: `^related$ | ^related items | ^related articles | ^related article$ | ^related stories | ^related story$ | ^related posts | ^related post$ | ^related news | ^related content | ^related topics | ^related links | ^related link$ | ^related videos | ^related video$ | ^related coverage | ^related reading | ^related slideshow | ^related to this | ^related tags | ^related quotes | ^related companies | ^more related | ^see also | ^also read | ^also see | ^also watch | ^also on | ^also in | ^read also | ^read next | ^read this next | ^read more on | ^read more about | ^read more from | ^read more in | ^read more news | ^read more stories | ^read more here | ^read more by | ^up next | ^watch next | ^next up | ^what to read next | ^next article | ^next story | ^next post | ^previous article | ^previous post | ^previous story | ^prev article | ^next in | ^more from | ^more on | ^more in | ^more news | ^more stories | ^more articles | ^more about | ^more by | ^more like this | ^more coverage | ^more headlines | ^more posts | ^more top stories | ^more to read | ^more videos | ^more video$ | ^more info | ^more information$ | ^you may also | ^you might also | ^you may like | ^you might like | ^you may be interested | ^you might be interested | ^you may have missed | ^recommended | ^recommended for you | ^recommended stories | ^recommendations$ | ^suggested for you | ^suggested articles | ^suggested reading | ^further reading | ^explore more | ^discover more | ^stories for you | ^for you$ | ^people also read | ^readers also | ^others also | ^similar stories | ^similar articles | ^similar posts | ^in this story | ^in this article | ^in this section | ^in this series | ^part of a series | ^full coverage | ^complete coverage | ^from around the web | ^around the web | ^from the web | ^elsewhere on | ^from our partners | ^our partners | ^from our sponsors | ^paid partnership | ^sponsored stories | ^we recommend | ^story timeline | ^other stories | ^other news | ^other articles | ^additional reading | ^background$ | ^read full article | ^related from | ^dig deeper | ^go deeper | ^keep reading | ^keep exploring |
      ^à lire aussi | ^lire aussi | ^lire également | ^à lire également | ^voir aussi | ^à voir aussi | ^sur le même sujet | ^sur le même thème | ^articles liés | ^articles similaires | ^pour aller plus loin | ^dans la même rubrique | ^plus d articles | ^en relation | ^lea también | ^lee también | ^leer también | ^le puede interesar | ^te puede interesar | ^también te puede | ^noticias relacionadas | ^artículos relacionados | ^más información$ | ^más sobre | ^ver también | ^te recomendamos | ^quizás te interese | ^leia também | ^leia mais | ^veja também | ^veja mais | ^saiba mais | ^notícias relacionadas | ^artigos relacionados | ^matérias relacionadas | ^conteúdo relacionado | ^leggi anche | ^articoli correlati | ^potrebbe interessarti | ^ti potrebbe interessare | ^vedi anche | ^mehr zum thema | ^lesen sie auch | ^auch interessant | ^mehr zu | ^das könnte sie auch | ^weitere artikel | ^siehe auch | ^zum thema | ^читайте также | ^читать также | ^по теме | ^смотрите также | ^материалы по теме | ^اقرأ أيضا | ^اقرأ أيضاً | ^إقرأ أيضا | ^مواضيع ذات صلة | ^أخبار ذات صلة | ^موضوعات متعلقة | ^قد يعجبك | ^ilgili haberler | ^baca juga | ^berita terkait | ^artikel terkait | ^simak juga | ^lees ook | ^相关新闻 | ^相关阅读 | ^相關新聞 | ^延伸閱讀 | ^推荐阅读 | ^関連記事 | ^あわせて読みたい | ^관련기사 | ^관련 기사`,
  },
  {
    kind: "read-more",
    rule: "read-more",
    sure: true,
    longest: 14,
    phrases: `^read more$ | ^read more # | ^click to read | ^click here to read | ^click here for more | ^click here to | ^read the full | ^read the rest | ^read full | ^read the original | ^read the whole | ^read original | ^read on$ | ^read now$ | ^read it here | ^read here$ | ^read article$ | ^read story$ | ^read all | ^full story$ | ^full article$ | ^continue reading | ^story continues | ^article continues | ^post continues | ^continued below | ^continues below | ^scroll down to | ^scroll to continue | ^read less$ | ^show more$ | ^show less$ | ^show all$ | ^see more$ | ^see all$ | ^see full | ^view more$ | ^view all$ | ^view less$ | ^load more | ^learn more$ | ^find out more | ^more$ | ^more details$ | ^more # | ^view gallery | ^view photos | ^view slideshow | ^view original | ^view full | ^open gallery | ^open in | ^see gallery | ^see photos | ^see more photos | ^launch gallery | ^start slideshow | ^next page | ^previous page | ^page # of # | ^page #$ | ^single page | ^view as | ^watch$ | ^watch now$ | ^watch the video | ^watch video | ^watch live | ^watch the full | ^watch below | ^play video | ^more from this | ^open image | ^enlarge | ^enlarge image | ^enlarge this image | ^click to enlarge | ^tap to | ^swipe | ^toggle caption | ^hide caption | ^show caption | ^download the app | ^get the app$ | ^download our app | ^open app$ | ^available on |
      ^lire la suite | ^lire plus | ^en savoir plus | ^voir plus | ^suite$ | ^leer más | ^seguir leyendo | ^leer nota completa | ^ver más | ^continúa leyendo | ^continue lendo | ^ler mais | ^continua após | ^leggi tutto | ^continua a leggere | ^leggi di più | ^weiterlesen$ | ^mehr lesen | ^mehr anzeigen | ^читать далее | ^читать полностью | ^подробнее$ | ^اقرأ المزيد | ^المزيد$ | ^للمزيد | ^devamını oku | ^selengkapnya$ | ^baca selengkapnya | ^lees meer | ^lees verder | ^阅读全文$ | ^更多$ | ^続きを読む$ | ^もっと見る$ | ^더보기$`,
  },
  {
    kind: "navigation",
    rule: "button",
    sure: true,
    longest: 3,
    phrases: `^play$ | ^play now$ | ^replay$ | ^pause$ | ^mute$ | ^unmute$ | ^autoplay$ | ^full screen$ | ^fullscreen$ | ^close$ | ^close x$ | ^dismiss$ | ^no thanks$ | ^not now$ |
      ^maybe later$ | ^skip$ | ^skip ad$ | ^cancel$ | ^ok$ | ^okay$ | ^yes$ | ^no$ | ^thank you$ | ^thanks$ | ^done$ | ^get started$ | ^go$ | ^hide$ |
      ^show$ | ^download$ | ^expand$ | ^collapse$ | ^continue$ | ^click here$ | ^fermer$ | ^cerrar$ | ^fechar$ | ^chiudi$ | ^schließen$ | ^закрыть$`,
  },
  {
    kind: "promotion",
    rule: "promotion",
    sure: true,
    longest: 14,
    phrases: `^advertisement | ^advert$ | ^adverts$ | ^advertisements$ | ^advertising$ | ^advertise$ | ^advertise here | ^ad$ | ^ads$ | ^ads by | ^ad choices$ | ^adchoices$ | ^sponsored$ | ^sponsored by | ^sponsored content | ^sponsored links | ^sponsored post | ^promoted$ | ^promoted by | ^promoted content | ^promoted stories | ^paid content | ^paid post | ^partner content | ^presented by | ^brought to you by | ^from our advertisers | ^powered by | ^by taboola | ^by outbrain | ^taboola$ | ^outbrain$ | ^report this ad | ^report ad$ | ^remove ads | ^shop now | ^buy now | ^order now$ | ^special offer | ^deals$ | ^coupons$ | ^promo code | ^this advertisement | ^article continues after ad | ^continue reading after | ^skip advertisement | ^scroll for more | ^commercial$ | ^marketplace$ | ^download our | ^get the app | ^download the | ^get our app | ^adblock | ^please disable your ad | ^please turn off your ad | ^disable ad blocker | ^please enable javascript | ^javascript is disabled | ^enable javascript | ^your browser does not support | ^your browser is | ^this video is not available | ^this browser does not |
      ^publicité$ | ^publicite$ | ^publicidad$ | ^publicidade$ | ^pubblicità$ | ^anzeige$ | ^werbung$ | ^реклама$ | ^إعلان$ | ^اعلان$ | ^إعلانات$ | ^reklam$ | ^iklan$ | ^advertentie$ | ^广告$ | ^廣告$ | ^広告$ | ^광고$ | ^contenu sponsorisé | ^contenido patrocinado | ^conteúdo patrocinado`,
  },
  {
    kind: "copyright",
    rule: "copyright",
    sure: true,
    longest: 60,
    phrases: `^this document is subject to copyright | no part may be reproduced | no part of this publication | ^copyright # | ^copyright$ | ^copyright © | ^copyright c # | ^copyright by | ^copyright the associated press | ^copyrights | all rights reserved | ^all rights are reserved | ^may not be published | may not be published broadcast | may not be reproduced | material may not be | be published broadcast rewritten or redistributed | ^reproduction without permission | ^reproduction in whole or | ^no part of this | ^reprinted with permission | ^republished with permission | ^used with permission | ^reproduced with permission | licensed under a creative commons | under a creative commons | ^this article was originally published | ^this story was originally published | ^this article originally appeared | ^this story originally appeared | ^this article first appeared | ^this story first appeared | ^originally published | ^this post originally appeared | ^first published | ^read the original article | ^rights and permissions | ^reprints | ^order reprints | ^republish this | ^tous droits réservés | tous droits réservés$ | ^todos los derechos reservados | todos los derechos reservados$ | todos os direitos reservados | tutti i diritti riservati | ^riproduzione riservata | riproduzione riservata | alle rechte vorbehalten | все права защищены | جميع الحقوق محفوظة | tüm hakları saklıdır | 版权所有 | 無断転載 | 무단 전재 | 무단전재`,
  },
  {
    kind: "distribution",
    rule: "distribution",
    sure: true,
    longest: 25,
    phrases: `^distributed by | ^syndicated by | ^syndicated from | ^provided by | ^content provided by | ^supplied by | ^this story was provided by | ^this article was provided by | ^published in partnership | ^this story is part of a partnership | ^this story was produced by | ^published under | ^republished from | ^reposted from | ^via | ^diffusé par | ^distribuido por | ^distribuído por | ^distribuito da`,
  },
  {
    kind: "legal",
    rule: "legal",
    sure: true,
    longest: 40,
    phrases: `^terms of use | ^terms of service | ^terms and conditions | ^terms conditions | ^terms$ | ^terms privacy | ^privacy policy | ^privacy notice | ^privacy statement | ^privacy$ | ^privacy terms | ^privacy and | ^legal$ | ^legal notice | ^legal notices | ^disclaimer$ | ^disclaimer the | ^disclaimer this | ^disclosure$ | ^user agreement | ^accessibility$ | ^accessibility statement | ^accessibility help | ^corrections$ | ^corrections policy | ^ethics policy | ^ethics statement | ^editorial policy | ^editorial guidelines | ^code of ethics | ^code of conduct | ^your california privacy | ^california privacy | ^fcc public | ^eeo report | ^eeo$ | ^public inspection file | ^closed captioning | ^standards and practices | ^we earn a commission | may earn a commission | ^if you buy something | ^this post contains affiliate | ^as an amazon associate | ^the views expressed | ^the opinions expressed | ^views expressed in | the views expressed in this article | ^the views and opinions | ^our standards | ^opinions expressed by | ^quotes delayed | ^quotes displayed | ^data delayed | ^market data provided | ^all times | ^subject to terms | ^this site is protected by recaptcha | ^protected by recaptcha | and the google privacy policy |
      ^mentions légales | ^conditions générales | ^politique de confidentialité | ^données personnelles | ^cgu$ | ^cgv$ | ^aviso legal | ^política de privacidad | ^términos y condiciones | ^condiciones de uso | ^política de privacidade | ^termos de uso | ^note legali | ^informativa privacy | ^impressum$ | ^datenschutz$ | ^datenschutzerklärung | ^agb$ | ^пользовательское соглашение | ^политика конфиденциальности | ^سياسة الخصوصية | ^شروط الاستخدام | ^gizlilik politikası | ^kebijakan privasi | ^隐私政策$ | ^プライバシーポリシー$ | ^개인정보처리방침$`,
  },
  {
    kind: "tags",
    rule: "tags",
    sure: true,
    longest: 30,
    phrases: `^tags$ | ^tags # | ^tags | ^tag$ | ^tagged$ | ^tagged with | ^tagged in | ^tagged as | ^topics$ | ^topics in this | ^topic$ | ^filed under | ^filed in | ^posted in$ | ^categories$ | ^category$ | ^keywords$ | ^keywords | ^labels$ | ^explore topics | ^browse topics | ^popular tags | ^more topics | ^topics mentioned | ^companies mentioned | ^people mentioned | ^mots clés | ^thèmes$ | ^sur les thèmes | ^étiquettes$ | ^etiquetas$ | ^temas$ | ^archivado en | ^temas relacionados | ^tópicos$ | ^palavras chave | ^argomenti$ | ^schlagworte$ | ^schlagwörter$ | ^themen$ | ^теги$ | ^темы$ | ^الكلمات المفتاحية | ^كلمات مفتاحية | ^وسوم | ^etiketler$ | ^标签$ | ^关键词$ | ^タグ$ | ^태그$`,
  },
  {
    kind: "captcha",
    rule: "captcha",
    sure: true,
    longest: 20,
    phrases: `^captcha | ^recaptcha | ^im not a robot | ^i am not a robot | ^please verify you are | ^verify you are human | ^type the characters | ^enter the characters | ^enter the code | ^enter captcha | ^are you a robot | ^solve this | ^please solve | ^anti spam | ^security question | ^je ne suis pas un robot | ^no soy un robot | ^não sou um robô`,
  },
  {
    kind: "navigation",
    rule: "navigation",
    sure: true,
    longest: 6,
    phrases: `^voltar$ | ^voltar ao topo | ^volver$ | ^retour$ | ^zurück$ | ^назад$ | ^뒤로가기 | ^목록$ | ^navigation$ | ^main navigation$ | ^menu$ | ^main menu$ | ^site menu$ | ^primary menu$ | ^secondary menu$ | ^footer menu$ | ^skip to | ^jump to | ^go to main | ^home$ | ^homepage$ | ^home page$ | ^home news$ | ^search$ | ^search for$ | ^search this | ^search the | ^search by | ^search here | ^back to top | ^back$ | ^back to | ^return to | ^top$ | ^to top$ | ^next$ | ^prev$ | ^previous$ | ^previous next$ | ^prev next$ | ^first$ | ^last$ | ^about$ | ^about us$ | ^about this | ^contact$ | ^contact us$ | ^contact us | ^contacts$ | ^careers$ | ^jobs$ | ^sitemap$ | ^site map$ | ^site index$ | ^archive$ | ^archives$ | ^sections$ | ^all sections$ | ^toggle navigation | ^toggle menu | ^toggle search | ^open menu | ^close menu | ^open navigation | ^open search | ^close search | ^faq$ | ^faqs$ | ^help$ | ^help center$ | ^help centre$ | ^support$ | ^settings$ | ^account$ | ^profile$ | ^feedback$ | ^report an error | ^report a correction | ^report a typo | ^send feedback | ^send a tip | ^submit a tip | ^submit a news tip | ^news tips$ | ^got a tip | ^have a tip | ^apps$ | ^mobile apps$ | ^podcasts$ | ^podcast$ | ^video$ | ^videos$ | ^photos$ | ^photo$ | ^pictures$ | ^gallery$ | ^galleries$ | ^photo gallery$ | ^image gallery$ | ^slideshow$ | ^news$ | ^world$ | ^world news$ | ^us news$ | ^u s news$ | ^uk news$ | ^local news$ | ^local$ | ^national$ | ^international$ | ^politics$ | ^business$ | ^economy$ | ^markets$ | ^finance$ | ^money$ | ^sports$ | ^sport$ | ^football$ | ^cricket$ | ^opinion$ | ^opinions$ | ^editorial$ | ^editorials$ | ^columnists$ | ^letters$ | ^entertainment$ | ^lifestyle$ | ^life$ | ^style$ | ^culture$ | ^arts$ | ^books$ | ^music$ | ^movies$ | ^film$ | ^tv$ | ^television$ | ^celebrity$ | ^celebrities$ | ^fashion$ | ^food$ | ^travel$ | ^health$ | ^science$ | ^tech$ | ^technology$ | ^environment$ | ^climate$ | ^education$ | ^weather$ | ^traffic$ | ^crime$ | ^obituaries$ | ^classifieds$ | ^cars$ | ^autos$ | ^real estate$ | ^property$ | ^games$ | ^crosswords$ | ^puzzles$ | ^horoscopes$ | ^comics$ | ^events$ | ^calendar$ | ^magazine$ | ^epaper$ | ^e paper$ | ^e edition$ | ^print edition$ | ^digital edition$ | ^todays paper$ | ^live$ | ^live tv$ | ^watch live$ | ^on air$ | ^radio$ | ^schedule$ | ^programs$ | ^shows$ | ^analysis$ | ^features$ | ^investigations$ | ^special reports$ | ^blogs$ | ^blog$ | ^shop$ | ^store$ | ^press room$ | ^media kit$ | ^press releases$ | ^follow us$ | ^language$ | ^languages$ | ^english$ | ^edition$ | ^editions$ | ^us$ | ^uk$ | ^asia$ | ^africa$ | ^europe$ | ^middle east$ | ^americas$ | ^australia$ | ^china$ | ^india$ | ^all news$ | ^site navigation | ^user menu$ | ^quick links$ | ^useful links$ | ^links$ | ^company$ | ^services$ | ^products$ | ^resources$ | ^other$ | ^others$ | ^misc$ | ^advanced search$ | ^directory$ | ^subscriptions$ | ^membership$ | ^rss feeds$ |
      ^accueil$ | ^rechercher$ | ^recherche$ | ^actualités$ | ^monde$ | ^politique$ | ^économie$ | ^société$ | ^qui sommes nous | ^plan du site | ^contactez nous | ^inicio$ | ^buscar$ | ^noticias$ | ^mundo$ | ^política$ | ^economía$ | ^deportes$ | ^sociedad$ | ^opinión$ | ^cultura$ | ^contacto$ | ^quiénes somos | ^hemeroteca$ | ^início$ | ^pesquisar$ | ^notícias$ | ^esportes$ | ^desporto$ | ^economia$ | ^opinião$ | ^contato$ | ^quem somos | ^cerca$ | ^cronaca$ | ^esteri$ | ^politica$ | ^chi siamo | ^startseite$ | ^suche$ | ^nachrichten$ | ^politik$ | ^wirtschaft$ | ^kultur$ | ^panorama$ | ^kontakt$ | ^über uns$ | ^главная$ | ^поиск$ | ^новости$ | ^политика$ | ^экономика$ | ^общество$ | ^культура$ | ^спорт$ | ^контакты$ | ^о нас$ | ^الرئيسية$ | ^بحث$ | ^البحث$ | ^أخبار$ | ^الأخبار$ | ^سياسة$ | ^اقتصاد$ | ^رياضة$ | ^ثقافة$ | ^اتصل بنا$ | ^من نحن$ | ^القائمة$ | ^anasayfa$ | ^ana sayfa$ | ^gündem$ | ^ekonomi$ | ^spor$ | ^beranda$ | ^nasional$ | ^internasional$ | ^olahraga$ | ^首页$ | ^首頁$ | ^新闻$ | ^搜索$ | ^ホーム$ | ^ニュース$ | ^検索$ | ^홈$ | ^뉴스$ | ^검색$`,
  },
  {
    kind: "navigation",
    rule: "mention",
    sure: false,
    longest: 25,
    phrases: `skip to | subscribe | sign in | log in | login | register | click here | newsletter | newsletters | follow us | click to | privacy policy | terms of | contact us | back to | sitemap | advertise with`,
  },
  {
    kind: "promotion",
    rule: "offer",
    sure: false,
    longest: 40,
    phrases: `subscribe to | sign up | your inbox | free trial | special offer | for more information visit | for more information | download | our app | promo | sale | deal | deals | prices | shop | advertisement | sponsored | buy | affiliate | commission | podcast | tune in | tickets`,
  },
  {
    kind: "donation",
    rule: "plea",
    sure: false,
    longest: 60,
    phrases: `donate | donation | donations | donating | your support | support us | support our | member | membership | contribute | contribution | mission | our readers | readers like you | independent journalism | our journalism | loyal reader | loyal readers | help us`,
  },
  {
    kind: "comments",
    rule: "reader",
    sure: false,
    longest: 40,
    phrases: `community guidelines | respectful | comment | comments | reply | commenting | commenters | logged in | moderated | moderation | your name | replied`,
  },
  {
    kind: "share",
    rule: "network",
    sure: false,
    longest: 30,
    phrases: `facebook | twitter | instagram | telegram | whatsapp | linkedin | youtube | pinterest | reddit | share | shares | tweet | follow | followers | likes | via email`,
  },
  {
    kind: "related-link",
    rule: "pointer",
    sure: false,
    longest: 30,
    phrases: `^read | ^watch | ^listen | ^see | ^related | ^more | ^photos | ^video | ^gallery | ^opinion | ^analysis | ^explained | ^explainer | ^exclusive | ^live | analysis$ | opinion$ | editorial$ | explained$ | video$ | photos$ | pictures$ | ^follow | ^by the numbers | ^in pictures | ^timeline | ^fact check | ^profile | ^interview | ^q a | ^podcast | ^review | ^lire | ^lee | ^leia | ^ver | ^voir | ^vidéo | ^vídeo | ^mehr`,
  },
  {
    kind: "author-note",
    rule: "about-writer",
    sure: false,
    longest: 120,
    phrases: `be reached at | reach him at | reach her at | reach them at | contact him at | contact her at | follow him on | follow her on | follow them on | email him at | email her at | on twitter at | send tips to | is a reporter | is a freelance | is a writer |
      is a journalist | is a correspondent | is a columnist | is a contributing | is a contributor | is a staff | is a senior | is an editor | is the editor | is an award winning | is the author of | is a former | is a professor | is a fellow | is a senior fellow |
      is a graduate | graduated from | before joining | prior to joining | has been covering | has covered | has been reporting | has reported | has written for | has been writing | writes about | covers | joined the | lives in | lives with | living in | is based in | based in |
      her work has | his work has | their work has | about the author | ^about the | opinions are mine | opinions expressed | views expressed | the authors own | this column | à propos de l auteur | est journaliste | est une journaliste | est un journaliste | collabore | sobre o autor | sobre a autora | ^sobre | é jornalista |
      é autor | é autora | sobre el autor | sobre la autora | es periodista | es autor | es autora | über den autor | über die autorin | ist redakteur | ist redakteurin | schreibt über | schreibt für | ist autor | giornalista | об авторе | автор | журналист | نبذة عن`,
  },
  {
    kind: "boilerplate",
    rule: "about-company",
    sure: false,
    longest: 160,
    phrases: `is headquartered in | are headquartered in | headquartered in | with headquarters in | is a global | is a leading | is the leading | is a leader in | a global leader | leading provider | leading provider of | leading manufacturer | world leader in | was founded in | founded in | was established in | subsidiaries in | operations in |
      has offices in | offices in | employs approximately | employs around | employs over | employs more than | employees worldwide | learn more at | more information visit | information please visit | visit www | for more information about | media contact | media contacts | press contact | investor relations | about us | forward looking statements | forward looking statement |
      undertakes no obligation | nasdaq | nyse | ticker symbol | trades under | tochtergesellschaften | hauptsitz in | mitarbeiter weltweit | siège social | con sede en | com sede em | con sede a`,
  },
  {
    kind: "credit",
    rule: "reference",
    sure: false,
    longest: 70,
    phrases: `^source | ^sources | ^references | ^bibliography | ^further reading | ^citation | ^cite this | ^doi | doi # | et al | retrieved # | retrieved from | accessed | ^more information | provided by | journal information | isbn | ^see also | ^footnotes | ^notes | ^explore further | ^références | ^referencias | ^referências | ^fuentes | ^quellen | ^fonti | ^литература | ^источники | ^المصادر`,
  },
  {
    kind: "promotion",
    rule: "survey",
    sure: false,
    longest: 40,
    phrases: `this survey | our survey | take our | take this | take the quiz | take the survey | take the poll | tell us what | let us know | what do you think | give feedback | feedback | thanks for watching | thank you for watching | thanks for reading | thank you for reading | stay tuned | stay up to date | stay informed | latest updates | get the latest | every day we | every morning | we send | our new | our website | our site | our page | this page | this site`,
  },
  {
    kind: "caption",
    rule: "picture",
    sure: false,
    longest: 90,
    phrases: `file photo | file photograph | file image | file picture | file pic | photo by | photos by | photograph by | photographs by | photo credit | picture by | pictured | image credit | image source | image courtesy | photo courtesy | courtesy of | courtesy photo | getty images | getty | shutterstock | istock | alamy | ap photo | reuters photo | afp photo | epa | wikimedia commons | wikimedia | flickr | creative commons | screenshot | screen grab | screengrab | screen capture | handout | handout photo | archive photo | stock photo | illustration | illustration by | illustrative | illustrative image | representational | representative image | seen here | poses for | from left | left to right | at left | at right | in this photo | in this image | in this file | in this picture | this photo | this image | this undated | this handout | undated photo | above | photo | image | credit | staff photo | contributed photo | army photo | navy photo | crédit photo | crédits | photo d'archives | archives | foto | foto de | fotografía | fotografía de | imagen | imagen de archivo | archivo | foto de archivo | reprodução | divulgação | arquivo | foto d'archivio | bild | foto imago | symbolbild | archivbild | фото | الصورة | صورة | أرشيف | أرشيفية | fotoğraf | 资料图 | 図 | 写真 | 사진`,
  },
];
