"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'accompagné', 'accouché', 'achète', 'adressé', 'affirmé', 'aidé', 'aimé', 'ajouté', 'alerté',
'amené', 'amène', 'annoncé', 'annulé', 'appelé', 'apporté', 'arrivé', 'arrête', 'arrêté', 'associé', 'assuré',
'avancé', 'bossé', 'bouffé', 'boîte', 'brunché', 'café', 'calé', 'capté', 'causé', 'cherché', 'commenté',
'communiqué', 'confirmé', 'confié', 'connaît', 'conseillé', 'consulté', 'corrigé', 'croisé', 'demandé', 'discuté',
'divorcé', 'donné', 'dèj', 'dès', 'débarque', 'débarqué', 'débloque', 'débloqué', 'débrief', 'décale', 'décalé',
'décide', 'décidé', 'déconseille', 'déconseillé', 'décroche', 'décroché', 'décède', 'décédé', 'déj', 'déjeune',
'déjeuné', 'délègue', 'délégue', 'démo', 'déménage', 'déménagé', 'déplace', 'déplacé', 'dépose', 'déposé', 'dîne',
'dîner', 'dîné', 'dû', 'emmené', 'emmène', 'encouragé', 'engagé', 'entré', 'expliqué', 'expédie', 'expédié', 'fermé',
'filé', 'fixé', 'forwardé', 'fête', 'fêté', 'garé', 'ghosté', 'glissé', 'guidé', 'incité', 'informé', 'insisté',
'invité', 'juré', 'laissé', 'lancé', 'livré', 'là', 'lève', 'mailé', 'mangé', 'manqué', 'marché', 'marié', 'montré',
'mémé', 'même', 'noté', 'né', 'occupé', 'oublié', 'paraît', 'parlé', 'partagé', 'passé', 'payé', 'pensé', 'posté',
'posé', 'poussé', 'prié', 'programmé', 'proposé', 'préconise', 'préconisé', 'préfèrerait', 'préférerait', 'prépare',
'préparé', 'présente', 'présentes', 'présenté', 'présentés', 'prête', 'prêté', 'raccompagné', 'raconté', 'ramené',
'ramène', 'rapporté', 'recalé', 'recommandé', 'recontacté', 'redonné', 'refilé', 'regardé', 'relancé', 'remplacé',
'rencontré', 'rentré', 'repassé', 'reporté', 'repoussé', 'resté', 'retourné', 'retrouvé', 'règle', 'réclame',
'réclamé', 'rédige', 'rédigé', 'réglé', 'répète', 'répété', 'réserve', 'réservé', 'réu', 'rêve', 'rêvé', 'sauté',
'signé', 'souhaité', 'soupé', 'suggère', 'suggéré', 'supplié', 'sœur', 'terminé', 'testé', 'tombé', 'travaillé',
'trouvé', 'tél', 'téléphone', 'téléphoné', 'viré', 'visité', 'voyagé', 'à', 'échange', 'échangé', 'évènement',
'événement', 'œil')


SHORT: dict[str, str] = {'ac': 'avec', 'ajd': 'aujourd', 'auj': 'aujourd', 'av': 'avec', 'avoar': 'avoir', 'bjr':
'bonjour', 'bn': 'bien', 'chz': 'chez', 'che': 'chez', 'cmd': 'commande', 'conf': 'conference', 'dej': 'dejeuner',
'dispo': 'disponible', 'doc': 'document', 'docs': 'documents', 'ds': 'dans', 'etai': 'etait', 'koi': 'quoi', 'mag':
'magasin', 'mm': 'meme', 'mnt': 'maintenant', 'ms': 'mais', 'msg': 'message', 'mtn': 'maintenant', 'mtnt':
'maintenant', 'ns': 'nous', 'num': 'numero', 'ossi': 'aussi', 'p': 'pour', 'pb': 'probleme', 'pdt': 'pendant', 'pr':
'pour', 'presta': 'prestation', 'propo': 'proposition', 'q': 'que', 'qd': 'quand', 'qq': 'quelque', 'rdvs': 'rendez',
'rdz': 'rendez', 'rep': 'reponse', 'reu': 'reunion', 'rv': 'rdv', 'ss': 'sous', 'sui': 'suis', 'tel': 'telephone',
'tjr': 'toujours', 'tt': 'tout', 'vdr': 'vendredi', 'vrmt': 'vraiment', 'vs': 'vous'}


CLASSES = """
06 reach_noun;1h hours;1h15 hours;1h30 hours;1h45 hours;1hr hours;2h hours;2h30 hours;2hrs hours;3h hours;4h hours;5h
hours;a aux3 verb3 to_place met3;absolument filler;acceptait verb3;accepte verb3 imperative;acceptera verb3;accompagne
reached_me helps3;accompagnee reached_me;accompagnent helps3;accompagné reached_me;accouche verb3;accueilli
reached_me;accueillie reached_me;accueillir see_inf;achetait verb3;achete verb3 imperative do1;acheter
giveinf;acheterais would_give1;achète verb3 do1;acompte thing;actualise do1;adorait verb3;adore verb3 says;adorent
verb3;adresse done writes give1 give3 thing reach_noun wrote;adressee writes;adressees writes;adresser
giveinf;adressera give3;adresserai give1;adresserais would_give1;adresserait would_give;adresses writes;adressé done
writes wrote;affiche media;affiches media;affirme opines told_pp;affirmé told_pp;agence pro;agenda media;ai hello;aide
reached_me helps3;aidee reached_me;aident helps3;aiderais would_give1;aidé reached_me;ailleurs filler;aimait
verb3;aime verb3 name_words says;aimee name_words;aiment verb3;aimerait verb3 needs;aimé name_words;ajoute opines
said;ajouté said;allait verb3;aller reach_inf;allons go1;alors filler hello turn;ambre name_words;amene give1 give3
bring;amener giveinf bring;ami rel;amie rel;amis rel;amour name_words;amène give1 give3 bring;ange name_words;angele
name_words;angelique name_words;anniv date;anniversaire date;annoncait verb3;annonce verb3 opines said says media
talks;annonces media;annoncé said talks;annotations remarks;annote read_it;annule hello;annulé hello;aout hello
name_words;apelle give1;apero drink date;apm hello;apparemment filler;appartement own_affair;appel hello date
letter;appele hello reach give1 sort_of_met reached_me attempt imperative;appelee reach reached_me attempt;appeler
giveinf reach_inf attempt;appeles sort_of_met;appelle reach give1 lui_give attempt imperative;appellera
give3;appellerai give1 lui_give;appellerais would_give1;appellerait would_give;appelé hello reach sort_of_met
reached_me attempt;apporte done give1 give3 hand3 bring handed_me;apporter giveinf bring;apportera give3 hand3
will_bring;apporterai give1;apporterais would_give1;apporterait would_give;apportons bring;apporté done
handed_me;apprenait verb3;apprend verb3 says;apprendre teach_inf;appris said taught;aprem hello;apres hello;architecte
pro;argent by_post;arretait verb3;arrete verb3 imperative;arreter urge_inf;arretera verb3;arrivait verb3;arrive hello
verb3 came;arrivee hello came;arrivera verb3;arrivé hello came;arrête verb3 imperative;article helpful paper
media;artisan pro;assistant rel;assistante rel;assister see_inf;associe rel imperative;associee rel;associes
rel;associé rel;assure opines vowed told_pp;assureur pro;assuré vowed told_pp;astuce tip;atelier date course;attend
hello verb3 helps3 needs;attendait verb3 needs;attendent helps3;attendrait verb3;attendre urge_inf;attends
imperative;au hello to_place;aucun not;aucune not;audition rehearsed;augmente imperative;augmenter urge_inf;aujourd
hello;aura verb3;aurait verb3;aurore name_words;aussi filler hello;automatise imperative;autre hello;autres hello;aux
hello to_place;avaient hello verb3;avait aux3 hello verb3;avance shifted;avancee shifted;avancé shifted;avec hello
to_place;averti warned;avertie warned;avis tip remarks;avocat pro rel;avocate pro rel;avoir reach_inf;avons
hello;avoue said;avril hello name_words;ayez imperative;bac own_affair;baisse imperative;baisser urge_inf;balade
date;balance give1 give3;balancer giveinf;banque hello;banquier pro rel;bapteme date;barbecue date;bavarde talks;bcp
filler;beatrice name_words;beau rel;beaucoup filler hello;belle rel name_words;berger name_words;besoin hello;bien
filler hello;bientot hello;biere drink;bieres drink;bilan thing;blanc name_words;blanche name_words;blog media;boire
see_inf;boite hello rel;bon name_words good;bonheur name_words;bonne hello span good;booke set;boss rel;bossait
verb3;bosse hello verb3 imperative;bossé hello;boucher name_words;boucle hand3 do1;bouclera hand3;bouffe date;bouge
verb3;bougeait verb3;boulanger name_words;boulot hello;bouquet by_post;bouquin helpful paper;bouteille by_post;boîte
hello rel;brevete imperative;briefe warned;briefee warned;brievement filler;brochure media;bru rel;brun
name_words;brunch drink date;brunche verb3 i_meet;bruncher see_inf;bruncherait verb3;brune name_words;budget
thing;bulletin media;bureau hello;c it;ca hello it;cadeau by_post;cafe drink date;café drink date;calcule hand3
do1;cale hello set we_meet invites;calee set;calendrier media;caler todo_inf;call date;calé hello set invites;camille
name_words;candidature rehearsed;canon drink;capte sort_of_met we_meet;captes sort_of_met;capté sort_of_met;capucine
name_words;cardiologue pro;carre name_words;carreleur pro;carte letter reach_noun;cause talks;causé talks;ce det;cede
handed handed_me;cela it;celeste name_words;ceo rel;cerise name_words;certainement filler;certifie vowed;ces det
hello;cet det;cette det hello;cfo rel;challenge read_it;change imperative hand3;chantier hello;chaque hello;charmant
name_words;charpentier name_words;chauffagiste pro;check hand3;checke hand3;checker giveinf;checklist helpful
paper;chef rel;cheffe rel;cherchait verb3;cherche hello verb3 give1 give3 imperative;cherchent verb3;chercher
giveinf;cherchera verb3;chercherais would_give1;chevalier name_words;chez hello to_place;chiffre give1 give3 hand3
do1;chiffrer giveinf;chiffrera give3 hand3;chiffrerai give1;chiffrerais would_give1;chiffrerait would_give;chiffres
thing;chirurgien pro;choisis imperative;cine drink date;cinq hello span;claire name_words;cle thing;clemence
name_words;clement name_words;cles thing;client rel;cliente rel;clients rel;coach pro;coacher teach_inf;code hand3
do1;cofondateur rel;cofondatrice rel;coiffeur pro;coiffeuse pro;colis by_post;collegue rel;collegues rel;colombe
name_words;commande hello hand3 do1;commander giveinf;commanderais would_give1;commanderait would_give;comme
hello;commencait verb3;commence verb3 imperative;commencer urge_inf;commencera verb3;comment any_det;commentaires
remarks;commente give1 read_it;commenterai give1;commenté read_it;communique give1 give3 handed;communiquer
giveinf;communiquera give3;communiquerai give1;communiquerais would_give1;communiquerait would_give;communiqué
handed;compagne rel;compagnon rel;compile do1;complete do1;comptable pro rel;comptait verb3;compte verb3 must3
mine_thing;concentre imperative;concert date;concours rehearsed;conference course;confie said says handed
handed_me;confirmait verb3;confirme verb3 give1 give3 set lui_give opines said says hand3;confirmee set;confirmer
giveinf;confirmera give3 will_give hand3_later hand3 will_bring;confirmerai give1;confirmerais
would_give1;confirmerait would_give;confirmé set said;confié said handed handed_me;conjoint rel;conjointe
rel;connaissait verb3;connaissent hello;connait hello verb3;connaît hello verb3;conseil tip;conseillait
verb3;conseille hello verb3 bidding;conseiller pro;conseillere pro;conseillé hello bidding;conseils tip;considere
opines;console cheered;consolee cheered;constance name_words;constant name_words;construis imperative;construit
verb3;consultant pro;consultante pro;consulter todo_inf;contact helpful thing reach_noun;contacte reach reached_me
attempt;contactee reach reached_me;contacter giveinf reach_inf;contacterais would_give1;contacts helpful paper thing
reach_noun;contrat paper thing;contre hello;convenu invites;conversation talks;coo rel;coordonnees thing
reach_noun;copain rel;copine rel;corrections remarks;corrige give1 read_it hand3 do1;corriger giveinf
review_inf;corrigera hand3_later hand3 will_bring;corrigé read_it;coup drink;coupe give1 imperative hand3;couperai
give1;coups drink;courir see_inf;courriel letter;courriels letter;cours own_affair course helpful;courtier pro;cousin
rel;cousine rel;coute verb3;couturiere pro;couvreur pro;cr thing mine_thing;craignait verb3;craint verb3;craquait
verb3;craque verb3;cree imperative;cremaillere date;creneau date;critique read_it;critiques remarks;croise hello
sort_of_met i_meet met3;croises sort_of_met;croisé hello sort_of_met;croit verb3 opines says;croyait verb3;cto rel;cv
thing rehearsed;daf rel;dans hello;danser see_inf;date date thing;dates thing;de hello to_place;debarque reach
reached_me go1;debarquee reach;debarquons go1;debattu talks;debloque give3;debloquer giveinf;debriefer
todo_inf;debroussaille read_it;decale shifted;decalee shifted;decede verb3 fate;decedee fate;decedes fate;decembre
hello;decidait verb3;decide verb3;deck paper thing mine_thing;decortique read_it taught;defend opines;dej hello drink
date;deja filler;dejeune hello verb3 i_meet;dejeuner hello drink date see_inf;dejeunerai i_meet;delegue
imperative;demain hello;demandait verb3 needs;demande verb3 said says bidding imperative needs talks;demander hello
todo_inf;demandé said bidding talks;demarre verb3;demarrera verb3;demenage verb3 imperative;demenageait
verb3;demenagement own_affair;demenagent verb3;demenagera verb3;demenageur pro;demenageurs pro;demi drink span;demie
span;demis drink;demo date rehearsed;demonte hand3;demontre told_pp;dentiste pro;depanne reached_me;depannee
reached_me;deplace shifted;deplacee shifted;deploie do1;depose done give1 give3 helps3 imperative hand3 do1;deposer
giveinf;deposera give3 hand3 will_bring;deposerai give1;deposerais would_give1;deposerait would_give;depuis
hello;dermato pro;dermatologue pro;dernier hello;derniere hello;des det any_det;descend go1;descends go1;designer
pro;desire name_words;desiree name_words;dessert drink;dessine do1;detaille taught;detailler teach_inf;deteste verb3
says;deux span;devais should;devait verb3;developpait verb3;developpe verb3 hand3;developpeur pro;developpeuse
pro;devenait verb3;deviendra verb3;devient verb3;devis hello thing mine_thing;devons should;devra verb3;devrais
should;devrait verb3 must3 should;devrions should;dg rel;dieteticienne pro;diffuse do1;dimanche hello name_words;dine
hello verb3 i_meet;diner hello date see_inf;dinerai i_meet;diplome own_affair;dira verb3 give3;dirai give1
lui_give;dirais would_give1;dirait would_give;dire giveinf;directeur rel;directrice rel;dirige verb3;dirigeait
verb3;dis imperative;disait verb3 opines;discours rehearsed;discussion talks;discute hello talks;discuté hello
talks;disent verb3;dispo ready;disponible ready;dit hello verb3 opines said says bidding talks told_pp;dites
imperative;divorcait verb3;divorce verb3;dix hello span;dm letter;doc helpful paper thing;docs helpful paper
thing;document helpful thing;documents thing;dois hello should;doit hello verb3 must3 should;doivent verb3 must3;donc
filler hello turn;donne done hello give1 give3 lui_give handed handed_me;donner giveinf;donnera give3;donnerai give1
lui_give;donnerais would_give1;donnerait would_give;donné done hello handed handed_me;dossier helpful;double
imperative;douce name_words;doutait verb3;doute verb3;doux name_words;dresse do1;drh rel;du det hello;durant
hello;débarque go1;débarqué reach reached_me;débloque give3;décalé shifted;décide verb3;décède verb3;décédé fate;déj
hello drink date;déjeune verb3 i_meet;déjeuné hello;délègue imperative;délégue imperative;démo date rehearsed;déménage
verb3 imperative;déplacé shifted;dépose give1 give3 helps3 imperative hand3 do1;déposé done;dîne hello verb3
i_meet;dîner hello date see_inf;dîné hello;ebeniste pro;echange hello talks;echanges talks;echantillon
by_post;echantillons by_post thing;ecole own_affair;ecrira give3;ecrirai give1;ecrirais would_give1;ecrirait
would_give;ecrire giveinf reach_inf;ecris give1 lui_give imperative wrote;ecrit done reach sort_of_met reached_me
letter opines says attempt wrote told_pp;ecrivais wrote;ecrivait reach wrote;egalement filler;elargis
imperative;electricien pro;electricienne pro;elle they them hello;elles they them hello;embarque go1;embauchait
verb3;embauche verb3 imperative;embaucher urge_inf;embauchera verb3;emmene reached_me helps3;emmenee
reached_me;emmenent helps3;emmené reached_me;emmène helps3;emporter bring;en hello;encadreur pro;enceinte fate;encore
filler hello;encourage urges cheered;encouragee urges cheered;encouragé urges cheered;enfants rel;enfin
filler;enseigne taught;enseigner teach_inf;ensuite filler;entendu talks;entre hello;entreprise rel;entretenu
talks;entretien date rehearsed;enverra give3 will_give send3 will_bring;enverrai give1 lui_give;enverrais
would_give1;enverrait would_give;enverrons give1;enverront give3 send3;envisage verb3;envisageait verb3;envoi give1
give3;envoie hello give1 give3 lui_give will_give send3 do1;envoient give3 send3;envoies give1;envoye done writes
hello handed attempt;envoyee writes;envoyees writes;envoyer hello giveinf hand_inf;envoyes writes;envoyons
give1;epluche read_it;epouse rel;epoux rel;equipe rel;esperait verb3;espere verb3 opines says;essaierais
would_give1;essaierait would_give;essaye attempt;est hello verb3;estime opines;et and hello;etablir giveinf;etablirai
give1;etablis give1 do1;etaient verb3;etais hello;etait hello verb3;etude helpful paper;etudiait verb3;etudie verb3
do1;eu hello;eux them;evite imperative;ex rel;exam rehearsed;examen own_affair rehearsed;examens own_affair;excel
helpful paper;excellent good;excellente good;exemple helpful;exemples helpful;exige needs;expedie done writes give1
give3;expedier giveinf;expediera give3;expedierai give1;expedierais would_give1;expedierait would_give;expert
pro;expliquait verb3;explique verb3 opines said says taught told_pp;expliquer teach_inf;expliqué said taught
told_pp;expo date;exporte imperative;expose rehearsed;expédie give1 give3;expédié done writes;externalise
imperative;fabre name_words;fabrique give1;fabriquerai give1;facebook media;facture hello imperative thing
mine_thing;faire giveinf urge_inf;fais give1 lui_give imperative;faisait verb3;fait done hello verb3 sort_of_met
we_meet made3 told_pp;faites imperative;faudrait should;faure name_words;faut hello should;fb media;feed
media;feedback remarks;feedbacks remarks;felicite reached_me cheered talks;felicitee reached_me cheered;feliciter
todo_inf;femme hello rel;fera verb3;ferai give1 lui_give;ferais should would_give1;ferait should would_give;ferme
verb3 imperative;fermera verb3;ferrand name_words;ferronnier pro;fete verb3;fetent verb3;feter see_inf;fetera
verb3;fevrier hello;fiche helpful reach_noun;fiches helpful;fichier helpful paper;fichiers helpful;fil media;file
give1 give3 lui_give handed handed_me go1;filer giveinf;filera give3;filerai give1 lui_give;filerais
would_give1;filerait would_give;fille hello rel;filleul rel;filons go1;fils hello rel;filé handed handed_me;finalise
give1 give3 hand3 do1;finaliser giveinf;finalisera give3 hand3;finaliserai give1;finaliserais would_give1;finaliserait
would_give;fini hello;finira verb3 hand3 will_bring;finis imperative do1;finit verb3 hand3;fixe hello set hand3;fixee
set;fixer todo_inf;fixé hello set;fleur name_words;fleurs by_post;flippe verb3;fonce imperative go1;foncons go1;fonds
rel;font verb3;fontaine name_words;foot drink date;footing drink;foret name_words;formation date course;former
teach_inf;fort name_words;forwarde give1 give3 lui_give;forwarder giveinf;fourni handed;fournir giveinf
hand_inf;fournira give3 send3 hand3_later will_bring;fournirai give1;fournirais would_give1;fournirait
would_give;fournis give1;fournisseur pro;fournisseuse pro;fournit give3 will_give send3;franc name_words;france
name_words;freelance pro;frere hello rel;fête verb3;gagnait verb3;gagne verb3;gagnera verb3;gala date;galerait
verb3;galere verb3;garagiste pro;garance name_words;garanti vowed;garde give1 imperative;garder urge_inf;garderai
give1;garderais would_give1;gateau by_post;gauthier name_words;gazette media;gendre rel;generaliste pro;geometre
pro;gerait verb3;gere verb3;gestionnaire pro;glisse handed told_pp;glissé handed told_pp;golf drink;gouter drink
see_inf;grand rel name_words;grandissait verb3;grandit verb3;graphiste pro;graveur pro;grille helpful;grimper
see_inf;gros name_words;grosse span;groupe media;guide helpful paper;gyneco pro;h span hours;habitait verb3;habite
verb3;heberge helps3;hebergent helps3;hesitait verb3;hesite hello verb3 says;heure hello date time_span span
hours;heures hello span hours;hier hello;hiver name_words;hospitalise fate;hospitalisee fate;hui hello;huit hello;ici
hello;idee tip;il they hello;illustrateur pro;illustratrice pro;ils they hello;impots own_affair;impressions
remarks;imprime give1 give3 hand3 do1;imprimer giveinf;imprimeur pro;incite urges;incitee urges;incité urges;inculque
taught;informe said warned says;informee warned;informé said warned;inquiete verb3;insistait verb3;insiste verb3
opines imperative;insta media;instagram media;installe hand3;installera will_bring;installerais
would_give1;installerait would_give;internet media;intervention course;interviewe reached_me;intranet media;intro
thing;introduira give3;introduirais would_give1;introduirait would_give;introduire giveinf;introduis give1;introduit
give3;investira verb3;investis imperative;investissait verb3;investisseur rel;investisseuse rel;investit verb3;invite
reached_me helps3 invites;invitee reached_me invites;invitent helps3 invites;inviter giveinf todo_inf;invitera
give3;inviterais would_give1;inviterait would_give;invites invites;invité reached_me invites;ira verb3 go1;irai
go1;iris name_words;irons go1;j i hello;jade name_words;jamais not hello imperative;janvier hello;jardinier pro;je i
hello;jeudi hello;jogging drink;joindre reach_inf;joint reach;jolie name_words;joly name_words;jouer see_inf;jour
hello name_words;journal media;journee time_span;jours hello;juge opines;juillet hello;juin hello name_words;jure
opines vowed;juriste pro;juré vowed;jus drink;juste filler name_words;kawa drink;kiffe verb3 says;kine
pro;kinesitherapeute pro;kit helpful;l them det hello any_det obj;la them det hello any_det article obj;lache give3
imperative;laisse handed attempt imperative;laisser urge_inf;laissé handed attempt;lambert name_words;lancait
verb3;lance verb3 imperative;lancent verb3;lancer urge_inf;lancera verb3;lapin hello;laurent name_words;le them det
hello any_det obj;lebon name_words;lecon tip;leger name_words;legere name_words;legue handed;leroy name_words;les them
det hello any_det obj;lettre letter;leur them their hello any_det;leurs their hello;levait verb3;leve verb3
imperative;levent verb3;lever urge_inf;levera verb3;licencie fate;licenciee fate;lien letter helpful paper;linkedin
media;lionne name_words;lirai give1;lis give1;liste helpful paper thing;livre done by_post give1 give3 will_give
helpful paper send3 hand3 do1 handed_me;livrer giveinf hand_inf causative;livrera give3 will_give send3 hand3_later
hand3 will_bring;livrerai give1;livrerais would_give1;livrerait would_give;livré done handed_me;longuement filler;loue
imperative;loup name_words;loyer own_affair;lucide name_words;lui them hello;lundi hello;lune name_words;lys
name_words;lève verb3;m me;ma my hello any_det;macon pro;magazine media;mai name_words;mail letter attempt
reach_noun;maile give1 give3 reached_me;mailer giveinf;mails letter;mailé reached_me;maintenant hello;maintient
opines;mais turn but;maison hello;maitre name_words;malade fate;maman rel;mamie rel;manager rel;mange hello
verb3;manger see_inf;mangé hello;manquait verb3;manque verb3;manuel helpful;maquette thing do1;marchait verb3;marchand
name_words;marche hello verb3;marcher see_inf;marché hello;mardi hello;marguerite name_words;mari hello rel;mariage
date;mariait verb3;marie verb3 name_words fate;mariee fate;marin name_words;marine name_words;marié name_words
fate;marraine rel;mars hello name_words;martele opines;martin name_words;masson name_words;masterclass course;match
date;matin hello;matinee time_span;me me;mecanicien pro;mecano pro;medecin pro;meme filler hello rel;memo
helpful;memoire own_affair rehearsed;mentorat date;menuisier pro;mercier name_words;mercredi hello;mere rel;merge
hand3;mes my hello any_det;message letter attempt;messages letter attempt;mesure imperative;met verb3 give3
hand3;methode helpful;methodo helpful;mets give1 lui_give imperative;mettait verb3;mettra give3 hand3;mettrai
give1;mettrais would_give1;mettrait would_give;mettre giveinf;meunier name_words;michel name_words;midi hello;mieux
hello;min span;minute span;minutes span;mise hello;mn span;modele helpful paper thing;modeles helpful paper;modeste
name_words;moi me hello;mois hello;moment time_span span;mon my hello any_det;montait verb3;monte verb3 imperative
hand3 go1;montent verb3;monter urge_inf;monteur pro;montons go1;montre give1 reached_me lui_give said imperative
taught;montrer giveinf teach_inf;montrera give3;montrerai give1;montrerais would_give1;montrerait would_give;montré
reached_me said taught;mort fate;morte fate;mot letter;moulin name_words;mp letter;mur media;mémé rel;même filler
hello;n not imperative;nager see_inf;nait verb3;ne not imperative fate;nee fate;negocie imperative;neige
name_words;net media;neuf hello;neveu rel;newsletter media;ni not;niece rel;noel name_words;noir name_words;nom thing
reach_noun;noms thing;normalement filler;nos my hello any_det;notaire pro;note made3;notes remarks helpful paper;notre
my hello any_det;noté made3;nounou pro;nous i me hello;nouveau hello;nouvelle hello;novembre hello;nuit
time_span;numero thing reach_noun;numeros reach_noun;nutritionniste pro;né fate;oceane name_words;octobre hello;offert
reached_me handed;offre thing mine_thing;ok ready;olive name_words;on i;oncle rel;ont aux3 hello verb3 met3;operation
own_affair;opere fate;operee fate;ophtalmo pro;opticien pro;oral rehearsed;orale rehearsed;organisait verb3;organise
verb3 give1 hand3;organiser giveinf;organiserai give1;orthodontiste pro;orthophoniste pro;osteo pro;osteopathe pro;ou
hello;oublie imperative;ouvrait verb3;ouvre verb3 imperative;ouvrira verb3;padel drink date;page media;paie verb3
give1 give3 send3 do1;paiera verb3 give3 send3 will_bring;paierai give1;paierais would_give1;paierait
would_give;panneau media;papa rel;papi rel;papote hello talks;papy rel;paquerette name_words;paquet by_post;paraissait
verb3;parait verb3;paraît verb3;parce hello;parents rel;parfait name_words;parfois hello;paris name_words;parlait
verb3;parle hello verb3 sort_of_met we_meet said says imperative talks;parler reach_inf;parlera we_meet;parlerais
would_give1;parles sort_of_met;parlons talks;parlé hello sort_of_met said talks;parrain rel;pars imperative go1;part
verb3 go1;partage done give1 give3 handed send3 do1;partager giveinf hand_inf;partagera give3 send3;partagerai
give1;partagerais would_give1;partagerait would_give;partagé done handed;partait verb3;partant ready;partante
ready;partent verb3;parti hello fate;partie hello fate;partira verb3;partons go1;parvenir causative;pas not
hello;pascal name_words;pasquier name_words;passe hello verb3 reach give1 give3 came lui_give handed imperative
go1;passee hello reach came;passees reach came;passent give3;passeport own_affair;passer giveinf reach_inf
causative;passera give3;passerai give1 lui_give;passerais would_give1;passerait would_give;passes reach came;passons
go1;passé hello reach came handed;patron rel;patronne rel;payait verb3;paye done hello reached_me imperative do1;payer
giveinf hand_inf;paysagiste pro;payé done hello reached_me;peaufiner review_inf;pecher see_inf;pedaler
see_inf;pediatre pro;peint hand3;peintre pro;pendant hello;pensait verb3 opines;pense verb3 opines says
imperative;pensent verb3;perd verb3;perdait verb3;pere rel;permis own_affair;perrin name_words;persiste opines;petit
name_words span good;petite span good;peu hello;peut hello verb3 must3;peuvent verb3;peux hello;pharmacien pro;photo
letter;photographe pro;photos letter thing;piece date;pierre name_words;pinge reach reached_me;pitch rehearsed;plaide
opines;plan thing;planifie set;planifiee set;planifier todo_inf;planning thing;plans thing;platrier pro;plombier
pro;pneumologue pro;podcast helpful paper;podologue pro;point date;poirier name_words;pond give3;pondra give3;portable
reach_noun;porte media;porter causative;pose hello sort_of_met set hand3;posee set;poses sort_of_met;post media;poste
done give1 do1;poster giveinf;posterai give1;posté done;posé hello sort_of_met set;pot drink;pote rel;potes rel;pour
hello to_place;pourra verb3 must3;pourrais should;pourrait verb3 must3;pousse urges;poussee urges;poussé urges;pouvait
hello verb3;precise opines;preferait verb3;prefere verb3;premier hello;prenait verb3;prend verb3 we_meet;prendra
verb3;prendre see_inf urge_inf;prends imperative;prennent verb3;preparait verb3;prepare verb3 give1 give3 lui_give
hand3 made3 do1;preparer giveinf review_inf;preparera give3 hand3_later hand3 will_bring;preparerai give1;preparerais
would_give1;preparerait would_give;presentation date rehearsed;presente done hello give1 give3 reached_me lui_give
hand3;presenter giveinf;presentera give3 will_bring;presenterai give1;presenterais would_give1;presenterait
would_give;presse media;prestataire pro;pret ready;prete done hello give1 give3 lui_give handed ready
handed_me;pretend opines;preter giveinf;pretera give3;preterai give1;preterais would_give1;preterait
would_give;prevenir giveinf;prevenu warned talks;prevenue warned;prevenus warned;previent opines;prevoir bring;prevu
hello set;prevue set;pris sort_of_met set ready made3;prise set ready;prix thing;probablement filler;process
paper;prochain hello;prochaine hello;prof pro;profil media;programme set media;programmee set;programmé set;projette
verb3;promenade date;promis hello vowed;propale mine_thing;proposait verb3;propose hello verb3 give1
imperative;proposer giveinf;proposera give3;proposerai give1;proposerais would_give1;proposerait
would_give;proposition thing mine_thing;proposé hello;protege imperative;prouve told_pp;prudence name_words;prudent
name_words;prune name_words;prépare verb3 give1 give3 lui_give hand3 do1;préparé made3;présente give1 give3 lui_give
hand3;présenté done hello reached_me;prête give1 give3 lui_give ready;prêté done hello handed handed_me;psy pro;publie
imperative do1;puis filler hello;push hand3;pushe hand3;qu hello;quand hello;quarante span;quart span;quatre hello
span;que hello;quel hello;quelle hello;quelqu hello;quelque hello;qui hello;quinze span;quittait verb3;quitte verb3
imperative;quittera verb3;quoi hello;raccompagne reached_me;raccompagnee reached_me;raccompagné reached_me;rachete
give1 imperative;racheter giveinf;racheterai give1;racontait verb3;raconte verb3 opines said says taught talks;raconté
said taught talks;radio media;ramene give1 give3 hand3 bring handed_me;ramener giveinf bring;ramenera give3 hand3
will_bring;ramenerai give1;ramenerais would_give1;ramenerait would_give;ramené handed_me;ramène give1 give3 hand3
bring;rando date;randonner see_inf;rapide filler;rapidement filler;rapido filler;rappele hello reach reached_me
attempt told_pp;rappelee reach reached_me;rappeler hello giveinf reach_inf;rappelle hello give1 give3 we_meet lui_give
opines;rappellent give3;rappellera give3 will_give;rappellerai give1 lui_give;rappellerais would_give1;rappellerait
would_give;rapport paper thing;rapporte give1 give3 handed hand3 handed_me;rapporter giveinf;rapportera give3
hand3;rapporterai give1;rapporterais would_give1;rapporterait would_give;rapporté handed handed_me;rassemble
do1;rassure cheered;rassuree cheered;rdv hello date;recale shifted;recalee shifted;recalé shifted;reclamait
needs;reclame needs;reclamer todo_inf;reco tip;recoit helps3;recoivent helps3;recommandait verb3;recommandation
tip;recommande hello verb3 give1;recommander giveinf;recommandera give3;recommanderai give1;recommanderais
would_give1;recommanderait would_give;recommandé hello;reconforte cheered;reconfortee cheered;recontacte reach give1
give3 lui_give;recontactee reach;recontacter giveinf reach_inf;recontactera give3;recontacterai give1;recontacterais
would_give1;recontacterait would_give;recontacté reach;recos tip;recouds give1;recrutait verb3;recrute verb3
imperative;recrutent verb3;recruter urge_inf;recrutera verb3;recu hello reached_me;recue reached_me;recupere
helps3;recuperer giveinf;redacteur pro;redactrice pro;redessine hand3;redige done give1 hand3 made3 do1;rediger
giveinf;redigera hand3_later hand3;redigerai give1;redire giveinf;redis give1 lui_give;redit give3 opines
told_pp;redonne give1 give3 handed_me;redonner giveinf;redonné handed_me;reduis imperative;reecrire giveinf;reecrit
read_it;refais give1;refait we_meet read_it hand3;referai give1;refile give1 give3 handed;refiler giveinf;refilé
handed;reformule read_it;refusait verb3;refuse verb3 imperative;regarde imperative hand3;regarder giveinf;regardera
hand3;regarderais would_give1;regarderait would_give;regle done give3 send3 hand3 do1;regler hand_inf;reglera give3
send3;reglerais would_give1;reglerait would_give;regrettait verb3;regrette verb3;rejoignent helps3;rejoindre
see_inf;rejoins i_meet;rejoint reach reached_me helps3 we_meet;rejointe reach reached_me;relance reach give1 give3
reached_me lui_give attempt imperative;relancee reach reached_me;relancer giveinf reach_inf;relancera give3;relancerai
give1;relancerais would_give1;relancerait would_give;relancé reach reached_me attempt;relieur pro;relira give3
hand3_later hand3 will_bring;relirai give1;relirais would_give1;relirait would_give;relire giveinf review_inf;relis
give1 lui_give;relit give3 hand3;relu hello read_it;remanie read_it;remarques remarks;rembourse give1 give3;rembourser
giveinf;remboursera give3;rembourserai give1;rembourserais would_give1;rembourserait would_give;remercie
talks;remercier giveinf todo_inf;remet give3;remets give1;remettra give3;remettrai give1;remettrais
would_give1;remettrait would_give;remettre giveinf;remi name_words;remis done handed_me;remonter giveinf;remplace
give1 hand3;remplacerai give1;remplis do1;renard name_words;rencontre hello sort_of_met date i_meet;rencontrer
see_inf;rencontrerai i_meet;rencontrerons i_meet;rencontres sort_of_met;rencontré hello sort_of_met;rend give3
send3;rendez hello;rendra give3 send3 will_bring;rendrai give1 lui_give;rendrais would_give1;rendrait
would_give;rendre giveinf hand_inf;rends give1 lui_give;rendu done mine_thing handed_me;rentrait verb3;rentre verb3
go1;rentrera verb3;renverra give3 will_give send3;renverrai give1 lui_give;renverrais would_give1;renverrait
would_give;renvoie give1 give3 lui_give will_give send3 do1;renvoient give3;renvoye writes;renvoyer giveinf
hand_inf;repare give1 hand3;reparerai give1;reparle sort_of_met talks;repas drink date;repasse read_it;repassé
read_it;repetait opines;repete verb3 opines told_pp;repeter review_inf;replanifie shifted;replanifiee shifted;repond
reach give3 opines hand3 answered;repondait answered;repondent give3;repondra give3 hand3;repondrai give1
lui_give;repondrais would_give1;repondrait would_give;repondre giveinf reach_inf;reponds give1 lui_give wrote;repondu
hello reach reached_me opines answered wrote talks told_pp;reponse thing;reporte shifted;reportee shifted;reporté
shifted;repousse shifted;repoussee shifted;repoussé shifted;reprenait verb3;reprend verb3;reprendra verb3;reprendre
review_inf;repris read_it;reprogramme shifted;reprogrammee shifted;reseaux media;reserve done give1 give3 lui_give
bring;reserver giveinf bring;reserverai give1 bring;reservons bring;resout hand3;responsable rel;ressors give1;ressort
give3;restait verb3;reste verb3 came imperative;restee came;restera verb3;restitue handed_me;resto drink date;resté
came;retorque opines;retouche read_it;retour remarks thing;retourne give1 give3 handed_me go1;retourner
giveinf;retournera give3;retournerai give1;retournerais would_give1;retournerait would_give;retournons go1;retourné
handed_me;retours remarks;retransmet give3;retransmets give1;retransmettra give3;retransmettrai give1;retransmettrais
would_give1;retransmettrait would_give;retransmettre giveinf;retransmis writes wrote;retravaille read_it;retravailler
review_inf;retrouvailles date;retrouve sort_of_met we_meet i_meet;retrouver see_inf reach_inf;retrouvera
we_meet;retrouverai i_meet;retrouves sort_of_met;retrouvé sort_of_met;reu hello date;reunion hello date;revait
verb3;reve verb3;revenait verb3;revenir giveinf;reverra we_meet;reverrai i_meet;reviendra verb3 give3;reviendrai
give1;reviendrais would_give1;reviendrait would_give;reviennent give3;reviens give1;revient verb3 give3;review
hand3;reviewe hand3;revise read_it;reviser review_inf;revoir see_inf review_inf;revois i_meet;revoit we_meet;revu
sort_of_met;revue sort_of_met media;rex course;rhumatologue pro;richard name_words;riviere name_words;roche
name_words;roi name_words;rose name_words;rossignol name_words;roule go1;rousseau name_words;roux name_words;roy
name_words;règle give3 send3 hand3 do1;réclame needs;rédige give1 hand3 do1;rédigé done made3;réglé done;répète verb3
opines;répété told_pp;réserve give1 give3 lui_give bring;réservé done;réu hello date;rêve verb3;s verb3;sa their hello
any_det;sage name_words;sait verb3 opines;saluer see_inf reach_inf;samedi hello name_words;sans hello;sauf turn;saura
verb3;saute go1;sauvage name_words;savait verb3;scanne give1 give3 do1;scanner giveinf;script helpful;se hello
verb3;seance date;secretaire pro;semaine hello;semblait verb3;semble verb3 says;semblerait verb3;seminaire date;sent
opines says;separe imperative;sept hello;septembre hello;sera hello verb3;serait hello verb3;seront verb3;serrurier
pro;ses their hello any_det;severine name_words;signait verb3;signature thing;signe done hello verb3 give1 says
imperative hand3 do1;signer giveinf;signera verb3 hand3_later hand3 will_bring;signerai give1;signé done
hello;simplifie imperative;sinon filler;site media;skier see_inf;sms letter attempt;societe rel;soeur hello rel;soir
hello;soiree date time_span;sois imperative;soleil name_words;solliciter todo_inf;sommes hello;son their hello
any_det;sont verb3;sors imperative;sort give3;sortie date;soude hand3;souffle told_pp;souffrait verb3;souffre
verb3;souhaite verb3 reached_me needs;souhaiter reach_inf todo_inf;souhaiterait verb3;souhaité reached_me;soumet
give3;soumets give1;soumettra give3;soumettrai give1;soumettrais would_give1;soumettrait would_give;soumettre
giveinf;soutenait verb3;soutenance rehearsed;soutenu cheered told_pp;soutenue cheered;soutient verb3 opines;souvent
hello;soyez imperative;specialise imperative;specialiste pro;squash drink;stagiaire rel;start rel;startup rel;statut
media;stories media;story media;stressait verb3;stresse verb3;suggerait verb3;suggere verb3 opines;suggestions
remarks;suggère verb3 opines;suis hello;suit verb3;suivait verb3;suivre causative;super good;surement filler;sœur
rel;tableau helpful paper thing media;taille hand3;tailleur name_words;tante rel;tapissier pro;tarifs thing;tata
rel;taxi drink;tel hello reach_noun;tele media;telephone hello reach reached_me attempt reach_noun;telephoner
reach_inf;template helpful paper;tenait verb3;tendu handed_me;tenir giveinf causative;tennis drink date;tente
attempt;term thing;termine done verb3 hand3 do1;terminera verb3 will_bring;terminé done;tes hello;testait verb3;teste
verb3 read_it imperative hand3;tester urge_inf;testé read_it;texto letter;textos letter;textote reach reached_me
attempt;the drink;these own_affair rehearsed;tiendra give3;tiendrai give1;tiendrais would_give1;tiendrait
would_give;tiens give1 imperative;tient verb3 give3;tiktok media;tip tip;tissier name_words;tjrs filler;tjs filler;toi
hello;tonnelier name_words;tonton rel;torche give3;tot hello;toubib pro;toujours filler hello;tour drink;tous filler
hello;tout filler;toute filler;toutes hello;traducteur pro;traductrice pro;traduirai give1;traduire giveinf;traduis
give1 do1;traduit hand3;train drink;traiteur pro;trame helpful paper;tranquillement filler;transfere writes;transmet
give3 will_give send3;transmets give1 lui_give do1;transmettra give3 will_give send3 will_bring;transmettrai
give1;transmettrais would_give1;transmettrait would_give;transmettre giveinf hand_inf;transmis done writes
handed;transmise writes;traumatologue pro;travaillait verb3;travaille verb3;travailler review_inf;travaux hello;trente
span;tres hello good;trinquer see_inf;trois hello span;trouvait verb3 opines;trouve verb3 give1 opines says
imperative;trouvent verb3;trouver giveinf;trouvera give3;trouverai give1;trouverais would_give1;trouverait
would_give;tuto helpful;tutoriel helpful;tuyau tip;tv media;twitter media;tél hello reach_noun;téléphone hello
reach_noun;téléphoné reach reached_me attempt;un det hello any_det;une det hello any_det;up rel;utilisait
verb3;utilise verb3;va verb3 must3 imperative go1;vais hello go1;valet name_words;validait verb3;valide verb3 give1
give3 imperative hand3 do1;valider giveinf todo_inf;validera give3 hand3_later hand3 will_bring;validerais
would_give1;validerait would_give;vallee name_words;venait verb3;vend verb3;vendait verb3;vendra verb3;vendre
urge_inf;vendredi hello;vends imperative;venu hello reach came;venue hello reach came;venues reach came;venus reach
came;verdict tip;verifie give1 hand3 do1;verifier giveinf todo_inf;verifiera hand3_later hand3;verifierai
give1;verifierais would_give1;verifierait would_give;vernissage date;vernit hand3;verra verb3 we_meet;verrai
i_meet;verre hello drink date;verres drink;verrons i_meet;verse give3;versera give3;verserais would_give1;verserait
would_give;version thing;veterinaire pro;veto pro;veulent verb3;veut hello verb3 must3 bidding needs;veux
hello;victoire name_words;vidal name_words;video helpful;vieillit verb3;viendra verb3;viendrais would_give1;viendrait
would_give;viennent verb3;viens imperative;vient verb3;vigneron name_words;vin by_post;vingt span;violette
name_words;vire done give3 imperative fate;viree date fate;virement thing;virera give3;virerais would_give1;virerait
would_give;viré done fate;visa own_affair;visait verb3;vise verb3 imperative;viser urge_inf;visio hello date;visite
reach date;visiter see_inf;visité reach;vit verb3;vital name_words;vite filler;vitrier pro;vitrine media;vivait
verb3;vivien name_words;vocal letter;voir hello see_inf reach_inf;vois i_meet;voisin hello rel name_words;voisine
rel;voit hello verb3 we_meet;volontiers filler;vont verb3 must3;vos hello;votre hello;voudra verb3;voudrait verb3
must3 needs;voulait hello verb3 bidding needs;vous hello;voyage verb3 date;voyageait verb3;voyait verb3;vrai
name_words;vraiment filler;vu hello sort_of_met;vue hello sort_of_met;vues sort_of_met;vus hello sort_of_met;web
media;webmaster pro;weekend time_span;whatsapp letter;wk time_span;x media;zoom date;à to_place;échange talks;échangé
hello talks
"""


