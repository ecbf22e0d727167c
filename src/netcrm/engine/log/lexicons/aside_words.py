"""Made by tests/tools/make_lexicons.py from the *.toml beside it; do not edit."""

# fmt: off
# ruff: noqa

ASKING = {
    "en": """
about advice and ask asked asking back brains bye chat during feedback find goodbye guidance hello help hi honest how
if in informed input joke know learn lie ll no note off on opinion perspective picked question questions regarding
reported saw say saying some sought spoke suggestion take talked tell thanked that thoughts tips told updated via view
views visited wanted wanting what whats when where whether which who whom whose why with wrote yes
""",
    "de": """
an asked ausgefragt bedankt befragt berichtet berichtete bezueglich bezuglich dass eingeholt einschaetzung
einschatzung erzaehlt erzaehlte erzahlt erzahlte frag frage fragen fragte fragten gebeichtet gebeten gedankt gefragt
gegeben geholt gelochert geloechert gemailt gesagt geschrieben informiert mitgeteilt ob ratschlag sagte und verraten
wann warum was welche welchem welchen welcher welches wem wen wer weshalb wie wieso wo wodurch wofuer wofur woher
wohin womit woran worauf wovon
""",
    "fr": """
a annonce annoncé averti avertie bonjour ce combien comment concernant confie confié conseil conseils consulte
consulté contacte contactee courant demande demander demandé des dit ecrit explique expliqué informe informee informé
interroge leur mot par part pourquoi prevenu prevenue propos quant quelles quels question questionne raconte raconté
rapporte rapporté relance relancé remercie revoir s savoir si sonde à
""",
    "es": """
a adios agradeci avise avisé comente consejo consejos consulta consultamos consulte consulté contamos conte cual
cuales cuanta cuantas cuanto cuantos cuántas cuánto cuántos de dije dijimos en escribimos explique expliqué haria idea
informe informé llamara opinion pregunta preguntado preguntamos preguntar preguntarle pregunte pregunté quien respecto
si venga viniera
""",
    "pt": """
a acerca agradeci avisei com comentei como conselhos consultei contamos contei dicas disse dissemos e escrevi
expliquei falei informei lhes oi ola onde opiniao para pedi pergunta perguntamos perguntar perguntei por porque porquê
quais qual quando quanta quantas quanto quantos que quem relacao saber se tchau venha áudio
""",
}

