"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabámos', 'acertámos', 'acordámos', 'adiámos', 'agendámos', 'ajudámos', 'alinhámos', 'almoçamos',
'almoço', 'almoçámos', 'amanhã', 'aniversário', 'apresentá', 'apresentámos', 'avó', 'avô', 'bebé', 'bebê',
'brindámos', 'café', 'cancelámos', 'cerimónia', 'cerimônia', 'colocá', 'combinámos', 'comemorámos', 'comité',
'comitê', 'conectá', 'conferência', 'confirmámos', 'conversámos', 'desencontrámos', 'desmarcámos', 'dá', 'dúvida',
'eletrónico', 'eletrônico', 'encontrámo', 'encontrámos', 'ensaiámos', 'entregámos', 'enviámos', 'esperámos', 'está',
'falámos', 'festejámos', 'ficámos', 'jantámos', 'jogámos', 'jurámos', 'lanchámos', 'lançamos', 'lançámos', 'ligámos',
'lá', 'mandámos', 'marcámos', 'março', 'matámos', 'mudámos', 'não', 'nós', 'passámos', 'porquê', 'portfólio',
'preparámos', 'prá', 'prémio', 'prêmio', 'pôde', 'pôr', 'reagendámos', 'remarcámos', 'reunião', 'reuniões', 'saí',
'substituí', 'telefónica', 'telefónico', 'telefônica', 'telefônico', 'tentámos', 'tomámos', 'treinámos', 'trocámos',
'ténis', 'têm', 'tênis', 'tô', 'virá', 'visitámos', 'vovó', 'vovô', 'vêm', 'vídeo', 'vó', 'vô', 'à', 'às', 'áudio',
'áudios', 'é', 'ñ')


SHORT: dict[str, str] = {'agr': 'agora', 'algma': 'alguma', 'almoc': 'almoco', 'amnha': 'amanha', 'ap': 'apartamento',
'bj': 'beijo', 'blz': 'beleza', 'c': 'com', 'cmg': 'comigo', 'cmgo': 'comigo', 'd': 'de', 'doc': 'documento', 'docs':
'documentos', 'dp': 'depois', 'dps': 'depois', 'fcou': 'ficou', 'fikei': 'fiquei', 'flei': 'falei', 'fzr': 'fazer',
'gnt': 'gente', 'hj': 'hoje', 'jant': 'jantar', 'msg': 'mensagem', 'mt': 'muito', 'mto': 'muito', 'n': 'nao', 'nf':
'nota', 'num': 'numero', 'obg': 'obrigado', 'orc': 'orcamento', 'p': 'para', 'pgto': 'pagamento', 'pq': 'porque',
'prciso': 'preciso', 'prop': 'proposta', 'q': 'que', 'qd': 'quando', 'qdo': 'quando', 'qnd': 'quando', 'reu':
'reuniao', 's': 'sem', 'tbem': 'tambem', 'tel': 'telefone', 'tmbm': 'tambem', 'tnho': 'tenho', 'vc': 'voce', 'wpp':
'whatsapp', 'zap': 'whatsapp'}


CLASSES = """
1h hours;1h15 hours;1h30 hours;1h45 hours;1hr hours;2h hours;2h30 hours;2hrs hours;3h hours;4h hours;5h hours;a them
det any_det to clitic where_to article obj;abra subj imperative;abracei met1;abram imperative;abramos subj;abre verb3
imperative;abril name_words;abrir urge_inf;abrira verb3;abrisse urge_inf subj;abriu verb3;acaba verb3;acabo do1;acabou
verb3 is3;acalmei cheered1;aceita verb3 wants3 imperative;aceitasse subj;aceite subj imperative;aceitem
imperative;aceitemos subj;aceitou verb3 wants3;acertamos talks;acertei talks;acertámos talks;acha verb3 opines
says;acham verb3;achava verb3 opines;achou hello verb3 opines says;acompanha helps3;acompanham helps3;acompanhei
met1;acompanhou reach called3;aconselha advises;aconselhava advises;aconselhou advises;aconteceu happens3;acredita
opines says;adia imperative;adiada off_pp moved_pp;adiado off_pp moved_pp;adiamos moved1;adianta give3
imperative;adiantar giveinf;adiantarei give1;adiantasse subj;adiante subj imperative;adiantem imperative;adiantemos
subj;adianto give1;adiasse subj;adie subj imperative;adiei moved1;adiem imperative;adiemos subj;adiou moved1;adiámos
moved1;adoeceu verb3 fate;adora verb3 says;adoraram verb3;adoraria verb3;adorou verb3 says;advogada pro rel;advogado
hello pro rel;afilhada rel;afilhado rel;afinal filler;afirma says;agencia pro;agenda media;agendada set;agendado
set;agendamos set_up;agendar todo_inf;agendei set_up;agendámos set_up;agora hello;agosto hello;agradecer giveinf
todo_inf;agradeci talks;ai filler;ainda filler hello;ajuda helps3;ajudam helps3;ajudar giveinf;ajudaria
would_give;ajudou called3;ajusta imperative;ajustasse subj;ajuste subj imperative;ajustem imperative;ajustemos
subj;alba name_words;alguem hello;ali hello;almoca verb3;almocamos hello;almocar see_inf;almocarei shall1;almocaremos
shall1;almocei hello seen1;almoco hello date;almocou verb3 met3;almoço hello date;almoçámos hello;aluga
imperative;alugasse subj;alugue subj imperative;aluguem imperative;aluguemos subj;ama verb3 pro;amanha hello;amanhã
hello;amiga rel;amigas rel;amigo rel;amigos rel;amor name_words;amostra by_post;amostras by_post thing;analisei
read1;anda verb3;andar see_inf;andava verb3;angela name_words;animei cheered1;aniversario date party;aniversário date
party;anjo name_words;ano hello;anos hello party;anotei read1;anotou made3;antecipada moved_pp;antecipado
moved_pp;antecipamos moved1;antecipou moved1;antes hello;anuncia verb3 says;anunciei told1;anuncio media;anunciou
verb3 says;ao hello to where_to;aos hello to where_to;apanhar see_inf;apanhei met1;apareceram reach came3
happens3;apareceu reach came3 happens3;aparentemente filler;apenas filler;apontamentos helpful;aposentou verb3
fate;aposta imperative;apostar urge_inf;apostasse subj;aposte subj imperative;apostem imperative;apostemos subj;app
paper;aprenda subj imperative;aprendam imperative;aprendamos subj;aprende verb3;aprendesse subj;apresenta give3
imperative hand3;apresentacao date paper rehearsed;apresentam give3;apresentamos give1;apresentar giveinf;apresentara
give3 will3 will_bring;apresentarei give1;apresentaria would_give;apresentasse subj;apresente subj
imperative;apresentei done hello;apresentem imperative;apresentemos subj;apresento give1 give1_pra do1;apresentou
called3;aproveita imperative;aproveitasse subj;aproveite subj imperative;aproveitem imperative;aproveitemos
subj;aquela any_det;aquelas any_det;aquele any_det;aqueles any_det;aqui filler hello;aquilo it;arquiteta pro;arquiteto
pro;arquivo helpful;arranca verb3;arrancou verb3;arranja give3;arranjar giveinf;arranjara give3;arranjarei
give1;arranjaria would_give;arranje ask_subj;arranjo give1 do1;arrisca imperative;arriscar urge_inf;arriscasse
subj;arrisque subj imperative;arrisquem imperative;arrisquemos subj;arruma give3 hand3;arrumar giveinf;arrumaria
would_give;arrumo give1;artigo helpful paper media;as them det any_det to clitic where_to article obj;assegurei
vowed1;assegurou vowed3;assina verb3 imperative hand3;assinara hand3 will_bring;assinasse subj;assinatura thing;assine
subj imperative;assinei done;assinem imperative;assinemos subj;assino do1;assinou hello verb3 says;assistente
rel;assuncao name_words;ate hello;atende answers;atendeu called3 answers;atras hello;atualizo do1;audio letter;audios
letter;aula date course;aumenta imperative;aumentar urge_inf;aumentasse urge_inf subj;aumente subj imperative;aumentem
imperative;aumentemos subj;aurora name_words;ausente ill;automatiza imperative;automatizasse subj;automatize subj
imperative;automatizem imperative;automatizemos subj;avisa verb3 give3 opines says;avisam give3;avisar giveinf;avisara
give3;avisarei give1;avisaria would_give;avise ask_subj;avisei told1 talks;aviso give1;avisou verb3 says wrote3;avo
rel;avó rel;avô rel;baba pro;baixa imperative;baixar urge_inf;baixasse subj;baixe subj imperative;baixem
imperative;baixemos subj;barro name_words;barros name_words;bastante filler;batizado date;bebe rel;bebemos hello;beber
see_inf;bebo eat1;bebé rel;bebê rel;bela name_words;bem filler hello;bento name_words;bica hello;bicas drink;blog
media;boa span good;bocado span;boletim media;bolo by_post;bolou off;bom good;boteco hello;branca name_words;branco
name_words;brejas drink;brevemente filler;brigaram verb3;brincar see_inf;brunch date;busca verb3 helps3
imperative;buscar giveinf;buscaria would_give;buscasse subj;buscava verb3;buscou called3;busque subj
imperative;busquei met1;busquem imperative;busquemos subj;c hello;ca filler;cabeleireira pro;cabeleireiro pro;cachorro
rel;cada hello;caderno helpful;cafe date drink;cafes drink;cafezinho hello date drink;café date drink;caiu
verb3;calculo do1;calendario media;call date call_noun;caminhar see_inf;campo name_words;campos name_words;canalizador
pro;cancelada off_pp;cancelado off_pp;cancelamos off;cancelaram off;cancelei off;cancelou off;cancelámos off;cao
rel;capitulo paper;capta verb3;captou verb3;cardiologista pro;cardoso name_words;caridade name_words;carpinteiro
pro;carta own_affair letter paper;cartao reach_noun;cartaz media;carvalho name_words;casa own_affair hello verb3
name_words;casamento date party;casara verb3;casaram verb3;casas name_words;casou verb3 fate;castelo name_words;cedi
handed1;celebra verb3;celeste name_words;celular reach_noun;ceo rel;certamente filler;cerveja drink;cervejas drink;cfo
rel;cha drink;chamada hello date call_noun;chamadas call_noun;chamou reach called3;chaves thing;checar giveinf
todo_inf;checklist helpful paper;chefe hello rel;chega verb3;chegar see_inf causative;chegara verb3;chegou hello
verb3;chope hello date drink;chopes drink;chopp drink;churrasco date party;cinco hello span;cirurgiao pro;clara
name_words;claro filler;cliente rel;clientes rel;coach pro;coaching mentor_noun;cobra imperative needs;cobrar urge_inf
todo_inf;cobrasse urge_inf subj;cobre subj imperative;cobrem imperative;cobremos subj;codigo paper;coelho
name_words;cofundador rel;cofundadora rel;colega rel;colegas rel;colocar giveinf;coloco give1;com hello;comadre
rel;combinada set;combinado set attempt;combinamos hello set_up attempt;combinar todo_inf;combinei hello set_up
invites talks;combinámos hello set_up attempt;comeca verb3 imperative;comecar urge_inf;comecara verb3;comecasse
subj;comece subj imperative;comecem imperative;comecemos subj;comecou verb3;comemorar see_inf;comenta verb3
says;comentarios feedback_noun;comentei told1 read1;comento do1;comentou verb3 says talks;comigo with_me hello;como
hello;compadre rel;companheira rel;companheiro rel;compareceu happens3;compartilha give3 send3;compartilhar giveinf
hand_inf;compartilharei give1;compartilhei done handed1;compartilho give1;compensa should;completo do1;compra verb3
imperative;comprar giveinf;compraria would_give;comprasse subj;compre subj imperative ask_subj;comprem
imperative;compremos subj;compro give1 do1;comprou verb3;conceicao name_words;concentra imperative;concentrasse
subj;concentre subj imperative;concentrem imperative;concentremos subj;conecta give3;conectar giveinf;conecto
give1;conferencia course;conferência course;confessou says;confie subj;confirma verb3 give3 says hand3;confirmada
set;confirmado set;confirmam give3;confirmamos give1;confirmar giveinf todo_inf;confirmara give3 will3 hand3
will_bring;confirmarei give1;confirmaria would_give;confirme ask_subj;confirmei told1;confirmo give1 do1;confirmou
verb3 says;conhece verb3 is3;conhecemos met1;conhecer see_inf;conheceram hello verb3;conhecerei shall1;conheceu verb3
met3;conheci met1 seen1;conhecia verb3;conheco seen1;connosco with_me hello;conosco with_me hello;consegue
give3;conseguir giveinf;conseguira give3;conseguiria would_give;conselho hello tip;conselhos tip;conserta
hand3;conserto give1;considera verb3 opines;considerou verb3;consiga subj imperative;consigam imperative;consigamos
subj;consigo give1;consolei cheered1;constipada ill;constipado ill;constroi verb3;construa subj imperative;construam
imperative;construamos subj;consulta date;consultar todo_inf;consulto give1;consultor pro;consultora pro;conta verb3
says;contabilidade pro;contabilista pro rel;contacta give3;contactar giveinf see_inf;contactaria would_give;contactei
attempt;contacto helpful thing reach_noun;contactos helpful paper thing reach_noun;contactou reach called3
wrote3;contador pro rel;contadora pro rel;contar giveinf;contata give3;contatar giveinf see_inf;contatei
attempt;contato helpful thing reach_noun;contatos helpful paper thing reach_noun;contatou reach called3 wrote3;contei
told1 talks;contigo hello;continua verb3;continuava verb3;continuo stays;conto give1 paper;contou verb3 says
talks;contrarie subj;contrata verb3 imperative;contratam verb3;contratar urge_inf;contratara verb3;contratasse
urge_inf subj;contrate subj imperative;contratem imperative;contratemos subj;contrato paper thing;contratou
verb3;convem should;conversa hello date talks;conversamos talked1;conversar see_inf;conversei hello talked1;conversou
verb3;conversámos talked1;convida helps3 invites;convidado invites;convidam invites;convidar giveinf
see_inf;convidaram invites;convidou reach called3 invites;convite letter;coo rel;copo drink;copos drink;cordeiro
name_words;corra subj imperative;corram imperative;corramos subj;correr see_inf;corresse subj;corretor pro;corretora
pro;corrige hand3;corrigi read1;corrigindo review_inf;corrigir giveinf review_inf;corrigira will_bring;corrijo
do1;corta imperative hand3;cortar urge_inf;cortasse urge_inf subj;corte subj imperative;cortem imperative;cortemos
subj;costa name_words;costureira pro;cotacao thing mine_thing;cotar giveinf;cozinheiro pro;cre verb3 opines;cresca
subj imperative;crescam imperative;crescamos subj;cresce verb3;crescesse subj;cresceu verb3;criancas rel;critiquei
read1;cruz name_words;cruzamos we3;cruzou we3;cto rel;cuida imperative;cuidasse subj;cuide subj imperative;cuidem
imperative;cuidemos subj;cumprimentei met1;cumprimentou reach called3 met3;cunhada rel;cunhado rel;curriculo paper
thing rehearsed;curso own_affair helpful course;curte verb3;curtiu verb3 says;cv paper thing rehearsed;da hello
of;dado done;dados thing;dai filler;damos give1;dancar see_inf;dar giveinf;dara verb3 give3;darei give1;daria
would_give;das hello name_words of;data thing;datas thing;de hello of;decida subj imperative;decidam
imperative;decidamos subj;decide verb3;decidisse subj;decidiu verb3;deck paper thing mine_thing;defende opines;defesa
rehearsed;defina subj imperative;definam imperative;definamos subj;definisse subj;dei done hello handed1;deixa verb3
imperative;deixar urge_inf;deixara verb3;deixarei give1;deixaria would_give;deixasse urge_inf subj;deixe subj
imperative;deixei done handed1 attempt;deixem imperative;deixemos subj;deixo do1;deixou verb3;dela them their
hello;dele them their hello;delega imperative;delegasse subj;delegue subj imperative;deleguem imperative;deleguemos
subj;deles hello;demita subj imperative;demitam imperative;demitamos subj;demite verb3;demitida fate;demitido
fate;demitisse subj;demitiu verb3;demo date;dentista pro;depois filler hello;deposita give3 send3;depositar
hand_inf;dermatologista pro;desapareceu verb3;desca subj;desce verb3;desco go1;descobrir giveinf;descubro give1;desde
hello;desenha hand3;desenho do1;desenhos paper;designer pro;desistir urge_inf;desligar see_inf;desmarcada
off_pp;desmarcado off_pp;desmarcamos off;desmarcaram off;desmarcou hello off;desmarcámos off;desmarquei
off;despachante pro;despedida party fate;despedido fate;deu hello verb3 called3 happens3;deve hello verb3 should;devem
hello verb3;devemos should urge_inf;deveria verb3 should urge_inf;deveriamos should;devia verb3 was_to should
urge_inf;deviamos was_to should urge_inf;devo hello should urge_inf;devolutiva feedback_noun;devolva ask_subj;devolve
give3 answers hand3;devolver giveinf;devolvera give3 will_bring;devolverei give1;devolveria would_give;devolveu
called3 answers;devolvi done;devolvo give1 do1;dez span;dezembro hello;dia hello;diarista pro;dias hello
name_words;dica hello tip;dicas tip;diga subj imperative;digam imperative;digamos subj;digitalizo do1;digo
give1;dinheiro by_post;dira verb3 give3;direi give1;diretor rel;diretora rel;diria would_give;dirige verb3;discurso
paper rehearsed;discutimos talks;discutiram verb3;disponibiliza give3;disponibilizar giveinf;disponibilizaria
would_give;disponibilizo give1;disponivel ready;disse hello verb3 opines told1 says bidding talks;dissertacao
own_affair paper rehearsed;dissesse subj;diversifica imperative;diversificasse subj;diversifique subj
imperative;diversifiquem imperative;diversifiquemos subj;divida subj imperative;dividam imperative;dividamos
subj;dividisse subj;divorcia verb3;divorciou verb3;diz hello verb3 opines says;dizem verb3;dizer giveinf;dizia verb3
says;dm letter;do hello of;dobra imperative;dobrasse subj;dobre subj imperative;dobrem imperative;dobremos subj;docs
thing;documentacao helpful;documento thing;documentos thing;doente ill;dois hello span;domingo hello name_words;dores
name_words;dos hello of;dossie helpful paper;dou give1;duas hello span;duplica imperative;duplicasse subj;duplique
subj imperative;dupliquem imperative;dupliquemos subj;durante hello;duvida verb3;e and is3;edital media;editei
read1;ela they them hello him;elabora give3;elaborar giveinf;elaborarei give1;elaboro give1;elas they them hello
him;ele they them hello him;eles they them hello him;eletricista pro;elimina imperative;eliminasse subj;elimine subj
imperative;eliminem imperative;eliminemos subj;em hello where_to;email letter attempt reach_noun;emails letter;embarco
go1;empreende verb3;empreiteira pro;empreiteiro pro;empresa hello rel;empresta give3;emprestar giveinf;emprestara
give3;emprestarei give1;emprestaria would_give;emprestei done handed1;empresto give1 give1_pra;emprestou
called3;empurrada moved_pp;empurrado moved_pp;empurrou moved1;encadernador pro;encaminha give3 send3;encaminhado
writes;encaminhar giveinf hand_inf;encaminhara give3;encaminharei give1;encaminharia would_give;encaminhei done writes
handed1 wrote;encaminho give1 give1_pra;encaminhou writes;encanador pro;encomenda by_post hello hand3;encomendo
do1;encontramos hello we3 met1 seen1;encontrar see_inf;encontrarei shall1;encontrei hello met1 seen1;encontro hello
date;encontrou verb3 we3 called3 met3;encontrámos hello met1 seen1;encorajei cheered1;endereco thing reach_noun;enfim
filler;engenheira pro;engenheiro pro;enquanto hello;ensaiando review_inf;ensaiar review_inf;ensaio paper;ensinou
called3;entao filler hello turn;entende opines;entra verb3 imperative;entrara verb3;entrasse subj;entre subj
imperative;entrega give3 send3;entregam give3 send3;entregamos done give1;entregar giveinf hand_inf;entregara give3
will3 send3 will_bring;entregarei give1;entregaria would_give;entrego give1 give1_pra do1;entregou called3;entregue
done;entreguei done;entregámos done;entrem imperative;entremos subj;entrevista date rehearsed;entrevistei
met1;entrevistou called3;entrou verb3 answers;envia give3 send3;enviada done writes;enviado done writes;enviam give3
send3;enviamos done give1;enviar giveinf hand_inf;enviara give3 will3 send3 will_bring;enviarei give1
give1_pra;enviaria would_give;envie ask_subj;enviei done writes handed1 attempt;envio give1 give1_pra do1;enviou
writes reach;enviámos done;equipa rel;equipe rel;era verb3 is3;eram verb3;escolha subj imperative;escolham
imperative;escolhamos subj;escolhesse subj;escreva subj imperative;escrevam imperative;escrevamos subj;escreve reach
opines imperative wrote;escrevem reach;escrevemos wrote;escrever giveinf see_inf;escrevera give3;escreveram
reach;escreverei give1;escreveria would_give;escrevesse subj;escreveu reach called3 opines says wrote3 wrote;escrevi
done rang1 seen1 attempt wrote;escrevo give1;escrito wrote;escritorio hello;escuta imperative;escutasse subj;escute
subj imperative;escutem imperative;escutemos subj;especialista pro;espera verb3 helps3 says imperative needs;esperanca
name_words;esperar urge_inf;esperasse urge_inf subj;esperava verb3;espere subj imperative;esperem imperative;esperemos
subj;esposa rel;esqueca subj;essa det hello any_det;esse det hello any_det;esta det hello verb3 any_det is3;estagiaria
rel;estagiario rel;estamos hello stays;estao verb3;estar see_inf;estara verb3;estava hello verb3 is3;estavam
verb3;este det hello any_det;esteve hello verb3 came3;estive hello seen1;estiveram came3;estofador pro;estou hello
stays;estrela name_words;estuda verb3 imperative;estudasse subj;estude subj imperative;estudem imperative;estudemos
subj;estudou verb3;está hello verb3 is3;eu i hello;evento date;evita imperative;evitasse subj;evite subj
imperative;evitem imperative;evitemos subj;ex rel;exame own_affair rehearsed;exames own_affair;excel helpful
paper;excelente good;exemplo helpful;exemplos helpful;exige needs;exija subj;explica verb3 says;explicador
pro;explicadora pro;explicar giveinf;explico give1;explicou verb3 called3 says;expliquei told1;exporta
imperative;exportasse subj;exporte subj imperative;exportem imperative;exportemos subj;faalmos talked1;fabrico
give1;faca subj imperative ask_subj;facam imperative;facamos subj;facebook media;faco give1;facultei handed1;fala
imperative;falado talked1;falamos hello talked1 we3 seen1 talks;falando talked1;falar talked1 see_inf todo_inf;falaram
talked1;falaria would_give;falasse subj;fale subj imperative;faleceu verb3 fate;falecido fate;falei hello talked1
told1 seen1 talks;falem imperative;falemos subj;falo talked1 seen1;falou hello verb3 talked1 we3 says met3
talks;faltou off;falámos hello talked1 seen1 talks;familia rel;fara verb3 give3;farei give1;faria would_give;farias
name_words;farmaceutica pro;fatura hello imperative thing mine_thing;faturas hello;faturasse subj;fature subj
imperative ask_subj;faturem imperative;faturemos subj;faxineira pro;faz hello verb3 imperative;fazer hello giveinf
urge_inf;fazia verb3;fe name_words;fecha verb3 imperative hand3;fechada set;fechado set;fechar urge_inf;fechara
verb3;fechasse subj;feche subj imperative;fechei set_up;fechem imperative;fechemos subj;fecho do1;fechou verb3;feed
media;feedback feedback_noun;feijoada date;feira hello;felicitar todo_inf;felicitei cheered1 talks;ferreira
name_words;ferreiro name_words;festa date party;festejar see_inf;fevereiro hello;fez hello verb3 made3;fica hello
verb3 imperative;ficamos hello set_up stays;ficaram verb3;ficasse subj;ficha helpful reach_noun;fichas
helpful;ficheiro helpful;ficheiros helpful;fico stays;ficou hello;ficámos hello set_up stays;figueira name_words;filha
hello rel;filho hello rel;filhos rel;finalmente filler;fino drink;finos drink;fique subj imperative;fiquei hello
set_up;fiquem imperative;fiquemos subj;firma rel;fisio pro;fisioterapeuta pro;fixado set;fixe subj;fiz hello;fizesse
urge_inf subj;flor name_words;flores by_post;foca imperative;focar urge_inf;focasse subj;foi hello verb3 is3;fomos
hello seen1;fonte name_words;fontes name_words;foque urge_inf subj imperative;foquem imperative;foquemos subj;fora
ill;foram hello verb3;forma imperative;formacao course;formasse subj;forme subj imperative;formem imperative;formemos
subj;fornece give3;fornecedor hello pro;fornecedora pro;fornecer giveinf;fornecera give3;fornecerei give1;forneceria
would_give;forneci handed1;forneco give1;fosse subj;foto letter;fotografa pro;fotografo pro;fotos letter thing;franco
name_words;fui hello seen1;fundou verb3;furaram off;furou hello off;galo name_words;ganha verb3;ganhou verb3;garante
opines says;garanti vowed1;garantiu vowed3;garrafa by_post;gasta imperative;gastasse subj;gaste subj imperative;gastem
imperative;gastemos subj;genro rel;gente hello;gerente rel;gestor pro rel;gestora pro rel;ghostou off;ginecologista
pro;gloria name_words;gosta verb3 says;gostaria verb3;gostou verb3 says;graca name_words;grafica pro;gravou
made3;grupo media;guarda imperative;guardaria would_give;guardasse subj;guarde subj imperative;guardem
imperative;guardemos subj;guardo give1;guerra name_words;guia helpful paper;guiao paper;h hours;haver see_inf;havia
hello;hesita verb3 says;hoje hello;hora hours span;horas hello hours span;hortensia name_words;hospeda helps3;houve
happens3 seen1;hrs hours;hs hours;ia verb3 was_to;iamos was_to;igualmente filler;ilustrador pro;ilustradora
pro;imperiais drink;imperial drink;impostos own_affair;imprensa media;imprima ask_subj;imprime hand3;imprimir
giveinf;imprimo do1;incentivei cheered1;indica give3;indicar giveinf;indico give1;informei told1;insista subj;insiste
verb3 opines;insistir todo_inf;insistiu verb3;insta media;instagram media;instala hand3;instalador pro;instalara
will_bring;internada fate;internado fate;intranet media;intro thing;investe verb3 imperative;investidor
rel;investidora rel;investidores rel;investir urge_inf;investira verb3;investisse subj;investiu verb3;invista subj
imperative;invistam imperative;invistamos subj;ir see_inf;ira verb3;irei go1;iremos go1;irma hello rel;irmao hello
rel;irs own_affair;isso hello it;isto it;ja filler hello;jamais not;janeiro hello;janta verb3 date;jantamos
hello;jantar hello date see_inf;jantarei shall1;jantaremos shall1;jantei hello seen1;janto eat1;jantou verb3
met3;jantámos hello;jardineira pro;jardineiro pro;jogar see_inf;jogo date;jogou moved1;jornal media;julho hello;junho
hello;junta imperative;juntamos we3;juntasse subj;junte subj imperative;juntem imperative;juntemos subj;jura
opines;juramos vowed1;jurei vowed1;jurou opines vowed3;jurámos vowed1;justo name_words;kit helpful;la them filler
obj;lanca verb3 imperative;lancam verb3;lancar urge_inf;lancara verb3;lancasse subj;lance subj imperative;lancem
imperative;lancemos subj;lancha verb3;lanche date;lancho eat1;lancou verb3;landing paper;laranjeira name_words;larga
imperative;largar urge_inf;largasse subj;largue subj imperative;larguem imperative;larguemos subj;las them obj;le
imperative;leal name_words;leao name_words;legenda paper;leia subj imperative;leiam imperative;leiamos subj;leio give1
do1;leite name_words;lembrar giveinf;ler giveinf;lesse subj;leva verb3 helps3;levam helps3;levamos bring;levanta verb3
imperative;levantar urge_inf;levantasse subj;levante subj imperative;levantem imperative;levantemos subj;levantou
verb3;levar giveinf bring;levarei give1;leve subj ask_subj;levei done;levo give1 bring do1;levou verb3 called3;lha
them obj;lhas them obj;lhe them hello clitic;lhes them;lho them obj;lhos them obj;li read1;lidera verb3;liga
imperative;ligacao hello date call_noun;ligacoes call_noun;ligamos attempt;ligar hello giveinf see_inf attempt;ligara
give3 will3;ligaram reach called3;ligarei give1;ligaria would_give;ligasse subj;ligo give1 rang1 give1_pra
attempt;ligou hello reach called3 answers wrote3;ligue subj imperative ask_subj;liguei hello rang1 seen1
attempt;liguem imperative;liguemos subj;ligámos attempt;lima name_words;limao name_words;limita imperative;limitasse
subj;limite subj imperative;limitem imperative;limitemos subj;linda name_words;link letter helpful paper;linkedin
media;lista helpful paper thing;livre ready;livro by_post helpful paper;livros helpful;lo them obj;lobo
name_words;localizar see_inf;logo filler;loja hello;longa span;los them obj;lua name_words;luz name_words;lá
filler;machado name_words;madrinha rel;mae rel;mail letter reach_noun;mails letter;maio hello;mais hello;malhar
see_inf;mana rel;manda hello give3 send3;mandado done writes;mandam give3 send3;mandamos done give1;mandar giveinf
hand_inf;mandara give3 will3 send3 will_bring;mandarei give1 give1_pra;mandaria would_give;mande subj ask_subj;mandei
done writes hello handed1 attempt;mando give1 give1_pra do1;mandou writes hello reach wrote3;mandámos done;manha
hello;mano rel;mantem opines imperative;mantenha subj imperative;mantenham imperative;mantenhamos subj;mantivesse
subj;manual helpful;manuscrito paper;maqueta paper;maquete paper;mar name_words;marca give3;marcada set;marcado set
attempt;marcamos set_up;marcar giveinf see_inf;marceneiro pro;marco hello give1 bring;marcámos set_up;margarida
name_words;marido rel;marina name_words;marquei set_up seen1 invites;março hello;mas hello turn but;massagista
pro;masterclass course;material helpful paper;mato name_words;matos name_words;me me clitic;meca subj imperative;mecam
imperative;mecamos subj;mecanica pro;mecanico pro;mede imperative;medica pro;medico pro;medisse subj;meia span;meio
filler;melhor hello should;melhorar review_inf;melhorou verb3;memoria paper;menciona verb3 says;mencionou verb3
says;mensagem letter attempt;mensagens letter attempt;mentoria date mentor_noun;mentorias mentor_noun;mentoring
mentor_noun;mercado hello;mes hello;meses hello;mesma hello;mesmo filler hello;mestrado own_affair;meta subj
imperative;metam imperative;metamos subj;metesse subj;metodo helpful;meu my hello any_det;meus my any_det;mim me;min
span;minha my hello any_det;minhas my any_det;minuta thing;minuto span;minutos span;miuda rel;miudo rel;miudos
rel;modelo helpful paper thing;modelos helpful;moleiro name_words;monografia paper;monta verb3 imperative hand3;montar
giveinf;montasse subj;monte name_words subj imperative;montem imperative;montemos subj;montes name_words;monto give1
do1;montou verb3 made3;montra media;mora verb3 is3;morada thing reach_noun;moraes name_words;morais name_words;morava
verb3;moreno name_words;morreu verb3 fate;morta fate;morto fate;mostra give3;mostrar giveinf;mostrarei give1;mostrei
told1;mostro give1;mostrou called3;moura name_words;mova subj imperative;movam imperative;movamos subj;movemos
moved1;movesse subj;moveu moved1;movida moved_pp;movido moved_pp;msg letter;msgs letter;muda verb3 imperative;mudada
moved_pp;mudado moved_pp;mudamos moved1;mudanca own_affair hello;mudar urge_inf;mudara verb3;mudaram verb3;mudasse
urge_inf subj;mude subj imperative;mudem imperative;mudemos subj;mudou verb3 moved1;mudámos moved1;muito filler hello
good;mulher hello rel;mural media;n not;na hello where_to;nada hello;nadar see_inf;namorada rel;namorado rel;nao not
hello should;nas hello;nasceu verb3 fate;necessita needs;negoceie subj;negocia imperative;negociasse subj;negocie subj
imperative;negociem imperative;negociemos subj;nem not;nenhum not;nenhuma not;neta rel;neto rel;neves
name_words;ninguem hello;niver date party;nogueira name_words;noite hello;noiva rel;noivo rel;nome thing
reach_noun;nomes thing;nora rel;nos i me hello clitic;nossa my hello any_det;nossas my any_det;nosso my hello
any_det;nossos my hello any_det;notario pro;notas helpful feedback_noun;noticias media;nova hello;novembro
hello;numero thing reach_noun;numeros thing;nunca not hello;nunes name_words;nutricionista pro;não not hello
should;nós i hello;o them det hello any_det clitic article obj;obrigada hello;obrigado hello;odeia verb3 says;ofereca
subj imperative;oferecam imperative;oferecamos subj;oferecesse subj;ofereceu hello called3;ofereci handed1;oferta
thing mine_thing;oficina date course;oftalmologista pro;ok ready;olha imperative;olhasse subj;olhe subj
imperative;olhei read1;olhem imperative;olhemos subj;olho do1;oliveira name_words;onde hello;ontem hello;operacao
own_affair;operada fate;operado fate;opina opines;opiniao tip feedback_noun;oral rehearsed;orcamento hello thing
mine_thing;orcar giveinf;organiza verb3;organizou verb3;ortodontista pro;ortopedista pro;os them det hello any_det
clitic article obj;osteopata pro;otima good;otimo good;outra hello;outro hello;outubro hello;ouvi talks;p to;pacote
by_post;padrinho rel;paga verb3 give3 imperative send3;pagam give3 send3;pagamento thing;pagamos done;pagar giveinf
hand_inf;pagara give3 send3 will_bring;pagarei give1;pagaria would_give;pagasse subj;pagina media;pago done give1
do1;pagou hello verb3 called3;pague subj imperative;paguei done;paguem imperative;paguemos subj;pai rel;pais
rel;paisagista pro;palestra course;palpite tip;papeamos talked1;papeei talked1;papo hello date;para hello to where_to
imperative;parabenizar todo_inf;parabenizei cheered1 talks;parar urge_inf;parasse urge_inf subj;pare subj
imperative;parece verb3;parecia verb3;parem imperative;paremos subj;partilha give3 send3;partilhamos give1;partilhar
giveinf hand_inf;partilhara give3 send3;partilharei give1;partilharia would_give;partilhei done handed1;partilho give1
give1_pra;parto go1;passa give3;passada hello;passado hello;passam give3;passamos give1 moved1;passaporte
own_affair;passar giveinf see_inf;passara give3;passaram came3;passarei give1;passaria would_give;passe
ask_subj;passear see_inf;passei done hello handed1;passeio date;passo give1 give1_pra do1 go1;passou hello verb3 reach
came3 moved1;passámos moved1;pastor name_words;patentea imperative;patenteasse subj;patentee subj imperative;patenteem
imperative;patenteemos subj;patrao rel;patroa rel;paz name_words;peca subj imperative;pecam imperative;pecamos
subj;pedalar see_inf;pede verb3 imperative needs;pediatra pro;pedir hello urge_inf todo_inf;pedisse subj;pediu hello
verb3 bidding needs;pedra name_words;pedreiro pro;pedro name_words;pela hello of;pelas hello;pelo hello of;pelos
hello;pensa verb3 opines says;pensava verb3 was_to;percorrer see_inf;perde verb3;perdeu verb3;pereira
name_words;perfil media;pergunta verb3 says imperative;perguntar hello see_inf todo_inf;perguntasse subj;pergunte subj
imperative;perguntei talks;perguntem imperative;perguntemos subj;perguntou verb3 says talks;permita subj
imperative;permitam imperative;permitamos subj;permitisse subj;perola name_words;pescador name_words;pescar
see_inf;piedade name_words;pilar name_words;pinheiro name_words;pinho name_words;pinta hand3;pinto name_words;pintor
pro;pintora pro;pitch paper rehearsed;placa media;planeia verb3;planeja verb3;planilha helpful paper thing;planilhas
helpful;plano paper;planta thing;plantas paper thing;podcast helpful paper;pode hello verb3 wants3;podem verb3;podera
verb3;poderia should;podia verb3 should;podologista pro;poe verb3 imperative;poema paper;poemas paper;pois
filler;polir review_inf;pondera verb3;ponha subj imperative;ponham imperative;ponhamos subj;ponho give1;por hello
of;porem turn but;porque hello;porta media;portal media;portanto turn;portefolio paper;portfolio paper;portfólio
paper;pos verb3;posso hello;post media;postal letter;pouco hello span;poupa imperative;poupasse subj;poupe subj
imperative;poupem imperative;poupemos subj;pq hello;pra hello to where_to;prado name_words;precisa hello verb3
needs;precisamos should urge_inf;precisava verb3 should needs;preciso hello should urge_inf;precos thing;preencho
do1;prefere verb3;preferiu verb3;prenda by_post;prepara give3 imperative hand3;preparamos give1;preparando
review_inf;preparar giveinf bring review_inf;preparara hand3 will_bring;prepararei give1;prepararia
would_give;preparasse subj;prepare subj imperative ask_subj;preparei done;preparem imperative;preparemos subj;preparo
give1 give1_pra do1;preparou made3;presente by_post;pretende verb3 wants3;preto name_words;prevista set;previsto
set;prima rel;primo rel;prioriza imperative;priorizasse subj;priorize subj imperative;priorizem imperative;priorizemos
subj;pro hello to where_to;procura hello verb3 is3 imperative;procuram verb3;procurando hello;procurar giveinf
urge_inf;procuraria would_give;procurasse subj;procurava verb3;procure subj imperative;procurem imperative;procuremos
subj;procuro give1;procurou verb3 called3;produto paper;professor pro;professora pro;programa hand3 media;programador
pro;programadora pro;projeto paper;prometemos vowed1;prometeu hello vowed3;prometi vowed1;pronta ready;pronto
ready;propoe verb3;propos verb3;proposta hello paper thing mine_thing;prova rehearsed;provavelmente filler;providencia
give3;providenciar giveinf;providenciarei give1;providenciaria would_give;providencio give1;proxima hello;proximo
hello;prá to;psicologa pro;psicologo pro;psiquiatra pro;publico do1;pusesse subj;pôde verb3;q hello;quadro media;qual
hello;quando hello;quarenta span;quarta hello;quase filler;quatro hello span;que hello;quem hello;quer hello verb3
wants3 is3 bidding needs;querem verb3;querera verb3;queria hello verb3 was_to bidding needs;queriamos was_to;quero
hello;quinta hello;quinze hello span;quis verb3;rabisquei read1;radio media;rapidamente filler;rapidinho filler;rapido
filler;raposo name_words;rascunho paper thing;reagendada moved_pp;reagendado moved_pp;reagendamos moved1;reagendei
moved1;reagendou moved1;reagendámos moved1;recado hello;recebe helps3;recebem helps3;recebeu reach called3;recebi
met1;recomenda verb3 advises;recomendacao tip;recomendar giveinf;recomendo give1;recomendou verb3 advises
bidding;reconhece says;recusa verb3;recuse subj;recusou verb3;redacao paper;redator pro;redatora pro;redes
media;redige give3 hand3;redigir giveinf;redigiu made3;redijo give1 do1;reduz imperative;reduza subj
imperative;reduzam imperative;reduzamos subj;reduzir urge_inf;reduzisse urge_inf subj;reencaminhei done writes
handed1;reencaminhou writes;reencontrei met1;reencontro date;reenvia give3;reenviar giveinf hand_inf;reenviarei
give1;reenviei writes handed1 wrote;reenvio give1 give1_pra;reenviou writes;refaco give1;refarei give1;refaz
hand3;reforca opines;reformou verb3 fate;regista imperative;registasse subj;registe subj imperative;registem
imperative;registemos subj;registra imperative;registrasse subj;registre subj imperative;registrem
imperative;registremos subj;regressa verb3;regressou verb3;rei name_words;reis name_words;relatorio paper thing;reli
read1;remarcada moved_pp;remarcado moved_pp;remarcamos moved1;remarcar todo_inf;remarcou moved1;remarcámos
moved1;remarquei moved1;remete give3;remeter giveinf;remeterei give1;remeteria would_give;remeteu writes;remeti writes
wrote;remetido writes;remeto give1;renda own_affair;renegocia imperative;renegociasse subj;renegocie subj
imperative;renegociem imperative;renegociemos subj;repara hand3;repassei read1;repete opines;repetiu opines;repoe
hand3;reponho give1;reservamos bring;reservar bring;reserve ask_subj;reservei done set_up;reservo bring;resolve
hand3;resolvo do1;responda subj imperative;respondam imperative;respondamos subj;responde reach give3 answers opines
hand3 answered;respondem give3;respondemos wrote;responder giveinf;respondera give3 will3 hand3;responderam answers
answered;responderei give1;responderia would_give;respondesse subj;respondeu reach called3 answers opines
answered;respondi rang1 wrote;respondido answered wrote;respondo give1;resposta thing;retida ill;retido ill;retorna
give3 answers;retornar giveinf;retornei rang1;retorno give1;retornou reach called3 answers;reuni seen1;reuniao hello
date;reunimos we3 seen1;reunir see_inf;reunirei shall1;reuniu verb3 we3;reunião hello date;reuno eat1;reve give3
hand3;reveja subj imperative;revejam imperative;revejamos subj;revejo give1 do1;revendo review_inf;rever giveinf
review_inf;revi hello met1 read1;revisa give3 hand3;revisando review_inf;revisar giveinf review_inf;revisei
read1;reviso give1 do1;revista media;ribeira name_words;ribeiro name_words;rio name_words;rios name_words;rocha
name_words;rolou happens3;romance paper;rosa name_words;rosario name_words;roteiro paper;sabado hello name_words;sabe
verb3 says;sabia verb3;sai verb3 imperative;saia subj imperative;saiam imperative;saiamos subj;saida date;sair
see_inf;saira verb3;saisse subj;saiu verb3 happens3;salvador name_words;santos name_words;sao hello verb3;sapateiro
name_words;script helpful;se hello verb3 is3;secretaria pro rel;secretario rel;segue verb3 imperative;seguisse
subj;segunda hello;seguradora pro;seja subj imperative;sejam imperative;sejamos subj;sem hello;semana hello;seminario
date course;sempre filler hello;senhor hello;senhora hello;sente opines says;separa verb3 imperative;separar
giveinf;separaram verb3;separasse subj;separe subj imperative;separem imperative;separemos subj;separo give1;separou
verb3;sera hello verb3;seria hello verb3;serra name_words;serralheiro pro;serrano name_words;sessao date
course;setembro hello;seu their hello;seus their;sexta hello;siga subj imperative;sigam imperative;sigamos subj;sigo
go1;silva name_words;simplifica imperative;simplificasse subj;simplifique subj imperative;simplifiquem
imperative;simplifiquemos subj;sinal thing;site paper media;slides paper;sms letter;so filler;sobe verb3 imperative
hand3;sobre hello of;sobrinha rel;sobrinho rel;socia hello rel;socio hello rel;socios rel;socorro name_words;sofre
verb3;sofreu verb3;sogra rel;sogro rel;sogros rel;sol name_words;solda hand3;sonha verb3;soube verb3;startup
rel;status media;stories media;story media;sua their hello;suas their;suba urge_inf subj imperative;subam
imperative;subamos subj;subir urge_inf;subisse urge_inf subj;subiu verb3;submete give3;submeter giveinf;submeterei
give1;submeto give1;subo do1 go1;substitui hand3;sugere verb3 advises;sugeriu verb3 advises;sugestao tip;sugestoes
feedback_noun;sumiu verb3;surfar see_inf;suspensa off_pp;suspenso off_pp;sustenta opines;ta hello verb3;talk
course;talvez filler;tambem filler hello;tarde hello;tava verb3;tb filler hello;tbm filler;tcc paper;tecnica
pro;tecnico pro;tel reach_noun;telefonar see_inf;telefonaram reach;telefone reach_noun;telefonei rang1
attempt;telefonema call_noun;telefonemas call_noun;telefonou reach called3;telemovel reach_noun;televisao media;tem
aux3 hello verb3 is3 imperative;teme verb3;temos hello should;tempinho span;template helpful paper;tenha subj
imperative;tenham imperative;tenhamos subj;tenho hello should;tentei hello attempt;ter see_inf urge_inf;tera
verb3;terapeuta pro;terca hello;termina verb3 hand3;terminara will_bring;terminei done;termino do1;terminou verb3;tese
own_affair paper rehearsed;testa verb3 imperative;testar urge_inf;testasse urge_inf subj;teste subj imperative;testei
read1;testem imperative;testemos subj;testo do1;testou verb3;teve hello verb3 happens3;texto paper;tia rel;tiktok
media;time rel;tinha aux3 hello verb3 should is3;tinhamos was_to should attempt;tio rel;tip tip;tipo filler;tira
imperative;tirasse subj;tire subj imperative;tirem imperative;tiremos subj;tirou made3;tive hello seen1;tivemos
seen1;tiveram verb3;tivesse subj;tmb filler;to stays;toca verb3;toda filler;todas hello;todo filler;todos hello;toma
verb3 imperative;tomamos hello;tomar see_inf urge_inf;tomasse subj;tome subj imperative;tomei hello;tomem
imperative;tomemos subj;tomo eat1;tomou verb3;tomámos hello;topa verb3 wants3;topografo pro;topou verb3 wants3;toque
call_noun tip;tornou verb3;torre name_words;torres name_words;touro name_words;trabalha verb3 is3 imperative;trabalham
verb3;trabalhasse subj;trabalhava verb3;trabalhe subj imperative;trabalhem imperative;trabalhemos subj;trabalho
hello;trabalhou verb3;tradutor pro;tradutora pro;traduz hand3;traduzir giveinf;traduzo do1;traga subj imperative
ask_subj;tragam imperative;tragamos subj;trago give1 bring do1;tranquilizei cheered1;transfere give3
send3;transferencia thing;transferi done;transferida moved_pp;transferido moved_pp;transferir giveinf
hand_inf;transferiu moved1;transfiro give1;trara give3 hand3 will_bring;trarei give1;traria would_give;trata
hand3;traumatologista pro;traz give3 hand3;trazer giveinf bring;treinamento course;treinando review_inf;treinar
see_inf review_inf;tres hello span;trinta span;troca verb3 hand3;trocamos talks;troco give1;trocou verb3;trocámos
talks;troquei talks;trouxe hello called3;tudo filler hello;tutoria mentor_noun;tutorial helpful;tv media;twitter
media;têm hello verb3;tô stays;ultima hello;um det any_det;uma det hello any_det;umas det any_det;uns det any_det;usa
verb3 imperative;usar urge_inf;usasse subj;usava verb3;use subj imperative;usem imperative;usemos subj;va subj
imperative;vaca name_words;vai hello verb3 is3;vale name_words;valida give3 imperative hand3;validar giveinf;validara
will_bring;validasse subj;valide subj imperative;validem imperative;validemos subj;valido do1;vamos hello go1;vao
verb3;vc they hello;veio reach came3;vejo eat1 seen1 do1;vem hello verb3 is3;vemos seen1;venda subj imperative;vendam
imperative;vendamos subj;vende verb3 imperative;vendem verb3;vender urge_inf;vendera verb3;vendesse urge_inf
subj;vendeu verb3;ver giveinf see_inf;vera verb3;verei shall1;veremos shall1;verifica give3 hand3;verificar
giveinf;verifico give1;versao thing;veterinaria pro;veterinario pro;vi hello met1 seen1;viaja verb3
imperative;viajando ill;viajasse subj;viaje subj imperative;viajem imperative;viajemos subj;viajo go1;viajou
verb3;video helpful;videochamada date call_noun;vidraceiro pro;vieram reach came3;vimos we3 met1 seen1;vinha
verb3;vinho by_post name_words;vinte span;violeta name_words;vira verb3;viram met3;virou verb3;virá verb3;visita date
helps3 imperative;visitam helps3;visitamos met1;visitar see_inf;visitarei shall1;visitasse subj;visite subj
imperative;visitei hello met1;visitem imperative;visitemos subj;visito eat1;visitou reach called3;visitámos met1;visto
own_affair;vitoria name_words;vitrine media;viu verb3 we3 met3;viva subj imperative;vivam imperative;vivamos subj;vive
verb3 is3;vivem verb3;vivia verb3;vizinha rel;vizinho rel;vo rel;voce hello;volta verb3 imperative;voltara verb3;volte
subj imperative;voltem imperative;voltemos subj;voltou hello verb3;voo date;vou hello go1;vovo rel;vovó rel;vovô
rel;vídeo helpful;vó rel;vô rel;whatsapp letter reach_noun;workshop date course;wpp letter;x media;zap letter
reach_noun;zoom date;à to where_to;às to where_to;áudio letter;áudios letter;é is3;ñ not
"""