CLAUSES = """
=12:task;$$ 0;<giveinf> 1 <reach_inf> 1;a 2 à 2;=20:gave:referral;^ 4;<reach_noun> 5;<their> 6;=13:talk;ete 8;a 8 en 8
à 8;va 8;est 8;marier 8;=13:talk accoucher 8 avoir 8 changer 8 demenager 8 etre 8 partir 8 prendre 8 se 13;a 9 attend
8 est 10 ne 11 s 12 va 14;N 15;d 16 de 16 du 16;=16:gave:feedback;^ 18;sujet 19;au 20 sur 19;N 21;a 22 pour 22 à
22;=6:theirs;D 24;... 25;0 26 <any_det> 26 <my> 26 <their> 26 ca 26;<any_det> 24 <my> 24 <their> 24 ca 24;<hand3> 27
<hand3_later> 28;^ 29;=2:plan;<date> 31;<date> 31 la 32 le 32 un 32 une 32;a 33;y 34;ai 33;il 35 j 36 on 34 y 34;ans
8;0 38 cinquante 38 quarante 38 soixante 38 trente 38 vingt 38;=7:waiting;0 40;^ 41;0 8 anniversaire 8 ans 8 cinquante
8 quarante 8 soixante 8 trente 8 vingt 8;ses 43 son 43;a 39 aura 39 doit 42 fetait 44 fete 44 fête
44;=5:mine;<giveinf> 46;leur 47 lui 47;<until> 40 D 40 avant 40 pour 40;<until> 46;N 50;a 48 attendu 49 attendue 49
attendues 49 attendus 49 pour 51 à 48;<give3> 25;l 53 la 53 le 53 les 53;qui 54;donner 50 envoyer 50 remettre 50
rendre 50 renvoyer 50 transmettre 50;leur 56 lui 56;ici 40;<until> 40 D 40 avant 40 d 58 debut 40 fin 40 mi 40 pour 40
sous 40;N 55 elle 55 lui 55;est 60;D 46;<them> 62 N 62;a 63 chez 63 pour 63 vers 63 à 63;N 55 a 57 annonce 59 annoncee
59 annoncé 59 attendu 59 attendue 59 attendues 59 attendus 59 c 61 elle 55 file 64 filera 64 lui 55 part 64 partira 64
promis 59 promise 59 promises 59 à 57;... 65 annonce 59 annoncee 59 annoncé 59 attendu 59 attendue 59 attendues 59
attendus 59 promis 59 promise 59 promises 59;annonce 59 annoncee 59 annoncé 59 attendu 59 attendue 59 attendues 59
attendus 59 promis 59 promise 59 promises 59;... 67 annonce 59 annoncee 59 annoncé 59 attendu 59 attendue 59 attendues
59 attendus 59 promis 59 promise 59 promises 59;<until> 40 D 40;=7:waiting <until> 40 D 40;part 70;N 69 leur 71 sa
71;<until> 40 D 40 de 72;D 40;D 40 avant 74;pas 75 seulement 75;... 50;<any_det> 77;D 24 finalement 25 plutot 25
seulement 25;<until> 24;... 80;d 81 de 81 des 81 du 81 par 81;=3:advice;N 83 elle 83 eux 83 lui 83;apres 84;d 85 pour
84 selon 84;... 86;... 80 N 69 leur 71 sa 71;<until> 40 D 40 d 81 de 88 des 81 du 81 par 81;<until> 24 D 24;... 90
<until> 24 D 24;confirme 91 dit 91 envoie 91 livre 91 ramene 91 ramène 91 rapporte 91 redit 91 rend 91 renvoie 91
repond 91 transmet 91;d 85 selon 84;... 93;vaut 94;<until> 40 D 40 de 72 pas 75 seulement 75;mieux 87;... 52 <any_det>
66 <thing> 68 accord 73 analyses 76 apporter 78 cheque 73 confirmation 73 confirme 79 contrat 73 decision 73 deposer
78 devis 73 envoi 82 envoie 79 facture 73 faudrait 87 faut 87 livraison 89 livre 79 m 92 me 92 mieux 95 ne 94 nous 92
paie 79 papiers 76 plans 96 plutot 94 ramener 78 rapporter 78 reception 82 remettre 78 remise 82 rend 79 rendre 78
repond 79 reponse 73 resultats 96 retour 89 signature 73 signe 79 surtout 94 transferer 78 transmettre 78 vaudrait 97
vaut 97 virement 73;envoyer 62 livrer 62 payer 62 rembourser 62 rendre 62 renvoyer 62;^ 46;: 100;: 100 a 101 à
101;reste 102;: 100 a 101 il 103 reste 102 à 101;charge 104;^ 99 ma 105;que 8;appris 107;=17:gave:knowledge;^ 109;a
110 avec 110 pour 110 sur 110 à 110;N 111;a 112 pour 112 à 112;$$ 8;hui 114;D 114 aujourd 115;N 116;d 117 de 117;N
19;d 119 de 119;... 120;=0:missed;$$ 122;occupe 123 occupee 123 occupé 123;encore 124 occupe 123 occupee 123 occupé
123 toujours 124;est 125 etait 125;sonnait 125 sonne 125;main 113;de 128;cote 104;mon 130 notre 130;<thing> 24;^
132;messagerie 123 rep 123 repondeur 123;faudrait 87 faut 87 vaudrait 97 vaut 97;^ 135;... 62;0 137 <any_det> 137 <my>
137 <their> 137 ca 137 leur 137 lui 137 tout 137;<give1> 138 boucle 138 finis 138 redige 138 rédige 138 signe 138
termine 138;^ 139 ai 108;^ 139;=13:talk <fate> 8;<fate> 8 accouche 8 accoucher 8 accouché 8 demenage 8 divorce 8
divorcé 8 déménagé 8 ete 142 eu 8 fait 8 mourir 8 perdu 8;<fate> 8 a 8 en 8 à 8;est 142;=13:talk <fate> 8 accouche 8
accoucher 8 accouché 8 avoir 8 changer 8 demenage 8 demenager 8 divorce 8 divorcé 8 déménagé 8 etre 8 eu 8 fait 8
mourir 8 partir 8 perdu 8 prendre 8 se 13;<fate> 8 accouche 8 accoucher 8 accouché 8 demenage 8 divorce 8 divorcé 8
déménagé 8 eu 8 fait 8 mourir 8 perdu 8;de 147;<fate> 8 a 143 attend 8 est 144 ne 11 s 145 va 146 vient 148;N 149;d
150 de 150 du 150;<rel> 151;accord 73 cheque 73 confirmation 73 contrat 73 decision 73 devis 73 facture 73 livraison
73 plans 73 reponse 73 resultats 73 retour 73 signature 73 virement 73;<rel> 151 ^ 153;N 69;<until> 40 D 40 de
155;accord 156 cheque 156 confirmation 156 contrat 156 decision 156 devis 156 facture 156 livraison 156 plans 156
reponse 156 resultats 156 retour 156 signature 156 virement 156;<rel> 151 ^ 157;<until> 40 D 40 de 155 pas 75
seulement 75;accord 156 analyses 76 cheque 156 confirmation 156 contrat 156 decision 156 devis 156 facture 156
livraison 156 papiers 76 plans 159 reponse 156 resultats 159 retour 156 signature 156 virement 156;^ 160;j 141 je
141;passe 123 passee 123 passé 123 venu 123 venue 123;pas 163 passe 123 passee 123 passé 123 venu 123 venue 123;pas
164;est 165;oublier 0;pas 167;oublier 0 passe 123 passee 123 passé 123 venu 123 venue 123;=11:thinking;a 170 à
170;part 104;ma 172;=19:gave:resource;N 174;a 175 à 175;... 176;^ 177;d 178 de 178 des 178 du 178;^ 153;^ 157;leur 71
sa 71;de 182;accord 183 cheque 183 confirmation 183 contrat 183 decision 183 devis 183 facture 183 livraison 183 plans
183 reponse 183 resultats 183 retour 183 signature 183 virement 183;^ 184;... 3 <handed> 7 <rel> 17 <remarks> 23
<they> 30 D 37 N 45 ^ 98 a 106 ai 108 aide 113 anniv 118 anniversaire 118 annote 121 appris 107 c 126 ca 127 commente
121 commenté 121 corrige 121 corrigé 121 coup 129 de 131 devait 133 direct 134 directement 134 doit 133 encore 124
fete 118 fête 118 il 136 j 140 je 141 l 152 la 154 le 158 les 161 ligne 125 messagerie 123 moi 162 n 166 ne 168 occupe
123 occupee 123 occupé 123 pas 169 pense 171 pensé 171 pour 173 pret 179 relu 121 rep 123 repondeur 123 revise 121 sa
180 ses 181 son 181 sur 134 toujours 124 une 185 à 106;<any_det> 132 <thing> 24;D 8;^ 187 anniv 188 anniversaire 188;:
189;<tip> 46;=5:mine l 191 leur 191 son 191 un 191;N 192;=5:mine a 193 l 191 leur 191 son 191 un 191 à 193;pendante 46
prevu 46 prevue 46 promis 46 promise 46;vous 46;point 46;a 46 avec 46 rdv 46 rendez 196 un 197 à 46;a 46 à 46;N
46;=5:mine a 200 à 200;=5:mine a 46 avec 46 rdv 46 rendez 196 un 197 à 46;l 191 leur 191 son 191 un 191;N 203;a 204 l
191 leur 191 son 191 un 191 à 204;<giveinf> 46 <mine_thing> 62 <todo_inf> 46 acheter 46 commander 46 contacter 46
demander 194 envoi 195 faire 198 leur 47 livraison 195 lui 47 offrir 46 parler 198 penser 199 poser 201 prendre 202
prevoir 46 recontacter 46 reponse 195 reserver 46 solliciter 205 voir 198;faire 101;^ 83;: 208;... 209;: 208 d 210 de
210 du 210;=18:gave:mentoring;^ 212;^ 187;: 214;^ 47;: 216;charge 217;ma 218;moi 217;cote 217;mon 221;a 219 chez 220
de 222 pour 220 à 219;step 223;N 101;: 100 a 219 chez 220 de 222 pour 220 à 219;etape 226;etapes 223;a 207 à 207;d 210
de 210 du 210;N 190 ^ 206 a 207 action 101 actions 101 avis 211 coaching 213 conseil 211 conseils 211 elle 215 il 215
inviter 0 je 101 lui 215 mentorat 213 mentoring 213 moi 101 next 224 nous 101 pour 225 prochaine 227 prochaines 228
reco 211 recommandation 209 recommandations 209 reste 229 suggestion 209 suite 223 verdict 230 visiter 0 voir 0 à
207;=22:gave:volunteering;^ 232;^ 232 a 233 au 233 aux 233 chez 233 pour 233 à 233;N 213;N 213 a 235 avec 235 pour 235
à 235;benevolat 234 coaching 236 mentorat 236 mentoring 236 tutorat 236;de 237;h 238 heure 238 heures
238;=21:gave:encouragement;^ 240;N 241;=1:moved;eau 122;l 244;a 245 à 245;<set> 31 <shifted> 243 annule 122 annulee
122 annulé 122 bloque 31 bloquee 31 caduc 122 tombe 246 tombé 246 zappe 122;N 5;a 248 à 248;... 249 ^ 4;d 250 de 250
des 250 du 250;<reach_noun> 251;^ 174;N 253;a 254 à 254;... 255;d 5 de 5 des 5 du 5;<reach_noun> 257;<any_det>
258;<helpful> 176;<helpful> 174;<any_det> 260 ma 261 mes 261 mon 261 nos 261 notre 261;ma 261 mes 261 mon 261 nos 261
notre 261;<any_det> 258 ^ 263;N 264;<any_det> 252 <my> 256 N 259 ^ 262 a 265 à 265;<their> 212;^ 267;a 268 sur 268 à
268;N 269;<their> 18 la 18 le 18 les 18;^ 271;sur 272;... 273 sur 272;^ 212 a 213 avec 213 pour 213 sur 213 à 213;de
19 du 19 sur 19;... 276 de 19 du 19 sur 19;<remarks> 274 coaching 275 correction 277 mentorat 275 mentoring 275
relecture 277 tutorat 275;avec 270;avec 270 de 278 passee 279 passees 279;=14:together;ensemble 281;<drink> 31;le 283
un 283;=23:contact;eu 285 eue 285;ai 286;avec 31 chez 31;chez 31 prendre 31 saluer 31 voir 31;appeler 122;voir
122;appeler 122 ecrire 122 l 290 la 291 le 291 passer 122 voir 122;... 282 <i_meet> 31 bois 284 l 287 mange 288 passe
289 prends 284 voulais 292 voulait 292;=8:asked;demander 294 poser 294 savoir 294;demander 294 lui 295 poser 294
savoir 294;pour 296;N 297;a 298 à 298;<giveinf> 24;<giveinf> 24 en 300 l 300 la 300 le 300 les 300;m 301 me 301 nous
301;^ 302;^ 302 encore 303;<should> 83;^ 305;gente 306;^ 305 a 307 eu 306 je 306 on 306 yo 306;qu 308 que 308;et
309;devrait 83 doit 83 fallait 83 faudrait 83 faut 83;mieux 83;devrait 83 doit 83 fallait 83 faudrait 83 faut 83
ferait 83 n 311 ne 311 vaudrait 312 vaut 312;^ 313;=13:talk ... 310 il 314 on 314;<should> 83 n 305 ne 305;^
316;=13:talk ... 310 je 317 nous 317 on 317;qu 315 que 318;<their> 19 l 19 la 19 le 19 les 19;=9:told;a 321 à 321;vous
31;<date> 31 rendez 323;D 31 avec 31 la 31 le 31 pour 31 un 324 une 324;D 243;=1:moved ... 326;D 243 a 243 au 243 d
243 de 243 du 327 en 243 la 243 le 243 notre 243 pour 243 son 243 à 243;comment 110 pourquoi 110;... 329 ^ 109 a 110
comment 110 l 110 la 110 le 110 les 110 pourquoi 110 à 110;N 330;a 331 à 331;=5:mine encore 46;dois 333;<give3>
24;<give3> 24 l 335 la 335 le 335 les 335;me 336 nous 336;et 337;... 338 <any_det> 26 <my> 26 D 24;D 24 et 337;... 340
<any_det> 26 <my> 26 D 24;... 90;pret 25 prete 25 pretes 25 prets 25 prête 25;... 343;<any_det> 344 deconseille 83
déconseille 83 déconseillé 83;<any_det> 344;dit 24 ecrit 24 rappelle 24 redit 24 repond 24 tient 24 vers 24;m 347 me
347 nous 347 revient 347;et 348;... 349;<any_det> 26 <my> 26;oeil 24;d 352;coup 353 oeil 24 œil 24;un 354 une 354;D 24
finalement 25 plutot 25 que 25 seulement 25;deconseille 83 déconseille 83 déconseillé 83;<give3> 24 <would_give>
24;<give3> 24 <would_give> 24 a 357 en 335 l 358 la 358 le 358 les 358;<thing> 24 attestation 24 cheque 24 copie 24
croquis 24 plan 24 prix 24 recu 24 releve 24 remise 24 retour 24 schema 24 topo 24 virement 24;retours 24;intro
24;virement 24;retour 24;devis 24 draft 24 point 24 retour 24 topo 24;intro 24 offre 24 proposition 24;<any_det> 360
des 361 l 362 le 363 parvenir 24 passer 24 signe 24 son 364 suivre 24 un 365 une 366;contact 24 copie 24 lien 24
relation 24;en 368;signe 24;courant 24;au 371;courant 24 jus 24;au 373;<give3> 24 <would_give> 24 deconseille 83 dira
24 déconseille 83 déconseillé 83 en 335 fait 367 l 358 la 358 le 358 les 358 met 369 mettra 369 redit 24 refait 370
tiendra 372 tient 374;<give3> 24 <would_give> 24 a 357 deconseille 83 déconseille 83 déconseillé 83 en 335 fait 367 l
358 la 358 le 358 les 358 met 369 mettra 369 tient 372;chercher 26 deposer 26 finir 26 installer 26 livrer 26 mesurer
26 poser 26 prendre 26 recuperer 26 rendre 26 reparer 26 signer 26;chercher 26 deposer 26 finir 26 installer 26 livrer
26 me 377 mesurer 26 poser 26 prendre 26 recuperer 26 rendre 26 reparer 26 signer 26;moi 24 nous 24;vers 379;chercher
26 deposer 26 finir 26 installer 26 livrer 26 me 377 mesurer 26 poser 26 prendre 26 recuperer 26 rendre 26 reparer 26
signer 26 vers 379;<hand3> 339 <send3> 341 <will_bring> 342 <will_give> 24 a 345 aura 346 consulte 350 deconseille 83
demande 350 demonte 351 donne 355 donnera 355 déconseille 83 déconseillé 83 installe 351 installera 351 jette 355
jettera 355 jetterait 355 livre 356 livrera 356 m 359 me 375 monte 351 montera 351 nettoie 351 nous 376 paie 356
paiera 356 passe 378 passera 378 pose 351 posera 351 reflechit 350 regarde 350 rend 356 rendra 356 repare 351 reparera
351 repasse 378 repassera 378 repond 356 repondra 356 reviendra 380 reviennent 380 revient 381 verifie 350 viendra 378
vient 378 voit 350;qu 8 que 8;l 335 la 335 le 335 les 335;me 384 nous 384;et 385;... 386;<made3>
387;=4:needs_from_me;<my> 389;part 389;ma 391 notre 391;D 389 de 392;... 393;^ 394;... 393 <my> 389;^ 396;D 389;...
398;^ 399;^ 389;j 401 je 401;^ 390 d 395 de 397 des 400 du 400 que 402;appeler 122 contacter 122 joindre 122 parler
122 voir 122;me 404 nous 404;a 405 de 405 à 405;^ 83 d 208 de 208;faut 83;<imperative> 83 faut 83 il 408 jamais 83 n
83 ne 83 surtout 83;^ 409;<inf> 83 ne 83 pas 83;^ 411;<would_give> 24 m 24 me 24 nous 24;^ 413;devrait 83 doit 83
faudrait 83 faut 83 vaudrait 83 vaut 83;=3:advice mieux 83;<would_give> 24 devrait 83 doit 83 fallait 83 faudrait 83
faut 83 m 24 me 24 ne 415 nous 24 valait 312 vaudrait 83 vaut 416;^ 417;devrait 83 doit 83 fallait 83 faudrait 83 faut
83 ne 415 valait 312 vaudrait 83 vaut 416;^ 419;elle 414 il 418 on 420;: 410 d 412 de 412 qu 421;j 306 je 306 on
306;que 423;penser 424;de 425;air 426;<imperative> 83;^ 428;: 429;attendrait 208 choisirait 208 ferait 208 garderait
208 irait 208 prendrait 208 vendrait 208;place 431;d 208 de 208 qu 208 que 208;=6:theirs m 24 me 24 nous 24;^ 434;^
434 d 435 de 435;m 24 me 24 nous 24;^ 437;d 438 de 438;<said> 383 ^ 388 besoin 403 cherche 406 cherché 406 conseille
407 conseillé 407 dit 422 essaye 406 l 427 lance 430 lancé 430 ma 432 preconise 433 promis 436 propose 439 proposé 439
préconise 433 préconisé 433 recommande 433 recommandé 433 suggere 433 suggère 433 suggéré 433 tente 406;<giveinf> 24 m
24 me 24 nous 24;^ 441;d 442 de 442;<until> 389;... 444;0 445 des 445 deux 445 la 445 le 445 les 445 ma 445 mes 445
mon 445 nos 445 notre 445 plusieurs 445 quatre 445 quelques 445 trois 445 un 445 une 445;^ 83 aille 8 dejeune 8 dine 8
déjeune 8 dîne 8 leur 401 lui 401 mange 8 parle 8 passe 8 se 8 soit 8 vienne 8 y 8;on 447;^ 83 leur 401 lui 401;^ 83
aille 8 dejeune 8 dine 8 déjeune 8 dîne 8 mange 8 parle 8 passe 8 se 8 soit 8 vienne 8 y 8;on 450;je 449 l 451 nous
447 on 208;^ 446 qu 448 que 452;chiffrer 24 commander 24 conseiller 24 denicher 24 deposer 24 expedier 24 fournir 24
imprimer 24 preparer 24 ramener 24 rapporter 24 regler 24 rembourser 24 rendre 24 reserver 24 restituer 24 retourner
24 reverser 24 trouver 24 verser 24 virer 24;de 379;m 454 me 454 nous 454 parler 455;m 454 me 454 nous 454;^ 457;^ 456
encore 458;... 393 0 445 <my> 389 deux 445 plusieurs 445 quatre 445 quelques 445 trois 445;moi 389 nous 389;^ 461;leur
401 lui 401;on 463;^ 389 leur 401 lui 401;j 401 je 465 nous 463;^ 390;de 392;^ 468;appel 469 devis 469 mail 469 rappel
469 retour 469;^ 460 d 462 de 462 qu 464 que 466 toujours 467 un 470;<until> 46 D 46;... 472 <until> 46 D 46;<my>
473;^ 474;... 472;<my> 476;^ 477;elle 414 il 414;qu 479;dit 480;la 122 là 122 passe 122 passee 122 passé 122 pu 122
venu 122 venue 122;pas 482;a 483 est 483 pas 482;a 483 est 483 n 484 ne 484 pas 482;a 483 elle 485 est 483 il 485 n
484 ne 484 pas 482;mais 486;la 487 là 487;rejoindre 487;nous 487;a 490 à 490;joindre 491;etre 488 nous 489 passer 487
se 492 venir 487;sur 467;=3:advice <any_det> 83 plutot 83;^ 495 d 208 de 208;de 208 qu 208 que 208;avis 497;<any_det>
83 plutot 83;^ 499;combien 8 comment 8 ou 8 pourquoi 8 quand 8 s 8 si 8;0 445 <my> 389 des 445 deux 445 la 445 le 445
les 445 ma 445 mes 445 mon 445 nos 445 notre 445 plusieurs 445 quatre 445 quelques 445 trois 445 un 445 une 445;je 463
nous 463;^ 502 combien 8 comment 8 ou 8 pourquoi 8 qu 464 quand 8 que 503 s 8 si 8;<giveinf> 40;<giveinf> 40 l 505 la
505 le 505 les 505;m 506 me 506 nous 506;^ 507;des 24 la 24 le 24 les 24 ma 24 mes 24 mon 24 sa 24 ses 24 son 24 un 24
une 24;=6:theirs des 24 la 24 le 24 les 24 ma 24 mes 24 mon 24 sa 24 ses 24 son 24 un 24 une 24;<giveinf> 40 chercher
509 chiffrer 24 commander 24 conseiller 24 denicher 510 deposer 24 expedier 24 fournir 24 imprimer 24 l 505 la 505 le
505 les 505 preparer 24 ramener 24 rapporter 24 regler 24 rembourser 24 rendre 24 reserver 24 restituer 24 retourner
24 retrouver 509 reverser 24 trouver 24 verser 24 virer 24;m 511 me 511 nous 511;chercher 509 chiffrer 24 commander 24
conseiller 24 denicher 510 deposer 24 expedier 24 fournir 24 imprimer 24 preparer 24 ramener 24 rapporter 24 regler 24
rembourser 24 rendre 24 reserver 24 restituer 24 retourner 24 retrouver 509 reverser 24 trouver 24 verser 24 virer
24;m 513 me 513 nous 513;^ 514;^ 512 encore 515 etre 488 nous 489 passer 487 se 492 venir 487;^ 514 encore 515;<inf>
83;^ 518;devrait 83 doit 83 faudrait 83 faut 83 ne 415 vaudrait 83 vaut 83;^ 520;il 521 on 521;d 519 de 519 qu
522;<giveinf> 83 <inf> 83 ne 83 pas 83;^ 524;devait 83 devrait 83 doit 83 fallait 83 faudrait 83 faut 83 ferait 83 m
24 me 24 ne 415 nous 24 vaudrait 83 vaut 83;^ 526;route 83;betise 83 erreur 83;fausse 528 une 529;fais 530 fait 530
ferais 530;^ 531;devait 83 devrait 83 doit 83 fais 530 fait 530 fallait 83 faudrait 83 faut 83 ferais 530 ferait 83 ne
415 vaudrait 83 vaut 83;^ 533;elle 438 il 527 j 532 je 532 on 534;<should> 83 fais 530 fait 530 ferais 530;^ 536;j 532
je 537 nous 306 on 537;: 410 d 525 de 525 qu 535 que 538;... 80 <until> 24;vers 24;<hand_inf> 24 <inf> 540 m 513 me
513 nous 513 revenir 541;^ 542 encore 515;<hand_inf> 24 m 454 me 454 nous 454;^ 544 encore 458;dit 24 ecrit 24
rappelle 24 redit 24 repond 24 tient 24;m 546 me 546 nous 546;et 547;... 548;N 549 leur 549 leurs 549 sa 549 ses 549
son 549;a 550 avec 550 à 550;cause 551 discute 551 parle 551;sa 24 ses 24 son 24;^ 553;a 554 à 554;^ 552 parle 555;a
122 absent 122 absente 122 absents 122 au 122 chez 122 en 122 parti 122 partie 122 pas 122 sorti 122 sortie 122 sortis
122 à 122;etais 557 etions 557;etais 557 etions 557 n 558;j 559 je 559 nous 559;que 560;alors 561 pendant 561;maison
285;la 563;bureau 285;moi 285;moi 285 nous 285;bonjour 285;aider 285 apporter 285 chercher 285 deposer 285 emprunter
285 livrer 285 prendre 285 rapporter 285 recuperer 285 rendre 285 saluer 285 voir 285;... 562 D 285 a 564 aider 285
apporter 285 au 565 avec 566 boire 285 chercher 285 chez 567 dejeuner 285 deposer 285 diner 285 dire 568 discuter 285
dîner 285 emprunter 285 essayer 285 ici 285 installer 285 l 569 la 569 le 569 les 569 livrer 285 me 569 mesurer 285
monter 285 nous 569 parler 285 prendre 285 presenter 285 rapporter 285 recuperer 285 regarder 285 rendre 285 reparer
285 saluer 285 signer 285 tester 285 travailler 285 visiter 285 à 564;je 306 nous 306 on 306;que 571;pour 438;^ 83 j
306 je 306 on 306;de 208 qu 208 que 574;accord 573 avis 575;j 208 je 208 nous 208 on 208;que 577;<came> 570
categorique 209 cense 438 censee 438 clair 209 claire 209 convaincu 572 convaincue 572 d 576 formel 209 formelle 209
ok 573 partant 573 partante 573 persuade 572 persuadee 572 pour 578;devrait 83 doit 83 fais 530 fait 530 faudrait 83
faut 83 ferais 530 ne 415 vaudrait 83 vaut 83;^ 580;il 521 j 532 je 532 on 581;j 532 je 532 on 532;qu 582 que 583;...
562;<came> 585 categorique 209 clair 209 claire 209 formel 209 formelle 209;probleme 24;ca 24 charge 24 le 587 occupe
24;^ 588;on 208;j 208 je 208 nous 208;qu 590 que 591;pour 592;un 352;^ 594;apporte 25 depose 25 dépose 25 envoie 25
livre 25 passe 25 ramene 25 ramène 25 transmet 25;^ 596;<give3> 24 apporte 25 depose 25 dépose 25 envoie 25 livre 25
passe 25 ramene 25 ramène 25 transmet 25;^ 335;^ 598 me 599;faut 467;D 31;... 602 D 31;a 208 à 208;d 24 de 24;garantit
605 jure 605;D 285;devait 83 devrait 83 fallait 83 faudrait 83 faut 83 valait 83;^ 608;il 609 on 609;j 306 je 306 nous
306 on 306;qu 610 que 611;comprendre 612 qu 610 que 611 remarquer 612;<would_give> 24;<would_give> 24 l 614 la 614 le
614 les 614;<would_give> 24 l 614 la 614 le 614 les 614 m 615 me 615 nous 615;^ 616;elle 617 il 617;qu 618;sur
208;<any_det> 24;^ 621;aurai 622 aurais 622 aurait 622 aurions 622 recevrai 622 recevrais 622 recevrait 622 recevrions
622;j 623 je 623 nous 623 on 623;qu 624 que 624;^ 24;d 626 de 626 qu 624 que 624;d 626 de 626;d 208 de 208;=3:advice
<any_det> 83;<any_det> 83;^ 631;^ 630 d 208 de 208 plutot 632;des 445 la 445 le 445 les 445 ma 445 mes 445 mon 445 nos
445 notre 445 un 445 une 445;arreter 83 ne 83 pas 83;^ 635;^ 634 d 636 de 636;devait 83 devrait 83 fallait 83 faudrait
83 faut 83 ferait 83;^ 638;il 639 on 639;<should> 83 ferais 312;^ 641;j 642 je 642 nous 642 on 642;d 412 de 412 qu 640
que 643;abord 83;=3:advice <inf> 83 d 645 ne 83 pas 83 plutot 83 surtout 83;^ 646;=6:theirs <would_give> 24 l 614 la
614 le 614 les 614;<would_give> 24 l 614 la 614 le 614 les 614 m 648 me 648 nous 648;^ 649 allait 438 va
438;<would_give> 24 devait 83 devrait 83 doit 83 fallait 83 faudrait 83 faut 83 ferait 83 l 614 la 614 le 614 les 614
m 648 me 648 ne 415 nous 648 vaudrait 83 vaut 83;^ 651 allait 438 va 438;devait 83 devrait 83 doit 83 fallait 83
faudrait 83 faut 83 ferait 83 ne 415 vaudrait 83 vaut 83;^ 653 aurai 622 aurais 622 aurait 622 aurions 622 recevrai
622 recevrais 622 recevrait 622 recevrions 622;elle 650 il 652 j 623 je 623 nous 623 on 654;^ 305 aurai 622 aurais 622
aurait 622 aurions 622 recevrai 622 recevrais 622 recevrait 622 recevrions 622;j 623 je 656 nous 656 on 656;... 644 :
410 d 647 de 647 qu 655 que 657;signe 285 visiter 285;=23:contact vocal 285;message 660 messages 285 mot 285 vocal
285;des 661 un 661;, 208 contre 208 sur 208;garde 663;en 664;d 8 de 8 des 8 du 8;fil 285 tel 285 tél 285;de 667;coup
668;un 669;^ 630 d 208 de 208 plutot 632 qu 208 que 208;^ 434 j 623 je 623 nous 623 on 623;^ 434 d 435 de 435 qu 672
que 672;^ 83 d 208 de 208 qu 208 que 208;qu 640;visite 285;dessus 285;=3:advice arreter 83 ne 83 pas 83;^ 678;d 679 de
679;<handed_me> 285 <reached_me> 285 <said> 607 <told_pp> 613 <urges> 604 <vowed> 619 alerte 620 alertee 620 alerté
620 annonce 625 annoncé 625 assure 627 assuré 627 certifie 628 confirme 625 confirmé 625 conjure 629 conseille 633
conseillé 633 demande 637 demandé 637 dit 658 ecrit 625 exhorte 629 fait 659 garanti 627 jure 627 juré 627 laisse 662
laissé 662 lance 430 lancé 430 mis 665 mise 665 parle 666 parlé 666 passe 670 passé 670 preconise 671 prie 629 prié
629 promis 673 propose 439 proposé 439 préconise 674 préconisé 671 rappele 675 reclame 401 recommande 671 recommandé
671 rendu 676 réclame 401 réclamé 401 saute 677 sauté 677 somme 629 suggere 671 suggère 674 suggéré 671 supplie 680
supplié 680;: 410;<helps3> 603 <urges> 604 ^ 606 a 681 alerte 620 appelle 285 attend 31 attendent 31 dit 682 ecrit 285
ecrivait 285 enjoint 629 presse 629 prie 629 repond 285 supplie 629;<any_det> 342 <my> 342;<hand3> 684 garantit 605
jure 605 l 335 la 335 le 335 les 335 redit 24;=3:advice ne 83 pas 83;^ 686;^ 653;il 688 on 688;d 687 de 687 qu 689 que
571;^ 40;^ 40 encore 691 toujours 691;visiter 31;contre 208 sur 208;garde 694;en 695;^ 24 d 626 de 626;bien 208 mieux
208 plutot 208;<helps3> 603 <urges> 604 ^ 685 conseille 407 demandait 501 demande 501 dit 690 doit 692 doivent 692
fait 693 met 696 preconise 674 promet 697 préconise 674 préconisé 674 reclame 401 recommande 674 recommandé 674
réclame 401 réclamé 401 suggere 674 suggère 674 suggéré 674 verrait 698 voit 698;avant 25 que 25;... 700;... 700 pas
701 rien 701;a 702 aura 702 enverra 702 envoie 702 livre 702 livrera 702 rend 702 rendra 702 sait 702 saura 702;^
703;elle 617 il 617 j 623 je 623 nous 623 on 623;... 644 : 410 d 647 de 647 qu 705 que 624;, 208;garde 707;en
708;<handed_me> 285 <reached_me> 285 <said> 607 <told_pp> 613 <urges> 604 <vowed> 619 annonce 625 annoncé 625 assure
627 assuré 627 certifie 628 confirme 625 confirmé 625 conjure 629 conseille 633 conseillé 633 demande 637 demandé 637
dit 706 ecrit 625 exhorte 629 fait 659 garanti 627 jure 627 juré 627 laisse 662 laissé 662 lance 430 lancé 430 mis 709
mise 709 parle 666 parlé 666 passe 670 passé 670 preconise 671 prie 629 prié 629 promis 673 préconise 674 préconisé
671 recommande 671 recommandé 671 rejoint 285 rejointe 285 rejoints 285 rendu 676 saute 677 sauté 677 somme 629
suggere 671 suggère 674 suggéré 671 supplie 680 supplié 680;: 410 d 208 de 208;<helps3> 603 <urges> 604 ^ 685 a 710
appelle 285 attend 31 attendent 31 conseille 407 demandait 501 demande 501 dit 711 doit 692 doivent 692 ecrit 285
ecrivait 285 enjoint 629 fait 693 preconise 674 presse 629 prie 629 préconise 674 préconisé 674 recommande 674
recommandé 674 repond 285 suggere 674 suggère 674 suggéré 674 supplie 629 verrait 698 voit 698;... 398 <my> 389;^
713;d 400 de 714 des 400 du 400;besoin 715;^ 455;chercher 31 prendre 31 recuperer 31;me 718 nous 718;^ 499 d 208 de
208 qu 208 que 208;j 208 je 208 on 208;que 721;j 208 je 208 l 451 nous 450 on 208;qu 451 que 723;je 208;d 438 de 438
qu 590 que 725;^ 502;persuade 424 persuadee 424;d 24 de 24 des 24 du 24;occupe 729;a 626 à 626;a 285 au 285 avec 285
chez 285 à 285;arrete 732 arretee 732 arrêté 732 assis 732 assise 732 deplace 732 deplacee 732 déplacé 732 engage 731
engagee 731 engagé 731 joint 732 jointe 732 pointe 732 pointee 732;^ 730 en 589 engage 731 est 733;=6:theirs d 24 de
24 des 24 du 24;charge 735 rapproche 24 renseigne 735;^ 736 demandait 501 demande 501;pour 578;<came> 570;^ 634;<inf>
24;<inf> 24 l 741 la 741 le 741 les 741;m 742 me 742 nous 742;et 743;... 744;<any_det> 24 <my> 24;chercher 509
chiffrer 24 commander 24 conseiller 24 denicher 510 deposer 24 expedier 24 fournir 24 imprimer 24 mettre 24 preparer
24 ramener 24 rapporter 24 regler 24 rembourser 24 rendre 24 reserver 24 restituer 24 retourner 24 retrouver 509
reverser 24 trouver 24 verser 24 virer 24;<hand_inf> 24 <inf> 745 boucler 746 checker 746 corriger 746 finir 746 jeter
746 m 513 me 747 nous 747 parler 455 regarder 746 relire 746 revenir 541 reviewer 746 signer 746 tester 746 valider
746 verifier 746;^ 748 encore 515;mieux 722;je 463 l 451 nous 447;^ 502 bien 442 qu 448 que 751 savoir 8;appeler 285
ecrire 285 envoyer 285 rappeler 285 repondre 285;m 753 nous 753;de 754 me 718 nous 718;^ 502 qu 448 que 452 savoir
8;etre 488 nous 489 passer 487 savoir 8 se 492 venir 487;ma 432;<must3> 304 <opines> 319 ^ 382 a 440 accepte 443
aimerait 453 allait 459 attend 471 attendent 467 aura 475 auront 478 avait 481 cense 438 censee 438 comptait 493
compte 494 conseille 496 d 498 deconseille 500 demandait 501 demande 504 devaient 508 devait 516 devrait 517 disait
523 dit 539 doit 543 doivent 545 déconseille 500 en 556 est 579 estime 584 etait 586 ferait 208 gere 589 insiste 593
jette 595 l 597 la 600 le 600 les 600 leur 601 lui 601 m 683 me 699 n 704 ne 704 nous 712 ont 716 parlera 717 passe
719 passera 719 pensait 493 pense 584 preconisait 500 preconise 720 prefere 722 prefererait 724 prend 595 promet 697
propose 726 préconise 720 préconisé 433 préfèrerait 722 préférerait 724 recevra 475 recevront 478 reclame 727
recommande 720 recommandé 433 regle 589 reste 728 règle 589 réclame 727 s 734 se 737 serait 738 sont 739 souhaite 740
souhaiterait 740 suggere 720 suggère 720 suggéré 433 trouve 584 va 749 verrait 750 veulent 467 veut 752 viendra 719
vient 755 voit 750 voudrait 756 voulait 757 à 758;... 209 ^ 83;<them> 208 N 760;d 761 de 761;j 100 je 100 nous 100 on
100;d 100 de 100 que 763;N 764;a 765 à 765;<helps3> 31;m 767 me 767 nous 767;<inf> 31;<inf> 31 me 769 nous 769;passe
770 passent 770 passera 770 viendra 770 viennent 770 vient 770;N 31;avec 772 chez 772 rencontrer 772 retrouver 772
voir 772;<date> 31 N 31;... 773 <date> 31 N 31 l 774 la 774;... 773;<date> 31 N 31 l 774 la 774;a 775 au 775 aux 775
chercher 772 chez 775 en 775 retrouver 772 sur 776 vers 776 voir 777 à 775;<go1> 778;avec 772;... 780;<inf> 781
accompagner 772 chercher 772 conduire 772 emmener 772 recevoir 772 recuperer 772 visiter 772;<go1> 778 accueille 772
accueillons 772 devons 782 dois 782 doit 782 fais 693 faisons 693 fait 693 recevons 772 recois 772 recoit 772;<go1>
778 <helps3> 31 accueille 772 accueillons 772 devons 782 dois 782 doit 782 fais 693 faisons 693 fait 693 recevons 772
recois 772 recoit 772;<they> 768 N 771 j 779 je 783 m 767 me 767 nous 784 on 783;de 519;arrete 83 arrête 83 augmente
83 baisse 83 cesse 83 change 83 embauche 83 fasse 83 lache 83 leve 83 lève 83 monte 83 prenne 83 recrute 83 vende 83
vise 83;^ 787;j 788 je 788;que 789;faudrait 790 faut 790;vaut 519;pas 519;^ 518 ne 793;eviter 786 faudrait 790 faut
790 il 791 inutile 786 mieux 792 ne 793 pas 519 plutot 519 surtout 794;: 795;it 285;message 285 mot 285 note 285 post
797;message 285 mot 285 note 285 petit 798 post 797;message 285 mot 285 note 285 petit 798 post 797 un 799 une
799;<reached_me> 285 laisse 800 laissé 800;D 31 nous 602;partie 285;la 803;de 804 la 285 là 285;etaient 805 etait
805;etaient 285 etait 285;fin 285;la 808;dessert 285;cours 285 retard 285;tard 285;a 809 apres 285 au 810 en 811
ensuite 285 plus 812 sur 809 vers 285 à 809;retard 285;en 814;cours 285;a 809 apres 285 au 810 en 816 ensuite 285 plus
812 sur 809 vers 285 à 809;matin 285;D 285 ce 818 hier 285;<came> 285 arrive 813 arrivee 813 arrives 815 arrivé 813
passe 817 passee 817 passé 817 rejoint 817 rejoints 817 rentre 819 rentree 819 rentré 819 reparti 819 repartie 819
repartis 819;salle 285;la 821;ligne 285 remote 285 teams 285 telephone 285 téléphone 285 visio 285 zoom 285;avec 567
dans 822 depuis 823 en 823 la 285 là 285 par 823 present 285 presente 285 présente 285 sur 823;appele 383 appelé 383
arrive 817 arrivee 817 arrivé 817 averti 383 ecrit 383 passe 817 passee 817 passé 817 prevenu 383 rejoint 817 rejoints
817 signale 383 textote 383;a 825 ecrit 383 ecrivait 383 repond 383;que 25;confirme 827 envoie 827 livre 827 paie 827
rend 827 repond 827 signe 827;^ 828;cours 285 ligne 285 remote 285 teams 285 telephone 285 téléphone 285 visio 285
zoom 285;la 808 ligne 285 remote 285 teams 285 telephone 285 téléphone 285 visio 285 zoom 285;a 809 apres 285 au 810
depuis 823 en 830 ensuite 285 par 823 plus 812 sur 831 vers 285 à 809;appele 383 appelé 383 arrive 817 arrivee 817
arrivé 817 averti 383 ecrit 383 passe 817 passee 817 passé 817 prevenu 383 rejoint 832 rejoints 817 signale 383
textote 383;$$ 31;$$ 31 aussi 834;a 833 ecrit 383 ecrivait 383 rejoignent 835 rejoint 835 repond 383;laisse 800 laissé
800;... 602;<inf> 838;$$ 31 <inf> 838 aussi 834 me 839 nous 839;maison 602;la 841;bureau 602;moi 602 nous 602;<inf>
838 voir 602;<inf> 838 D 31 a 842 au 843 chez 844 dejeuner 602 diner 602 dîner 602 la 602 là 602 me 845 nous 845
present 602 presente 602 présente 602 à 842;voir 602;D 31 a 842 au 843 chez 844 dejeuner 602 diner 602 dîner 602 la
602 là 602 me 847 nous 847 present 602 presente 602 présente 602 à 842;depuis 823 en 823 par 823 sur 823;connecte 849
connectee 849;est 850;$$ 31 D 31 aussi 834;D 31 a 842 au 843 chez 844 dejeuner 602 diner 602 dîner 602 la 852 là 852
me 847 nous 847 present 602 presente 602 présente 602 à 842;$$ 31 D 31 a 842 au 843 aussi 834 chez 844 dejeuner 602
diner 602 dîner 602 la 852 là 852 me 847 nous 847 present 602 presente 602 présente 602 à 842;<came> 285 arrive 815
arrivee 815 arrives 815 arrivé 815 rentre 819 rentree 819 rentré 819 reparti 819 repartie 819 repartis 819;... 796 :
795 a 801 attend 802 attendent 802 aussi 806 en 807 est 820 etait 824 m 826 ne 829 nous 836 ont 837 passe 840 passent
840 passera 846 passeront 848 s 851 sera 853 seront 854 sont 855 viendra 846 viendront 848 viennent 840 vient 840 y
807;D 40 avant 74 pour 74;attendu 857 attendue 857 attendus 857 promis 857 promise 857;attendu 857 attendue 857
attendus 857 promis 857 promise 857 toujours 858;a 357 accord 859 contrat 859 deconseille 83 demonte 351 devis 859
docs 859 déconseille 83 déconseillé 83 facture 859 installe 351 installera 351 m 359 me 375 monte 351 montera 351
nettoie 351 nous 376 plans 859 pose 351 posera 351 repare 351 reparera 351 reponse 859 retour 859 reviendra 380
reviennent 380 revient 380 signature 859;D 243 a 243 au 243 d 243 de 243 du 243 en 243 la 243 le 243 notre 243 pour
243 son 243 à 243;acheter 24 appeler 24 apporter 24 choisir 24 confirmer 24 contacter 24 ecrire 24 envoyer 24 fixer 24
fournir 24 organiser 24 payer 24 preparer 24 proposer 24 rappeler 24 rediger 24 relancer 24 reserver 24 signer 24
transmettre 24 trouver 24 verifier 24;^ 862;d 863 de 863;leur 40 leurs 40 sa 40 ses 40 son 40;<they> 691;^ 865 qu 866
que 866;la 32 le 32 notre 32 sa 32 son 32;N 0;a 869 avec 869 et 869 à 869;N 870;moi 281;de 872;<would_give> 24 devrait
83 doit 83 fallait 83 faudrait 83 faut 83 m 24 me 24 ne 415 nous 24 valait 416 vaudrait 83 vaut 416;^ 874;devrait 83
doit 83 fallait 83 faudrait 83 faut 83 ne 415 valait 416 vaudrait 83 vaut 416;^ 876;elle 414 il 875 on 877;: 410 d 412
de 412 qu 878;vous 122;=0:missed <date> 122 rendez 880;=0:missed <any_det> 881 <date> 122 rendez 880;annuler 882
decommander 882 reporter 882;<giveinf> 24 acheter 24 appeler 24 apporter 24 choisir 24 confirmer 24 contacter 24
ecrire 24 envoyer 24 fixer 24 fournir 24 m 24 me 24 nous 24 organiser 24 payer 24 preparer 24 proposer 24 rappeler 24
rediger 24 relancer 24 reserver 24 signer 24 transmettre 24 trouver 24 verifier 24;^ 884;d 885 de 885;... 326;du
887;annule 122 annulee 122 annulé 122 deprogramme 122 deprogrammee 122 supprime 122 supprimee 122;<shifted> 888 annule
122 annulee 122 annulé 122 deprogramme 122 deprogrammee 122 finalement 889 supprime 122 supprimee 122;je 100;:
891;<shifted> 861 annule 122 annulee 122 annules 122 annulé 122 decommande 122 decommandee 122;agenda 31 air
426;contact 0 lien 0 relation 0;en 895;mettre 896;comment 109 l 109 la 109 le 109 les 109;^ 898;donner 46 envoyer 46
filer 46 rendre 46 renvoyer 46 transmettre 46;<review_inf> 19 <teach_inf> 899 ^ 900 avis 208;<review_inf> 19
<teach_inf> 899 ^ 900 d 885 de 885;^ 46 de 100;N 208 ^ 83 elle 208 il 208 je 208 lui 208 moi 208;, 904 N 208 ^ 83 elle
208 il 208 je 208;charge 903 place 905;appele 122 appelé 122 prevenu 122 repondu 122 venu 122 venue 122;pas 907;<inf>
46;^ 909 d 46 de 46;, 904;place 911;nouvelles 122;de 913 signe 122 suite 122;lieu 122;faire 122;avoir 915 se
916;decroche 122 donne 914 donné 914 décroché 122 eu 915 pu 917 rappele 122 repondu 122;donne 914 donné 914;lapin
122;un 920;D 31 en 31 le 31;place 905;avis 208;si 170;<said> 383 <shifted> 861 N 864 annule 122 annulee 122 annules
122 annulé 122 attendre 867 besoin 403 confirme 868 confirmé 868 connecter 871 conseille 407 conseillé 407 cote 873
creuser 170 decommande 122 decommandee 122 dit 879 du 883 dû 883 elle 886 ete 890 eux 886 faire 892 finalement 893 l
894 lance 430 lancé 430 les 897 leur 901 lui 902 ma 906 meme 908 mettre 896 moi 910 même 908 notre 912 pas 918 plus
919 pose 921 posé 921 preconise 433 presenter 871 promis 436 propose 439 proposé 439 préconise 433 préconisé 433
recommande 433 recommandé 433 revoir 922 sa 923 son 924 suggere 433 suggère 433 suggéré 433 ta 923 voir 925;a 285 au
285 chez 285 à 285;equipe 213 equipes 213 etudiants 213 fondateurs 213 jeunes 213 porteurs 213 projets 213 promo 213
startups 213;=23:contact N 927 des 928 deux 928 les 928 trois 928 une 928;lui 46;^ 930;N 285;N 5 ^ 4;a 933 à
933;client 934 lead 934 prospect 934;a 932 un 935 à 932;bloque 31 bloquee 31;leur 46 lui 46;^ 938;d 46 de 46;^ 109
charger 233 demenager 233 demonter 233 monter 233 porter 233 ranger 233 repeindre 233 vider 233;^ 109 a 941 avec 110
pour 941 sur 110 à 941;N 942;<would_give1> 46;<inf> 46 leur 46 lui 46;^ 945;^ 944;^ 944 allais 946 allait 946 l 947 la
947 le 947 les 947 leur 947 lui 947;^ 944 l 947 la 947 le 947 les 947 leur 947 lui 947;j 948 je 949 nous 949 on
948;que 950;N 951;a 952 que 950 à 952;que 110;a 110 ce 954 comment 110 la 110 le 110 les 110 ou 110 pourquoi 110 à
110;N 955;a 956 à 956;N 110;0 122 la 122 longtemps 122 pendant 122 trente 122 un 122 une 122 vingt 122;N 959;^ 109 a
110 comment 110 l 110 la 110 le 110 les 110 pourquoi 110 à 110;N 961;a 962 à 962;<taught> 963;a 952 la 32 le 32 notre
32 que 950 sa 32 son 32 à 952;<inf> 321;d 966 de 966;N 967;N 110 a 968 à 968;<any_det> 81;^ 970;=8:asked N 971;a 294 à
294;avis 973;a 972 conseil 973 son 974 un 974 à 972;^ 109 a 110 avec 110 pour 110 sur 110 à 110;N 976;d 966 de 966 que
950;N 978;charge 46 occupe 46;en 980;lis 46 m 981 prepare 46 prépare 46 reflechis 46 regarde 46 relis 46 verifie 46;^
982;j 983 je 983;<them> 46 <would_give1> 46 lis 46 m 981 prepare 46 prépare 46 reflechis 46 regarde 46 relis 46
verifie 46;^ 985 allais 946 allait 946 l 947 la 947 le 947 les 947 leur 947 lui 947;^ 985 l 947 la 947 le 947 les 947
leur 947 lui 947;j 986 je 987 nous 949 on 948;a 979 q 984 que 988 à 979;a 19 sur 19 à 19;avis 990;charger 233
demenager 233 demonter 233 monter 233 porter 233 ranger 233 repeindre 233 vider 233;a 992 pour 992 à 992;N 993;a 994 à
994;main 995;de 996;coup 997;mon 991 un 998;chez 285 voir 285;=15:gave:intro;^ 1001;^ 1001 a 1002 de 1002 entre 1002
pour 1002 à 1002;intro 1003;relation 1003;en 1005;mise 1006;intros 1003 presentations 1003;N 1002;et 1009;N 1010 ^
1001;connaitre 1002 rencontrer 1011;l 1004 la 1007 les 1008 se 1012 une 1004;elle 321 il 321;N 321;qu 1014 que
1015;pour 1016;appele 122 appelé 122 contacte 122 ecrit 122 rappele 122 recontacte 122 recontacté 122 relance 122
relancé 122 repondu 122;appele 122 appelé 122 contacte 122 ecrit 122 encore 1018 eu 122 parle 122 parlé 122 rappele
122 recontacte 122 recontacté 122 relance 122 relancé 122 rencontre 122 rencontré 122 repondu 122 revu 122 vu 122;j
949 je 949 nous 949 on 949;que 1020;N 1021;a 1022 que 1020 à 1022;avec 1002;contact 1024 lien 1024 relation
1024;contact 1002 lien 1002 relation 1002;en 1026;N 1027;en 1025 et 1028;avec 1009 et 1009;N 1030;contact 1031 lien
1031 relation 1031;en 1032;email 1033 mail 1033;N 1029 en 1032 par 1034;appele 122 appelé 122 contacte 122 ecrit 122
encore 1018 rappele 122 recontacte 122 recontacté 122 relance 122 relancé 122 repondu 122;temps 122;le 1037;appele 122
appelé 122 contacte 122 ecrit 122 encore 1036 eu 122 pu 122 rappele 122 recontacte 122 recontacté 122 relance 122
relancé 122 repondu 122 reussi 122 revu 122 trouve 1038 trouvé 1038 vu 122;eu 122 parle 122 parlé 122 rencontre 122
rencontré 122 revu 122 vu 122;question 973;la 1041 une 1041;a 1009 avec 1009 et 1009 à 1009;N 1043;courriel 1044 email
1044 linkedin 1044 mail 1044 visio 1044 whatsapp 1044;N 1043 en 1045 par 1045 via 1045;=5:mine d 46 de 46 que 950;N
1047;=5:mine l 46 la 46 le 46 les 46 leur 46 lui 46;^ 1049;^ 940 a 1048 d 1050 de 1050 que 950 à 1048;de 5;a 5 au 5
aupres 1052 chez 5 pour 5 à 5;N 1053 a 968 à 968;N 294;=10:thanks;^ 232 a 233 au 233 pendant 233 pour 233 sur 233 à
233;N 1057;<would_give1> 46 lis 46 m 981 prepare 46 prépare 46 reflechis 46 regarde 46 relis 46 verifie 46;^ 1059
allais 946 allait 946 l 947 la 947 le 947 les 947 leur 947 lui 947;^ 1059 l 947 la 947 le 947 les 947 leur 947 lui
947;j 1060 je 1061 nous 949 on 948;a 952 q 984 que 1062 à 952;^ 109 a 233 au 233 pendant 233 pour 233 sur 233 à 233;N
1064;a 968 à 968;pas 1036;<cheered> 242 <handed> 259 <said> 322 <taught> 332 <vowed> 766 a 939 accepte 940 accepté 940
aide 943 aidé 943 annonce 953 annoncé 953 appris 957 assiste 958 assure 953 assuré 953 attendu 960 bien 964 briefe 958
coache 958 confirme 965 confirmé 965 conseille 969 conseillé 969 convenu 285 debloque 958 demande 975 demandé 975
depanne 977 dit 989 donne 999 donné 999 du 883 débloqué 958 dû 883 enseigne 957 epaule 958 ete 1000 explique 957
expliqué 957 fait 1013 guide 958 guidé 958 initie 958 insiste 1017 insisté 1017 jamais 1019 jure 1023 juré 1023 mis
1035 montre 957 montré 957 pas 1039 pense 171 pensé 171 plus 1040 point 31 pose 1042 posé 1042 presente 1046 promis
1051 présenté 1046 rdv 31 recommande 1054 recommandé 1054 relance 1055 relancé 1055 relu 320 remercie 1056 remplace
1058 remplacé 1058 rendez 323 repondu 1063 reunion 31 seconde 1065 suggere 1066 suggéré 1066 supplee 1058 toujours
1067 à 939;<their> 18;^ 1069;<review_inf> 1070 ^ 109 charger 233 demenager 233 demonter 233 monter 233 porter 233
ranger 233 repeindre 233 vider 233;<review_inf> 1070 ^ 109 a 1071 avec 110 pour 941 sur 110 à 1071;N 1072;parler 455;^
1074;avec 285;... 1076;^ 232 d 233 de 233;retraite 1078;de 1079;bibliotheque 1078 classe 1078 college 1078 ecole 1078
hopital 1078 lycee 1078 maison 1080;l 1081 la 1081 sa 1081;a 1082 dans 1082 devant 1082 à 1082;... 1083;a 1077 au 1077
boire 1077 courir 1077 lire 1084 manger 1077 voir 285 à 1077;un 935;^ 109 a 110 de 110 devant 110 pour 110 sur 110 à
110;experience 1087;d 1088;<course> 1087 retour 1089;un 1090 une 1090;c 12 est 8 tombe 8;N 1092;d 1093 de
1093;<any_det> 342;<give3> 1095 <hand3> 1095 <send3> 1095;^ 1096;elle 1097 il 1097;qu 1098;<any_det> 121;<media>
170;<media> 170 l 1101 la 1101 le 1101 les 1101 leur 1101 sa 1101 son 1101 un 1101 une 1101;dans 1102 par 1102 sur
1102 via 1102;absence 122;en 1104 manque 122 manqué 122 rate 122;en 1104 manques 122;a 932 chez 932 à 932;... 1107 un
935;D 329 comment 110 pourquoi 110;N 1109;a 1110 à 1110;D 329 ^ 109 a 110 ce 954 comment 110 la 110 le 110 les 110 ou
110 pourquoi 110 à 110;N 1112;<media> 170 presse 170;<media> 170 journal 170;<media> 170 facebook 170 insta 170
instagram 170 l 1101 la 1114 le 1115 les 1101 leur 1101 linkedin 170 sa 1101 son 1101 twitter 170 un 1101 une 1101 x
170;D 1111 a 1113 dans 1116 par 1116 sur 1116 via 1102 à 1113;^ 4 de 248;candidature 1118 demande 1118;la 1119 leur
1119 sa 1119;N 1002 a 1009 avec 1009 et 1009 à 1009;N 1121;: 1122;de 285;cote 1124;a 1125 à 1125;^ 109 a 110 de 110
pour 110 sur 110 à 110;<course> 1127;de 1128;heure 1129 heures 1129 seances 1129;<give3> 24 <hand3> 24 <send3> 24;^
1131;D 1132;elle 1133 il 1133;<course> 1087 heure 1129 heures 1129 retour 1089 seances 1129;0 1130 deux 1130 plusieurs
1130 qu 1134 quatre 1130 quelques 1130 trois 1130 un 1090 une 1135;0 1130 deux 1130 plusieurs 1130 quatre 1130
quelques 1130 trois 1130 un 1090 une 1135;vain 122;rien 122;bonne 122;des 122 en 1138 jusqu 122 longtemps 122 pour
1139 toute 122 une 1140;N 1141;=7:waiting N 691;=7:waiting de 1143 qu 40 que 40;=0:missed bonne 122;0 122 des 122 en
1138 jusqu 122 la 122 longtemps 122 pendant 122 pour 1139 toute 122 trente 122 un 122 une 1145 vingt 122;N 1146 pour
1139;de 326;lieu 1148 tel 1076 telephone 1076 tél 1076 téléphone 1076;d 122 de 122;signe 1150;nouvelle 122 nouvelles
122 reponse 122;appeler 122 rencontrer 122 voir 122;du 1153 dû 1153;dit 480 personne 122;<review_inf>
1070;<review_inf> 1070 a 1156 à 1156;N 1157 moi 281 nous 281;<them> 321 N 321;a 110 comment 110 la 110 le 110 les 110
à 110;N 1160;a 1161 à 1161;N 1010;rencontrer 1163;se 1164;en 1032 par 1034;en 1045 par 1045 via 1045;annonce 953
annoncé 953 appris 1162 assure 953 assuré 953 confirme 953 confirmé 953 convenu 285 dit 953 du 883 dû 883 enseigne
1162 explique 1162 expliqué 1162 fait 1165 jure 1023 juré 1023 mis 1166 montre 1162 montré 1162 presente 1167 promis
953 présenté 1167 repondu 953;alimentaire 233;D 243 a 326 au 326 en 326 à 326;D 243 a 326 au 326 en 326 finalement
1170 à 326;conversation 285 discussion 285 engueulade 285 explication 285;<to_place> 233 ^ 232;^ 48;de 1174;teste 320
testé 320;<taught> 963 qu 8 que 8;vocale 122;<rehearsed> 18;<their> 1179;^ 1180;=23:contact N 1181;^ 1180 avec 1182
sur 285;close 122 ferme 122 fermee 122 fermé 122;=9:told ^ 109;<them> 321 N 1185;dej 285 déj 285;<drink> 285 petit
1187;des 1188 le 1188 quelques 1188 un 1188 une 1188;annonce 285 annoncé 285 appele 285 appelee 285 appelé 285 appris
285 averti 285 avertie 285 confirme 285 confirmé 285 dit 285 prevenu 285 prevenue 285 raconte 285 raconté 285;annonce
285 annoncé 285 appris 285 confirme 285 confirmé 285 dit 285 raconte 285 raconté 285;a 1191;a 1190 l 1192;l 1192;m
1193 me 1194 nous 1193;qui 1195;charge 903;N 864 elle 886 eux 886 lui 886 ma 1197 moi 940;j 100 je 100;que 1199;^
741;d 1201 de 1201;tour 1202;^ 909;d 1204 de 1204;tour 1205;pomme 903;ma 1207;moi 903;N 1196 a 1198 booke 31 cale 31
calé 31 convenu 1200 fixe 31 fixé 31 leur 1203 mon 1206 notre 1206 ok 31 pour 1208 son 1203 sur 1209 à 1198;booke 31
cale 31 calé 31 est 1210 fixe 31 fixé 31 ok 31;pas 122;capte 1212 decroche 1212 décroche 1212 repond 1212;d 170 de 170
qu 170 que 170;bien 1214;vide 122;le 1216;dans 1217 occupe 122 occupé 122;capte 1212 decroche 1212 décroche 1212 ne
1213 repond 1212 serait 1215 sonnait 1218 sonne 1218;de 769;N 1220;avec 1221 de 769;peu 285;avec 285 cinq 285 ensemble
285 longtemps 285 un 1223;joindre 122;a 1225 à 1225;^ 109 a 110 au 110 pour 110 sur 110 à 110;N 1227 ^ 212;<to_place>
213 ^ 212 avec 235 de 235 pour 235;colis 233 denrees 233 nourriture 233 paniers 233 repas 233 soupe 233 vetements
233;de 1230 des 1230;quoi 8;pour 46;^ 390 moi 1233;sur 1234;lieu 602;a 1236 aura 1236 est 602 sera 602;... 1237;N
927;<any_det> 174 <my> 174;^ 1240;N 1241;a 1242 à 1242;la 32 le 32 notre 32 qu 1098 sa 32 son 32;l 1001 la 1001 le
1001 ma 1001 mon 1001 notre 1001 sa 1001 son 1001 un 1001 une 1001;N 1002 ^ 1245;^ 1245;a 1246 au 1247 aux 1247 avec
1246 et 1009 à 1246;N 1248;jour 208;d 761 de 761 du 1250 recu 208;^ 4 a 248 à 248;<pro> 1252;<pro> 1252 expert
1253;<good> 1254 <pro> 1252 expert 1253;<pro> 5;<any_det> 1255 l 1256 la 1256 le 1256 ma 1256 mon 1256 notre 1256 un
1256 une 1256;N 1257;<pro> 249;<any_det> 1255 N 110 ^ 495 a 1258 d 208 de 208 l 1259 la 1259 le 1259 ma 1259 mon 1259
notre 1259 un 1259 une 1259 à 1258;<any_det> 1255 N 110 a 1258 l 1259 la 1259 le 1259 ma 1259 mon 1259 notre 1259 un
1259 une 1259 à 1258;<them> 294 N 294;<they> 1132 je 100;<they> 1132;<give3> 24 <hand3> 24 <send3> 24 <would_give>
24;^ 1265;<they> 1266;=23:contact : 1264 de 769 qu 1267;N 1268;j 46 je 46;: 1263 avec 1269 de 769 qu 1267 que 1270;D
285 a 285 au 285 avec 285 chez 285 dans 285 sur 285 à 285;rompus 1272;=23:contact batons 1273;D 285 a 1274 animee 1272
au 285 avec 285 chez 285 dans 285 franche 1272 houleuse 1272 longue 1272 rapide 1272 sur 285 sympa 1272 tendue 1272
utile 1272 à 1274;d 19 de 19 du 19;fil 285;de 1277;pour 939;<should> 83 vaut 312;^ 1280;, 519 il 1281 je 1281 nous
1281 on 1281;il 1281 je 1281 nous 1281 on 1281;faudrait 83 faut 83 vaut 312;de 83;devrais 83 dois 83 ferais
312;vaudrait 83 vaut 83;devrait 83 doit 83;pas 83;<inf> 83 faudrait 83 faut 83 il 1284 inutile 1285 je 1286 mieux 1287
on 1288 surtout 1289 vaut 312;aurais 83 aurait 83 commets 83 devrais 83 devrait 83 dois 83 ferais 83 ferait 83
gagnerais 83 gagnerait 83;^ 1291;^ 1290 j 1292 je 1292 on 1292;devrais 83;vaut 83;devrait 83;il 408 je 1294 mieux 1295
on 1296;, 1293 ^ 1297;faudrait 83 faut 83 il 1284 inutile 1285 je 1286 mieux 1287 on 1288 surtout 1289 vaut 312;^ 1299
j 1292 je 1292 on 1292;, 1300 ^ 83;^ 1299;, 1302 ^ 83;<them> 1282 <they> 1283 N 1298 elle 1301 elles 1303 eux 1303 lui
1301;accord 1279 apres 1304 avis 497;d 40 de 40 des 40 du 40;agenda 31 attente 1306;l 1307;N 208;d 1309 de 1309;avis
1310;l 1311;=1:moved <date> 243 D 243;D 1313 a 1313 au 1313 la 1313 le 1313 notre 1313 à 1313;: 891 avec 1221 de
769;<their> 19;jamais 122 pas 122 plus 122 toujours 1212;d 294 de 294;avis 1318;<them> 294 N 294 ^ 502 a 972 combien 8
comment 8 conseil 973 l 1319 ou 8 pourquoi 8 qu 464 quand 8 que 503 s 8 si 8 son 974 un 974 à 972;<them> 294 N 294 a
972 conseil 973 l 1319 son 974 un 974 à 972;... 1107 N 927;=13:talk qu 8 que 8;<reach_inf> 122 <see_inf> 122 admettre
1323 avouer 1323 confesser 1323 dire 1323 leur 100 lui 100 reconnaitre 1323;n 122 ne 122 personne 122 rien 122;et
1325;... 1326;m 505 me 505 nous 505;^ 1328;=0:missed ... 1326;^ 507 appeler 1327 dejeuner 122 diner 122 dîner 122
encore 1329 livrer 1327 manger 122 passer 1330 rappeler 1327 s 290 se 291 toujours 1329 venir 1330;messagerie
122;devrait 83 doit 83 fallait 83 faudrait 83 faut 83 ne 415 valait 83 vaudrait 83 vaut 83;^ 1333;il 1334 on 1334;d
519 de 519 qu 1335;D 1132 ^ 1096;=13:talk elle 1337 il 1337;qu 1338 que 8;nourriture 232;la 1340;colis 232 repas 232
vetements 232;soupe 232;colis 232 paniers 232 repas 232;de 1341 des 1342 la 1343 les 1344;^ 1345;<give3> 1095 <hand3>
1095 <send3> 1095 m 24 me 24 nous 24;D 1132 ^ 1347;<give3> 1095 <hand3> 1095 <send3> 1095 devait 83 devrait 83 doit 83
fallait 83 faudrait 83 faut 83 ferait 83 m 24 me 24 ne 415 nous 24 valait 83 vaudrait 83 vaut 83;D 1132 ^ 1349;devait
83 devrait 83 doit 83 fais 530 fait 530 fallait 83 faudrait 83 faut 83 ferais 530 ferait 83 ne 415 valait 83 vaudrait
83 vaut 83;^ 1351;elle 1348 il 1350 j 532 je 532 on 1352;de 248;faveur 1354;en 1355 pour 248;mot 1356;: 410 d 525 de
525 qu 1353 que 538 un 1357;, 1302;N 1359 elle 1359 elles 1359 eux 1359 lui 1359;demander 46 l 46 la 46 le 46 les 46
leur 46 lui 46;<any_det> 46;^ 1362;N 1363;argent 100;l 1365;=5:mine 0 100 cent 100 cinquante 100 de 1366 trente 100
vingt 100;mettre 896 presenter 0;visite 31;=5:mine 0 100 <see_inf> 31 ^ 1361 a 1364 admettre 1323 avouer 1323 cent 100
cinquante 100 confesser 1323 connecter 871 de 1366 dire 1323 encore 1367 les 1368 mettre 896 presenter 871 reconnaitre
1323 rencontrer 31 rendre 1369 retrouver 31 trente 100 vingt 100 voir 31 à 1364;<inf> 540 revenir 541;^ 1371 encore
1329 toujours 1329;<any_det> 258 <reach_noun> 257;<any_det> 261;^ 1374;... 1375;N 1376;a 1377 à 1377;<any_det> 261
<my> 174;^ 18 sur 19;<remarks> 1380;de 1381;^ 1379 des 1381 mes 1381 mon 1381 plein 1382 quelques 1381 un 1381;N
1383;^ 18 a 19 sur 19 à 19;<remarks> 1385;de 1386;<remarks> 1385 nouvelles 322;heure 1129 heures 1129 seances 1129
trois 1386;<remarks> 1385 benevolat 233;... 255 <remarks> 1385;... 255 <remarks> 1385 avis 990;mal 1387;<remarks> 1385
heure 1129 heures 1129 seances 1129;<remarks> 1385 bons 1386 heure 1129 heures 1129 seances 1129;mes 1386;^ 109 a 992
avec 110 pour 941 sur 110 à 992;asso 233 association 233;N 1397 ^ 109 l 1398;a 1399 à 1399;main 1400;de 1401;<course>
1087 <remarks> 1385 benevolat 233 coup 1402 retour 1089;... 1378 0 1130 <any_det> 258 <reach_noun> 251 a 1384 beaucoup
1387 des 1388 deux 1389 du 1390 ma 256 mes 1391 mon 1392 nos 256 notre 256 pas 1393 plein 1387 plusieurs 1394 quatre
1130 quelques 1395 tous 1396 trois 1130 un 1403 une 1135 à 1384;annuler 122;<letter> 285 N 285;=23:contact avec 1406
de 1406 des 1406 par 1406 quelques 1406;interview 170;video 170;podcast 170 talk 170;l 1408 la 1409 le 1410 une
1409;pour 5;reco 1412 recommandation 1412;a 285 une 1413 à 285;coup 353 oeil 24;ma 24 mes 24 mon 24 notre 24 un
1415;jeter 1416 jette 1416 jettera 1416 regarde 1416 regarder 1416;jeter 1416 jette 1416 jettera 1416 regarde 1416
regarder 1416 va 1417;^ 1418 ne 829;=7:waiting d 40 de 40 des 40 du 40;disant 383;attente 1420 call 1076 disant 383
ligne 1076 me 1421 mon 1104 nous 1421 vain 122 visio 1076;cote 691 de 691 des 691 du 691;recu 1423;rien 1424;D 329 a
110 ce 954 comment 110 la 110 le 110 les 110 ou 110 pourquoi 110 à 110;N 1426;D 1111 a 1427 à 1427;N 1227;cv
5;=23:contact ^ 1374;N 1431;=23:contact a 285 à 285;<letter> 1433 <remarks> 1385;trois 1386;cv 1354;<remarks> 1385
bons 1386;<letter> 1433 <remarks> 1385 client 934 lead 934 prospect 934;... 1378 <any_det> 258 <reach_noun> 251
<their> 1430 a 1432 beaucoup 1387 des 1434 deux 1435 du 1386 le 1436 mes 1386 mon 1386 pas 1393 plein 1387 plusieurs
1386 quelques 1437 tous 1396 un 1438 à 1432;appeler 122 avoir 122;joindre 122 voir 122;parler 122 telephoner
122;<reach_inf> 122 <see_inf> 122 l 1440 la 1441 le 1441 les 1225 lui 1442;d 1443 de 1443;<shifted> 861 annule 122
annulee 122 annules 122 annulé 122 decommande 122 decommandee 122 deprogramme 122 deprogrammee 122 supprime 122
supprimee 122;voir 285;a 564 au 565 chez 567 dejeuner 285 diner 285 dîner 285 me 1446 nous 1446 à 564;<came> 585 <set>
31 <shifted> 328 annule 122 annulee 122 annules 122 annulé 122 categorique 209 cense 438 censee 438 clair 209 claire
209 convaincu 572 convaincue 572 d 576 decommande 122 decommandee 122 deprogramme 122 deprogrammee 122 finalement 1445
formel 209 formelle 209 meme 908 même 908 ok 573 partant 573 partante 573 passe 1447 passee 1447 passé 1447 persuade
572 persuadee 572 pour 578 supprime 122 supprimee 122 venu 1447 venue 1447;<any_det> 476 <my> 476 <their> 476;<do1>
1449 <give1> 1449;^ 1450;=14:together j 1451 je 1451;de 1152;<would_give> 24 m 615 me 615 nous 615;^ 1454;m 615 me 615
nous 615;^ 1456;elle 1455 elles 1457 il 1455 ils 1457;aucune 1152 pas 1453 rien 123;aucune 1152 moi 1452 pas 1453 qu
1458 rien 123 si 170 toujours 1459;partie 932;la 1461;notres 932;N 285 de 1462 des 1463 la 932 là 932 present 932
presente 932 presentes 932 presents 932 présente 932 présentes 932;=14:together N 285;N 285 aussi 1464 de 1462 des
1463 egalement 1464 la 1465 là 1465 present 932 presente 932 presentes 932 presents 932 présente 932 présentes
932;avec 285 cense 1174 censee 1174 chez 285;parti 122 partie 122;notres 1465;<came> 585 N 285 aussi 1464 categorique
209 clair 209 claire 209 de 1462 deja 1468 des 1469 egalement 1464 formel 209 formelle 209 la 1465 là 1465 present
1465 presente 1465 presentes 932 presents 932 présente 1465 présentes 932;donne 383 donné 383;avec 285 chez 285;du
1277;<date> 285 bout 1473;au 1474 en 1474 par 1474;=23:contact au 1474 en 1474 par 1474;<them> 1475 N 1476;a 932 à
932;a 958 à 958;... 1479;... 1479 D 1111 a 1113 comment 1480 à 1113;appeler 122 croiser 122 voir 122;des 1381 mes 1381
mon 1381 plein 1382 quelques 1381 un 1381;N 1483;N 1181;bond 122;connaissance 285 mise 1006;point 285;demo 18 démo 18
oral 18 pitch 18 presentation 18 soutenance 18;^ 1489;<their> 1490 N 19 la 1490 le 1490;<their> 1430 le 1436;chez 285
par 285;a 285 au 285 chez 285 voir 285 à 285;saut 1494;<course> 1087 <date> 285 <drink> 285 <remarks> 1385 audit 19
benevolat 233 crochet 1493 petit 1495 point 285 retour 1089 saut 1494;<course> 1087 <date> 285 heure 1129 heures 1129
intro 1003 relecture 19 retour 1089 seances 1129;0 1130 ^ 1180 a 1484 avec 1485 beaucoup 1387 des 1386 deux 1389 du
1390 faux 1486 l 1004 la 1487 le 1488 les 1008 mes 1386 mon 1386 part 322 pas 1393 plein 1387 plusieurs 1394 quatre
1130 quelques 1395 repeter 1491 suivre 1492 tous 1396 trois 1130 un 1496 une 1497 à 1484;demande 46;^ 1499;j 1500 je
1500;<inf> 0 que 1501;^ 1499 reflechisse 170;j 1500 je 1503;<inf> 0 les 897 mettre 896 que 1504;<giveinf> 46 leur 46
lui 46;^ 47 mettre 896 presenter 0;<them> 46 demande 46;<see_inf> 31 ^ 8 rendre 1369;^ 8;aille 1510 sois 1510;=5:mine
^ 1508 aille 1509 y 1511;leve 1510 lève 1510;=5:mine ^ 1508 dorme 1510 me 1513 parte 1510 reflechisse 170 rentre 1510
sois 1510;j 1512 je 1514;<inf> 0 ^ 1506 attendre 867 connecter 871 l 216 la 216 le 216 les 1507 mettre 896 presenter
871 que 1515;<their> 18 la 18 le 18;^ 1517;^ 1517 sur 1518;donne 1519 donné 1519 sur 1518;=19:gave:resource <helpful>
174;<any_det> 1521 <my> 174;^ 1522;N 1523;N 110 ^ 109;a 1525 à 1525;main 1526;de 1527;coup 1528;... 1378 <any_det> 258
<reach_noun> 251 a 1524 ma 256 mes 256 mon 256 nos 256 notre 256 un 1529 à 1524;a 110 au 110 aux 110 sur 110 à 110;N
1531;... 1378;^ 4 a 5 aupres 1052 à 5;<them> 1534 N 1534;de 1535;faveur 1536;en 1537 pour 1535;mot 1538;D 243 a 326 au
326 en 326 finalement 1170 un 1539 à 326;un 1539;elle 8 lui 8 moi 8 nous 8;a 1542 à 1542;a 1056 à 1056;merci
1544;lapin 122 merci 1544;avec 270 passee 279 passees 279;<see_inf> 31 accueillir 31 retrouver 31;de 1548;a 235 avec
235 pour 235 à 235;coaching 1550 mentorat 1550 mentoring 1550 tutorat 1550;avec 270 de 1551 passee 279 passees
279;=11:thinking j 1500 je 1500;<inf> 0 qu 170 que 1553;=5:mine ^ 1508 aille 1510 y 1511;=5:mine ^ 1508 dorme 1510 me
1513 parte 1510 rentre 1510 sois 1510;j 1555 je 1556;<inf> 0 ^ 1506 connecter 871 les 1368 mettre 896 presenter 871
que 1557;<any_det> 389 <my> 389;^ 1559;faut 1560;que 1270;=7:waiting <any_det> 40;^ 1563;^ 1563 encore 1564 toujours
1564;faut 1562 manque 1565;manque 1565;N 285 aussi 932;avait 1568;^ 1418 faudra 1502 faudrait 1554 faut 1558 leur 1561
lui 1561 me 1566 ne 829 nous 1567 parait 383 paraît 383 y 1569;<any_det> 1255 a 1258 l 1259 la 1259 le 1259 ma 1259
mon 1259 notre 1259 un 1259 une 1259 à 1258;^ 109 a 110 au 110 aux 110 sur 110 à 110;N 1572;elle 321 il 321 on 208;N
321 j 208 je 208 nous 208;qu 1574 que 1575;pour 1576;... 1083 a 110 au 110 dans 110 devant 110 à 110;: 1122 N 1121 de
1044 entre 1044;<date> 603 N 603;<date> 603 N 603 l 1580 la 1580;a 1581 au 1581 aux 1581 chez 1581 en 1581 voir 1581 à
1581;<give1> 46;<give1> 46 en 1583;^ 1584 dois 333;0 77 <any_det> 77 <their> 77 ca 77 deux 77 tout 77 trois 77;<do1>
1586 amene 46 amène 46 appelle 46 appellerai 46 apporte 46 enverrai 46 envoie 46 organise 46;<them> 46;^ 1588;j 1589
je 1589;que 1590;d 100 de 100;a 939 accepte 940 accepté 940 dit 1591 du 1405 dû 1405 envie 170 pense 171 pensé 171
point 31 promis 1592 rdv 31 rendez 323 reunion 31 reve 170 rêvé 170 un 324 une 324 à 939;=7:waiting de 1143 encore 40
qu 40 que 40 toujours 40;appeler 170 boire 170 caler 170 dejeuner 170 diner 170 dîner 170 faire 170 manger 170
organiser 170 prendre 170 retrouver 170 revoir 170 voir 170;appeler 170 boire 170 caler 170 dejeuner 170 diner 170
dîner 170 faire 170 manger 170 me 1595 nous 1595 organiser 170 prendre 170 retrouver 170 revoir 170 se 1595 voir
170;semaine 46;<until> 46 D 46 bientot 46 cette 1597 vite 46;<causative> 46 signe 46;<do1> 1598 fais 1599;fais 1599;^
1601 dois 100;^ 1600 leur 1602 lui 1602;bricole 46 code 46 commande 46 corrige 46 corrigerai 46 depose 46 dessine 46
dépose 46 fais 1599 fait 1599 ferai 1599 garde 46 garderai 46 imprime 46 imprimerai 46 installe 46 note 46 prends 46
ramene 46 ramène 46 rapporte 46 rapporterai 46 redige 46 redigerai 46 rends 46 renvoie 46 repare 46 ressors 46 rédige
46 scanne 46 traduirai 46 traduis 46;=5:mine d 46 de 46 que 46;ecrit 285 parle 285 parlé 285 promis 1605 repondu 285
telephone 285 téléphoné 285;^ 1601;^ 1604 ai 1606 leur 1607 lui 1607;^ 46 leur 100 lui 100;a 1609 à 1609;elle 1610;lui
1610;d 1611 de 1612;a 1609 aupres 1613 à 1609;engage 1614 engagee 1614 engagé 1614;etais 1615;suis 1615;<see_inf>
122;pas 1618 plus 1618;peut 1619 peux 1619 pourrai 1619 pourrais 1619 pouvais 1619 pouvait 1619;appeler 170 boire 170
caler 170 dejeuner 170 diner 170 dîner 170 faire 170 manger 170 me 1595 nous 1595 organiser 170 pas 1618 plus 1618
prendre 170 retrouver 170 revoir 170 se 1595 voir 170;<go1> 1582 <them> 1585 ^ 1587 accompagne 772 ai 1593 aimerais
170 attends 1594 conduirai 772 conduis 772 depose 772 devrais 1596 devrait 1596 devrions 1596 dois 333 dépose 772
emmene 772 emmenerai 772 emmène 772 fais 693 fait 693 ferai 693 hesite 170 l 1603 la 1603 le 1603 les 1603 leur 1608
lui 1608 m 1616 me 1617 ne 1620 peut 1619 peux 1619 pourrai 1619 pourrais 1621 pourrait 1596 pourrions 1596 pouvais
1619 pouvait 1619 raccompagne 772;<inf> 122;<sort_of_met> 122 ose 1623;<do1> 1586 <lui_give> 46;N 603;<any_det> 26;^
1627;apres 122;qu 170 que 170;admettre 1323 avouer 1323 confesser 1323 dire 1323 reconnaitre 1323;=11:thinking appeler
170 boire 170 caler 170 dejeuner 170 diner 170 dîner 170 faire 170 manger 170 me 1595 nous 1595 organiser 170 prendre
170 retrouver 170 revoir 170 se 1595 voir 170;=5:mine ^ 1361 admettre 1323 avouer 1323 confesser 1323 connecter 871
dire 1323 encore 46 les 1368 mettre 896 presenter 871 reconnaitre 1323;D 31 a 31 au 31 chez 31 par 31 pour 31 à
31;attendu 1634 attendue 1634 attendus 1634 convie 1634 conviee 1634 convies 1634 invite 1634 invitee 1634 invitees
1634 invites 1634 invité 1634;^ 78 visiter 31;^ 78;<do1> 1598 fais 1599 leur 1583 lui 1583;^ 1638 leur 1602 lui
1602;=5:mine d 46 de 46 des 46 du 46;occupe 1640;en 1641 engage 199 etais 1615 occupe 1640;d 46 de 46 des 46 du
46;=5:mine ^ 46 leur 100 lui 100;a 1644 aupres 1613 de 46 pour 46 à 1644;a 46 de 46 pour 46 à 46;engage 1645 engagee
1645 engagé 1645 propose 1646 proposee 1646 proposé 1646;charge 1643 demande 170 rappelle 170 souviens 170 suis 1647;a
31 au 31 avec 31 chez 31 en 31 à 31;a 170 qu 170 que 170 à 170;N 603 ^ 1627;<giveinf> 46 l 47 la 47 le 47 les 47 leur
46 lui 46;^ 1652;bien 170;<go1> 1582 <them> 1585 ^ 1625 accompagne 772 accueille 1626 accueillons 1626 aura 1628 aurai
1628 conduirai 772 conduis 772 cours 1629 crois 1630 depose 772 devais 1631 devrais 1632 devrait 1596 devrions 1596
dois 1633 dépose 772 emmene 772 emmenerai 772 emmène 772 est 1635 fais 1636 fait 693 ferai 693 gere 1637 l 1639 la
1639 le 1639 les 1639 leur 1608 lui 1608 m 1642 me 1648 ne 1620 pars 1649 pense 1650 peut 1619 peux 1619 pourrai 1619
pourrais 1621 pourrait 1596 pourrions 1596 pouvais 1619 pouvait 1619 prends 1637 raccompagne 772 recevons 1626 recevra
1628 recevrai 1628 recevrons 1628 recois 1651 recoit 1651 recupere 1628 reflechis 170 sommes 1635 songe 170 suis 1635
va 939 vais 1653 verrais 1654 voudrais 170;entremetteurs 5;a 285 au 285 aux 285 les 1656 à 285;mois 24;semaine
24;prochaine 24;semaine 1660;bientot 24 ce 1658 cette 1659 la 1661;D 24 bientot 24 ce 1658 cette 1659 la 1661;<hand3>
1662 <send3> 1662 apporte 1663 depose 1663 dépose 1663 envoie 25 livre 25 passe 25 ramene 25 ramène 25 transmet
25;facebook 170 insta 170 instagram 170 linkedin 170 twitter 170 x 170;sur 1665;^ 1001 avec 1002;contact 1667 lien
1667 relation 1667;en 1668;appele 122 appelee 122 appelé 122 contacte 122 contactee 122 felicite 122 felicitee 122
rappele 122 rappelee 122 vu 122 vue 122;appele 122 appelee 122 appelé 122 contacte 122 contactee 122 encore 1670
felicite 122 felicitee 122 rappele 122 rappelee 122 vu 122 vue 122;appele 122 appelee 122 appelé 122 contacte 122
contactee 122 encore 1671 felicite 122 felicitee 122 rappele 122 rappelee 122 vu 122 vue 122;N 1002 a 1002 au 1002 aux
1002 à 1002;a 1002 au 1002 aux 1002 à 1002;a 1002 au 1002 aux 1002 en 1668 à 1002;bloc 241;peu 241;^ 240 a 1676 comme
241 un 1677 à 1676;pas 1671;<cheered> 241 <warned> 321 aide 976 aidee 976 aidé 976 appris 1666 assiste 110 assistee
110 conseille 976 conseillee 976 conseillé 976 debloque 110 debloquee 110 depanne 976 depannee 976 débloqué 110 epaule
110 epaulee 110 eu 285 eue 285 forme 1531 formee 1531 formes 1531 guide 110 guidee 110 guidé 110 initie 1531 initiee
1531 inities 1531 lu 1666 mis 1669 mise 1669 mises 1669 pas 1672 presente 1673 presentee 1674 presentees 1675
presentes 1675 présenté 1673 présentés 1675 rebooste 1678 reboostee 1678 recommande 1053 recommandee 1053 recommandé
1053 remonte 1678 remontee 1678 remontees 1678 remontes 1678 remotive 1678 remotivee 1678 remplace 110 remplacee 110
remplacé 110 seconde 233 secondee 233 toujours 1679 vu 1666 vue 1666;<them> 209 N 209;d 1681 de 1681;^ 1664 ai 1680
anniv 1094 anniversaire 1094 avis 1310 idee 1682;camp 24;son 1684;dans 1685;est 1686;^ 1664 balle 1687 messagerie
122;<my> 174;^ 1689;N 1690;plan 122;=0:missed sur 122 vocal 122;sa 122 son 122;sur 1694;message 1693 vocal 1695;a 1691
en 1692 ma 256 mes 256 mon 256 nos 256 notre 256 un 1696 à 1691;^ 1664;connaitre 1002 rencontrer 1002;se 1699;un 1002
une 1002;^ 1001 a 1002 au 1002 aux 1002 en 1668 l 1701 à 1002;<warned> 321 fait 1700 forme 1531 formee 1531 formes
1531 initie 1531 initiee 1531 inities 1531 mis 1669 mise 1669 mises 1669 presente 1674 presentee 1674 presentees 1702
presentes 1702 présenté 1674 présentés 1702 rebooste 1678 reboostee 1678 remonte 1678 remontee 1678 remontees 1678
remontes 1678 remotive 1678 remotivee 1678 remplace 233 remplacee 233 remplacé 233 seconde 233 secondee 233;^ 1664 ai
1703;recommandation 1412;de 1705;<inf> 83 faut 83 il 408 je 1294 mieux 1295 ne 83 pas 83;^ 1707;, 1708;<lui_give>
46;accord 285 adresse 285 avis 285 benediction 285 confiance 285 conge 285 demission 285 disponibilites 285 dispos 285
feu 285 numero 285 ok 285 parole 285 preavis 285 reponse 285;<any_det> 261 <my> 174 des 261 deux 261 l 261 la 261 le
261 les 261 trois 261 un 261 une 261;^ 261;d 1713 de 1713;de 1713;tas 1715;<any_det> 258 <my> 1711 ^ 1712 des 1713
plein 1714 quelques 1713 un 1716;<any_det> 18;^ 1718;<any_det> 110 ^ 109 comment 110 pourquoi 110;client 5 cliente 5
clients 5 contact 5 lead 5 prospect 5;deux 1721 un 1721 une 1721;<give1> 46 <would_give1> 46;^ 1723;^ 1723 allais 946
allait 946 l 1724 la 1724 le 1724 les 1724 leur 1724 lui 1724;^ 1723 l 1724 la 1724 le 1724 les 1724 leur 1724 lui
1724;j 1725 je 1726 nous 949 on 1725;a 952 que 1727 à 952;combien 110 comment 110 la 110 le 110 les 110 pourquoi
110;<handed> 1690;<taught> 1720;courage 241;<pro> 5 expert 1256;<good> 1733 <pro> 5 expert 1256;<any_det> 1734 N 5 d
966 de 966 l 1256 la 1256 le 1256 ma 1256 mon 1256 notre 1256 un 1256 une 1256;=8:asked d 966 de 966;lacher 241;rien
1737;accrocher 241;bon 241;<inf> 321 ne 1738 s 1739 tenir 1740;=5:mine <give1> 46 <would_give1> 46 lis 46 m 981
prepare 46 prépare 46 reflechis 46 regarde 46 relis 46 verifie 46;^ 1742 allais 946 allait 946 l 1724 la 1724 le 1724
les 1724 leur 1724 lui 1724;^ 1742 l 1724 la 1724 le 1724 les 1724 leur 1724 lui 1724;j 1743 je 1744 nous 949 on
1725;a 952 bravo 241 d 966 de 1741 q 984 que 1745 à 952;^ 109 d 110 de 110 sur 110;cours 1747;<remarks> 1385
annotations 1380 correctifs 1380 corrections 1380 cours 1747 critiques 1380 impressions 1380 notes 1380 suggestions
1380;cours 1747 trois 1386;<remarks> 1385 annotations 1380 correctifs 1380 corrections 1380 critiques 1380 impressions
1380 notes 1380 suggestions 1380;<remarks> 1385 annotations 1380 avis 990 correctifs 1380 corrections 1380 critiques
1380 impressions 1380 notes 1380 suggestions 1380;^ 109 avec 110 pour 110 sur 110;main 1753;de 1754;<remarks> 1385
annotations 1380 correctifs 1380 corrections 1380 coup 1755 cours 1747 critiques 1380 impressions 1380 notes 1380
suggestions 1380;0 1748 beaucoup 1387 des 1749 deux 1750 du 1386 mes 1751 mon 1752 pas 1393 plein 1387 plusieurs 1386
quelques 1437 tous 1396 trois 1748 un 1756;^ 1583;^ 1583 l 1758 la 1758 le 1758 les 1758 leur 1758 lui 1758;j 1759 je
1759 on 1759;=23:contact que 1760;annotations 1380 correctifs 1380 corrections 1380 critiques 1380 impressions 1380
notes 1380 suggestions 1380;annotations 1380 client 5 cliente 5 clients 5 contact 5 correctifs 1380 corrections 1380
critiques 1380 impressions 1380 lead 5 notes 1380 prospect 5 suggestions 1380;des 1762 deux 1721 mes 1762 mon 1762 un
1763 une 1721;<any_det> 110 ^ 109 combien 110 comment 110 la 110 le 110 les 110 pourquoi 110;beaucoup 1387 des 1751
deux 1435 du 1386 mes 1751 mon 1751 part 321 pas 1393 plein 1387 plusieurs 1386 quelques 1437 tous 1396 un 1751;coup
1755;un 1767;<any_det> 1734 N 5 l 1256 la 1256 le 1256 ma 1256 mon 1256 notre 1256 un 1256 une 1256;<any_det> 110 ^
109;<any_det> 174;^ 1771;=19:gave:resource <any_det> 174;argent 253;l 1774;0 253 ^ 1773 cent 253 de 1775;=5:mine ^
1049;=5:mine j 948 je 949 nous 949 on 948;=5:mine a 952 d 1777 de 1777 que 1778 à 952;<inf> 321 ^ 46;d 1780 de
1780;moral 241;confiance 241 courage 241 du 1732 le 1782;<any_det> 1734;des 1762 mes 1762 mon 1762 un 1762;<give1> 46
<would_give1> 46 lis 46 m 981 prepare 46 prépare 46 reflechis 46 regarde 46 relis 46 verifie 46;^ 1786 allais 946
allait 946 l 1724 la 1724 le 1724 les 1724 leur 1724 lui 1724;^ 1786 l 1724 la 1724 le 1724 les 1724 leur 1724 lui
1724;j 1787 je 1788 nous 949 on 1725;=23:contact a 952 q 984 que 1789 à 952;bon 1732;<handed> 1717 <read_it> 1719
<said> 321 <taught> 1720 <vowed> 764 adresse 1722 adressé 1722 amene 1722 amené 1722 annonce 1728 annoncé 1728 annote
1719 apporte 1722 apporté 1722 appris 1729 assure 953 assuré 953 aussi 1730 bien 1731 bon 1732 challenge 1719 commente
1719 commenté 1719 confie 1690 confirme 1728 confirmé 1728 confié 1690 conseille 1735 conseillé 1735 corrige 1719
corrigé 1719 demande 1736 demandé 1736 detaille 1729 dit 1746 donne 1757 donné 1757 ecrit 1761 envoye 1764 explique
1765 expliqué 1765 fait 1766 file 1768 filé 1768 indique 1769 jure 1023 juré 1023 laisse 1690 laissé 1690 montre 1770
montré 1770 offert 1241 parle 285 parlé 285 partage 1772 partagé 1772 pose 294 posé 294 presente 1009 prete 1776
promis 1779 propose 1781 proposé 1781 présenté 1009 prêté 1776 raconte 1729 raconté 1729 recommande 1735 recommandé
1735 redonne 1783 redonné 1783 refile 1784 refilé 1784 relu 1719 remonte 1783 renvoye 1785 repondu 1790 revu 1719
souhaite 1791 souhaité 1791 suggere 1735 suggéré 1735 telephone 285 tout 1731 téléphoné 285;annonce 953 annoncé 953
assure 953 assuré 953 confirme 953 confirmé 953 dit 953 jure 1023 juré 1023 promis 953 repondu 953;mon 991;d 1050 de
1050;<handed> 259 <tip> 1709 ^ 1710 ai 1792 avons 1793 donne 1794 donné 1794 faut 467 prete 1690 promis 1795 prête
1690 tour 1202;<tip> 1709;... 1107;<date> 122 rendez 880;<reach_inf> 122 <see_inf> 122;<reach_inf> 122 <see_inf> 122 l
1800 la 1800 le 1800 les 1800 lui 1800;anniv 122 anniversaire 122;<any_det> 1799 N 122 d 1801 de 1801 l 1802 le
1802;article 170 interview 170 portrait 170 post 170;bouquin 170 livre 170 post 170;=11:thinking <media> 170 facebook
170 insta 170 instagram 170 l 1101 la 1114 le 1115 les 1101 leur 1101 linkedin 170 sa 1101 son 1101 twitter 170 un
1101 une 1101 x 170;... 1083 dans 1116 l 1804 le 1805 par 1116 qu 170 que 170 sur 1806 un 1804 une 1804 via
1102;<remarks> 1385 annotations 1380 audit 19 correctifs 1380 corrections 1380 critiques 1380 impressions 1380 notes
1380 suggestions 1380;relecture 19;beaucoup 1387 des 1751 deux 1435 du 1386 mes 1751 mon 1751 part 321 pas 1393 plein
1387 plusieurs 1386 quelques 1437 tous 1396 un 1808 une 1809;<handed> 1717 <read_it> 1719 <said> 321 <taught> 1720
<vowed> 764 adresse 1722 adressé 1722 amene 1722 amené 1722 annonce 1728 annoncé 1728 annote 1719 apporte 1722 apporté
1722 appris 1729 assure 953 assuré 953 aussi 1730 bien 1731 bon 1732 challenge 1719 commente 1719 commenté 1719 confie
1690 confirme 1728 confirmé 1728 confié 1690 conseille 1735 conseillé 1735 corrige 1719 corrigé 1719 demande 1736
demandé 1736 detaille 1729 dit 1746 donne 1757 donné 1757 ecrit 1761 envoye 1764 explique 1765 expliqué 1765 fait 1810
file 1768 filé 1768 indique 1769 jure 1023 juré 1023 laisse 1690 laissé 1690 montre 1770 montré 1770 offert 1241 parle
285 parlé 285 partage 1772 partagé 1772 pose 294 posé 294 presente 1009 prete 1776 promis 1779 propose 1781 proposé
1781 présenté 1009 prêté 1776 raconte 1729 raconté 1729 recommande 1735 recommandé 1735 redonne 1783 redonné 1783
refile 1784 refilé 1784 relu 1719 remonte 1783 renvoye 1785 repondu 1790 revu 1719 souhaite 1791 souhaité 1791 suggere
1735 suggéré 1735 telephone 285 tout 1731 téléphoné 285;<handed> 259 <must3> 304 ^ 1710 ai 1811 avons 1793 donne 1794
donné 1794 faut 467 prete 1690 promis 1795 prête 1690;=13:talk d 8 de 8 qu 8 que 8 si 8;=13:talk comment 8 pourquoi 8
qu 8 que 8 si 8;<giveinf> 46 arreter 83 leur 46 lui 46 ne 83 pas 83;^ 1815;^ 634 d 1816 de 1816;<imperative> 83 faut
83 il 408 n 83 ne 83 surtout 83;^ 1818;: 1819 d 412 de 412 qu 640 que 643;<hand3> 970 <send3> 970 <would_give> 24 l
614 la 614 le 614 les 614 m 648 me 648 nous 648;^ 1821 allait 438 va 438;<hand3> 970 <send3> 970 <would_give> 24
devait 83 devrait 83 doit 83 fallait 83 faudrait 83 faut 83 ferait 83 l 614 la 614 le 614 les 614 m 648 me 648 ne 415
nous 648 valait 83 vaudrait 83 vaut 83;^ 1823 allait 438 va 438;devait 83 devrait 83 doit 83 fallait 83 faudrait 83
faut 83 ferait 83 ne 415 valait 83 vaudrait 83 vaut 83;^ 1825 aurai 622 aurais 622 aurait 622 aurions 622 recevrai 622
recevrais 622 recevrait 622 recevrions 622;elle 1822 il 1824 j 623 je 623 nous 623 on 1826;... 1820 : 410 d 647 de 647
qu 1827 que 657;astuce 209 conseil 209 tip 209;conseil 407;bigo 285 bigophone 285 fil 285 grelot 285 phone 285
telephone 285 tube 285 téléphone 285;de 1831;coup 1832;conseil 407 coup 1832 petit 1833;... 1829 comme 1830 le 1830 un
1834;part 285;<letter> 285 faire 1836;<any_det> 1837 <letter> 285 faire 1836;des 661 en 1692 plantee 122 poireauter
122 seul 122 seule 122 tomber 122 un 661;en 1692 plantee 122 poireauter 122 seul 122 seule 122 tomber 122;rappele 122
repondu 122;bigo 285 bigophone 285 fil 285 grelot 285 phone 285 tel 285 telephone 285 tube 285 tél 285 téléphone
285;de 1842;coup 1843 petit 1833;un 1844;<handed_me> 285 <reached_me> 285 <said> 1814 <told_pp> 613 <urges> 604
<vowed> 619 accompagne 281 accompagnee 281 accompagné 281 accueillis 285 alerte 620 alertee 620 alerté 620 annonce 625
annoncé 625 assure 627 assuré 627 certifie 628 confirme 625 confirmé 625 conjure 629 conseille 633 conseillé 633
demande 1817 demandé 1817 dit 1828 donne 1835 donné 1835 ecrit 625 envoye 1838 exhorte 629 fait 659 garanti 627
invites 285 jure 627 juré 627 laisse 1839 laissee 1840 laisses 1840 laissé 1839 lance 430 lancé 430 mis 665 mise 665
parle 666 parlé 666 pas 1841 passe 1845 passé 1845 plante 122 plantee 122 pose 921 posé 921 preconise 671 prie 629
prié 629 promis 673 propose 439 proposé 439 préconise 674 préconisé 671 rappele 675 reclame 401 recommande 671
recommandé 671 recu 285 recue 285 recues 285 recus 285 rejoint 281 rejointe 281 rendu 676 réclame 401 réclamé 401
saute 677 sauté 677 somme 629 suggere 671 suggère 674 suggéré 671 supplie 680 supplié 680;fallait 83 faudrait 83 faut
83 valait 83 vaudrait 83;^ 1847;il 1848 on 1848;qu 1849;: 410 qu 1849;a 100 à 100;N 1852;de 1853;aupres 1854 envers
1853;a 31 au 31 chez 31 à 31;annonce 932 annoncé 932 appris 932 confirme 932 confirmé 932 dit 932 raconte 932 raconté
932;a 1857;dit 1850;pour 401;a 100 d 100 de 100 pour 100 à 100;N 1861;de 1862;aupres 1863 avec 1862 envers 1862;arrete
927 arretee 927 arrêté 927 engage 1864 engagee 1864 engagé 1864 pointe 927 pointee 927 propose 1864 proposee 1864
proposé 1864 rendu 927 rendue 927;<says> 1813 <urges> 604 ^ 606 a 1846 accompagnait 281 alerte 620 appelle 285 disait
1850 dit 1851 ecrit 285 ecrivait 285 engage 1855 enjoint 629 etais 1615 invite 1856 invitent 1856 l 1858 me 1859
presse 629 prie 629 relance 1860 repond 285 suis 1865 supplie 629;attendre 867;aucune 1152 pas 1453;aucune 1152 pas
1453 toujours 1868;N 40;d 1870 de 1870;... 1871;l 1872 la 1872 le 1872 les 1872;^ 1873;<any_det> 1799 ^ 1873 encore
1874 toujours 1874;^ 1873 encore 1874 toujours 1874;<any_det> 1799;^ 232 avec 233;^ 1506;=13:talk je 170;combien 8
comment 8 d 1879 de 1879 ou 8 pourquoi 8 quand 8 s 8 si 1880;^ 1825;il 1882 on 1882;d 687 de 687 qu 1883 que
571;=0:missed ^ 1563 encore 1564 toujours 1564;de 46;=11:thinking jamais 122 pas 122 plus 122 toujours 1212;a 1879 à
1879;N 1861 lui 1610;d 1611 de 1889;a 1644 aupres 1890 avec 1862 de 46 envers 1862 pour 46 à 1644;a 46 aupres 1863
avec 1862 de 46 envers 1862 pour 46 à 46;arrete 927 arretee 927 arrêté 927 engage 1891 engagee 1891 engagé 1891 pointe
927 pointee 927 propose 1892 proposee 1892 proposé 1892 rendu 927 rendue 927;<says> 1813 <urges> 604 ^ 685 annoncer
383 charge 1643 conseille 407 decroche 1317 demandait 501 demande 1881 dire 383 disant 383 dit 1884 doit 692 doivent
692 décroche 1317 engage 1855 faut 1562 ghoste 122 informer 383 manque 1885 met 696 preconise 674 prevenir 383 promet
697 préconise 674 préconisé 674 rappeler 1886 rappelle 1887 reclame 401 recommande 674 recommandé 674 relance 1860
repond 1317 reste 1888 réclame 401 réclamé 401 souviens 170 suggere 674 suggère 674 suggéré 674 suis 1893 verrait 698
voit 698;=10:thanks N 1056;fois 1544;N 1056 a 1895 beaucoup 1544 encore 1544 infiniment 1544 mille 1896 à 1895;vaut
208;mercis 1544;N 1002 ^ 1001;avec 1900;contact 1901 lien 1901 relation 1901;en 1902 et 1028;N 1903 en 1032 par
1034;avec 1009;contact 1905 lien 1905 relation 1905;en 1906;N 1043 de 1044 entre 1044;contact 1908 relation 1908;N
1907 en 1909;cote 281;a 1911 et 281 à 1911;meme 908 même 908 pas 918 plus 919;jamais 1019 pas 1039 plus 1040 toujours
1067;eu 915 lieu 122;pas 1915;arrive 122 arrivee 122 arrivé 122 venu 122 venue 122;venu 122 venue 122;jamais 1917 meme
908 même 908 pas 1918;pas 1672 toujours 1679;ai 1920;dit 122 ecrit 122 envoye 122 parle 122 parlé 122 repondu 122
souhaite 122 souhaité 122 telephone 122 téléphoné 122;dit 122 ecrit 122 encore 1922 envoye 122 parle 122 parlé 122
repondu 122 souhaite 122 souhaité 122 telephone 122 téléphoné 122;dit 122 ecrit 122 encore 1923 envoye 122 parle 122
parlé 122 repondu 122 souhaite 122 souhaité 122 telephone 122 téléphoné 122;pas 1923;pas 1924 rien 1923 toujours
1925;ai 1926;decroche 122 décroché 122 rappele 122 repondu 122;pas 1928;pas 940;a 1913 ai 1914 aura 1916 est 1919 l
1921 leur 1927 lui 1927 ont 1929 oublie 1930 oublier 1930 oublions 1930;decroche 1317 décroche 1317 rappelle 1317
repond 1317;jamais 122 pas 122 plus 122 tjrs 1212 tjs 1212 toujours 1212;fait 1212 fera 1212;capte 1212 decroche 1317
décroche 1317 l 1921 leur 1927 lui 1927 me 1932 oublie 1930 oublier 1930 oublions 1930 rappelle 1317 repond 1933 se
1934;step 0 steps 0;N 122;ni 1937;N 1938;=12:task meme 0 même 0;moi 1940;moi 0;a 1941 pour 1942 à 1941;devons 1879
doit 1879;<hand3> 970 <send3> 970 <would_give> 24 l 614 la 614 le 614 les 614 m 615 me 615 nous 615;^ 1945;<hand3> 970
<send3> 970 <would_give> 24 fallait 83 faudrait 83 faut 83 l 614 la 614 le 614 les 614 m 615 me 615 nous 615 valait 83
vaudrait 83;^ 1947;^ 1847 aurai 622 aurais 622 aurait 622 aurions 622 recevrai 622 recevrais 622 recevrait 622
recevrions 622;elle 1946 il 1948 j 623 je 623 nous 623 on 1949;... 1820 : 410 d 647 de 647 qu 1950 que 624;N
1592;=5:mine m 24 me 24 nous 24;^ 1953;^ 434 a 1952 d 1954 de 1954 qu 672 que 672 à 1952;<handed_me> 285 <reached_me>
285 <said> 1814 <told_pp> 613 <urges> 604 <vowed> 619 accueillis 285 annonce 625 annoncé 625 assure 627 assuré 627
certifie 628 confirme 625 confirmé 625 conjure 629 conseille 633 conseillé 633 demande 1817 demandé 1817 dit 1951
donne 1835 donné 1835 ecrit 625 envoye 1838 exhorte 629 fait 659 garanti 627 invites 285 jure 627 juré 627 laisse 1839
laissee 1840 laisses 1840 laissé 1839 lance 430 lancé 430 mis 709 mise 709 parle 666 parlé 666 passe 1845 passé 1845
plantes 122 pose 921 posé 921 preconise 671 prie 629 prié 629 promis 1955 préconise 674 préconisé 671 recommande 671
recommandé 671 recu 285 recue 285 recues 285 recus 285 rendu 676 saute 677 sauté 677 somme 629 suggere 671 suggère 674
suggéré 671 supplie 680 supplié 680;=0:missed <see_inf> 122 se 291;=0:missed <see_inf> 122 d 1957 de 1957 se 291;vous
1958;cale 1958 calé 1958 prevu 1958 rdv 1958 rendez 1959;combien 8 comment 8 d 1879 de 1879 ou 8 pourquoi 8 quand 8 s
8 si 8;: 410 d 208 de 208 qu 1849;=7:waiting <giveinf> 46 leur 46 lui 46;^ 1963 encore 691 toujours 691;0 281 deux 281
nombreuses 281 nombreux 281 quatre 281 quelques 281 tous 281 toute 281 trois 281 une 281;promis 1592;a 1966 devons 46
doit 46;croises 122 parle 122 parlé 122 vu 122 vus 122;pas 1968;sommes 1969;est 1969;nous 1970 s 1971;<sort_of_met>
285 pas 1968;sommes 1973;a 31 au 31 avec 31 chez 31 en 31 ensemble 31 à 31;<sort_of_met> 285 attendu 1634 attendue
1634 attendus 1634 convie 1634 conviee 1634 convies 1634 invite 1634 invitee 1634 invitees 1634 invites 1634 invité
1634;<go1> 1582 <says> 1813 <them> 1944 <urges> 604 ^ 685 a 1956 accueille 1626 accueillons 1626 allons 939 annoncer
383 appelle 285 attendons 40 aura 1628 aurai 1628 avait 1960 avions 1960 conseille 407 demandait 501 demande 1961
devons 1879 devrais 1596 devrait 1596 devrions 1596 dire 383 disait 1850 disant 383 dit 1962 doit 1964 doivent 692
ecrit 285 ecrivait 285 enjoint 629 est 1635 etions 1965 fais 693 fait 693 ferai 693 informer 383 invite 1856 invitent
1856 l 1858 leur 1967 lui 1967 manque 1565 me 1859 n 1972 ne 1972 nous 1974 part 1975 partons 1975 pourrais 1596
pourrait 1596 pourrions 1596 preconise 674 presse 629 prevenir 383 prie 629 préconise 674 préconisé 674 recevons 1626
recevra 1628 recevrai 1628 recevrons 1628 recois 1651 recoit 1651 recommande 674 recommandé 674 recupere 1628 repond
285 s 1971 sommes 1976 suggere 674 suggère 674 suggéré 674 suis 1635 supplie 629 verrait 698 voit 698;cafe 285 café
285 verre 285;ma 256 mes 256 mon 256 nos 256 notre 256 un 1978;^ 1584 devons 1879 doit 1879;envoie 46 prepare 46
prépare 46 relance 46 renvoie 46 transmet 46;a 1952 d 100 de 100 à 1952;<set> 31 convenu 285 dit 1591 promis 1982
rendez 323;N 691;=7:waiting de 1984;D 243 a 243 au 243 la 243 le 243 notre 243 à 243;=1:moved D 243;D 243 a 326 au 326
pour 326 à 326;=1:moved D 243 a 326 au 326 pour 326 à 326;D 243 a 1987 au 1987 ca 1988 l 1988 la 243 le 1989 notre 243
pour 326 à 1987;dejeuner 122 diner 122 dîner 122 manger 122 s 290 se 291;appeler 31;parler 31 rappeler 31 revoir 31
voir 31;^ 1506 boire 31 dejeuner 31 diner 31 dîner 31 manger 31 s 1992 se 1993;0 281 deux 281 nombreuses 281 nombreux
281 plein 281 quatre 281 quelques 281 tous 281 toute 281 trois 281 une 281;^ 1601 leur 1607 lui 1607;fais 1599 fait
1599 ferai 1599;^ 1997 a 1966 devons 46 doit 46 leur 1607 lui 1607;nous 1970 peut 1619 peux 1619 pourrai 1619 pourrais
1619 pouvais 1619 pouvait 1619 s 1971;dej 31 déj 31;apero 31 cafe 31 café 31 petit 2000 the 31 verre 31;le 2001 un
2001;D 243 a 326 au 326 ca 1988 l 1988 le 1988 pour 326 à 326;=14:together <sort_of_met> 285 loupe 122 loupes 122
manque 122 manques 122 manqué 122 pas 1968 rate 122 rates 122;appelle 31 est 2004;<we_meet> 31;voir 31;<see_inf> 31 ^
938 chez 31 se 2007;<go1> 1582 <them> 1980 ^ 1981 a 1983 accompagne 772 accueille 1626 accueillons 1626 attend 1985
aura 1628 aurai 1628 avait 1960 avance 1986 avions 1960 boit 31 brunche 31 conduirai 772 conduis 772 decale 1990
dejeune 31 depose 772 devait 1991 devons 1879 devrais 1596 devrait 1596 devrions 1596 dine 31 doit 1994 décale 1990
déjeune 31 dépose 772 dîne 31 emmene 772 emmenerai 772 emmène 772 est 1635 etait 1995 fais 693 fait 693 ferai 693 l
1996 la 1996 le 1996 les 1996 leur 1998 lui 1998 lunche 31 mange 31 n 1972 ne 1999 nous 1970 part 1975 partons 1975
peut 1619 peux 1619 pourrai 1619 pourrais 1621 pourrait 1596 pourrions 1596 pouvais 1619 pouvait 1619 prend 2002
raccompagne 772 recale 2003 recevons 1626 recevra 1628 recevrai 1628 recevrons 1628 recois 1651 recoit 1651 recupere
1628 remet 2003 reporte 1990 repousse 1990 s 2005 se 2006 sommes 1635 suis 1635 va 2008 vais 939 verra 925;besoin 715
confirme 868 confirmé 868 du 883 dû 883;=0:missed complet 122 total 122;le 1799;<any_det> 1799 N 122 completement 2012
d 1801 de 1801 l 1802 le 1802 pas 940 totalement 2012;<any_det> 1799 N 122 completement 2012 d 1801 de 1801 l 1802 le
1802 totalement 2012;=23:contact ... 1083 a 285 au 285 avec 285 à 285;N 1375;experience 110 rex 110;... 1378 a 2016
des 1188 le 1188 mon 2017 quelques 1188 un 1188 une 1188 à 2016;avec 1937 chez 1937;<date> 2019 rencontre 2019
retrouvailles 2019 visite 2019;hui 122;=0:missed N 122;D 122 aujourd 2021 avec 2022 ce 122 cette 122 chez 1937;D 122
aujourd 2021 avec 122 ce 122 cette 122;vous 2024;<date> 2023 news 122 nouvelles 122 rencontre 2019 rendez 2025 reponse
122 retour 122 retrouvailles 2019 signe 122 visite 2019;appele 122 appelé 122 eu 122 parle 122 parlé 122 recu 1564
rencontre 122 rencontré 122 revu 122 vu 122;occasion 122;<them> 122 N 122 de 913 l 2028 le 1037 lieu 122;moindre
1151;<sort_of_met> 122 d 2020 de 2026 decroche 122 décroché 122 encore 2027 eu 2029 joignable 122 le 2030 ose 1623
oublier 940 pointe 122 pointee 122 pu 122 rappele 122 recu 1564 repondu 122 reussi 122;<teach_inf> 110;leur 2032 lui
2032;a 2033 à 2033;N 110 a 958 à 958;N 2034 apprendre 2035 coacher 2035 entrainer 2035 expliquer 2035 former 2035
initier 2035 montrer 2035;=23:contact N 2034;a 2036 avec 2037 chez 285 à 2036;maison 31;D 243 N 1690 la 2039;<them> 19
N 19;avec 2041 chez 2041 d 119 de 119;... 2042;<any_det> 2043 ^ 271;D 243 bureau 31 crible 2044;=23:contact moi 31
nous 31;temps 1076;<any_det> 2043 <their> 19 ^ 271;D 243 revue 2048;avec 285 chez 285 ensemble 285;midi 2050;moment
2050;end 2050;<time_span> 2050 apres 2051 petit 2052 week 2053;bigo 285 bigophone 285 fil 285 grelot 285 phone 285
tube 285;de 2055;<time_span> 2050 apres 2051 coup 2056 petit 2052 week 2053;... 2038 <any_det> 258 <reach_noun> 251 D
243 a 2040 au 2045 boire 31 chez 2046 dejeuner 31 diner 31 du 2047 dîner 31 en 2049 finalement 1170 la 2054 le 2054 me
2007 nous 2007 un 2057 une 2054 voir 285 à 2040;bigo 285 bigophone 285 grelot 285 phone 285 tube 285;de 2059;coup
2060;avec 285 chez 285 un 2061 voir 285;la 2039;bureau 31;moi 31 nous 31;a 2063 au 2064 boire 31 chez 2065 dejeuner 31
diner 31 dîner 31 me 2007 nous 2007 à 2063;crible 2044;revue 2048;... 2038 <any_det> 258 <reach_noun> 251 a 1691 au
2067 chez 285 du 2047 en 2068 la 2054 le 2054 un 2057 une 2054 voir 285 à 1691;mon 1104 qu 8 que 8;a 1879 qu 582 que
583 à 1879;=5:mine connecter 871 les 1368 mettre 896 presenter 871;a 2072 à 2072;appele 122 appelé 122 entre 122 entré
122 passe 122 passé 122 repondu 122 venu 122;rdv 122 rendez 880;a 2074 est 2074;a 2074 au 2075 est 2074 n 2076 ne
2076;dejeune 285 déjeuné 285;<sort_of_met> 122 attendre 867 de 913 joignable 122;... 1237 de 1551;la 1041 un 920 une
1041;, 1300;consoler 241 encourager 241 feliciter 241 rassurer 241 rebooster 241 reconforter 241 remonter 241
remotiver 241 soutenir 241;chance 241;s 1739 tenir 1740;bon 1732 bonne 2084 bravo 241 de 2085;conseiller 1784 dire
2086 indiquer 1784 recommander 1784 redonner 1783 remonter 1783 souhaiter 2086;, 1300 conseiller 1784 dire 2086
indiquer 1784 recommander 1784 redonner 1783 remonter 1783 souhaiter 2086;annoncer 383 dire 383 informer 383 prevenir
383;<them> 1283 <they> 1283 N 2082 consoler 242 elle 2082 elles 1359 encourager 242 eux 1359 feliciter 242 info 8 l
2083 la 2083 le 2083 les 2083 leur 2087 lui 2088 ma 1207 me 2089 nous 2089 rassurer 242 reconforter 242 remotiver 242
soutenir 242;pas 170;<their> 1179 de 1341 des 1342 la 1343 les 1344;^ 2092 avec 1485;=23:contact a 1246 au 1247 aux
1247 avec 1246 et 1009 à 1246;mail 1044;N 2094 par 2095;argent 256;l 2097;cents 256;0 256 <any_det> 256 ^ 1771 a 1242
cent 256 de 2098 deux 2099 ma 256 mes 256 mon 256 nos 256 notre 256 à 1242;D 243 a 326 au 326 en 326 pour 326 à
326;<shifted> 2101 D 243 a 326 au 326 en 326 finalement 2101 pour 326 à 326;lieu 2102;fera 2102;aura 2103 est 2102
glisse 2102 passe 2102 passera 2102 se 2104 sera 2102;D 2105;D 2105 cale 2106 calee 2106 calé 2106 fixe 2106 fixee
2106 fixé 2106 prevu 2106 prevue 2106;<inf> 31 dejeuner 31 diner 31 dîner 31 passer 31 se 2007 voir 31;etre 2107;D
2105 avait 2107 avec 1221 cale 2106 calee 2106 calé 2106 de 2108 devait 2109 est 2107 etait 2107 fixe 2106 fixee 2106
fixé 2106 prevu 2106 prevue 2106;D 2105 avait 2107 cale 2106 calee 2106 calé 2106 devait 2109 est 2107 etait 2107 fixe
2106 fixee 2106 fixé 2106 prevu 2106 prevue 2106;des 1188 le 1188 quelques 1188 rdv 31 rendez 323 un 1188 une 1188;rdv
31;<date> 31 etape 2113 rendez 323;=12:task rdv 31;<date> 31 etape 2115 rendez 323;etapes 0;elle 1337 il 1337;^ 24 d
626 de 626 qu 2118;=5:mine d 46 de 46;N 2120;: 891 ^ 940 a 2121 d 1050 de 1050 à 2121;N 1248 par 2095;^ 1418;elle 2124
il 2124;^ 865;<give3> 24 <would_give> 24 l 614 la 358 le 358 les 358;<would_give> 24 jeter 1416 jette 1416 jettera
1416 m 2127 me 2127 nous 2127 regarde 1416 regarder 1416 va 1417;<any_det> 476 <my> 476;^ 2129;^ 2128 auraient 2130
aurait 2130 recevraient 2130 recevrait 2130;^ 1456 auraient 2130 aurait 2130 recevraient 2130 recevrait 2130;aurai 622
aurais 622 aurait 622 aurions 622 recevrai 622 recevrais 622 recevrait 622 recevrions 622 recupererais 622;aurai 622
aurais 622 aurait 622 aurions 622 avait 2111 recevrai 622 recevrais 622 recevrait 622 recevrions 622 recupererais
622;<they> 8 attendre 2126 elle 2131 elles 2132 il 2131 ils 2132 j 2133 je 2133 nous 2133 on 2134;N 8 elle 8 elles 8
il 8 ils 8 j 8 je 8 on 8;benevolat 234;de 2137;h 2138 heure 2138 heures 2138;devrais 83 devrait 83 devrions 83 ferais
312 ferait 312;^ 2140 aurai 622 aurais 622 aurait 622 aurions 622 recevrai 622 recevrais 622 recevrait 622 recevrions
622 recupererais 622;<they> 8 elle 2124 il 2124 j 2141 je 2141 nous 2141 on 2141;=13:talk D 2105 avait 2107 cale 2106
calee 2106 calé 2106 devait 2109 est 2107 etait 2107 fixe 2106 fixee 2106 fixé 2106 prevu 2106 prevue 2106;<any_det>
1799 N 122 l 1802 le 1802;prochain 31;... 1237 D 2145 annule 122 annulee 122 annulé 122 caduc 122 manque 122 manqué
122 rate 122 tombe 246 tombé 246 zappe 122;d 932 de 932;... 2147;des 2148 la 2148 le 2148 les 2148 ma 2148 mon 2148 sa
2148 son 2148 un 2148 une 2148;<any_det> 1255 N 1053 ^ 499 a 1258 d 208 de 208 l 1259 la 1259 le 1259 ma 1259 mon 1259
notre 1259 qu 208 que 208 un 1259 une 1259 à 1258;<any_det> 1255 N 1053 a 1258 d 208 de 208 l 1259 la 1259 le 1259 ma
1259 mon 1259 notre 1259 qu 208 que 208 un 1259 une 1259 à 1258;... 2147 visite 1124;fil 1124;de 2153;... 2147
<letter> 1124 coup 2154;N 285 des 2148 la 2152 le 2148 les 2148 ma 2148 mon 2148 sa 2148 son 2148 un 2155 une 2155;une
1413;monde 285;^ 1180 avec 1485 le 2158;<any_det> 256 a 1242 à 1242;par 932;<any_det> 121 ^ 18;=1:moved N 285;... 1107
D 243 a 2163 au 243 à 2163;D 243 a 243 au 243 à 243;^ 240 a 241 de 241 à 241;moral 2166;le 2167;<set> 31 annule 122
annulee 122 annulé 122 caduc 122 manque 122 manqué 122 rate 122 tombe 246 tombé 246 zappe 122;vous 2169;... 1107
visite 1433;<their> 1490 ^ 1180 avec 1485 la 1490 le 1490;<their> 1490 la 1490 le 1490;questions 110;=23:contact leurs
2174 ses 2174;leurs 2174 ses 2174;a 2175 aux 2176 à 2175;=0:missed D 1313 a 1313 au 1313 la 1313 le 1313 notre 1313 à
1313;^ 1180 avec 1485;table 31;une 2180;^ 1506 savoir 925;attente 1420 dette 46;a 2182 en 2183 persuade 424 persuadee
424 à 2182;coeur 233;du 2185;=23:contact <any_det> 121 ^ 1180 avec 1485;de 122;part 2188;avec 122 chez 122 cote 122 de
122 du 122;N 122 la 2189 neuf 2190 nouveau 2190 special 2190;de 2191;^ 83 elle 208 il 208 je 208;, 2193;place 2194;ma
2195;a 2196 moi 2194 à 2196;etais 2197 etait 2197;pointe 122 pointee 122 presente 122 presentee 122 présenté
122;<sort_of_met> 285 decommande 122 decommandee 122 desiste 122 desistee 122 engage 731 engagee 731 engagé 731 pas
2199;elle 2198 engage 731 est 2200 il 2198 j 2198;<them> 285 N 285;d 2202 de 2202;info 2203;nouvelle 2203;ca 2203 cela
2203 l 2204 la 2205;effet 122 nouvelles 122 reponse 122 succes 122 suite 122;rapproche 24 renseigne 24;D 31 dans 31 en
31 le 31;^ 2208 demandait 501 demande 501 fait 1212 fera 1212 revoit 2209;<to_place> 213 ^ 212 a 235 avec 235 pour 235
à 235;coaching 2211 mentorat 2211 mentoring 2211 tutorat 1550;de 2212;populaire 233;bien 1214 pour 578;main 285;la
2216;^ 83 d 208 de 208 que 208;est 2218;<giveinf> 83;^ 2220;, 1708 ... 209 : 208 c 2219 d 2221 de 2221 est 2218 etait
2218;<tip> 2222 conseil 210;elle 2198 il 2198 j 2198;die 122;<tip> 2222 conseil 210 tour 1202;<came> 585 passe 1447
passee 1447 passé 1447 venu 1447 venue 1447;^ 240 a 241 à 241;chance 2228;^ 634 bonne 2229;bonne 2229;<any_det> 1255;N
2232;<any_det> 1255 ^ 499 a 2233 d 208 de 208 qu 208 que 208 à 2233;<any_det> 1255 a 2233 d 208 de 208 qu 208 que 208
à 2233;attente 1420;arrete 927 arretee 927 arrêté 927 cense 1174 censee 1174 en 2236 pointe 927 pointee 927 rendu 927
rendue 927;<them> 1283 <they> 1283;messagerie 122 moi 903;parler 122;<reach_inf> 122 <see_inf> 122 l 290 la 1225 le
1225 lui 2240;d 2241 de 2241;courant 321;au 2243;N 2244;do 0;=12:task ^ 1506;boite 1178 boîte 1178 messagerie 122
repondeur 122;=23:contact boite 1178 boîte 1178 la 2248 le 2248 messagerie 122 repondeur 122 sa 2248 son 2248;a 245
sur 2249 à 245;sur 285;un 1357;nouvelle 122;recu 1564;<reached_me> 122 <sort_of_met> 122 de 913 encore 2254 eu 122
recu 1564;la 2189;=0:missed de 2256 recu 1423;aucune 2253 en 2236 pas 2255 rien 2257;... 1378 <any_det> 258
<reach_noun> 251 <their> 1430 a 1432 le 1436 à 1432;^ 1180 avec 1182;avec 235 de 235 pour 235;jours 170 quatre 170;ces
2262;crochet 1493 de 2263 grand 1545 petit 1495 saut 1494;mettre 24;leur 46 lui 46 me 2265 nous 2265 parler 455
revenir 541;^ 2266 a 781 attendre 867 au 781 en 781 à 781;<see_inf> 31 ^ 1652 a 781 attendre 867 au 781 en 781 rendre
1369 à 781;avoir 285 croiser 285 dejeuner 285 diner 285 discuter 285 dîner 285 parler 285 quitter 285 raccrocher 285
rencontrer 285 voir 285;de 2269;=5:mine <them> 46;^ 2271;^ 2271 leur 401 lui 401;j 2272 je 2273 l 451 nous 447;^ 502
bien 442 qu 448 que 2274 savoir 8;avoir 285 croiser 285 dejeuner 285 diner 285 discuter 285 dîner 285 m 753 nous 753
parler 285 quitter 285 raccrocher 285 rencontrer 285 voir 285;a 2063 au 2064 boire 31 chez 2065 de 2276 dejeuner 31
diner 31 dîner 31 me 2007 nous 2007 à 2063;appeler 122 passer 291 voir 122;savoir 8;=23:contact dans 1116 l 1408 la
1409 le 1410 par 1116 passer 170 qu 8 que 8 sur 1116 une 1409 via 1102;=23:contact dans 1102 par 1102 sur 1102 via
1102;N 285 aussi 932 personne 122;avait 2282;agenda 31;N 864 attendre 867 connecter 871 cote 873 creuser 170 elle 886
eux 886 faire 892 l 2284 les 897 leur 901 lui 902 ma 906 mettre 896 moi 910 notre 912 presenter 871 revoir 922 sa 923
son 924 ta 923 voir 925;avec 1406 de 1406 des 1406 par 1406 quelques 1406;$ 186 // 231 0 239 <cheered> 242 <date> 247
<handed> 266 <hours> 280 <i> 293 <letter> 299 <must3> 304 <opines> 319 <read_it> 320 <said> 322 <set> 325 <shifted>
328 <taught> 332 <them> 334 <they> 759 <tip> 762 <vowed> 766 D 785 N 856 ^ 860 a 926 accepte 443 accompagne 929
accompagné 929 accord 892 action 931 adresse 936 adressé 936 agenda 937 ai 1068 aide 1073 aidé 1073 aimerait 453
allait 1075 alle 1085 allee 1085 alors 383 amene 1086 amené 1086 anime 1091 anniv 1094 anniversaire 1094 annonce 1099
annote 1100 annule 122 annulee 122 annules 122 annulé 122 apercu 1103 appel 1105 appele 285 appels 1106 appelé 285
apporte 1108 apporté 1108 appris 1117 appuye 1120 apres 383 apresentacao 1123 assis 1126 assiste 958 assure 1136
assuré 1137 attend 471 attendais 1142 attendent 467 attends 1144 attendu 1147 au 1149 aucun 1151 aucune 1152 aurais
1154 avait 1155 avant 383 avec 1158 averti 1159 avons 1168 banque 1169 bascule 1171 bavarde 285 belle 1172 benevolat
1173 besoin 1175 beta 1176 bien 1177 boite 1178 bonne 1172 bosse 1183 bossé 1183 bouffe 285 bouffé 285 boutique 1184
boîte 1178 brainstorme 285 briefe 1186 brunche 285 brunché 285 bu 1189 bureau 1184 c 1211 ca 1219 cale 1222 calé 1222
capte 1212 car 8 cause 1224 causé 1224 cense 438 censee 438 cherche 1226 cherché 1226 citation 8 coache 1228 coachee
213 coaching 1229 collecte 1231 comme 1232 commente 1100 commenté 1100 compte 1235 concert 1238 conduit 1239 confie
1243 confirme 1244 confirmé 868 confié 1243 connecte 1249 conseil 1251 conseille 1260 conseillé 1261 conseils 762
consulte 1262 consulté 1262 convenu 1271 conversation 1275 coopte 248 correction 1276 corrige 1100 corrigé 1100 coup
1278 couru 1076 creneau 937 croise 285 croisee 285 croises 285 croisé 285 d 1305 dans 1308 date 937 de 1312 debattu
285 debloque 958 debriefe 285 decale 1314 decide 1315 decommande 122 decommandee 122 deconseille 500 decortique 1316
decouvert 1103 decroche 1317 dejeune 285 dejeuner 1238 demandait 501 demande 1320 demandé 1321 depanne 977 deplace
1314 depose 1322 depuis 383 des 383 deux 239 devaient 508 devais 1324 devait 1331 dine 285 diner 1238 directement 1332
disait 1336 disant 1339 discussion 1275 discute 285 discuté 285 distribue 1346 distribution 1231 dit 1358 dixit 1360
dois 1370 doit 1372 donnant 1373 donne 1404 donné 1404 dont 8 du 1405 dès 383 débloqué 958 décale 1314 décidé 1315
déconseille 500 décroche 1317 déjeuné 285 déplace 1314 déposé 1322 dîner 1238 dîné 285 dû 1405 echange 1407 ecoute
1411 ecrit 1414 elle 1419 emmene 1239 emmené 1239 empechement 122 en 1422 encore 1425 engagement 892 engueulade 1275
enseigne 1428 entendu 892 entraine 1429 entretien 1238 entrevue 1275 envoyant 1373 envoye 1439 epaule 958 epluche 1316
essaye 1444 est 1448 estime 584 et 1460 etaient 1466 etais 1467 etait 1470 etant 1471 ete 1446 etions 1472 eu 1477
expedie 1478 explication 1275 explique 1481 expliqué 1481 expédié 1478 failli 1482 fait 1498 faudra 1502 faudrait 1505
faut 1516 feedback 1520 fete 285 file 1530 filé 1530 finalement 893 forme 1532 forwarde 1533 forwardé 1533 franche
1172 fyi 8 fêté 285 gare 1076 garé 1076 ghoste 122 ghostee 122 ghosté 122 glisse 1540 glissé 1541 grace 1543 grand
1545 gros 1546 grosse 1172 guide 1429 guidé 1429 h 1547 hate 1549 heure 1552 heures 1547 idee 170 il 1570 impatient
1549 impatiente 1549 inauguration 1238 indique 1571 informe 1159 informé 1159 initie 1573 initiee 1532 injoignable 122
insiste 1577 insisté 1017 interroge 1262 intervenu 1578 intervenue 1084 interviewe 285 intro 1579 introduit 1249 j
1622 jamais 1624 je 1655 jette 595 joue 1657 l 1683 la 1688 laisse 1697 laissé 1697 lapin 1150 laquelle 8 le 1698
lequel 8 les 1704 lettre 1706 leur 1796 leurs 1797 livre 1798 livré 1798 longue 1172 lorsqu 8 lorsque 8 loupe 1803 lu
1807 lue 1103 lui 1812 m 1866 maile 285 mailé 285 maintenant 1867 mais 1869 mange 285 mangé 285 manque 1875 manquent
1876 manqué 1877 maraude 1878 marche 1076 marché 1076 me 1894 memo 0 mentorat 1229 mentore 213 mentoree 213 mentoring
1229 merci 1897 mieux 1898 mille 1899 mis 1904 mise 1910 moi 1912 mon 1206 montre 1481 montré 1481 n 1931 ne 1935 next
1936 ni 1939 note 1943 notre 1206 nous 1977 offert 1979 ok 1279 on 2009 ont 2010 oubli 2011 oublie 2013 oublier 1930
oublions 1930 oublié 2014 papotage 1275 papote 285 parait 383 paraît 383 parce 383 parle 2015 parlera 717 parlé 2015
partage 2018 partagé 2018 pas 2031 passe 2058 passee 2062 passent 2066 passera 1171 passé 2069 pcq 8 pendant 2070
pense 2071 penser 2073 personne 2077 petit 2078 petite 1172 pitche 285 plus 2079 point 2080 poireaute 122 poireauter
122 porte 1184 pose 2081 posé 2081 pour 2090 pourquoi 2091 pousse 1492 poussé 1492 preconisait 500 preconise 720
prefere 722 prefererait 724 prend 595 prepare 2093 present 932 presentacion 1123 presentation 1123 presente 2096
presentes 932 presents 932 prete 2100 prevenu 1159 previent 1099 prevu 2110 prevue 2111 pris 2112 prochain 2114
prochaine 2116 prochaines 2117 promet 2119 promis 2122 propose 726 préconise 720 préconisé 433 préfèrerait 722
préférerait 724 préparé 2093 présente 932 présentes 932 présenté 2123 prêté 2100 puisqu 8 puisque 8 q 2125 qu 2135
quand 2136 quatre 2139 que 2142 questionne 1262 qui 2143 raccroche 285 ramene 1798 ramené 1798 randonne 285 rappele
285 rappeler 1886 rappelle 1317 rapporte 1798 rapporté 1798 rate 2144 rdv 2146 reclame 727 recois 2149 recommande 2150
recommandé 2151 recroise 285 recu 2156 redige 2157 refait 2159 refile 2160 refilé 2160 regarde 1411 regardé 1411
rejoint 2161 rejointe 2161 rejointes 2161 rejoints 2161 relance 1055 relancé 1055 relecture 1276 relu 2162 remercie
1056 remis 2164 remise 2165 remonte 2168 remplace 1058 remplacé 1058 rencontre 285 rencontree 285 rencontres 285
rencontré 285 rendez 2170 rendu 2171 reparle 285 repere 1103 repete 2172 repeter 2173 repond 1933 repondeur 122
repondu 2177 reporte 2178 reportee 122 reporté 122 repousse 1314 repris 2179 reserve 2181 reste 2184 resto 2186 restos
2186 retour 1520 retours 1520 retrouve 285 retrouvee 285 retrouvé 285 reunion 1238 reve 1214 revu 2187 revue 285 rien
2192 réclame 727 rédigé 2157 répété 2172 réservé 2181 rêvé 1214 s 2201 sa 1332 sais 2206 salue 285 sans 2207 se 2210
seance 2213 seche 1877 seconde 1065 secours 2214 selon 1304 serait 2215 serre 2217 servi 1346 ses 2223 session 2213 si
2224 sine 2225 sollicite 1262 son 2226 sonde 1262 sonnait 1218 sonne 1218 sont 2227 sorti 1076 sortie 1076 souhaite
2230 souhaiterait 740 souhaité 2231 soupe 285 soupé 285 suggere 2234 suggère 720 suggéré 2235 suis 2237 suivant 2238
supplee 1058 sur 2239 taffe 1076 tandis 383 telephone 285 tente 2242 tenu 2245 tiens 2206 to 2246 todo 2247 tombait
246 tombe 2250 tombee 2250 tombera 246 tombes 2251 tombé 2250 touche 2252 toujours 2258 transmettant 1373 transmis
2259 travaille 2260 travaillé 2260 trie 1346 trinque 285 trois 239 trouve 584 tutorat 2261 téléphoné 285 un 2264 une
239 va 2267 vais 2268 venons 2270 vernissage 1238 verrait 750 veulent 467 veut 2275 viennent 2066 viens 2270 vient
2277 visio 1238 visite 285 visité 285 voir 925 voit 750 voudrait 756 voulais 2278 voulait 2279 voyage 1076 voyagé 1076
vu 2280 vue 2281 vus 285 y 2283 zappe 2014 à 2285 échange 2286 échangé 1407
"""