NEWS = {
    "en": """
accident account achilles administration agency all alzheimer alzheimers ankle another apartment assaulted attack
attacked attacks aunt baby back backer badly bakery bankrupt bankruptcy battling betrayed biggest bike brain breakdown
breaking breaks breast broke broken brother burgled burned burnout burnt bus business bust cancelled cancer car cash
caterer cheated chef chemo chemotherapy child client clients clinic close closed closing cofounder collapsed collar
collarbone coma company concussion condition contract cook cousin covid crash crashed customer customers daughter deal
dementia depressed depression diagnosed died dislocated dismissed divorce divorced divorcing down dumped dying elbow
ended engagement engineer everybody everyone evicted fall farm father fiance fighting finger fire fired firm five flat
folded foot founder fractured friend funder funding furloughed gets getting give going got grandfather grandma
grandmother grandpa grant gravely grieving hacked half hand having head hearing heartbroken hepatitis herniated
herself himself hit home homeless horse hospital hospitalised hospitalized house hurt husband icu injured insolvency
insolvent intensive investor investors jilted job killed knee knocked ladder laid largest lawsuit lay lease leave
leaving left let leukaemia leukemia licence license life ligament ligaments loses losing lost lung mandate mandates
marriage meniscus mentor miscarriage money most mother mourning ms mugged neck off offer operation paralysed paralyzed
parents parkinson parkinsons partner passed pelvis people person pneumonia practice prostate quit radiotherapy really
redundant rehab relationship restaurant robbed run running runway ruptured sacked savings scammed seizure sell
separated separating sepsis seriously shattered shingles shop shoulder shut sick sight signed sister skin slipped
smashed split splitting sponsor staff stairs started starts startup stock store stroke studio sued suffered suffering
suffers supplier surgery suspended tenant terminally themselves tore totalled truck tumor tumour uncle under
unemployed very walked wind work wrecked wrist
""",
    "de": """
abserviert achillessehne alzheimer angebrochen angefahren angemeldet arbeit arbeitslos arbeitsplatz auftrag
ausgebrannt ausgekugelt ausgeraubt autounfall bandscheibenvorfall bankrott bekam bekommt bestrahlung beziehung
blutvergiftung brach bricht bruche bruder brueche brustkrebs burnout caterer caterin chemo chemotherapie covid demenz
depression depressionen depressiv diagnostiziert ehe ellbogen eltern entlassen erkrankt erlitten ersparnisse
fahrradunfall fehlgeburt finger foerderung forderung freigestellt freund freundin gebrochen gefeuert gegangen
gehirnerschuetterung gehirnerschutterung gekuendigt gekundigt gelaehmt gelahmt gemacht gerissen geschaeft geschaft
gescheitert gestorben gestuerzt gesturzt getrennt ging grossauftrag grosskunden grossmutter grossvater handgelenk hat
hauptkunden hautkrebs herzinfarkt hirntumor huefte insolvent insolvenz intensivstation investor investorin kaputt
klinik knochel knoechel koch kochin koechin koma krankenhaus krankgeschrieben krebs kreuzband kriegt kunden kundin
laden leidet leukaemie leukamie lieferanten lizenz lungenentzuendung lungenentzundung lungenkrebs mandanten meniskus
mitgruender mitgruenderin mitgrunder mitgrunderin ms multiple mutter nervenzusammenbruch niedergeschlagen obdachlos
operiert parkinson partner partnerin pleite ploetzlich prostatakrebs restaurant rippen scheiden schlaganfall
schliessen schluesselbein schlusselbein schulter schwanger schwer schweren schwester schwiegermutter schwiegervater
spital starb stelle sterben tochter todkrank trennen tumor uberfahren uberfallen uberraschend ueberfahren ueberfallen
ueberraschend unfall unternehmen verdreht verklagt verlassen verletzt verliert verlobung verlor verloren verstarb
verstorben verunfallt verungluckt verungluckte verunglueckt verunglueckte wirbel wohnung zerbrochen zertruemmert
zertrummert zumachen zusammenbruch zusammengebrochen zusammengeklappt zusperren
""",
    "fr": """
accident agence agresse agressee agresser aile amie appartement associe associee associé avc beau bebe belle blesse
blessee boutique brise brisee burn burnout cambriole cambriolee cambrioler cancer cardiaque casse cassee chat cheval
cheville chien chimio chimiotherapie chomage chute clavicule client cliente coma commence compagne compagnon contrat
cotes couche coude couple cuisinier decede decedee deceder dechire dechiree depose deposer depression discale divorce
divorcent divorcer doigt décédé déposé eclats ecrase ecrasee emploi enfant entreprise epaule escalier etre faillite
fermer financement fini foule foulee fournisseur fracture fracturee grand gravement hanche hopital hospitalise
hospitalisee hosto infarctus investisseur largue larguee larguer leucemie licence licencie licenciee licencier
ligament ligaments liquidation magasin malade maladie malaise maman mandat mere mort morte morts mourir oncle opere
operee orteil papa perd perdre perdu plaque plaquee plaquer pneumonie poignet poste quitte quittee quittes reanimation
rechute redressement renverse renversee renverser rompu ruine ruinee separe separee separent separes societe souffre
startup tante termine terminé tombe tombee tombé traiteur traiteuse travail tumeur vendre vient vire viree virer viré
""",
    "es": """
aborto abuela abuelo accidente agencia amiga amigo arruinada arruinado arruino asaltado asaltaron atropellado
atropellaron atropello baja bancarrota bebe brazo burnout cadera caida caja cancer catering cerebral cerrado cerrar
cerro clavicula clienta cliente clientes cocinera cocinero codo coma contrato cortaron corto costilla costillas crisis
declaro dedo dejado dejo dejó demandada demandado demandaron depresion deprimida deprimido derrame despedido despedir
despidieron diagnosticado diagnosticaron dinero discal disloco divorcia divorciado divorciando divorcio echado echar
echaron empezo empieza empleo enferma enfermo espalda espontaneo esposa esposo estudio fallecido fallecio financiacion
fracturado fracturo fue gato gravemente ha hernia hombro hospital hospitalizada hospitalizado ictus infarto ingresada
ingresado ingresaron inversor inversora juicio lesionado lesiono leucemia licencia ligamento ligamentos madre mama
mano marido matrimonio menisco muerto muneca muriendo murio nariz negocio neumonia novia novio operaron padece padre
papa pareja paro partio perder perdido perdiendo perdieron perdio perro pierde pierna plantado planto prometida
prometido quebrado quebro quemada quemado quiebra quimio quimioterapia recaida rodilla rompieron rompio roto separa
separado separaron separo sido sigue startup suegra suegro sufre sufrido sufrio suicido tendra tenido tia tio tobillo
torcio trabajo tumor uci vender viuda viudo
""",
    "pt": """
aborto acabaram acabou acidente agencia amiga amigo apartamento assaltada assaltado atacada atacado atropelada
atropelado avc baixa burnout cachorro caixa cancer cancro catering clavicula cliente clientes coma comecou continua
contrato costela costelas cotovelo cozinheira cozinheiro demitida demitido demitir depressao deprimida deprimido
derrame desempregada desempregado deslocou despedido despedir diagnosticada diagnosticado dinheiro discal divorciando
divorciar divorciaram divorciou doente emprego encerrou enfarte esgotada esgotado esgotamento espontaneo esposa
estudio faleceu falencia falida falido faliu fazendo fechar fechou ferida ferido financiamento foi foram fraturou
gravemente hernia hospital hospitalizada hospitalizado infarto internada internado investidor investidora joelho
largada largado lesionou leucemia licenca ligamento ligamentos luto mandada mandado marido menisco morrendo morrer
morreu namorada namorado negocio noivado partiu perde perdendo perder perderam perdeu perdido pneumonia principal
processada processado quadril quebrou queda quimio quimioterapia recaida rompeu separando separar separaram separou
sofre sofreu startup suicidou terminaram terminou torceu tornozelo trabalho tumor uti vender viuva viuvo
""",
}

