"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

CLASSES = {'a': ('them', 'det', 'of', 'date', 'any_det', 'to', 'letter', 'clitic', 'where_to'), 'abracei': ('met1',),
'abraco': ('letter',), 'abre': ('verb3',), 'abril': ('name_words',), 'abrir': ('urge_inf',), 'abrira': ('verb3',),
'abrisse': ('urge_inf',), 'abriu': ('verb3',), 'acaba': ('verb3',), 'acabou': ('verb3', 'is3'), 'acalmei':
('cheered1',), 'aceita': ('verb3', 'wants3'), 'aceitou': ('verb3', 'wants3'), 'acha': ('verb3', 'opines', 'says'),
'acham': ('verb3',), 'achava': ('verb3', 'opines'), 'achou': ('hello', 'verb3', 'opines', 'says'), 'acompanhei':
('met1',), 'acompanhou': ('reach', 'called3'), 'aconselha': ('advises',), 'aconselhava': ('advises',), 'aconselhou':
('advises',), 'aconteceu': ('happens3',), 'acredita': ('opines',), 'adiada': ('off_pp', 'moved_pp'), 'adiado':
('off_pp', 'moved_pp'), 'adiamos': ('moved1',), 'adianta': ('give3',), 'adiantar': ('giveinf',), 'adianto':
('give1',), 'adiei': ('moved1',), 'adiou': ('moved1',), 'adoeceu': ('verb3',), 'adora': ('verb3',), 'adoraram':
('verb3',), 'adoraria': ('verb3',), 'adorou': ('verb3',), 'advogada': ('rel',), 'advogado': ('rel',), 'afilhada':
('rel',), 'afilhado': ('rel',), 'afinal': ('filler',), 'afirma': ('says',), 'agendada': ('set',), 'agendado':
('set',), 'agendamos': ('set_up',), 'agendei': ('set_up',), 'agora': ('moved_pp',), 'agradecer': ('giveinf',), 'ai':
('filler',), 'ainda': ('filler',), 'ajuda': ('to',), 'ajudar': ('giveinf',), 'ajudou': ('called3',), 'alba':
('name_words',), 'almocamos': ('hello', 'eat1'), 'almocar': ('see_inf',), 'almocarei': ('shall1',), 'almocaremos':
('shall1',), 'almocei': ('hello', 'set_up'), 'almoco': ('hello', 'date', 'eat1'), 'ama': ('verb3',), 'amanha':
('hello',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor': ('name_words',),
'anda': ('verb3',), 'andava': ('verb3',), 'angela': ('name_words',), 'animei': ('cheered1',), 'aniversario': ('rel',
'date', 'party'), 'anjo': ('name_words',), 'ano': ('hello',), 'anos': ('hello', 'party'), 'anotei': ('read1',),
'antecipada': ('moved_pp',), 'antecipado': ('moved_pp',), 'antecipamos': ('moved1',), 'antecipou': ('moved1',),
'antes': ('hello',), 'anuncia': ('verb3', 'says'), 'anunciei': ('told1',), 'anunciou': ('verb3', 'says'), 'ao':
('det', 'hello', 'of', 'to', 'clitic', 'where_to'), 'aos': ('hello', 'to', 'where_to'), 'apanhar': ('see_inf',),
'apanhei': ('met1',), 'apareceram': ('reach', 'came3', 'happens3'), 'apareceu': ('reach', 'came3', 'happens3'),
'aparentemente': ('filler',), 'apenas': ('filler',), 'aposentou': ('verb3',), 'apostar': ('urge_inf',), 'app': ('rel',
'paper'), 'aprende': ('verb3',), 'apresenta': ('give3',), 'apresentacao': ('paper',), 'apresentam': ('give3',),
'apresentamos': ('give1',), 'apresentar': ('giveinf', 'giveinf_lhe'), 'apresentara': ('give3', 'will3'),
'apresentarei': ('give1',), 'apresento': ('give1', 'give1_pra'), 'apresentou': ('called3',), 'aqui': ('filler',),
'arranca': ('verb3',), 'arrancou': ('verb3',), 'arranja': ('give3',), 'arranjar': ('giveinf',), 'arranjara':
('give3',), 'arranjo': ('give1',), 'arriscar': ('urge_inf',), 'arruma': ('give3',), 'arrumar': ('giveinf',), 'arrumo':
('give1',), 'artigo': ('paper',), 'as': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to'), 'assina': ('verb3',),
'assinar': ('giveinf',), 'assinou': ('verb3',), 'assistente': ('rel',), 'assuncao': ('name_words',), 'ate':
('hello',), 'atende': ('answers',), 'atendeu': ('called3', 'came3', 'answers'), 'audio': ('letter',), 'audios':
('letter',), 'aula': ('course',), 'aumentar': ('urge_inf',), 'aumentasse': ('urge_inf',), 'aurora': ('name_words',),
'ausente': ('ill',), 'avisa': ('verb3', 'give3', 'says'), 'avisam': ('give3',), 'avisar': ('giveinf',), 'avisara':
('give3',), 'avisarei': ('give1',), 'avisei': ('told1',), 'aviso': ('give1',), 'avisou': ('verb3', 'says'), 'avo':
('rel',), 'baixar': ('urge_inf',), 'banco': ('rel',), 'barro': ('name_words',), 'barros': ('name_words',), 'bastante':
('filler',), 'bebe': ('rel',), 'bebemos': ('eat1',), 'beber': ('see_inf',), 'bebo': ('eat1',), 'bela':
('name_words',), 'bem': ('filler',), 'bento': ('name_words',), 'bica': ('hello',), 'bicas': ('drink',), 'bolou':
('off',), 'branca': ('name_words',), 'branco': ('name_words',), 'brejas': ('drink',), 'brevemente': ('filler',),
'busca': ('verb3',), 'buscar': ('giveinf',), 'buscava': ('verb3',), 'buscou': ('called3',), 'busquei': ('met1',), 'c':
('hello', 'of', 'any_det', 'where_to'), 'ca': ('filler',), 'cachorro': ('rel',), 'cafe': ('date', 'any_det', 'drink'),
'cafes': ('drink',), 'cafezinho': ('date', 'any_det', 'drink'), 'caiu': ('verb3',), 'call': ('date', 'call_noun'),
'campo': ('name_words',), 'campos': ('name_words',), 'cancelada': ('off_pp',), 'cancelado': ('off_pp',), 'cancelamos':
('off',), 'cancelaram': ('off',), 'cancelei': ('off',), 'cancelou': ('off',), 'cao': ('rel',), 'capta': ('verb3',),
'captou': ('verb3',), 'cardoso': ('name_words',), 'caridade': ('name_words',), 'carta': ('letter', 'paper'),
'carvalho': ('name_words',), 'casa': ('verb3', 'name_words'), 'casamento': ('rel', 'party'), 'casara': ('verb3',),
'casas': ('name_words',), 'casou': ('verb3',), 'castelo': ('name_words',), 'celebra': ('verb3',), 'celeste':
('name_words',), 'ceo': ('rel',), 'certamente': ('filler',), 'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo':
('rel',), 'cha': ('any_det', 'drink'), 'chamada': ('hello', 'date', 'letter', 'call_noun'), 'chamadas':
('call_noun',), 'chamou': ('reach', 'called3'), 'checar': ('giveinf',), 'checklist': ('paper',), 'chefe': ('rel',),
'chega': ('verb3',), 'chegar': ('see_inf',), 'chegara': ('verb3',), 'chegou': ('verb3', 'came3'), 'chope': ('date',
'drink'), 'chopes': ('drink',), 'chopp': ('any_det', 'drink'), 'churrasco': ('party',), 'clara': ('name_words',),
'claro': ('filler',), 'cliente': ('rel',), 'clientes': ('rel',), 'cm': ('of',), 'coaching': ('mentor_noun',),
'cobrar': ('urge_inf',), 'cobrasse': ('urge_inf',), 'coelho': ('name_words',), 'cofundador': ('rel',), 'cofundadora':
('rel',), 'colega': ('rel',), 'colegas': ('rel',), 'colocar': ('giveinf',), 'coloco': ('give1',), 'com': ('hello',
'of', 'date', 'any_det', 'to', 'where_to'), 'comadre': ('rel',), 'combinada': ('set',), 'combinado': ('set',),
'combinamos': ('set_up',), 'combinei': ('set_up',), 'comeca': ('verb3',), 'comecar': ('urge_inf',), 'comecara':
('verb3',), 'comecou': ('verb3',), 'comenta': ('verb3', 'says'), 'comentarios': ('feedback_noun',), 'comentei':
('told1', 'read1'), 'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'), 'como': ('hello', 'of', 'any_det'),
'compadre': ('rel',), 'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu': ('came3', 'happens3'),
'compartilha': ('give3',), 'compartilhar': ('giveinf',), 'compartilharei': ('give1',), 'compartilhei': ('handed1',),
'compartilho': ('give1',), 'compensa': ('should',), 'compra': ('verb3',), 'comprar': ('giveinf',), 'compro':
('give1',), 'comprou': ('verb3',), 'conceicao': ('name_words',), 'conecta': ('give3',), 'conectar': ('giveinf',),
'conecto': ('give1',), 'conferencia': ('course',), 'confessou': ('says',), 'confirma': ('verb3', 'give3', 'says'),
'confirmada': ('set',), 'confirmado': ('set',), 'confirmam': ('give3',), 'confirmamos': ('give1',), 'confirmar':
('giveinf',), 'confirmara': ('give3', 'will3'), 'confirmarei': ('give1',), 'confirmei': ('told1',), 'confirmo':
('give1',), 'confirmou': ('verb3', 'says'), 'conhece': ('verb3', 'is3'), 'conhecemos': ('met1',), 'conhecer':
('see_inf',), 'conhecerei': ('shall1',), 'conheceu': ('verb3',), 'conheci': ('met1', 'set_up'), 'conhecia':
('verb3',), 'conheco': ('set_up',), 'connosco': ('with_me',), 'conosco': ('with_me',), 'consegue': ('give3',),
'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conselho': ('to', 'tip'), 'conselhos': ('tip',), 'considera':
('verb3', 'opines'), 'considerou': ('verb3',), 'consigo': ('give1',), 'consolei': ('cheered1',), 'constipada':
('ill',), 'constipado': ('ill',), 'constroi': ('verb3',), 'consulta': ('date',), 'conta': ('verb3', 'says'),
'contabilista': ('rel',), 'contacta': ('give3',), 'contactar': ('giveinf', 'see_inf'), 'contactos': ('paper',),
'contactou': ('reach', 'called3'), 'contador': ('rel',), 'contadora': ('rel',), 'contar': ('giveinf',), 'contata':
('give3',), 'contatar': ('giveinf', 'see_inf'), 'contatos': ('paper',), 'contatou': ('reach', 'called3'), 'contei':
('told1',), 'contigo': ('hello',), 'continua': ('verb3',), 'continuava': ('verb3',), 'continuo': ('stays',), 'conto':
('give1',), 'contou': ('verb3', 'says'), 'contrata': ('verb3',), 'contratam': ('verb3',), 'contratar': ('urge_inf',),
'contratara': ('verb3',), 'contratasse': ('urge_inf',), 'contrato': ('paper',), 'contratou': ('verb3',), 'convem':
('should',), 'conversa': ('talked1', 'date'), 'conversamos': ('talked1',), 'conversar': ('see_inf',), 'conversei':
('hello', 'talked1'), 'conversinha': ('talked1',), 'convidar': ('giveinf', 'see_inf'), 'convidou': ('reach',
'called3'), 'convite': ('letter',), 'coo': ('rel',), 'copo': ('drink',), 'copos': ('drink',), 'cordeiro':
('name_words',), 'corrigi': ('read1',), 'cortar': ('urge_inf',), 'cortasse': ('urge_inf',), 'costa': ('name_words',),
'cotar': ('giveinf',), 'cre': ('verb3', 'opines'), 'cresce': ('verb3',), 'cresceu': ('verb3',), 'criancas': ('rel',),
'critiquei': ('read1',), 'cruz': ('name_words',), 'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',),
'cumprimentei': ('met1',), 'cumprimentou': ('reach', 'called3'), 'cunhada': ('rel',), 'cunhado': ('rel',),
'curriculo': ('paper',), 'curso': ('course',), 'curte': ('verb3',), 'curtiu': ('verb3',), 'cv': ('paper',), 'da':
('det', 'hello', 'verb3', 'of', 'to'), 'dai': ('filler',), 'damos': ('give1',), 'dar': ('giveinf', 'giveinf_lhe'),
'dara': ('verb3', 'give3'), 'darei': ('give1',), 'das': ('det', 'hello', 'name_words', 'of'), 'de': ('hello', 'of'),
'decide': ('verb3',), 'decidiu': ('verb3',), 'deck': ('paper',), 'defende': ('opines',), 'dei': ('handed1',), 'deixa':
('verb3',), 'deixar': ('urge_inf',), 'deixara': ('verb3',), 'deixasse': ('urge_inf',), 'deixou': ('verb3',), 'dela':
('them', 'their', 'hello', 'of'), 'dele': ('them', 'their', 'hello', 'of'), 'demite': ('verb3',), 'demitiu':
('verb3',), 'depois': ('filler', 'hello'), 'desce': ('verb3',), 'descobrir': ('giveinf',), 'desde': ('hello',),
'desistir': ('urge_inf',), 'desligar': ('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',),
'desmarcamos': ('off',), 'desmarcaram': ('off',), 'desmarcou': ('off',), 'desmarquei': ('off',), 'despedida':
('party',), 'deu': ('verb3', 'called3', 'happens3'), 'deve': ('hello', 'verb3', 'should'), 'devem': ('verb3',),
'devemos': ('should', 'urge_inf'), 'deveria': ('verb3', 'should', 'urge_inf'), 'deveriamos': ('should',), 'devia':
('verb3', 'was_to', 'should', 'urge_inf'), 'deviamos': ('was_to', 'should', 'urge_inf'), 'devo': ('hello', 'should',
'urge_inf'), 'devolutiva': ('feedback_noun',), 'devolve': ('give3', 'answers'), 'devolver': ('giveinf',
'giveinf_lhe'), 'devolvera': ('give3',), 'devolverei': ('give1',), 'devolveu': ('answers',), 'devolvo': ('give1',),
'dia': ('hello',), 'dias': ('hello', 'name_words'), 'dica': ('tip',), 'dicas': ('tip',), 'digo': ('give1',), 'dira':
('verb3', 'give3'), 'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'dirige': ('verb3',), 'disse':
('hello', 'verb3', 'opines', 'told1', 'says'), 'divorcia': ('verb3',), 'divorciou': ('verb3',), 'diz': ('hello',
'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf', 'giveinf_lhe'), 'dizia': ('verb3', 'says'),
'dm': ('letter',), 'do': ('det', 'hello', 'of', 'to'), 'doente': ('ill',), 'domingo': ('hello', 'name_words'), 'dona':
('any_det',), 'dores': ('name_words',), 'dos': ('det', 'hello', 'of'), 'dou': ('give1',), 'dr': ('any_det',), 'dra':
('any_det',), 'duvida': ('verb3',), 'e': ('and', 'verb3', 'to', 'is3'), 'editei': ('read1',), 'ela': ('they', 'them',
'hello'), 'elas': ('they', 'them', 'hello'), 'ele': ('they', 'them', 'hello'), 'eles': ('they', 'them', 'hello'),
'em': ('hello', 'where_to'), 'email': ('letter',), 'emails': ('letter',), 'empreende': ('verb3',), 'empresa':
('rel',), 'empresta': ('give3',), 'emprestar': ('giveinf', 'giveinf_lhe'), 'emprestara': ('give3',), 'emprestarei':
('give1',), 'emprestei': ('handed1',), 'empresto': ('give1', 'give1_pra'), 'empurrada': ('moved_pp',), 'empurrado':
('moved_pp',), 'empurrou': ('moved1',), 'encaminha': ('give3',), 'encaminhar': ('giveinf',), 'encaminharei':
('give1',), 'encaminhei': ('handed1',), 'encaminho': ('give1', 'give1_pra'), 'encontramos': ('we3', 'met1', 'set_up'),
'encontrar': ('see_inf',), 'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'set_up'), 'encontro': ('hello',
'date', 'eat1'), 'encontrou': ('we3', 'called3'), 'encorajei': ('cheered1',), 'enfim': ('filler',), 'entao':
('filler',), 'entende': ('opines',), 'entra': ('verb3',), 'entrara': ('verb3',), 'entre': ('of',), 'entrega':
('give3',), 'entregam': ('give3',), 'entregamos': ('give1',), 'entregar': ('giveinf', 'giveinf_lhe'), 'entregara':
('give3', 'will3'), 'entregarei': ('give1',), 'entrego': ('give1', 'give1_pra'), 'entrevista': ('date',),
'entrevistei': ('met1',), 'entrevistou': ('called3',), 'entrou': ('verb3', 'came3', 'answers'), 'envia': ('give3',),
'enviam': ('give3',), 'enviamos': ('give1',), 'enviar': ('giveinf', 'giveinf_lhe'), 'enviara': ('give3', 'will3'),
'enviarei': ('give1', 'give1_pra'), 'enviei': ('handed1',), 'envio': ('give1', 'give1_pra'), 'enviou': ('reach',),
'equipa': ('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escrever': ('giveinf',
'see_inf', 'giveinf_lhe'), 'escrevera': ('give3',), 'escreveram': ('reach',), 'escreverei': ('give1',), 'escreveu':
('reach', 'called3'), 'escrevi': ('rang1', 'set_up'), 'escrevo': ('give1',), 'escritorio': ('rel',), 'espera':
('verb3', 'says'), 'esperanca': ('name_words',), 'esperar': ('urge_inf',), 'esperasse': ('urge_inf',), 'esperava':
('verb3',), 'esposa': ('rel',), 'essa': ('det', 'hello'), 'esse': ('det', 'hello', 'any_det'), 'esta': ('det',
'hello', 'verb3', 'is3'), 'estagiaria': ('rel',), 'estagiario': ('rel',), 'estamos': ('stays',), 'estao': ('verb3',),
'estar': ('see_inf',), 'estara': ('verb3',), 'estava': ('hello', 'verb3', 'came3', 'is3'), 'estavam': ('verb3',),
'este': ('det', 'hello', 'any_det'), 'esteve': ('verb3', 'came3'), 'estive': ('hello', 'set_up'), 'estiveram':
('came3',), 'estou': ('hello', 'stays'), 'estrela': ('name_words',), 'estuda': ('verb3',), 'estudou': ('verb3',),
'eu': ('i', 'hello', 'urge_inf'), 'ex': ('rel',), 'excel': ('paper',), 'explica': ('verb3', 'says'), 'explicar':
('giveinf',), 'explico': ('give1',), 'explicou': ('verb3', 'says'), 'expliquei': ('told1',), 'faalmos': ('talked1',),
'faco': ('give1',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3', 'set_up', 'eat1'), 'falando':
('talked1',), 'falar': ('talked1', 'see_inf'), 'falaram': ('talked1',), 'faleceu': ('verb3',), 'falei': ('hello',
'talked1', 'set_up', 'told1'), 'falo': ('talked1', 'set_up'), 'falou': ('talked1', 'we3', 'says'), 'faltou': ('off',),
'familia': ('rel',), 'fara': ('verb3', 'give3'), 'farei': ('give1',), 'farias': ('name_words',), 'faz': ('hello',
'verb3'), 'fazer': ('hello', 'giveinf', 'urge_inf'), 'fazia': ('verb3',), 'fe': ('name_words',), 'fecha': ('verb3',),
'fechada': ('set',), 'fechado': ('set',), 'fechar': ('urge_inf',), 'fechara': ('verb3',), 'fechei': ('set_up',),
'fechou': ('verb3',), 'feedback': ('feedback_noun',), 'feira': ('hello',), 'felicitei': ('cheered1',), 'ferreira':
('name_words',), 'ferreiro': ('name_words',), 'festa': ('date', 'party'), 'fez': ('verb3',), 'fica': ('verb3',),
'ficamos': ('set_up', 'stays'), 'ficaram': ('verb3',), 'fico': ('stays',), 'ficou': ('hello',), 'figueira':
('name_words',), 'filha': ('rel',), 'filho': ('rel',), 'filhos': ('rel',), 'finalmente': ('filler',), 'fino':
('drink',), 'finos': ('drink',), 'fiquei': ('hello', 'set_up'), 'firma': ('rel',), 'fixado': ('set',), 'fizesse':
('urge_inf',), 'flor': ('name_words',), 'focar': ('urge_inf',), 'foi': ('hello', 'verb3', 'came3', 'is3'), 'fomos':
('set_up',), 'fonte': ('name_words',), 'fontes': ('name_words',), 'foque': ('urge_inf',), 'fora': ('ill',), 'foram':
('verb3',), 'formacao': ('course',), 'foto': ('letter',), 'fotos': ('letter',), 'franco': ('name_words',), 'fui':
('hello', 'set_up'), 'fundo': ('rel',), 'fundou': ('verb3',), 'furaram': ('off',), 'furou': ('off',), 'galo':
('name_words',), 'ganha': ('verb3',), 'ganhou': ('verb3',), 'garante': ('says',), 'gente': ('hello',), 'gerente':
('rel',), 'gestor': ('rel',), 'gestora': ('rel',), 'ghostou': ('off',), 'gloria': ('name_words',), 'gosta':
('verb3',), 'gostaria': ('verb3',), 'gostou': ('verb3',), 'graca': ('name_words',), 'guerra': ('name_words',), 'guia':
('paper',), 'h': ('hours',), 'ha': ('verb3',), 'haver': ('see_inf',), 'hesita': ('verb3',), 'hoje': ('hello', 'of'),
'hora': ('hours',), 'horas': ('hello', 'hours'), 'hortensia': ('name_words',), 'houve': ('happens3', 'set_up'), 'hrs':
('hours',), 'hs': ('hours',), 'ia': ('verb3', 'was_to', 'give1_pra'), 'iamos': ('was_to',), 'igualmente': ('filler',),
'imperiais': ('drink',), 'imperial': ('drink',), 'incentivei': ('cheered1',), 'indica': ('give3',), 'indicar':
('giveinf',), 'indico': ('give1',), 'informei': ('told1',), 'insiste': ('verb3', 'opines'), 'insistiu': ('verb3',),
'investe': ('verb3',), 'investidor': ('rel',), 'investidora': ('rel',), 'investidores': ('rel',), 'investir':
('urge_inf',), 'investira': ('verb3',), 'investiu': ('verb3',), 'ir': ('of', 'see_inf'), 'ira': ('verb3',), 'irma':
('rel',), 'irmao': ('rel',), 'isso': ('hello',), 'ja': ('filler',), 'jamais': ('not',), 'jantamos': ('hello', 'eat1'),
'jantar': ('hello', 'date', 'see_inf'), 'jantarei': ('shall1',), 'jantaremos': ('shall1',), 'jantei': ('hello',
'set_up'), 'janto': ('eat1',), 'jogou': ('moved1',), 'juntamos': ('we3',), 'justo': ('name_words',), 'la': ('them',
'filler'), 'lanca': ('verb3',), 'lancam': ('verb3',), 'lancar': ('urge_inf',), 'lancara': ('verb3',), 'lancho':
('eat1',), 'lancou': ('verb3',), 'landing': ('paper',), 'laranjeira': ('name_words',), 'largar': ('urge_inf',), 'las':
('them',), 'leal': ('name_words',), 'leao': ('name_words',), 'leio': ('give1',), 'leite': ('name_words',), 'lembrar':
('giveinf',), 'ler': ('giveinf',), 'leva': ('verb3',), 'levanta': ('verb3',), 'levantar': ('urge_inf',), 'levantou':
('verb3',), 'levar': ('giveinf',), 'levarei': ('give1',), 'levo': ('give1',), 'levou': ('verb3', 'called3'), 'lhe':
('them', 'hello', 'to', 'clitic'), 'lhes': ('them',), 'li': ('read1',), 'lidera': ('verb3',), 'ligacao': ('hello',
'date', 'call_noun'), 'ligacoes': ('call_noun',), 'ligar': ('hello', 'giveinf', 'of', 'rang1', 'see_inf',
'giveinf_lhe'), 'ligara': ('give3', 'will3'), 'ligaram': ('reach', 'called3'), 'ligarei': ('give1',), 'ligo':
('give1', 'rang1', 'give1_pra'), 'ligou': ('hello', 'reach', 'called3', 'came3', 'answers'), 'liguei': ('hello',
'rang1', 'set_up'), 'lima': ('name_words',), 'limao': ('name_words',), 'linda': ('name_words',), 'link': ('letter',
'paper'), 'lista': ('paper',), 'livro': ('paper',), 'lo': ('them',), 'lobo': ('name_words',), 'localizar':
('see_inf',), 'logo': ('filler',), 'los': ('them',), 'lua': ('name_words',), 'luz': ('name_words',), 'machado':
('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail': ('letter',), 'mails': ('letter',), 'mais': ('hello',),
'mana': ('rel',), 'manda': ('hello', 'give3'), 'mandam': ('give3',), 'mandamos': ('give1',), 'mandar': ('giveinf',
'giveinf_lhe'), 'mandara': ('give3', 'will3'), 'mandarei': ('give1', 'give1_pra'), 'mandei': ('hello', 'handed1'),
'mando': ('give1', 'give1_pra'), 'mandou': ('hello', 'reach'), 'manha': ('hello',), 'mano': ('rel',), 'mar':
('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcado': ('set',), 'marcamos': ('set_up',), 'marcar':
('giveinf', 'see_inf'), 'marco': ('give1',), 'margarida': ('name_words',), 'marido': ('rel',), 'marina':
('name_words',), 'marquei': ('set_up',), 'mas': ('hello',), 'masterclass': ('course',), 'material': ('paper',),
'mato': ('name_words',), 'matos': ('name_words',), 'me': ('me', 'clitic'), 'meio': ('filler',), 'melhor': ('should',),
'melhorou': ('verb3',), 'menciona': ('verb3', 'says'), 'mencionou': ('verb3', 'says'), 'mensagem': ('letter',),
'mensagens': ('letter',), 'mentoria': ('mentor_noun',), 'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',),
'mes': ('hello',), 'mesa': ('date',), 'meses': ('hello',), 'mesmo': ('filler',), 'meu': ('my', 'hello', 'any_det'),
'meus': ('my',), 'mim': ('me',), 'minha': ('my', 'hello', 'any_det'), 'minhas': ('my',), 'miuda': ('rel',), 'miudo':
('rel',), 'miudos': ('rel',), 'modelo': ('paper',), 'moleiro': ('name_words',), 'monta': ('verb3',), 'montar':
('giveinf',), 'monte': ('name_words',), 'montes': ('name_words',), 'monto': ('give1',), 'montou': ('verb3',), 'mora':
('verb3', 'is3'), 'moraes': ('name_words',), 'morais': ('name_words',), 'morava': ('verb3',), 'moreno':
('name_words',), 'morreu': ('verb3',), 'mostra': ('give3',), 'mostrar': ('giveinf', 'giveinf_lhe'), 'mostrarei':
('give1',), 'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou': ('called3',), 'moura': ('name_words',), 'movemos':
('moved1',), 'moveu': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'msg': ('letter',), 'msgs':
('letter',), 'muda': ('verb3',), 'mudada': ('moved_pp',), 'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudar':
('urge_inf',), 'mudara': ('verb3',), 'mudasse': ('urge_inf',), 'mudou': ('verb3', 'moved1'), 'muito': ('filler',
'hello'), 'mulher': ('rel',), 'n': ('not',), 'na': ('det', 'hello', 'of', 'to', 'where_to'), 'namorada': ('rel',),
'namorado': ('rel',), 'nao': ('not', 'hello', 'should', 'urge_inf'), 'nas': ('det', 'hello'), 'nasceu': ('verb3',),
'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',), 'neta': ('rel',), 'neto': ('rel',), 'neves':
('name_words',), 'niver': ('party',), 'no': ('det',), 'nogueira': ('name_words',), 'noite': ('hello',), 'noiva':
('rel',), 'noivo': ('rel',), 'nos': ('i', 'me', 'det', 'hello', 'any_det', 'clitic'), 'nossa': ('my', 'any_det'),
'nossas': ('my',), 'nosso': ('my', 'any_det'), 'nossos': ('my',), 'notas': ('feedback_noun',), 'noticias': ('any_det',
'letter'), 'novidades': ('letter',), 'nunca': ('not',), 'nunes': ('name_words',), 'o': ('them', 'det', 'hello', 'of',
'date', 'any_det', 'to', 'letter', 'clitic'), 'odeia': ('verb3',), 'ofereci': ('handed1',), 'oficina': ('course',),
'olhei': ('read1',), 'oliveira': ('name_words',), 'onde': ('hello',), 'ontem': ('hello',), 'opina': ('opines',),
'opiniao': ('to', 'tip', 'feedback_noun'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',),
'os': ('them', 'det', 'hello', 'any_det', 'clitic'), 'p': ('of', 'to'), 'padrinho': ('rel',), 'paga': ('verb3',
'give3'), 'pagam': ('give3',), 'pagar': ('giveinf', 'giveinf_lhe'), 'pagara': ('give3',), 'pagarei': ('give1',),
'pago': ('give1',), 'pagou': ('verb3',), 'pai': ('rel',), 'pais': ('rel',), 'palestra': ('course',), 'palpite':
('tip',), 'papeamos': ('talked1',), 'papeei': ('talked1',), 'papinho': ('talked1',), 'papo': ('talked1', 'date'),
'para': ('hello', 'date', 'to', 'where_to'), 'parabenizei': ('cheered1',), 'parar': ('urge_inf',), 'parasse':
('urge_inf',), 'parece': ('verb3',), 'parecia': ('verb3',), 'participou': ('came3',), 'partilha': ('give3',),
'partilhamos': ('give1',), 'partilhar': ('giveinf',), 'partilhara': ('give3',), 'partilharei': ('give1',),
'partilhei': ('handed1',), 'partilho': ('give1', 'give1_pra'), 'passa': ('give3',), 'passada': ('hello',), 'passado':
('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passar': ('giveinf', 'see_inf', 'giveinf_lhe'),
'passara': ('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passei': ('handed1',), 'passo': ('give1',
'give1_pra'), 'passou': ('verb3', 'reach', 'came3', 'moved1'), 'pastor': ('name_words',), 'patrao': ('rel',),
'patroa': ('rel',), 'paz': ('name_words',), 'pede': ('verb3',), 'pedir': ('urge_inf',), 'pediu': ('verb3',), 'pedra':
('name_words',), 'pedro': ('name_words',), 'pela': ('hello', 'of'), 'pelo': ('hello', 'of'), 'pensa': ('verb3',
'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira':
('name_words',), 'pergunta': ('verb3', 'says'), 'perguntar': ('see_inf',), 'perguntou': ('verb3', 'says'), 'perola':
('name_words',), 'pescador': ('name_words',), 'piedade': ('name_words',), 'pilar': ('name_words',), 'pinheiro':
('name_words',), 'pinho': ('name_words',), 'pinto': ('name_words',), 'pitch': ('rel', 'paper'), 'planeia': ('verb3',),
'planeja': ('verb3',), 'planilha': ('paper',), 'plano': ('paper',), 'po': ('to',), 'podcast': ('paper',), 'pode':
('verb3', 'wants3'), 'podem': ('verb3',), 'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'),
'poe': ('verb3',), 'pois': ('filler',), 'pondera': ('verb3',), 'ponho': ('give1',), 'por': ('hello', 'giveinf', 'of'),
'porque': ('hello', 'of'), 'pos': ('verb3',), 'postal': ('letter',), 'pq': ('hello',), 'pra': ('det', 'hello', 'of',
'date', 'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('verb3',), 'precisamos': ('should', 'urge_inf'),
'precisava': ('verb3', 'should'), 'preciso': ('hello', 'should', 'urge_inf'), 'prefere': ('verb3',), 'preferiu':
('verb3',), 'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf', 'giveinf_lhe'), 'prepararei':
('give1',), 'preparo': ('give1', 'give1_pra'), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista':
('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'pro': ('det', 'hello', 'of', 'to', 'where_to'),
'procura': ('verb3', 'is3'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurava': ('verb3',),
'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('rel', 'paper'), 'projecto': ('rel',), 'projeto':
('rel',), 'propoe': ('verb3',), 'propos': ('verb3',), 'proposta': ('paper',), 'provavelmente': ('filler',), 'proxima':
('hello',), 'proximo': ('hello',), 'q': ('hello',), 'qual': ('hello',), 'quando': ('hello',), 'quarta': ('hello',),
'quase': ('filler',), 'que': ('hello', 'of'), 'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3', 'is3'),
'querem': ('verb3',), 'querera': ('verb3',), 'queria': ('verb3', 'was_to'), 'queriamos': ('was_to',), 'quinta':
('hello',), 'quinze': ('hello',), 'quis': ('verb3',), 'rapidamente': ('filler',), 'rapidinho': ('filler',), 'rapido':
('filler',), 'raposo': ('name_words',), 'rascunho': ('paper',), 'reagendada': ('moved_pp',), 'reagendado':
('moved_pp',), 'reagendamos': ('moved1', 'moved_pp'), 'reagendar': ('moved_pp',), 'reagendei': ('moved1',),
'reagendou': ('moved1',), 'recado': ('letter',), 'recebeu': ('reach', 'called3'), 'recebi': ('met1',), 'recomenda':
('verb3', 'advises'), 'recomendacao': ('tip',), 'recomendar': ('giveinf',), 'recomendo': ('give1',), 'recomendou':
('verb3', 'advises'), 'reconhece': ('says',), 'recusa': ('verb3',), 'recusou': ('verb3',), 'reduzir': ('urge_inf',),
'reduzisse': ('urge_inf',), 'reencontrei': ('met1',), 'reenvia': ('give3',), 'reenviar': ('giveinf',), 'reenviarei':
('give1',), 'reenvio': ('give1', 'give1_pra'), 'reformou': ('verb3',), 'regressa': ('verb3',), 'regressou':
('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'reli': ('read1',), 'remarcada': ('moved_pp',),
'remarcado': ('moved_pp',), 'remarcamos': ('moved1', 'moved_pp'), 'remarcar': ('moved_pp',), 'remarcou': ('moved1',
'moved_pp'), 'remarquei': ('moved1',), 'reservei': ('set_up',), 'responde': ('give3', 'answers'), 'respondem':
('give3',), 'responder': ('giveinf', 'giveinf_lhe'), 'respondera': ('give3', 'will3'), 'responderam': ('answers',),
'responderei': ('give1',), 'respondeu': ('reach', 'called3', 'came3', 'answers'), 'respondi': ('rang1',), 'respondo':
('give1',), 'resposta': ('any_det', 'letter'), 'retida': ('ill',), 'retido': ('ill',), 'retorna': ('give3',
'answers'), 'retornar': ('giveinf',), 'retornei': ('rang1',), 'retorno': ('give1', 'any_det'), 'retornou': ('reach',
'called3', 'answers'), 'reuni': ('set_up',), 'reuniao': ('hello', 'date'), 'reunimos': ('we3', 'set_up'), 'reunir':
('see_inf',), 'reunirei': ('shall1',), 'reuniu': ('we3',), 'reuno': ('eat1',), 'reve': ('give3',), 'revejo':
('give1',), 'rever': ('giveinf',), 'revi': ('met1', 'read1'), 'revisa': ('give3',), 'revisar': ('giveinf',),
'revisei': ('read1',), 'reviso': ('give1',), 'ribeira': ('name_words',), 'ribeiro': ('name_words',), 'rio':
('name_words',), 'rios': ('name_words',), 'rocha': ('name_words',), 'rolou': ('happens3',), 'rosa': ('name_words',),
'rosario': ('name_words',), 'sabado': ('hello', 'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai':
('verb3',), 'sair': ('see_inf',), 'saira': ('verb3',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',),
'santos': ('name_words',), 'sao': ('hello', 'verb3'), 'sapateiro': ('name_words',), 'se': ('hello', 'of', 'to',
'is3'), 'secretaria': ('rel',), 'secretario': ('rel',), 'segue': ('verb3',), 'segunda': ('hello',), 'sem': ('hello',),
'semana': ('hello',), 'seminario': ('course',), 'sempre': ('filler',), 'sente': ('opines', 'says'), 'separa':
('verb3',), 'separou': ('verb3',), 'sera': ('verb3',), 'seria': ('verb3',), 'serra': ('name_words',), 'serrano':
('name_words',), 'sessao': ('date', 'course'), 'seu': ('their', 'hello', 'any_det'), 'seus': ('their',), 'sexta':
('hello',), 'silva': ('name_words',), 'site': ('rel', 'paper'), 'sms': ('letter',), 'so': ('filler',), 'sobe':
('verb3',), 'sobre': ('hello', 'of', 'to'), 'sobrinha': ('rel',), 'sobrinho': ('rel',), 'socia': ('rel',), 'socio':
('rel',), 'socios': ('rel',), 'socorro': ('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',), 'sogra':
('rel',), 'sogro': ('rel',), 'sol': ('name_words',), 'sonha': ('verb3',), 'soube': ('verb3',), 'startup': ('rel',),
'sua': ('their', 'hello'), 'suas': ('their',), 'suba': ('urge_inf',), 'subir': ('urge_inf',), 'subisse':
('urge_inf',), 'subiu': ('verb3',), 'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao':
('tip',), 'sugestoes': ('feedback_noun',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',), 'ta': ('verb3',), 'talk':
('course',), 'talvez': ('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava': ('verb3',), 'tb':
('filler', 'hello'), 'tbm': ('filler',), 'telefonar': ('see_inf',), 'telefonaram': ('reach',), 'telefonei':
('rang1',), 'telefonema': ('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach', 'called3'), 'tem':
('hello', 'verb3', 'is3'), 'teme': ('verb3',), 'temos': ('hello', 'should'), 'template': ('paper',), 'tenho':
('hello', 'should'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terca': ('hello',), 'termina': ('verb3',),
'terminou': ('verb3',), 'tese': ('paper',), 'testa': ('verb3',), 'testar': ('urge_inf',), 'testasse': ('urge_inf',),
'testei': ('read1',), 'testou': ('verb3',), 'teve': ('verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',),
'time': ('rel',), 'tinha': ('verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should'), 'tio': ('rel',), 'tip':
('tip',), 'tipo': ('filler',), 'tive': ('set_up',), 'tivemos': ('set_up',), 'tmb': ('filler',), 'to': ('stays',),
'toca': ('verb3',), 'toda': ('filler',), 'todo': ('filler',), 'toma': ('verb3',), 'tomamos': ('hello', 'eat1'),
'tomar': ('see_inf', 'urge_inf'), 'tomei': ('hello',), 'tomo': ('eat1',), 'tomou': ('verb3',), 'topa': ('verb3',
'wants3'), 'topou': ('verb3', 'wants3'), 'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre':
('name_words',), 'torres': ('name_words',), 'touro': ('name_words',), 'trabalha': ('verb3', 'is3'), 'trabalham':
('verb3',), 'trabalhava': ('verb3',), 'trabalhou': ('verb3',), 'trago': ('give1',), 'tranquilizei': ('cheered1',),
'transfere': ('give3',), 'transferida': ('moved_pp',), 'transferido': ('moved_pp',), 'transferir': ('giveinf',),
'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara': ('give3',), 'trarei': ('give1',), 'traz': ('give3',),
'trazer': ('giveinf',), 'treinamento': ('course',), 'troca': ('verb3',), 'trocou': ('verb3',), 'tudo': ('filler',),
'tutoria': ('mentor_noun',), 'um': ('det', 'date', 'any_det', 'letter', 'clitic'), 'uma': ('det', 'hello', 'date',
'any_det', 'letter', 'clitic'), 'umas': ('det',), 'uns': ('det',), 'usa': ('verb3',), 'usar': ('urge_inf',), 'usava':
('verb3',), 'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'), 'vale': ('name_words',), 'vao': ('verb3',),
'vc': ('hello',), 've': ('verb3',), 'veio': ('reach', 'came3'), 'vejo': ('set_up', 'eat1'), 'vem': ('hello', 'verb3',
'is3'), 'vemos': ('set_up',), 'vende': ('verb3',), 'vendem': ('verb3',), 'vender': ('urge_inf',), 'vendera':
('verb3',), 'vendesse': ('urge_inf',), 'vendeu': ('verb3',), 'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',),
'verei': ('shall1',), 'veremos': ('shall1',), 'verificar': ('giveinf',), 'vi': ('hello', 'met1', 'set_up'), 'viaja':
('verb3',), 'viajando': ('ill',), 'viajou': ('verb3',), 'video': ('date',), 'videochamada': ('date', 'call_noun'),
'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1', 'set_up'), 'vinha': ('verb3',), 'vinho': ('name_words',),
'violeta': ('name_words',), 'vira': ('verb3',), 'virou': ('verb3',), 'visita': ('date', 'letter'), 'visitamos':
('met1',), 'visitar': ('see_inf',), 'visitarei': ('shall1',), 'visitei': ('met1',), 'visito': ('eat1',), 'visitou':
('reach', 'called3'), 'vitoria': ('name_words',), 'viu': ('verb3', 'we3'), 'vive': ('verb3', 'is3'), 'vivem':
('verb3',), 'vivia': ('verb3',), 'vizinha': ('rel',), 'vizinho': ('rel',), 'voce': ('hello',), 'volta': ('verb3',),
'voltara': ('verb3',), 'voltou': ('hello', 'verb3'), 'voo': ('date',), 'vou': ('hello', 'give1_pra'), 'whatsapp':
('letter',), 'workshop': ('course',), 'wpp': ('letter',), 'zap': ('letter',), 'zoom': ('date',)}


CLAUSES = [{'': (3, 'advice')}, {'^': 0}, {'^': 0, 'a': 1, 'que': 1}, {'^': 0, 'a': 1, 'me': 2, 'nos': 2, 'para': 1,
'que': 1}, {'': (15, 'contact')}, {'me': 4, 'nos': 4}, {'minha': 4}, {'escritorio': 4}, {'casa': 4}, {'': (15,
'contact'), 'em': 8, 'no': 7}, {'': (15, 'contact'), 'a': 8, 'em': 8}, {'gente': 4}, {'a': 11}, {'surpresa': 4}, {'':
(15, 'contact'), 'em': 8}, {'ver': 4, 'visitar': 4}, {'coworking': 4, 'escritorio': 4}, {'aqui': 4, 'ca': 4},
{'comigo': 4}, {'me': 4}, {'a': 6, 'almocar': 4, 'ao': 7, 'aqui': 9, 'ca': 10, 'com': 12, 'comigo': 4, 'de': 13, 'em':
8, 'jantar': 4, 'la': 14, 'me': 15, 'na': 6, 'no': 16, 'por': 17, 'ter': 18, 'tomar': 4, 'ver': 19, 'visitar': 19},
{'': (22, 'gave:encouragement')}, {'^': 21}, {'<them>': 22, 'N': 22}, {'<them>': 22, 'N': 22, 'a': 23, 'o': 23}, {'':
(2, 'plan')}, {'<set>': 25}, {'com': 25}, {'<any_det>': 25, 'D': 25, 'me': 27}, {'': (20, 'gave:resource')},
{'<paper>': 29}, {'meu': 30, 'meus': 30, 'minha': 30, 'minhas': 30, 'nossa': 30, 'nosso': 30}, {'a': 31, 'meu': 30,
'meus': 30, 'minha': 30, 'minhas': 30, 'nossa': 30, 'nosso': 30, 'o': 31, 'um': 31, 'uma': 31}, {'<any_det>': 29},
{'^': 33}, {'^': 32, 'lhe': 34, 'lhes': 34}, {'': (19, 'gave:mentoring')}, {'^': 36}, {'<where_to>': 37, '^': 36,
'no': 37}, {'<mentor_noun>': 38}, {'de': 39}, {'': (1, 'moved')}, {'D': 41, 'para': 41, 'pra': 41, 'pro': 41},
{'<date>': 42, 'D': 41, 'para': 41, 'pra': 41, 'pro': 41}, {'<date>': 42, 'D': 41, 'a': 43, 'nossa': 43, 'nosso': 43,
'o': 43, 'para': 41, 'pra': 41, 'pro': 41}, {'<date>': 42, 'D': 41, 'a': 43, 'nossa': 43, 'nosso': 43, 'o': 43,
'para': 41, 'pra': 41, 'pro': 41, 'se': 44}, {'': (1, 'moved'), 'D': 41, 'para': 41, 'pra': 41, 'pro': 41}, {'': (0,
'missed')}, {'melhor': 0}, {'deveria': 0, 'devia': 0, 'deviamos': 0}, {'<should>': 0, 'e': 48, 'era': 48, 'nao': 49,
'o': 48, 'seria': 48}, {'^': 50}, {'gente': 51}, {'^': 50, 'a': 52, 'eu': 51, 'nos': 51}, {'que': 53}, {'<to>': 4,
'N': 4}, {'': (17, 'gave:feedback')}, {'^': 56}, {'^': 56, 'da': 57, 'dela': 57, 'dele': 57, 'do': 57}, {'<paper>':
58}, {'<paper>': 58, 'seu': 59, 'sua': 59}, {'<paper>': 58, 'a': 60, 'as': 60, 'o': 60, 'os': 60, 'seu': 59, 'sua':
59}, {'': (13, 'talk')}, {'': (13, 'talk'), '<of>': 62}, {'me': 63, 'que': 62}, {'<where_to>': 25, 'D': 25}, {'': (2,
'plan'), '<date>': 25, 'D': 25}, {'encontrar': 66, 'ver': 66}, {'almocar': 66, 'beber': 66, 'falar': 66, 'ir': 66,
'jantar': 66, 'nos': 67, 'tomar': 66}, {'<date>': 66, 'D': 66, 'de': 68}, {'': (7, 'waiting')}, {'<of>': 70},
{'espera': 71}, {'a': 72}, {'telefone': 4}, {'': (15, 'contact'), 'bocado': 4, 'pouco': 4}, {'<of>': 4, 'D': 4, 'ao':
74, 'c': 4, 'cm': 4, 'com': 4, 'no': 4, 'sobre': 4, 'um': 75}, {'que': 62}, {'': (6, 'theirs')}, {'me': 78, 'nos':
78}, {'<giveinf>': 79}, {'<giveinf>': 78}, {'^': 81}, {'^': 80, 'me': 82, 'nos': 82}, {'ma': 78, 'me': 78, 'mo': 78,
'nos': 78}, {'ok': 78, 'retorno': 78, 'toque': 78}, {'resposta': 78}, {'feedback': 78, 'noticias': 78, 'novidades':
78, 'resposta': 78, 'retorno': 78, 'um': 85, 'uma': 86}, {'me': 87, 'nos': 87}, {'coisa': 78}, {'D': 78, 'algo': 78,
'alguma': 89, 'ate': 78, 'depois': 78, 'logo': 78, 'na': 78, 'no': 78, 'o': 78, 'quando': 78, 'se': 78}, {'me': 90,
'nos': 90}, {'intro': 78, 'ponte': 78}, {'apresentacao': 78, 'intro': 78}, {'a': 92, 'chegar': 78, 'uma': 93}, {'me':
94}, {'contacto': 78, 'contato': 78}, {'em': 96}, {'coloca': 97, 'desaconselhou': 0, 'faz': 94, 'poe': 97}, {'me':
97}, {'contactar': 78, 'escrever': 78, 'falar': 78, 'ligar': 78}, {'novidades': 78, 'uma': 86}, {'a': 100, 'com':
101}, {'<give3>': 84, '<will3>': 78, 'da': 88, 'desaconselha': 0, 'desaconselhou': 0, 'diz': 91, 'escreve': 91, 'faz':
95, 'liga': 91, 'me': 98, 'poe': 99, 'telefona': 91, 'volta': 102, 'voltara': 102}, {'': (4, 'needs_from_me')},
{'<my>': 104}, {'^': 105}, {'<of>': 106, '^': 105}, {'contra': 1, 'para': 1, 'que': 1, 'sobre': 1}, {'me': 108, 'nos':
108}, {'^': 104}, {'contacto': 78}, {'em': 111}, {'^': 112}, {'^': 112, 'me': 113}, {'^': 78}, {'a': 115, 'em': 115},
{'se': 116}, {'com': 106}, {'': (6, 'theirs'), 'me': 78}, {'<giveinf>': 119}, {'': (6, 'theirs'), '<giveinf>': 119},
{'': (6, 'theirs'), '^': 121}, {'^': 120, 'me': 122, 'nos': 78}, {'que': 0}, {'<urge_inf>': 0, 'tenho': 124}, {'^':
125}, {'gente': 126}, {'^': 125, 'a': 127, 'eu': 126}, {'^': 78, 'me': 115}, {'^': 125, 'a': 127, 'eu': 126, 'ia':
129, 'iria': 115, 'me': 115, 'nos': 115, 'vai': 129}, {'para': 128, 'pra': 128, 'que': 130}, {'me': 131, 'para': 128,
'pra': 128, 'que': 130}, {'que': 1}, {'de': 133, 'que': 1}, {'opiniao': 134}, {'da': 135, 'de': 135}, {'a': 1}, {'me':
137, 'nos': 137}, {'da': 115, 'de': 115, 'do': 115}, {'se': 139}, {'parte': 104}, {'minha': 141, 'nossa': 141}, {'da':
142}, {'...': 143, '<my>': 104}, {'...': 143}, {'^': 145}, {'^': 104, 'lhe': 110}, {'eu': 147}, {'<of>': 106, '^':
144, 'de': 146, 'que': 148}, {'': (4, 'needs_from_me'), '<my>': 104}, {'^': 150}, {'eu': 151, 'lhe': 151}, {'da': 151,
'de': 151, 'do': 151, 'que': 152}, {'espera': 153}, {'de': 54}, {'a': 154, 'aguardando': 106, 'convencida': 155,
'convencido': 155, 'esperando': 106}, {'de': 115}, {'tarefa': 157}, {'a': 158}, {'^': 78, 'me': 115, 'nos': 115},
{'por': 115}, {'a': 154, 'com': 159, 'de': 160, 'responsavel': 161}, {'de': 160}, {'com': 159, 'de': 160,
'responsavel': 161}, {'^': 78, 'me': 115, 'que': 129}, {'^': 78, 'me': 165, 'que': 129}, {'^': 80, 'me': 115, 'nos':
115}, {'eu': 1, 'que': 1}, {'eu': 1}, {'em': 133, 'para': 168, 'pra': 169, 'que': 1}, {'<urge_inf>': 0}, {'^': 171},
{'eu': 172, 'me': 172}, {'^': 0, 'a': 1}, {'^': 0, 'a': 1, 'me': 174, 'nos': 137, 'para': 1, 'que': 1}, {'<give3>':
78, 'da': 87, 'diz': 90, 'escreve': 90, 'fala': 90, 'liga': 90}, {'^': 0, 'nao': 1}, {'contra': 177, 'para': 177,
'pra': 177, 'que': 177, 'sobre': 177}, {'para': 172, 'pra': 172}, {'^': 125, 'a': 127, 'eu': 126, 'ia': 115, 'iria':
115, 'me': 115, 'nos': 115, 'vai': 115}, {'para': 128, 'pra': 128, 'que': 180}, {'...': 179, 'me': 181, 'para': 128,
'pra': 128, 'que': 180}, {'de': 115, 'que': 115}, {'<advises>': 175, '^': 176, 'alerta': 178, 'alertou': 178,
'avisou': 178, 'cobra': 110, 'cobrou': 110, 'coloca': 114, 'deve': 78, 'disse': 182, 'diz': 182, 'empurrou': 137,
'encoraja': 137, 'encorajou': 137, 'estimulou': 137, 'falou': 182, 'garantiu': 166, 'ia': 115, 'incentiva': 137,
'incentivou': 137, 'poe': 114, 'promete': 166, 'prometeu': 166, 'tem': 183, 'tinha': 183, 'vai': 115, 'vao': 115},
{'<of>': 106, '^': 144, 'de': 146}, {'...': 179}, {'<advises>': 175, '^': 176, 'alerta': 178, 'alertou': 178,
'avisou': 178, 'deve': 78, 'disse': 186, 'diz': 186, 'empurrou': 137, 'encoraja': 137, 'encorajou': 137, 'estimulou':
137, 'falou': 186, 'ia': 115, 'incentiva': 137, 'incentivou': 137, 'tem': 183, 'tinha': 183, 'vai': 115, 'vao': 115},
{'para': 129}, {'se': 188}, {'^': 104, 'eu': 147, 'lhe': 110}, {'<of>': 106, '^': 144, 'de': 146, 'que': 190}, {'^':
145, 'de': 146}, {'para': 129, 'pra': 129}, {'compromete': 116, 'comprometeu': 116, 'encarrega': 139, 'ofereceu':
193}, {'a': 154, 'aguardando': 106, 'esperando': 106}, {'me': 78}, {'<giveinf>': 196}, {'^': 197, 'me': 115, 'nos':
115}, {'de': 198, 'que': 198}, {'<advises>': 3, '<opines>': 54, '<says>': 77, '<wants3>': 83, '^': 103, 'aguarda':
107, 'alertou': 109, 'avisou': 109, 'cobra': 110, 'cobrou': 110, 'coloca': 114, 'compromete': 117, 'comprometeu': 117,
'conta': 118, 'deve': 123, 'disse': 132, 'diz': 132, 'e': 136, 'empurrou': 138, 'encarrega': 140, 'encorajou': 138,
'espera': 149, 'esta': 156, 'falou': 132, 'fica': 162, 'ficara': 163, 'ficaram': 164, 'ficou': 162, 'garantiu': 166,
'ia': 167, 'incentivou': 138, 'insiste': 170, 'insistiu': 170, 'manda': 173, 'mandou': 173, 'me': 184, 'necessita':
185, 'nos': 187, 'ocupa': 140, 'ofereceu': 189, 'pede': 107, 'poe': 114, 'precisa': 191, 'promete': 166, 'prometeu':
166, 'propoe': 133, 'propos': 133, 'quer': 185, 'requer': 192, 'se': 194, 'ta': 195, 'tem': 199, 'tinha': 199,
'trata': 139, 'vai': 167, 'vao': 167}, {'...': 1}, {'^': 0, 'que': 1}, {'...': 1, '^': 0, 'que': 1}, {'D': 201, '^':
0, 'a': 201, 'ao': 201, 'de': 201, 'durante': 201, 'e': 202, 'em': 201, 'era': 202, 'foi': 202, 'hoje': 203, 'na':
201, 'nesse': 201, 'no': 201, 'por': 201, 'que': 1}, {'<them>': 204, 'N': 204}, {'D': 201, 'a': 201, 'ao': 201, 'de':
201, 'durante': 201, 'em': 201, 'hoje': 201, 'na': 201, 'nesse': 201, 'no': 201, 'por': 201}, {'<them>': 206, 'N':
206}, {'a': 207, 'o': 207}, {'da': 205, 'de': 205, 'do': 205, 'dum': 207, 'que': 208}, {'': (9, 'told')}, {'': (9,
'told'), 'que': 210}, {'lhe': 211, 'lhes': 211}, {'encontrar': 47}, {'<see_inf>': 47, 'me': 213}, {'ao': 4, 'aqui': 4,
'ca': 4, 'em': 4, 'na': 4, 'no': 4, 'pela': 4, 'pelo': 4}, {'': (5, 'mine')}, {'<giveinf>': 216}, {'^': 217}, {'^':
217, 'lhe': 218}, {'^': 217, 'eu': 219, 'lhe': 218}, {'para': 220, 'pra': 220, 'que': 220}, {'me': 221, 'para': 220,
'pra': 220, 'que': 220}, {'apareceu': 215, 'passaram': 215, 'passou': 215, 'pediu': 222, 'veio': 4, 'vieram': 4},
{'ela': 216, 'elas': 216, 'ele': 216, 'eles': 216}, {'lha': 216, 'lhe': 216, 'lhes': 216, 'lho': 216, 'p': 224,
'para': 224, 'pra': 224}, {'lhe': 216, 'lhes': 216}, {'N': 216, 'ela': 216, 'elas': 216, 'ele': 216, 'eles': 216},
{'a': 227, 'ao': 227, 'p': 227, 'para': 227, 'pra': 227}, {'<give1>': 225, '<give1_pra>': 216, '<give3>': 84,
'<giveinf_lhe>': 226, 'da': 88, 'desaconselha': 0, 'desaconselhou': 0, 'devolvo': 228, 'diz': 91, 'dou': 228,
'escreve': 91, 'faco': 228, 'faz': 95, 'liga': 91, 'ligo': 228, 'me': 98, 'mostro': 228, 'passo': 228, 'poe': 99,
'telefona': 91, 'volta': 102, 'voltara': 102}, {'<give1>': 216}, {'': (7, 'waiting'), '<of>': 70}, {'dela': 78,
'dele': 78}, {'lado': 232}, {'do': 233}, {'esta': 234}, {'papo': 4}, {'': (14, 'together'), '<we3>': 4, 'encontra':
25, 'fala': 25, 've': 25}, {'casa': 25}, {'me': 25, 'nos': 25}, {'encontrar': 25, 'reunir': 25}, {'encontrar': 25},
{'com': 25, 'reuniao': 25, 'um': 25, 'uma': 25}, {'<see_inf>': 25, 'a': 238, 'encontrar': 239, 'falar': 27, 'me': 240,
'nos': 241, 'ter': 242}, {'almoca': 25, 'almocou': 4, 'bateu': 236, 'conversou': 4, 'discutiu': 4, 'falou': 4, 'foi':
4, 'janta': 25, 'jantou': 4, 'saiu': 4, 'se': 237, 'toma': 25, 'tomou': 4, 'vai': 243, 'viu': 4}, {'^': 0, 'e': 202,
'era': 202, 'foi': 202, 'que': 1}, {'conselho': 245, 'dica': 245, 'recomendacao': 245, 'sugestao': 245}, {'hora': 47},
{'^': 230, 'aguardar': 231, 'bola': 235, 'espera': 71, 'esperar': 231, 'gente': 244, 'quais': 62, 'qual': 62, 'seu':
246, 'sua': 246, 'ultima': 247}, {'de': 4}, {'<see_inf>': 4}, {'de': 250}, {'minha': 216}, {'': (11, 'thinking')},
{'que': 253}, {'': (14, 'together')}, {'me': 255}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>': 257},
{'<set_up>': 47}, {'me': 47}, {'': (0, 'missed'), '<see_inf>': 47, 'encontrar': 260, 'me': 213}, {'a': 261}, {'para':
261, 'pra': 261}, {'de': 261}, {'como': 261, 'tempo': 264}, {'<clitic>': 259, '<set_up>': 47, 'cheguei': 262,
'consegui': 261, 'conseguimos': 261, 'deu': 263, 'pude': 261, 'tive': 265}, {'nao': 266}, {'': (18,
'gave:knowledge')}, {'^': 268}, {'a': 269, 'com': 269, 'em': 269, 'na': 269, 'no': 269}, {'<them>': 270, 'N': 270},
{'<them>': 270, 'N': 270, 'a': 271, 'o': 271}, {'<them>': 270, 'N': 270, 'a': 269, 'com': 269, 'na': 269, 'no': 269},
{'a': 269, 'com': 269, 'na': 269, 'no': 269}, {'<them>': 270, 'N': 270, 'a': 273, 'la': 274, 'lo': 274, 'o': 273},
{'em': 253, 'que': 253, 'se': 253}, {'pensar': 276}, {'a': 277, 'pensando': 276}, {'': (13, 'talk'), '<they>': 62},
{'que': 279}, {'N': 210}, {'a': 281, 'o': 281}, {'<to>': 281, 'para': 282}, {'parece': 62}, {'que': 284}, {'o': 4},
{'': (16, 'gave:intro')}, {'^': 287}, {'N': 288}, {'a': 289, 'o': 289}, {'<to>': 289, 'com': 290, 'e': 290, 'para':
290}, {'N': 291}, {'N': 291, 'a': 292, 'lhe': 290, 'o': 292}, {'dois': 288, 'duas': 288}, {'N': 291, 'a': 292, 'as':
294, 'lhe': 290, 'o': 292, 'os': 294}, {'': (21, 'gave:referral')}, {'^': 296}, {'<to>': 297, '^': 296}, {'cliente':
298, 'contacto': 298, 'contato': 298, 'lead': 298}, {'um': 299}, {'lhe': 300, 'um': 299}, {'quais': 62, 'qual': 62},
{'^': 230}, {'^': 230, 'lhe': 303}, {'^': 230, 'eu': 304, 'lhe': 303}, {'que': 305}, {'<to>': 281, 'lhe': 306, 'que':
305}, {'': (23, 'gave:volunteering')}, {'^': 308}, {'alimentos': 309}, {'alimentar': 309, 'de': 310}, {'': (15,
'contact'), 'um': 236}, {'um': 236}, {'': (15, 'contact'), '<drink>': 25}, {'um': 314, 'uma': 4, 'umas': 4, 'uns': 4},
{'um': 4, 'uma': 4, 'umas': 4, 'uns': 4}, {'<drink>': 25}, {'um': 317}, {'N': 288, 'a': 289, 'o': 289}, {'com': 319},
{'contacto': 320, 'contato': 320}, {'em': 321}, {'N': 322}, {'N': 322, 'a': 323, 'o': 323}, {'N': 257}, {'<to>': 325,
'N': 257}, {'caixa': 47, 'voicemail': 47}, {'a': 327, 'o': 327}, {'ao': 327, 'na': 327, 'no': 327, 'para': 328, 'pra':
327, 'pro': 327}, {'mensagens': 47}, {'de': 330, 'postal': 47}, {'c': 4, 'com': 4}, {'a': 297, 'ao': 297, 'da': 297,
'do': 297, 'para': 297, 'pra': 297}, {'recomendacao': 333}, {'de': 334}, {'atendida': 47}, {'nao': 336, 'perdida':
47}, {'atendidas': 47}, {'nao': 338, 'perdidas': 47}, {'<date>': 47}, {'a': 340, 'ao': 340, 'o': 340}, {'tarde': 341},
{'dia': 4}, {'em': 343}, {'papo': 344}, {'o': 345}, {'': (12, 'task')}, {'contacto': 347, 'contato': 347}, {'em':
348}, {'N': 349}, {'N': 349, 'a': 350, 'o': 350}, {'com': 319, 'e': 319}, {'N': 352}, {'N': 352, 'a': 353, 'o': 353},
{'contacto': 354, 'contato': 354}, {'N': 322, 'a': 323, 'em': 355, 'o': 323}, {'gente': 255}, {'a': 357, 'saudade':
47}, {'ela': 218, 'ele': 218}, {'eu': 218}, {'com': 359, 'de': 218, 'que': 360}, {'com': 4, 'um': 4, 'uma': 4}, {'N':
34}, {'experiencia': 269}, {'minha': 364}, {'a': 363, 'o': 363}, {'<to>': 363, 'a': 365, 'com': 366, 'minha': 364,
'para': 366}, {'a': 216}, {'me': 368}, {'^': 268, 'a': 269, 'ao': 269, 'aos': 269, 'as': 269, 'de': 269, 'em': 269,
'na': 269, 'no': 269, 'para': 269, 'pra': 269, 'sobre': 269}, {'<course>': 370}, {'a': 371, 'o': 371, 'um': 371,
'uma': 371}, {'a': 289, 'ao': 289, 'com': 290, 'e': 290}, {'N': 373}, {'a': 374, 'o': 374}, {'<should>': 0, 'e': 48,
'o': 48}, {'^': 376}, {'gente': 377}, {'^': 376, 'a': 378, 'eu': 377}, {'N': 379}, {'<them>': 379, 'a': 380, 'o':
380}, {'dia': 1}, {'^': 0, 'dela': 245, 'dele': 245, 'do': 382}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 384, 'o':
384}, {'voz': 47}, {'de': 386}, {'vermelha': 309}, {'nos': 4}, {'c': 4, 'com': 4, 'na': 4, 'no': 4}, {'c': 4, 'com':
4, 'me': 390, 'na': 4, 'no': 4}, {'<to>': 57, '^': 56, 'no': 57}, {'<feedback_noun>': 392}, {'<course>': 370, 'minha':
393}, {'<to>': 22, '^': 21}, {'parabens': 395}, {'animo': 395, 'apoio': 395, 'forca': 395, 'os': 396, 'parabens':
395}, {'cara': 391, 'caras': 391}, {'^': 268, 'a': 269, 'ao': 269, 'com': 269, 'na': 269, 'no': 269}, {'forca': 399,
'mao': 399, 'maozinha': 399}, {'<feedback_noun>': 392, 'animo': 395, 'apoio': 395, 'forca': 395, 'os': 396,
'parabens': 395, 'uma': 400}, {'<course>': 370, 'meu': 393}, {'animo': 395, 'apoio': 395, 'forca': 395, 'meus': 393,
'os': 396, 'parabens': 395}, {'<course>': 370, '<feedback_noun>': 392, 'toque': 55}, {'<course>': 370,
'<feedback_noun>': 392, 'forca': 399, 'mao': 399, 'maozinha': 399}, {'<feedback_noun>': 392, '<to>': 363, 'a': 394,
'animo': 395, 'apoio': 395, 'as': 397, 'boleia': 4, 'carona': 4, 'com': 366, 'de': 398, 'forca': 395, 'lhe': 401,
'mentoria': 38, 'mentorias': 38, 'mentoring': 38, 'o': 402, 'os': 403, 'para': 366, 'parabens': 395, 'um': 404, 'uma':
405}, {'comigo': 216}, {'na': 47}, {'': (0, 'missed'), 'na': 47}, {'mensagem': 408}, {'mensagem': 408, 'recado': 409,
'uma': 410}, {'espera': 47}, {'visto': 47}, {'voz': 4}, {'de': 414}, {'<letter>': 4, 'nota': 415}, {'mao': 47},
{'tampa': 47}, {'<any_det>': 416, '<letter>': 4, 'a': 412, 'na': 417, 'nota': 415, 'pendurada': 47, 'pendurado': 47,
'plantada': 47, 'plantado': 47, 'tampa': 47, 'uma': 418}, {'vacuo': 47}, {'a': 412, 'em': 413, 'esperando': 47, 'me':
419, 'na': 417, 'no': 420, 'pendurada': 47, 'pendurado': 47, 'plantada': 47, 'plantado': 47}, {'a': 371, 'animo': 395,
'apoio': 395, 'as': 397, 'forca': 395, 'lhe': 397, 'mentoria': 38, 'mentorias': 38, 'mentoring': 38, 'o': 371, 'os':
397, 'parabens': 395, 'um': 371, 'uma': 371}, {'de': 279, 'que': 279}, {'sorte': 22}, {'boa': 424}, {'boa': 424,
'lhe': 425}, {'chamada': 4}, {'a': 427, 'agora': 4, 'c': 4, 'com': 4}, {'^': 0, 'de': 1, 'para': 1, 'que': 1},
{'conselho': 429, 'dica': 429, 'sugestao': 429, 'toque': 429}, {'uma': 400}, {'<any_det>': 430, 'a': 412, 'na': 417,
'pendurada': 47, 'pendurado': 47, 'plantada': 47, 'plantado': 47, 'tampa': 47, 'uma': 418}, {'bolo': 47, 'cano': 47},
{'tras': 47}, {'<any_det>': 430, 'bolo': 47, 'furo': 47, 'lhe': 431, 'me': 432, 'o': 433, 'para': 434, 'pra': 434,
'um': 433, 'uma': 400}, {'<see_inf>': 253}, {'N': 216}, {'los': 347}, {'N': 347}, {'N': 347, 'a': 439, 'o': 439},
{'a': 439, 'ao': 439, 'com': 440, 'e': 440}, {'N': 441}, {'N': 441, 'a': 442, 'o': 442}, {'contato': 347}, {'em':
444}, {'los': 445}, {'contacto': 347}, {'em': 447}, {'los': 448}, {'ela': 216, 'ele': 216}, {'<clitic>': 216, '^':
217, 'a': 437, 'apresenta': 438, 'apresentar': 443, 'coloca': 446, 'conecta': 438, 'conectar': 443, 'juntar': 443,
'po': 449, 'pra': 450}, {'<give1>': 216, '<give1_pra>': 216, '<urge_inf>': 0, 'tenho': 124}, {'^': 452, 'lhe': 303},
{'<give1>': 216, '<give1_pra>': 216}, {'^': 454}, {'^': 452, 'a': 127, 'eu': 453, 'ia': 129, 'iria': 115, 'lhe': 455,
'me': 115, 'nos': 115, 'vai': 129}, {'<to>': 281, 'lhe': 306, 'me': 131, 'para': 128, 'pra': 128, 'que': 456}, {'da':
135, 'de': 135, 'eu': 255, 'para': 218, 'pra': 218, 'preciso': 218, 'que': 218, 'se': 253}, {'pediu': 222}, {'da':
247}, {'cima': 460, 'vacuo': 47}, {'N': 29}, {'a': 462, 'o': 462}, {'<to>': 462, 'para': 463}, {'<paper>': 464}, {'a':
465, 'o': 465, 'um': 465, 'uma': 465}, {'<to>': 363, '^': 466, 'com': 366, 'para': 366}, {'da': 297, 'dela': 297,
'dele': 297, 'do': 297}, {'curriculo': 468, 'cv': 468}, {'o': 469}, {'da': 216, 'de': 216, 'do': 216}, {'me': 471},
{'nos': 25}, {'acaso': 4}, {'querer': 4}, {'<any_det>': 4, 'N': 4, 'por': 474, 'sem': 475}, {'<any_det>': 25, 'D': 25,
'N': 4, 'me': 27, 'por': 474, 'sem': 475}, {'<any_det>': 4, 'N': 4, 'c': 4, 'com': 4, 'me': 476, 'nos': 477, 'por':
474, 'sem': 475}, {'<any_det>': 4, 'N': 4, 'c': 4, 'com': 4, 'por': 474, 'sem': 475}, {'<any_det>': 4, 'N': 4, 'c': 4,
'com': 4, 'me': 479, 'nos': 476, 'por': 474, 'sem': 475}, {'me': 27}, {'apresentacao': 56, 'defesa': 56, 'pitch': 56},
{'^': 482}, {'a': 483, 'o': 483}, {'a': 269, 'como': 269, 'o': 269}, {'N': 485}, {'<to>': 486, 'lhe': 485, 'lhes':
485}, {'cliente': 298, 'contacto': 298, 'contato': 298, 'email': 55, 'lead': 298}, {'^': 466, 'lhe': 300, 'mensagem':
55, 'o': 469, 'um': 488}, {'<any_det>': 416, '<letter>': 4, 'nota': 415}, {'me': 490}, {'bom': 253, 'para': 214,
'pra': 214}, {'cinco': 255, 'dois': 255, 'duas': 255, 'quatro': 255, 'tres': 255}, {'<of>': 47, 'N': 47, 'no': 47},
{'completo': 494}, {'<of>': 47, 'N': 47, 'completamente': 494, 'mesmo': 494, 'no': 47, 'por': 495, 'totalmente': 494},
{'me': 496}, {'perguntar': 384}, {'a': 498, 'para': 498, 'pra': 498}, {'N': 499}, {'a': 500, 'o': 500}, {'<to>': 500,
'lhe': 4, 'para': 501}, {'me': 70}, {'ela': 503, 'ele': 503, 'me': 70}, {'<any_det>': 70, 'que': 504}, {'<of>': 47,
'N': 47, 'completamente': 494, 'mesmo': 494, 'no': 47, 'nos': 496, 'por': 495, 'totalmente': 494}, {'<of>': 47, 'N':
47, 'completamente': 494, 'me': 496, 'mesmo': 494, 'no': 47, 'por': 495, 'totalmente': 494}, {'<set>': 25, 'a': 154,
'aguardando': 106, 'convencida': 155, 'convencido': 155, 'esperando': 106}, {'aguardar': 231, 'esperar': 231},
{'aguardo': 231}, {'a': 509, 'aguardando': 231, 'esperando': 231, 'no': 510}, {'c': 4, 'com': 4, 'la': 255, 'para':
214}, {'duas': 255}, {'dois': 255, 'tres': 255}, {'as': 513, 'c': 4, 'com': 4, 'os': 514, 'todos': 255}, {'tambem':
255}, {'almocar': 4, 'conversa': 4, 'falar': 4, 'mesa': 4, 'tomar': 4}, {'com': 4}, {'a': 517, 'c': 4, 'com': 4, 'em':
8, 'la': 518, 'na': 4, 'no': 4, 'reunida': 4, 'reunido': 4}, {'conversa': 4, 'falar': 4}, {'a': 520, 'c': 4, 'com': 4,
'em': 4, 'juntos': 4, 'na': 4, 'no': 4, 'reunidos': 4}, {'': (5, 'mine'), 'lhe': 216}, {'aguardar': 231, 'dever': 522,
'esperar': 231, 'pensar': 276}, {'da': 70, 'de': 70, 'do': 70}, {'a': 523, 'aguardando': 231, 'devendo': 522,
'esperando': 231, 'no': 510, 'pendente': 524, 'pensando': 276}, {'<give1_pra>': 216}, {'<clitic>': 216, 'a': 437,
'pra': 450}, {'<giveinf>': 216, '<them>': 217}, {'^': 528}, {'a': 529, 'com': 529, 'de': 529}, {'': (5, 'mine'), '^':
528, 'lhe': 216}, {'a': 529, 'com': 529, 'de': 531}, {'encarrego': 471}, {'^': 217, 'lhe': 218, 'lhes': 218}, {'^':
526, 'a': 303, 'combinamos': 361, 'combinei': 361, 'devo': 527, 'e': 255, 'encarrego': 472, 'ficamos': 530, 'fico':
532, 'fiquei': 532, 'lhe': 303, 'lhes': 303, 'me': 533, 'o': 303, 'ocupo': 472, 'trato': 471, 'vamos': 534, 'vou':
534}, {'': (9, 'told'), 'a': 269, 'como': 269, 'o': 269}, {'N': 536}, {'<to>': 537, 'lhe': 485, 'lhes': 485, 'para':
282}, {'^': 454, 'lhe': 303}, {'^': 454, 'eu': 539, 'lhe': 455}, {'': (15, 'contact'), 'lhe': 306, 'que': 540},
{'confirmar': 70, 'enviar': 70, 'mandar': 70, 'responder': 70}, {'N': 542, 'confirmar': 70, 'enviar': 70, 'mandar':
70, 'me': 542, 'responder': 70}, {'^': 217, 'a': 543, 'ela': 543, 'ele': 543, 'o': 543}, {'^': 217, 'a': 543,
'apresenta': 438, 'apresentar': 443, 'coloca': 446, 'conecta': 438, 'conectar': 443, 'ela': 543, 'ele': 543, 'juntar':
443, 'me': 544, 'o': 543, 'po': 449}, {'se': 47}, {'gente': 546, 'vejo': 47}, {'falamos': 47, 'vemos': 47}, {'vejo':
47}, {'a': 547, 'estou': 47, 'falamos': 47, 'falava': 47, 'falo': 47, 'nos': 548, 'o': 549, 'vejo': 47, 'vemos': 47},
{'n': 550, 'nao': 550}, {'que': 551}, {'falta': 106}, {'...': 552, 'lhe': 553}, {'a': 57, 'ao': 57, 'da': 57, 'do':
57, 'na': 57, 'no': 57, 'sobre': 57}, {'espera': 153, 'ser': 42}, {'D': 25}, {'conta': 216}, {'minha': 558},
{'<moved_pp>': 42, 'a': 556, 'com': 159, 'comigo': 216, 'de': 160, 'marcada': 25, 'marcado': 25, 'para': 557, 'por':
559, 'responsavel': 161}, {'nada': 47}, {'vao': 47}, {'0': 47, 'e': 561, 'em': 562, 'meia': 247, 'sozinha': 47,
'sozinho': 47, 'uma': 247}, {'^': 528, 'aguardar': 231, 'espera': 563, 'esperar': 231}, {'<giveinf>': 216, '<them>':
217, 'lhe': 216, 'lhes': 216}, {'^': 216}, {'^': 565, 'lhe': 566, 'lhes': 566, 'marcar': 47, 'remarcar': 47}, {'': (7,
'waiting'), '0': 47, '<of>': 70, 'e': 561, 'em': 562, 'meia': 247, 'sozinha': 47, 'sozinho': 47, 'uma': 247}, {'a':
564, 'aguardando': 231, 'com': 529, 'de': 567, 'esperando': 568, 'no': 510, 'plantada': 563, 'plantado': 563}, {'^':
528, 'aguardar': 231, 'esperar': 231}, {'a': 570, 'aguardando': 231, 'com': 529, 'de': 531, 'esperando': 231, 'no':
510, 'pendente': 524}, {'para': 25}, {'^': 78, 'marcar': 47, 'me': 115, 'nos': 115, 'remarcar': 47}, {'by': 47},
{'aberto': 47, 'marcar': 47, 'stand': 574}, {'D': 25, 'depois': 47}, {'aberto': 47, 'fazer': 47, 'marcar': 47,
'minha': 558, 'stand': 574}, {'depois': 47}, {'efeito': 47}, {'<moved_pp>': 42, '<off_pp>': 47, 'a': 556, 'agendada':
25, 'agendado': 25, 'com': 159, 'combinado': 572, 'de': 573, 'em': 575, 'marcada': 25, 'marcado': 25, 'para': 576,
'por': 577, 'pra': 578, 'responsavel': 161, 'sem': 579}, {'^': 528, 'dever': 522, 'espera': 563, 'saber': 77}, {'':
(5, 'mine'), '^': 216}, {'': (5, 'mine'), '^': 528, 'lhe': 582, 'lhes': 566}, {'a': 581, 'com': 529, 'de': 583,
'devendo': 522, 'esperando': 563, 'plantada': 563, 'plantado': 563, 'sabendo': 77}, {'<of>': 288, '^': 287},
{'<course>': 370, 'apresentacao': 585, 'apresentacoes': 585, 'conexao': 585, 'intro': 585, 'intros': 585, 'minha':
393, 'ponte': 585}, {'apresentacao': 585, 'apresentacoes': 585, 'conexao': 585, 'intro': 585, 'intros': 585, 'ponte':
585}, {'<course>': 370, 'apresentacao': 585, 'apresentacoes': 585, 'conexao': 585, 'intro': 585, 'intros': 585, 'meu':
393, 'ponte': 585}, {'meus': 393}, {'^': 308, 'com': 309, 'em': 309, 'na': 309, 'no': 309}, {'voluntario': 590},
{'<course>': 370, '<feedback_noun>': 392}, {'<course>': 370, '<feedback_noun>': 392, 'apresentacao': 585,
'apresentacoes': 585, 'conexao': 585, 'intro': 585, 'intros': 585, 'ponte': 585}, {'<date>': 4, '<feedback_noun>':
392, 'a': 586, 'as': 587, 'lhe': 393, 'mentoria': 38, 'mentorias': 38, 'mentoring': 38, 'o': 588, 'os': 589,
'trabalho': 591, 'um': 592, 'uma': 593, 'voluntariado': 590}, {'<date>': 4, 'a': 587, 'as': 587, 'mentoria': 38,
'mentorias': 38, 'mentoring': 38, 'o': 587, 'trabalho': 591, 'uma': 587, 'voluntariado': 590}, {'ser': 42}, {'a': 327,
'depois': 47, 'o': 327}, {'fazer': 47}, {'caixa': 47, 'depois': 47, 'voicemail': 47}, {'<moved_pp>': 42, '<off_pp>':
47, 'a': 596, 'ao': 327, 'na': 327, 'no': 327, 'para': 597, 'por': 598, 'pra': 599, 'pro': 327, 'sem': 579}, {'': (15,
'contact'), 'casa': 4}, {'a': 4, 'o': 4}, {'a': 601, 'almocar': 4, 'ao': 4, 'ate': 4, 'beber': 4, 'com': 4, 'correr':
4, 'em': 8, 'jantar': 4, 'la': 4, 'na': 601, 'no': 4, 'num': 4, 'numa': 4, 'ter': 518, 'tomar': 4, 'ver': 602,
'visitar': 4}, {'mentoria': 38, 'mentorias': 38, 'mentoring': 38}, {'a': 601, 'almocar': 4, 'ao': 4, 'ate': 4,
'beber': 4, 'com': 4, 'correr': 4, 'dar': 604, 'em': 8, 'jantar': 4, 'la': 4, 'na': 601, 'no': 4, 'num': 4, 'numa': 4,
'ter': 518, 'tomar': 4, 'ver': 602, 'visitar': 4}, {'de': 253}, {'ao': 325}, {'chamadas': 47}, {'de': 608}, {'^': 308,
'com': 309, 'em': 309, 'na': 309, 'no': 309, 'para': 309}, {'voluntariado': 610}, {'de': 611}, {'n': 47, 'nao': 47},
{'que': 613}, {'que': 613, 'tempo': 614}, {'^': 217, 'tempos': 615}, {'...': 552, 'muito': 615, 'que': 616, 'seculos':
615, 'tempos': 615}, {'<to>': 297, 'no': 297}, {'N': 618}, {'N': 618, 'a': 619, 'lhe': 300, 'o': 619, 'um': 299},
{'<to>': 281}, {'a': 319, 'ao': 319, 'com': 319, 'e': 319}, {'N': 622}, {'N': 622, 'a': 623, 'o': 623}, {'da': 624,
'de': 624, 'do': 624, 'entre': 624}, {'a': 4, 'ao': 4, 'c': 4, 'com': 4, 'futebol': 4, 'padel': 4, 'tenis': 4}, {'a':
374, 'me': 332, 'o': 374}, {'nos': 255}, {'': (14, 'together'), 'a': 628}, {'se': 629}, {'^': 217, 'de': 218}, {'^':
217, 'apresenta': 438, 'apresentar': 443, 'coloca': 446, 'conecta': 438, 'conectar': 443, 'juntar': 443, 'lhe': 566,
'po': 449}, {'^': 217, 'de': 632, 'lhe': 566, 'me': 631}, {'da': 253, 'de': 253, 'do': 253}, {'me': 634}, {'cadeira':
47}, {'de': 636}, {'cano': 47}, {'bolo': 47, 'cano': 47, 'cha': 637, 'furo': 47, 'nega': 47, 'tampa': 47}, {'bolo':
47, 'cano': 47, 'cha': 637, 'furo': 47, 'nega': 47, 'o': 638, 'tampa': 47, 'um': 639, 'uma': 639}, {'opiniao': 57},
{'minha': 641}, {'a': 642, 'comentarios': 57, 'feedback': 57, 'minha': 641}, {'': (5, 'mine'), 'que': 216},
{'<handed1>': 34, '<told1>': 210, '^': 230, 'dei': 643, 'devo': 216, 'pedi': 384, 'perguntei': 384, 'prometi': 644},
{'no': 253, 'o': 253, 'que': 253, 'sobre': 253, 'um': 253}, {'perdida': 47}, {'': (15, 'contact'), '<to>': 500, 'a':
374, 'lhe': 4, 'o': 374, 'para': 501}, {'minha': 393}, {'<feedback_noun>': 392, 'um': 299}, {'curriculo': 468, 'cv':
468, 'meu': 393}, {'<feedback_noun>': 392, 'cliente': 298, 'contacto': 298, 'contato': 298, 'email': 55, 'lead': 298,
'mail': 55, 'zap': 55}, {'<feedback_noun>': 392, 'mensagem': 55}, {'<feedback_noun>': 392, '^': 466, 'a': 649,
'audio': 55, 'lhe': 650, 'mail': 55, 'mensagem': 55, 'o': 651, 'os': 589, 'um': 652, 'uma': 653}, {'<any_det>': 416,
'<letter>': 4, '^': 171, 'nota': 415}, {'audio': 4, 'email': 4, 'mail': 4, 'zap': 4}, {'mensagem': 4}, {'<letter>': 4,
'eu': 172, 'me': 655, 'um': 656, 'uma': 657}, {'saudade': 4}, {'a': 659, 'saudades': 4}, {'': (13, 'talk'), '<of>':
62, 'por': 77}, {'a': 216, 'em': 216}, {'que': 661}, {'mail': 4}, {'<letter>': 4, 'e': 664, 'nota': 415},
{'<any_det>': 665, '<letter>': 4, 'a': 412, 'e': 664, 'em': 413, 'esperando': 47, 'na': 417, 'no': 420, 'nota': 415,
'pendurada': 47, 'pendurado': 47, 'plantada': 47, 'plantado': 47}, {'bolo': 47}, {'<any_det>': 430, 'bolo': 47,
'furo': 47, 'o': 667, 'para': 434, 'pra': 434, 'um': 667}, {'<any_det>': 665, '<letter>': 4, 'e': 664, 'nota': 415},
{'para': 216, 'pra': 216}, {'<any_det>': 665, '<letter>': 4, '<of>': 47, 'N': 47, 'completamente': 494, 'e': 664,
'mesmo': 494, 'no': 47, 'nota': 415, 'por': 495, 'totalmente': 494}, {'<any_det>': 216}, {'^': 672, 'para': 566,
'pra': 566}, {'<advises>': 175, '<called3>': 4, '<off>': 47, '<says>': 661, '^': 176, 'acompanhou': 255, 'alerta':
178, 'alertou': 178, 'avisou': 178, 'cobra': 110, 'cobrou': 110, 'coloca': 114, 'comprometi': 662, 'confirmou': 663,
'deixou': 666, 'deu': 668, 'deve': 78, 'disse': 182, 'diz': 182, 'empurrou': 137, 'encaminhou': 669, 'encarrego': 471,
'encontramos': 332, 'encontrei': 332, 'encoraja': 137, 'encorajou': 137, 'enviou': 669, 'esqueci': 496, 'estimulou':
137, 'falou': 182, 'falta': 544, 'garantiu': 166, 'ia': 115, 'incentiva': 137, 'incentivou': 137, 'lembrar': 631,
'lembrei': 634, 'mandou': 669, 'ofereci': 670, 'passou': 671, 'pediu': 673, 'pergunto': 253, 'poe': 114, 'promete':
166, 'prometeu': 166, 'reuni': 332, 'reunimos': 332, 'tem': 183, 'tinha': 183, 'vai': 115, 'vao': 115}, {'^': 36, 'a':
37, 'o': 37}, {'a': 37, 'o': 37}, {'a': 37, 'ao': 37, 'aos': 37, 'as': 37, 'com': 676, 'em': 37, 'na': 37, 'no': 37,
'para': 37, 'pra': 37}, {'saudade': 47}, {'de': 678}, {'a': 257, 'ao': 257, 'aos': 257}, {'obrigada': 680, 'obrigado':
680}, {'gente': 1}, {'melhor': 1}, {'^': 0, 'a': 682, 'eu': 1, 'nos': 1, 'o': 683}, {'N': 684, '^': 0, 'a': 682, 'eu':
1, 'nos': 1, 'o': 683}, {'N': 685}, {'<of>': 685, 'da': 686, 'de': 686, 'do': 686}, {'agenda': 25, 'cabeca': 687,
'opiniao': 687, 'visao': 687}, {'N': 47}, {'da': 689, 'de': 689, 'do': 689}, {'': (0, 'missed'), 'a': 47, 'ao': 47,
'em': 47, 'na': 47, 'nada': 47, 'no': 47, 'nossa': 47, 'nosso': 47, 'o': 47}, {'certo': 691, 'noticias': 47, 'para':
261, 'pra': 261, 'sinal': 47}, {'^': 217, 'lhe': 566}, {'^': 217, 'de': 693, 'lhe': 566}, {'possivel': 691}, {'volta':
47}, {'de': 696, 'mais': 47, 'nada': 47}, {'noticias': 47, 'sinal': 47}, {'<answers>': 47, 'deu': 698, 'esquecer':
694, 'liga': 697, 'ligou': 697, 'respondeu': 697}, {'esquecer': 631}, {'realizou': 691}, {'da': 47, 'de': 47, 'do':
47}, {'nada': 702}, {'ninguem': 691}, {'<answers>': 47, '<clitic>': 259, '<happens3>': 691, '<set_up>': 47, 'cheguei':
262, 'consegui': 261, 'conseguimos': 261, 'deu': 692, 'esquece': 631, 'esquecer': 694, 'foi': 695, 'fui': 341, 'liga':
697, 'ligou': 697, 'me': 699, 'posso': 700, 'pude': 261, 'respondeu': 697, 'se': 701, 'sei': 703, 'tive': 265, 'veio':
704}, {'noticias': 47, 'para': 261, 'pra': 261, 'sinal': 47}, {'<answers>': 47, 'deu': 698, 'liga': 697, 'ligou': 697,
'respondeu': 697}, {'<answers>': 47, '<clitic>': 259, '<set_up>': 47, 'cheguei': 262, 'consegui': 261, 'conseguimos':
261, 'deu': 706, 'liga': 697, 'ligou': 697, 'me': 707, 'pude': 261, 'respondeu': 697, 'tive': 265}, {'<answers>': 47,
'deu': 698}, {'<answers>': 47, 'deu': 698, 'me': 709}, {'': (7, 'waiting'), '<of>': 70, 'da': 70, 'de': 70, 'do': 70},
{'lugar': 1}, {'aguardo': 711, 'entender': 687, 'meu': 712, 'seu': 712, 'teu': 712, 'vacuo': 47}, {'bolo': 47, 'furo':
47, 'o': 667, 'para': 434, 'pra': 434, 'um': 667}, {'juntos': 255}, {'D': 25, 'c': 4, 'com': 4}, {'<advises>': 175,
'<called3>': 4, '<off>': 47, '<says>': 661, '<we3>': 4, '^': 176, 'alerta': 178, 'alertou': 178, 'avisou': 178,
'confirmou': 663, 'deixou': 666, 'deu': 714, 'deve': 78, 'disse': 186, 'diz': 186, 'dois': 715, 'empurrou': 137,
'encaminhou': 669, 'encontramos': 716, 'encontrei': 332, 'encoraja': 137, 'encorajou': 137, 'enviou': 669,
'esquecemos': 496, 'estimulou': 137, 'falamos': 557, 'falou': 186, 'ia': 115, 'incentiva': 137, 'incentivou': 137,
'mandou': 669, 'passou': 669, 'reuni': 332, 'reunimos': 332, 'tem': 183, 'tinha': 183, 'vai': 115, 'vao': 115,
'vemos': 557}, {'mim': 347}, {'mental': 347, 'para': 718, 'pessoal': 347}, {'<answers>': 47, '<came3>': 47,
'<clitic>': 259, '<set_up>': 47, 'cheguei': 262, 'consegui': 261, 'conseguimos': 261, 'deu': 706, 'me': 709, 'pude':
261, 'tive': 265}, {'^': 230, 'quais': 62, 'qual': 62, 'seu': 246, 'sua': 246}, {'<to>': 325, 'N': 257, 'a': 257,
'ao': 257, 'aos': 257}, {'para': 216}, {'<to>': 363, 'com': 366, 'me': 723, 'para': 366}, {'dois': 715, 'quais': 62,
'qual': 62}, {'entrevista': 253}, {'podcast': 253, 'video': 253}, {'palestra': 253}, {'a': 726, 'o': 727, 'que': 253,
'um': 727, 'uma': 728}, {'<them>': 379, 'a': 380, 'o': 380, 'que': 279}, {'escritorio': 25}, {'em': 238}, {'': (2,
'plan'), 'a': 238}, {'visitar': 25}, {'comigo': 25}, {'<moved_pp>': 42, 'a': 596, 'almocar': 25, 'ao': 731, 'aqui':
732, 'ca': 733, 'jantar': 25, 'la': 732, 'me': 734, 'ter': 735}, {'manha': 4, 'noite': 4, 'tarde': 4}, {'semana': 4},
{'de': 738}, {'dia': 4, 'fim': 739}, {'...': 332, 'a': 737, 'em': 8, 'la': 4, 'na': 601, 'no': 4, 'o': 740, 'pela': 4,
'pelo': 4, 'por': 8}, {'manha': 4, 'minha': 393, 'noite': 4, 'tarde': 4}, {'curriculo': 468, 'cv': 468, 'dia': 4,
'fim': 739, 'meu': 393}, {'<feedback_noun>': 392, 'cliente': 298, 'contacto': 298, 'contato': 298, 'lead': 298},
{'...': 332, '<feedback_noun>': 392, '<to>': 363, '^': 466, 'a': 742, 'com': 366, 'em': 8, 'la': 4, 'lhe': 650, 'na':
601, 'no': 4, 'o': 743, 'os': 589, 'para': 366, 'pela': 4, 'pelo': 4, 'por': 8, 'um': 744, 'uma': 393}, {'<moved_pp>':
42, 'a': 596, 'me': 496}, {'<to>': 384}, {'opiniao': 747}, {'a': 384, 'o': 384}, {'': (8, 'asked'), '<to>': 384,
'para': 749}, {'<to>': 384, 'para': 749}, {'conselho': 747}, {'<to>': 384, 'a': 748, 'ajuda': 747, 'conselho': 747,
'lhe': 750, 'lhes': 751, 'opiniao': 747, 'para': 749, 'um': 752}, {'<to>': 384, 'lhe': 751, 'lhes': 751, 'para': 749},
{'': (5, 'mine'), '<giveinf>': 216}, {'^': 755}, {'^': 755, 'eu': 219, 'lhe': 756}, {'^': 672, 'para': 757, 'pra':
220, 'que': 757}, {'^': 672, 'me': 758, 'para': 220, 'pra': 220, 'que': 220}, {'carona': 4}, {'vistos': 62}, {'call':
47}, {'a': 762}, {'<date>': 47, 'call': 47}, {'a': 764, 'ao': 340, 'o': 340}, {'<to>': 384, 'lhe': 750, 'lhes': 751,
'para': 749}, {'me': 253}, {'^': 376, 'a': 378, 'em': 348, 'eu': 377}, {'N': 768}, {'<them>': 379, 'N': 349, 'a': 769,
'o': 769, 'que': 62}, {'<giveinf>': 216, 'lhe': 217}, {'^': 771}, {'^': 771, 'de': 772}, {'^': 771, 'apresenta': 438,
'apresentar': 443, 'coloca': 446, 'conecta': 438, 'conectar': 443, 'de': 772, 'juntar': 443, 'po': 449}, {'lhe': 47},
{'<see_inf>': 47, 'ligar': 775}, {'N': 644}, {'a': 777, 'o': 777}, {'': (5, 'mine'), '<to>': 777, 'lhe': 644, 'lhes':
644, 'para': 778, 'que': 216}, {'<date>': 25}, {'<date>': 25, 'passo': 347}, {'passos': 347}, {'N': 322, 'conversa':
344}, {'N': 322, 'a': 783, 'em': 355, 'o': 323}, {'conversa': 344}, {'a': 785}, {'encontramos': 47}, {'encontrei': 47,
'liguei': 47, 'nos': 787, 'vi': 47}, {'<is3>': 62, 'saudade': 47}, {'': (13, 'talk'), 'sabe': 253}, {'visita': 4},
{'<letter>': 4, 'a': 791}, {'dela': 245, 'dele': 245}, {'N': 618, 'a': 619, 'la': 297, 'lo': 297, 'o': 619},
{'<any_det>': 4, 'N': 4, 'me': 476, 'nos': 476, 'por': 474, 'sem': 475}, {'duvidas': 269, 'perguntas': 269}, {'a':
796, 'as': 796}, {'c': 4, 'com': 4, 'me': 332}, {'N': 4}, {'a': 799, 'as': 799, 'o': 799, 'os': 799}, {'com': 4,
'para': 4, 'pra': 4}, {'calhar': 253, 'compromete': 116, 'comprometeu': 116, 'encarrega': 139, 'fosse': 169, 'juntou':
255, 'ofereceu': 193}, {'atender': 47, 'falar': 47, 'noticias': 47, 'responder': 47, 'resposta': 47, 'retorno': 47,
'sinal': 47, 'sorte': 47, 'sucesso': 47, 'ver': 47}, {'me': 332}, {'bom': 253}, {'^': 36, 'a': 37, 'ao': 37, 'aos':
37, 'as': 37, 'com': 37, 'em': 37, 'na': 37, 'no': 37, 'para': 37}, {'coaching': 806, 'mentoria': 806, 'mentorias':
806, 'mentoring': 806}, {'de': 807}, {'falta': 702}, {'a': 809, 'falta': 702}, {'chama': 47}, {'com': 253, 'que':
253}, {'a': 154, 'agendada': 25, 'agendado': 25, 'aguardando': 106, 'esperando': 106, 'marcada': 25, 'marcado': 25},
{'estava': 255, 'esteve': 255, 'veio': 255}, {'desligado': 47}, {'...': 552, 'de': 198, 'que': 198}, {'a': 25, 'o':
25}, {'^': 217, 'almocar': 27, 'encontrar': 25, 'estar': 27, 'lhe': 566, 'lhes': 566, 'ver': 817}, {'<date>': 25,
'de': 818, 'que': 818, 'um': 780, 'uma': 780}, {'': (5, 'mine'), '^': 217, 'almocar': 27, 'apresenta': 438,
'apresentar': 443, 'coloca': 446, 'conecta': 438, 'conectar': 443, 'encontrar': 25, 'estar': 27, 'juntar': 443, 'lhe':
566, 'lhes': 566, 'po': 449, 'ver': 817}, {'<date>': 25, 'de': 820, 'que': 820, 'saudades': 47, 'um': 780, 'uma':
780}, {'': (5, 'mine'), 'me': 78}, {'<giveinf>': 822}, {'^': 78, 'encontrar': 47}, {'<see_inf>': 47, '^': 823, 'me':
824, 'nos': 115}, {'de': 825, 'que': 825}, {'com': 384}, {'a': 796, 'as': 796, 'duvidas': 827}, {'<date>': 4},
{'dever': 522, 'pensar': 276}, {'a': 830, 'devendo': 522, 'do': 347, 'pensando': 276}, {'almoco': 4}, {'<any_det>': 4,
'pequeno': 832, 'um': 317}, {'cafe': 4, 'um': 4, 'uma': 4}, {'<any_det>': 4, 'bolo': 47, 'cano': 47, 'cha': 637,
'furo': 47, 'nega': 47, 'pequeno': 832, 'tampa': 47, 'um': 639, 'uma': 639}, {'mails': 4}, {'audios': 4, 'e': 836,
'emails': 4, 'mails': 4, 'mensagens': 4}, {'de': 837}, {'': (15, 'contact'), 'ideia': 4}, {'audios': 4, 'e': 836,
'emails': 4, 'figurinhas': 4, 'ideia': 4, 'impressoes': 4, 'mails': 4, 'mensagens': 4, 'uma': 839, 'umas': 4},
{'<drink>': 332}, {'<drink>': 332, 'vez': 77}, {'<moved_pp>': 42, '^': 80, 'a': 596, 'ao': 327, 'me': 115, 'na': 327,
'no': 327, 'nos': 115, 'para': 328, 'pra': 327, 'pro': 327}, {'<see_inf>': 25, '^': 217, 'a': 238, 'encontrar': 239,
'falar': 27, 'lhe': 756, 'lhes': 218, 'me': 240, 'nos': 241, 'ter': 242}, {'almocar': 25, 'ao': 731, 'aqui': 732,
'ca': 733, 'jantar': 25, 'la': 732, 'me': 734, 'ter': 735}, {'nos': 28}, {'N': 4, 'entrevista': 253}, {'facebook':
253, 'insta': 253, 'instagram': 253, 'linkedin': 253, 'twitter': 253, 'x': 253}, {'N': 4, 'podcast': 253, 'video':
253}, {'N': 4, 'a': 847, 'as': 799, 'me': 332, 'no': 848, 'o': 849, 'os': 799, 'que': 253, 'um': 727, 'uma': 728},
{'com': 309, 'em': 309, 'na': 309, 'no': 309, 'para': 309}, {'^': 217, 'casa': 25}, {'<see_inf>': 25, '^': 217, 'a':
852, 'encontrar': 239, 'falar': 27, 'lhe': 756, 'lhes': 218, 'me': 240, 'nos': 241, 'o': 218, 'ter': 242},
{'<advises>': 3, '<called3>': 5, '<came3>': 20, '<cheered1>': 24, '<date>': 26, '<eat1>': 28, '<handed1>': 35,
'<hours>': 40, '<moved1>': 45, '<moved_pp>': 46, '<off>': 47, '<off_pp>': 47, '<opines>': 54, '<rang1>': 55,
'<read1>': 61, '<says>': 64, '<set>': 65, '<set_up>': 69, '<shall1>': 25, '<stays>': 73, '<talked1>': 76, '<they>':
200, '<tip>': 209, '<told1>': 212, '<wants3>': 83, '<was_to>': 214, 'N': 223, '^': 229, 'a': 248, 'abracei': 4,
'acabamos': 249, 'acabei': 251, 'acao': 252, 'acho': 254, 'acompanharam': 256, 'acompanhei': 4, 'acompanhou': 256,
'agradecemos': 258, 'agradecer': 258, 'agradeci': 258, 'agradeco': 258, 'aguarda': 107, 'aguardamos': 70,
'aguardando': 231, 'aguardo': 70, 'ainda': 267, 'ajudamos': 272, 'ajudei': 275, 'alertou': 109, 'alinhamos': 4,
'almocamos': 4, 'almocei': 4, 'ando': 278, 'antes': 280, 'anunciei': 283, 'ao': 285, 'apanhei': 286, 'apresentamos':
293, 'apresentei': 295, 'arranjei': 301, 'as': 302, 'assim': 280, 'ate': 280, 'avisei': 307, 'avisou': 109, 'banco':
311, 'batemos': 312, 'bati': 313, 'bebemos': 315, 'bebi': 316, 'bebo': 318, 'botei': 324, 'brigada': 326, 'brigado':
326, 'brindamos': 4, 'cai': 329, 'caiu': 329, 'caixa': 331, 'caminhei': 332, 'carta': 335, 'celebramos': 4, 'chamada':
337, 'chamadas': 339, 'cheguei': 342, 'cobra': 110, 'cobrou': 110, 'coloca': 114, 'colocamos': 346, 'colocar': 351,
'coloquei': 356, 'com': 358, 'combinamos': 361, 'combinei': 361, 'comemoramos': 4, 'comemorei': 4, 'comemos': 4,
'comentei': 283, 'comi': 362, 'comigo': 255, 'compartilhei': 367, 'compromete': 117, 'comprometeu': 117, 'comprometi':
369, 'conduzi': 372, 'conectei': 375, 'confirmei': 283, 'conforme': 381, 'conhecemos': 4, 'conheci': 4, 'connosco':
255, 'conosco': 255, 'conselho': 383, 'consultei': 385, 'conta': 118, 'contei': 283, 'conversamos': 4, 'conversei': 4,
'correio': 387, 'corri': 332, 'creio': 254, 'cruz': 388, 'cruzamo': 389, 'cruzei': 391, 'cuja': 62, 'cujo': 62,
'cumprimentei': 4, 'dado': 77, 'dei': 406, 'deixa': 407, 'deixei': 411, 'deixou': 421, 'demos': 422, 'depois': 423,
'desde': 280, 'desejei': 426, 'desliguei': 428, 'deu': 435, 'deve': 123, 'deveria': 436, 'devia': 436, 'deviamos':
436, 'devido': 62, 'devo': 451, 'dica': 383, 'direto': 329, 'discutimos': 4, 'disse': 457, 'diz': 132, 'dizem': 77,
'dizendo': 77, 'e': 458, 'ela': 459, 'ele': 459, 'em': 461, 'embora': 279, 'emprestei': 467, 'empurrou': 138,
'encaminhei': 470, 'encarrega': 140, 'encarrego': 472, 'encontramo': 473, 'encontramos': 478, 'encontrei': 480,
'encontro': 481, 'encorajou': 138, 'enquanto': 279, 'ensaiamos': 484, 'ensaiei': 484, 'ensinei': 487, 'entrevistei':
4, 'enviei': 489, 'enviou': 491, 'era': 492, 'eramos': 493, 'esbarrei': 391, 'escapou': 497, 'escrevi': 502, 'espera':
149, 'esperamos': 505, 'esperando': 231, 'espero': 505, 'esquecemos': 506, 'esqueci': 507, 'esta': 508, 'estamos':
511, 'estava': 512, 'estavamos': 515, 'esteve': 516, 'estive': 519, 'estivemos': 521, 'estou': 525, 'eu': 535,
'expliquei': 538, 'falamos': 4, 'falei': 541, 'falou': 132, 'falta': 545, 'faltei': 341, 'faz': 554, 'feedback': 555,
'festejei': 4, 'fica': 560, 'ficamos': 569, 'ficara': 163, 'ficaram': 164, 'fico': 571, 'ficou': 580, 'fiquei': 584,
'fiz': 594, 'fizemos': 595, 'foi': 600, 'fomos': 603, 'fui': 605, 'garantiu': 166, 'gostaria': 606, 'gostava': 606,
'gracas': 607, 'gravador': 609, 'h': 612, 'ha': 617, 'hora': 612, 'horas': 612, 'ia': 167, 'ideia': 253, 'incentivou':
138, 'indiquei': 620, 'informei': 621, 'insiste': 170, 'insistiu': 170, 'intro': 625, 'ja': 77, 'jantamos': 4,
'jantei': 4, 'jogamos': 4, 'joguei': 626, 'juntamo': 389, 'juntei': 627, 'juntou': 630, 'lanchamos': 4, 'lanchei': 4,
'lembra': 631, 'lembrar': 633, 'lembrei': 635, 'lembrete': 347, 'levei': 640, 'lhe': 645, 'lhes': 645, 'li': 646,
'ligacao': 647, 'liguei': 648, 'manda': 173, 'mandei': 654, 'mandou': 658, 'matamos': 660, 'me': 674, 'mentorei': 675,
'mentoria': 677, 'mentorias': 677, 'ministrei': 372, 'morrendo': 679, 'mostrei': 538, 'muita': 678, 'muito': 681,
'na': 688, 'nada': 690, 'nao': 705, 'necessita': 185, 'nem': 708, 'ninguem': 710, 'no': 713, 'nos': 717, 'nota': 719,
'nunca': 720, 'o': 721, 'obrigada': 722, 'obrigado': 722, 'ocupa': 140, 'ocupo': 472, 'ofereceu': 189, 'ofereci': 724,
'os': 725, 'ouvi': 729, 'para': 730, 'parece': 77, 'partilhei': 367, 'passa': 736, 'passamos': 741, 'passei': 745,
'passou': 746, 'pede': 107, 'pedi': 753, 'pedimos': 754, 'pediu': 759, 'peguei': 760, 'pelos': 761, 'pendente': 218,
'penso': 254, 'perdemos': 763, 'perdi': 765, 'perguntamos': 754, 'perguntei': 766, 'pergunto': 767, 'poe': 114, 'por':
770, 'porque': 62, 'pq': 62, 'pra': 381, 'precisa': 191, 'precisamos': 773, 'precisava': 631, 'preciso': 774,
'procurei': 776, 'promete': 166, 'prometemos': 779, 'prometeu': 166, 'prometi': 779, 'propoe': 133, 'propos': 133,
'proxima': 780, 'proximo': 781, 'proximos': 782, 'pus': 784, 'pusemos': 786, 'quando': 279, 'quase': 788, 'que': 789,
'quem': 790, 'quer': 185, 'queria': 606, 'quis': 776, 'recebemos': 792, 'recebi': 792, 'recomendacao': 793,
'recomendei': 794, 'reencontrei': 795, 'reenviou': 491, 'requer': 192, 'respondi': 797, 'resta': 218, 'reuni': 798,
'reuniao': 332, 'reunimo': 473, 'reunimos': 332, 'reuniram': 4, 'reuno': 481, 'revi': 800, 'revimos': 4, 'revisamos':
4, 'sai': 801, 'saimos': 801, 'saudades': 702, 'se': 802, 'segundo': 381, 'sem': 803, 'sentei': 804, 'sera': 254,
'seria': 805, 'sessao': 808, 'sessoes': 808, 'sinto': 810, 'so': 811, 'sonhei': 812, 'soube': 77, 'sugestao': 793,
'ta': 813, 'talvez': 253, 'tambem': 814, 'tarefa': 252, 'tava': 332, 'telefone': 815, 'telefonei': 4, 'tem': 816,
'temos': 819, 'tenho': 821, 'tentamos': 776, 'tentei': 776, 'tento': 776, 'tinha': 826, 'tirei': 828, 'tive': 829,
'tivemos': 829, 'to': 831, 'todo': 347, 'tomamos': 833, 'tomando': 834, 'tomara': 253, 'tomei': 835, 'tomo': 318,
'topei': 391, 'trabalhamos': 4, 'trabalhei': 332, 'trata': 139, 'trato': 471, 'treinamos': 484, 'troca': 838,
'trocamos': 4, 'trombei': 391, 'troquei': 840, 'um': 841, 'uma': 842, 'umas': 841, 'uns': 841, 'vai': 843, 'valeu':
326, 'vamos': 844, 'vao': 167, 'veio': 516, 'vejo': 481, 'vem': 845, 'vemo': 473, 'vemos': 846, 'vi': 850, 'viajei':
332, 'vimo': 389, 'vimos': 800, 'visitei': 4, 'visto': 77, 'vlw': 326, 'voicemail': 47, 'voluntaria': 851,
'voluntariado': 851, 'voluntario': 851, 'vou': 853}]


RELATIONS = [{'': (0, 'with')}, {'a': 0, 'o': 0}, {'<of>': 0, 'com': 1, 'para': 1}, {'': (0, 'with'), 'a': 0, 'o': 0},
{'me': 3}, {'c': 3, 'cm': 3, 'entre': 3, 'w': 3}, {'<of>': 0, 'para': 1}, {'<of>': 0, 'curto': 6, 'enorme': 6,
'longa': 6, 'longo': 6, 'para': 1, 'rapido': 6}, {'': (0, 'with'), 'a': 0, 'as': 0, 'o': 0, 'os': 0}, {'da': 0, 'de':
0, 'do': 0}, {'<to>': 0, 'para': 1}, {'': (1, 'about')}, {'a': 11, 'o': 11}, {'<of>': 11, 'sobre': 12}, {'': (3,
'absent_before')}, {'da': 14, 'de': 14, 'do': 14}, {'': (5, 'due')}, {'de': 16, 'do': 16}, {'da': 11, 'de': 11, 'do':
11}, {'<of>': 11}, {'': (7, 'despite')}, {'': (2, 'at'), 'casa': 9, 'falta': 15, 'partir': 17, 'pedido': 18,
'respeito': 19, 'segunda': 20}, {'almocando': 20, 'falando': 20, 'indo': 20, 'por': 20, 'tomando': 20}, {'falando':
20, 'indo': 20, 'por': 20}, {'': (6, 'ahead')}, {'': (7, 'despite'), 'por': 20}, {'por': 20}, {'fim': 20}, {'falamos':
20}, {'acabamos': 25, 'acabou': 26, 'afinal': 20, 'conseguimos': 20, 'depois': 20, 'falamos': 20, 'ligou': 20, 'no':
27, 'nos': 28, 'retornou': 20, 'veio': 20}, {'': (2, 'at')}, {'no': 30}, {'da': 16, 'de': 16, 'do': 16}, {'': (2,
'at'), 'lado': 9}, {'pela': 11, 'pelo': 11, 'por': 11}, {'': (5, 'due'), 'a': 16, 'ao': 30, 'dia': 16, 'o': 16, 'que':
29}, {'': (4, 'absent_after')}, {'': (0, 'with'), '<any_det>': 0}, {'': (1, 'about'), 'a': 11, 'o': 11}, {'com': 38},
{'': (0, 'with'), '<any_det>': 0, 'gripe': 36}, {'da': 11, 'do': 11}, {'<of>': 11, 'me': 41}, {'com': 3}, {'com': 3,
'me': 43}, {'': (2, 'at'), 'parte': 18}, {'a': 16}, {'baixa': 36, 'ferias': 36, 'licenca': 36}, {'cara': 44, 'caras':
44}, {'toque': 10}, {'de': 48, 'um': 49}, {'da': 30, 'do': 30}, {'': (7, 'despite'), 'me': 20}, {'apareceu': 20,
'falamos': 20, 'ligou': 52, 'respondeu': 20, 'retornou': 20}, {'apareceu': 20, 'falamos': 20, 'ligou': 52, 'me': 53,
'respondeu': 20, 'retornou': 20}, {'furo': 36}, {'chamada': 20}, {'a': 56}, {'a': 56, 'me': 57}, {'acabamos': 25,
'acabou': 26, 'afinal': 20, 'conseguimos': 20, 'depois': 20, 'falamos': 20, 'ligou': 20, 'mail': 7, 'no': 27, 'nos':
28, 'retornou': 20, 'veio': 20}, {'da': 0, 'de': 0, 'do': 0, 'dos': 0}, {'a': 30, 'ao': 30}, {'a': 11, 'ao': 11}, {'':
(2, 'at'), 'casa': 60, 'frente': 61, 'relacao': 62, 'vez': 18}, {'novo': 18}, {'email': 10, 'mensagem': 10}, {'febre':
36, 'gripe': 36}, {'baixa': 36, 'ferias': 36}, {'viagem': 36}, {'<ill>': 36, 'com': 66, 'de': 67, 'em': 68}, {'': (3,
'absent_before'), 'a': 14, 'o': 14}, {'a': 14, 'o': 14}, {'anos': 9}, {'de': 72}, {'a': 30, 'ao': 30, 'com': 0, 'da':
0, 'do': 0}, {'falta': 36}, {'a': 75}, {'na': 30, 'no': 30}, {'volta': 20}, {'de': 78}, {'de': 78, 'me': 79},
{'tarde': 54}, {'audio': 10, 'email': 10}, {'mensagem': 10}, {'audio': 10, 'email': 10, 'mail': 10, 'mensagem': 10,
'msg': 10, 'um': 82, 'uma': 83, 'zap': 10}, {'a': 11, 'ao': 11, 'pra': 11, 'pro': 11}, {'abraco': 85, 'abracos': 85,
'beijos': 85, 'cumprimentos': 85, 'mensagem': 4}, {'audio': 3}, {'audio': 3, 'email': 3, 'mensagem': 3, 'um': 87,
'zap': 3}, {'<called3>': 3, 'contou': 42, 'falou': 42, 'ligou': 79, 'mandou': 88, 'perguntou': 42}, {'': (2, 'at'),
'ausencia': 15, 'casa': 60, 'companhia': 9}, {'se': 36}, {'juntar': 36}, {'': (4, 'absent_after'), 'aparecer': 36,
'chegar': 36, 'comparecer': 36, 'entrar': 36, 'estar': 36, 'ir': 36, 'juntar': 91, 'participar': 36, 'se': 92, 'vir':
36}, {'': (4, 'absent_after'), 'aparecer': 36, 'chegar': 36, 'comparecer': 36, 'entrar': 36, 'estar': 36, 'ir': 36,
'juntar': 91, 'participar': 36, 'se': 92, 'vir': 70}, {'conectou': 36}, {'<came3>': 36, 'conseguiu': 93, 'pode': 94,
'podia': 93, 'se': 95, 'veio': 70}, {'conseguimos': 20, 'deu': 20, 'falamos': 20, 'veio': 20}, {'': (5, 'due'), 'ate':
16}, {'': (2, 'at'), 'escritorio': 9, 'fim': 97, 'final': 97, 'lugar': 18, 'maximo': 98}, {'': (2, 'at'), '<called3>':
3, 'mandou': 88}, {'voz': 7}, {'de': 101}, {'tardar': 16}, {'mais': 103}, {'': (5, 'due'), 'a': 16, 'o': 16},
{'desculpa': 36}, {'causa': 18, 'intermedio': 18, 'parte': 18}, {'entra': 24, 'vem': 24}, {'ligacao': 20}, {'a': 109},
{'se': 39}, {'a': 11, 'com': 11}, {'associou': 112, 'reuniu': 39}, {'': (3, 'absent_before'), 'a': 14, 'as': 14, 'o':
14, 'os': 14}, {'se': 18}, {'com': 38, 'para': 38}, {'<call_noun>': 2, '<called3>': 4, '<date>': 5, '<letter>': 7,
'<met1>': 8, '<party>': 9, '<rang1>': 10, '<talked1>': 13, 'a': 21, 'acabamos': 22, 'acabei': 23, 'acerca': 19,
'agora': 24, 'ai': 29, 'ali': 31, 'amiga': 18, 'amigo': 18, 'antes': 32, 'ao': 33, 'apareceu': 1, 'apresentada': 34,
'apresentado': 34, 'assunto': 11, 'ate': 35, 'atraves': 18, 'ausente': 36, 'ausentes': 36, 'c': 37, 'cancelou': 36,
'caso': 18, 'casou': 39, 'cm': 37, 'com': 40, 'como': 12, 'conhece': 38, 'contacto': 18, 'contato': 18, 'contou': 42,
'contratar': 38, 'contratou': 38, 'cruzei': 44, 'culpa': 18, 'cumprimentos': 19, 'da': 45, 'dados': 18, 'daqui': 46,
'de': 47, 'dei': 50, 'dentro': 51, 'depois': 54, 'desde': 16, 'desmarcou': 36, 'deu': 55, 'devolveu': 58, 'do': 30,
'doente': 36, 'e': 59, 'em': 63, 'email': 64, 'enviei': 65, 'esbarrei': 44, 'esta': 69, 'estava': 69, 'ex': 18,
'excepto': 70, 'exceto': 70, 'falou': 42, 'faltaram': 70, 'faltava': 70, 'faltou': 70, 'ficou': 69, 'filha': 18,
'filho': 18, 'fora': 71, 'furou': 36, 'gracas': 62, 'indicacao': 18, 'indicada': 34, 'indicado': 34, 'jantar': 73,
'junto': 74, 'justificou': 76, 'la': 77, 'ligou': 80, 'logo': 54, 'mais': 81, 'mandei': 84, 'mandou': 86, 'mas': 29,
'me': 89, 'menos': 71, 'morada': 18, 'na': 90, 'nao': 96, 'nas': 30, 'no': 99, 'nos': 100, 'nota': 102, 'num': 30,
'numa': 30, 'numero': 18, 'o': 104, 'p': 16, 'para': 105, 'pediu': 106, 'pela': 30, 'pelo': 30, 'perdeu': 36,
'perguntou': 42, 'perto': 51, 'por': 107, 'pra': 16, 'pro': 16, 'procura': 38, 'proxima': 24, 'proximas': 24,
'proximo': 24, 'proximos': 24, 'quanto': 62, 'que': 108, 'recomendada': 34, 'recomendado': 34, 'retornou': 110,
'reuniu': 111, 'salvo': 70, 'se': 113, 'seguinte': 24, 'segundo': 38, 'sem': 114, 'separou': 115, 'sobre': 11, 'ta':
69, 'tava': 69, 'telefone': 18, 'ter': 43, 'tirando': 70, 'topei': 44, 'trabalha': 116, 'trombei': 44, 'veio': 1,
'via': 11, 'w': 0}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (3, 'coffee')}, {'': (7, 'event')}, {'work': 3}, {'': (4, 'meal')},
{'de': 3}, {'': (2, 'call')}, {'telefone': 7}, {'': (0, 'intro')}, {'': (8, 'meeting'), 'a': 9}, {'a': 9, 'o': 9},
{'me': 9}, {'': (5, 'message')}, {'papo': 0}, {'um': 14}, {'copo': 5}, {'um': 16}, {'manha': 5}, {'': (3, 'coffee'),
'da': 18}, {'video': 7}, {'': (2, 'call'), 'de': 20}, {'call': 7}, {'': (6, 'email')}, {'eletronico': 23}, {'': (8,
'meeting'), 'day': 3}, {'mail': 23, 'mails': 23}, {'': (8, 'meeting'), 'de': 3}, {'me': 13}, {'ca': 0}, {'com': 0},
{'ao': 8}, {'anos': 3}, {'': (7, 'event'), 'de': 32}, {'meet': 7}, {'hour': 5}, {'off': 0}, {'livro': 3}, {'do': 37},
{'': (2, 'call'), 'para': 7, 'pro': 7}, {'mensagem': 13}, {'apresentou': 9, 'escreveu': 13, 'ligou': 7, 'mandou': 40},
{'leite': 2}, {'de': 42}, {'voz': 13}, {'': (5, 'message'), 'de': 44}, {'redonda': 3}, {'meet': 7, 'telefone': 7},
{'de': 44}, {'one': 0}, {'on': 49}, {'casa': 0}, {'em': 51}, {'escritorio': 0}, {'aqui': 0, 'no': 53}, {'nata': 2},
{'de': 55}, {'meet': 7, 'telefone': 7, 'zoom': 7}, {'almoco': 5}, {'day': 3}, {'situacao': 0}, {'de': 60}, {'chamada':
7, 'email': 23, 'mail': 23, 'telefone': 7}, {'': (8, 'meeting'), 'de': 0}, {'rio': 3}, {'in': 64}, {'up': 0}, {'da':
18}, {'cafe': 67}, {'emails': 23}, {'de': 69}, {'mensagens': 13}, {'um': 0}, {'a': 72}, {'comigo': 0}, {'ca': 0,
'ter': 74}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 7}, {'summit': 3}, {'1': 1, 'abatanado': 2, 'after': 4,
'afterwork': 3, 'alinhamento': 0, 'almocamos': 5, 'almocando': 5, 'almocar': 5, 'almocei': 5, 'almocinho': 5,
'almoco': 5, 'almocos': 5, 'aniversario': 3, 'anos': 6, 'ao': 8, 'apresentacao': 10, 'apresentei': 11, 'apresentou':
12, 'arraial': 3, 'assembleia': 0, 'audio': 13, 'audios': 13, 'bar': 5, 'bati': 15, 'batismo': 3, 'batizado': 3,
'bebemos': 17, 'beber': 17, 'bebi': 17, 'bebo': 17, 'bica': 2, 'bicas': 2, 'board': 0, 'boteco': 5, 'brainstorming':
0, 'breja': 5, 'brejas': 5, 'brunch': 5, 'cafe': 19, 'cafes': 2, 'cafeteria': 2, 'cafezinho': 2, 'cafezinhos': 2,
'caipirinha': 5, 'call': 7, 'calls': 7, 'callzinha': 7, 'caminhada': 0, 'cappuccino': 2, 'carta': 13, 'casamento': 3,
'ceia': 5, 'cerva': 5, 'cerveja': 5, 'cervejas': 5, 'cha': 2, 'chamada': 21, 'chamadas': 7, 'chat': 13, 'chazinho': 2,
'chimarrao': 2, 'chope': 5, 'chopes': 5, 'chopp': 5, 'churras': 5, 'churrasco': 5, 'cimbalino': 2, 'cocktail': 3,
'coloquio': 3, 'comemos': 5, 'comer': 5, 'comi': 5, 'comite': 0, 'concerto': 3, 'conf': 22, 'conferencia': 3,
'conferencias': 3, 'congresso': 3, 'conheci': 0, 'conselho': 0, 'consulta': 0, 'convencao': 3, 'conversa': 0,
'conversamos': 0, 'conversei': 0, 'copo': 5, 'copos': 5, 'coquetel': 3, 'correio': 24, 'cruzei': 0, 'daily': 0,
'demo': 25, 'desliguei': 7, 'direct': 13, 'directa': 13, 'dm': 13, 'drink': 5, 'drinks': 5, 'e': 26, 'email': 23,
'emails': 23, 'encontramos': 0, 'encontrei': 0, 'encontro': 27, 'enterro': 3, 'entrevista': 0, 'escreveu': 28,
'espresso': 2, 'esteve': 29, 'estive': 30, 'estivemos': 30, 'evento': 3, 'eventos': 3, 'expo': 3, 'exposicao': 3,
'expresso': 2, 'facetime': 7, 'falei': 31, 'feijoada': 5, 'feira': 3, 'feiras': 3, 'festa': 33, 'festas': 3,
'festival': 3, 'fino': 5, 'finos': 5, 'fiz': 22, 'fone': 7, 'formatura': 3, 'forum': 3, 'francesinha': 5, 'funeral':
3, 'gala': 3, 'galao': 2, 'garoto': 2, 'google': 34, 'hackathon': 3, 'happy': 35, 'imperiais': 5, 'imperial': 5,
'inauguracao': 3, 'inbox': 13, 'insta': 13, 'instagram': 13, 'intro': 9, 'introducao': 9, 'janta': 5, 'jantamos': 5,
'jantando': 5, 'jantar': 5, 'jantares': 5, 'jantarzinho': 5, 'jantei': 5, 'jornada': 3, 'jornadas': 3, 'kick': 36,
'kickoff': 0, 'lancamento': 38, 'lanchamos': 5, 'lanche': 5, 'lanchei': 5, 'ligacao': 7, 'ligacoes': 7, 'ligadinha':
7, 'ligamos': 7, 'ligaram': 7, 'ligou': 7, 'liguei': 39, 'linkedin': 13, 'mail': 23, 'mails': 23, 'mailzinho': 23,
'mandei': 40, 'mandou': 40, 'mate': 2, 'me': 41, 'meet': 7, 'meetup': 3, 'meia': 43, 'mensagem': 45, 'mensagens': 13,
'mentoria': 0, 'mesa': 46, 'msg': 13, 'msgs': 13, 'networking': 3, 'niver': 3, 'no': 47, 'nota': 48, 'oficina': 3,
'one': 50, 'padaria': 2, 'padoca': 2, 'painel': 3, 'palestra': 3, 'palestras': 3, 'papo': 0, 'passei': 52, 'passou':
54, 'pastel': 56, 'pastelaria': 2, 'pelo': 57, 'pequeno': 58, 'petiscada': 5, 'petiscos': 5, 'picanha': 5, 'pingado':
2, 'pingo': 2, 'pitch': 59, 'pizza': 5, 'ponto': 61, 'por': 62, 'postal': 13, 'premio': 3, 'restaurante': 5, 'retro':
0, 'reuni': 0, 'reuniao': 63, 'reunimos': 0, 'reunioes': 0, 'revisao': 0, 'rock': 65, 'rodizio': 5, 'role': 5,
'seminario': 3, 'sessao': 0, 'show': 3, 'signal': 13, 'simposio': 3, 'skype': 7, 'slack': 13, 'sms': 13, 'stand': 66,
'starbucks': 2, 'summit': 3, 'sushi': 5, 'sync': 0, 'tapas': 5, 'tasca': 5, 'teams': 7, 'tel': 7, 'telefonadela': 7,
'telefone': 7, 'telefonei': 7, 'telefonema': 7, 'telefonemas': 7, 'telefonou': 7, 'telegram': 13, 'tomei': 68,
'toque': 7, 'torpedo': 13, 'troca': 70, 'trocamos': 71, 'um': 73, 'veio': 75, 'velorio': 3, 'vi': 76, 'video': 77,
'videochamada': 7, 'videochamadas': 7, 'videoconferencia': 7, 'vinho': 5, 'visita': 0, 'visitei': 0, 'wa': 13, 'web':
78, 'webinar': 3, 'whats': 13, 'whatsap': 13, 'whatsapp': 13, 'workshop': 3, 'workshops': 3, 'wpp': 13, 'zap': 13,
'zapzap': 13, 'zoom': 7}]