CLAUSES = """
=16:gave:feedback;^ 0;da 1 do 1 na 1 no 1 sobre 1;N 2;N 2 a 3 o 3;a 4 ao 4 para 4 pra 4 pro 4 à 4;=13:talk;=13:talk
<fate> 6;<fate> 6;=13:talk se 6;luz 6;a 10 à 10;casar 6;casar 9 comecar 6 dar 11 mudar 9 operar 6 se 12 ser 6 ter
6;<fate> 6 anda 6 continua 6 esta 7 esteve 6 está 7 foi 8 se 8 tem 6 vai 13;N 14;da 15 de 15 do 15;=6:theirs;D 17;...
18;0 19 <any_det> 19 <my> 19 <their> 19;<hand3> 20;=3:advice;<inf> 22;<inf> 22 nao 23 não 23;^ 24;p 25 para 25 pra
25;me 26 p 25 para 25 pra 25;^ 21 disse 27 diz 27 fala 27 falou 27;me 17 nos 17;confirma 29 devolve 29 diz 29 entrega
29 envia 29 manda 29 paga 29 traz 29;N 6;da 31 de 31 do 31;<rel> 32;a 33 o 33;=11:thinking;anos 35;^ 17;me 37 nos
37;=2:plan;<date> 39;<date> 39 a 40 o 40 um 40 uma 40;a 39 ao 39 com 39 em 39 na 39 no 39 pela 39 pelo 39 à 39;^ 30
casou 34 completa 36 devolve 38 diz 38 entrega 38 envia 38 faleceu 34 faz 36 ha 41 manda 38 morreu 34 nasceu 34 paga
38 passo 42 tem 41 temos 41 tenho 41 traz 38 vejo 42 visito 42 vou 42;=7:waiting;0 44;^ 45;deve 46;<until> 44 D 44 ate
44 para 44;=5:mine;<until> 49;N 50;esperada 48 esperado 48 para 51 prometida 48 prometido 48;<until> 44 D 44 antes 44
ate 44 para 44;D 49;N 54;<him> 54 <them> 54 N 54 a 55 o 55;a 56 ao 56 para 56 pra 56 à 56;prometida 53 prometidas 53
prometido 53 prometidos 53 sai 57 segue 57 seguira 57 vai 57;... 58 prometida 53 prometidas 53 prometido 53 prometidos
53;... 50;<until> 49 D 49;... 50 <until> 49 D 49;0 60 <any_det> 60 a 61 as 61 dois 60 duas 60 isso 61 isto 61 ja 61 o
61 os 61 tres 60 tudo 62;<any_det> 60 a 61 as 61 o 61 os 61;<any_det> 19 <my> 19 <their> 19 D 17;... 18 D 17;prometida
53 prometidas 53 prometido 53 prometidos 53;... 67 prometida 53 prometidas 53 prometido 53 prometidos 53;... 18 D 17 a
66 as 66 o 66 os 66;D 17 ate 17 em 17 na 17 no 17;... 18 D 17 a 66 as 66 ate 17 em 17 me 70 na 17 no 17 o 66 os
66;<any_det> 49 D 49;entrega 69;a 73;... 52 <any_det> 59 <do1> 63 <give1> 64 <hand3> 65 <send3> 66 <thing> 68 assina
69 devolve 71 encaminho 72 entrega 69 envia 69 envio 72 faz 74 ligo 72 manda 69 mando 72 paga 69 passo 72 preparo 72
reenvio 72 responde 69 traz 69;<hand3> 18 <send3> 18 chega 18 chegam 18 vem 18 vêm 18;<until> 17 D 17;pronta 77 pronto
77;... 76 chega 77 chegam 77 fica 78 sai 77 vem 77 vêm 77;<thing> 79 devolver 54 entregar 54 enviar 54 pagar 54;cai 6
e 6 sera 6 é 6;N 81;da 82 de 82 do 82;<rel> 16 ^ 80 aniversario 83 aniversário 83 casamento 83 festa 83 niver 83
operacao 83 prova 83;^ 22;gente 85;a 86 eu 85;que 87;deveria 22 deveriamos 22 devia 22 deviamos 22 devo 22;^ 89;gente
90;a 91 eu 90 nos 90 nós 90;melhor 88 que 92;que 92;N 39;=17:gave:knowledge;^ 96;com 97 em 97 na 97 no 97 para 97;N
98;N 98 a 99 o 99;a 100 ao 100 à 100;e 6 sao 6 é 6;N 102;da 103 de 103 do 103;N 1;N 1 a 105 o 105;da 106 de 106 do
106;... 107;<thing> 79;^ 109;=0:missed;$$ 111;desligado 112 impedido 112 ocupado 112;<thing> 17;^ 114;=11:thinking dia
35;alguma 35 qualquer 116 um 116 uma 35;almocar 117 beber 117 combinar 117 jantar 117 marcar 117 organizar 117 tomar
117;almocar 117 beber 117 combinar 117 de 118 jantar 117 marcar 117 organizar 117 que 118 tomar 117;<see_inf> 35
almocar 117 beber 117 combinar 117 de 118 jantar 117 marcar 117 organizar 117 que 118 tomar 117;<thing> 49;^ 121;me 26
p 25 para 25 pra 25 que 92;=19:gave:resource;N 124;N 124 a 125 o 125;a 126 ao 126 à 126;... 127;^ 128;da 129 de 129 do
129;0 60 <any_det> 60 dois 60 duas 60 isso 61 isto 61 ja 61 tres 60 tudo 62;... 54;... 61;0 132 <any_det> 133 <my> 132
<their> 132 isso 132 lhe 132 lhes 132 tudo 132;0 132 <any_det> 132 <my> 132 <their> 132 isso 132 lhe 132 lhes 132 tudo
132;<do1> 131 <give1> 134 acabo 135 assino 135 fecho 135 organizo 135 revejo 135 termino 135 trato 135;^ 136;D 39 c 39
com 39;<date> 138;<date> 138 a 139 o 139 um 139 uma 139;=12:task;=12:task me 141;esquecer 141;apareceram 112 apareceu
112 chegou 112 esquecer 142 ligou 112 me 143 posso 143 veio 112 vieram 112;apareceram 112 apareceu 112 chegou 112
ligou 112 veio 112 vieram 112;<rel> 16 ^ 109 aniversario 83 aniversário 83 casamento 83 festa 83 niver 83 operacao 83
prova 83;^ 109 anos 104;em 35 na 35 no 35;<subj> 22;<subj> 22 me 149;nao 150 nem 150 não
150;=4:needs_from_me;<ask_subj> 152;^ 153;lhe 154 lhes 154;^ 151 eu 155 lhe 154 lhes 154;assina 69 devolve 69 entrega
69 envia 69 faz 74 manda 69 paga 69 responde 69 traz 69;^ 157;<my> 17;<my> 17 a 159 as 159 o 159 os 159;jeito 17 lida
17 olhada 17 olhadela 17 toque 17 vista 17;um 161 uma 161;<hand_inf> 17 analisar 160 assinar 160 corrigir 160 dar 162
devolver 17 ler 160 olhar 160 rever 160 testar 160 validar 160 ver 160;^ 163;<feedback_noun> 5 <rel> 16 <they> 28 D 43
N 47 ^ 75 a 84 acha 93 achou 94 acompanho 95 ajuda 101 aniversario 83 aniversário 83 anos 104 anotado 108 as 110 busco
95 casamento 83 comentado 108 corrigida 108 corrigido 108 dava 113 desligado 112 deu 113 deve 115 devia 119 deviamos
120 devo 122 disse 123 diz 123 embora 6 emprestimo 130 esta 113 estava 113 está 113 eu 137 fala 27 falou 27 festa 83
ha 140 impedido 112 levarei 95 levo 95 lida 108 lido 108 nao 144 niver 83 nunca 145 não 144 o 146 ocupado 112 operacao
83 os 147 pensa 94 pensava 148 pensei 148 podia 119 podiamos 120 prefere 88 preferia 88 prova 83 q 156 que 156
revisada 108 revisado 108 revista 108 revisto 108 so 158 tem 140 temos 119 tenho 119 vai 164 vao 164 vejo
95;=18:gave:mentoring;^ 166;<any_det> 114 <thing> 17;D 6;^ 168 aniversario 169 aniversário 169 anos 169 niver 169;:
170;=5:mine lhe 49;pendente 49 prevista 49 previsto 49 prometida 49 prometido 49;com 49;<giveinf> 172 <mine_thing> 54
<todo_inf> 49 cobrar 49 comprar 49 devolver 49 entrega 173 envio 173 falar 174 felicitar 49 levar 49 marcar 174
oferecer 49 parabenizar 49 pedir 49 reservar 49 resposta 173 ver 174;^ 49;: 176;fazer 177;D 39;... 179 a 141 com 141 o
141;: 85;... 181;: 85 da 182 de 182 do 182;^ 168;: 184;N 177;<giveinf> 49;^ 187;: 188;lado 189;meu 190;conta 189;minha
192;comigo 189 do 191 meu 189 minha 189 por 193;acao 194;passo 194;passos 194;<giveinf> 141;<mentor_noun> 167 N 171 ^
175 a 178 acao 177 almocar 180 conselho 183 conselhos 183 dica 183 dicas 183 ela 185 ele 185 eu 177 meu 177 minha 177
nos 177 nós 177 para 186 pendencias 177 pendente 177 por 178 proxima 195 proximo 196 proximos 197 recomendacao 181
recomendacoes 181 sugestao 181 tarefa 177 todo 198 ver 180 visitar 180;^ 22 a 85 que 85;^ 22 a 85 me 200 nos 200 para
85 que 85;=23:contact;me 202 nos 202;estava 111 estavamos 111;estava 111 estavamos 111 nao 204 não 204;estava 111
estavamos 111 eu 205 nao 204 nos 205 não 204 nós 205;enquanto 206 quando 206;minha 202;escritorio 202;casa 202;<inf>
202;=23:contact <inf> 202 em 210 me 211 no 209 nos 211;=23:contact <inf> 202 a 210 em 210 me 211 nos 211;gente 202;a
214;surpresa 202;=23:contact <inf> 202 em 210 me 211 nos 211;<inf> 202 ver 202 visitar 202;coworking 202 escritorio
202;aqui 202 ca 202;comigo 202;me 202;... 207 <inf> 202 a 208 almocar 202 ao 209 aqui 212 ca 213 com 215 comigo 202 de
216 em 210 jantar 202 la 217 lá 217 me 218 na 208 no 219 nos 211 por 220 ter 221 tomar 202 ver 222 visitar 222 à
208;=21:gave:encouragement;^ 224;<them> 225 N 225;<them> 225 N 225 a 226 o 226;efeito 111;sem 228;abaixo 111;aconteceu
111 rolou 111;caiu 111 ficou 229 foi 230 nao 231 não 231;N 232;N 232 a 233 o 233;<set> 39 com 234;com 39;<any_det> 39
D 39 c 39 cafe 39 café 39 com 39 me 236;<him> 124;<to> 125 para 238 pra 238;<helpful> 239;<helpful> 124;meu 241 meus
241 minha 241 minhas 241 nossa 241 nosso 241;<any_det> 240 a 242 meu 241 meus 241 minha 241 minhas 241 nossa 241 nosso
241 o 242 um 242 uma 242;<any_det> 241;^ 244;^ 243 lhe 245 lhes 245;corrigir 1 rever 1;dela 166 dele 166;... 248;a 249
o 249 seu 249 sua 249;^ 250;na 251 no 251 para 251 sobre 251;N 252;N 252 a 253 o 253;na 1 no 1 sobre 1;... 255 na 1 no
1 sobre 1;N 167;N 167 ^ 166 a 257 o 257;<where_to> 258 N 167 ^ 166 a 257 com 258 de 167 em 167 no 258 o 257 sobre
167;<feedback_noun> 256 <mentor_noun> 259;a 247 com 254 corrigindo 1 de 260 revendo 1 revisando 1;=1:moved;D 262 para
262 pra 262 pro 262;D 262;<date> 264;<date> 263 D 262 nossa 265 nosso 265 para 262 pra 262 pro 262;<date> 263 D 262
para 262 pra 262 pro 262;<date> 263 D 262 a 267 nossa 267 nosso 267 o 267 para 262 pra 262 pro 262;<date> 263 D 262 a
266 nossa 267 nosso 267 o 266 para 262 pra 262 pro 262 se 268;D 262 para 262;... 270;D 262 da 271 de 271 do 271 para
262 pra 262 pro 262;<should> 22;^ 273;gente 274;^ 273 a 275 eu 274 je 274 on 274 yo 274;q 276 que 276;e 277;...
278;melhor 22;deveria 22 devia 22 deviamos 22;<should> 22 e 280 era 280 nao 281 não 281 o 280 seria 280 é 280;^
282;gente 283;... 278 ^ 282 a 284 eu 283 nos 283 nós 283;q 279 que 285;<to> 202 N 202;<him> 1;^ 0 com 288 da 1 dela 1
dele 1 deles 1 do 1;^ 0 da 1 dela 1 dele 1 do 1;<paper> 290;<paper> 289 seu 291 sua 291;<paper> 289 a 292 as 292 o 292
os 292 seu 291 sua 291;=13:talk como 6 da 6 de 6 do 6 que 6 se 6 sobre 6;me 294 que 6;D 39 c 39 com 39 para 39 pra 39
pro 39;D 39 para 39;N 297;encontrar 39 ver 39;almocar 39 beber 39 falar 39 ir 39 jantar 39 nos 299 tomar 39;<any_det>
40 <date> 39 D 39 com 298 de 300 para 179;<of> 44 que 44;espera 302;a 303 à 303;telefone 202;=23:contact bocado 202
pouco 202;D 202 ao 305 c 202 cm 202 com 202 da 202 das 202 de 202 do 202 dos 202 na 202 no 202 pelo 202 por 202 sobre
202 um 306;... 207;... 179 D 39;me 309 nos 309;D 202;me 311 que 6;<give3> 17 <would_give> 17;^ 313;^ 313 me 314 nos
314;que 315;me 316 nos 316 que 315;<giveinf> 29;<giveinf> 17;^ 319;^ 318 me 320 nos 320;para 6 pra 6 q 6 que 6;N 322;N
322 a 323 o 323;ma 17 me 17 mo 17 nos 17;=6:theirs a 17 as 17 ma 17 mas 17 me 17 mo 17 mos 17 o 17 os 17;<give3>
326;<give3> 326 me 327 nos 327;D 17 e 328;... 18 meu 19 minha 19;... 329 D 17 a 330 as 330 meu 19 minha 19 o 330 os
330;a 17 as 17 ma 17 mas 17 me 17 mo 17 mos 17 o 17 os 17;<give3> 332;<give3> 332 me 333 nos 333;e 334;... 335;...
77;a 19 as 19 o 19 os 19;ok 17 retorno 17 toque 17;resposta 17;<any_det> 114 <thing> 17 feedback 17 noticias 17
novidades 17 resposta 17 retorno 17 um 339 uma 340;espreitadela 17 jeito 17 lida 17 olhada 17 olhadela 17 vista 17;me
341 nos 341 um 342 uma 342;me 168 nos 168;me 168 nos 168 um 342 uma 342;... 18 a 330 as 330 meu 19 minha 19 o 330 os
330;coisa 17;D 17 algo 17 alguma 347 ate 17 depois 17 logo 17 na 17 no 17 o 17 quando 17 se 17;me 348 nos 348;intro 17
ponte 17;apresentacao 17 intro 17;a 350 chegar 17 uma 351;me 352;contacto 17 contato 17;em 354;coloca 355
desaconselhou 22 faz 352 poe 355;me 355;assunto 17 problema 17;isso 17 isto 17 o 358 tudo 17;D 17 ate 18 para
18;pronta 360 prontas 360 pronto 360 prontos 360;... 361;a 362 as 362 meu 362 minha 362 o 362 os 362;resolver 17 tudo
17;assunto 17;de 364 disso 17 do 365;contactar 17 escrever 17 falar 17 ligar 17;novidades 17 uma 340;a 367 com
368;<give3> 325 <hand3> 331 <made3> 336 <send3> 331 <will3> 17 <will_bring> 337 arranja 338 conserta 338 da 343 dao
344 dara 345 desaconselha 22 desaconselhou 22 devolve 346 diz 349 dá 343 escreve 349 faz 353 instala 338 liga 349 me
356 monta 338 pinta 338 poe 357 resolve 359 telefona 349 tem 363 tera 363 trata 366 traz 346 volta 369 voltara 369;^
22 a 86 eu 85;^ 22 a 86 eu 85 que 371;vale 22;e 22 é 22;melhor 374;<should> 22 compensa 22 e 280 mais 373 o 375 é
280;^ 376;melhor 372 preferivel 372 q 377 que 377;<my> 152;^ 379;^ 379 a 380 as 380 da 380 de 380 do 380 o 380 os
380;contra 85 para 85 que 85 sobre 85;me 382 nos 382;a 17 as 17 o 17 os 17 um 17 uma 17;^ 384;receber 385;ia 386
receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria 385 vou 386;^ 22 eu 387 ia 386 receberei 385
receberia 385 recebia 385 recebo 385 terei 385 teria 385 vou 386;contra 85 para 85 que 388 sobre 85;eu 387 ia 386
receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria 385 vou 386;me 389 nos 382 que 390;^ 152;contacto
17;em 393;^ 394;^ 394 me 395;a 37 em 37;se 397;avisa 29 diz 29 escreve 29 liga 29 responde 29;^ 399;^ 399 depois 400;e
401;... 402;que 390;me 404 que 390;com 380;q 377 que 377;=6:theirs me 17;<until> 17;... 409 <until> 17;<giveinf> 408
<inf> 410;=7:waiting <giveinf> 408;^ 412;^ 44;^ 411 me 413 nos 414;me 414 nos 414;apareceu 111 chegou 111 conseguiu
111 foi 111 passou 111 pode 111 pôde 111 veio 111;nao 417 nunca 417 não 417;fim 418;afinal 418 nao 417 no 419 nunca
417 não 417;que 420;e 420 mas 420 so 421;se 422;aparecer 422 ir 422 juntar 423 passar 422 ter 422 vinha 422 vir 422
viria 422;aparecer 422 de 424 em 424 ir 422 juntar 423 passar 422 que 424 ter 422 vinha 422 vir 422 viria
422;<imperative> 22 nao 22 não 22;^ 426;: 427;<imperative> 22 <subj> 22 nao 22 nem 22 não 22;^ 429;a 275 eu 274 nos
274 nós 274;para 25 pra 25 que 431;^ 23;^ 23 nao 433 não 433;gente 434;^ 23 a 435 eu 434 mim 434 nao 433 nos 434 não
433 nós 434;que 22;<inf> 22 <urge_inf> 22 nao 23 não 23 tenho 437;=3:advice <inf> 22 <urge_inf> 22 tenho 437;^ 439 nao
433 não 433;gente 440;=3:advice <inf> 22;^ 442 nao 433 não 433;^ 438 a 441 eu 440 mim 443 nao 433 nos 443 não 433 nós
443;<subj> 22 <urge_inf> 22 <would_give> 17 me 149 nao 150 não 150 tenho 437;<subj> 22 <urge_inf> 22 me 149 nao 150
não 150 tenho 437;^ 446;gente 447;^ 446 ia 386 receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria 385
vou 386;^ 319 me 37 receber 385;=6:theirs <would_give> 17;^ 451;=6:theirs <subj> 22 me 149 nao 150 não 150;^
453;<subj> 22 me 149 nao 150 não 150;^ 455;^ 319 me 37;^ 445 a 448 eu 449 ia 450 iria 320 me 452 nos 454 nós 456
receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria 385 vai 457 vou 386;... 432 : 430 p 436 para 444
pra 444 que 458;^ 24 a 435 eu 434 mim 434 nao 433 nos 434 não 433 nós 434;... 432 p 436 para 460 pra 460;^ 23 a 435 eu
434 gente 434 gnt 434 mim 434 nao 433 nos 434 não 433 nós 434;^ 438 a 441 eu 440 gente 434 gnt 434 mim 443 nao 433 nos
443 não 433 nós 443;^ 445 a 448 aparecer 422 eu 449 ia 450 ir 422 iria 320 juntar 423 me 452 nos 454 nós 456 passar
422 receberei 385 receberia 385 recebia 385 recebo 385 ter 422 terei 385 teria 385 vai 457 vinha 422 vir 422 viria 422
vou 386;... 428 : 430 aparecer 422 de 424 em 424 ir 422 juntar 423 me 459 nos 461 p 462 para 463 passar 422 pra 463
que 464 ter 422 vinha 422 vir 422 viria 422;para 25 pra 25;^ 446 a 448 eu 449 ia 450 iria 320 me 37 nos 454 nós 456
receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria 385 vai 457 vou 386;... 466 : 430 p 436 para 444
pra 444 que 467;... 466 p 436 para 460 pra 460;<should> 22 <subj> 22 <urge_inf> 22 compensa 22 e 280 mais 373 me 149
nao 150 não 150 o 375 tenho 437 é 280;^ 470 a 448 eu 449 ia 450 iria 320 me 37 nos 454 nós 456 receberei 385 receberia
385 recebia 385 recebo 385 terei 385 teria 385 vai 457 vou 386;... 428 : 430 me 468 nos 469 p 436 para 444 pra 444 q
377 que 471;que 85;de 473 que 85;opiniao 474;da 475 de 475;a 85;me 477 nos 477;da 37 de 37 do 37;se 479;parte
152;minha 481 nossa 481;da 482;<until> 152;... 484;... 483 0 485 <my> 152 dois 485 duas 485 quatro 485 tres 485 umas
485 uns 485 varias 485 varios 485;... 483 <my> 152;^ 487;lhe 392 lhes 392;gente 489;^ 152 lhe 392 lhes 392;a 490 eu
491;^ 486 a 380 as 380 da 380 de 488 do 380 o 380 os 380 que 492;=4:needs_from_me <my> 152;^ 494;eu 495 lhe 495;da 495
de 495 do 495 que 496;espera 497;^ 282 a 284 eu 283 nos 283 nós 283;que 499;de 500;a 498 aguardando 380 convencida 501
convencido 501 esperando 380 à 498;de 22 que 22;deveria 22 devia 22 devo 22 tenho 503 tinha 503;^ 504;^ 504 eu 505 nos
505 nós 505;que 506;me 507 nos 507;a 86 eu 85 mim 85 nos 85 nós 85;para 509 pra 509;me 510 para 509 pra 509;^ 445 a
448 eu 447 ia 457 iria 320 me 452 nos 454 nós 456 vai 457;... 432 : 430 p 436 para 444 pra 444 que 512;... 428 : 430
me 513 nos 461 p 462 para 463 pra 463 que 512;de 37;tarefa 515;a 516;^ 17 me 37 nos 37;por 37;a 498 com 517 de 518
responsavel 519 à 498;de 518;com 517 de 518 responsavel 519;^ 17 me 37;dever 523 espera 497;^ 17 aparecer 422 ir 422
juntar 423 me 37 nos 37 passar 422 ter 422 vinha 422 vir 422 viria 422;devendo 37;a 524 aparecer 422 com 517 de 525
devendo 37 em 424 ir 422 juntar 423 me 526 passar 422 que 424 responsavel 519 ter 422 vinha 422 vir 422 viria 422 à
498;^ 17 eu 387 ia 386 me 37 receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria 385 vou 386;^ 17 me 37
que 528;^ 17 me 529 que 528;<any_det> 485;^ 531;ter 532;de 533;me 44;<giveinf> 535;^ 536 aparecer 422 ir 422 juntar
423 passar 422 ter 422 vinha 422 vir 422 viria 422;<giveinf> 44;^ 538;^ 536 aparecer 422 de 537 em 424 ir 422 juntar
423 me 539 nos 539 passar 422 que 537 ter 422 vinha 422 vir 422 viria 422;me 539 nos 539;eu 85 que 85;eu 85;em 473
para 542 pra 543 que 85;gente 456;^ 455 a 545 eu 456 nos 456 nós 456;que 546;=3:advice <subj> 22 me 149 nao 150 não
150;^ 548 a 545 eu 456 nos 456 nós 456;em 473 me 547 para 542 pra 543 que 549;<inf> 22 <urge_inf> 22;^ 551;eu 552 me
552;gente 443;^ 23 a 554 eu 443 mim 443 nao 433 nos 443 não 433 nós 443;^ 551 p 436 para 555 pra 555;p 436 para 436
pra 436;^ 23 a 554 eu 443 gente 434 gnt 434 mim 443 nao 433 nos 443 não 433 nós 443;eu 552 me 556 nos 557 p 462 para
558 pra 558;^ 22 a 85;^ 22 a 85 me 560 nos 477 para 85 que 85;^ 17 me 37 nos 37 que 518;<any_det> 337 <my>
337;espreitadela 17 jeito 17 lida 17 ok 17 olhada 17 olhadela 17 retorno 17 toque 17 vista 17;espreitadela 17 jeito 17
lida 17 olhada 17 olhadela 17 resposta 17 vista 17;<any_det> 114 <thing> 17 feedback 17 noticias 17 novidades 17
resposta 17 retorno 17 um 564 uma 565;<any_det> 114 <thing> 17 um 342 uma 342;<give3> 17 <hand3> 563 <would_give> 17
da 566 dao 168 dara 567 diz 348 dá 566 escreve 348 fala 348 liga 348;^ 22 nao 85 não 85;contra 569 para 569 pra 569
que 569 sobre 569;^ 22 eu 387 ia 386 nao 85 não 85 receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria
385 vou 386;contra 569 me 404 para 569 pra 569 que 571 sobre 569;<inf> 22 <urge_inf> 22 nao 23 não 23;^ 573;: 427 para
574 pra 574 que 431;<inf> 22 <urge_inf> 22 tenho 437;^ 576 a 441 eu 440 mim 443 nao 433 nos 443 não 433 nós 443;^ 319
receber 385;^ 445 a 448 eu 449 ia 578 iria 320 me 452 nos 454 nós 456 receberei 385 receberia 385 recebia 385 recebo
385 terei 385 teria 385 vai 320 vou 386;p 436 para 577 pra 577 que 579;preciso 22;<subj> 22 <urge_inf> 22 <would_give>
17 deveria 22 devia 22 deviamos 22 devo 22 e 581 me 149 nao 150 não 150 tenho 503 tinha 503 é 581;<subj> 22 <urge_inf>
22 deveria 22 devia 22 deviamos 22 devo 22 e 581 me 149 nao 150 não 150 tenho 503 tinha 503 é 581;^ 583;gente 584;^
583 ia 386 receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria 385 vou 386;=6:theirs <subj> 22 deveria
22 devia 22 deviamos 22 devo 22 e 581 me 149 nao 150 não 150 tenho 503 tinha 503 é 581;^ 587;<subj> 22 deveria 22
devia 22 deviamos 22 devo 22 e 581 me 149 nao 150 não 150 tenho 503 tinha 503 é 581;^ 589;^ 582 a 585 eu 586 ia 578
iria 320 me 452 nos 588 nós 590 receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria 385 vai 320 vou
386;... 575 me 580 nos 557 p 436 para 444 pra 444 que 591;: 427 para 574 pra 574;^ 446 a 448 eu 449 ia 578 iria 320 me
37 nos 454 nós 456 receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria 385 vai 320 vou 386;p 436 para
577 pra 577 que 594;... 593 me 595 nos 557 p 436 para 444 pra 444 que 594;deveria 22 devia 22 deviamos 22 devo 22 e
581 tenho 503 tinha 503 é 581;^ 597;gente 598;^ 597 a 599 eu 598 nos 598 nós 598;que 600;^ 445 a 448 eu 447 ia 320
iria 320 me 452 nos 454 nós 456 vai 320;p 436 para 577 pra 577 que 602;... 575 me 603 nos 557 p 436 para 444 pra 444
que 602;^ 538 de 539 que 539;me 547 que 546;p 436 para 555 pra 555;me 607 nos 557 p 436 para 555 pra 555;^ 531 me 547
que 546;de 37 que 37;<advises> 561 <helps3> 309 <says> 311 <vowed3> 562 <wrote3> 324 ^ 568 alerta 570 alertou 570
avisou 572 cobra 392 cobrou 392 coloca 396 confirmou 405 contou 405 deve 414 devem 414 disse 592 diz 596 empurrou 477
encoraja 477 encorajou 477 escreveu 405 estimulou 477 explicou 601 fala 511 falou 604 garantiu 530 ia 605 incentiva
477 incentivou 477 insistiu 606 lembrou 601 mandou 608 mostrou 601 pede 532 pediu 609 poe 396 promete 530 prometeu 530
repetiu 601 sugeriu 606 tem 610 tinha 605 têm 610 vai 37 vao 37;D 152;... 612;=4:needs_from_me ... 612;... 483
<any_det> 613 <my> 614;<any_det> 613 <my> 614;^ 616;^ 615;^ 615 a 380 as 380 da 617 de 618 do 617 o 380 os 380;<give3>
17 <hand3> 563 <would_give> 17 da 341 dao 168 dara 168 diz 348 dá 341 escreve 348 fala 348 liga 348;... 575 me 557 nos
557 p 436 para 460 pra 460 que 600;... 593 me 557 nos 557 p 436 para 460 pra 460;... 575 me 557 nos 557 p 436 para 460
pra 460;me 557 nos 557 p 436 para 436 pra 436;<advises> 561 <helps3> 309 <vowed3> 562 <wrote3> 324 ^ 620 alerta 570
alertou 570 avisou 570 deve 414 devem 414 disse 621 diz 622 empurrou 477 encoraja 477 encorajou 477 estimulou 477
explicou 601 falou 623 ia 605 incentiva 477 incentivou 477 lembrou 601 mandou 624 mostrou 601 pede 532 pediu 532
repetiu 601 tem 610 tinha 605 têm 610 vai 37 vao 37;para 523;se 626;0 485 <any_det> 485 <my> 152 dois 485 duas 485
quatro 485 tres 485 umas 485 uns 485 varias 485 varios 485;^ 628 a 380 as 380 da 380 de 380 do 380 me 532 nos 532 o
380 os 380 que 492;0 485 dois 485 duas 485 quatro 485 tres 485 umas 485 uns 485 varias 485 varios 485;^ 531 que 546;^
455 lhe 392 lhes 392;gente 632;=4:needs_from_me <subj> 22 me 149 nao 150 não 150;^ 634 lhe 392 lhes 392;^ 455 a 633 eu
635 nos 456 nós 456;^ 630 me 631 nos 532 que 636;... 484 <any_det> 613 <my> 614;^ 638;^ 485;<until> 152 D 152;...
641;... 483 0 485 <any_det> 642 <my> 614 dois 485 duas 485 quatro 485 tres 485 umas 485 uns 485 varias 485 varios
485;^ 643;^ 152 a 490 eu 491 lhe 392;^ 615 a 380 as 380 da 639 das 640 de 644 do 639 dos 640 o 380 os 380 que 645;...
483 0 485 <any_det> 485 <my> 152 dois 485 duas 485 quatro 485 tres 485 umas 485 uns 485 varias 485 varios 485;^ 22
almoce 6 fale 6 jante 6 lhe 392 lhes 392 passe 6 se 6 va 6 venha 6;gente 648;a 649 eu 491;^ 647 a 380 as 380 da 380 de
488 do 380 o 380 os 380 que 650;0 485 <any_det> 485 dois 485 duas 485 quatro 485 tres 485 umas 485 uns 485 varias 485
varios 485;a 649 aparecer 422 eu 491 ir 422 juntar 423 passar 422 ter 422 vinha 422 vir 422 viria 422;^ 652 aparecer
422 de 424 em 424 ir 422 juntar 423 passar 422 que 653 ter 422 vinha 422 vir 422 viria 422;<my> 133;<my> 133 a 655 as
655 o 655 os 655;^ 656;... 483;^ 658;^ 658 de 659;para 523 pra 523;compromete 397 comprometeu 397 encarrega 479
ofereceu 661;a 498 aguardando 380 esperando 380 à 498;me 17;<giveinf> 664 <inf> 410 assinar 17 confirmar 17 entregar
17 enviar 17 pagar 17 responder 17;^ 665 me 37 nos 37;de 666 que 666;comigo 111 me 111 nos 111;contactar 111 contatar
111 encontrar 111 ligar 111 telefonar 111;contactar 668 contatar 668 falar 668 ligar 668 me 669 nos 669 telefonar
668;^ 536 me 414 nos 414;^ 536 de 671 ficado 425 que 671;de 416 que 416;de 38 que 38;<inf> 17;me 675 nos 675;e 676;...
677;avisa 17 conta 17 diz 17 escreve 17 liga 17 responde 17;avisa 29 conta 29 diz 29 escreve 29 liga 29 me 679 nos 679
responde 29;avisa 29 conta 29 depois 680 diz 29 escreve 29 liga 29 me 679 nos 679 responde 29;e 681;... 682;mim 17 nos
17 nós 17;... 682 de 684;... 682 <my> 17 a 159 as 159 o 159 os 159;<giveinf> 29 <hand_inf> 17 <inf> 678 analisar 160
assinar 160 confirmar 683 consultar 683 corrigir 160 dar 162 falar 685 ler 160 olhar 160 pensar 683 perguntar 683
rever 160 testar 160 validar 160 ver 686 verificar 683;^ 687 me 37 nos 37 receber 657 ter 657;<giveinf> 29 <hand_inf>
17 analisar 160 assinar 160 confirmar 683 consultar 683 corrigir 160 dar 162 falar 683 ler 160 olhar 160 pensar 683
perguntar 683 rever 160 testar 160 validar 160 ver 686 verificar 683;^ 689 me 37 nos 37 ter 657;... 402 melhor
372;<advises> 201 <came3> 308 <helps3> 310 <opines> 286 <says> 312 <vowed3> 317 <wants3> 321 <wrote3> 324 ^ 370 acha
378 aguarda 381 alertou 383 avisou 391 cobra 392 cobrou 392 coloca 396 compromete 398 comprometeu 398 confirma 403
confirmou 405 conta 406 contou 405 defende 407 deve 415 devem 416 devia 425 disse 465 diz 472 e 476 empurrou 478
encarrega 480 encorajou 478 entende 407 escreveu 405 espera 493 esta 502 está 502 explicou 508 fala 511 falou 514 fica
520 ficara 521 ficaram 522 ficou 527 garantiu 530 gostava 534 ia 540 iam 541 incentivou 478 insiste 544 insistiu 550
lembrou 508 manda 553 mandou 559 me 611 mostrou 508 necessita 619 nos 625 ocupa 480 ofereceu 627 pede 629 pediu 637
pensa 407 pensava 425 pergunta 403 poe 396 precisa 646 prefere 372 preferia 372 promete 530 prometeu 530 propoe 473
propos 473 quer 651 queria 654 recebe 657 recebera 657 repetiu 508 requer 660 se 662 sugeriu 606 ta 663 tem 667 tentou
670 tera 657 tinha 672 tinham 673 trata 479 têm 674 vai 688 vao 690 ve 691 é 476;^ 22 que 85;^ 22 e 693 era 693 foi
693 hoje 693 que 85 é 693;... 181 ^ 22 e 693 era 693 foi 693 hoje 693 que 85 é 693;<them> 694 N 695;... 181 : 85;da
696 de 696 dela 697 dele 697 do 696;=9:told;=9:told que 699;lhe 700 lhes 700;^ 49 lhe 176 lhes 176;^ 49 lhe 176 lhes
176 que 702;N 703;a 704 o 704;<him> 703;<to> 704 ^ 49 lhe 703 lhes 703 para 705 pra 706 que 702;encontrar
111;<see_inf> 111 me 708;N 322 a 323 me 324 o 323;N 39 a 95 o 95;com 711 encontrar 711 ver 711 visitar 711;<date> 39 N
39;... 712 <date> 39 N 39 a 713 o 713;<date> 39 N 39 a 713 o 713;a 714 ao 714 com 715 na 714 no 714 num 714 numa 714
para 714 pra 714 pro 714 à 714;me 39 nos 39;<helps3> 39;<helps3> 717 me 718 nos 718;<inf> 39;<inf> 39 me 720 nos
720;<inf> 39 aqui 721 ca 721 me 720 nos 720;passa 722 passam 722 vem 722 vira 722 virao 722 virá 722 vêm 722;da 711 de
711 do 711;casa 724;em 725 na 725;a 725;a 725 casa 724 em 725 la 726 lá 726 na 725 para 727 pra 725 à 725;vai
728;gente 729;pulo 716;um 731;vou 728;a 39 as 39 lhe 39 o 39 os 39;com 711;... 735;a 95 o 95;<inf> 736 acompanhar 737
apanhar 737 buscar 737 levar 737 receber 737 ver 737 visitar 737;de 738 que 738;N 39 a 95 aqui 711 ca 711 o 95;<go1>
716 <helps3> 717 <they> 719 N 723 a 730 acompanho 95 busco 95 dou 732 eu 733 levo 95 me 718 mostro 734 nos 718 temos
739 tenho 739 vamos 728 vejo 95 vem 740 vira 740 virao 740 virá 740 vou 728 vêm 740;vale 433;de 433;em 433;pensar
744;e 433 é 433;melhor 746;mais 742 melhor 433 nada 743 nao 433 nem 745 não 433 o 747 para 25 pra 25;: 748;celular 202
meet 202 tel 202 telefone 202 telemovel 202 zoom 202;aqui 202 ca 202 com 215 comigo 202 connosco 202 conosco 202 la
202 lá 202 por 220;meio 202;seguir 202;a 753;tarde 202;=23:contact sobremesa 202;=23:contact fim 202 final 202;a 752
ao 202 aqui 202 ca 202 depois 202 em 202 logo 754 mais 755 na 756 no 757 pela 202 pelo 202 tambem 202;sobremesa
202;fim 202 final 202;a 752 atrasada 202 atrasado 202 depois 202 logo 754 mais 755 na 759 no 760 tambem 202 tarde
202;em 202 no 202 online 202 pelo 202 por 202 remoto 202;se 762;a 214 gente 202 mim 202 nos 202 nós 202;p 764 para 764
pra 764;... 765;bilhete 202 mensagem 202 nota 202 recado 202;bilhete 202 mensagem 202 nota 202 recado 202 um 767 uma
767;bilhete 202 me 768 mensagem 202 nota 202 recado 202 um 767 uma 767;a 752 depois 202 em 202 logo 754 mais 755 na
759 no 757 online 202 pelo 202 por 202 remoto 202 tambem 202;escritorio 179;casa 179;D 39 em 772;comigo 179;D 39 ao
771 aqui 773 ca 179 ter 774;ca 202 em 202 la 202 lá 202 no 202 online 202 pelo 202 por 202 remoto 202 tambem 202;ca
202 la 202 lá 202 tambem 202;$$ 39;$$ 39 tambem 778;se 779;a 752 depois 202 logo 754 mais 755 na 759 no 760 tambem
202;se 781;lugar 85;celular 202 meet 202 meu 783 tel 202 telefone 202 telemovel 202 zoom 202;ao 202 aqui 202 ca 202
com 215 comigo 202 connosco 202 conosco 202 em 202 la 202 lá 202 na 202 no 202 pela 202 pelo 202 por 220;ao 202 aqui
202 ca 202 em 202 na 202 no 202 pela 202 pelo 202;^ 187 lhe 188;^ 187 eu 787 lhe 188;para 788 pra 788 que 788;me 789
para 788 pra 788 que 788;avisou 202 contou 202 disse 202 ligou 202;me 791;conectou 762;estava 777 estavam 777 vai 779
vem 779 vêm 779;=23:contact aqui 202 ca 202 com 215 comigo 202 connosco 202 conosco 202 la 202 lá 202 por 220;...
179;<inf> 796;<inf> 796 D 39 em 772 me 797 nos 797;<inf> 796 D 39 me 797 nos 797;$$ 39 <inf> 796 D 39 ao 771 aqui 798
ca 799 me 797 nos 797 tambem 778 ter 774;<inf> 796 D 39 ao 771 aqui 798 ca 799 me 797 nos 797 ter 774;... 749 : 748 ao
750 apareceram 751 apareceu 758 chegou 761 conectou 763 contou 766 cozinhou 766 deixaram 769 deixou 769 deu 766
emprestou 766 ensinou 766 entregou 766 entrou 770 estara 775 estava 776 estavam 777 esteve 751 estiveram 751 explicou
766 fez 766 junta 780 juntam 780 juntou 782 levou 766 ligou 763 mostrou 766 no 784 passara 775 passaram 785 passou 786
pediu 790 pelo 750 que 792 quem 792 se 793 tambem 794 trouxe 766 vai 779 vao 779 veio 795 vem 800 vieram 795 vira 801
virao 801 virá 801 vêm 800;=5:mine D 49;ela 49 elas 49 ele 49 eles 49;lha 803 lhas 803 lhe 49 lhes 49 lho 803 lhos 803
p 804 para 804 pra 804;lha 49 lhas 49 lhe 49 lhes 49 lho 49 lhos 49;N 49 ela 49 elas 49 ele 49 eles 49;a 807 ao 807
lha 803 lhas 803 lhe 49 lhes 49 lho 803 lhos 803 p 807 para 807 pra 807 à 807;a 807 ao 807 p 807 para 807 pra 807 à
807;lha 803 lhas 803 lhe 49 lhes 49 lho 803 lhos 803;<give1> 805 <give1_pra> 49 <give3> 325 arranja 338 arranjo 806
conserta 338 conserto 806 corrijo 806 da 343 dao 344 dara 345 deixo 806 desaconselha 22 desaconselhou 22 devolvo 808
diz 349 dou 809 dá 343 edito 806 escreve 349 faco 809 faz 353 gravo 806 guardo 806 imprimo 806 instala 338 instalo 806
levo 810 liga 349 ligo 809 me 356 monta 338 mostro 809 passo 809 pinta 338 poe 357 redijo 806 telefona 349 tem 363
tera 363 traduzo 806 trago 810 volta 369 voltara 369;<give1> 49;a 225 as 225 o 225 os 225;=7:waiting <of>
44;=15:gave:intro;^ 815;^ 815 um 816 uma 816;las 817 los 817;que 6;me 819 que 6;dela 17 dele 17;lado 821;do 822;esta
823 está 823;<imperative> 22 <inf> 22 <subj> 22 nao 22 não 22;^ 825;, 826;, 826 e 827 era 827 foi 827 é 827;N 828;da
829 dela 828 dele 828 do 829;animada 225 animo 225 apoio 225 coragem 225 forca 225 moral 225;animada 225 animo 225
apoio 225 coragem 225 forca 225 moral 225 muita 831 um 831 uma 831;animada 225 animo 225 apoio 225 coragem 225 forca
225 lhe 832 lhes 832 moral 225 muita 831 um 831 uma 831;papo 202;=14:together <we3> 202 encontra 39 fala 39 ve 39;casa
39;encontrar 39 reunir 39;encontrar 39;com 39 reuniao 39 reunião 39 um 39 uma 39;<see_inf> 39 a 836 encontrar 717
falar 236 me 837 nos 838 ter 839;almoca 39 almocou 202 bateu 834 conversou 202 discutiu 202 falou 202 foi 202 janta 39
jantou 202 saiu 202 se 835 toma 39 tomou 202 vai 840 viu 202;avisar 820 contar 820 dizer 820;e 693 era 693 foi 693 é
693;conselho 843 dica 843 recomendacao 843 sugestao 843;hora 111;se 35;^ 812 acalmar 813 aguardar 814 animar 813
apresenta 818 apresentá 818 avisar 820 bola 824 conselho 830 consolar 813 contar 820 dar 833 dica 830 dizer 820
encorajar 813 espera 302 esperar 814 felicitar 813 gente 841 incentivar 813 me 842 opiniao 830 palpite 830 parabenizar
813 quais 6 qual 6 recado 830 seu 844 sua 844 sugestao 830 ultima 845 ver 846;me 211 nos 211;de 848;de 202;<see_inf>
202;de 851;minha 49;<give3> 17 <hand3> 17 <send3> 17 escreve 17 fala 17 liga 17 procura 17;^ 854;<they> 855;: 856 que
856;N 857;N 857 a 858 o 858;: 856 com 859 que 856;que 35;=14:together;me 862;a 202 ao 202 na 202 no 202 à 202;N
864;=23:contact a 865 o 865;=20:gave:referral;^ 867;<pro> 868;<good> 869 <pro> 868;minha 870;minhas 870;que 699;meu
870;meus 870;<any_det> 870 a 871 as 872 em 873 o 874 os 875 para 873 pra 873 que 699;N 876;a 699;N 878 a 699 minha
870;em 873 para 873 pra 873 que 699;<him> 880;N 878 a 699;=9:told minha 870;=9:told <any_det> 870 a 883 as 872 em 873
o 874 os 875 para 873 pra 873 que 699;N 878 a 699 meu 870;<any_det> 870 a 871 as 872 o 874 os 875;N 886;<him> 876 a
887 o 887 que 699;<him> 876 que 699;<any_det> 870 <to> 877 a 879 as 872 com 881 em 873 la 882 lhe 884 lhes 884 lo 882
o 885 os 875 para 888 pra 889 que 699;confirmo 49 entrego 49 envio 49 faco 49 levo 49 ligo 49 mando 49 pago 49 passo
49 preparo 49 remeto 49 revejo 49 reviso 49 trato 49;^ 891;^ 891 eu 892;: 893;^ 49 lhe 176;eu 895;que 896;da 44 dela
44 dele 44 do 44;assinatura 898 confirmacao 898 decisao 898 escolha 898 proposta 898 resposta 898 retorno 898;^
899;<they> 414;<they> 414 a 900 o 900 pela 900 pelo 900 que 901;esperar 902;esperar 902 so 903;=10:thanks;=10:thanks
<to> 905;N 414;=7:waiting da 907 de 907 do 907;<seen1> 111;cumprimentei 111 felicitei 111 parabenizei 111;me
111;=0:missed <see_inf> 111 encontrar 911 me 708;a 912;parabens 111;=0:missed lhe 914 os 914 parabens 111;lhe 914 os
914 parabens 111;para 912 pra 912;=0:missed ainda 111 nada 111 os 914 parabens 111;dei 918 desejei 918 disse 918
escrevi 918 falei 918 liguei 918 mandei 918 respondi 918 telefonei 918;a 44 as 44 o 44 os 44;^ 920;^ 920 ainda 921;de
912;como 912 tempo 923;<clitic> 909 <seen1> 111 a 910 agradeci 111 as 910 cheguei 913 consegui 912 conseguimos 912
contactei 111 contatei 111 dei 915 desejei 916 deu 917 enviei 111 lhe 919 lhes 919 mandei 915 o 910 os 910 procurei
111 pude 912 recebi 922 respondi 111 retornei 111 telefonei 111 tive 924 visitei 111;nao 925 não 925;a 97 com 97 em 97
na 97 no 97;... 927 ^ 96 a 97 com 97 em 97 na 97 no 97;<them> 927 N 928;<them> 927 N 928 a 929 o 929;<them> 927 N 928
a 97 com 97 na 97 no 97;^ 96 a 97 com 97 na 97 no 97;<them> 927 N 928 a 931 la 932 lo 932 o 931;e 179 sera 179 é
179;... 934;da 105 de 105 do 105;... 936;<any_det> 937;da 111 de 111 do 111;atras 939;=22:gave:volunteering;a 941 o
941;na 941 no 941 para 942 pra 941 pro 941;voluntaria 943 voluntario 943;graca 943;receber 943;como 944 de 945 sem 946
voluntaria 943 voluntario 943;... 947;^ 224 animo 225 apoio 225 coragem 225 forca 225;^ 224 animo 225 apoio 225
coragem 225 forca 225 lhe 949 lhes 949;^ 948 animar 950 dar 950;^ 948 a 951;em 35 que 35 se 35;pensar 953;a 954 atras
939 pensando 953;<see_inf> 39;de 956 para 956 por 956;=13:talk <they> 6;que 958;N 699;a 960 o 960;<to> 960 para 961;da
264 de 264 do 264;parece 6;inves 963 que 964;o 202;N 202;N 202 a 967 o 967;a 967 ca 968 la 968 lá 968 o 967 tambem
968;N 816;N 816 a 970 ao 970 com 970 e 970 à 970;N 971;... 934 : 972;N 816 a 970 o 970;a 970 o 970;<to> 970 com 974 e
974 para 975;N 976;<to> 970 com 974 e 974;N 978;N 978 a 979 o 979;mail 980;e 981 email 980 linkedin 980 mail 980
whatsapp 980;N 976 a 977 lhe 974 lhes 974 o 977 pelo 982 por 982 via 982;as 817 os 817;^ 0 a 1 ao 1 da 1 dela 1 dele 1
do 1 à 1;desempenho 985;^ 0 a 1 anual 985 ao 1 da 1 de 986 dela 1 dele 1 do 1 trimestral 985 à 1;N 976 a 816 ao 816
aos 816 as 816 avaliacao 987 devolutiva 987 feedback 987 à 816 às 816;outro 816;ao 989;outra 816;a 991 à 991;^ 815 a
816 ao 816 aos 816 as 816 dois 816 duas 816 um 990 uma 992 à 816 às 816;a 816 ao 816 aos 816 as 816 à 816 às 816;N 816
avaliacao 987 devolutiva 987 feedback 987;avaliacao 987 devolutiva 987 feedback 987;N 816 a 995 o 995 um 996 uma 996;N
976 a 988 as 993 la 994 lhe 997 lhes 974 lo 994 o 988 os 993 pelo 982 por 982 um 996 uma 996 via 982;<to> 868 ^
867;cliente 999 contacto 999 contato 999 lead 999;um 1000;lhe 1001 um 1000;quais 6 qual 6;N 97;a 1004 o 1004;a 337 as
337 o 337 os 337;<give3> 1006 <hand3> 1006 <send3> 1006 acaba 1006 sobe 1006;^ 1007;=13:talk ^ 1007;q 1008 que
1009;<would_give> 49;<inf> 49;^ 1012;ia 1013 iamos 1013 iria 1013;^ 1011;^ 1011 eu 1014 ia 1013 iamos 1013 iria 1013
lhe 1015 lhes 1015;=9:told que 1016;N 1017;<give1> 49 <would_give> 49;^ 812;^ 812 ia 1013 iamos 1013 iria 1013 lhe
1020;^ 1019;^ 1019 eu 1021 ia 1013 iamos 1013 iria 1013 lhe 1022 lhes 1015;que 1023;que 1016;N 1025;a 1026 o
1026;<do1> 49 leio 49 olho 49 penso 49 resolvo 49 vejo 49;^ 1028;^ 1028 eu 1029 lhe 1029;<do1> 49 <give1> 49
<would_give> 49 leio 49 olho 49 penso 49 resolvo 49 vejo 49;<do1> 49 <give1> 49 leio 49 olho 49 penso 49 resolvo 49
vejo 49;^ 1032 ia 1013 iamos 1013 iria 1013 lhe 1020;^ 1031;^ 1031 eu 1033 ia 1013 iamos 1013 iria 1013 lhe 1034 lhes
1015;<to> 1018 lhe 1024 para 1027 q 1030 que 1035;^ 1007 eu 387 ia 386 receberei 385 receberia 385 recebia 385 recebo
385 terei 385 teria 385 vou 386;me 389 nos 382 q 1008 que 1037;^ 941;alimentos 1039;alimentar 1039 de 1040;=23:contact
um 834;um 834;=23:contact <drink> 39;um 1044 uma 202 umas 202 uns 202;um 202 uma 202 umas 202 uns 202;<drink> 39;um
1047;contacto 816 contato 816;em 1049;N 1050;N 1050 a 1051 o 1051;com 974;contacto 1053 contato 1053;com 1052 e 1052
em 1054;N 816 ^ 815 a 970 o 970;com 1056;contacto 1057 contato 1057;com 1052 e 1052 em 1058;N 1059;N 1055 a 1060 o
1060;N 905;<to> 1062 N 905;a 865 o 865;^ 675;N 1065 ela 1065 ele 1065 eles 1065;N 1065;^ 675 a 1066 ao 1067 à
1067;=5:mine <inf> 49;mim 1013 nos 1013 nós 1013;^ 1069 a 1070;^ 1012 a 1070;lhe 1068 lhes 1068 me 1071 nos 1072;caixa
111 voicemail 111;a 1074 o 1074;ao 1074 na 1074 no 1074 para 1075 pra 1074 pro 1074;mensagens 111;de 1077 postal 111;c
202 com 202;a 868 ao 868 da 868 do 868 para 868 pra 868 à 868;recomendacao 1080;de 1081;atendida 111;... 934 nao 1083
não 1083 perdida 111;atendidas 111;nao 1085 não 1085 perdidas 111;<any_det> 19;^ 1087;me 1088;<date> 111;a 1090 ao
1090 o 1090 à 1090;tarde 1091;^ 96 em 1039 na 1039 no 1039;N 1093;a 1094 o 1094;com 1052 e 1052;N 1096;dia 202;em
1098;N 1096 papo 1099;N 1096 a 1097 o 1100;contacto 141 contato 141;em 1102;N 1103;N 1103 a 1104 o 1104;com 974 e
974;N 1106;N 1106 a 1107 o 1107;contacto 1108 contato 1108;N 1055 a 1060 em 1109 o 1060;<paper> 0 <rehearsed> 0;a 1111
as 1111 o 1111 os 1111;^ 1112;<review_inf> 1113;<review_inf> 1113 a 1114;N 1115 gente 862;N 1115;N 1115 a 1116 o 1117
saudade 111;D 720 de 720 para 720 pra 720 um 720 uma 720;N 1119;N 1119 a 1120 o 1120;: 856 D 720 de 720 para 720 pra
720 que 856 um 720 uma 720;N 1122;N 1122 a 1123 ela 188 ele 188 o 1123;^ 187 almocar 39 encontrar 39 jantar 39 nos 299
tomar 39;=5:mine <giveinf> 49;^ 1126 lhe 176;<they> 855 eu 1127;: 856 c 1121 com 1124 de 1125 que 1128;<they> 855 eu
188;: 856 c 1121 com 1124 de 1125 que 1130;0 35 anos 35 cinquenta 35 noventa 35 oitenta 35 quarenta 35 sessenta 35
setenta 35 trinta 35 vinte 35;<any_det> 937 <to> 960 para 961;com 202 um 202 uma 202;a 967 o 967;^ 241;<any_det>
124;... 1136 ^ 1137;N 1138;experiencia 97;minha 1140;^ 1137;N 1142;a 1143 o 1143;a 1139 o 1139;... 1136;N 1146;<to>
1139 ^ 1137 a 1141 com 1144 lhe 1142 lhes 1142 minha 1140 para 1145 pra 1147 pro 1147;a 176 em 176;N 1149;N 1149 a
1150 o 1150;a 49 com 1151;me 1152;^ 96 a 97 ao 97 aos 97 as 97 de 97 em 97 na 97 no 97 para 97 pra 97 sobre 97 à 97 às
97;<course> 1154;a 1155 o 1155 um 1155 uma 1155;N 816 ^ 815;^ 815 a 970 o 970;a 1157 ao 1157 c 816 com 1158 e 975 à
1157;N 1159;a 1160 o 1160 pelo 982 por 982 via 982;<date> 39 nossa 40 nosso 40;... 402 <date> 39 a 1162 nossa 40 nosso
40 o 1162;<date> 39 a 1162 nossa 40 nosso 40 o 1162;a 1018 o 1018;<date> 39 <to> 1018 a 1162 lhe 1025 nossa 40 nosso
40 o 1162 para 1165 que 1016;N 202 a 967 isso 968 o 967 que 390;N 202 a 967 isso 968 o 967;<date> 39 a 1162 me 1167
nos 1168 nossa 40 nosso 40 o 1162 q 1008 que 1037;devia 22 devo 22;pensar 22;ideal 22 melhor 22;<should> 22 e 280 ha
437 mais 373 nao 1170 nem 1171 não 1170 o 1172 é 280;^ 1173;<should> 22 e 280 o 280 é 280;^ 1175;gente 1176;, 1174 ^
1175 a 1177 eu 1176;, 1174;N 1178;<them> 1178 N 1179 a 1180 o 1180;, 826 ^ 22 que 85;, 826 e 1182 era 1182 foi 1182 é
1182;N 828 dia 85;da 829 dela 1183 dele 1183 do 1184;=8:asked;=8:asked a 1186 o 1186;que 97;como 97 por 1188 porque
97;N 1189;a 960 ela 1189 ele 1189 o 960;N 1189 ela 1189 ele 1189;<to> 960 a 1190 ao 1190 como 97 lhe 1189 lhes 1189
para 1191 por 1188 porque 97 pra 1192 pro 1190 à 1190;me 1167 nos 1168 que 390;a 882 la 882 lo 882 o 882;D 202 ao 202
com 202 na 202 no 202 sobre 202;D 202 ao 202 boa 1196 com 202 longa 1196 na 202 no 202 rapida 1196 sobre 202 tensa
1196;a 39 para 39 pra 39;me 1198 nos 1198;gente 202 nos 202 nós 202;a 1200 me 202 nos 202;voz 111;de 1202;<any_det>
937 lhe 1 lhes 1;vermelha 1039;nos 202;c 202 com 202 na 202 no 202;c 202 com 202 me 1207 na 202 no 202;falta 176;de
176 que 176;ainda 1209 falta 176 faltam 176 fica 176 ficou 176 tenho 1210 vai 176;parte 1211;minha 1212;N 868;<him>
868 a 1214 o 1214;<him> 868;<to> 1214 para 1215 pra 1216 pro 1214;... 1217 ^ 867;a 1214 o 1214;<to> 1214 para 1219;...
1220 ^ 867;da 1218 das 1221 de 1218 do 1218 dos 1221;da 868 de 868 do 868;<reach_noun> 1222 contacto 1223 contato 1223
email 1223 nome 1223 numero 1223 telefone 1223;<to> 1 ^ 0 no 1;... 1220;da 1226 das 1226 de 1226 do 1226 dos 1226;da
868 das 868 de 868 do 868 dos 868;<reach_noun> 1228 contacto 1223 contato 1223 email 1223 nome 1223 numero 1223
telefone 1223;meu 124 meus 124 minha 124 minhas 124 nossa 124 nosso 124;<any_det> 241 a 1230 as 1230 meu 124 meus 124
minha 124 minhas 124 nossa 124 nosso 124 o 1230 os 1230;meu 1136 meus 1136 minha 1136 minhas 1136 nossa 1136 nosso
1136;<any_det> 1229 ^ 1231 a 1232 as 1232 meu 1136 meus 1136 minha 1136 minhas 1136 nossa 1136 nosso 1136 o 1232 os
1232;N 1233;<reach_noun> 1223;<any_det> 1235 <reach_noun> 1223;a 1 ao 1 da 1 do 1 na 1 no 1 sobre 1 à 1;comentarios
1237 feedback 1237 notas 1237 opiniao 1237 parecer 1237 visao 1237;<feedback_noun> 1225 comentarios 1237 feedback 1237
notas 1237 opiniao 1237 parecer 1237 visao 1237;<course> 1154 <him> 1236 avaliacao 987 devolutiva 987 feedback 987 meu
1238 meus 1238 minha 1239 minhas 1238;<to> 1 ^ 0 no 1 sobre 1;^ 0 a 1 ao 1 na 1 no 1 sobre 1 à 1;<feedback_noun> 1241
correcoes 1242 dicas 1242 pitacos 1242 toques 1242;<to> 225 ^ 224;comentarios 1237 correcoes 1242 dicas 1242 feedback
1237 notas 1237 opiniao 1237 parecer 1237 pitacos 1242 toques 1242 visao 1237;parabens 1244;animo 1244 apoio 1244
forca 1244 meu 1238 meus 1238 minha 1238 minhas 1245 os 1246 parabens 1244;<feedback_noun> 1241;cara 1208 caras 1208;a
1230 as 1230 meu 124 meus 124 minha 124 minhas 124 nossa 124 nosso 124 o 1230 os 1230;<feedback_noun> 1241 animo 225
apoio 225 coragem 225 forca 225;animo 225 apoio 225 coragem 225 forca 225;abraco 225 animo 225 apoio 225 avaliacao 987
coragem 225 devolutiva 987 feedback 987 forca 225;de 1248;^ 96 a 97 ao 97 com 97 na 97 no 97 à 97;avaliacao 987 data
1254 devolutiva 987 feedback 987 forca 1255 mao 1255 maozinha 1255;<any_det> 1229 <feedback_noun> 1225 ^ 1250 a 996
algumas 1248 alguns 1248 animo 1244 apoio 1244 bastante 1251 coragem 225 forca 1244 imenso 1248 imensos 1248 moral 225
muita 1252 muito 1251 o 996 os 1246 parabens 1244 um 1253 uma 1256 umas 1248 uns 1248 varias 1248 varios 1248;data
1254;<any_det> 1229 ^ 1250 algumas 1248 alguns 1248 animo 225 apoio 225 bastante 1251 coragem 225 forca 225 imenso
1248 imensos 1248 muita 1252 muito 1251 um 1252 uma 1258 umas 1248 uns 1248 varias 1248 varios 1248;<where_to> 167 ^
166 com 167 no 167;forca 225;<course> 1154 avaliacao 987 devolutiva 987 feedback 987 meu 1239 meus 1238 minha 1238
minhas 1238;<feedback_noun> 1225 comentarios 1237 correcoes 1242 dicas 1242 feedback 1237 notas 1237 opiniao 1237
parecer 1237 pitacos 1242 toques 1242 visao 1237;animo 1244 apoio 1244 forca 1244 meu 1238 meus 1263 minha 1238 minhas
1238 os 1246 parabens 1244;<reach_noun> 1228;<any_det> 1265 <reach_noun> 1223 ^ 1250;<any_det> 1265 ^ 1231 a 1232 as
1232 meu 1136 meus 1136 minha 1136 minhas 1136 nossa 1136 nosso 1136 o 1232 os 1232;N 1267;<him> 1266 a 1268 o
1268;<him> 1266;=23:contact casa 202;a 1271 ao 202 ate 202 em 202 la 202 lá 202 na 202 no 202 à 202;<course> 1154
<feedback_noun> 1225 abraco 225 avaliacao 987 chegada 1272 devolutiva 987 escapadinha 1272 feedback 987 passada 1272
pulinho 1272 pulo 1272 saltinho 1272 salto 1272 toque 287;<him> 868 N 868;da 1274 do 1274 pela 1274 pelo 1274 por
1274;<course> 1154 <feedback_noun> 1225 avaliacao 987 chegada 1272 data 1254 devolutiva 987 escapadinha 1272 feedback
987 forca 1255 mao 1255 maozinha 1255 palavra 1275 palavrinha 1275 passada 1272 pulinho 1272 pulo 1272 saltinho 1272
salto 1272;<any_det> 1224 <feedback_noun> 1225 <reach_noun> 1227 <to> 1234 a 1240 algumas 1243 alguns 1243 animo 1244
apoio 1244 as 1247 bastante 1248 boleia 202 carona 202 coragem 225 de 1249 forca 1244 imenso 1248 imensos 1248 lhe
1257 lhes 1259 mentoria 1260 mentorias 1260 mentoring 1260 meu 1238 meus 1245 minha 1238 minhas 1238 moral 225 muita
1261 muito 1248 o 1262 os 1264 para 1269 parabens 1244 pra 1270 um 1273 uma 1276 umas 1243 uns 1243 varias 1248 varios
1248;comigo 49;D 262 para 264 pra 264;D 262 isso 1279 para 264 pra 264;da 1221 das 1221 de 1221 do 1221 dos
1221;<reach_noun> 1281;<any_det> 124 a 1230 as 1230 meu 124 meus 124 minha 124 minhas 124 nossa 124 nosso 124 o 1230
os 1230;<any_det> 1265 ^ 1283;N 1284;^ 124;N 1286;<him> 1286;<him> 1286 N 1286;<to> 1287 para 1288 pra 1289 pro
1287;... 1290 comentarios 1237 feedback 1237 notas 1237 opiniao 1237 parecer 1237 visao 1237;... 1290;meu 1291 meus
1291 minha 1291 minhas 1291 nossa 1292 nosso 1292;<any_det> 1265 ^ 1283 algumas 1248 alguns 1248 bastante 1248 imenso
1248 imensos 1248 muito 1248 uma 1258 umas 1248 uns 1248 varias 1248 varios 1248;na 111;<him> 1284 a 1285 o 1285;<him>
1284;=0:missed na 111;data 1254 mensagem 1295;<any_det> 1282 <reach_noun> 1227 <to> 1285 a 1293 algumas 1248 alguns
1248 as 1293 bastante 1248 imenso 1248 imensos 1248 lhe 1294 lhes 1294 mensagem 1295 meu 1291 meus 1291 minha 1291
minhas 1291 muito 1248 nossa 1292 nosso 1292 o 1293 os 1293 para 1296 pra 1297 recado 1298 uma 1299 umas 1248 uns 1248
varias 1248 varios 1248;espera 111;visto 111;voz 202;de 1303;<letter> 202 nota 1304;mao 111;tampa 111;<any_det> 1305
<letter> 202 a 1301 na 1306 nota 1304 pendurada 111 pendurado 111 plantada 111 plantado 111 tampa 111 uma 1307 à
1301;vacuo 111;a 1301 em 1302 esperando 111 me 1308 na 1306 no 1309 pendurada 111 pendurado 111 plantada 111 plantado
111 à 1301;animo 1244 apoio 1244 forca 1244 os 1246 parabens 1244;abraco 225 animo 225 apoio 225 coragem 225 forca
225;animo 1244 apoio 1244 bastante 1252 coragem 225 forca 1244 moral 225 muita 1252 muito 1252 os 1246 parabens 1244
um 1312;animo 225 apoio 225 bastante 1252 coragem 225 forca 225 muita 1252 muito 1252 um 1252;<course> 1154 abraco
225;a 1155 animo 1244 apoio 1244 as 1311 coragem 225 forca 1244 lhe 1313 lhes 1314 mentoria 1260 mentorias 1260
mentoring 1260 moral 225 muita 1261 o 1155 os 1311 parabens 1244 um 1315 uma 1155;de 958 que 958;sorte 225;boa
1318;boa 1318 lhe 1319;chamada 202;a 1321 agora 202 c 202 com 202;<tip> 181;^ 22 de 85 para 85 que 85;conselho 1324
dica 1324 sugestao 1324 toque 1324;forca 1255 mao 1255 maozinha 1255;uma 1326;... 1323 <any_det> 1325 a 1301 na 1306
pendurada 111 pendurado 111 plantada 111 plantado 111 tampa 111 uma 1307 à 1301;bolo 111 cano 111;tras 111;... 1323
<any_det> 1325 bolo 111 furo 111 lhe 1327 me 1328 o 1329 para 1330 pra 1330 um 1329 uma 1326;<see_inf> 35;<see_inf> 35
aparecer 422 de 424 em 424 ir 422 juntar 423 passar 422 que 424 ter 422 vinha 422 vir 422 viria 422;N 176;=5:mine N
49;=13:talk que 6;los 141;N 141;N 141 a 1338 o 1338;a 1338 ao 1338 com 1339 e 1339 à 1338;N 1340;N 1340 a 1341 o
1341;contato 141;em 1343;los 1344;contacto 141;em 1346;los 1347;ela 49 ele 49;0 176 <any_det> 49 <to> 1334 ^ 187 a
1335 admitir 1336 ao 49 apresenta 1337 apresentar 1342 apresentá 1337 cem 176 cinquenta 176 coloca 1345 colocá 1345
conecta 1337 conectar 1342 conectá 1337 confessar 1336 dinheiro 176 dizer 1336 juntar 1342 lhe 49 lhes 49 po 1348 pra
1349 reconhecer 1336 trinta 176 umas 176 uns 176 vinte 176 à 49;la 37 lo 37 ma 37 mas 37 mo 37 mos 37;^ 0 da 1 do 1
sobre 1;anotacoes 1352 comentarios 1352 correcoes 1352 notas 1352 sugestoes 1352;anotacoes 1352 comentarios 1352
correcoes 1352 minhas 1353 notas 1352 sugestoes 1352;meus 1353;anotacoes 1352 as 1354 comentarios 1352 correcoes 1352
meus 1353 minhas 1353 notas 1352 os 1355 sugestoes 1352;anotacoes 1352 as 1354 comentarios 1352 correcoes 1352 lhe
1356 meus 1353 minhas 1353 notas 1352 os 1355 sugestoes 1352;<him> 54;<him> 54 para 1358 pra 1358;... 409;<any_det>
1360;<hand3> 1361 <send3> 1361 acaba 1361 conclui 1361 entrega 1361 termina 1361;^ 1362 lhe 1020 lhes 1020;: 427 que
1363;lhe 1020 lhes 1020;que 1365;=9:told ... 1366 que 1016;N 1367;... 1366 que 1023;^ 1362 a 275 eu 274 nos 274 nós
274;para 25 pra 25 que 1370;... 1371 : 430 N 202 a 967 isso 968 o 967 p 436 para 444 pra 444 que 458;... 1371 N 202 a
967 isso 968 o 967 p 436 para 460 pra 460;N 1025 gente 440;^ 438 a 1374 eu 440 gente 434 gnt 434 mim 443 nao 433 nos
443 não 433 nós 443 o 1026;<do1> 49 <give3> 1006 <hand3> 1006 <send3> 1006 acaba 1006 leio 49 olho 49 penso 49 resolvo
49 sobe 1006 vejo 49;^ 1376 eu 1029 lhe 1029;<give3> 17 <hand3> 17 <send3> 17 sobe 17;^ 1378;<do1> 49 <give1> 49
<give1_pra> 49 <give3> 1006 <hand3> 1006 <send3> 1006 <subj> 22 <urge_inf> 22 <would_give> 49 acaba 1006 leio 49 me
149 nao 150 não 150 olho 49 penso 49 resolvo 49 sobe 1006 tenho 437 vejo 49;<do1> 49 <give1> 49 <give1_pra> 49 <subj>
22 <urge_inf> 22 leio 49 me 149 nao 150 não 150 olho 49 penso 49 resolvo 49 tenho 437 vejo 49;^ 1012 receber 385;^
1381 ia 1382 iamos 1013 iria 1013 lhe 1020 receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria 385 vou
386;<giveinf> 17 <inf> 49;^ 1384 me 37 receber 385;^ 1384;<do1> 49 <give1> 49 <give1_pra> 49 <would_give> 49 leio 49
olho 49 penso 49 resolvo 49 vejo 49;^ 1387;D 1379 ^ 1380 a 448 aparecer 422 eu 1383 ia 1385 iamos 1013 ir 422 iria
1386 juntar 423 lhe 1388 lhes 1015 me 452 nos 454 nós 456 passar 422 receberei 385 receberia 385 recebia 385 recebo
385 ter 422 terei 385 teria 385 vai 457 vinha 422 vir 422 viria 422 vou 386;... 1364 : 430 <to> 1368 aparecer 422 de
424 em 424 ir 422 juntar 423 lhe 1369 me 1372 nos 1373 p 462 para 1375 passar 422 pra 463 q 1377 que 1389 ter 422
vinha 422 vir 422 viria 422;em 941 na 941 no 941 para 941;alimentos 1391 cabazes 1391 comida 1391 jantares 1391
refeicoes 1391 roupa 1391 sopa 1391;^ 1392;^ 1362;: 427 que 1394;para 25 pra 25 que 1394;... 1396 : 430 p 436 para 444
pra 444 que 467;... 1396 p 436 para 460 pra 460;<give3> 1006 <hand3> 1006 <send3> 1006 <should> 22 acaba 1006 compensa
22 e 280 mais 373 o 375 sobe 1006 é 280;^ 1399;<give3> 1006 <hand3> 1006 <send3> 1006 <should> 22 <subj> 22 <urge_inf>
22 acaba 1006 compensa 22 e 280 mais 373 me 149 nao 150 não 150 o 375 sobe 1006 tenho 437 é 280;D 1379 ^ 1401 a 448 eu
449 ia 450 iria 320 me 37 nos 454 nós 456 receberei 385 receberia 385 recebia 385 recebo 385 terei 385 teria 385 vai
457 vou 386;... 1395 : 430 me 1397 nos 1398 p 436 para 444 pra 444 q 1400 que 1402;=13:talk D 1379 ^ 1007;q 1008 que
1404;^ 1012 de 1013;vez 1406;^ 675 de 1065;N 1408;da 1409 dela 1408 dele 1408 do 1409;minha 1407 vez 1410;N 35;N 35 a
1412 o 1412;da 1413 de 1413 do 1413;<any_det> 133;<do1> 1415 <give1> 1415;=14:together ^ 1416;vai 111;agua 1418 pio
111 sinal 111;aniversario 1414 aniversário 1414 niver 1414;<inf> 141 ^ 187;a 1411 aniversario 1414 aniversário 1414 da
475 de 475 esperar 902 eu 1417 nada 112 nem 1419 niver 1414 o 1420 para 188 pra 188 preciso 1421 que 188 se 35 so
903;sinal 111;da 1423 deu 1423 dá 1423;meu 783;fosse 543;nao 1424 no 1425 não 1424 pediu 790 se 1426;da 845;cima 1428
vacuo 111 vez 963;<they> 6 N 6 a 6 nao 6 não 6 o 6;a 1287 o 1287;<to> 1287 para 1431 pra 1287 pro 1287;... 1432;<to>
1287 para 1288 pra 1288;... 1434;^ 1137 a 1232 as 1232 meu 1136 meus 1136 minha 1136 minhas 1136 nossa 1136 nosso 1136
o 1232 os 1232;N 1436;a 125 o 125;<to> 125 para 1438;<helpful> 1439;<any_det> 124 a 1440 o 1440 um 1440 uma 1440;meu
1292 meus 1292 minha 1292 minhas 1292 nossa 1292 nosso 1292;=19:gave:resource <any_det> 124;^ 1443;<him> 1142 a 1437 o
1437;<him> 1142;0 1433 <any_det> 1435 <to> 1437 ^ 1441 a 1442 as 1442 cem 1433 com 1144 dinheiro 1433 lhe 1444 lhes
1444 meu 1292 meus 1292 minha 1292 minhas 1292 nossa 1292 nosso 1292 o 1442 os 1442 para 1445 pra 1446;=23:contact
<any_det> 1235;N 1448;<any_det> 1235;da 868 dela 868 dele 868 do 868;curriculo 1451 cv 1451;a 1449 o 1449;N
1450;<any_det> 1235 <to> 1449 lhe 1450 o 1452 para 1453 pro 1454;da 49 de 49 do 49;me 1456;nos 39;acaso 202;querer
202;<any_det> 202 N 202 c 202 com 202 por 1459 sem 1460;<any_det> 39 D 39 N 202 c 39 cafe 39 café 39 com 39 me 236 por
1459 sem 1460;<any_det> 202 N 202 c 202 com 202 me 1461 nos 1462 por 1459 sem 1460;<any_det> 202 N 202 c 202 com 202
me 1461 nos 1461 por 1459 sem 1460;... 934 me 236;apresentacao 0 defesa 0 pitch 0;^ 1466;a 1467 o 1467;<rehearsed> 0;a
1469 o 1469;^ 1470;N 1471;N 1471 a 1472 o 1472;^ 1470 a 1467 com 1473 o 1467;a 96 como 96 o 96;^ 1475;<him> 1476;lhe
1476 lhes 1476 para 1477 pra 1477;a 97 como 97;passo 97;a 1480;... 1479 a 97 as 97 como 97 o 97 os 97 passo 1481 por
1188 porque 97;N 1482;a 97;a 97 como 97 por 1188 porque 97;N 1485;a 97 as 97 como 97 o 97 os 97 passo 1481 por 1188
porque 97;N 1484;<him> 1487 ela 1189 ele 1189;<him> 1487 N 1487 ela 1189 ele 1189;N 1487;<to> 1483 N 1484 a 1486 ao
1190 como 97 lhe 1487 lhes 1487 o 1488 para 1489 por 1188 porque 97 pra 1490 pro 1491 à 1190;a 996 o 996 um 996 uma
996;<to> 967 a 996 lhe 1493 o 996 para 1135 um 996 uma 996;<reach_noun> 1281 contacto 1223 contato 1223 email 1223
nome 1223 numero 1223 telefone 1223;=23:contact ... 1136 <any_det> 1229 ^ 1231 a 1232 as 1232 meu 1136 meus 1136 minha
1136 minhas 1136 nossa 1136 nosso 1136 o 1232 os 1232;N 1496;a 1440 o 1440 um 1440 uma 1440;<any_det> 1229 ^ 1250
anotacoes 1352 as 1354 comentarios 1352 correcoes 1352 meus 1353 minhas 1353 notas 1352 os 1355 sugestoes 1352 um
1000;<any_det> 1229 ^ 1250;<any_det> 1265 ^ 1250;=23:contact ... 1136 <any_det> 1265 ^ 1231 a 1232 as 1232 meu 1136
meus 1136 minha 1136 minhas 1136 nossa 1136 nosso 1136 o 1232 os 1232;N 1502;<him> 1501 a 1503 o 1503;<him> 1501 N
1146;cliente 999 contacto 999 contato 999 email 287 lead 999;<any_det> 1495 <reach_noun> 1227 <to> 1497 ^ 1498
anotacoes 1352 as 1354 comentarios 1352 correcoes 1352 lhe 1499 lhes 1500 mensagem 287 meus 1353 minhas 1353 notas
1352 o 1452 os 1355 para 1504 pra 1505 pro 1147 sugestoes 1352 um 1506;<any_det> 1305 <letter> 202 nota 1304;me
1508;bom 35 para 709 pra 709;0 862 cinco 862 dois 862 duas 862 muitas 862 muitos 862 quase 862 quatro 862 tres 862
trinta 862 umas 862 uns 862 vinte 862;<of> 111 N 111 a 111 ir 111 ligar 111 no 111 o 111 que 111;completo 1512;<of>
111 N 111 a 111 completamente 1512 ir 111 ligar 111 mesmo 1512 no 111 o 111 por 1513 que 111 totalmente 1512;me 1514;^
96 a 97 o 97;a 1516 ao 1516 com 1516 da 1516 de 1516 do 1516 à 1516;duvida 1517 duvidas 1517 dúvida 1517;as 1518
duvida 1517 duvidas 1517 dúvida 1517 umas 1518;perguntar 1186;a 1520 para 1520 pra 1520;N 1521;a 1522 o 1522;<to> 1522
lhe 202 para 1523;tarde 111;nada 111 nao 111 não 111;vao 111;dia 111;tempao 111;a 1525 ate 111 e 1526 em 1527 horas
111 o 1528 toda 111 um 1529;N 1530;ela 535 ele 535 me 44;<any_det> 44 N 1530 a 1531 da 907 de 907 do 907 noticias 44 o
1531 pela 1531 pelo 1531 por 1531 que 1532 resposta 44 retorno 44;=0:missed tempao 111;0 111 a 1525 ate 111 duas 111 e
1526 em 1527 horas 111 meia 111 o 1528 toda 111 um 1534 uma 111;N 1535;N 1535 a 1536 o 1536 pela 1536 pelo 1536 por
1531;<any_det> 44 da 907 de 907 do 907 noticias 44 que 1532 resposta 44 retorno 44;N 1530 a 1531 o 1531 pela 1531 pelo
1531 por 1531;<of> 111 N 111 a 111 completamente 1512 ir 111 ligar 111 mesmo 1512 no 111 nos 1514 o 111 por 1513 que
111 totalmente 1512;<date> 111 nossa 1090 nosso 1090;a 1541 da 1541 do 1541 o 1541 se 939;<of> 111 N 111 a 111
completamente 1512 ir 111 ligar 111 me 1514 mesmo 1512 no 111 o 111 por 1513 que 111 totalmente 1512;c 202 com 202 que
202;<thing> 44;^ 1545 que 416;<set> 39 a 498 aguardando 380 combinado 1544 convencida 501 convencido 501 esperando 380
pendente 1546 suspenso 111 à 498;aguardar 814 esperar 814;D 39 a 39 em 39 para 39 pra 39;aguardo 814;a 1548 aguardando
814 convidada 1549 convidado 1549 convidados 1549 esperando 814 no 1550;la 202 lá 202 tambem 202 tb 202;N
1552;=14:together N 202 a 967 o 967;=23:contact la 202 lá 202 tambem 202 tb 202;N 1555;N 202 a 1556 o 1556;a 1553 o
1553;a 1553 c 202 ca 968 com 202 la 1554 lá 1554 o 1553 para 709 presente 968 presentes 968 tambem 1557 tb 1558;a 967
ca 968 la 968 lá 968 o 967 presente 968 presentes 968 tambem 968;duas 862;dois 862 tres 862;as 1561 c 202 com 202 os
1562 todos 862;a 967 ca 968 la 968 lá 968 o 967 tambem 1554;<paper> 0;^ 1565;a 1566 as 1566 lhe 1 lhes 1 o 1566 os
1566;a 1004 as 1004 o 1004 os 1004;<review_inf> 1567 capacitando 1568 capacitar 1568 ensinando 1568 ensinar 1568
formando 1568 formar 1568 orientando 1568 orientar 1568 treinando 1568 treinar 1568;a 1569 capacitando 1568 capacitar
1568 ensinando 1568 ensinar 1568 formando 1568 formar 1568 orientando 1568 orientar 1568 treinando 1568 treinar 1568;^
948 almocar 202 animar 950 conversa 202 dar 950 ensinando 97 ensinar 97 explicando 97 explicar 97 falar 202 mesa 202
mostrando 97 mostrar 97 tomar 202;com 202;conversa 202 mesa 202;... 1570 ^ 948 a 1571 c 202 com 202 em 210 ensinando
97 ensinar 97 explicando 97 explicar 97 la 1572 lá 1572 mostrando 97 mostrar 97 na 202 no 202 reunida 202 reunido 202
à 1573;capacitando 1568 capacitar 1568 ensinando 1568 ensinar 1568 formando 1568 formar 1568 orientando 1568 orientar
1568 treinando 1568 treinar 1568;a 1575 capacitando 1568 capacitar 1568 ensinando 1568 ensinar 1568 formando 1568
formar 1568 orientando 1568 orientar 1568 treinando 1568 treinar 1568;^ 948 animar 950 conversa 202 dar 950 ensinando
97 ensinar 97 explicando 97 explicar 97 falar 202 mostrando 97 mostrar 97;conversa 202;... 1576 ^ 948 a 1577 c 202 com
202 em 202 ensinando 97 ensinar 97 explicando 97 explicar 97 juntos 202 mostrando 97 mostrar 97 na 202 no 202 reunidos
202 à 1578;aguardar 814 dever 172 esperar 814 pensar 953;da 44 de 44 do 44;a 1580 aguardando 814 atras 939 convidada
1549 convidado 1549 convidados 1549 devendo 172 esperando 814 no 1550 pendente 1581 pensando 953;lha 49 lhas 49 lho 49
lhos 49;<give1> 1583 <give1_pra> 49;lado 862 pe 862;ela 188 ele 188;eu 188;com 1586 de 188 que 1587;0 176 <any_det> 49
a 1335 ao 49 cem 176 cinquenta 176 dinheiro 176 lhe 49 lhes 49 pra 1349 trinta 176 umas 176 uns 176 vinte 176 à 49;lhe
176 lhes 176;que 1590;chegar 49;^ 1592;^ 1592 lhe 1593;<giveinf> 49 <them> 187;^ 1595;a 1596 com 1596 de 1596;=5:mine
^ 1595 lhe 49;a 1596 com 1596 de 1598;<give1> 49 arranjo 49 conserto 49 corrijo 49 deixo 49 devolvo 49 edito 49
escrevo 49 gravo 49 guardo 49 imprimo 49 instalo 49 levo 49 redijo 49 traduzo 49 trago 49;^ 1600;encarrego 1456;,
85;lugar 1603;teu 1604;^ 187 lhe 188 lhes 188;^ 1584 a 1020 ao 1585 combinamos 1588 combinei 1588 combinámos 1588 devo
1589 disse 1591 e 862 encarrego 1457 faco 1594 farei 1594 ficamos 1597 fico 1599 ficámos 1597 fiquei 1599 lhe 1601
lhes 1601 me 1602 no 1605 o 1020 ocupo 1457 trato 1456 vamos 1606 vou 1606;N 202 a 967 isso 968 o 967 que 506;me 1608
nos 1608;=9:told ... 1479 a 97 as 97 como 97 o 97 os 97 passo 1481 por 1188 porque 97;N 1610;<him> 1487 a 960 ela 1189
ele 1189 o 960;<to> 1611 N 1484 a 1486 ao 1190 como 97 lhe 1487 lhes 1487 o 1488 para 1612 por 1188 porque 97 pra 1490
pro 1491 à 1190;<do1> 49 <give1> 49 <give1_pra> 49 leio 49 olho 49 penso 49 resolvo 49 vejo 49;^ 1614 ia 1013 iamos
1013 iria 1013 lhe 1020;^ 1387 eu 1615 ia 1013 iamos 1013 iria 1013 lhe 1388 lhes 1015;=23:contact <to> 1026 bem 1275
lhe 1024 para 1027 q 1030 que 1616;N 44;da 1618 de 1618 do 1618;... 1619;<giveinf> 49 a 1620 as 1620 o 1620 os
1620;confirmar 44 enviar 44 mandar 44 responder 44;N 1622 confirmar 44 enviar 44 mandar 44 me 1622 responder 44;a 1620
as 1620 o 1620 os 1620;^ 1624;parte 176;minha 1626;<giveinf> 49 a 44 as 44 o 44 os 44;^ 1628 a 1623 ainda 921 ela 1623
ele 1623 o 1623;^ 1621 a 1623 ainda 1625 apresenta 1337 apresentar 1342 apresentá 1337 coloca 1345 colocá 1345 conecta
1337 conectar 1342 conectá 1337 da 1627 de 1627 ela 1623 ele 1623 esperar 902 juntar 1342 me 1629 nos 922 o 1623 pela
1627 po 1348 so 903;^ 1624 ainda 1625 da 1627 de 1627 me 922 nos 922 pela 1627;se 111;gente 1632 vejo 111;falamos 111
vemos 111;vejo 111;a 1633 estou 111 falamos 111 falava 111 falo 111 nos 1634 o 1635 vejo 111 vemos 111;n 1636 nao 1636
não 1636;que 1637;falta 380;... 1638 0 35 anos 35 cinquenta 35 lhe 1639 noventa 35 oitenta 35 quarenta 35 sessenta 35
setenta 35 trinta 35 vinte 35;companhia 202;me 1641 nos 1641;para 264 pra 264 pro 264;cargo 176;espera 497 meu 1644
ser 1643;=5:mine ^ 49;^ 17 me 37 minha 1626 nos 37;maos 176;minhas 1648;conta 1646;minha 1650;<moved_pp> 1643 a 1645
agora 1643 com 517 comigo 1646 da 1627 de 1647 marcada 39 marcado 39 nas 1649 para 264 pela 1627 pendente 1546 por
1651 pra 264 pro 264 responsavel 519 sem 228 suspenso 111 à 498;meu 1644;conta 176;minha 1654;a 1653 comigo 176 nas
1649 por 1655;nada 111;0 111 e 1657 em 1527 meia 845 sozinha 111 sozinho 111 uma 845;^ 1595 aguardar 814 espera 1658
esperar 814;N 1119 ^ 1595 a 1120 o 1120;<inf> 49 <them> 1012 lhe 1012;^ 1661;<giveinf> 49 <inf> 49;<giveinf> 49 <inf>
49 <them> 1663 lhe 1069 lhes 49;^ 1664 almocar 39 encontrar 39 jantar 39 lhe 176 lhes 176 marcar 111 nos 299 remarcar
111 tomar 39;=7:waiting 0 111 <of> 44 e 1657 em 1527 meia 845 sozinha 111 sozinho 111 uma 845;espera 1658;a 1659
aguardando 814 c 1121 com 1660 d 1662 de 1665 esperando 1666 no 1550 plantada 1658 plantado 1658 à 1667;nao 111 nem
111 nunca 111 não 111;e 1669;... 1670;^ 17 ligar 1671;^ 17 aparecer 1671 ligar 1671 me 1672 nos 37 passar 1671 vir
1671;com 517 de 1673 responsavel 519;^ 1595 aguardar 814 esperar 814;<giveinf> 49 <inf> 49 <them> 1663 lhe
1012;=5:mine ^ 1676 lhe 49;a 1675 aguardando 814 com 1596 d 1662 de 1677 esperando 814 no 1550 pendente 1581;D 262 da
271 de 271 do 271 para 264 pra 264 pro 264;dever 523 espera 497 meu 1644 ser 1643;<they> 855 ^ 891 eu 892;=23:contact
N 857 a 858 o 858;=23:contact <they> 855 eu 895;: 1681 c 202 com 1682 para 39 que 1683;... 1670 e 420 mas 420 so 421;^
17 aparecer 1685 ir 422 juntar 423 ligar 1671 marcar 111 me 1672 nos 37 passar 1685 remarcar 111 ter 422 vinha 422 vir
1685 viria 422;by 111;aberto 111 aparecer 422 ir 422 juntar 423 marcar 111 passar 422 stand 1687 ter 422 vinha 422 vir
422 viria 422;D 262 depois 111;aberto 111 fazer 111 marcar 111 minha 1650 stand 1687;<moved_pp> 1679 <off_pp> 111 D
262 a 1680 acordado 897 agendada 39 agendado 39 agora 1643 aparecer 422 com 517 combinado 1684 comigo 176 de 1686
devendo 37 em 1688 ir 422 juntar 423 marcada 39 marcado 39 me 526 nas 1649 para 1689 passar 422 pendente 1546 por 1690
pra 1689 pro 264 que 424 responsavel 519 sem 228 ter 422 vinha 422 vir 422 viria 422 à 498;^ 1595 espera 1658;a 1692 c
1121 com 1660 d 1662 de 1665 esperando 1658 plantada 1658 plantado 1658 à 1667;^ 1595 dever 172 ensinando 97 ensinar
97 espera 1658 explicando 97 explicar 97 mostrando 97 mostrar 97 saber 819;=5:mine ^ 1676 lhe 1646 lhes 176;... 1570 a
1694 com 1596 d 1662 de 1695 devendo 172 ensinando 97 ensinar 97 esperando 1658 explicando 97 explicar 97 mostrando 97
mostrar 97 plantada 1658 plantado 1658 sabendo 819 à 1667;<date> 202;<of> 816 <to> 816 ^ 815 com 816 entre
816;<feedback_noun> 1225;<course> 1154 apresentacao 1698 apresentacoes 1698 avaliacao 987 conexao 1698 devolutiva 987
feedback 987 intro 1698 intros 1698 minha 1699 ponte 1698;apresentacao 1698 apresentacoes 1698 conexao 1698 intro 1698
intros 1698 ponte 1698;avaliacao 987 data 1254 devolutiva 987 feedback 987;<feedback_noun> 1225 a 996 algumas 1248
alguns 1248 bastante 1248 imenso 1248 imensos 1248 muito 1248 o 996 um 996 uma 1702 umas 1248 uns 1248 varias 1248
varios 1248;algumas 1248 alguns 1248 bastante 1248 imenso 1248 imensos 1248 muito 1248 uma 1258 umas 1248 uns 1248
varias 1248 varios 1248;<course> 1154 apresentacao 1698 apresentacoes 1698 avaliacao 987 conexao 1698 devolutiva 987
feedback 987 intro 1698 intros 1698 meu 1699 ponte 1698;meus 1699;^ 941 com 1039 em 1039 na 1039 no 1039;voluntario
1707;<course> 1154 <feedback_noun> 1225 avaliacao 987 devolutiva 987 feedback 987;<course> 1154 <feedback_noun> 1225
apresentacao 1698 apresentacoes 1698 avaliacao 987 conexao 1698 data 1254 devolutiva 987 feedback 987 intro 1698
intros 1698 ponte 1698;<any_det> 1697 <date> 202 <feedback_noun> 1225 a 1700 algumas 1248 alguns 1248 as 1701 bastante
1248 imenso 1248 imensos 1248 lhe 1703 lhes 1704 mentoria 1260 mentorias 1260 mentoring 1260 muito 1248 o 1705 os 1706
trabalho 1708 um 1709 uma 1710 umas 1248 uns 1248 varias 1248 varios 1248 voluntariado 1707;<any_det> 1697 <date> 202
a 1701 as 1701 mentoria 1260 mentorias 1260 mentoring 1260 o 1701 trabalho 1708 uma 1701 voluntariado 1707;que 792
quem 792;N 1713 ser 1643;N 1713;D 262 a 1074 depois 111 o 1074;fazer 111;D 262 caixa 111 depois 111 voicemail 111;D
262 caixa 111 voicemail 111;<moved_pp> 1679 <off_pp> 111 D 262 N 1713 a 1714 agora 1643 ao 1074 combinado 1544 na 1074
no 1074 o 1715 para 1716 por 1717 pra 1718 pro 1719 sem 228 suspenso 111;=23:contact ^ 948 casa 202;^ 941 da 1039 de
1039 do 1039;aldeia 1722 biblioteca 1722 colegio 1722 creche 1722 escola 1722 hospital 1722 lar 1722 turma 1722;a
1723;a 1723 ao 1723 na 1723 no 1723 para 1724 à 1723;... 1725;a 202 o 202;^ 948 a 1721 ajudar 1726 almocar 202 ao 202
ate 202 beber 202 com 202 contar 1726 correr 202 em 210 falar 1726 jantar 202 la 202 ler 1726 lá 202 na 1271 no 202
num 202 numa 202 servir 1726 ter 1572 tocar 1726 tomar 202 ver 1727 visitar 202 à 202;mentoria 1260 mentorias 1260
mentoring 1260;^ 948 a 1721 ajudar 1726 almocar 202 ao 202 ate 202 beber 202 com 202 contar 1726 correr 202 dar 1729
em 210 falar 1726 jantar 202 la 202 ler 1726 lá 202 na 1271 no 202 num 202 numa 202 servir 1726 ter 1572 tocar 1726
tomar 202 ver 1727 visitar 202 à 202;D 1379 ^ 1007;q 1008 que 1731;... 1366 que 1016;N 1733;... 1366 <to> 1734 lhe
1733 para 1027 que 1016;... 1576;de 35;=11:thinking ter 532;de 1738;ela 6 ele 6 isso 6 mim 6 nos 6 nós 6;a 1740 ao
1062;chamadas 111;de 1742;^ 941 com 1039 em 1039 na 1039 no 1039 para 1039;voluntariado 1744;de 1745;ver 846;n 111 nao
111 não 111;que 1748;que 1748 tempo 1749;<inf> 141 ^ 187 admitir 1336 confessar 1336 dizer 1336 reconhecer 1336 tempos
1750;... 1638 de 1747 muito 1750 que 1751 seculos 1750 tempos 1750;agendado 111 combinado 111 marcado 111;aniversario
1414 aniversário 1414 niver 1414 o 1420;comemora 1132 completa 1132 e 1754 faz 1132 fazia 1132 é 1754;<to> 1214 para
1216 pra 1216 pro 1214;... 1756 ^ 867;<pro> 1757;<good> 1758 <pro> 1757 <reach_noun> 1228 contacto 1223 contato 1223
email 1223 nome 1223 numero 1223 telefone 1223;<good> 869 <pro> 868 <reach_noun> 1228 contacto 1223 contato 1223 email
1223 nome 1223 numero 1223 telefone 1223;<pro> 868 minha 870;<pro> 868 meu 870;<any_det> 1760 a 1761 as 872 meu 869
minha 869 o 1762 os 875 um 869 uma 869;<pro> 868 minha 869;<pro> 868 meu 869;a 1764 meu 869 minha 869 o 1765 um 869
uma 869;N 1766;N 1763 a 1767 o 1767;<to> 868 no 868;<any_det> 870 <good> 869 <pro> 868 a 871 o 874;<good> 1758 <pro>
1757;<him> 1770 <pro> 868 N 1769 minha 1771;<pro> 868 N 868 minha 870;<pro> 868 N 868 meu 870;<pro> 868 cliente 999
contacto 999 contato 999 lead 999;<any_det> 1760 N 868 a 1773 as 872 meu 869 minha 869 o 1774 os 875 um 1775 uma
869;<any_det> 1760 N 868 a 1773 as 872 meu 869 minha 869 o 1774 os 875 um 869 uma 869;<pro> 868 N 1769 meu 1771;<good>
869 <pro> 868 <reach_noun> 1228;N 868 minha 870;N 868 meu 870;<any_det> 1779 <good> 869 <pro> 868 N 868 a 1780 as 872
o 1781 os 875;<any_det> 1779 a 871 as 872 o 874 os 875;N 1783;<him> 1782 a 1784 ela 1766 ele 1766 o 1784;<him> 1782
ela 1766 ele 1766;<any_det> 1759 <to> 1768 N 1769 a 1772 as 872 lhe 1776 lhes 1777 meu 869 minha 869 o 1778 os 875
para 1785 pra 1786 um 1775 uma 869;<to> 960;N 880;<him> 880 que 699;<to> 1789 com 881 em 873 lhe 880 lhes 880 para
1790 pra 1790 que 699;a 974 ao 974 com 974 e 974 à 974;N 1792;N 1792 a 1793 o 1793;: 972 N 971 da 1794 de 1794 do 1794
entre 1794;=0:missed embora 111;ido 1796 saido 111;estava 111;havia 1797 nao 1798 não 1798 que 6 tinha 1797;a 202 ao
202 c 202 com 202 futebol 202 padel 202 tenis 202 ténis 202 tênis 202 à 202;N 202 a 967 o 967 tambem 968;N 202 gente
1801 nos 1801 nós 1801;gente 1801;N 202 a 1802 o 967 tambem 968 à 1803;se 1804;a 1160 me 1079 o 1160 pelo 982 por 982
via 982;=14:together N 202 a 967 o 967 tambem 968;N 202 gente 1801 nos 1807 nós 1807;=14:together N 202 a 1808 o 967
tambem 968 à 1803;se 1809;estava 968 estavam 968 esteve 968 estiveram 968;^ 187 de 188;^ 187 apresenta 1337 apresentar
1342 apresentá 1337 coloca 1345 colocá 1345 conecta 1337 conectar 1342 conectá 1337 juntar 1342 lhe 176 po 1348;^ 187
de 1813 lhe 176 me 1812;da 35 de 35 do 35;me 1815;^ 1250;N 1817;cadeira 111;de 1819;N 864 cano 111;<him> 1817 a 1818 o
1818;<him> 1817;bolo 111 cano 111 cha 1820 furo 111 nega 111 tampa 111;<to> 1818 a 865 bolo 111 cano 111 cha 1820 furo
111 lhe 1817 lhes 1817 nega 111 o 1821 para 1822 pra 1823 tampa 111 um 1824 uma 1824;^ 49 que 176;como 97;<reach_noun>
1228 contacto 1223 contato 1223 nome 1223 numero 1223 telefone 1223;minha 124;minhas 124;meu 124;meus 124;a 1829 as
1830 meu 124 meus 124 minha 124 minhas 124 nossa 124 nosso 124 o 1831 os 1832;contacto 202 contato 202 morada 202
numero 202 ok 202 opiniao 1 palavra 202 resposta 202;minha 1834;contacto 202 contato 202 morada 202 numero 202 ok 202
palavra 202 resposta 202;meu 1836;<any_det> 1828 ^ 1833 a 1835 algumas 1248 alguns 1248 animo 225 apoio 225 bastante
1248 comentarios 1 coragem 225 feedback 1 forca 225 imenso 1248 imensos 1248 lhe 1704 lhes 1704 meu 1836 minha 1834
moral 225 muito 1248 o 1837 uma 1258 umas 1248 uns 1248 varias 1248 varios 1248;^ 1833 algumas 1248 alguns 1248
bastante 1248 imenso 1248 imensos 1248 lhe 1704 lhes 1704 muito 1248 uma 1258 umas 1248 uns 1248 varias 1248 varios
1248;=19:gave:resource a 1829 as 1830 meu 124 meus 124 minha 124 minhas 124 nossa 124 nosso 124 o 1831 os 1832;^
1840;de 1136;monte 1842;<any_det> 1265 um 1843 umas 1136 uns 1136 varias 1136 varios 1136;algumas 1248 alguns 1248
bastante 1248 imenso 1248 imensos 1248 lhe 1704 lhes 1704 muito 1248 uma 1258 umas 1248 uns 1248 varias 1248 varios
1248;<any_det> 1779 N 868 a 1773 as 872 meu 869 minha 869 o 1774 os 875 um 869 uma 869;<feedback_noun> 1241 ^
241;<any_det> 1828 algumas 1248 alguns 1248 bastante 1248 imenso 1248 imensos 1248 lhe 1704 lhes 1704 muito 1248 um
1843 uma 1258 umas 1847 uns 1847 varias 1847 varios 1847;^ 1833;=5:mine que 49;<any_det> 870 N 868 a 1773 as 872 meu
869 minha 869 o 1774 os 875 um 869 uma 869;<handed1> 245 <told1> 699 <vowed1> 1826 ^ 1600 aconselhei 886 apresentei
974 contei 1827 dei 1838 deixei 1839 devo 49 emprestei 1841 enviei 1844 expliquei 1827 fiz 1845 indiquei 1846 mandei
1848 mostrei 1827 ofereci 1849 passei 1848 pedi 1186 perguntei 1186 prometi 1850 recomendei 1851 sugeri 1851;<paper>
936;<media> 35;<media> 35 meu 1854 seu 1854 sua 1854;<media> 35 facebook 35 imprensa 35 insta 35 instagram 35 jornal
35 linkedin 35 meu 1854 seu 1854 sua 1854 twitter 35 x 35;=11:thinking <media> 35 facebook 35 imprensa 35 insta 35
instagram 35 jornal 35 linkedin 35 meu 1854 seu 1854 sua 1854 twitter 35 x 35;<any_det> 1853 a 35 as 35 em 1855 na
1856 nas 1855 no 1857 nos 1855 num 1855 numa 1855 o 35 os 35 pela 1855 pelo 1856 por 1855 que 35 sobre 35 um 35 uma
35;em 1855 na 1855 nas 1855 no 1855 nos 1855 num 1855 numa 1855 pela 1855 pelo 1855 por 1855;perdida 111;a 970 ao 970
com 975 e 975 à 970;N 1861;=23:contact <to> 1522 a 1862 lhe 202 o 1862 para 1523 pelo 982 por 982 via 982;eu 552 la 37
lo 37 ma 37 mas 37 me 552 mo 37 mos 37;<him> 1236 meu 1238 meus 1238 minha 1239 minhas 1238;^ 0 a 1 ao 1 da 1 do 1 na
1 no 1 sobre 1 à 1;anotacoes 1352 comentarios 1866 correcoes 1352 feedback 1237 notas 1866 opiniao 1237 parecer 1237
sugestoes 1352 visao 1237;anotacoes 1352 comentarios 1352 correcoes 1352 meu 1238 meus 1238 minha 1238 minhas 1867
notas 1352 sugestoes 1352;<any_det> 1229 <feedback_noun> 1225 ^ 1250 algumas 1248 alguns 1248 anotacoes 1352 as 1354
bastante 1248 comentarios 1352 correcoes 1352 imenso 1248 imensos 1248 meus 1353 minhas 1353 muito 1248 notas 1352 os
1355 sugestoes 1352 um 1000 uma 1258 umas 1248 uns 1248 varias 1248 varios 1248;<any_det> 1229 ^ 1250 algumas 1248
alguns 1248 bastante 1248 imenso 1248 imensos 1248 muito 1248 uma 1258 umas 1248 uns 1248 varias 1248 varios
1248;curriculo 1451 cv 1451 meu 1239 meus 1238 minha 1238 minhas 1238;<feedback_noun> 1225 anotacoes 1352 comentarios
1866 correcoes 1352 feedback 1237 notas 1866 opiniao 1237 parecer 1237 sugestoes 1352 visao 1237;meu 1238 meus 1872
minha 1238 minhas 1238;<him> 1266 a 1503 o 1503;<him> 1266 N 1146;<feedback_noun> 1225 cliente 999 contacto 999
contato 999 email 287 lead 999 mail 287 zap 287;<feedback_noun> 1225 data 1254 mensagem 287;<any_det> 1224
<feedback_noun> 1225 <reach_noun> 1227 <to> 1497 ^ 1498 a 1865 algumas 1248 alguns 1248 anotacoes 1352 as 1868 audio
287 bastante 1248 comentarios 1352 correcoes 1352 imenso 1248 imensos 1248 lhe 1869 lhes 1870 mail 287 mensagem 287
meu 1238 meus 1867 minha 1238 minhas 1867 muito 1248 notas 1352 o 1871 os 1873 para 1874 pra 1875 pro 1147 sugestoes
1352 um 1876 uma 1877 umas 1248 uns 1248 varias 1248 varios 1248 áudio 287;<letter> 202;<any_det> 1305 <letter> 202 ^
551 nota 1304 p 436 para 555 pra 555;<any_det> 1879 <letter> 202 eu 552 me 1880 nos 557 p 462 para 558 pra 558;almocar
39 encontrar 39 jantar 39 nos 299 tomar 39;c 1121 com 1121 de 1882;c 1121 com 1121;saudade 202;a 1885 saudades
202;saudades 202;=13:talk como 6 da 6 de 6 do 6 por 819 porque 6 que 6 se 6 sobre 6;a 49 com 1151 em 49;a 967 isso
1135 me 404 o 967 que 390;mail 202;<letter> 202 e 1891 nota 1304;<any_det> 1892 <letter> 202 a 1301 e 1891 em 1302
esperando 111 na 1306 no 1309 nota 1304 pendurada 111 pendurado 111 plantada 111 plantado 111 à 1301;bolo
111;<any_det> 1325 bolo 111 furo 111 o 1894 para 1330 pra 1330 um 1894;: 427 para 574 pra 574 que 1370;que 1394;...
1897 p 436 para 577 pra 577 que 579;... 1897 p 436 para 436 pra 436;... 1896 a 967 isso 1135 me 1898 nos 1899 o 967 p
436 para 444 pra 444 que 591;: 427 para 574 pra 574 que 1394;... 1897 p 436 para 577 pra 577 que 594;... 1901 me 1902
nos 1899 p 436 para 444 pra 444 que 594;<any_det> 1892 <letter> 202 e 1891 nota 1304;<any_det> 1892 <letter> 202 e
1891 me 607 nos 557 nota 1304 p 436 para 555 pra 555;para 49 pra 49;cabeca 111;<any_det> 1892 <letter> 202
completamente 111 da 1907 e 1891 nota 1304 totalmente 111;^ 531 me 547 para 176 pra 176 que 546;<advises> 561
<called3> 202 <off> 111 <says> 1888 <vowed3> 562 <wrote3> 324 ^ 568 acompanhou 862 alerta 570 alertou 570 avisando 819
avisou 572 chamou 202 cobra 392 cobrou 392 coloca 396 comprometi 1889 confirmou 1890 contando 819 contou 1890 convida
1198 convidam 1198 deixou 1893 deu 1895 deve 414 devem 414 disse 1900 diz 1903 empurrou 477 encaminhou 1904 encarrego
1456 encontramos 1079 encontrei 1079 encoraja 477 encorajou 477 enviou 1904 escreveu 405 esqueci 1514 estimulou 477
explicou 601 fala 511 falou 604 falta 1629 faltam 922 fez 1641 fizeram 1641 garantiu 530 ia 605 incentiva 477
incentivou 477 insistiu 606 lembrar 1812 lembrei 1815 lembrou 601 ligou 202 mandou 1905 mostrou 601 ofereci 1906
passou 1908 pede 532 pediu 1909 pergunto 35 poe 396 promete 530 prometeu 530 repetiu 601 reuni 1079 reunimos 1079
sugeriu 606 telefonou 202 tem 610 tinha 605 têm 610 vai 37 vao 37;^ 166 a 167 o 167;a 167 o 167;a 167 ao 167 aos 167
as 167 com 1912 em 167 na 167 no 167 para 167 pra 167 à 167 às 167;cunha 1275;uma 1914;saudade 111;de 1916;<to> 1611 a
1190 ao 1190 como 97 lhe 1487 lhes 1487 para 1612 por 1188 porque 97 pra 1490 pro 1491 à 1190;a 905 ao 905 aos 905 à
905;obrigada 1919 obrigado 1919;^ 1663;^ 1663 de 1921;esquecer 1922;posso 1923;esquecer 1922 me 1923;me 1924 posso
1925;ausencia 111;<inf> 22 <should> 22 o 280;^ 1928;melhor 85;, 1929 ^ 22 a 86 eu 85 nos 85 nós 85 o 1930;N 1931;,
433;<them> 1933 N 1933;<them> 1933 N 1931 a 1934 da 1934 do 1934 o 1934;da 1932 de 1935 dela 1931 dele 1931 do 1932;^
22 a 86 eu 85 nos 85 nós 85 o 1930;N 1937;da 1938 de 1938 dela 1937 dele 1937 do 1938;agenda 39 minha 1927 opiniao
1936 visao 1939;N 111;N 111 a 1941 o 1941;com 1942;<date> 1943 N 111;da 1941 de 1944 do 1941;=0:missed a 111 ao 111 em
111 na 111 nada 111 no 111 nossa 111 nosso 111 o 111 à 111;noticias 111 sinais 111 sinal 111;certo 1946 mais 1947
noticias 111 para 912 pra 912 sinais 111 sinal 111;mais 1657 nada 111;^ 187 lhe 176;^ 187 de 1950 lhe 176;ninguem
111;possivel 1946;<date> 1943;volta 111;de 1955 mais 111 nada 111;noticias 111 sinal 111;<answers> 111 deu 1957
esquecer 1951 liga 1956 ligou 1956 posso 1923 respondeu 1956;<see_inf> 111;<see_inf> 111 esquecer 1922 me
1923;realizou 1946;nada 939;<inf> 111;de 1963;como 912 coragem 1964 tempo 923;ninguem 1946;conseguir 1959 poder
1959;<answers> 111 <clitic> 909 <happens3> 1946 <seen1> 111 a 910 agradeci 111 as 910 atende 111 cheguei 913 consegui
912 conseguimos 912 contactei 111 contatei 111 da 1423 dei 916 desejei 916 deu 1948 disse 1949 dá 1423 esquece 1812
esquecer 1951 estava 1952 falou 1949 foi 1953 fui 1091 ha 1954 havera 1954 havia 1952 houve 1954 lhe 919 lhes 919 liga
1956 ligou 1956 mandei 916 me 1958 o 910 os 910 pega 111 podia 1959 posso 1960 pude 912 recebi 922 responde 111
respondeu 1956 respondi 111 retorna 111 retornei 111 se 1961 sei 1962 telefonei 111 tinha 1952 tive 1965 veio 1966 vou
1967;nem 1941;noticias 111 para 912 pra 912 sinal 111;=0:missed de 1955 mais 111 nada 111;<answers> 111 deu 1957 liga
1956 ligou 1956 respondeu 1956;<answers> 111 <clitic> 909 <seen1> 111 N 1969 apareceu 111 atendeu 111 avisou 111
cheguei 913 consegui 912 conseguimos 912 deu 1970 liga 1956 ligou 1971 me 1972 noticia 939 noticias 939 novas 939
novidades 939 pude 912 rasto 939 respondeu 1971 sinal 939 tive 924 veio 111;<answers> 111 deu 1957;<answers> 111
apareceu 111 atendeu 111 deu 1957 entrou 111 ligou 111 me 1974 respondeu 111 veio 111;=7:waiting <of> 44 da 44 de 44
do 44;da 1932 de 1932 dela 1931 dele 1931 do 1932;dela 1603 dele 1603;, 85 ^ 22;lugar 1979;aguardo 1976 entender 1977
lugar 1978 meu 1980 seu 1980 teu 1980 vacuo 111;a 967 isso 1135 o 967;bolo 111 furo 111 o 1894 para 1330 pra 1330 um
1894;... 1896 a 967 isso 1135 me 1899 nos 1899 o 967 p 436 para 460 pra 460 que 600;... 1901 me 1899 nos 1899 p 436
para 460 pra 460;juntos 862;D 39 c 202 com 202;<any_det> 1892 <letter> 202 e 1891 me 557 nos 557 nota 1304 p 436 para
436 pra 436;<advises> 561 <called3> 202 <off> 111 <says> 1888 <vowed3> 562 <we3> 202 <wrote3> 324 ^ 620 alerta 570
alertou 570 avisou 570 chamou 202 confirmou 1982 contou 1982 convida 1198 convidam 1198 deixou 1893 desencontramos 111
desencontrámos 111 deu 1983 deve 414 devem 414 disse 1984 diz 1985 dois 1986 empurrou 477 encaminhou 1904 encontramos
1987 encontrei 1079 encoraja 477 encorajou 477 enviou 1904 esquecemos 1514 estimulou 477 explicou 601 falamos 179
falou 623 falta 922 faltam 922 fez 1641 fizeram 1641 ia 605 incentiva 477 incentivou 477 lembrou 601 ligou 202 mandou
1988 mostrou 601 passou 1904 pede 532 pediu 532 repetiu 601 reuni 1079 reunimos 1079 telefonou 202 tem 610 tinha 605
têm 610 vai 37 vao 37 vemos 179;mim 141;mental 141 para 1990 pessoal 141;<answers> 111 <came3> 111 <clitic> 909
<seen1> 111 agradeci 111 atendeu 111 chegou 111 cheguei 913 consegui 912 conseguimos 912 contactei 111 contatei 111
deu 1970 ligou 111 me 1974 pude 912 respondeu 111 respondi 111 retornei 111 telefonei 111 tive 924;dois 1986;^ 812
conselho 830 dica 830 opiniao 830 palpite 830 quais 6 qual 6 recado 830 seu 844 sua 844 sugestao 830;<to> 1062 N 905 a
905 ao 905 aos 905 à 905;para 49;<him> 1142 a 1143 o 1143;<to> 1143 ^ 1137 a 1442 as 1442 com 1144 lhe 1142 lhes 1142
me 1996 meu 1292 meus 1292 minha 1292 minhas 1292 nossa 1292 nosso 1292 o 1442 os 1442 para 1997 pra 1446;dois 1986
quais 6 qual 6;entrevista 35;da 967 de 967 dela 202 dele 202 do 967;podcast 35 video 35 vídeo 35;palestra 35;a 2000 da
967 de 967 dela 202 dele 202 do 967 isso 2001 isto 2001 o 2002 que 35 um 2002 uma 2003;animo 225 astral 225 moral
225;o 2005;<them> 1178 N 1179 a 1180 acalmar 813 animar 813 avisar 820 consolar 813 contar 820 dar 833 desejar 1320
dizer 820 encorajar 813 felicitar 813 incentivar 813 levantar 2006 me 842 o 1180 parabenizar 813 que 958;D 262 para
264 pra 264 pro 264;apanhar 39 buscar 39;apanhar 717 buscar 717 me 2009 nos 2009 ser 1643;escritorio 39;em 836;=2:plan
a 836 almocar 39 beber 39 dormir 39 jantar 39 lanchar 39 tomar 39;^ 17 em 836;apanhar 39 buscar 39 visitar 39;D 262
apanhar 717 buscar 717 me 2009 nos 2009;comigo 39;<moved_pp> 2008 D 262 a 2010 agora 1643 almocar 39 ao 2011 apanhar
717 aqui 2012 buscar 717 ca 2013 jantar 39 la 2014 lo 37 lá 2012 ma 37 mas 37 me 2015 mo 37 mos 37 nos 2009 para 2016
pra 264 pro 264 ter 2017;nossa 836;casa 39 nossa 836;a 836;comigo 39 connosco 39;a 2020 almocar 39 aqui 2012 beber 39
ca 2021 jantar 39 lanchar 39 ter 2022 tomar 39 visitar 39;a 2019 almocar 39 aqui 2012 beber 39 ca 2023 jantar 39
lanchar 39 ter 2022 tomar 39 visitar 39;a 1575 c 202 capacitando 1568 capacitar 1568 com 202 ensinando 1568 ensinar
1568 formando 1568 formar 1568 orientando 1568 orientar 1568 treinando 1568 treinar 1568;manha 202 noite 202 tarde
202;semana 202;de 2027;dia 202 fim 2028;... 2025 D 262 a 2026 em 210 isso 1279 la 202 lá 202 na 1271 no 202 o 2029
para 264 pela 202 pelo 202 por 210 pra 264;apanhar 717 buscar 717;a 2031 apanhar 717 buscar 717 para 2031;^ 96 a 1004
as 1004 o 1004 os 1004;<review_inf> 1567 capacitando 1568 capacitar 1568 ensinando 2033 ensinar 2033 explicando 97
explicar 97 formando 1568 formar 1568 mostrando 97 mostrar 97 orientando 1568 orientar 1568 treinando 1568 treinar
1568;a 2034 c 202 capacitando 1568 capacitar 1568 com 202 ensinando 2033 ensinar 2033 explicando 97 explicar 97
formando 1568 formar 1568 mostrando 97 mostrar 97 orientando 1568 orientar 1568 treinando 1568 treinar 1568;... 1136
<any_det> 1229 ^ 1231 a 1232 as 1232 meu 1136 meus 1136 minha 1136 minhas 1136 nossa 1136 nosso 1136 o 1232 os 1232;N
2036;<him> 1236 avaliacao 987 devolutiva 987 feedback 987 manha 202 meu 1238 meus 1238 minha 1239 minhas 1238 noite
202 tarde 202;meu 1238 meus 1238 minha 1238 minhas 1238;avaliacao 987 cliente 999 contacto 999 contato 999 devolutiva
987 feedback 987 lead 999;<any_det> 1229 <feedback_noun> 1225 ^ 1250 a 996 algumas 1248 alguns 1248 bastante 1248
imenso 1248 imensos 1248 muito 1248 o 996 um 2040 uma 1702 umas 1248 uns 1248 varias 1248 varios 1248;avaliacao 987
curriculo 1451 cv 1451 devolutiva 987 dia 202 feedback 987 fim 2028 meu 1239 meus 1238 minha 1238 minhas 1238;meu 1238
meus 1239 minha 1238 minhas 1238;... 1136 <any_det> 1265 ^ 1231 a 1232 as 1232 meu 1136 meus 1136 minha 1136 minhas
1136 nossa 1136 nosso 1136 o 1232 os 1232;N 2044;<him> 1266 a 2045 o 2045;<feedback_noun> 1225 avaliacao 987 cliente
999 contacto 999 contato 999 devolutiva 987 feedback 987 lead 999;<feedback_noun> 1225 avaliacao 987 data 1254
devolutiva 987 feedback 987;... 2035 <any_det> 1224 <feedback_noun> 1225 <reach_noun> 1227 <to> 2037 ^ 1498 a 2038
algumas 1248 alguns 1248 as 2039 bastante 1248 em 210 imenso 1248 imensos 1248 la 202 lhe 2041 lhes 1870 lá 202 meu
1238 meus 1238 minha 1238 minhas 1238 muito 1248 na 1271 no 202 o 2042 os 2043 para 2046 pela 202 pelo 202 por 210 pra
1875 pro 1147 um 2047 uma 2048 umas 1248 uns 1248 varias 1248 varios 1248;ser 1643;cabeca 111 ideia 111;completamente
111 da 2051 totalmente 111;<moved_pp> 2008 D 262 a 2050 agora 1643 me 2052 para 264 pra 264 pro 264;... 2025 a 2026 em
210 la 202 lá 202 na 1271 no 202 o 2029 pela 202 pelo 202 por 210;^ 1361;=8:asked N 2055;<to> 1186;opiniao 2057;a 1186
o 1186;=8:asked <to> 1186 ^ 1361 para 2059;<to> 1186 para 2059;conselho 2057;<to> 2056 ^ 1361 a 2058 ajuda 2057
conselho 2057 lhe 2060 lhes 2061 opiniao 2057 para 2059 um 2062;<to> 1186 lhe 2061 lhes 2061 para 2059;^ 1126;^ 1126
eu 787 lhe 2065;=5:mine <giveinf> 49 <subj> 22 me 149 nao 150 não 150;<giveinf> 49 <subj> 22 me 149 nao 150 não 150;^
2068 lhe 188;^ 2067 a 545 eu 2069 lhe 2065 nos 456 nós 456;^ 531 para 2066 pra 788 que 2070;=4:needs_from_me <giveinf>
49 <subj> 22 me 149 nao 150 não 150;=4:needs_from_me <giveinf> 49;^ 2073;^ 2072 lhe 2074 lhes 392;^ 2068 a 633 eu 2075
lhe 188 nos 456 nós 456;^ 630 me 2071 nos 532 para 788 pra 788 que 2076;carona 202;vistos 6;call 111;a 2080;<date> 111
call 111;a 2082 ao 1090 o 1090 à 1090;... 402 se 6;=8:asked <to> 1186 para 2059;<to> 1186 lhe 2085 lhes 2061 para
2059;me 35;se 6;, 1174 em 1102;, 1174 ^ 1175 a 1177 em 1102 eu 1176;N 2090;<them> 1178 N 2089 a 2091 o 2091 que
6;<them> 1178 N 1179 a 1180 acalmar 813 animar 813 avisar 820 consolar 813 contar 820 dar 833 desejar 1320 dizer 820
encorajar 813 felicitar 813 incentivar 813 levantar 2006 me 842 o 1180 parabenizar 813;<inf> 141;^ 615 a 380 as 380 da
639 das 640 de 644 do 639 dos 640 o 380 os 380 que 645 se 2094;<giveinf> 49 lhe 187;^ 2096;^ 2096 de 2097;^ 2096
apresenta 1337 apresentar 1342 apresentá 1337 coloca 1345 colocá 1345 conecta 1337 conectar 1342 conectá 1337 de 2097
juntar 1342 pensar 35 po 1348;a 1469 alimentos 1391 cabazes 1391 comida 1391 jantares 1391 o 1469 refeicoes 1391 roupa
1391 sopa 1391;^ 2100 com 1473;: 972;lhe 111;<see_inf> 111 ligar 2103;D 1379 ^ 17 eu 387 ia 386 me 37 receberei 385
receberia 385 recebia 385 recebo 385 terei 385 teria 385 vou 386;^ 17 me 529 que 2105;N 1850;=5:mine ^ 49 que 49;a
2107 o 2107;=5:mine <to> 2107 ^ 49 lhe 2108 lhes 2108 para 2109 que 49;=5:mine ^ 1011 eu 1014 ia 1013 iamos 1013 iria
1013 lhe 1015 lhes 1015;=5:mine ... 1366 que 2111;N 2112;=5:mine que 2111;N 2114;a 2115 o 2115;=5:mine ... 1366 <to>
2113 lhe 2112 lhes 1850 para 2116 que 2111;<date> 39 passo 141;passos 141;N 1059 conversa 1099;N 1055 a 2120 em 1109 o
1060;N 1096 conversa 1099;N 1096 a 2122 o 1097;brincar 22;a 2124 morta 22 morto 22 pensar 22 pense 22 sonhe 22;nem
2125;<moved_pp> 2008 D 262 agora 2008 para 264 pra 264 pro 264;e 2127 fica 2127 ficou 2127 muda 2127 mudou 2127 passa
2127 passou 2127 sera 2127 vai 2127 é 2127;D 2128 quarta 2128 quinta 2128 segunda 2128 sexta 2128 terca 2128;D 2128
marcada 2129 marcado 2129 quarta 2128 quinta 2128 segunda 2128 sexta 2128 terca 2128;ser 2129;^ 2126 era 2129 estava
2130 ia 2131 seria 2129 tinhamos 2129;dia 35;encontramos 111 encontrámos 111;encontrei 111 liguei 111 nos 2134 vi
111;=6:theirs me 17 nos 17;a 1360 as 1360 o 1360 os 1360;<would_give> 2136 acaba 2137 conclui 2137 entrega 2137 fecha
2137 nem 2125 termina 2137;<would_give> 2136;^ 2139;<is3> 6 <they> 6 ^ 2138 era 2129 estava 2130 ia 2131 me 2140 nos
2140 receberia 657 recebia 657 saudade 111 seria 2129 teria 657 teriam 657 tinha 657 tinhamos 2129;foi 968;avisou 2142
contou 2142 disse 2142;=13:talk me 2143 nos 2143 sabe 35;quando 6 quanto 6 se 6;^ 647 a 380 as 380 da 380 de 488 do
380 o 380 os 380 que 650 saber 2145;=11:thinking aparecer 422 ir 422 juntar 423 passar 422 ter 422 vinha 422 vir 422
viria 422;^ 652 aparecer 422 de 2147 em 424 ir 422 juntar 423 passar 422 que 653 ter 422 vinha 422 vir 422 viria
422;da 968 de 968 do 968;... 2149 <letter> 202 chamada 202 visita 202;... 2149 <any_det> 2150 <letter> 202 ^ 1087
chamada 202 visita 202;... 2149 <any_det> 2150 <letter> 202 chamada 202 visita 202;dela 843 dele 843;<any_det> 870 a
1761 as 872 em 873 meu 869 minha 869 o 1762 os 875 para 873 pra 873 que 699 um 869 uma 869;N 2154 a 1767 o
1767;=9:told <pro> 868 N 868 minha 870;=9:told <any_det> 870 N 868 a 2156 as 872 em 873 meu 869 minha 869 o 1774 os
875 para 873 pra 873 que 699 um 869 uma 869;<any_det> 870 <good> 869 <pro> 868 N 868 a 1780 as 872 em 873 o 1781 os
875 para 873 pra 873 que 699;<him> 2158 a 887 ela 1766 ele 1766 o 887 que 699;<him> 2158 ela 1766 ele 1766 que
699;<any_det> 1771 <to> 2155 N 1769 a 1772 as 872 com 881 em 873 la 868 lhe 2157 lhes 2157 lo 868 meu 869 minha 869 o
1778 os 875 para 2159 pra 2160 que 699 um 869 uma 869;a 1454 o 1454;<any_det> 1235 <to> 1454 lhe 1450 para 2162 pro
1454;<any_det> 1235 <to> 1449 lhe 1450 para 1453 pro 1454;=1:moved D 262 isso 264;<to> 967 para 1135;^ 941 em 1039 na
1039 no 1039;N 2167;a 2168 o 2168;^ 1470 com 1473;duvidas 97 perguntas 97;a 2171 as 2171 às 2171;^ 187 esperar 902 so
903;c 202 com 202 me 1079;me 236;<any_det> 937 a 967 as 967 lhe 1 lhes 1 o 967 os 967;com 202 para 202 pra 202;ela
1603 ele 1603 eu 1979;=14:together N 202 a 1802 o 967 tambem 968 à 1803;calhar 35 compromete 397 comprometeu 397
encarrega 479 esqueceu 939 fosse 2178 juntaram 1804 juntou 2179 ofereceu 661;<inf> 22 <should> 22 e 280 ha 437 mais
373 nao 1170 nem 1171 não 1170 o 1172 é 280;^ 2181;, 2182 ^ 1175 a 1177 eu 1176;, 2182;<them> 1933 N 2183;<them> 2183
N 2184 a 2185 da 1934 do 1934 o 2185;=0:missed da 111 de 111 do 111;atender 111 efeito 111 falar 111 noticia 939
noticias 2187 novas 939 novidades 939 rasto 939 responder 111 resposta 111 retorno 111 sinal 2187 sorte 111 sucesso
111 ver 111;me 1079;aniversario 32 aniversário 32 niver 32;aniversario 32 aniversário 32 niver 32 o 2190 que 35;bom
35;^ 166 a 167 ao 167 aos 167 as 167 com 167 em 167 na 167 no 167 para 167 à 167 às 167;coaching 2193 mentoria 2193
mentorias 2193 mentoring 2193;de 2194;falta 939;a 2196 falta 939;entrega 66;a 2198;confirma 66 devolve 66 entrega 66
envia 66 faz 2199 manda 66 paga 66 responde 66 sabe 66 tem 66 traz 66;^ 2200 chama 111 esperar 902 so 903;com 35 que
35;em 1855 na 1856 nas 1855 no 1856 nos 1855 num 1855 numa 1855 pela 1855 pelo 1856 por 1855 que 6;a 1094 la 1039 lo
1039 o 1094;<him> 1770 <pro> 868 minha 1771;<any_det> 870 N 868 a 1773 as 872 em 873 meu 869 minha 869 o 1774 os 875
para 873 pra 873 que 699 um 869 uma 869;<pro> 868 meu 1771;<any_det> 1771 <to> 2155 a 2205 as 872 com 881 em 873 lhe
2206 lhes 2206 meu 869 minha 869 o 2207 os 875 para 2159 pra 2160 que 699 um 869 uma 869;da 829 dela 1183 dele 1183 do
829;a 498 agendada 39 agendado 39 aguardando 380 esperando 380 marcada 39 marcado 39 à 498;ca 968 la 968 lá 968 tambem
968;=14:together ca 968 la 968 lá 968 tambem 968;apareceram 1135 apareceu 2211 estava 2212 estavam 1135 esteve 2212
estiveram 1135 la 1811 lá 1811 veio 2212 vieram 1135;a 1553 c 202 com 202 o 1553 tambem 1558 tb 1558;a 1553 o 1553
tambem 1558 tb 1558;desligado 111;<inf> 141 ^ 665 me 37 nos 37;... 1638 de 666 que 2217;a 39 o 39;^ 187 almocar 236
encontrar 39 estar 236 lhe 176 lhes 176 ver 2219;<date> 39 de 2220 que 2220 um 40 uma 40;=5:mine ^ 187 admitir 1336
almocar 236 apresenta 1337 apresentar 1342 apresentá 1337 coloca 1345 colocá 1345 conecta 1337 conectar 1342 conectá
1337 confessar 1336 dizer 1336 encontrar 39 estar 236 juntar 1342 lhe 176 lhes 176 pensar 35 po 1348 reconhecer 1336
ver 2219;<date> 39 de 2222 que 2222 saudades 111 um 40 uma 40;adiar 111 cancelar 111 desmarcar 111 suspender 111;de
2224 que 2224;=5:mine me 44;<giveinf> 2226;^ 44 encontrar 111;<see_inf> 111 ^ 2227 me 2228 nos 414;ligar 1671;aparecer
1685 ir 422 juntar 423 ligar 1671 me 2230 passar 1685 ter 422 vinha 422 vir 1685 viria 422;aparecer 422 de 2231 em 424
ir 422 juntar 423 passar 422 que 424 ter 422 vinha 422 vir 422 viria 422;^ 536 agendado 111 combinado 111 de 2229
ficado 2232 marcado 111 que 2229;^ 96 a 1516 ao 1516 com 1516 da 1516 de 1516 do 1516 à 1516;duvida 1517 duvidas 2234
dúvida 1517 perguntas 97;=8:asked ^ 96 a 97 o 97;a 1516 ao 1516 com 2236 da 1516 de 1516 do 1516 à 1516;a 2171 as 2235
duvida 1517 duvidas 2237 dúvida 1517 umas 1518 às 2171;<any_det> 1697 <date> 202 de 2224 que 2224;dever 172 pensar
953;a 2240 devendo 172 do 141 pensando 953;: 141;almoco 202 almoço 202;<any_det> 202 cafe 202 cafezinho 202 café 202
cha 202 chopp 202 pequeno 2243 um 1047;cafe 202 café 202 um 202 uma 202;=23:contact de 1819;<any_det> 202 bolo 111
cafe 202 cafezinho 202 café 202 cano 111 cha 2246 chopp 202 furo 111 nega 111 pequeno 2243 tampa 111 um 1824 uma
1824;<any_det> 202 cafe 202 cafezinho 202 café 202 cha 202 chopp 202 pequeno 2243;=23:contact N 1471 a 1472 o 1472;^
1470 c 202 com 2249;^ 1470 a 1004 com 1473 o 1004;mails 202;audios 202 e 2252 emails 202 mails 202 mensagens 202
áudios 202;de 2253;=23:contact ideia 202;audios 202 e 2252 emails 202 figurinhas 202 ideia 202 impressoes 202 mails
202 mensagens 202 uma 2255 umas 202 áudios 202;adiado 111;a 2240 devendo 172 pensando 953;desses 35 destes 35;<drink>
1079 dia 2259;<drink> 1079 vez 819;<drink> 1079;dar 17 devolver 17 enviar 17 mandar 17 pagar 17 trazer 17;<giveinf> 29
<inf> 678 confirmar 683 consultar 683 falar 685 me 2263 pensar 683 perguntar 683 ver 683 verificar 683;D 262 a 1074 o
1074;<moved_pp> 1643 ^ 2264 a 2050 agora 1643 ao 1074 me 37 na 1074 no 1074 nos 37 para 2265 pra 1719 pro
1719;<see_inf> 39 ^ 187 a 836 encontrar 717 esperar 902 falar 236 lhe 2065 lhes 188 me 837 nos 838 so 903 ter 839 ver
846;<giveinf> 29 confirmar 683 consultar 683 falar 683 me 2263 pensar 683 perguntar 683 ver 683 verificar 683;^ 2268
me 37 nos 37;apanhar 717 buscar 717 me 2009 nos 2009 nossa 836;=2:plan a 2020 almocar 39 aqui 2012 beber 39 ca 2021
dormir 39 jantar 39 lanchar 39 ter 2022 tomar 39 visitar 39;apanhar 717 buscar 717 me 2009 nos 2009;a 2270 almocar 39
ao 2011 apanhar 717 aqui 2012 beber 39 buscar 717 ca 2271 jantar 39 la 2012 lanchar 39 lá 2012 me 2015 nos 2009 para
2272 ter 2022 tomar 39 visitar 39;nos 237;N 202 entrevista 35;N 202 podcast 35 video 35 vídeo 35;N 202 a 2275 as 967
em 1855 me 1079 na 1856 nas 1855 no 1856 nos 1855 num 1855 numa 1855 o 2276 os 967 passar 35 pela 1855 pelo 1856 por
1855 que 35 um 2002 uma 2003;com 95;a 967 as 967 em 1855 na 1855 nas 1855 no 1855 nos 1855 num 1855 numa 1855 o 967 os
967 pela 1855 pelo 1855 por 1855;em 1855 na 1855 nas 1855 no 1855 nos 1855 num 1855 numa 1855 pela 1855 pelo 1855 por
1855 que 6;com 1039 em 1039 na 1039 no 1039 para 1039;^ 187 casa 39;<see_inf> 39 ^ 187 a 2282 com 95 encontrar 717
esperar 902 falar 236 lhe 2065 lhes 188 me 837 nos 838 o 188 so 903 ter 839 ver 846;espera 302 ultima 845;a 1411
aniversario 1414 aniversário 1414 da 475 de 475 esperar 902 niver 1414 o 1420 para 188 pra 188 preciso 1421 que 188 so
903;$ 165 // 199 <advises> 201 <called3> 203 <came3> 223 <cheered1> 227 <date> 235 <eat1> 237 <handed1> 246 <hours>
261 <moved1> 269 <moved_pp> 272 <off> 111 <off_pp> 111 <opines> 286 <rang1> 287 <read1> 293 <says> 295 <set> 296
<set_up> 301 <shall1> 39 <stays> 304 <talked1> 307 <they> 692 <tip> 698 <told1> 701 <vowed1> 707 <vowed3> 317 <wants3>
321 <was_to> 709 <wrote3> 710 D 741 N 802 ^ 811 a 847 abracei 202 acaba 849 acabamos 850 acabei 852 acabou 849
acabámos 850 acao 853 acertei 860 acha 407 acho 861 acompanharam 863 acompanhei 866 acompanhou 863 aconselhei 890
acordado 894 acordamos 897 acordámos 897 adiado 111 agora 904 agradecemos 906 agradecer 906 agradeci 906 agradeco 906
aguarda 381 aguardamos 908 aguardando 814 aguardo 908 ainda 926 ajudamos 930 ajudei 933 ajudámos 930 alertou 383
alinhamos 202 alinhámos 202 almocamos 202 almocei 202 almoco 935 almoçamos 202 almoço 935 almoçámos 202 analisei 938
andamos 940 andei 952 ando 955 animei 813 ansiosa 957 ansioso 957 antes 959 anunciei 962 ao 965 apanhei 966 apareceram
968 apareceu 969 apresentacao 973 apresentamos 983 apresentando 984 apresentei 998 apresentámos 983 arranjei 1002 as
1003 assessorei 1005 assim 959 assisti 1005 ate 959 avisando 1010 avisei 1036 avisou 1038 banco 1041 batemos 1042 bati
1043 bebemos 1045 bebi 1046 bebo 1048 botei 1061 brigada 1063 brigado 1063 brindamos 202 brindámos 202 busquei 1064
cabe 1073 cai 1076 caiu 1076 caixa 1078 call 935 caminhei 1079 capacitei 1005 carta 1082 celebramos 202 chamada 1084
chamadas 1086 chega 1089 chegam 1089 cheguei 1092 cobra 392 cobri 1095 cobrou 392 coloca 396 colocamos 1101 colocar
1105 coloquei 1110 com 1118 combinado 894 combinamos 1129 combinei 1131 combinámos 1129 comemora 1132 comemoramos 202
comemorei 202 comemos 202 comentei 1133 comi 1134 comigo 862 compareceram 1135 compartilhei 1148 completa 1132
compromete 398 comprometeu 398 comprometi 1153 compromisso 894 conduzi 1156 conectei 1161 confirma 1163 confirmado
1164 confirmamos 1164 confirmei 1166 confirmou 1169 confirmámos 1164 conforme 1181 conhecemos 202 conheci 202 connosco
862 conosco 862 conselho 1185 consolei 813 consultei 1187 conta 406 contando 819 contei 1193 contou 1194 convenci 1195
conversa 1197 conversamos 202 conversei 202 conversinha 1197 conversámos 202 convida 1199 convidaram 1201 convidou
1201 correio 1203 corri 1079 corrigi 1204 creio 861 cruz 1205 cruzamo 1206 cruzei 1208 cuja 6 cujo 6 cumprimentei 202
da 1213 dado 819 de 1213 defende 407 dei 1277 deixa 1278 deixamos 1280 deixei 1300 deixou 1310 demos 1316 depois 1317
desde 959 desejei 1320 desejosa 957 desejoso 957 desencontramos 111 desencontrámos 111 desenrasquei 1005 desliguei
1322 destravei 1005 deu 1331 deve 415 devem 416 deveria 1332 devia 1333 deviamos 1332 devido 6 devo 1350 devolve 1351
devolvi 1357 devolvo 1359 dica 1185 direto 1076 discussao 1197 discutimos 202 disse 1390 distribui 1393 distribuimos
1393 diz 1403 dizem 819 dizendo 1405 e 1422 ela 1427 ele 1427 em 1429 embora 1430 emprestei 1447 empurrou 478
encaminhei 1455 encarrega 480 encarrego 1457 encontramo 1458 encontramos 1463 encontrei 1464 encontro 1465 encontrámo
1206 encontrámos 1464 encorajei 813 encorajou 478 enquanto 958 ensaiamos 1468 ensaiei 1474 ensaiámos 1468 ensinando
1478 ensinar 1478 ensinei 1492 entende 407 entrega 1351 entrego 1359 entreguei 1494 entrevista 935 entrevistei 202
envia 1351 enviei 1507 envio 1359 enviou 1509 era 1510 eramos 1511 esbarrei 1208 escapou 1515 esclarecendo 1519
esclareci 1519 escreveu 405 escrevi 1524 espera 493 esperamos 1533 esperando 814 esperei 1537 espero 1538 esperámos
1539 esquecemos 1540 esqueceu 1542 esqueci 1543 esta 1547 estamos 1551 estava 1559 estavam 1560 estavamos 1563 esteve
1564 estive 1574 estivemos 1579 estiveram 968 estou 1582 estreia 935 está 1547 eu 1607 evento 935 explicando 1478
explicar 1478 explicou 1609 expliquei 1613 exposicao 935 faco 1594 fala 511 falamos 202 faleceu 34 falei 1617 falou
514 falta 1630 faltam 1631 faltei 1091 falámos 202 farei 1594 faz 1640 fazia 1132 feedback 1237 festejei 202 fez 1642
fica 1652 ficam 1656 ficamos 1668 ficara 521 ficaram 1674 fico 1678 ficou 1691 ficámos 1693 fiquei 1696 fiz 1711
fizemos 1712 fizeram 1642 foi 1720 fomos 1728 foram 1135 formei 1005 fui 1730 garante 1732 garanti 1735 garantiu 530
gastei 1736 gostaria 1737 gostava 1739 gracas 1741 gravador 1743 guiei 1005 h 1746 ha 1752 haviamos 1753 hoje 1755
hora 1746 horas 1746 ia 540 iam 541 ideia 35 inalcancavel 111 inauguracao 935 incentivei 813 incentivou 478
incontactaveis 111 incontactavel 111 incontatavel 111 indiquei 1787 informei 1788 insiste 544 insisti 1791 insistiu
550 instrui 1005 intro 1795 ja 1799 jantamos 202 jantar 935 jantei 202 jantámos 202 jogamos 202 joguei 1800 jogámos
202 juntamo 1206 juntaram 1805 juntei 1806 juntou 1810 la 1811 lancamento 935 lanchamos 202 lanchei 202 lanchámos 202
lembra 1812 lembrar 1814 lembrei 1816 lembrete 141 lembrou 508 levei 1825 levo 1359 lhe 1852 lhes 1852 li 1858 lido
1859 ligacao 1860 liguei 1863 lá 1811 manda 1864 mandei 1878 mando 1359 mandou 1881 marcamos 1883 marcámos 1884
marquei 1883 matamos 1886 matámos 1887 me 1910 mentorei 1911 mentoria 1913 mentorias 1913 meti 1915 ministrei 1156
morrendo 1917 morreu 34 mostrando 1478 mostrar 1478 mostrei 1918 mostrou 508 muda 1643 mudamos 1280 mudou 1643 muita
1916 muito 1920 n 1926 na 1940 nada 1945 nao 1968 nasceu 34 necessita 619 nem 1973 ninguem 1975 no 1981 nos 1989 nota
1991 nunca 1992 não 1968 nós 1993 o 1994 obrigada 1995 obrigado 1995 ocupa 480 ocupo 1457 ofereceu 627 ofereci 1998
opiniao 830 orientei 1005 os 1999 ouvi 2004 palpite 830 para 2007 parece 819 participaram 968 participou 1135
partilhei 1148 passa 2018 passam 2024 passamos 2030 passara 2032 passei 2049 passo 1359 passou 2053 passámos 2054 pede
629 pedi 2063 pedimos 2064 pediu 2077 peguei 2078 pela 1213 pelos 2079 pendente 188 pensa 407 pensava 425 penso 861
perdemos 2081 perdi 2083 pergunta 2084 perguntamos 2064 perguntei 2086 pergunto 2087 perguntou 2088 poe 396 por 2092
porque 6 porquê 6 pq 6 pra 2093 precisa 2095 precisamos 2098 precisava 1812 preciso 2099 preparamos 1393 preparei 2101
preparámos 1393 presentacion 2102 presentation 2102 presente 968 presentes 968 procurei 2104 promete 2106 prometemos
2110 prometeu 530 prometi 2117 prometido 894 propoe 473 propos 473 propus 1791 proxima 40 proximo 2118 proximos 2119
pus 2121 pusemos 2123 pôr 1105 q 2132 qualquer 2133 quando 958 quase 2135 que 2141 quem 2144 quer 2146 queria 2148
quis 2104 reagendada 262 reagendado 262 reagendamos 262 reagendar 262 reagendámos 262 recado 830 recebemos 2151
receberam 203 receberei 1088 recebeu 203 recebi 2152 recebo 1088 recomendacao 2153 recomendei 2161 reencaminhei 2163
reencontrei 1464 reenviei 2164 reenviou 1509 remarcada 262 remarcado 262 remarcamos 2165 remarcar 262 remarcou 262
remarcámos 262 remeti 2166 rendi 2169 repassei 2170 repetiu 508 requer 660 respondi 2172 resta 2173 reuni 2174 reuniao
935 reunimo 1458 reunimos 1079 reuniram 202 reunião 935 reuno 2175 revi 2176 revimos 202 revisamos 202 revisei 1204
sai 2177 saimos 2177 saudades 939 saí 2177 se 2180 segundo 2186 sem 2188 sentei 2189 separamos 1393 separei 1393 sera
2191 seria 2192 servi 1393 servimos 1393 sessao 2195 sessoes 2195 seu 1323 simulei 2170 sinto 2197 so 2201 socorri
1005 sonhei 2202 soube 2203 sua 1323 substitui 2204 substituí 2204 sugeri 2208 sugeriu 606 sugestao 2209 ta 2210
talvez 35 tambem 2213 tarefa 853 tava 2214 tavam 2215 telefonaram 202 telefone 2216 telefonei 202 telefonou 202 tem
2218 temos 2221 tenho 2223 tentamos 2104 tentei 2104 tento 2104 tentámos 2104 teve 2225 tinha 2233 tinham 673 tinhamos
1753 tirando 1519 tirar 1519 tirei 2238 tive 2239 tivemos 2239 tiveram 2225 to 2241 todo 2242 tomamos 2244 tomando
2245 tomara 35 tomei 2247 tomo 1048 tomámos 2248 topei 1208 trabalhamos 202 trabalhei 2250 trata 479 trato 1456 traz
1351 treinamos 1468 treinei 2251 treinámos 1468 troca 2254 trocamos 202 trocámos 202 trombei 1208 troquei 2256 tudo
2257 têm 674 tô 2258 um 2260 uma 2261 umas 2262 uns 2262 vai 2266 valeu 1063 vamos 2267 vao 2269 ve 403 veio 1564 vejo
2175 vem 2273 vemo 1458 vemos 2274 vi 2277 viajei 1079 viajo 2278 vieram 968 vimo 1206 vimos 2279 vira 2032 virá 2032
visitei 202 visto 2280 vlw 1063 voicemail 111 voluntaria 2281 voluntariado 2281 voluntario 2281 vou 2283 vêm 2024 à
2284 é 2285
"""


