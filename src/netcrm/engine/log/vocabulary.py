"""Lists of words that decide whether something in a sentence is a name, a contact, a promise or merely a word."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# First names and surnames that are English words too: they need a capital letter or company to count as names.
ORDINARY = _set(
    """
    abbey able ace aid ally amber an angel april archer archie art ash aspen august aurora autumn bailey baker
    banks barb basil bay bell berry beth bill bishop blake blaze bliss bloom blossom blue bond book booth brand
    brandy brown buck bud buddy bush butler can candy carol cash cat chance charity chase chip christian chuck
    church clay cliff clover cook cooper coral crystal curt daisy dale dan dash dawn day deal dean dell diamond
    dick dill do dolly don dot drew duke dusty dutch earl early east easter ebony echo edge else ember ever faith fay
    fern field finch fisher fleet flint flora ford forest fox frances frank free garland garnet gay gill ginger
    glen glenn gold good grace grant gray green guy hale hall happy harbor harmony hart haven hazel heath
    heather heaven hill holly honey hope hunt hunter hyacinth ice iris iron ivory ivy jack jade jasper jay jet
    jewel jo job jolly joy jude judge july june justice karma king kit knight lake lance lane lark laurel law
    leaf lee liberty lily long lord lotus love low lucky lux magic major man march marina mark marsh mason max
    may mead melody mercy merit mile miles mill miller mint miracle misty moon moore moss my myrtle new nick
    noble noel north nova oak ocean olive opal page paige paris parish parker pat patience patsy peace peach
    pearl penny pepper pet petal phoenix pierce pope poppy potter power price prince princess prudence queen
    quest rain raven ray reed rich ridge river rob robin rocky rod rose row rowan ruby rue rush sage sally sandy
    sawyer scout sea sharp shaw shepherd short silver skip sky smart smith so song spencer spike spring star sterling
    stone storm story strong sue summer sun sunny swan sweet tailor tanner taylor temple thorn tiger topaz
    trinity troy true turner tyler van venus victor violet wade walker wanda ward water way weaver webb wells
    west white wild will willow win winter wise wolf wood woods wren young
    """
)

# Of those, the ones that carry a sentence's grammar: small ones are never names in a list ("... and will call").
AUXILIARY = _set("will may do so my an else ever so can")

# Months and seasons that are names too: "in April" is a time.
SEASONS = _set("april may june july august march summer autumn winter spring")

# Days and months of languages that write them small: with a capital, inside a sentence, they are a name; small ones are
# none after the words that follow.
SMALL_DAYS = _set(
    "avril mai juin juillet mars domingo sabado abril mayo junio julio agosto enero marzo maio junho julho"
)
MONTH_LEADS = _set(
    "en em d de del do da des fin debut mi mois mes depuis avant apres desde ate hasta para pour le el in by"
)

# What somebody sends: "mail de abril" at the beginning of a line is of a person, as no month writes.
LETTERS = _set("mail email mensaje whatsapp wasap audio llamada appel sms texto vocal mensagem telefonema msg msj")

# Given names that founders type without a capital letter and that mean nothing else.
GIVEN = _set(
    """
    aaron abigail adam adrian ahmed aisha alan alba albert alejandro alex alexander alexandra ali alice alicia
    alina alison amanda amelia amina amir amy ana anders andre andrea andreas andrew andy angela anil anita anja
    anjali ann anna anne annika anthony antonio anya ariel arjun arthur arun ashley astrid audrey barbara
    beatriz ben benjamin bernard bianca boris brian bruno camila carla carlos carmen caroline catherine cecilia
    charles charlotte chiara chloe chris christina christine christoph christopher claire clara claudia colin
    cristina cynthia daniel daniela danielle dariusz david deborah deepak denise dennis diana diego dimitri
    dmitri dominic donald donna dorothy edward eleanor elena elif elisa elizabeth ella ellen emily emma emmanuel
    eric erik esther eva evelyn fabian farah fatima federico felipe felix fernando fiona francesca francesco
    francisco francois frederick gabriel gabriela gary george giulia gloria greg hannah hans harriet harry
    hassan heidi helen helena henry hiroshi hugo ian ibrahim ines ingrid irene isaac isabel isabella ismail ivan
    jacob jacques jakob james jamie jana jane janet jason javier jeff jennifer jenny jeremy jessica jim joan
    joanna joe johan johannes john jonas jonathan jorge jose joseph joshua juan julia julian julie kai karen
    karim karl kate katharina katherine katie kavita keith kelly kenji kevin khalid kim klaus kofi krishna kumar
    kwame kyle lars laura lauren leah leila leo leon leonardo leonie lina linda lisa liz lorenzo louis louise
    luca lucas lucia lucy luis luisa lukas magdalena malik manuel marc marco marcus margaret maria mariam marie
    mario marta martha martin mary mateo mathias matteo matthew maya megan mehmet mei melissa michael michelle
    miguel mila milan mohamed mohammed monica monika muhammad nadia naomi natalia natalie natasha nathan neil
    nicholas nicola nicolas nina noah nora oliver olivia omar oscar pablo pamela paolo patricia patrick paul
    paula pedro peter petra philip pierre pooja priya rachel rafael rahul raj rajesh ralph raymond rebecca
    ricardo richard robert roberto roger ronald rosa ruth ryan salma sam samantha samir samuel sandra sanjay
    sara sarah sasha sean sebastian sergei shreya silvia simon simone sofia sonia sophia sophie stefan stefanie
    stephanie stephen steve steven sunil susan sven svetlana tamara tanya tariq teresa theo theresa thomas tim
    tina tobias tom tomas tony ursula valentina valerie vanessa vera veronica victoria vijay vikram viktor
    vincent walter wei wendy william xavier yara yasmin yuki yusuf yvonne zara zoe
    """
)

# Capitalised words that are no part of a name, even after one or after "with".
PLAIN = _set(
    """
    baklava kuchen torte blumen fieber sekt brotchen croissants gepack krucken gips maske verspatung grippe husten
    schnupfen familie anhang begleitung geschenk geschenken pralinen schokolade champagner pizza keksen kekse eis
    bier gluhwein apfelstrudel gulasch suppe rollator rollstuhl kinderwagen hund hunden regenschirm schirm fahrrad
    rad auto zug laptop unterlagen ordner mappe migrane kopfweh zahnweh ruckenschmerzen kater erkaltung beinbruch
    bandscheibe magendarm covid corona freude wut tranen humor geduld muhe gluck pech sonnenbrand muskelkater
    brezeln semmeln weckli gipfeli obst gemuse erdbeeren spargel marmelade honig eier kase wurst grillgut salat
    nudelsalat kartoffelsalat bowle aperol prosecco whisky schnaps likor limo saft tee espresso kanne kannen
    a about after afterwards again ai all also although am an and another any api apr are arr as asked at aug
    august back because been before big board both breakfast brunch but by call called calls came can ceo cfo
    chat clearly coffee conference coo could cto day deal dec december demo did dinner do does dr drinks during
    each early eat email emailed emails end even event every everybody everyone feb february feedback few final
    first followed for former founders fri friday friends from fun gave get good got great had half happy has
    have he her here hers him his honest how however hq hr i if in indeed initial interesting into intro
    introduced investors is it its jan january jul july jun june just kpi last late lately later lawyers legal
    less let lets like lots lunch made main mainly many mar march may me mean meanwhile meet meeting meetup
    message met might mon monday more morning most mostly mr mrr mrs ms much must my need needs neither never
    new next nice no nobody none not note notes nothing nov november now oct october of off office ok okay on
    once one online only or our ours out over people per phone pitch planned plus pr pretty product prof q1 q2
    q3 q4 quick quickly quite rather re really regarding said same sat saturday saw say says see seems sep sept
    september series session she short should since slack so some somebody someone something soon spoke still
    stuff such sun sunday super sync talk talked tea team teams tell than thanks that the their them then there
    these they thing things think thinks this those three thu thur thurs thursday till to today together told
    tomorrow tonight too tue tues tuesday two under until up update us very via video vp wants was we wed
    wednesday week well went were what whatsapp when where whether which while who whole whom why wife will with
    without work works workshop would yes yesterday yet you your zoom
    """
)

# What one works with, which is nobody: "showed him the ropes with Excel".
PLAIN |= _set(
    """
    excel powerpoint outlook figma notion canva photoshop illustrator lightroom airtable trello asana jira github gitlab
    python javascript sql quickbooks xero stripe paypal salesforce hubspot mailchimp wordpress squarespace wix
    shopify etsy ebay amazon google chatgpt duolingo instagram facebook tiktok youtube
    """
)

# German nouns, which all have a capital letter: "mit Emre Pizza essen" names no Emre Pizza.
PLAIN |= _set(
    """
    abend abendessen absage absprache anfrage angebot anruf antrag apero apfelstrudel arbeit auftrag auto bericht
    besprechung besuch bewerbung bier bierchen bild bilder brief budget bug buro businessplan cafe call cap chalet
    code coworking daily daten deck demo dezember dienstag donnerstag drink drinks eis entwurf erstgesprach essen
    mut trost zuspruch hilfe rat tipp tipps bescheid nachhilfe ideen zahlen plane ziele texte themen unterlagen vertrage
    notizen aufgaben preise punkte details rechnungen muster entwurfe lebenslauf material werkzeug
    euro fahrrad feature februar feedback fest firma folien fotos frage fragen fruhstuck fussball geburtstag geld
    geschenk gesprach gestern gin gluhwein golf grillen gulasch gutschein heute idee infos interview januar jause
    jour juli juni kaffee kalkulation karten kebab kino klettern konzept konzert kuchen landingpage laptop launch
    link liste logo mail mails markt marz meeting messe mittag mittagessen mittwoch montag morgen nachmittag
    nachricht newsletter november nudeln nummer office oktober onepager online paket party pasta pitch pitchdeck
    pizza plan post preis preise pricing produkt projekt protokoll punsch ramen rechnung release retro roadmap
    runde samstag schach schlussel schnitzel sekt september sheet sitzung skype slides sonntag sprint squash start
    startup status steak strategie stunden suppe sushi table tagung tapas telefon telefonat telko tennis term
    termin termine test tests text theater ticket tickets treffen umzug unterlagen urlaub vertrag vertrieb video
    vormittag wein woche wochenende wohnung workshop zahlen zeit zmittag zoom zugang
    """
)

_NOUN_ENDS = (
    "ung",
    "tion",
    "heit",
    "enz",
    "keit",
    "schaft",
    "tat",
    "gie",
    "ismus",
    "gesprach",
    "termin",
    "essen",
    "vertrag",
    "plan",
    "probe",
    "treffen",
    "runde",
    "feier",
    "messe",
    "stunde",
    "training",
    "prufung",
    "konzert",
    "liste",
    "angebot",
    "rechnung",
    "konferenz",
    "projekt",
    "begehung",
    "verkostung",
)


def is_plain(word: str) -> bool:
    """Whether a folded word is no part of a name: one of PLAIN, or one with the end of a noun, as Finanzierung."""
    return word in PLAIN or (len(word) > 7 and word.endswith(_NOUN_ENDS))


def is_a_thing(word: str) -> bool:
    """Whether a word is none of a name but a thing, which follows names in German notes: "mit Holger Baustelle ..."."""
    from netcrm.engine.log.word_classes import classes

    return is_plain(word) or (len(word) > _SHORT and not _THINGS.isdisjoint(classes(word, word, "de")))


_THINGS, _SHORT = frozenset(("doc", "thing", "work", "tool", "site")), 4  # letters


# After these stands whoever the contact was with.
CONTACT = _set(
    """
    with w avec av mit con com met tried called caled phoned rang saw seen seeing emailed mailed texted texting messaged
    pinged facetimed slacked whatsapped dmed visited joined brought pitched asked thanked told interviewed
    hosted zoomed calling meeting emailing texting joining owe owes promised txted txtd txting msgd msged skyped
    telephoned videocalled ringing phoning visiting mailing messaging pinging catching
    """
)
# ... and after these when a word of contact stands before: "talked to", "message from", "introduced me to".
CONTACT_PARTICLES = {
    "to": _set(
        "talked talking spoke speaking spoken wrote writing said pitched me us message reached listened introduced"
    ),
    "from": _set(
        "txt msg sms slack telegram voicenote whatsapp email mail message call text note voicemail dm heard intro "
        "visit letter reply answer"
    ),
    "for": _set("voicemail message note"),
    "into": _set("ran bumped bump run running"),
    "by": _set("introduced called"),
}
AND = _set("and plus und et y e")

# "Tom's sister" is not Tom.
RELATIONS = _set(
    """
    cofounder co-founder founder wife husband partner boss assistant brother sister mother father mum mom dad
    son daughter colleague friend manager accountant lawyer investor client customer employee intern neighbour
    neighbor cousin fiance girlfriend boyfriend cto cfo ceo coo uncle aunt team
    """
)

# What a person does at the start of a clause; it makes the word before it a name.
SUBJECT_VERBS = _set(
    """
    never said says called calls emailed emails texted texts messaged wrote writes replied asked asks told tells wants
    wanted needs thinks thought likes liked loves loved hates knows knew is was has had does did will would can
    could should promised promises offered offers agreed agrees introduced introduces intro owes owed came went
    gave gives got gets joined joins left signed signs passed sent sends mentioned mentions suggested suggests
    recommended recommends reached pinged brought shared shares helped helps invited invites decided raised
    raises runs ran works worked feels felt quit started starts just already also still looks looked seems
    seemed confirmed cancelled canceled declined invested cried laughed shows showed stopped dropped picked rang
    phoned answered explained warned advised advises sold bought found lost won built kept met saw took made put
    read spoke heard paid hired fired built moved popped swung drove visited attended brings sends works thinks rests
    flies lands arrives reckons wouldn wouldnt won wont
    keeps lent taught threw chose fell forgot couldn didn wasn isn doesn hasn hadn couldnt didnt wasnt cant doesnt
    hasnt hadnt
    """
)

# After "will" or "may" none of these, and no verb in -ed, can stand but where that is a name: "may rang".
PAST_VERBS = _set(
    """
    wrote told said came went gave got sent left rang brought took met was had couldn didn wasn hadn couldnt didnt
    wasnt hadnt lent taught threw bought caught chose drove fell forgot heard kept lost paid sold spoke stood stuck
    thought
    """
)

# A small first name after one of these is the thing, not the person: "the bill", "our dev".
DETERMINERS = _set(
    "the a an our your his its their some any no web of this that these those every each good great little"
)

# Something is handed over, so that the next person named is the one who gets it.
HANDING = _set(
    """
    send share forward give show email mail text pay lend mail message ping call bring get tell ship pass fax
    book buy return deliver hand write offer teach introduce intro
    """
)
INTRODUCING = _set("intro introduce connect")

# Words after which a pronoun is not what is handed over: "tell her about", "call him back".
NO_OBJECT = _set(
    "about on to when if that for with at in by after before back again up over so and or as from how why whether"
)

# Before a surname.
# What stands before a surname without being a first name, and how such words of German end.
CALLINGS = _set(
    """
    mayor attorney judge nurse officer constable sergeant sister brother father president minister senator director
    chairman teacher architect engineer baker butcher farmer plumber grandpa grandma old young big little poor dear
    thema buro kino auto taxi studio foto video info
    family firma familie die der das el la los las le les os as und and et chez bei mit avec con com von vom beim
    doctor doctora doutor doutora profesor profesora don dona padre alcalde licenciado ingeniero ingeniera abogado
    maestro mestre prefeito engenheiro engenheira maitre docteur pere soeur frere ingenieur monsieur madame
    architekt notar pfarrer lehrer richter doktor professor magister bauer wirt onkel tante mister miss missus
    """
)
CALLING_ENDS = (
    "berater", "arzt", "anwalt", "meister", "leiter", "leiterin", "beraterin", "arztin", "anwaltin", "meisterin",
    "lehrer", "lehrerin", "trainer", "trainerin", "fuhrer", "fuhrerin", "minister", "ministerin", "prasident",
    "direktor", "direktorin", "handler", "handlerin", "chef", "chefin", "ei", "haus", "hof", "bau", "werk", "verlag",
    "ing", "login", "loge", "schaft", "tektin", "tarin", "terin", "nerin", "lerin", "serin",
)  # fmt: skip

HONORIFICS = _set(
    """
    chief madam pastor alhaji alhaja hajia coach captain capt rev reverend councillor cllr professor dame dr mr
    mrs ms prof sir herr herrn hr frau mme mlle madame monsieur sr sra srta senhor senhora senor senora
    """
)

# What nobody promises with "will": "she will be there".
NO_DEED = _set(
    "be been have has had not never need needs see like love want wants probably rather hope say admit confess "
    "stay remain arrive travel sleep dine"
)
# What they will do without me: no promise of theirs.
NO_DEED_OF_THEIRS = _set(
    "start leave move marry retire quit turn join launch raise sell hire travel fly go visit study lead take become "
    "grow open miss lose know feel close expand stay return relocate graduate speak attend run buy celebrate focus "
    "switch try build work"
)
# What they will do themselves where they only said so: "he said he would sign" owes me nothing, "he'll sign" may.
NO_DEED_AS_SAID = _set(
    "sign invest resign step apply pick choose fight sue wait keep stop drop cancel renew continue recruit pivot scale "
    "register train pursue cut spend save rest sleep settle accept refuse reject vote change consider borrow rent"
)
NO_THING = _set(
    "nothing anything it that this them all to a an the haha hahaha lol jaja jajaja jeje kkk kkkk rsrs mdr ptdr"
)
