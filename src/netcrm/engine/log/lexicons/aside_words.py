"""Made by tests/tools/make_lexicons.py from the *.toml beside it; do not edit."""

# fmt: off
# ruff: noqa

ASKING = {
    "en": """
about advice and ask asked asking back brains bye chat during feedback find goodbye guidance hello help hi honest how
if in informed input joke know learn lie ll no note off on opinion perspective picked question questions regarding
reported saw say saying some sought spoke suggestion take talked tell thanked that thoughts tips told updated via view
views visited wanted wanting what whats when where whether which who whose why with wrote yes
""",
    "de": """
an asked ausgefragt bedankt befragt berichtet berichtete bescheid bezueglich bezuglich dass eingeholt einschaetzung
einschatzung erzaehlt erzaehlte erzahlt erzahlte frag frage fragen fragte fragten gebeichtet gebeten gedankt gefragt
geholt gelochert geloechert gemailt gesagt geschrieben informiert mitgeteilt ob ratschlag sagte und verraten wann
warum was welche welchem welchen welcher welches wem wen wer weshalb wie wieso wo wodurch wofuer wofur woher wohin
womit woran worauf wovon
""",
    "fr": """
a annonce annoncé averti avertie bonjour ce combien comment concernant confie confié conseil conseils consulte
contacte contactee courant demande demander demandé des dit ecrit explique expliqué informe informee informé interroge
leur mot par part pourquoi prevenu prevenue propos quant quelles quels question questionne raconte raconté rapporte
relance relancé remercie revoir s savoir si sonde à
""",
    "es": """
a adios agradeci avise comente consejo consejos consulta consultamos consulte consulté contamos conte cual cuales
cuanta cuantas cuanto cuantos cuánto de dije dijimos en escribimos explique expliqué haria idea informe informé
llamara opinion pregunta preguntado preguntamos preguntar preguntarle pregunte pregunté quien respecto si venga
viniera
""",
    "pt": """
a acerca agradeci avisei com comentei como conselhos consultei contamos contei dicas disse dissemos e escrevi
expliquei falei informei lhes oi ola onde opiniao para pedi pergunta perguntamos perguntar perguntei por porque porquê
quais qual quando quanta quantas quanto quantos que quem relacao saber se tchau venha áudio
""",
}

NEWS = {
    "en": """
accident account administration agency all another assaulted attack attacks aunt baby backer badly bakery bankrupt
bankruptcy battling betrayed biggest brain breakdown breaking breast broke brother burgled burned burnout burnt
business bust cancer cash cheated child client clinic close closed closing cofounder company contract cousin covid
customer daughter deal depressed depression diagnosed died dismissed divorce divorced divorcing down dumped dying
ended engineer everybody everyone evicted fall father fiance fighting fire fired firm five folded founder friend
funding gets give going got grandfather grandma grandmother grandpa gravely grieving hacked half heartbroken herself
himself home hospital hospitalised hospitalized house hurt husband injured insolvency insolvent intensive investor
killed laid largest lawsuit lay lease leaving left let leukaemia leukemia licence license life loses losing lost lung
mentor miscarriage money most mother mourning ms parents parkinson parkinsons partner passed people person practice
prostate quit really redundant rehab restaurant robbed running runway sacked savings scammed seizure sell separated
separating seriously shop shut sick sister skin split splitting sponsor staff startup store stroke studio sued
suffered suffering suffers supplier tenant terminally themselves tumor tumour uncle under very walked wind
""",
    "de": """
angemeldet arbeit arbeitsplatz auftrag ausgebrannt ausgeraubt autounfall bankrott bekam bruder brustkrebs burnout
covid depression depressionen depressiv diagnostiziert eltern entlassen erkrankt erlitten ersparnisse fahrradunfall
fehlgeburt foerderung forderung freund freundin gefeuert gegangen gekuendigt gekundigt geschaeft geschaft gestorben
getrennt grossauftrag grosskunden grossmutter grossvater hauptkunden hautkrebs herzinfarkt hirntumor insolvent
insolvenz intensivstation investor investorin klinik krankenhaus krebs kunden kundin leidet leukaemie leukamie lizenz
lungenkrebs mitgruender mitgruenderin mitgrunder mitgrunderin mutter nervenzusammenbruch operiert partner partnerin
pleite ploetzlich plotzlich prostatakrebs restaurant scheiden schlaganfall schliessen schwer schweren schwester
schwiegermutter schwiegervater spital starb stelle sterben tochter todkrank trennen tumor uberfallen uberraschend
ueberfallen ueberraschend unfall unternehmen verklagt verletzt verliert verlor verloren verstarb verstorben
verungluckt verungluckte verunglueckt verunglueckte wohnung zumachen zusammenbruch zusperren
""",
    "fr": """
accident agence agresse agressee agresser amie appartement associe associee avc beau bebe belle boutique burn burnout
cambriole cambriolee cambrioler cancer cardiaque chat chien chomage client cliente compagne compagnon contrat couche
decede decedee deceder depose deposer depression divorce divorcent divorcer emploi enfant entreprise etre faillite
fermer financement fournisseur grand gravement hopital hospitalise hospitalisee hosto infarctus investisseur leucemie
licence licencie licenciee licencier liquidation magasin malade maladie maman mere mort morte morts mourir oncle opere
operee papa perd perdre perdu plaque plaquee poste quitte quittee quittes reanimation redressement ruine ruinee separe
separee separent separes societe souffre startup tante travail tumeur vendre vient vire viree virer
""",
    "es": """
aborto abuela abuelo accidente agencia amiga amigo arruinada arruinado arruino baja bancarrota burnout caja cancer
cerebral cerrado cerrar cerro clienta cliente contrato crisis declaro dejado dejo demandada demandado demandaron
depresion deprimida deprimido derrame despedida despedido despedir despidieron diagnosticado diagnosticaron dinero
divorcia divorciado divorciando divorcio echado echar echaron empleo enferma enfermo espontaneo esposa esposo estudio
fallecido fallecio financiacion gravemente hospital hospitalizada hospitalizado ictus infarto ingresada ingresado
ingresaron inversor inversora juicio leucemia licencia madre marido muerto muriendo murio negocio operaron padece
pareja perder perdido perdiendo perdieron perdio pierde quebrado quebro quemada quemado quiebra separa separado
separaron separo sigue startup suegra suegro sufre sufrido sufrio suicido tendra tenido trabajo tumor uci vender
""",
    "pt": """
aborto acabou acidente agencia amiga amigo apartamento assaltada assaltado avc baixa burnout cachorro caixa cancer
cancro cliente continua contrato demitida demitido demitir depressao deprimida deprimido derrame desempregada
desempregado despedida despedido despedir diagnosticada diagnosticado dinheiro divorciando divorciar divorciaram
divorciou doente emprego encerrou enfarte esgotada esgotado esgotamento espontaneo esposa estudio faleceu falencia
falida falido faliu fechar fechou financiamento gravemente hospital hospitalizada hospitalizado infarto internada
internado investidor investidora leucemia licenca mandada mandado marido morrendo morrer morreu namorada namorado
negocio perde perdendo perder perderam perdeu perdido principal processada processado separando separar separaram
separou sofre sofreu startup suicidou trabalho tumor uti vender
""",
}