RELATIONS = """
=3:absent_before;ausente 0 ausentes 0 faltaram 0 faltava 0 faltou 0;=0:with;=0:with a 2 o 2;a 2 o 2;<of> 2 <to> 2 com
3 para 4;me 3;c 3 cm 3 entre 3 w 3;<of> 2 <to> 2 para 4;<of> 2 <to> 2 curto 8 enorme 8 longa 8 longo 8 para 4 rapido
8;=0:with a 2 as 2 o 2 os 2;da 2 de 2 do 2;<to> 2 para 4;=1:about;a 13 o 13;<of> 13 sobre 14;da 0 de 0 do 0;=5:due;de
17 do 17;da 13 de 13 do 13;<of> 13;=7:despite;=2:at casa 11 falta 16 partir 18 pedido 19 respeito 20 segunda
21;almocando 21 falando 21 indo 21 por 21 tomando 21;falando 21 indo 21 por 21;por 21;=6:ahead;=7:despite por 21;fim
21;falamos 21;acabamos 27 acabou 25 acabámos 25 afinal 21 conseguimos 21 depois 21 falamos 21 falámos 21 ligou 21 no
28 nos 29 retornou 21 veio 21;=2:at;no 31;da 17 de 17 do 17;=2:at lado 11;pela 13 pelo 13 por 13;=5:due a 17 ao 31 dia
17 o 17 que 30 à 17;=4:absent_after;=0:with <any_det> 2 dona 2 dr 2 dra 2 seu 2;=1:about a 13 o 13;com 39;=0:with
<any_det> 2 dona 2 dr 2 dra 2 gripe 37 seu 2;da 13 do 13;<of> 13 me 42;com 3;com 3 me 44;=2:at parte 19;a 17;baixa 37
ferias 37 licenca 37;cara 45 caras 45;toque 12;de 49 um 50;da 31 do 31;=7:despite me 21;apareceu 21 falamos 21 falámos
21 ligou 53 respondeu 21 retornou 21;apareceu 21 falamos 21 falámos 21 ligou 53 me 54 respondeu 21 retornou 21;furo
37;deu 37 ficou 37 nada 37 nao 37 nem 37 não 37 teve 37;fim 57 final 57;afinal 57 deu 37 ficou 37 nada 37 nao 37 nem
37 no 58 não 37 teve 37;e 59 mas 59;se 60;juntar 60;aparecer 60 estar 60 ir 60 juntar 61 participar 60 se 62 vir
60;chamada 21;a 64;a 64 me 65;=7:despite cancelou 37 desmarcou 37 furou 37 nada 37 nao 37 nem 37 não 37;cancelou 37
desmarcou 37 furou 37 nada 37 nao 37 nem 37 não 37;fim 67 final 68;acabamos 27 acabou 25 acabámos 25 afinal 67
conseguimos 21 depois 67 falamos 21 falámos 21 ligou 21 mail 9 no 69 nos 29 retornou 21 veio 21;da 2 de 2 do 2 dos 2;a
31 ao 31 à 31;a 13 ao 13 à 13;=2:at casa 71 frente 72 relacao 73 vez 19;novo 19;email 12 mensagem 12;para 63 pra
63;febre 37 gripe 37;baixa 37 ferias 37;viagem 37;<ill> 37 com 78 de 79 em 80;=3:absent_before a 0 o 0;casa 37 viagem
37;<ill> 37 com 78 de 79 em 83;a 0 o 0;=1:about a 13 lhe 39 lhes 39 o 13;anos 11;de 87;a 31 ao 31 com 2 da 2 do 2 à
31;falta 37;a 90;na 31 no 31;indicar 13 recomendar 13 sugerir 13;volta 21;de 94;de 94 me 95;tarde 55;audio 12 email 12
áudio 12;mensagem 12;audio 12 email 12 mail 12 mensagem 12 msg 12 um 98 uma 99 zap 12 áudio 12;a 13 ao 13 pra 13 pro
13 à 13;=4:absent_after a 13 ao 13 pra 13 pro 13 à 13;abraco 101 abracos 101 beijos 101 cumprimentos 102 lembrancas 37
mensagem 6 saudades 37;acabamos 27 acabou 25 acabámos 25 afinal 67 conseguimos 21 depois 67 falamos 21 falámos 21
ligou 21 nao 82 no 69 nos 29 não 82 retornou 21 sem 82 veio 21;audio 3 áudio 3;audio 3 email 3 mensagem 3 um 105 zap 3
áudio 3;<called3> 3 contou 43 falou 43 ligou 95 mandou 106 perguntou 43;=2:at ausencia 16 casa 71 companhia 11;se
37;juntar 37;=4:absent_after aparecer 37 chegar 37 comparecer 37 entrar 37 estar 37 ir 37 juntar 109 participar 37 se
110 vir 37;=4:absent_after a 0 o 0;=4:absent_after aparecer 37 chegar 37 comparecer 37 entrar 37 estar 37 ir 37 juntar
109 participar 37 se 110 vir 112;conectou 37;<came3> 37 chegou 37 compareceu 37 conseguiu 111 entrou 37 estava 37 foi
37 participou 37 pode 113 podia 111 pôde 113 se 114 veio 85;conseguimos 21 deu 21 falamos 21 falámos 21 veio 21;=5:due
ate 17;=2:at escritorio 11 fim 116 final 116 lugar 19 maximo 117;=2:at <called3> 3 mandou 106;voz 9;de 120;tardar
17;mais 122;=5:due a 17 o 17;desculpa 37;causa 19 intermedio 19 parte 19;entra 26 vem 26;ligacao 21;a 128;se 40;a 13
com 13;associou 131 reuniu 40;=3:absent_before a 0 as 0 o 0 os 0;se 19;de 63 que 63;com 39 para 39;=2:at segunda 21;$
1 <call_noun> 5 <called3> 6 <date> 7 <letter> 9 <met1> 10 <party> 11 <rang1> 12 <talked1> 15 a 22 abraco 9 acabamos 23
acabei 24 acabámos 25 acerca 20 agora 26 ai 30 ali 32 amiga 19 amigo 19 antes 33 ao 34 apareceu 4 apresentada 35
apresentado 35 assunto 13 ate 36 atraves 19 ausente 37 ausentes 37 c 38 cancelou 37 caso 19 casou 40 cm 38 com 41 como
14 conhece 39 contacto 19 contato 19 contou 43 contratar 39 contratou 39 convite 9 cruzei 45 culpa 19 cumprimentos 20
da 46 dados 19 daqui 47 de 48 dei 51 dentro 52 depois 55 desde 17 desmarcou 37 deu 56 devia 63 devolveu 66 do 31
doente 37 e 70 em 74 email 75 enviei 76 era 77 esbarrei 45 esta 81 estava 81 está 81 ex 19 excepto 82 exceto 82 falou
43 faltaram 37 faltou 37 ficou 84 filha 19 filho 19 fora 85 furou 37 gracas 73 ia 63 iam 63 indicacao 19 indicada 35
indicado 35 indicar 86 jantar 88 junto 89 justificou 91 la 92 lhe 93 lhes 93 ligou 96 logo 55 lá 92 mais 97 mandei 100
mandou 103 mas 104 me 107 menos 85 morada 19 na 108 nao 115 nas 31 nem 0 no 118 nos 119 nota 121 noticias 9 novidades
9 num 31 numa 31 numero 19 não 115 o 123 p 17 para 124 pediu 125 pela 31 pelo 31 perdeu 37 perguntou 43 perto 52 por
126 pra 17 pro 17 procura 39 proxima 26 proximas 26 proximo 26 proximos 26 quanto 73 que 127 queria 63 recado 9
recomendada 35 recomendado 35 recomendar 86 resposta 9 retornou 129 reuniu 130 salvo 82 se 132 seguinte 26 segundo 39
sem 133 separou 134 sobre 13 sugerir 86 ta 81 tava 81 telefone 19 ter 44 tinha 135 tirando 82 topei 45 trabalha 136
trombei 45 veio 4 via 13 visita 9 w 2 à 137
"""