RELATIONS = """
=3:absent_before;absent 0 absente 0 absentes 0 absents 0 excuse 0 excusee 0 excuses 0 manquaient 0 manquait 0 manque
0;=0:with;1 2;=1:about;d 4 de 4;=5:due;du 6;de 2;de 0;=7:despite;par 10;=2:at;d 0 de 0 on 10;=2:at place
13;=4:absent_after;de 6 du 6;venir 15;pu 17;soir 10;apres 10 ce 19 ensuite 10 finalement 10;=6:ahead;=2:at cause 5
compter 7 cote 8 defaut 9 fini 11 l 12 la 14 manque 15 manqué 15 part 0 partir 16 pas 18 propos 5 rappele 10 repondu
20 venir 21;=1:about de 4;de 23 email 23 mail 23;eu 2 fini 11;voir 2;de 4;a 2 avec 2 d 2 de 2 à 2;d 0 de 0;tard
6;=1:about d 4 de 4;=2:at bord 12 lieu 29 plus 30 sujet 31;d 2 de 2;=2:at cotes 33;prochain 21;a 2 avec 2 d 2 de 2
pour 2 à 2;fil 36 phone 36 tel 36 telephone 36 tél 36 téléphone 36;de 37;a 2 d 2 de 2 à 2;=5:due a 6 à 6;apres 4 ici
40;=2:at l 12 la 12 le 12 les 12 leurs 12 son 12;part 5;chez 4 la 43 repos 15;a 15 elle 15 empeche 15 empechee 15 est
15 etait 15 il 15 n 15 ne 15 non 15 pas 15 rien 15;final 45;fait 45;a 15 au 46 bon 45 elle 15 empeche 15 empechee 15
en 47 est 15 etait 15 finalement 45 il 15 n 15 ne 15 non 15 pas 15 rien 15;et 48 mais 48;etre 49;notres 49;des 51 la
49 là 49 present 49 presente 49 présente 49;rejoindre 49 retrouver 49;nous 49;a 54 à 54;joindre 55;en 50 etre 52 nous
53 participer 49 passer 49 se 56 venir 49;est 10;a 10 s 58;on 59;coup 60;a 2 à 2;=4:absent_after maladie 15;de 12;avec
2;absence 29;=2:at arret 63 bas 64 call 65 compagnie 33 conge 15 conges 15 face 8 formation 15 l 66 ligne 65 rtt 15
teletravail 15 terrasse 12 vacances 15 visio 65;lui 15;chez 68;elle 15;chez 70;reste 69 restee 71 resté 69;finalement
10 pas 0;deplacement 15;la 15 là 15;en 74 pas 75;tel 2 telephone 2 tél 2 téléphone 2;tard 10;=0:with au 77 plus
78;connaissance 33;la 80;a 4 à 4;a 6 au 6 en 6 à 6;rappele 10;a 84;conseiller 4 recommander 4 suggerer 4 vanter
4;rappele 10 rappelee 10;a 87;annule 15 annulé 15;a 89;annule 15 annulé 15 elle 90 il 90 n 15 pas 15 rien 15;final
91;=7:despite annule 15 annulé 15 elle 90 il 90 n 15 pas 15 rien 15;meme 10 même 10;quand 94;a 95;au 92 eu 10
finalement 93 m 85 on 96 pas 0 sans 0 vu 10;absence 9;l 98;appel 15;l 100;=4:absent_after a 101 à 101;liberer
15;=4:absent_after etre 75 se 103 venir 15;participe 15 pu 104 rejoint 15;pas 105;venu 15 venue 15;pas 107;dispo 15
disponible 15 la 15 là 15;pas 109;a 106 est 108 etait 110;d 2 de 2 par 4;fini 11 quand 94;rattrape 10 rattrapes 10;est
114;a 113 s 115;intermediaire 27;l 117;a 2 d 4 de 4 à 2;dispo 15 disponible 15 la 15 là 15 venu 15 venue 15;bonjour
15;le 121;fil 62;de 123;coup 124;le 121 un 125 voir 2;un 125 voir 2;depart 8;de 128;compte 27;=5:due le 130 parler 27
remplacer 4;de 12 du 12;arrive 21 vient 21;foulee 10;la 134;=0:with apres 10 dans 135 derriere 10 ensuite 10 plus
78;=0:with N 2;par 4;avoir 10;joindre 10;avoir 10 joindre 10 l 139 la 140 le 140 voir 10;a 141 à 141;pale 15;porter
143;desiste 15 desistee 15 excuse 15 excusee 15 fait 144;est 145;a 2 de 2 à 2;main 147;la 148;=2:at cas 27;=1:about le
150;sur 2;=0:with d 2 de 2;=0:with a 2 chez 2 d 2 de 2 à 2;=2:at cause 5 compter 7 cote 8 defaut 9 l 12 la 14 part 0
partir 16 propos 5 venir 21;$ 1 1 3 a 22 absent 15 absente 15 absentes 15 absents 15 accompagne 2 accompagné 2 adore 4
adresse 24 ai 25 alle 26 allee 26 ami 27 amie 5 ancien 27 anniv 8 anniversaire 8 apero 2 appel 28 appele 2 appels 28
appelé 2 au 32 aux 34 av 2 avant 6 avec 2 avenue 12 boulevard 12 brunch 2 bureau 12 cafe 2 café 2 call 2 carte 8 ce 35
cherche 4 chez 12 comme 4 concernant 4 connait 4 connaît 4 contact 27 coordonnees 27 cote 4 coup 38 courriel 39
cremaillere 8 croise 2 croisee 2 croises 2 croisé 2 d 41 dans 42 de 44 dej 2 dejeuner 2 depuis 6 des 6 devait 57
devant 12 diner 2 discute 5 discuté 5 dm 39 dossier 4 du 61 dès 6 déj 2 dîner 2 echange 2 ecrit 62 email 39 embauche 4
empeche 15 empechee 15 en 67 entretien 2 est 72 et 73 etait 76 ete 26 eu 79 excepte 0 excuse 15 excusee 15 excusees 15
excuses 15 face 62 fait 81 finalement 10 fini 11 gare 12 grace 82 hormis 0 interviewe 2 jusqu 83 kawa 2 l 85 lettre 8
leur 86 lui 86 m 88 mail 28 maile 2 mails 28 mailé 2 mais 97 malade 15 malgre 99 manquait 102 mariage 8 message 39
messages 39 metro 12 mp 39 msg 39 n 111 ni 0 nouvelles 112 numero 5 off 15 on 116 par 118 parle 119 parlé 119 pas 120
passait 122 passe 126 passee 26 passé 127 place 12 point 2 pot 129 pote 27 pour 131 pres 132 prochain 21 prochaine 21
prochaines 21 prochains 21 quand 94 quant 82 question 27 qui 133 rappele 136 rapport 82 rdv 137 re 4 recommande 138
recommandee 138 recommander 4 recommandé 138 recroise 2 recrute 4 recu 2 rejoint 2 rencontre 2 rencontree 2 rencontré
2 reparle 27 repondu 62 reponse 33 resto 2 retenu 15 retenue 15 retrouve 2 retrouvee 2 retrouvé 2 reu 2 reunion 2
reussi 142 revu 2 revue 2 rue 12 réu 2 s 146 salle 12 salue 2 sans 0 sauf 0 selon 4 serre 149 slack 39 sms 39 sous 6
soutenance 8 sur 151 tel 2 telephone 62 texto 39 textos 39 tombe 152 tombee 152 tombé 152 tél 2 téléphoné 62 verre 2
vers 12 via 4 visio 153 visite 154 visité 2 vocal 39 vu 2 vue 2 vus 2 w 2 whatsapp 39 à 155 échange 2
"""