KNOWING = {
    "en": """
admires adores also another as aunt avoids back best big boss both bring brother brothers business cannot childhood
classmate classmates close cofounder cofounders colleague colleagues company couldn couple cousin cousins coworker
coworkers daughter despises detests didn didnt dislikes distrusts divorced doesn doesnt dont either engaged envies
even everybody everyone father fears flatmate flatmates former founder founders friend friends grew had hadn hadnt has
hasn hasnt hates have haven havent husband introduce knew know known knows laws like likes little live longtime loves
married mentee mentor mother neighbor neighbors neighbour neighbours neither nephew never niece nor not old other
people personally play played quite really regularly related resents respects roommate roommates rowed s same school
serve served siblings since sister sisters so somebody someone son spoken student students studied study through to
together too touch trust trusts uncle university used ve well wife worked worker workers wouldn years yet
""",
    "de": """
alte alten alter arbeiten arbeitete arbeiteten arbeitskollege arbeitskollegen arbeitskollegin auch aufgebaut
aufgewachsen begegnet beide beiden bekannt bekanntmachen bekanntzumachen beneidet beste bester bewundert bruder chef
chefin cousin cousine cousins demselben deren derselben dessen die ehemalige ehemaligen ehemaliger eine einst enge
enger ex exkollege exkollegen exkollegin fischen frau freund freunde freundin freundinnen frueher fruehere frueheren
frueherer fruher fruhere fruheren fruherer fuerchtet furchtet gar gearbeitet gedient gegangen gegruendet gegrundet
gelernt gemeinsam geschaeftspartner geschaeftspartnerin geschaftspartner geschaftspartnerin geschieden geschwister
gesehen gespielt gewohnt gingen gleichen gruendeten grundeten gute guten guter haben hasst hat hatte ist jagen jemand
jemanden jugendfreund jugendfreunde jugendfreundin kannte kannten kennen kennengelernt kennt klassenkameraden klettern
kochen kollege kollegen kollegin kolleginnen kommilitone kommilitonen kommilitonin langjaehrige langjaehriger
langjahrige langjahriger laufen liebt liiert mag mann meidet mentor mentorin miteinander mitgruender mitgruenderin
mitgrunder mitgrunderin musizieren nachbar nachbarin nachbarn nicht noch onkel paar persoenlich personlich promoviert
reiten richtigen rudern s schaetzt schatzt schueler schuelerin schule schuler schulerin schulfreund schulfreunde
schulfreundin schulkollegen schwester segeln selben sind singen spielen stellt stellte student studentin studienfreund
studienfreunde studienfreundin studienkollege studienkollegen studienkollegin studieren studiert studierte studierten
studium tante tanzen turnen u uberhaupt ueberhaupt uni unterrichtet verachtet verheiratet verlobt verschwaegert
verschwagert verwandt vorstellen vorzustellen wandern war waren weigerte zusammenbringen zusammenzubringen
""",
    "fr": """
a admire adore aime ami amie amies amis ancien ancienne anciennes anciens apprecie associe associee associees associes
associé aussi bon bonne bonnes bons camarade camarades chantent chassent chef cheffe cofondateur cofondateurs
cofondatrice collegue collegues connaissaient connaissait connaissent connait connaît contact copain copains copine
copines couple cousin cousine cousins craint cuisinent d des deteste deux divorces elle enseigne ensemble etaient
etait ete etudiaient etudiait etudiant etudiante etudie evite ex famille femme fiance fiancee fiancees fiances fonde
frere freres gens grace grand grande grandes grandi grands hait jalouse jouent mais mari marie mariee mariees maries
marié meilleur meilleure mentor meprise monde monte n naviguent ne ni oncle par partenaire partenaires personnellement
plus presenter rament relation rencontrees respecte siegent soeur soeurs sont sœur tante travaillaient travaillait
travaille travaillent travaillé vecu via vieil vieille vieilles vieux voisin voisine voisines voisins à
""",
    "es": """
a admira adora alumna alumno ama ambos amiga amigas amigo amigos antigua antiguas antiguo antiguos aprecia aun bailan
buen buenas buenos cantan casada casadas casado casados cazan cocinan cofundador cofundadora cofundadores colega
colegas companera companeras companero companeros conoce conocen conocia conocian conocido conocieron conocio contacto
corren crecieron crecio de desprecia detesta divorciados e ellas ellos en envidia era eran estaban estudiaba
estudiaban estudiado estudiaron estudio estudió evita ex excolega excolegas excompanera excompanero excompaneros
fueron fundado fundaron gran grandes ha hermana hermanas hermano hermanos juegan juntos marido mejores mentor mentora
montaron navegan no novias novios nunca odia pareja parientes personalmente pescan presentado presentarme presentarnos
prima primo primos prometida prometido prometidos reman respeta sientan socias socios son tambien también tampoco teme
tia tio trabajaba trabajaban trabajado trabajan trabajaron trabajo trabajó vecina vecino vecinos viajan vieja viejas
viejo viejos vivido vivieron vivio
""",
    "pt": """
a admira adora aluna aluno ama ambos amiga amigas amigo amigos antiga antigas antigo antigos aprecia apresentar
apresentou as atraves boa boas bom bons cantam casada casadas casado casados casal chefe cofundador cofundadora
cofundadores colega colegas companheira companheiro companheiros conhece conhecem conheceram conheceu conhecia
conheciam correm cozinham cresceram cresceu dancam despreza detesta divorciados dois e elas eles era eram estao
estudaram estudava estudavam estudou evita ex excolega excolegas foram fundaram grande grandes inveja irma irmao
irmaos irmas jogam juntas juntos marido melhor melhores mentor mentora mesma mesmo montaram moraram morou mulher
namoradas namorados no noiva noivas noivo noivos odeia parceira parceiro parceiros parentes prima primo primos remam
respeita sentam socia socias socio socios tambem tampouco teme tia tio trabalham trabalharam trabalhava trabalhavam
trabalhou um velha velhas velho velhos viram viveram viveu vizinha vizinho vizinhos é
""",
}