KINDS = """
=8:meeting;1 0;ca 0;=4:meal;N 2 almocar 3 jantar 3;=3:coffee;=2:call;desligar 6;de 7;=7:event;work 9;=4:meal com 3;de
9;armazem 0 atelie 0 atelier 0 consultorio 0 escritorio 0 estudio 0 gabinete 0 telefone 6;atelie 0 atelier 0 clinica 0
consultorio 0 escritorio 0 estudio 0 gabinete 0 loja 0 obra 0 oficina 0 quinta 0;a 14 ao 14 na 14 no 14 pela 14 pelo
14 à 14;ao 0 aqui 0 ca 0 na 0 no 0 pela 0 pelo 0;N 16 atelie 0 atelier 0 clinica 0 consultorio 0 escritorio 0 estudio
0 gabinete 0 loja 0 obra 0 oficina 0 quinta 0;N 16;D 15 N 16 a 17 ao 14 na 14 no 14 o 18 pela 14 pelo 14 à
14;=0:intro;disco 9 livro 9 romance 9;disco 9 livro 9 meu 21 romance 9 seu 21;=8:meeting a 20 do 21 o 22 seu 21 à
20;do 21 o 22 seu 21;=0:intro disco 9 livro 9 meu 21 romance 9 seu 21;a 20 do 21 o 25 seu 21;=0:intro a 20 ao 20 o 20
à 20;do 21 me 27 nos 27 o 22 seu 21;as 0 às 0;=5:message;aberta 9;papo 0;um 32;copo 3;um 34 vinhinho 3 vinho 3 vinhos
3;copos 3 um 34 vinhinho 3 vinho 3 vinhos 3;um 34;=4:meal um 34;vinhinho 3 vinho 3 vinhos 3;manha 3;=3:coffee da
40;cara 0;a 42;video 6 vídeo 6;=2:call de 44;insta 30 whats 30 whatsapp 30 zap 30;no 46;leitura 9;de 48;call
6;administracao 0;de 51 fiscal 0;=6:email;eletronico 53 eletrónico 53 eletrônico 53;=4:meal mim 3 nos 3 nós 3;=4:meal
mim 3 nos 3 nós 3 para 55 pra 55;video 6 vinhinho 3 vinho 3 vinhos 3 vídeo 6;pulinho 0 pulo 0 salto 0;um 58;=8:meeting
day 9;da 0 dela 0 dele 0 do 0;=8:meeting da 0 dela 0 dele 0 do 0;atelie 61 atelier 61 consultorio 61 escritorio 62
gabinete 61;mail 53 mails 53;atelie 61 atelier 61 consultorio 61 escritorio 61 gabinete 61 video 6 vídeo 6;=8:meeting
de 9;chaves 0;das 67 de 67;me 30;atelie 0 atelier 0 clinica 0 escola 0 estudio 0 faculdade 0 gabinete 0 galeria 0 obra
0 quinta 0 universidade 0;armazem 0 atelie 0 atelier 0 clinica 0 consultorio 0 empresa 0 escola 0 escritorio 0 estudio
0 fabrica 0 faculdade 0 gabinete 0 galeria 0 galpao 0 loja 0 obra 0 oficina 0 quinta 0 sede 0 universidade 0;armazem 0
atelie 0 atelier 0 consultorio 0 empresa 0 escritorio 0 estudio 0 fabrica 0 galpao 0 loja 0 obra 0 oficina 0 quinta 0
sede 0;a 70 ao 70 com 0 na 71 nas 72 no 71 nos 72 pela 70 pelo 70 à 70;com 0 na 72 nas 72 no 72 nos 72;telefone 6;ao
75;anos 9;=7:event de 77 junina 9;almoco 56 almoço 56 jantar 56;o 79;armazem 0 atelie 0 consultorio 0 empresa 0
escritorio 0 fabrica 0 galpao 0 loja 0 oficina 0 sede 0;a 81 ao 81 à 81;casa 0;escritorio 0;a 83 ao 84 na 83;... 85;a
71 ao 71 ate 82 buscar 86 entregar 86 levar 86 na 71 no 71 pela 71 pelo 71 à 71;meet 6;hour 3;off 0;=7:event livro
9;da 9 do 91;me 6;=2:call para 6 pro 6;mensagem 30;apresentou 27 escreveu 30 ligar 6 ligou 6 mandou 95 recebeu 0;leite
5;de 97;voz 30;=5:message de 99;natal 9;de 101 medieval 9;redonda 9;empresa 0 fabrica 0 loja 0 obra 0 sede 0;armazem 0
atelie 62 atelier 62 celular 6 consultorio 62 escritorio 62 estudio 0 fixo 6 gabinete 62 meet 6 telefone 6 telemovel
6;apresentou 27 ligar 6 recebeu 0 vemos 0;de 99;N 2;one 0;on 109;armazem 0 atelie 0 atelier 0 clinica 0 consultorio 0
empresa 0 escola 0 escritorio 0 estudio 0 fabrica 0 faculdade 0 gabinete 0 galeria 0 galpao 0 loja 0 manha 0 obra 0
oficina 0 quinta 0 sede 0 tarde 0 universidade 0;=8:meeting inteiro 0 todo 0;dia 112;a 111 ao 71 ate 82 na 71 no 71 o
113 pela 71 pelo 71 à 71;a 111 ao 71 ate 82 em 83 na 71 no 71 o 113 pela 71 pelo 71 à 71;D 15 N 16 a 17 ao 14 aqui 0
na 14 no 14 o 18 pela 14 pelo 14 à 14;nata 5;de 117;armazem 0 atelie 0 atelier 0 celular 6 consultorio 0 estudio 0
fixo 6 gabinete 0 meet 6 telefone 6 telemovel 6 zoom 6;almoco 3 almoço 3;day 9;situacao 0;de 122;celular 6 chamada 6
email 53 fixo 6 mail 53 telefone 6 telemovel 6 video 6 vídeo 6;vinhos 9;de 125;me 0 nos 0;=8:meeting obra 0;conselho
0;=8:meeting de 128 do 129;rio 9;in 131;autografos 9;=8:meeting de 133;up 0;um 34 uma 3 vinhinho 3 vinho 3 vinhos 3;da
40;cafe 137 café 137;emails 53;de 139;mensagens 30;um 0;a 142 vinhinho 3 vinho 3 vinhos 3;comigo 0;D 15 N 16 a 17 ao
14 ca 0 na 14 no 14 o 18 pela 14 pelo 14 ter 144 à 14;nos 0;a 0 o 0;=2:call chamada 6;D 15 a 14 ao 14 na 14 no 14 pela
14 pelo 14 à 14;obra 0;=8:meeting de 150;N 0;N 0 a 152 as 152 o 152 os 152;chamada 6;summit 9;1 1 a 4 abatanado 5
acabamos 8 acabei 8 acabámos 8 after 10 afterwork 9 alinhamento 0 almoca 3 almocamos 3 almocando 3 almocar 3 almocara
3 almocarada 3 almocarei 3 almocaremos 3 almocaria 3 almocei 3 almocinho 3 almoco 11 almocos 3 almoçamos 3 almoço 11
almoçámos 3 aniversario 9 aniversário 9 anos 12 ao 13 apareceu 19 apresentacao 23 apresentamos 24 apresentei 26
apresentou 28 apresentámos 24 aqui 29 arraiais 9 arraial 9 assembleia 0 audio 30 audios 30 aula 31 bacalhau 3 banquete
3 bati 33 batismo 9 batizado 9 bazar 9 bebemos 35 beber 36 bebi 37 bebo 38 bica 5 bicas 5 bifana 3 bifanas 3 bilhete
30 board 0 bom 39 boteco 3 brainstorming 0 breja 3 brejas 3 brunch 3 ca 29 cafe 41 cafes 5 cafeteria 5 cafezinho 5
cafezinhos 5 café 41 caipirinha 3 caldeirada 3 call 6 calls 6 callzinha 6 caminhada 0 cappuccino 5 cara 43 carnaval 9
carta 30 casamento 9 ceia 3 cerimonia 9 cerimónia 9 cerimônia 9 cerva 3 cerveja 3 cervejada 3 cervejas 3 cha 5 chamada
45 chamadas 6 chamei 47 chamou 47 chat 30 chazinho 5 chimarrao 5 chope 3 chopes 3 chopp 3 churras 3 churrasco 3
cimbalino 5 clube 49 coaching 0 cocktail 9 coloquio 9 comemoramos 9 comemorei 9 comemorámos 9 comemos 3 comer 3 comi 3
comite 0 comité 0 comitê 0 comunhao 9 concerto 9 conf 50 conferencia 9 conferencias 9 conferência 9 congresso 9
conheci 0 conselho 52 consulta 0 convencao 9 conversa 0 conversamos 0 conversei 0 conversámos 0 copo 3 copos 3
coquetel 9 correio 54 cozido 3 cozinhei 56 cozinhou 56 cruzei 0 daily 0 de 57 degustacao 9 dei 59 demo 60 desfile 9
desliguei 6 despedida 9 direct 30 directa 30 discord 30 dm 30 do 63 drinks 3 e 64 em 65 email 53 emails 53 encontramos
0 encontrei 0 encontro 66 encontrámos 0 enterro 9 entrega 68 entrevista 0 escreveu 69 escritura 0 espetaculo 9
espresso 5 esteve 2 estive 73 estivemos 74 estreia 9 evento 9 eventos 9 expo 9 exposicao 9 expresso 5 facetime 6 falei
76 feijoada 3 feira 9 feiras 9 festa 78 festas 9 festejamos 9 festejei 9 festejámos 9 festival 9 fez 80 fino 3 finos 3
fiz 50 fomos 87 fone 6 formatura 9 forum 9 francesinha 3 francesinhas 3 fui 87 funeral 9 gala 9 galao 5 google 88
hackathon 9 halloween 9 hangout 6 happy 89 homenagem 9 imperiais 3 imperial 3 inauguracao 9 inbox 30 inspecao 0 insta
30 instagram 30 intro 20 introducao 20 janta 3 jantamos 3 jantando 3 jantar 3 jantara 3 jantarada 3 jantarei 3
jantaremos 3 jantares 3 jantarzinho 3 jantei 3 janto 3 jantámos 3 jitsi 6 jogo 9 jornada 9 jornadas 9 kick 90 kickoff
0 lancamento 92 lancamos 24 lanchamos 3 lanchara 3 lanche 3 lanchei 3 lancho 3 lanchámos 3 lancou 24 lançamos 24
lançámos 24 lasanha 3 leilao 9 leitao 3 ligacao 6 ligacoes 6 ligadinha 6 ligamos 6 ligar 93 ligaram 6 ligou 6 liguei
94 ligámos 6 linkedin 30 mail 53 mails 53 mailzinho 53 mandei 95 mandou 95 mariscada 3 marisco 3 me 96 meet 6 meetup 9
meia 98 mensagem 100 mensagens 30 mentoria 0 mentorias 0 mentoring 0 mercado 102 mesa 103 messenger 30 missa 9 moqueca
3 msg 30 msgs 30 na 104 networking 9 niver 9 no 105 nos 106 nota 107 o 108 oficina 9 one 110 painel 9 palestra 9
palestras 9 papo 0 partida 9 passagem 68 passamos 114 passei 115 passeio 0 passou 116 passámos 114 pasteis 3 pastel
118 pastelaria 5 patuscada 3 pelo 119 pequeno 120 pessoalmente 0 petiscada 3 petiscar 3 petisco 3 petiscos 3 picanha 3
pingado 5 pitch 121 pizza 3 ponto 123 por 124 postal 30 premio 9 prova 126 prémio 9 prêmio 9 quermesse 9 ramen 3
recado 30 recebeu 127 restaurante 3 retro 0 reuni 0 reuniao 130 reunimos 0 reunioes 0 reunir 0 reunirmos 0 reunião 130
reuniões 0 reveillon 9 revisao 0 rock 132 rodada 3 rodizio 3 romaria 9 sarau 9 sardinhada 3 seminario 9 sessao 134
show 9 signal 30 simposio 9 skype 6 slack 30 sms 30 stand 135 starbucks 5 summit 9 sushi 3 sync 0 tainada 3 tapas 3
tasca 3 teams 6 tel 6 telefonadela 6 telefone 6 telefonei 6 telefonema 6 telefonemas 6 telefonica 6 telefonico 6
telefonou 6 telefónica 6 telefónico 6 telefônica 6 telefônico 6 telegram 30 tomamos 35 tomar 136 tomei 138 tomámos 35
toque 6 torneio 9 torpedo 30 troca 140 trocamos 141 trocámos 141 tutoria 0 um 143 uns 39 veio 145 velorio 9 vemo 146
vemos 146 vernissage 9 vi 147 viber 30 video 148 videochamada 6 videochamadas 6 videoconferencia 6 vieram 149 vindima
9 visita 151 visitar 153 visitei 0 vistoria 0 vistorias 0 vídeo 154 wa 30 web 155 webinar 9 whats 30 whatsap 30
whatsapp 30 workshop 9 workshops 9 wpp 30 zap 30 zapzap 30 zoom 6 áudio 30 áudios 30
"""