KINDS = """
=8:meeting;1 0;=4:meal;blanquette 2 cassoulet 2 couscous 2 curry 2 gateau 2 gigot 2 gratin 2 lapin 2 lasagnes 2 paella
2 poisson 2 poulet 2 quiche 2 roti 2 soupe 2 tajine 2 tarte 2;des 3 du 3 la 3 le 3 sa 3 son 3 un 3 une 3;agence 0
atelier 0 ecole 0 usine 0;agence 0 atelier 0 boutique 0 bureau 0 cabinet 0 ecole 0 labo 0 local 0 magasin 0 usine
0;cuisine 4 dejeuner 2 diner 2 dîner 2 fait 4 l 5 leur 6 mitonne 4 mon 6 notre 6 prepare 4 préparé 4 son
6;=7:event;work 8;cuisine 4 fait 4 mitonne 4 prepare 4 préparé 4;leur 0 leurs 0 sa 0 ses 0 son 0;a 11 au 11 chez 11
dans 11 manger 2 à 11;manger 2;=4:meal dinatoire 2;=2:call;=2:call video 15;generale 8;=7:event avec 0;fil 15;du
19;room 0;bout 20 bureau 0 cabinet 0 depot 0 labo 0 leur 6 magasin 0 mon 6 notre 6 phone 15 show 21 showroom 0 son 6
tel 15 telephone 15 tél 15 téléphone 15;conf 15;premiere 8;=3:coffee;coup 2 pot 2 the 25 verre 2;un 26;bout 2 morceau
2;avec 2 ensemble 2 un 28;<drink> 2;<drink> 25 canon 2 coup 2 pot 2 the 25 verre 2;des 30 quelques 30 un 31 une
30;=5:message;postale 33;chaud 25;lecture 8;de 36;lancement 8;=7:event de 38;=8:meeting strategique 0;=7:event call
15;administration 0;surveillance 0;d 42 de 43 municipal 0;bigo 15 bigophone 15 fil 15 grelot 15 phone 15 tel 15
telephone 15 tube 15 tél 15 téléphone 15;de 45;de 19;=6:email;particulier 0 public 8;moi 2 nous 2;pour 50;l 5 leur 6
mon 6 notre 6 son 6;travail 0;=4:meal de 53;=8:meeting day 8;N 2;chez 56;midi 57;mail 48 mails 48;mails 48;messages
33;mail 48;de 60 des 61 par 62;a 33 à 33;avec 15;ligne 65 personne 0 video 15 visio 15;passe 0 passee 0 passé 0 venu 0
venue 0;lieux 0;des 68;bout 20 tel 15 telephone 15 tél 15 téléphone 15;au 70;... 71;face 0;a 73 à 73;N 0;a 75 à 75;...
76;la 77 le 77 les 77 ma 77 mes 77 mon 77 nos 77 notre 77;relire 78;manger 51;saut 0;a 80 relire 78 un 81 à 80;noz
8;meet 15;=0:intro;etude 8;ouvertes 8;d 86 portes 87;d 86;off 0;la 8 mon 8 notre 8 son 8;de 91 du 8;inaugurale 8;bigo
15 bigophone 15 fil 15 grelot 15 phone 15 tube 15;de 94;coup 95;coup 95 petit 96;un 97;avec 85;contact 99 relation
99;en 100;=0:intro a 85 à 85;donne 98 donné 98 ecrit 33 mis 101 mise 101 passe 98 passé 98 presente 102 presentee 102
presentes 102 présenté 102 présentés 102 recu 0 recue 0 textote 33;a 103 appelle 15 ecrit 33 ecrivait 33;=4:meal
ensemble 2;artisans 8 createurs 8 fleurs 8 livre 8 livres 8 noel 8 potiers 8 producteurs 8 puces 8;aux 106 de 106 des
106;up 8;=5:message linkedin 33 vocal 33;contact 85 relation 85;en 110;=0:intro avec 85;contact 85 relation 112;en
113;donne 98 donné 98 mis 101 mise 101 passe 98 passé 98 presente 102 presentee 102 presentes 102 présenté 102
présentés 102 recus 0;a 115 ecrit 33 ecrivait 33;an 8;voit 0;se 118;one 0;to 120;dej 2 déj 2;tit 122;courriel 48 mail
48 message 33 sms 33 telephone 15 texto 33 téléphone 15 video 15 visio 15 whatsapp 33;l 0;a 125 au 0 chez 0 à 125;avec
0;agence 0 atelier 0;boutique 0;l 128 la 129;bureau 0 cabinet 0 magasin 0;journee 0 matinee 0;voir 0;coup 47;... 127 a
130 au 131 la 132 me 133 un 134 à 130;a 130 au 131 me 133 à 130;cafe 25 café 25;cremaillere 8;de 138;dej 2 dejeuner 2
déj 2 mot 33 noir 25;nique 2;equipe 0;=8:meeting d 142 hebdo 0;depart 8;=4:meal de 144;mai 8;the 25;un 147;livre 8
roman 8;mon 149 son 149;de 150 du 149;livre 8 recueil 8 roman 8;=0:intro le 152 leur 152 mon 152 son 152;cafe 25 café
25 the 25;un 154;chantier 0 travaux 0;de 156 des 156 du 156;cles 0 diplome 8;cles 0 diplomes 8 prix 8;de 158 des
159;vous 0;visite 0;chantier 0;=8:meeting de 163;appelle 15;notaire 0;le 166;livre 8;mon 168 son 168;chez 167 de 169
du 168;up 0;discord 33 facebook 33 insta 33 instagram 33 linkedin 33 messenger 33 signal 33 slack 33 teams 33 telegram
33 whatsapp 33 zoom 15;ronde 8;tete 0;a 174 à 174;chantier 0 table 0;de 176 du 163;encheres 8;aux 178;a 130 au 131
dejeuner 2 diner 2 dîner 2 gouter 2 manger 2 me 133 souper 2 à 130;dejeuner 2 diner 2 dîner 2 gouter 2 manger 2 souper
2;grenier 8;chantier 0 controle 0 courtoisie 0;=8:meeting de 183;dejeuner 2 diner 2 dîner 2 l 5 leur 6 mon 6 notre 6
son 6;de 60;des 61 par 62;1 1 a 7 accompagne 0 accompagné 0 after 9 afterwork 8 ai 10 alle 12 allee 12 alles 13 anniv
8 anniversaire 8 apero 14 appel 16 appele 15 appelee 15 appelees 15 appeler 15 appeles 15 appelle 15 appels 15 appelé
15 assemblee 17 atelier 18 au 22 audio 23 avait 10 avant 24 bal 8 banquet 2 bapteme 8 barbecue 2 barbuc 2 biennale 8
biere 2 bieres 2 bistrot 2 blanquette 2 board 0 boire 27 bouffe 2 bouffer 29 bouffé 2 bouillabaisse 2 braderie 8
brainstorm 0 brasserie 2 brocante 8 brunch 2 brunche 2 brunché 2 bu 32 burger 2 cafe 25 cafes 25 café 25 call 15 calls
15 cantine 2 cappuccino 25 carnaval 8 carte 34 cassoulet 2 ceremonie 8 chatte 33 chocolat 35 choucroute 2 club 37
coaching 0 cocktail 39 codir 0 coffee 25 collation 2 colloque 8 comite 40 communion 8 concert 8 conf 41 conference 8
congres 8 conseil 44 convention 8 copil 0 coup 46 coups 47 courriel 48 courriels 48 courrier 48 cours 49 couscous 2
cremaillere 8 creperie 2 crepes 2 croise 0 croisee 0 croises 0 croisé 0 cuisine 51 daily 0 dans 52 debrief 0 dedicace
8 defile 8 degustation 8 dej 54 dejeune 2 dejeuner 2 dejeunera 2 dejeunerai 2 dejeunerons 2 dejeuners 2 dejeunons 2
demo 55 dimanche 58 dine 2 diner 2 dinera 2 dinerai 2 dinerons 2 dinons 2 discord 33 dm 33 dèj 2 débrief 0 déj 54
déjeune 2 déjeuné 2 démo 0 dîne 2 dîner 2 dîné 2 e 59 echange 63 ecrit 64 email 48 emails 48 en 66 enterrement 8
entretien 0 entrevue 0 espresso 25 est 67 etat 69 eu 72 evenement 8 event 8 evg 8 evjf 8 expo 8 exposition 8 expresso
25 face 74 facetime 15 faire 79 fais 79 fait 82 fest 83 festival 8 fete 39 fetee 8 fetes 8 fiancailles 8 foire 8
fondue 2 forum 8 fête 39 fêté 8 gala 8 google 84 gouter 2 grailler 29 grillades 2 gueuleton 2 hackathon 8 halloween 8
hangout 15 hommage 8 inauguration 8 insta 33 intro 85 jitsi 15 journee 88 journees 89 kawa 25 kawas 25 kermesse 8 kick
90 kickoff 0 lancement 92 lasagnes 2 lecon 93 lecture 8 lettre 33 linkedin 33 loto 8 lunch 2 m 104 mail 48 mails 48
mange 105 mangeons 2 manger 29 mangera 2 mangerons 2 mangé 2 marche 107 marché 107 mariage 8 match 8 mattermost 33
meet 108 meetup 8 mel 48 mentorat 0 mentoring 0 message 109 messages 33 messenger 33 midi 57 mijote 51 mis 111 mise
114 mp 33 msg 33 msgs 33 noisette 25 nous 116 nouvel 117 obseques 8 on 119 one 121 p 123 paella 2 par 124 passage 126
passation 0 passe 135 passee 136 passé 135 pause 137 pendaison 139 permanence 0 petit 140 pique 141 pizza 2 plancha 2
point 143 portes 87 pot 145 premier 146 prendre 148 presentation 151 presente 153 presentee 85 pris 155 projection 8
présenté 153 ptit 122 raccrochant 15 raccroche 15 raccrocher 15 raclette 2 ramen 2 rappele 15 rappelee 15 rattrapage 0
rdv 0 reception 157 recital 8 remise 160 rencontre 0 rencontree 0 rencontres 0 rencontré 0 rendez 161 rendre 162 rendu
162 repas 2 representation 8 restaurant 2 resto 2 retrouve 0 retrouvé 0 reu 0 reunion 164 reunions 0 reveillon 8 revu
0 revue 0 rv 0 réu 0 s 165 salon 8 seance 0 seminaire 8 session 0 signal 33 signature 170 skype 15 slack 33 sms 33
soiree 39 sommet 8 soupe 2 souper 2 soupé 2 soutenance 0 spectacle 8 stand 171 standup 0 starbucks 25 summit 8 sur 172
sushi 2 t 165 table 173 tajine 2 tapas 2 tartiflette 2 tchat 33 tel 15 telegram 33 telephone 15 telephonique 15
telephoniques 15 tete 175 texto 33 textos 33 the 25 tour 177 tournoi 8 tutorat 0 tél 15 téléphone 15 téléphoné 15 un
154 vendanges 8 vente 179 venu 180 venue 180 venues 181 venus 181 vernissage 8 viber 33 vide 182 visio 15 visioconf 15
visioconference 15 visios 15 visite 184 visitee 0 visiter 75 visité 0 vivatech 8 vocal 33 vocaux 33 vu 0 vue 0 vus 0
wapp 33 webex 15 webinaire 8 webinar 8 whatsapp 33 whereby 15 zoom 15 à 185 échange 186 échangé 187 évènement 8
événement 8
"""

