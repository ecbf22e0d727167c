"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

CLASSES = {'a': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to'), 'abracei': ('met1',), 'abre': ('verb3',),
'abril': ('name_words',), 'abrir': ('urge_inf',), 'abrira': ('verb3',), 'abrisse': ('urge_inf',), 'abriu': ('verb3',),
'acaba': ('verb3',), 'acabou': ('verb3', 'is3'), 'acalmei': ('cheered1',), 'aceita': ('verb3', 'wants3'), 'aceitou':
('verb3', 'wants3'), 'acha': ('verb3', 'opines', 'says'), 'acham': ('verb3',), 'achava': ('verb3', 'opines'), 'achou':
('hello', 'verb3', 'opines', 'says'), 'acompanhei': ('met1',), 'acompanhou': ('reach', 'called3'), 'aconselha':
('advises',), 'aconselhava': ('advises',), 'aconselhou': ('advises',), 'aconteceu': ('happens3',), 'acredita':
('opines',), 'adiada': ('off_pp', 'moved_pp'), 'adiado': ('off_pp', 'moved_pp'), 'adiamos': ('moved1',), 'adianta':
('give3',), 'adiantar': ('giveinf',), 'adianto': ('give1',), 'adiei': ('moved1',), 'adiou': ('moved1',), 'adoeceu':
('verb3',), 'adora': ('verb3',), 'adoraram': ('verb3',), 'adoraria': ('verb3',), 'adorou': ('verb3',), 'advogada':
('rel',), 'advogado': ('rel',), 'afilhada': ('rel',), 'afilhado': ('rel',), 'afinal': ('filler',), 'afirma':
('says',), 'agendada': ('set',), 'agendado': ('set',), 'agendamos': ('set_up',), 'agendei': ('set_up',), 'agradecer':
('giveinf',), 'ai': ('filler',), 'ainda': ('filler',), 'ajudar': ('giveinf',), 'ajudou': ('called3',), 'alba':
('name_words',), 'almocamos': ('hello', 'eat1'), 'almocar': ('see_inf',), 'almocarei': ('shall1',), 'almocaremos':
('shall1',), 'almocei': ('hello', 'seen1'), 'almoco': ('hello', 'date', 'eat1'), 'ama': ('verb3',), 'amanha':
('hello',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor': ('name_words',),
'anda': ('verb3',), 'andava': ('verb3',), 'angela': ('name_words',), 'animei': ('cheered1',), 'aniversario': ('rel',
'date', 'party'), 'anjo': ('name_words',), 'ano': ('hello',), 'anos': ('hello', 'party'), 'anotei': ('read1',),
'antecipada': ('moved_pp',), 'antecipado': ('moved_pp',), 'antecipamos': ('moved1',), 'antecipou': ('moved1',),
'antes': ('hello',), 'anuncia': ('verb3', 'says'), 'anunciei': ('told1',), 'anunciou': ('verb3', 'says'), 'ao':
('det', 'hello', 'to', 'where_to'), 'aos': ('hello', 'to', 'where_to'), 'apanhar': ('see_inf',), 'apanhei': ('met1',),
'apareceram': ('reach', 'came3', 'happens3'), 'apareceu': ('reach', 'came3', 'happens3'), 'aparentemente':
('filler',), 'apenas': ('filler',), 'aposentou': ('verb3',), 'apostar': ('urge_inf',), 'app': ('rel', 'paper'),
'aprende': ('verb3',), 'apresenta': ('give3',), 'apresentacao': ('paper',), 'apresentam': ('give3',), 'apresentamos':
('give1',), 'apresentar': ('giveinf',), 'apresentara': ('give3', 'will3'), 'apresentarei': ('give1',), 'apresento':
('give1', 'give1_pra'), 'apresentou': ('called3',), 'aqui': ('filler',), 'arranca': ('verb3',), 'arrancou':
('verb3',), 'arranja': ('give3',), 'arranjar': ('giveinf',), 'arranjara': ('give3',), 'arranjo': ('give1',),
'arriscar': ('urge_inf',), 'arruma': ('give3',), 'arrumar': ('giveinf',), 'arrumo': ('give1',), 'artigo': ('paper',),
'as': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to'), 'assina': ('verb3',), 'assinar': ('giveinf',),
'assinou': ('verb3',), 'assistente': ('rel',), 'assuncao': ('name_words',), 'ate': ('hello',), 'atende': ('answers',),
'atendeu': ('called3', 'answers'), 'audio': ('letter',), 'audios': ('letter',), 'aula': ('course',), 'aumentar':
('urge_inf',), 'aumentasse': ('urge_inf',), 'aurora': ('name_words',), 'ausente': ('ill',), 'avisa': ('verb3',
'give3', 'says'), 'avisam': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisarei': ('give1',),
'avisei': ('told1',), 'aviso': ('give1',), 'avisou': ('verb3', 'says'), 'avo': ('rel',), 'baixar': ('urge_inf',),
'banco': ('rel',), 'barro': ('name_words',), 'barros': ('name_words',), 'bastante': ('filler',), 'bebe': ('rel',),
'bebemos': ('eat1',), 'beber': ('see_inf',), 'bebo': ('eat1',), 'bela': ('name_words',), 'bem': ('filler',), 'bento':
('name_words',), 'bica': ('hello',), 'bicas': ('drink',), 'bolou': ('off',), 'branca': ('name_words',), 'branco':
('name_words',), 'brejas': ('drink',), 'brevemente': ('filler',), 'busca': ('verb3',), 'buscar': ('giveinf',),
'buscava': ('verb3',), 'buscou': ('called3',), 'busquei': ('met1',), 'c': ('hello',), 'ca': ('filler',), 'cachorro':
('rel',), 'cafe': ('date', 'drink'), 'cafes': ('drink',), 'cafezinho': ('date', 'drink'), 'caiu': ('verb3',), 'call':
('date', 'call_noun'), 'campo': ('name_words',), 'campos': ('name_words',), 'cancelada': ('off_pp',), 'cancelado':
('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',), 'cancelei': ('off',), 'cancelou': ('off',), 'cao':
('rel',), 'capta': ('verb3',), 'captou': ('verb3',), 'cardoso': ('name_words',), 'caridade': ('name_words',), 'carta':
('letter', 'paper'), 'carvalho': ('name_words',), 'casa': ('verb3', 'name_words'), 'casamento': ('rel', 'party'),
'casara': ('verb3',), 'casas': ('name_words',), 'casou': ('verb3',), 'castelo': ('name_words',), 'celebra':
('verb3',), 'celeste': ('name_words',), 'ceo': ('rel',), 'certamente': ('filler',), 'cerveja': ('drink',), 'cervejas':
('drink',), 'cfo': ('rel',), 'cha': ('drink',), 'chamada': ('hello', 'date', 'call_noun'), 'chamadas': ('call_noun',),
'chamou': ('reach', 'called3'), 'checar': ('giveinf',), 'checklist': ('paper',), 'chefe': ('rel',), 'chega':
('verb3',), 'chegar': ('see_inf',), 'chegara': ('verb3',), 'chegou': ('verb3',), 'chope': ('date', 'drink'), 'chopes':
('drink',), 'chopp': ('drink',), 'churrasco': ('party',), 'clara': ('name_words',), 'claro': ('filler',), 'cliente':
('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobrar': ('urge_inf',), 'cobrasse': ('urge_inf',),
'coelho': ('name_words',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'colega': ('rel',), 'colegas': ('rel',),
'colocar': ('giveinf',), 'coloco': ('give1',), 'com': ('hello',), 'comadre': ('rel',), 'combinada': ('set',),
'combinado': ('set',), 'combinamos': ('set_up',), 'combinei': ('set_up',), 'comeca': ('verb3',), 'comecar':
('urge_inf',), 'comecara': ('verb3',), 'comecou': ('verb3',), 'comenta': ('verb3', 'says'), 'comentarios':
('feedback_noun',), 'comentei': ('told1', 'read1'), 'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'),
'como': ('hello',), 'compadre': ('rel',), 'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu':
('happens3',), 'compartilha': ('give3',), 'compartilhar': ('giveinf',), 'compartilharei': ('give1',), 'compartilhei':
('handed1',), 'compartilho': ('give1',), 'compensa': ('should',), 'compra': ('verb3',), 'comprar': ('giveinf',),
'compro': ('give1',), 'comprou': ('verb3',), 'conceicao': ('name_words',), 'conecta': ('give3',), 'conectar':
('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'confessou': ('says',), 'confirma': ('verb3',
'give3', 'says'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmam': ('give3',), 'confirmamos': ('give1',),
'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3'), 'confirmarei': ('give1',), 'confirmei': ('told1',),
'confirmo': ('give1',), 'confirmou': ('verb3', 'says'), 'conhece': ('verb3', 'is3'), 'conhecemos': ('met1',),
'conhecer': ('see_inf',), 'conhecerei': ('shall1',), 'conheceu': ('verb3',), 'conheci': ('met1', 'seen1'), 'conhecia':
('verb3',), 'conheco': ('seen1',), 'connosco': ('with_me',), 'conosco': ('with_me',), 'consegue': ('give3',),
'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conselho': ('tip',), 'conselhos': ('tip',), 'considera':
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
('det', 'hello', 'of'), 'dai': ('filler',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'),
'darei': ('give1',), 'das': ('det', 'hello', 'name_words', 'of'), 'de': ('hello', 'of'), 'decide': ('verb3',),
'decidiu': ('verb3',), 'deck': ('paper',), 'defende': ('opines',), 'dei': ('handed1',), 'deixa': ('verb3',), 'deixar':
('urge_inf',), 'deixara': ('verb3',), 'deixasse': ('urge_inf',), 'deixou': ('verb3',), 'dela': ('them', 'their',
'hello'), 'dele': ('them', 'their', 'hello'), 'demite': ('verb3',), 'demitiu': ('verb3',), 'depois': ('filler',
'hello'), 'desce': ('verb3',), 'descobrir': ('giveinf',), 'desde': ('hello',), 'desistir': ('urge_inf',), 'desligar':
('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',), 'desmarcamos': ('off',), 'desmarcaram': ('off',),
'desmarcou': ('off',), 'desmarquei': ('off',), 'despedida': ('party',), 'deu': ('verb3', 'called3', 'happens3'),
'deve': ('hello', 'verb3', 'should'), 'devem': ('verb3',), 'devemos': ('should', 'urge_inf'), 'deveria': ('verb3',
'should', 'urge_inf'), 'deveriamos': ('should',), 'devia': ('verb3', 'was_to', 'should', 'urge_inf'), 'deviamos':
('was_to', 'should', 'urge_inf'), 'devo': ('hello', 'should', 'urge_inf'), 'devolutiva': ('feedback_noun',),
'devolve': ('give3', 'answers'), 'devolver': ('giveinf',), 'devolvera': ('give3',), 'devolverei': ('give1',),
'devolveu': ('answers',), 'devolvo': ('give1',), 'dia': ('hello',), 'dias': ('hello', 'name_words'), 'dica': ('tip',),
'dicas': ('tip',), 'digo': ('give1',), 'dira': ('verb3', 'give3'), 'direi': ('give1',), 'diretor': ('rel',),
'diretora': ('rel',), 'dirige': ('verb3',), 'disse': ('hello', 'verb3', 'opines', 'told1', 'says'), 'divorcia':
('verb3',), 'divorciou': ('verb3',), 'diz': ('hello', 'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer':
('giveinf',), 'dizia': ('verb3', 'says'), 'dm': ('letter',), 'do': ('det', 'hello', 'of'), 'doente': ('ill',),
'domingo': ('hello', 'name_words'), 'dores': ('name_words',), 'dos': ('det', 'hello', 'of'), 'dou': ('give1',),
'duvida': ('verb3',), 'e': ('and', 'is3'), 'editei': ('read1',), 'ela': ('they', 'them', 'hello'), 'elas': ('they',
'them', 'hello'), 'ele': ('they', 'them', 'hello'), 'eles': ('they', 'them', 'hello'), 'em': ('hello', 'where_to'),
'email': ('letter',), 'emails': ('letter',), 'empreende': ('verb3',), 'empresa': ('rel',), 'empresta': ('give3',),
'emprestar': ('giveinf',), 'emprestara': ('give3',), 'emprestarei': ('give1',), 'emprestei': ('handed1',), 'empresto':
('give1', 'give1_pra'), 'empurrada': ('moved_pp',), 'empurrado': ('moved_pp',), 'empurrou': ('moved1',), 'encaminha':
('give3',), 'encaminhar': ('giveinf',), 'encaminharei': ('give1',), 'encaminhei': ('handed1',), 'encaminho': ('give1',
'give1_pra'), 'encontramos': ('we3', 'met1', 'seen1'), 'encontrar': ('see_inf',), 'encontrarei': ('shall1',),
'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello', 'date', 'eat1'), 'encontrou': ('we3', 'called3'),
'encorajei': ('cheered1',), 'enfim': ('filler',), 'entao': ('filler',), 'entende': ('opines',), 'entra': ('verb3',),
'entrara': ('verb3',), 'entrega': ('give3',), 'entregam': ('give3',), 'entregamos': ('give1',), 'entregar':
('giveinf',), 'entregara': ('give3', 'will3'), 'entregarei': ('give1',), 'entrego': ('give1', 'give1_pra'),
'entrevista': ('date',), 'entrevistei': ('met1',), 'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'),
'envia': ('give3',), 'enviam': ('give3',), 'enviamos': ('give1',), 'enviar': ('giveinf',), 'enviara': ('give3',
'will3'), 'enviarei': ('give1', 'give1_pra'), 'enviei': ('handed1',), 'envio': ('give1', 'give1_pra'), 'enviou':
('reach',), 'equipa': ('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escrever':
('giveinf', 'see_inf'), 'escrevera': ('give3',), 'escreveram': ('reach',), 'escreverei': ('give1',), 'escreveu':
('reach', 'called3'), 'escrevi': ('rang1', 'seen1'), 'escrevo': ('give1',), 'escritorio': ('rel',), 'espera':
('verb3', 'says'), 'esperanca': ('name_words',), 'esperar': ('urge_inf',), 'esperasse': ('urge_inf',), 'esperava':
('verb3',), 'esposa': ('rel',), 'essa': ('det', 'hello', 'any_det'), 'esse': ('det', 'hello', 'any_det'), 'esta':
('det', 'hello', 'verb3', 'any_det', 'is3'), 'estagiaria': ('rel',), 'estagiario': ('rel',), 'estamos': ('stays',),
'estao': ('verb3',), 'estar': ('see_inf',), 'estara': ('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam':
('verb3',), 'este': ('det', 'hello', 'any_det'), 'esteve': ('verb3', 'came3'), 'estive': ('hello', 'seen1'),
'estiveram': ('came3',), 'estou': ('hello', 'stays'), 'estrela': ('name_words',), 'estuda': ('verb3',), 'estudou':
('verb3',), 'eu': ('i', 'hello'), 'ex': ('rel',), 'excel': ('paper',), 'explica': ('verb3', 'says'), 'explicar':
('giveinf',), 'explico': ('give1',), 'explicou': ('verb3', 'says'), 'expliquei': ('told1',), 'faalmos': ('talked1',),
'faco': ('give1',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3', 'eat1', 'seen1'), 'falando':
('talked1',), 'falar': ('talked1', 'see_inf'), 'falaram': ('talked1',), 'faleceu': ('verb3',), 'falei': ('hello',
'talked1', 'told1', 'seen1'), 'falo': ('talked1', 'seen1'), 'falou': ('talked1', 'we3', 'says'), 'faltou': ('off',),
'familia': ('rel',), 'fara': ('verb3', 'give3'), 'farei': ('give1',), 'farias': ('name_words',), 'faz': ('hello',
'verb3'), 'fazer': ('hello', 'giveinf', 'urge_inf'), 'fazia': ('verb3',), 'fe': ('name_words',), 'fecha': ('verb3',),
'fechada': ('set',), 'fechado': ('set',), 'fechar': ('urge_inf',), 'fechara': ('verb3',), 'fechei': ('set_up',),
'fechou': ('verb3',), 'feedback': ('feedback_noun',), 'feira': ('hello',), 'felicitei': ('cheered1',), 'ferreira':
('name_words',), 'ferreiro': ('name_words',), 'festa': ('date', 'party'), 'fez': ('verb3',), 'fica': ('verb3',),
'ficamos': ('set_up', 'stays'), 'ficaram': ('verb3',), 'fico': ('stays',), 'ficou': ('hello',), 'figueira':
('name_words',), 'filha': ('rel',), 'filho': ('rel',), 'filhos': ('rel',), 'finalmente': ('filler',), 'fino':
('drink',), 'finos': ('drink',), 'fiquei': ('hello', 'set_up'), 'firma': ('rel',), 'fixado': ('set',), 'fizesse':
('urge_inf',), 'flor': ('name_words',), 'focar': ('urge_inf',), 'foi': ('hello', 'verb3', 'is3'), 'fomos': ('seen1',),
'fonte': ('name_words',), 'fontes': ('name_words',), 'foque': ('urge_inf',), 'fora': ('ill',), 'foram': ('verb3',),
'formacao': ('course',), 'foto': ('letter',), 'fotos': ('letter',), 'franco': ('name_words',), 'fui': ('hello',
'seen1'), 'fundo': ('rel',), 'fundou': ('verb3',), 'furaram': ('off',), 'furou': ('off',), 'galo': ('name_words',),
'ganha': ('verb3',), 'ganhou': ('verb3',), 'garante': ('says',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor':
('rel',), 'gestora': ('rel',), 'ghostou': ('off',), 'gloria': ('name_words',), 'gosta': ('verb3',), 'gostaria':
('verb3',), 'gostou': ('verb3',), 'graca': ('name_words',), 'guerra': ('name_words',), 'guia': ('paper',), 'h':
('hours',), 'haver': ('see_inf',), 'hesita': ('verb3',), 'hoje': ('hello',), 'hora': ('hours',), 'horas': ('hello',
'hours'), 'hortensia': ('name_words',), 'houve': ('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia':
('verb3', 'was_to'), 'iamos': ('was_to',), 'igualmente': ('filler',), 'imperiais': ('drink',), 'imperial': ('drink',),
'incentivei': ('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',), 'informei':
('told1',), 'insiste': ('verb3', 'opines'), 'insistiu': ('verb3',), 'investe': ('verb3',), 'investidor': ('rel',),
'investidora': ('rel',), 'investidores': ('rel',), 'investir': ('urge_inf',), 'investira': ('verb3',), 'investiu':
('verb3',), 'ir': ('see_inf',), 'ira': ('verb3',), 'irma': ('rel',), 'irmao': ('rel',), 'isso': ('hello',), 'ja':
('filler',), 'jamais': ('not',), 'jantamos': ('hello', 'eat1'), 'jantar': ('hello', 'date', 'see_inf'), 'jantarei':
('shall1',), 'jantaremos': ('shall1',), 'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jogou': ('moved1',),
'juntamos': ('we3',), 'justo': ('name_words',), 'la': ('them', 'filler'), 'lanca': ('verb3',), 'lancam': ('verb3',),
'lancar': ('urge_inf',), 'lancara': ('verb3',), 'lancho': ('eat1',), 'lancou': ('verb3',), 'landing': ('paper',),
'laranjeira': ('name_words',), 'largar': ('urge_inf',), 'las': ('them',), 'leal': ('name_words',), 'leao':
('name_words',), 'leio': ('give1',), 'leite': ('name_words',), 'lembrar': ('giveinf',), 'ler': ('giveinf',), 'leva':
('verb3',), 'levanta': ('verb3',), 'levantar': ('urge_inf',), 'levantou': ('verb3',), 'levar': ('giveinf',),
'levarei': ('give1',), 'levo': ('give1',), 'levou': ('verb3', 'called3'), 'lhe': ('them', 'hello', 'clitic'), 'lhes':
('them',), 'li': ('read1',), 'lidera': ('verb3',), 'ligacao': ('hello', 'date', 'call_noun'), 'ligacoes':
('call_noun',), 'ligar': ('hello', 'giveinf', 'rang1', 'see_inf'), 'ligara': ('give3', 'will3'), 'ligaram': ('reach',
'called3'), 'ligarei': ('give1',), 'ligo': ('give1', 'rang1', 'give1_pra'), 'ligou': ('hello', 'reach', 'called3',
'answers'), 'liguei': ('hello', 'rang1', 'seen1'), 'lima': ('name_words',), 'limao': ('name_words',), 'linda':
('name_words',), 'link': ('letter', 'paper'), 'lista': ('paper',), 'livro': ('paper',), 'lo': ('them',), 'lobo':
('name_words',), 'localizar': ('see_inf',), 'logo': ('filler',), 'los': ('them',), 'lua': ('name_words',), 'luz':
('name_words',), 'machado': ('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail': ('letter',), 'mails':
('letter',), 'mais': ('hello',), 'mana': ('rel',), 'manda': ('hello', 'give3'), 'mandam': ('give3',), 'mandamos':
('give1',), 'mandar': ('giveinf',), 'mandara': ('give3', 'will3'), 'mandarei': ('give1', 'give1_pra'), 'mandei':
('hello', 'handed1'), 'mando': ('give1', 'give1_pra'), 'mandou': ('hello', 'reach'), 'manha': ('hello',), 'mano':
('rel',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcado': ('set',), 'marcamos':
('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marco': ('give1',), 'margarida': ('name_words',), 'marido': ('rel',),
'marina': ('name_words',), 'marquei': ('set_up', 'seen1'), 'mas': ('hello',), 'masterclass': ('course',), 'material':
('paper',), 'mato': ('name_words',), 'matos': ('name_words',), 'me': ('me', 'clitic'), 'meio': ('filler',), 'melhor':
('should',), 'melhorou': ('verb3',), 'menciona': ('verb3', 'says'), 'mencionou': ('verb3', 'says'), 'mensagem':
('letter',), 'mensagens': ('letter',), 'mentoria': ('mentor_noun',), 'mentorias': ('mentor_noun',), 'mentoring':
('mentor_noun',), 'mes': ('hello',), 'meses': ('hello',), 'mesmo': ('filler',), 'meu': ('my', 'hello', 'any_det'),
'meus': ('my',), 'mim': ('me',), 'minha': ('my', 'hello', 'any_det'), 'minhas': ('my',), 'miuda': ('rel',), 'miudo':
('rel',), 'miudos': ('rel',), 'modelo': ('paper',), 'moleiro': ('name_words',), 'monta': ('verb3',), 'montar':
('giveinf',), 'monte': ('name_words',), 'montes': ('name_words',), 'monto': ('give1',), 'montou': ('verb3',), 'mora':
('verb3', 'is3'), 'moraes': ('name_words',), 'morais': ('name_words',), 'morava': ('verb3',), 'moreno':
('name_words',), 'morreu': ('verb3',), 'mostra': ('give3',), 'mostrar': ('giveinf',), 'mostrarei': ('give1',),
'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou': ('called3',), 'moura': ('name_words',), 'movemos':
('moved1',), 'moveu': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'msg': ('letter',), 'msgs':
('letter',), 'muda': ('verb3',), 'mudada': ('moved_pp',), 'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudar':
('urge_inf',), 'mudara': ('verb3',), 'mudasse': ('urge_inf',), 'mudou': ('verb3', 'moved1'), 'muito': ('filler',
'hello'), 'mulher': ('rel',), 'n': ('not',), 'na': ('det', 'hello', 'where_to'), 'namorada': ('rel',), 'namorado':
('rel',), 'nao': ('not', 'hello', 'should'), 'nas': ('det', 'hello'), 'nasceu': ('verb3',), 'nem': ('not',), 'nenhum':
('not',), 'nenhuma': ('not',), 'neta': ('rel',), 'neto': ('rel',), 'neves': ('name_words',), 'niver': ('party',),
'no': ('det',), 'nogueira': ('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nos': ('i',
'me', 'det', 'hello', 'clitic'), 'nossa': ('my', 'any_det'), 'nossas': ('my',), 'nosso': ('my', 'any_det'), 'nossos':
('my',), 'notas': ('feedback_noun',), 'nunca': ('not',), 'nunes': ('name_words',), 'o': ('them', 'det', 'hello',
'any_det', 'clitic'), 'odeia': ('verb3',), 'ofereci': ('handed1',), 'oficina': ('course',), 'olhei': ('read1',),
'oliveira': ('name_words',), 'onde': ('hello',), 'ontem': ('hello',), 'opina': ('opines',), 'opiniao': ('tip',
'feedback_noun'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',), 'os': ('them', 'det',
'hello', 'any_det', 'clitic'), 'p': ('to',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3'), 'pagam': ('give3',),
'pagar': ('giveinf',), 'pagara': ('give3',), 'pagarei': ('give1',), 'pago': ('give1',), 'pagou': ('verb3',), 'pai':
('rel',), 'pais': ('rel',), 'palestra': ('course',), 'palpite': ('tip',), 'papeamos': ('talked1',), 'papeei':
('talked1',), 'papinho': ('talked1',), 'papo': ('talked1', 'date'), 'para': ('hello', 'to', 'where_to'),
'parabenizei': ('cheered1',), 'parar': ('urge_inf',), 'parasse': ('urge_inf',), 'parece': ('verb3',), 'parecia':
('verb3',), 'partilha': ('give3',), 'partilhamos': ('give1',), 'partilhar': ('giveinf',), 'partilhara': ('give3',),
'partilharei': ('give1',), 'partilhei': ('handed1',), 'partilho': ('give1', 'give1_pra'), 'passa': ('give3',),
'passada': ('hello',), 'passado': ('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passar':
('giveinf', 'see_inf'), 'passara': ('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passei': ('handed1',),
'passo': ('give1', 'give1_pra'), 'passou': ('verb3', 'reach', 'came3', 'moved1'), 'pastor': ('name_words',), 'patrao':
('rel',), 'patroa': ('rel',), 'paz': ('name_words',), 'pede': ('verb3',), 'pedir': ('urge_inf',), 'pediu': ('verb3',),
'pedra': ('name_words',), 'pedro': ('name_words',), 'pela': ('hello', 'of'), 'pelo': ('hello', 'of'), 'pensa':
('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira':
('name_words',), 'pergunta': ('verb3', 'says'), 'perguntar': ('see_inf',), 'perguntou': ('verb3', 'says'), 'perola':
('name_words',), 'pescador': ('name_words',), 'piedade': ('name_words',), 'pilar': ('name_words',), 'pinheiro':
('name_words',), 'pinho': ('name_words',), 'pinto': ('name_words',), 'pitch': ('rel', 'paper'), 'planeia': ('verb3',),
'planeja': ('verb3',), 'planilha': ('paper',), 'plano': ('paper',), 'podcast': ('paper',), 'pode': ('verb3',
'wants3'), 'podem': ('verb3',), 'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'), 'poe':
('verb3',), 'pois': ('filler',), 'pondera': ('verb3',), 'ponho': ('give1',), 'por': ('hello', 'giveinf', 'of'),
'porque': ('hello',), 'pos': ('verb3',), 'postal': ('letter',), 'pq': ('hello',), 'pra': ('det', 'hello', 'to',
'where_to'), 'prado': ('name_words',), 'precisa': ('verb3',), 'precisamos': ('should', 'urge_inf'), 'precisava':
('verb3', 'should'), 'preciso': ('hello', 'should', 'urge_inf'), 'prefere': ('verb3',), 'preferiu': ('verb3',),
'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf',), 'prepararei': ('give1',), 'preparo':
('give1', 'give1_pra'), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista': ('set',), 'previsto':
('set',), 'prima': ('rel',), 'primo': ('rel',), 'pro': ('det', 'hello', 'to', 'where_to'), 'procura': ('verb3',
'is3'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurava': ('verb3',), 'procuro': ('give1',),
'procurou': ('verb3', 'called3'), 'produto': ('rel', 'paper'), 'projecto': ('rel',), 'projeto': ('rel',), 'propoe':
('verb3',), 'propos': ('verb3',), 'proposta': ('paper',), 'provavelmente': ('filler',), 'proxima': ('hello',),
'proximo': ('hello',), 'q': ('hello',), 'qual': ('hello',), 'quando': ('hello',), 'quarta': ('hello',), 'quase':
('filler',), 'que': ('hello',), 'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3', 'is3'), 'querem': ('verb3',),
'querera': ('verb3',), 'queria': ('verb3', 'was_to'), 'queriamos': ('was_to',), 'quinta': ('hello',), 'quinze':
('hello',), 'quis': ('verb3',), 'rapidamente': ('filler',), 'rapidinho': ('filler',), 'rapido': ('filler',), 'raposo':
('name_words',), 'rascunho': ('paper',), 'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos':
('moved1',), 'reagendei': ('moved1',), 'reagendou': ('moved1',), 'recebeu': ('reach', 'called3'), 'recebi': ('met1',),
'recomenda': ('verb3', 'advises'), 'recomendacao': ('tip',), 'recomendar': ('giveinf',), 'recomendo': ('give1',),
'recomendou': ('verb3', 'advises'), 'reconhece': ('says',), 'recusa': ('verb3',), 'recusou': ('verb3',), 'reduzir':
('urge_inf',), 'reduzisse': ('urge_inf',), 'reencontrei': ('met1',), 'reenvia': ('give3',), 'reenviar': ('giveinf',),
'reenviarei': ('give1',), 'reenvio': ('give1', 'give1_pra'), 'reformou': ('verb3',), 'regressa': ('verb3',),
'regressou': ('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'reli': ('read1',), 'remarcada':
('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcou': ('moved1',), 'remarquei':
('moved1',), 'reservei': ('set_up',), 'responde': ('give3', 'answers'), 'respondem': ('give3',), 'responder':
('giveinf',), 'respondera': ('give3', 'will3'), 'responderam': ('answers',), 'responderei': ('give1',), 'respondeu':
('reach', 'called3', 'answers'), 'respondi': ('rang1',), 'respondo': ('give1',), 'retida': ('ill',), 'retido':
('ill',), 'retorna': ('give3', 'answers'), 'retornar': ('giveinf',), 'retornei': ('rang1',), 'retorno': ('give1',),
'retornou': ('reach', 'called3', 'answers'), 'reuni': ('seen1',), 'reuniao': ('hello', 'date'), 'reunimos': ('we3',
'seen1'), 'reunir': ('see_inf',), 'reunirei': ('shall1',), 'reuniu': ('we3',), 'reuno': ('eat1',), 'reve': ('give3',),
'revejo': ('give1',), 'rever': ('giveinf',), 'revi': ('met1', 'read1'), 'revisa': ('give3',), 'revisar': ('giveinf',),
'revisei': ('read1',), 'reviso': ('give1',), 'ribeira': ('name_words',), 'ribeiro': ('name_words',), 'rio':
('name_words',), 'rios': ('name_words',), 'rocha': ('name_words',), 'rolou': ('happens3',), 'rosa': ('name_words',),
'rosario': ('name_words',), 'sabado': ('hello', 'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai':
('verb3',), 'sair': ('see_inf',), 'saira': ('verb3',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',),
'santos': ('name_words',), 'sao': ('hello', 'verb3'), 'sapateiro': ('name_words',), 'se': ('hello', 'is3'),
'secretaria': ('rel',), 'secretario': ('rel',), 'segue': ('verb3',), 'segunda': ('hello',), 'sem': ('hello',),
'semana': ('hello',), 'seminario': ('course',), 'sempre': ('filler',), 'sente': ('opines', 'says'), 'separa':
('verb3',), 'separou': ('verb3',), 'sera': ('verb3',), 'seria': ('verb3',), 'serra': ('name_words',), 'serrano':
('name_words',), 'sessao': ('date', 'course'), 'seu': ('their', 'hello'), 'seus': ('their',), 'sexta': ('hello',),
'silva': ('name_words',), 'site': ('rel', 'paper'), 'sms': ('letter',), 'so': ('filler',), 'sobe': ('verb3',),
'sobre': ('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho': ('rel',), 'socia': ('rel',), 'socio': ('rel',), 'socios':
('rel',), 'socorro': ('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro': ('rel',),
'sol': ('name_words',), 'sonha': ('verb3',), 'soube': ('verb3',), 'startup': ('rel',), 'sua': ('their', 'hello'),
'suas': ('their',), 'suba': ('urge_inf',), 'subir': ('urge_inf',), 'subisse': ('urge_inf',), 'subiu': ('verb3',),
'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao': ('tip',), 'sugestoes':
('feedback_noun',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',), 'ta': ('verb3',), 'talk': ('course',), 'talvez':
('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm':
('filler',), 'telefonar': ('see_inf',), 'telefonaram': ('reach',), 'telefonei': ('rang1',), 'telefonema':
('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach', 'called3'), 'tem': ('hello', 'verb3', 'is3'),
'teme': ('verb3',), 'temos': ('hello', 'should'), 'template': ('paper',), 'tenho': ('hello', 'should'), 'ter':
('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terca': ('hello',), 'termina': ('verb3',), 'terminou': ('verb3',),
'tese': ('paper',), 'testa': ('verb3',), 'testar': ('urge_inf',), 'testasse': ('urge_inf',), 'testei': ('read1',),
'testou': ('verb3',), 'teve': ('verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time': ('rel',), 'tinha':
('verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should'), 'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',),
'tive': ('seen1',), 'tivemos': ('seen1',), 'tmb': ('filler',), 'to': ('stays',), 'toca': ('verb3',), 'toda':
('filler',), 'todo': ('filler',), 'toma': ('verb3',), 'tomamos': ('hello', 'eat1'), 'tomar': ('see_inf', 'urge_inf'),
'tomei': ('hello',), 'tomo': ('eat1',), 'tomou': ('verb3',), 'topa': ('verb3', 'wants3'), 'topou': ('verb3',
'wants3'), 'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',),
'touro': ('name_words',), 'trabalha': ('verb3', 'is3'), 'trabalham': ('verb3',), 'trabalhava': ('verb3',),
'trabalhou': ('verb3',), 'trago': ('give1',), 'tranquilizei': ('cheered1',), 'transfere': ('give3',), 'transferida':
('moved_pp',), 'transferido': ('moved_pp',), 'transferir': ('giveinf',), 'transferiu': ('moved1',), 'transfiro':
('give1',), 'trara': ('give3',), 'trarei': ('give1',), 'traz': ('give3',), 'trazer': ('giveinf',), 'treinamento':
('course',), 'troca': ('verb3',), 'trocou': ('verb3',), 'tudo': ('filler',), 'tutoria': ('mentor_noun',), 'um':
('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det', 'any_det'), 'usa':
('verb3',), 'usar': ('urge_inf',), 'usava': ('verb3',), 'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'),
'vale': ('name_words',), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'), 'vejo': ('eat1',
'seen1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'vende': ('verb3',), 'vendem': ('verb3',), 'vender':
('urge_inf',), 'vendera': ('verb3',), 'vendesse': ('urge_inf',), 'vendeu': ('verb3',), 'ver': ('giveinf', 'see_inf'),
'vera': ('verb3',), 'verei': ('shall1',), 'veremos': ('shall1',), 'verificar': ('giveinf',), 'vi': ('hello', 'met1',
'seen1'), 'viaja': ('verb3',), 'viajando': ('ill',), 'viajou': ('verb3',), 'videochamada': ('date', 'call_noun'),
'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'), 'vinha': ('verb3',), 'vinho': ('name_words',),
'violeta': ('name_words',), 'vira': ('verb3',), 'virou': ('verb3',), 'visita': ('date',), 'visitamos': ('met1',),
'visitar': ('see_inf',), 'visitarei': ('shall1',), 'visitei': ('met1',), 'visito': ('eat1',), 'visitou': ('reach',
'called3'), 'vitoria': ('name_words',), 'viu': ('verb3', 'we3'), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',),
'vivia': ('verb3',), 'vizinha': ('rel',), 'vizinho': ('rel',), 'voce': ('hello',), 'volta': ('verb3',), 'voltara':
('verb3',), 'voltou': ('hello', 'verb3'), 'voo': ('date',), 'vou': ('hello',), 'whatsapp': ('letter',), 'workshop':
('course',), 'wpp': ('letter',), 'zap': ('letter',), 'zoom': ('date',)}


CLAUSES = [{'': (3, 'advice')}, {'^': 0}, {'^': 0, 'a': 1, 'que': 1}, {'^': 0, 'a': 1, 'me': 2, 'nos': 2, 'para': 1,
'que': 1}, {'': (15, 'contact')}, {'me': 4, 'nos': 4}, {'minha': 4}, {'escritorio': 4}, {'casa': 4}, {'': (15,
'contact'), 'em': 8, 'no': 7}, {'': (15, 'contact'), 'a': 8, 'em': 8}, {'gente': 4}, {'a': 11}, {'surpresa': 4}, {'':
(15, 'contact'), 'em': 8}, {'ver': 4, 'visitar': 4}, {'coworking': 4, 'escritorio': 4}, {'aqui': 4, 'ca': 4},
{'comigo': 4}, {'me': 4}, {'a': 6, 'almocar': 4, 'ao': 7, 'aqui': 9, 'ca': 10, 'com': 12, 'comigo': 4, 'de': 13, 'em':
8, 'jantar': 4, 'la': 14, 'me': 15, 'na': 6, 'no': 16, 'por': 17, 'ter': 18, 'tomar': 4, 'ver': 19, 'visitar': 19},
{'': (22, 'gave:encouragement')}, {'^': 21}, {'<them>': 22, 'N': 22}, {'<them>': 22, 'N': 22, 'a': 23, 'o': 23}, {'':
(2, 'plan')}, {'<set>': 25}, {'com': 25}, {'<any_det>': 25, 'D': 25, 'c': 25, 'cafe': 25, 'com': 25, 'me': 27}, {'':
(20, 'gave:resource')}, {'<paper>': 29}, {'meu': 30, 'meus': 30, 'minha': 30, 'minhas': 30, 'nossa': 30, 'nosso': 30},
{'a': 31, 'meu': 30, 'meus': 30, 'minha': 30, 'minhas': 30, 'nossa': 30, 'nosso': 30, 'o': 31, 'um': 31, 'uma': 31},
{'<any_det>': 29}, {'^': 33}, {'^': 32, 'lhe': 34, 'lhes': 34}, {'': (19, 'gave:mentoring')}, {'^': 36},
{'<where_to>': 37, '^': 36, 'com': 37, 'no': 37}, {'<mentor_noun>': 38}, {'de': 39}, {'': (1, 'moved')}, {'D': 41,
'para': 41, 'pra': 41, 'pro': 41}, {'<date>': 42, 'D': 41, 'para': 41, 'pra': 41, 'pro': 41}, {'<date>': 42, 'D': 41,
'a': 43, 'nossa': 43, 'nosso': 43, 'o': 43, 'para': 41, 'pra': 41, 'pro': 41}, {'<date>': 42, 'D': 41, 'a': 43,
'nossa': 43, 'nosso': 43, 'o': 43, 'para': 41, 'pra': 41, 'pro': 41, 'se': 44}, {'': (0, 'missed')}, {'melhor': 0},
{'deveria': 0, 'devia': 0, 'deviamos': 0}, {'<should>': 0, 'e': 47, 'era': 47, 'nao': 48, 'o': 47, 'seria': 47}, {'^':
49}, {'gente': 50}, {'^': 49, 'a': 51, 'eu': 50, 'nos': 50}, {'que': 52}, {'<to>': 4, 'N': 4}, {'': (17,
'gave:feedback')}, {'^': 55}, {'^': 55, 'da': 56, 'dela': 56, 'dele': 56, 'do': 56}, {'<paper>': 57}, {'<paper>': 57,
'seu': 58, 'sua': 58}, {'<paper>': 57, 'a': 59, 'as': 59, 'o': 59, 'os': 59, 'seu': 58, 'sua': 58}, {'': (13,
'talk')}, {'': (13, 'talk'), 'como': 61, 'da': 61, 'de': 61, 'do': 61, 'que': 61, 'se': 61, 'sobre': 61}, {'me': 62,
'que': 61}, {'D': 25, 'c': 25, 'com': 25, 'para': 25, 'pra': 25, 'pro': 25}, {'<date>': 25}, {'D': 25, 'para': 25},
{'N': 66}, {'encontrar': 25, 'ver': 25}, {'almocar': 25, 'beber': 25, 'falar': 25, 'ir': 25, 'jantar': 25, 'nos': 68,
'tomar': 25}, {'D': 25}, {'<any_det>': 65, '<date>': 25, 'D': 25, 'com': 67, 'de': 69, 'para': 70}, {'': (7,
'waiting')}, {'<of>': 72, 'que': 72}, {'espera': 73}, {'a': 74}, {'telefone': 4}, {'': (15, 'contact'), 'bocado': 4,
'pouco': 4}, {'D': 4, 'ao': 76, 'c': 4, 'cm': 4, 'com': 4, 'da': 4, 'das': 4, 'de': 4, 'do': 4, 'dos': 4, 'na': 4,
'no': 4, 'pelo': 4, 'por': 4, 'sobre': 4, 'um': 77}, {'que': 61}, {'': (6, 'theirs')}, {'me': 80, 'nos': 80},
{'<giveinf>': 81}, {'<giveinf>': 80}, {'^': 83}, {'^': 82, 'me': 84, 'nos': 84}, {'ma': 80, 'me': 80, 'mo': 80, 'nos':
80}, {'ok': 80, 'retorno': 80, 'toque': 80}, {'resposta': 80}, {'feedback': 80, 'noticias': 80, 'novidades': 80,
'resposta': 80, 'retorno': 80, 'um': 87, 'uma': 88}, {'me': 89, 'nos': 89}, {'coisa': 80}, {'D': 80, 'algo': 80,
'alguma': 91, 'ate': 80, 'depois': 80, 'logo': 80, 'na': 80, 'no': 80, 'o': 80, 'quando': 80, 'se': 80}, {'me': 92,
'nos': 92}, {'intro': 80, 'ponte': 80}, {'apresentacao': 80, 'intro': 80}, {'a': 94, 'chegar': 80, 'uma': 95}, {'me':
96}, {'contacto': 80, 'contato': 80}, {'em': 98}, {'coloca': 99, 'desaconselhou': 0, 'faz': 96, 'poe': 99}, {'me':
99}, {'contactar': 80, 'escrever': 80, 'falar': 80, 'ligar': 80}, {'novidades': 80, 'uma': 88}, {'a': 102, 'com':
103}, {'<give3>': 86, '<will3>': 80, 'da': 90, 'desaconselha': 0, 'desaconselhou': 0, 'diz': 93, 'escreve': 93, 'faz':
97, 'liga': 93, 'me': 100, 'poe': 101, 'telefona': 93, 'volta': 104, 'voltara': 104}, {'': (4, 'needs_from_me')},
{'<my>': 106}, {'^': 107}, {'^': 107, 'a': 108, 'as': 108, 'da': 108, 'de': 108, 'do': 108, 'o': 108, 'os': 108},
{'contra': 1, 'para': 1, 'que': 1, 'sobre': 1}, {'me': 110, 'nos': 110}, {'^': 106}, {'contacto': 80}, {'em': 113},
{'^': 114}, {'^': 114, 'me': 115}, {'^': 80}, {'a': 117, 'em': 117}, {'se': 118}, {'com': 108}, {'': (6, 'theirs'),
'me': 80}, {'<giveinf>': 121}, {'': (6, 'theirs'), '<giveinf>': 121}, {'': (6, 'theirs'), '^': 123}, {'^': 122, 'me':
124, 'nos': 80}, {'que': 0}, {'<urge_inf>': 0, 'tenho': 126}, {'^': 127}, {'gente': 128}, {'^': 127, 'a': 129, 'eu':
128}, {'^': 80, 'me': 117}, {'^': 127, 'a': 129, 'eu': 128, 'ia': 131, 'iria': 117, 'me': 117, 'nos': 117, 'vai':
131}, {'para': 130, 'pra': 130, 'que': 132}, {'me': 133, 'para': 130, 'pra': 130, 'que': 132}, {'que': 1}, {'de': 135,
'que': 1}, {'opiniao': 136}, {'da': 137, 'de': 137}, {'a': 1}, {'me': 139, 'nos': 139}, {'da': 117, 'de': 117, 'do':
117}, {'se': 141}, {'parte': 106}, {'minha': 143, 'nossa': 143}, {'da': 144}, {'...': 145, '<my>': 106}, {'^': 146},
{'^': 106, 'lhe': 112}, {'eu': 148}, {'^': 146, 'a': 108, 'as': 108, 'da': 108, 'de': 147, 'do': 108, 'o': 108, 'os':
108, 'que': 149}, {'': (4, 'needs_from_me'), '<my>': 106}, {'^': 151}, {'eu': 152, 'lhe': 152}, {'da': 152, 'de': 152,
'do': 152, 'que': 153}, {'espera': 154}, {'de': 53}, {'a': 155, 'aguardando': 108, 'convencida': 156, 'convencido':
156, 'esperando': 108}, {'de': 117}, {'tarefa': 158}, {'a': 159}, {'^': 80, 'me': 117, 'nos': 117}, {'por': 117},
{'a': 155, 'com': 160, 'de': 161, 'responsavel': 162}, {'de': 161}, {'com': 160, 'de': 161, 'responsavel': 162}, {'^':
80, 'me': 117, 'que': 131}, {'^': 80, 'me': 166, 'que': 131}, {'^': 82, 'me': 117, 'nos': 117}, {'eu': 1, 'que': 1},
{'eu': 1}, {'em': 135, 'para': 169, 'pra': 170, 'que': 1}, {'<urge_inf>': 0}, {'^': 172}, {'eu': 173, 'me': 173},
{'^': 0, 'a': 1}, {'^': 0, 'a': 1, 'me': 175, 'nos': 139, 'para': 1, 'que': 1}, {'<give3>': 80, 'da': 89, 'diz': 92,
'escreve': 92, 'fala': 92, 'liga': 92}, {'^': 0, 'nao': 1}, {'contra': 178, 'para': 178, 'pra': 178, 'que': 178,
'sobre': 178}, {'para': 173, 'pra': 173}, {'^': 127, 'a': 129, 'eu': 128, 'ia': 117, 'iria': 117, 'me': 117, 'nos':
117, 'vai': 117}, {'para': 130, 'pra': 130, 'que': 181}, {'...': 180, 'me': 182, 'para': 130, 'pra': 130, 'que': 181},
{'de': 117, 'que': 117}, {'<advises>': 176, '^': 177, 'alerta': 179, 'alertou': 179, 'avisou': 179, 'cobra': 112,
'cobrou': 112, 'coloca': 116, 'deve': 80, 'disse': 183, 'diz': 183, 'empurrou': 139, 'encoraja': 139, 'encorajou':
139, 'estimulou': 139, 'falou': 183, 'garantiu': 167, 'ia': 117, 'incentiva': 139, 'incentivou': 139, 'poe': 116,
'promete': 167, 'prometeu': 167, 'tem': 184, 'tinha': 184, 'vai': 117, 'vao': 117}, {'^': 146, 'a': 108, 'as': 108,
'da': 108, 'de': 147, 'do': 108, 'o': 108, 'os': 108}, {'...': 180}, {'<advises>': 176, '^': 177, 'alerta': 179,
'alertou': 179, 'avisou': 179, 'deve': 80, 'disse': 187, 'diz': 187, 'empurrou': 139, 'encoraja': 139, 'encorajou':
139, 'estimulou': 139, 'falou': 187, 'ia': 117, 'incentiva': 139, 'incentivou': 139, 'tem': 184, 'tinha': 184, 'vai':
117, 'vao': 117}, {'para': 131}, {'se': 189}, {'^': 106, 'eu': 148, 'lhe': 112}, {'^': 146, 'a': 108, 'as': 108, 'da':
108, 'de': 147, 'do': 108, 'o': 108, 'os': 108, 'que': 191}, {'...': 145}, {'^': 193}, {'^': 193, 'de': 194}, {'para':
131, 'pra': 131}, {'compromete': 118, 'comprometeu': 118, 'encarrega': 141, 'ofereceu': 196}, {'a': 155, 'aguardando':
108, 'esperando': 108}, {'me': 80}, {'<giveinf>': 199}, {'^': 200, 'me': 117, 'nos': 117}, {'de': 201, 'que': 201},
{'<advises>': 3, '<opines>': 53, '<says>': 79, '<wants3>': 85, '^': 105, 'aguarda': 109, 'alertou': 111, 'avisou':
111, 'cobra': 112, 'cobrou': 112, 'coloca': 116, 'compromete': 119, 'comprometeu': 119, 'conta': 120, 'deve': 125,
'disse': 134, 'diz': 134, 'e': 138, 'empurrou': 140, 'encarrega': 142, 'encorajou': 140, 'espera': 150, 'esta': 157,
'falou': 134, 'fica': 163, 'ficara': 164, 'ficaram': 165, 'ficou': 163, 'garantiu': 167, 'ia': 168, 'incentivou': 140,
'insiste': 171, 'insistiu': 171, 'manda': 174, 'mandou': 174, 'me': 185, 'necessita': 186, 'nos': 188, 'ocupa': 142,
'ofereceu': 190, 'pede': 109, 'poe': 116, 'precisa': 192, 'promete': 167, 'prometeu': 167, 'propoe': 135, 'propos':
135, 'quer': 186, 'requer': 195, 'se': 197, 'ta': 198, 'tem': 202, 'tinha': 202, 'trata': 141, 'vai': 168, 'vao':
168}, {'...': 1}, {'^': 0, 'que': 1}, {'...': 1, '^': 0, 'que': 1}, {'D': 204, '^': 0, 'a': 204, 'ao': 204, 'de': 204,
'durante': 204, 'e': 205, 'em': 204, 'era': 205, 'foi': 205, 'hoje': 206, 'na': 204, 'nesse': 204, 'no': 204, 'por':
204, 'que': 1}, {'<them>': 207, 'N': 207}, {'D': 204, 'a': 204, 'ao': 204, 'de': 204, 'durante': 204, 'em': 204,
'hoje': 204, 'na': 204, 'nesse': 204, 'no': 204, 'por': 204}, {'<them>': 209, 'N': 209}, {'a': 210, 'o': 210}, {'da':
208, 'de': 208, 'do': 208, 'dum': 210, 'que': 211}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 213}, {'lhe': 214,
'lhes': 214}, {'encontrar': 46}, {'<see_inf>': 46, 'me': 216}, {'ao': 4, 'aqui': 4, 'ca': 4, 'em': 4, 'na': 4, 'no':
4, 'pela': 4, 'pelo': 4}, {'': (5, 'mine')}, {'<giveinf>': 219}, {'^': 220}, {'^': 220, 'lhe': 221}, {'^': 220, 'eu':
222, 'lhe': 221}, {'para': 223, 'pra': 223, 'que': 223}, {'me': 224, 'para': 223, 'pra': 223, 'que': 223},
{'apareceu': 218, 'passaram': 218, 'passou': 218, 'pediu': 225, 'veio': 4, 'vieram': 4}, {'ela': 219, 'elas': 219,
'ele': 219, 'eles': 219}, {'lha': 219, 'lhe': 219, 'lhes': 219, 'lho': 219, 'p': 227, 'para': 227, 'pra': 227}, {'N':
219, 'ela': 219, 'elas': 219, 'ele': 219, 'eles': 219}, {'a': 229, 'ao': 229, 'p': 229, 'para': 229, 'pra': 229},
{'<give1>': 228, '<give1_pra>': 219, '<give3>': 86, 'da': 90, 'desaconselha': 0, 'desaconselhou': 0, 'devolvo': 230,
'diz': 93, 'dou': 230, 'escreve': 93, 'faco': 230, 'faz': 97, 'liga': 93, 'ligo': 230, 'me': 100, 'mostro': 230,
'passo': 230, 'poe': 101, 'telefona': 93, 'volta': 104, 'voltara': 104}, {'<give1>': 219}, {'': (7, 'waiting'),
'<of>': 72}, {'dela': 80, 'dele': 80}, {'lado': 234}, {'do': 235}, {'esta': 236}, {'papo': 4}, {'': (14, 'together'),
'<we3>': 4, 'encontra': 25, 'fala': 25, 've': 25}, {'casa': 25}, {'me': 25, 'nos': 25}, {'encontrar': 25, 'reunir':
25}, {'encontrar': 25}, {'com': 25, 'reuniao': 25, 'um': 25, 'uma': 25}, {'<see_inf>': 25, 'a': 240, 'encontrar': 241,
'falar': 27, 'me': 242, 'nos': 243, 'ter': 244}, {'almoca': 25, 'almocou': 4, 'bateu': 238, 'conversou': 4,
'discutiu': 4, 'falou': 4, 'foi': 4, 'janta': 25, 'jantou': 4, 'saiu': 4, 'se': 239, 'toma': 25, 'tomou': 4, 'vai':
245, 'viu': 4}, {'^': 0, 'e': 205, 'era': 205, 'foi': 205, 'que': 1}, {'conselho': 247, 'dica': 247, 'recomendacao':
247, 'sugestao': 247}, {'hora': 46}, {'^': 232, 'aguardar': 233, 'bola': 237, 'espera': 73, 'esperar': 233, 'gente':
246, 'quais': 61, 'qual': 61, 'seu': 248, 'sua': 248, 'ultima': 249}, {'de': 4}, {'<see_inf>': 4}, {'de': 252},
{'minha': 219}, {'': (11, 'thinking')}, {'que': 255}, {'': (14, 'together')}, {'me': 257}, {'': (10, 'thanks')}, {'':
(10, 'thanks'), '<to>': 259}, {'<seen1>': 46}, {'me': 46}, {'': (0, 'missed'), '<see_inf>': 46, 'encontrar': 262,
'me': 216}, {'a': 263}, {'para': 263, 'pra': 263}, {'de': 263}, {'como': 263, 'tempo': 266}, {'<clitic>': 261,
'<seen1>': 46, 'cheguei': 264, 'consegui': 263, 'conseguimos': 263, 'deu': 265, 'pude': 263, 'tive': 267}, {'nao':
268}, {'': (18, 'gave:knowledge')}, {'^': 270}, {'a': 271, 'com': 271, 'em': 271, 'na': 271, 'no': 271}, {'<them>':
272, 'N': 272}, {'<them>': 272, 'N': 272, 'a': 273, 'o': 273}, {'<them>': 272, 'N': 272, 'a': 271, 'com': 271, 'na':
271, 'no': 271}, {'a': 271, 'com': 271, 'na': 271, 'no': 271}, {'<them>': 272, 'N': 272, 'a': 275, 'la': 276, 'lo':
276, 'o': 275}, {'em': 255, 'que': 255, 'se': 255}, {'pensar': 278}, {'a': 279, 'pensando': 278}, {'': (13, 'talk'),
'<they>': 61}, {'que': 281}, {'N': 213}, {'a': 283, 'o': 283}, {'<to>': 283, 'para': 284}, {'parece': 61}, {'que':
286}, {'o': 4}, {'': (16, 'gave:intro')}, {'^': 289}, {'N': 290}, {'N': 290, 'a': 291, 'o': 291}, {'a': 291, 'o':
291}, {'<to>': 291, 'com': 292, 'e': 292, 'para': 293}, {'N': 294}, {'N': 294, 'a': 295, 'lhe': 293, 'o': 295},
{'dois': 290, 'duas': 290}, {'N': 294, 'a': 295, 'as': 297, 'lhe': 293, 'o': 295, 'os': 297}, {'': (21,
'gave:referral')}, {'^': 299}, {'<to>': 300, '^': 299}, {'cliente': 301, 'contacto': 301, 'contato': 301, 'lead':
301}, {'um': 302}, {'lhe': 303, 'um': 302}, {'quais': 61, 'qual': 61}, {'^': 232}, {'^': 232, 'lhe': 306}, {'^': 232,
'eu': 307, 'lhe': 306}, {'que': 308}, {'<to>': 283, 'lhe': 309, 'que': 308}, {'': (23, 'gave:volunteering')}, {'^':
311}, {'alimentos': 312}, {'alimentar': 312, 'de': 313}, {'': (15, 'contact'), 'um': 238}, {'um': 238}, {'': (15,
'contact'), '<drink>': 25}, {'um': 317, 'uma': 4, 'umas': 4, 'uns': 4}, {'um': 4, 'uma': 4, 'umas': 4, 'uns': 4},
{'<drink>': 25}, {'um': 320}, {'com': 292}, {'contacto': 322, 'contato': 322}, {'em': 323}, {'N': 324}, {'N': 324,
'a': 325, 'o': 325}, {'N': 259}, {'<to>': 327, 'N': 259}, {'caixa': 46, 'voicemail': 46}, {'a': 329, 'o': 329}, {'ao':
329, 'na': 329, 'no': 329, 'para': 330, 'pra': 329, 'pro': 329}, {'mensagens': 46}, {'de': 332, 'postal': 46}, {'c':
4, 'com': 4}, {'a': 300, 'ao': 300, 'da': 300, 'do': 300, 'para': 300, 'pra': 300}, {'recomendacao': 335}, {'de':
336}, {'atendida': 46}, {'nao': 338, 'perdida': 46}, {'atendidas': 46}, {'nao': 340, 'perdidas': 46}, {'<date>': 46},
{'a': 342, 'ao': 342, 'o': 342}, {'tarde': 343}, {'dia': 4}, {'em': 345}, {'papo': 346}, {'o': 347}, {'': (12,
'task')}, {'contacto': 349, 'contato': 349}, {'em': 350}, {'N': 351}, {'N': 351, 'a': 352, 'o': 352}, {'com': 292,
'e': 292}, {'N': 354}, {'N': 354, 'a': 355, 'o': 355}, {'contacto': 356, 'contato': 356}, {'N': 324, 'a': 325, 'em':
357, 'o': 325}, {'gente': 257}, {'a': 359, 'saudade': 46}, {'ela': 221, 'ele': 221}, {'eu': 221}, {'com': 361, 'de':
221, 'que': 362}, {'com': 4, 'um': 4, 'uma': 4}, {'N': 34}, {'experiencia': 271}, {'minha': 366}, {'a': 365, 'o':
365}, {'<to>': 365, 'a': 367, 'com': 368, 'minha': 366, 'para': 368}, {'a': 219}, {'me': 370}, {'^': 270, 'a': 271,
'ao': 271, 'aos': 271, 'as': 271, 'de': 271, 'em': 271, 'na': 271, 'no': 271, 'para': 271, 'pra': 271, 'sobre': 271},
{'<course>': 372}, {'a': 373, 'o': 373, 'um': 373, 'uma': 373}, {'a': 291, 'ao': 291, 'com': 293, 'e': 293}, {'N':
375}, {'a': 376, 'o': 376}, {'<should>': 0, 'e': 47, 'o': 47}, {'^': 378}, {'gente': 379}, {'^': 378, 'a': 380, 'eu':
379}, {'N': 381}, {'<them>': 381, 'a': 382, 'o': 382}, {'dia': 1}, {'^': 0, 'dela': 247, 'dele': 247, 'do': 384}, {'':
(8, 'asked')}, {'': (8, 'asked'), 'a': 386, 'o': 386}, {'voz': 46}, {'de': 388}, {'vermelha': 312}, {'nos': 4}, {'c':
4, 'com': 4, 'na': 4, 'no': 4}, {'c': 4, 'com': 4, 'me': 392, 'na': 4, 'no': 4}, {'<to>': 56, '^': 55, 'no': 56},
{'<feedback_noun>': 394}, {'<course>': 372, 'minha': 395}, {'<to>': 22, '^': 21}, {'parabens': 397}, {'animo': 397,
'apoio': 397, 'forca': 397, 'os': 398, 'parabens': 397}, {'cara': 393, 'caras': 393}, {'^': 270, 'a': 271, 'ao': 271,
'com': 271, 'na': 271, 'no': 271}, {'forca': 401, 'mao': 401, 'maozinha': 401}, {'<feedback_noun>': 394, 'animo': 397,
'apoio': 397, 'forca': 397, 'os': 398, 'parabens': 397, 'uma': 402}, {'<course>': 372, 'meu': 395}, {'animo': 397,
'apoio': 397, 'forca': 397, 'meus': 395, 'os': 398, 'parabens': 397}, {'<course>': 372, '<feedback_noun>': 394,
'toque': 54}, {'<course>': 372, '<feedback_noun>': 394, 'forca': 401, 'mao': 401, 'maozinha': 401},
{'<feedback_noun>': 394, '<to>': 365, 'a': 396, 'animo': 397, 'apoio': 397, 'as': 399, 'boleia': 4, 'carona': 4,
'com': 368, 'de': 400, 'forca': 397, 'lhe': 403, 'mentoria': 38, 'mentorias': 38, 'mentoring': 38, 'o': 404, 'os':
405, 'para': 368, 'parabens': 397, 'um': 406, 'uma': 407}, {'comigo': 219}, {'na': 46}, {'': (0, 'missed'), 'na': 46},
{'mensagem': 410}, {'mensagem': 410, 'recado': 411, 'uma': 412}, {'espera': 46}, {'visto': 46}, {'voz': 4}, {'de':
416}, {'<letter>': 4, 'nota': 417}, {'mao': 46}, {'tampa': 46}, {'<any_det>': 418, '<letter>': 4, 'a': 414, 'na': 419,
'nota': 417, 'pendurada': 46, 'pendurado': 46, 'plantada': 46, 'plantado': 46, 'tampa': 46, 'uma': 420}, {'vacuo':
46}, {'a': 414, 'em': 415, 'esperando': 46, 'me': 421, 'na': 419, 'no': 422, 'pendurada': 46, 'pendurado': 46,
'plantada': 46, 'plantado': 46}, {'a': 373, 'animo': 397, 'apoio': 397, 'as': 399, 'forca': 397, 'lhe': 399,
'mentoria': 38, 'mentorias': 38, 'mentoring': 38, 'o': 373, 'os': 399, 'parabens': 397, 'um': 373, 'uma': 373}, {'de':
281, 'que': 281}, {'sorte': 22}, {'boa': 426}, {'boa': 426, 'lhe': 427}, {'chamada': 4}, {'a': 429, 'agora': 4, 'c':
4, 'com': 4}, {'^': 0, 'de': 1, 'para': 1, 'que': 1}, {'conselho': 431, 'dica': 431, 'sugestao': 431, 'toque': 431},
{'uma': 402}, {'<any_det>': 432, 'a': 414, 'na': 419, 'pendurada': 46, 'pendurado': 46, 'plantada': 46, 'plantado':
46, 'tampa': 46, 'uma': 420}, {'bolo': 46, 'cano': 46}, {'tras': 46}, {'<any_det>': 432, 'bolo': 46, 'furo': 46,
'lhe': 433, 'me': 434, 'o': 435, 'para': 436, 'pra': 436, 'um': 435, 'uma': 402}, {'<see_inf>': 255}, {'': (5,
'mine'), 'N': 219}, {'los': 349}, {'N': 349}, {'N': 349, 'a': 441, 'o': 441}, {'a': 441, 'ao': 441, 'com': 442, 'e':
442}, {'N': 443}, {'N': 443, 'a': 444, 'o': 444}, {'contato': 349}, {'em': 446}, {'los': 447}, {'contacto': 349},
{'em': 449}, {'los': 450}, {'ela': 219, 'ele': 219}, {'<any_det>': 219, '^': 220, 'a': 439, 'ao': 219, 'apresenta':
440, 'apresentar': 445, 'coloca': 448, 'conecta': 440, 'conectar': 445, 'juntar': 445, 'lhe': 219, 'lhes': 219, 'po':
451, 'pra': 452}, {'<give1>': 219, '<give1_pra>': 219, '<urge_inf>': 0, 'tenho': 126}, {'^': 454, 'lhe': 306},
{'<give1>': 219, '<give1_pra>': 219}, {'^': 456}, {'^': 454, 'a': 129, 'eu': 455, 'ia': 131, 'iria': 117, 'lhe': 457,
'me': 117, 'nos': 117, 'vai': 131}, {'<to>': 283, 'lhe': 309, 'me': 133, 'para': 130, 'pra': 130, 'que': 458}, {'da':
137, 'de': 137, 'eu': 257, 'para': 221, 'pra': 221, 'preciso': 221, 'que': 221, 'se': 255}, {'pediu': 225}, {'da':
249}, {'cima': 462, 'vacuo': 46}, {'N': 29}, {'a': 464, 'o': 464}, {'<to>': 464, 'para': 465}, {'<paper>': 466}, {'a':
467, 'o': 467, 'um': 467, 'uma': 467}, {'<to>': 365, '^': 468, 'com': 368, 'para': 368}, {'da': 300, 'dela': 300,
'dele': 300, 'do': 300}, {'curriculo': 470, 'cv': 470}, {'o': 471}, {'da': 219, 'de': 219, 'do': 219}, {'me': 473},
{'nos': 25}, {'acaso': 4}, {'querer': 4}, {'<any_det>': 4, 'N': 4, 'c': 4, 'com': 4, 'por': 476, 'sem': 477},
{'<any_det>': 25, 'D': 25, 'N': 4, 'c': 25, 'cafe': 25, 'com': 25, 'me': 27, 'por': 476, 'sem': 477}, {'<any_det>': 4,
'N': 4, 'c': 4, 'com': 4, 'me': 478, 'nos': 479, 'por': 476, 'sem': 477}, {'<any_det>': 4, 'N': 4, 'c': 4, 'com': 4,
'me': 478, 'nos': 478, 'por': 476, 'sem': 477}, {'me': 27}, {'apresentacao': 55, 'defesa': 55, 'pitch': 55}, {'^':
483}, {'a': 484, 'o': 484}, {'a': 271, 'como': 271, 'o': 271}, {'N': 486}, {'<to>': 487, 'lhe': 486, 'lhes': 486},
{'cliente': 301, 'contacto': 301, 'contato': 301, 'email': 54, 'lead': 301}, {'^': 468, 'lhe': 303, 'mensagem': 54,
'o': 471, 'um': 489}, {'<any_det>': 418, '<letter>': 4, 'nota': 417}, {'me': 491}, {'bom': 255, 'para': 217, 'pra':
217}, {'cinco': 257, 'dois': 257, 'duas': 257, 'quatro': 257, 'tres': 257}, {'<of>': 46, 'N': 46, 'a': 46, 'ir': 46,
'ligar': 46, 'no': 46, 'o': 46, 'que': 46}, {'completo': 495}, {'<of>': 46, 'N': 46, 'a': 46, 'completamente': 495,
'ir': 46, 'ligar': 46, 'mesmo': 495, 'no': 46, 'o': 46, 'por': 496, 'que': 46, 'totalmente': 495}, {'me': 497},
{'perguntar': 386}, {'a': 499, 'para': 499, 'pra': 499}, {'N': 500}, {'a': 501, 'o': 501}, {'<to>': 501, 'lhe': 4,
'para': 502}, {'me': 72}, {'ela': 504, 'ele': 504, 'me': 72}, {'<any_det>': 72, 'noticias': 72, 'que': 505,
'resposta': 72, 'retorno': 72}, {'<of>': 46, 'N': 46, 'a': 46, 'completamente': 495, 'ir': 46, 'ligar': 46, 'mesmo':
495, 'no': 46, 'nos': 497, 'o': 46, 'por': 496, 'que': 46, 'totalmente': 495}, {'<of>': 46, 'N': 46, 'a': 46,
'completamente': 495, 'ir': 46, 'ligar': 46, 'me': 497, 'mesmo': 495, 'no': 46, 'o': 46, 'por': 496, 'que': 46,
'totalmente': 495}, {'<set>': 25, 'a': 155, 'aguardando': 108, 'convencida': 156, 'convencido': 156, 'esperando':
108}, {'aguardar': 233, 'esperar': 233}, {'aguardo': 233}, {'a': 510, 'aguardando': 233, 'esperando': 233, 'no': 511},
{'c': 4, 'com': 4, 'la': 257, 'para': 217}, {'duas': 257}, {'dois': 257, 'tres': 257}, {'as': 514, 'c': 4, 'com': 4,
'os': 515, 'todos': 257}, {'tambem': 257}, {'almocar': 4, 'conversa': 4, 'falar': 4, 'mesa': 4, 'tomar': 4}, {'com':
4}, {'a': 518, 'c': 4, 'com': 4, 'em': 8, 'la': 519, 'na': 4, 'no': 4, 'reunida': 4, 'reunido': 4}, {'conversa': 4,
'falar': 4}, {'a': 521, 'c': 4, 'com': 4, 'em': 4, 'juntos': 4, 'na': 4, 'no': 4, 'reunidos': 4}, {'': (5, 'mine'),
'lhe': 219}, {'aguardar': 233, 'dever': 523, 'esperar': 233, 'pensar': 278}, {'da': 72, 'de': 72, 'do': 72}, {'a':
524, 'aguardando': 233, 'devendo': 523, 'esperando': 233, 'no': 511, 'pendente': 525, 'pensando': 278},
{'<give1_pra>': 219}, {'<any_det>': 219, 'a': 439, 'ao': 219, 'lhe': 219, 'lhes': 219, 'pra': 452}, {'<giveinf>': 219,
'<them>': 220}, {'^': 529}, {'a': 530, 'com': 530, 'de': 530}, {'': (5, 'mine'), '^': 529, 'lhe': 219}, {'a': 530,
'com': 530, 'de': 532}, {'encarrego': 473}, {'^': 220, 'lhe': 221, 'lhes': 221}, {'^': 527, 'a': 306, 'combinamos':
363, 'combinei': 363, 'devo': 528, 'e': 257, 'encarrego': 474, 'ficamos': 531, 'fico': 533, 'fiquei': 533, 'lhe': 306,
'lhes': 306, 'me': 534, 'o': 306, 'ocupo': 474, 'trato': 473, 'vamos': 535, 'vou': 535}, {'': (9, 'told'), 'a': 271,
'como': 271, 'o': 271}, {'N': 537}, {'<to>': 538, 'lhe': 486, 'lhes': 486, 'para': 284}, {'^': 456, 'lhe': 306}, {'^':
456, 'eu': 540, 'lhe': 457}, {'': (15, 'contact'), 'lhe': 309, 'que': 541}, {'confirmar': 72, 'enviar': 72, 'mandar':
72, 'responder': 72}, {'N': 543, 'confirmar': 72, 'enviar': 72, 'mandar': 72, 'me': 543, 'responder': 72}, {'^': 220,
'a': 544, 'ela': 544, 'ele': 544, 'o': 544}, {'^': 220, 'a': 544, 'apresenta': 440, 'apresentar': 445, 'coloca': 448,
'conecta': 440, 'conectar': 445, 'ela': 544, 'ele': 544, 'juntar': 445, 'me': 545, 'o': 544, 'po': 451}, {'se': 46},
{'gente': 547, 'vejo': 46}, {'falamos': 46, 'vemos': 46}, {'vejo': 46}, {'a': 548, 'estou': 46, 'falamos': 46,
'falava': 46, 'falo': 46, 'nos': 549, 'o': 550, 'vejo': 46, 'vemos': 46}, {'n': 551, 'nao': 551}, {'que': 552},
{'falta': 108}, {'...': 553, 'lhe': 554}, {'a': 56, 'ao': 56, 'da': 56, 'do': 56, 'na': 56, 'no': 56, 'sobre': 56},
{'D': 41}, {'para': 557, 'pra': 557, 'pro': 557}, {'espera': 154, 'ser': 558}, {'conta': 219}, {'minha': 560},
{'<moved_pp>': 558, 'a': 559, 'agora': 558, 'com': 160, 'comigo': 219, 'de': 161, 'marcada': 25, 'marcado': 25,
'para': 557, 'por': 561, 'pra': 557, 'pro': 557, 'responsavel': 162}, {'nada': 46}, {'vao': 46}, {'0': 46, 'e': 563,
'em': 564, 'meia': 249, 'sozinha': 46, 'sozinho': 46, 'uma': 249}, {'^': 529, 'aguardar': 233, 'espera': 565,
'esperar': 233}, {'<giveinf>': 219, '<them>': 220, 'lhe': 219, 'lhes': 219}, {'^': 219}, {'^': 567, 'lhe': 568,
'lhes': 568, 'marcar': 46, 'remarcar': 46}, {'': (7, 'waiting'), '0': 46, '<of>': 72, 'e': 563, 'em': 564, 'meia':
249, 'sozinha': 46, 'sozinho': 46, 'uma': 249}, {'a': 566, 'aguardando': 233, 'com': 530, 'de': 569, 'esperando': 570,
'no': 511, 'plantada': 565, 'plantado': 565}, {'^': 529, 'aguardar': 233, 'esperar': 233}, {'a': 572, 'aguardando':
233, 'com': 530, 'de': 532, 'esperando': 233, 'no': 511, 'pendente': 525}, {'D': 41, 'para': 557, 'pra': 557, 'pro':
557}, {'para': 25}, {'^': 80, 'marcar': 46, 'me': 117, 'nos': 117, 'remarcar': 46}, {'by': 46}, {'aberto': 46,
'marcar': 46, 'stand': 577}, {'D': 41, 'depois': 46}, {'aberto': 46, 'fazer': 46, 'marcar': 46, 'minha': 560, 'stand':
577}, {'efeito': 46}, {'<moved_pp>': 574, '<off_pp>': 46, 'D': 41, 'a': 559, 'agendada': 25, 'agendado': 25, 'agora':
558, 'com': 160, 'combinado': 575, 'de': 576, 'em': 578, 'marcada': 25, 'marcado': 25, 'para': 579, 'por': 580, 'pra':
579, 'pro': 557, 'responsavel': 162, 'sem': 581}, {'^': 529, 'dever': 523, 'espera': 565, 'saber': 79}, {'': (5,
'mine'), '^': 219}, {'': (5, 'mine'), '^': 529, 'lhe': 584, 'lhes': 568}, {'a': 583, 'com': 530, 'de': 585, 'devendo':
523, 'esperando': 565, 'plantada': 565, 'plantado': 565, 'sabendo': 79}, {'<date>': 4}, {'<of>': 290, '<to>': 290,
'^': 289, 'com': 290, 'entre': 290}, {'<course>': 372, 'apresentacao': 588, 'apresentacoes': 588, 'conexao': 588,
'intro': 588, 'intros': 588, 'minha': 395, 'ponte': 588}, {'apresentacao': 588, 'apresentacoes': 588, 'conexao': 588,
'intro': 588, 'intros': 588, 'ponte': 588}, {'<course>': 372, 'apresentacao': 588, 'apresentacoes': 588, 'conexao':
588, 'intro': 588, 'intros': 588, 'meu': 395, 'ponte': 588}, {'meus': 395}, {'^': 311, 'com': 312, 'em': 312, 'na':
312, 'no': 312}, {'voluntario': 593}, {'<course>': 372, '<feedback_noun>': 394}, {'<course>': 372, '<feedback_noun>':
394, 'apresentacao': 588, 'apresentacoes': 588, 'conexao': 588, 'intro': 588, 'intros': 588, 'ponte': 588},
{'<any_det>': 587, '<date>': 4, '<feedback_noun>': 394, 'a': 589, 'as': 590, 'lhe': 395, 'mentoria': 38, 'mentorias':
38, 'mentoring': 38, 'o': 591, 'os': 592, 'trabalho': 594, 'um': 595, 'uma': 596, 'voluntariado': 593}, {'<any_det>':
587, '<date>': 4, 'a': 590, 'as': 590, 'mentoria': 38, 'mentorias': 38, 'mentoring': 38, 'o': 590, 'trabalho': 594,
'uma': 590, 'voluntariado': 593}, {'ser': 558}, {'D': 41, 'a': 329, 'depois': 46, 'o': 329}, {'fazer': 46}, {'D': 41,
'caixa': 46, 'depois': 46, 'voicemail': 46}, {'D': 41, 'caixa': 46, 'voicemail': 46}, {'<moved_pp>': 574, '<off_pp>':
46, 'D': 41, 'a': 599, 'agora': 558, 'ao': 329, 'na': 329, 'no': 329, 'para': 600, 'por': 601, 'pra': 602, 'pro': 603,
'sem': 581}, {'': (15, 'contact'), 'casa': 4}, {'a': 4, 'o': 4}, {'a': 605, 'almocar': 4, 'ao': 4, 'ate': 4, 'beber':
4, 'com': 4, 'correr': 4, 'em': 8, 'jantar': 4, 'la': 4, 'na': 605, 'no': 4, 'num': 4, 'numa': 4, 'ter': 519, 'tomar':
4, 'ver': 606, 'visitar': 4}, {'mentoria': 38, 'mentorias': 38, 'mentoring': 38}, {'a': 605, 'almocar': 4, 'ao': 4,
'ate': 4, 'beber': 4, 'com': 4, 'correr': 4, 'dar': 608, 'em': 8, 'jantar': 4, 'la': 4, 'na': 605, 'no': 4, 'num': 4,
'numa': 4, 'ter': 519, 'tomar': 4, 'ver': 606, 'visitar': 4}, {'de': 255}, {'ao': 327}, {'chamadas': 46}, {'de': 612},
{'^': 311, 'com': 312, 'em': 312, 'na': 312, 'no': 312, 'para': 312}, {'voluntariado': 614}, {'de': 615}, {'n': 46,
'nao': 46}, {'que': 617}, {'que': 617, 'tempo': 618}, {'^': 220, 'tempos': 619}, {'...': 553, 'muito': 619, 'que':
620, 'seculos': 619, 'tempos': 619}, {'<to>': 300, 'no': 300}, {'N': 622}, {'N': 622, 'a': 623, 'lhe': 303, 'o': 623,
'um': 302}, {'<to>': 283}, {'a': 292, 'ao': 292, 'com': 292, 'e': 292}, {'N': 626}, {'N': 626, 'a': 627, 'o': 627},
{'da': 628, 'de': 628, 'do': 628, 'entre': 628}, {'a': 4, 'ao': 4, 'c': 4, 'com': 4, 'futebol': 4, 'padel': 4,
'tenis': 4}, {'a': 376, 'me': 334, 'o': 376}, {'nos': 257}, {'': (14, 'together'), 'a': 632}, {'se': 633}, {'^': 220,
'de': 221}, {'^': 220, 'apresenta': 440, 'apresentar': 445, 'coloca': 448, 'conecta': 440, 'conectar': 445, 'juntar':
445, 'lhe': 568, 'po': 451}, {'^': 220, 'de': 636, 'lhe': 568, 'me': 635}, {'da': 255, 'de': 255, 'do': 255}, {'me':
638}, {'cadeira': 46}, {'de': 640}, {'cano': 46}, {'bolo': 46, 'cano': 46, 'cha': 641, 'furo': 46, 'nega': 46,
'tampa': 46}, {'bolo': 46, 'cano': 46, 'cha': 641, 'furo': 46, 'nega': 46, 'o': 642, 'tampa': 46, 'um': 643, 'uma':
643}, {'opiniao': 56}, {'minha': 645}, {'a': 646, 'comentarios': 56, 'feedback': 56, 'minha': 645}, {'': (5, 'mine'),
'que': 219}, {'<handed1>': 34, '<told1>': 213, '^': 232, 'dei': 647, 'devo': 219, 'pedi': 386, 'perguntei': 386,
'prometi': 648}, {'no': 255, 'o': 255, 'que': 255, 'sobre': 255, 'um': 255}, {'perdida': 46}, {'': (15, 'contact'),
'<to>': 501, 'a': 376, 'lhe': 4, 'o': 376, 'para': 502}, {'minha': 395}, {'<feedback_noun>': 394, 'um': 302},
{'curriculo': 470, 'cv': 470, 'meu': 395}, {'<feedback_noun>': 394, 'cliente': 301, 'contacto': 301, 'contato': 301,
'email': 54, 'lead': 301, 'mail': 54, 'zap': 54}, {'<feedback_noun>': 394, 'mensagem': 54}, {'<feedback_noun>': 394,
'^': 468, 'a': 653, 'audio': 54, 'lhe': 654, 'mail': 54, 'mensagem': 54, 'o': 655, 'os': 592, 'um': 656, 'uma': 657},
{'<letter>': 4}, {'<any_det>': 418, '<letter>': 4, '^': 172, 'nota': 417}, {'<any_det>': 659, '<letter>': 4, 'eu':
173, 'me': 660}, {'saudade': 4}, {'a': 662, 'saudades': 4}, {'': (13, 'talk'), 'como': 61, 'da': 61, 'de': 61, 'do':
61, 'por': 79, 'porque': 61, 'que': 61, 'se': 61, 'sobre': 61}, {'a': 219, 'em': 219}, {'mail': 4}, {'<letter>': 4,
'e': 666, 'nota': 417}, {'<any_det>': 667, '<letter>': 4, 'a': 414, 'e': 666, 'em': 415, 'esperando': 46, 'na': 419,
'no': 422, 'nota': 417, 'pendurada': 46, 'pendurado': 46, 'plantada': 46, 'plantado': 46}, {'bolo': 46}, {'<any_det>':
432, 'bolo': 46, 'furo': 46, 'o': 669, 'para': 436, 'pra': 436, 'um': 669}, {'<any_det>': 667, '<letter>': 4, 'e':
666, 'nota': 417}, {'para': 219, 'pra': 219}, {'<any_det>': 667, '<letter>': 4, '<of>': 46, 'N': 46, 'a': 46,
'completamente': 495, 'e': 666, 'ir': 46, 'ligar': 46, 'mesmo': 495, 'no': 46, 'nota': 417, 'o': 46, 'por': 496,
'que': 46, 'totalmente': 495}, {'<any_det>': 219}, {'^': 674, 'para': 568, 'pra': 568}, {'<advises>': 176,
'<called3>': 4, '<off>': 46, '<says>': 664, '^': 177, 'acompanhou': 257, 'alerta': 179, 'alertou': 179, 'avisou': 179,
'cobra': 112, 'cobrou': 112, 'coloca': 116, 'comprometi': 665, 'deixou': 668, 'deu': 670, 'deve': 80, 'disse': 183,
'diz': 183, 'empurrou': 139, 'encaminhou': 671, 'encarrego': 473, 'encontramos': 334, 'encontrei': 334, 'encoraja':
139, 'encorajou': 139, 'enviou': 671, 'esqueci': 497, 'estimulou': 139, 'falou': 183, 'falta': 545, 'garantiu': 167,
'ia': 117, 'incentiva': 139, 'incentivou': 139, 'lembrar': 635, 'lembrei': 638, 'mandou': 671, 'ofereci': 672,
'passou': 673, 'pediu': 675, 'pergunto': 255, 'poe': 116, 'promete': 167, 'prometeu': 167, 'reuni': 334, 'reunimos':
334, 'tem': 184, 'tinha': 184, 'vai': 117, 'vao': 117}, {'^': 36, 'a': 37, 'o': 37}, {'a': 37, 'o': 37}, {'a': 37,
'ao': 37, 'aos': 37, 'as': 37, 'com': 678, 'em': 37, 'na': 37, 'no': 37, 'para': 37, 'pra': 37}, {'saudade': 46},
{'de': 680}, {'a': 259, 'ao': 259, 'aos': 259}, {'obrigada': 682, 'obrigado': 682}, {'gente': 1}, {'melhor': 1}, {'^':
0, 'a': 684, 'eu': 1, 'nos': 1, 'o': 685}, {'N': 686}, {'da': 687, 'de': 687, 'dela': 686, 'dele': 686, 'do': 687},
{'agenda': 25, 'opiniao': 688, 'visao': 688}, {'N': 46}, {'da': 690, 'de': 690, 'do': 690}, {'': (0, 'missed'), 'a':
46, 'ao': 46, 'em': 46, 'na': 46, 'nada': 46, 'no': 46, 'nossa': 46, 'nosso': 46, 'o': 46}, {'certo': 692, 'noticias':
46, 'para': 263, 'pra': 263, 'sinal': 46}, {'^': 220, 'lhe': 568}, {'^': 220, 'de': 694, 'lhe': 568}, {'possivel':
692}, {'volta': 46}, {'de': 697, 'mais': 46, 'nada': 46}, {'noticias': 46, 'sinal': 46}, {'<answers>': 46, 'deu': 699,
'esquecer': 695, 'liga': 698, 'ligou': 698, 'respondeu': 698}, {'esquecer': 635}, {'realizou': 692}, {'da': 46, 'de':
46, 'do': 46}, {'nada': 703}, {'ninguem': 692}, {'<answers>': 46, '<clitic>': 261, '<happens3>': 692, '<seen1>': 46,
'cheguei': 264, 'consegui': 263, 'conseguimos': 263, 'deu': 693, 'esquece': 635, 'esquecer': 695, 'foi': 696, 'fui':
343, 'liga': 698, 'ligou': 698, 'me': 700, 'posso': 701, 'pude': 263, 'respondeu': 698, 'se': 702, 'sei': 704, 'tive':
267, 'veio': 705}, {'noticias': 46, 'para': 263, 'pra': 263, 'sinal': 46}, {'<answers>': 46, 'deu': 699, 'liga': 698,
'ligou': 698, 'respondeu': 698}, {'<answers>': 46, '<clitic>': 261, '<seen1>': 46, 'cheguei': 264, 'consegui': 263,
'conseguimos': 263, 'deu': 707, 'liga': 698, 'ligou': 698, 'me': 708, 'pude': 263, 'respondeu': 698, 'tive': 267},
{'<answers>': 46, 'deu': 699}, {'<answers>': 46, 'deu': 699, 'me': 710}, {'': (7, 'waiting'), '<of>': 72, 'da': 72,
'de': 72, 'do': 72}, {'lugar': 1}, {'aguardo': 712, 'entender': 688, 'meu': 713, 'seu': 713, 'teu': 713, 'vacuo': 46},
{'bolo': 46, 'furo': 46, 'o': 669, 'para': 436, 'pra': 436, 'um': 669}, {'juntos': 257}, {'D': 25, 'c': 4, 'com': 4},
{'<advises>': 176, '<called3>': 4, '<off>': 46, '<says>': 664, '<we3>': 4, '^': 177, 'alerta': 179, 'alertou': 179,
'avisou': 179, 'deixou': 668, 'deu': 715, 'deve': 80, 'disse': 187, 'diz': 187, 'dois': 716, 'empurrou': 139,
'encaminhou': 671, 'encontramos': 717, 'encontrei': 334, 'encoraja': 139, 'encorajou': 139, 'enviou': 671,
'esquecemos': 497, 'estimulou': 139, 'falamos': 70, 'falou': 187, 'ia': 117, 'incentiva': 139, 'incentivou': 139,
'mandou': 671, 'passou': 671, 'reuni': 334, 'reunimos': 334, 'tem': 184, 'tinha': 184, 'vai': 117, 'vao': 117,
'vemos': 70}, {'mim': 349}, {'mental': 349, 'para': 719, 'pessoal': 349}, {'<answers>': 46, '<came3>': 46, '<clitic>':
261, '<seen1>': 46, 'atendeu': 46, 'chegou': 46, 'cheguei': 264, 'consegui': 263, 'conseguimos': 263, 'deu': 707,
'ligou': 46, 'me': 710, 'pude': 263, 'respondeu': 46, 'tive': 267}, {'^': 232, 'quais': 61, 'qual': 61, 'seu': 248,
'sua': 248}, {'<to>': 327, 'N': 259, 'a': 259, 'ao': 259, 'aos': 259}, {'para': 219}, {'<to>': 365, 'com': 368, 'me':
724, 'para': 368}, {'dois': 716, 'quais': 61, 'qual': 61}, {'entrevista': 255}, {'podcast': 255, 'video': 255},
{'palestra': 255}, {'a': 727, 'o': 728, 'que': 255, 'um': 728, 'uma': 729}, {'<them>': 381, 'a': 382, 'o': 382, 'que':
281}, {'escritorio': 25}, {'em': 240}, {'': (2, 'plan'), 'a': 240}, {'visitar': 25}, {'comigo': 25}, {'<moved_pp>':
574, 'D': 41, 'a': 599, 'agora': 558, 'almocar': 25, 'ao': 732, 'aqui': 733, 'ca': 734, 'jantar': 25, 'la': 733, 'me':
735, 'para': 557, 'pra': 557, 'pro': 557, 'ter': 736}, {'manha': 4, 'noite': 4, 'tarde': 4}, {'semana': 4}, {'de':
739}, {'dia': 4, 'fim': 740}, {'...': 334, 'a': 738, 'em': 8, 'la': 4, 'na': 605, 'no': 4, 'o': 741, 'pela': 4,
'pelo': 4, 'por': 8}, {'manha': 4, 'minha': 395, 'noite': 4, 'tarde': 4}, {'curriculo': 470, 'cv': 470, 'dia': 4,
'fim': 740, 'meu': 395}, {'<feedback_noun>': 394, 'cliente': 301, 'contacto': 301, 'contato': 301, 'lead': 301},
{'...': 334, '<feedback_noun>': 394, '<to>': 365, '^': 468, 'a': 743, 'com': 368, 'em': 8, 'la': 4, 'lhe': 654, 'na':
605, 'no': 4, 'o': 744, 'os': 592, 'para': 368, 'pela': 4, 'pelo': 4, 'por': 8, 'um': 745, 'uma': 395}, {'<moved_pp>':
574, 'D': 41, 'a': 599, 'agora': 558, 'me': 497, 'para': 557, 'pra': 557, 'pro': 557}, {'<to>': 386}, {'opiniao':
748}, {'a': 386, 'o': 386}, {'': (8, 'asked'), '<to>': 386, 'para': 750}, {'<to>': 386, 'para': 750}, {'conselho':
748}, {'<to>': 386, 'a': 749, 'ajuda': 748, 'conselho': 748, 'lhe': 751, 'lhes': 752, 'opiniao': 748, 'para': 750,
'um': 753}, {'<to>': 386, 'lhe': 752, 'lhes': 752, 'para': 750}, {'': (5, 'mine'), '<giveinf>': 219}, {'^': 756},
{'^': 756, 'eu': 222, 'lhe': 757}, {'^': 674, 'para': 758, 'pra': 223, 'que': 758}, {'^': 674, 'me': 759, 'para': 223,
'pra': 223, 'que': 223}, {'carona': 4}, {'vistos': 61}, {'call': 46}, {'a': 763}, {'<date>': 46, 'call': 46}, {'a':
765, 'ao': 342, 'o': 342}, {'<to>': 386, 'lhe': 751, 'lhes': 752, 'para': 750}, {'me': 255}, {'^': 378, 'a': 380,
'em': 350, 'eu': 379}, {'N': 769}, {'<them>': 381, 'N': 351, 'a': 770, 'o': 770, 'que': 61}, {'<giveinf>': 219, 'lhe':
220}, {'^': 772}, {'^': 772, 'de': 773}, {'^': 772, 'apresenta': 440, 'apresentar': 445, 'coloca': 448, 'conecta':
440, 'conectar': 445, 'de': 773, 'juntar': 445, 'po': 451}, {'lhe': 46}, {'<see_inf>': 46, 'ligar': 776}, {'N': 648},
{'a': 778, 'o': 778}, {'': (5, 'mine'), '<to>': 778, 'lhe': 648, 'lhes': 648, 'para': 779, 'que': 219}, {'<date>': 25,
'passo': 349}, {'passos': 349}, {'N': 324, 'conversa': 346}, {'N': 324, 'a': 783, 'em': 357, 'o': 325}, {'conversa':
346}, {'a': 785}, {'encontramos': 46}, {'encontrei': 46, 'liguei': 46, 'nos': 787, 'vi': 46}, {'<is3>': 61, 'saudade':
46}, {'': (13, 'talk'), 'sabe': 255}, {'<letter>': 4, 'chamada': 4, 'visita': 4}, {'<any_det>': 791, '<letter>': 4,
'chamada': 4, 'visita': 4}, {'dela': 247, 'dele': 247}, {'N': 622, 'a': 623, 'la': 300, 'lo': 300, 'o': 623},
{'duvidas': 271, 'perguntas': 271}, {'a': 795, 'as': 795}, {'c': 4, 'com': 4, 'me': 334}, {'N': 4}, {'a': 798, 'as':
798, 'o': 798, 'os': 798}, {'com': 4, 'para': 4, 'pra': 4}, {'calhar': 255, 'compromete': 118, 'comprometeu': 118,
'encarrega': 141, 'fosse': 170, 'juntou': 257, 'ofereceu': 196}, {'atender': 46, 'falar': 46, 'noticias': 46,
'responder': 46, 'resposta': 46, 'retorno': 46, 'sinal': 46, 'sorte': 46, 'sucesso': 46, 'ver': 46}, {'me': 334},
{'bom': 255}, {'^': 36, 'a': 37, 'ao': 37, 'aos': 37, 'as': 37, 'com': 37, 'em': 37, 'na': 37, 'no': 37, 'para': 37},
{'coaching': 805, 'mentoria': 805, 'mentorias': 805, 'mentoring': 805}, {'de': 806}, {'falta': 703}, {'a': 808,
'falta': 703}, {'chama': 46}, {'com': 255, 'que': 255}, {'a': 155, 'agendada': 25, 'agendado': 25, 'aguardando': 108,
'esperando': 108, 'marcada': 25, 'marcado': 25}, {'estava': 257, 'esteve': 257, 'veio': 257}, {'desligado': 46},
{'...': 553, 'de': 201, 'que': 201}, {'a': 25, 'o': 25}, {'^': 220, 'almocar': 27, 'encontrar': 25, 'estar': 27,
'lhe': 568, 'lhes': 568, 'ver': 816}, {'<date>': 25, 'de': 817, 'que': 817, 'um': 65, 'uma': 65}, {'': (5, 'mine'),
'^': 220, 'almocar': 27, 'apresenta': 440, 'apresentar': 445, 'coloca': 448, 'conecta': 440, 'conectar': 445,
'encontrar': 25, 'estar': 27, 'juntar': 445, 'lhe': 568, 'lhes': 568, 'po': 451, 'ver': 816}, {'<date>': 25, 'de':
819, 'que': 819, 'saudades': 46, 'um': 65, 'uma': 65}, {'': (5, 'mine'), 'me': 80}, {'<giveinf>': 821}, {'^': 80,
'encontrar': 46}, {'<see_inf>': 46, '^': 822, 'me': 823, 'nos': 117}, {'de': 824, 'que': 824}, {'com': 386}, {'a':
795, 'as': 795, 'duvidas': 826}, {'<any_det>': 587, '<date>': 4}, {'dever': 523, 'pensar': 278}, {'a': 829, 'devendo':
523, 'do': 349, 'pensando': 278}, {'almoco': 4}, {'<any_det>': 4, 'cafe': 4, 'cafezinho': 4, 'cha': 4, 'chopp': 4,
'pequeno': 831, 'um': 320}, {'cafe': 4, 'um': 4, 'uma': 4}, {'': (15, 'contact'), 'de': 640}, {'<any_det>': 4, 'bolo':
46, 'cafe': 4, 'cafezinho': 4, 'cano': 46, 'cha': 834, 'chopp': 4, 'furo': 46, 'nega': 46, 'pequeno': 831, 'tampa':
46, 'um': 643, 'uma': 643}, {'mails': 4}, {'audios': 4, 'e': 836, 'emails': 4, 'mails': 4, 'mensagens': 4}, {'de':
837}, {'': (15, 'contact'), 'ideia': 4}, {'audios': 4, 'e': 836, 'emails': 4, 'figurinhas': 4, 'ideia': 4,
'impressoes': 4, 'mails': 4, 'mensagens': 4, 'uma': 839, 'umas': 4}, {'<drink>': 334}, {'<drink>': 334, 'vez': 79},
{'D': 41, 'a': 329, 'o': 329}, {'<moved_pp>': 558, '^': 82, 'a': 599, 'agora': 558, 'ao': 329, 'me': 117, 'na': 329,
'no': 329, 'nos': 117, 'para': 843, 'pra': 603, 'pro': 603}, {'<see_inf>': 25, '^': 220, 'a': 240, 'encontrar': 241,
'falar': 27, 'lhe': 757, 'lhes': 221, 'me': 242, 'nos': 243, 'ter': 244}, {'almocar': 25, 'ao': 732, 'aqui': 733,
'ca': 734, 'jantar': 25, 'la': 733, 'me': 735, 'ter': 736}, {'nos': 28}, {'N': 4, 'entrevista': 255}, {'facebook':
255, 'insta': 255, 'instagram': 255, 'linkedin': 255, 'twitter': 255, 'x': 255}, {'N': 4, 'podcast': 255, 'video':
255}, {'N': 4, 'a': 848, 'as': 798, 'me': 334, 'no': 849, 'o': 850, 'os': 798, 'que': 255, 'um': 728, 'uma': 729},
{'com': 312, 'em': 312, 'na': 312, 'no': 312, 'para': 312}, {'^': 220, 'casa': 25}, {'<see_inf>': 25, '^': 220, 'a':
853, 'encontrar': 241, 'falar': 27, 'lhe': 757, 'lhes': 221, 'me': 242, 'nos': 243, 'o': 221, 'ter': 244},
{'<advises>': 3, '<called3>': 5, '<came3>': 20, '<cheered1>': 24, '<date>': 26, '<eat1>': 28, '<handed1>': 35,
'<hours>': 40, '<moved1>': 45, '<moved_pp>': 42, '<off>': 46, '<off_pp>': 46, '<opines>': 53, '<rang1>': 54,
'<read1>': 60, '<says>': 63, '<set>': 64, '<set_up>': 71, '<shall1>': 25, '<stays>': 75, '<talked1>': 78, '<they>':
203, '<tip>': 212, '<told1>': 215, '<wants3>': 85, '<was_to>': 217, 'N': 226, '^': 231, 'a': 250, 'abracei': 4,
'acabamos': 251, 'acabei': 253, 'acao': 254, 'acho': 256, 'acompanharam': 258, 'acompanhei': 4, 'acompanhou': 258,
'agradecemos': 260, 'agradecer': 260, 'agradeci': 260, 'agradeco': 260, 'aguarda': 109, 'aguardamos': 72,
'aguardando': 233, 'aguardo': 72, 'ainda': 269, 'ajudamos': 274, 'ajudei': 277, 'alertou': 111, 'alinhamos': 4,
'almocamos': 4, 'almocei': 4, 'ando': 280, 'antes': 282, 'anunciei': 285, 'ao': 287, 'apanhei': 288, 'apresentamos':
296, 'apresentei': 298, 'arranjei': 304, 'as': 305, 'assim': 282, 'ate': 282, 'avisei': 310, 'avisou': 111, 'banco':
314, 'batemos': 315, 'bati': 316, 'bebemos': 318, 'bebi': 319, 'bebo': 321, 'botei': 326, 'brigada': 328, 'brigado':
328, 'brindamos': 4, 'cai': 331, 'caiu': 331, 'caixa': 333, 'caminhei': 334, 'carta': 337, 'celebramos': 4, 'chamada':
339, 'chamadas': 341, 'cheguei': 344, 'cobra': 112, 'cobrou': 112, 'coloca': 116, 'colocamos': 348, 'colocar': 353,
'coloquei': 358, 'com': 360, 'combinamos': 363, 'combinei': 363, 'comemoramos': 4, 'comemorei': 4, 'comemos': 4,
'comentei': 285, 'comi': 364, 'comigo': 257, 'compartilhei': 369, 'compromete': 119, 'comprometeu': 119, 'comprometi':
371, 'conduzi': 374, 'conectei': 377, 'confirmei': 285, 'conforme': 383, 'conhecemos': 4, 'conheci': 4, 'connosco':
257, 'conosco': 257, 'conselho': 385, 'consultei': 387, 'conta': 120, 'contei': 285, 'conversamos': 4, 'conversei': 4,
'correio': 389, 'corri': 334, 'creio': 256, 'cruz': 390, 'cruzamo': 391, 'cruzei': 393, 'cuja': 61, 'cujo': 61,
'cumprimentei': 4, 'dado': 79, 'dei': 408, 'deixa': 409, 'deixei': 413, 'deixou': 423, 'demos': 424, 'depois': 425,
'desde': 282, 'desejei': 428, 'desliguei': 430, 'deu': 437, 'deve': 125, 'deveria': 438, 'devia': 438, 'deviamos':
438, 'devido': 61, 'devo': 453, 'dica': 385, 'direto': 331, 'discutimos': 4, 'disse': 459, 'diz': 134, 'dizem': 79,
'dizendo': 79, 'e': 460, 'ela': 461, 'ele': 461, 'em': 463, 'embora': 281, 'emprestei': 469, 'empurrou': 140,
'encaminhei': 472, 'encarrega': 142, 'encarrego': 474, 'encontramo': 475, 'encontramos': 480, 'encontrei': 481,
'encontro': 482, 'encorajou': 140, 'enquanto': 281, 'ensaiamos': 485, 'ensaiei': 485, 'ensinei': 488, 'entrevistei':
4, 'enviei': 490, 'enviou': 492, 'era': 493, 'eramos': 494, 'esbarrei': 393, 'escapou': 498, 'escrevi': 503, 'espera':
150, 'esperamos': 506, 'esperando': 233, 'espero': 506, 'esquecemos': 507, 'esqueci': 508, 'esta': 509, 'estamos':
512, 'estava': 513, 'estavamos': 516, 'esteve': 517, 'estive': 520, 'estivemos': 522, 'estou': 526, 'eu': 536,
'expliquei': 539, 'falamos': 4, 'falei': 542, 'falou': 134, 'falta': 546, 'faltei': 343, 'faz': 555, 'feedback': 556,
'festejei': 4, 'fica': 562, 'ficamos': 571, 'ficara': 164, 'ficaram': 165, 'fico': 573, 'ficou': 582, 'fiquei': 586,
'fiz': 597, 'fizemos': 598, 'foi': 604, 'fomos': 607, 'fui': 609, 'garantiu': 167, 'gostaria': 610, 'gostava': 610,
'gracas': 611, 'gravador': 613, 'h': 616, 'ha': 621, 'hora': 616, 'horas': 616, 'ia': 168, 'ideia': 255, 'incentivou':
140, 'indiquei': 624, 'informei': 625, 'insiste': 171, 'insistiu': 171, 'intro': 629, 'ja': 79, 'jantamos': 4,
'jantei': 4, 'jogamos': 4, 'joguei': 630, 'juntamo': 391, 'juntei': 631, 'juntou': 634, 'lanchamos': 4, 'lanchei': 4,
'lembra': 635, 'lembrar': 637, 'lembrei': 639, 'lembrete': 349, 'levei': 644, 'lhe': 649, 'lhes': 649, 'li': 650,
'ligacao': 651, 'liguei': 652, 'manda': 174, 'mandei': 658, 'mandou': 661, 'matamos': 663, 'me': 676, 'mentorei': 677,
'mentoria': 679, 'mentorias': 679, 'ministrei': 374, 'morrendo': 681, 'mostrei': 539, 'muita': 680, 'muito': 683,
'na': 689, 'nada': 691, 'nao': 706, 'necessita': 186, 'nem': 709, 'ninguem': 711, 'no': 714, 'nos': 718, 'nota': 720,
'nunca': 721, 'o': 722, 'obrigada': 723, 'obrigado': 723, 'ocupa': 142, 'ocupo': 474, 'ofereceu': 190, 'ofereci': 725,
'os': 726, 'ouvi': 730, 'para': 731, 'parece': 79, 'partilhei': 369, 'passa': 737, 'passamos': 742, 'passei': 746,
'passou': 747, 'pede': 109, 'pedi': 754, 'pedimos': 755, 'pediu': 760, 'peguei': 761, 'pelos': 762, 'pendente': 221,
'penso': 256, 'perdemos': 764, 'perdi': 766, 'perguntamos': 755, 'perguntei': 767, 'pergunto': 768, 'poe': 116, 'por':
771, 'porque': 61, 'pq': 61, 'pra': 383, 'precisa': 192, 'precisamos': 774, 'precisava': 635, 'preciso': 775,
'procurei': 777, 'promete': 167, 'prometemos': 780, 'prometeu': 167, 'prometi': 780, 'propoe': 135, 'propos': 135,
'proxima': 65, 'proximo': 781, 'proximos': 782, 'pus': 784, 'pusemos': 786, 'quando': 281, 'quase': 788, 'que': 789,
'quem': 790, 'quer': 186, 'queria': 610, 'quis': 777, 'reagendada': 41, 'reagendado': 41, 'reagendamos': 41,
'reagendar': 41, 'recebemos': 792, 'recebi': 792, 'recomendacao': 793, 'recomendei': 794, 'reencontrei': 481,
'reenviou': 492, 'remarcada': 41, 'remarcado': 41, 'remarcamos': 41, 'remarcar': 41, 'remarcou': 41, 'requer': 195,
'respondi': 796, 'resta': 221, 'reuni': 797, 'reuniao': 334, 'reunimo': 475, 'reunimos': 334, 'reuniram': 4, 'reuno':
482, 'revi': 799, 'revimos': 4, 'revisamos': 4, 'sai': 800, 'saimos': 800, 'saudades': 703, 'se': 801, 'segundo': 383,
'sem': 802, 'sentei': 803, 'sera': 256, 'seria': 804, 'sessao': 807, 'sessoes': 807, 'sinto': 809, 'so': 810,
'sonhei': 811, 'soube': 79, 'sugestao': 793, 'ta': 812, 'talvez': 255, 'tambem': 813, 'tarefa': 254, 'tava': 334,
'telefone': 814, 'telefonei': 4, 'tem': 815, 'temos': 818, 'tenho': 820, 'tentamos': 777, 'tentei': 777, 'tento': 777,
'tinha': 825, 'tirei': 827, 'tive': 828, 'tivemos': 828, 'to': 830, 'todo': 349, 'tomamos': 832, 'tomando': 833,
'tomara': 255, 'tomei': 835, 'tomo': 321, 'topei': 393, 'trabalhamos': 4, 'trabalhei': 334, 'trata': 141, 'trato':
473, 'treinamos': 485, 'troca': 838, 'trocamos': 4, 'trombei': 393, 'troquei': 840, 'um': 841, 'uma': 842, 'umas':
841, 'uns': 841, 'vai': 844, 'valeu': 328, 'vamos': 845, 'vao': 168, 'veio': 517, 'vejo': 482, 'vem': 846, 'vemo':
475, 'vemos': 847, 'vi': 851, 'viajei': 334, 'vimo': 391, 'vimos': 799, 'visitei': 4, 'visto': 79, 'vlw': 328,
'voicemail': 46, 'voluntaria': 852, 'voluntariado': 852, 'voluntario': 852, 'vou': 854}]


RELATIONS = [{'': (0, 'with')}, {'': (0, 'with'), 'a': 0, 'o': 0}, {'a': 0, 'o': 0}, {'<of>': 0, '<to>': 0, 'com': 1,
'para': 2}, {'me': 1}, {'c': 1, 'cm': 1, 'entre': 1, 'w': 1}, {'<of>': 0, '<to>': 0, 'para': 2}, {'<of>': 0, '<to>':
0, 'curto': 6, 'enorme': 6, 'longa': 6, 'longo': 6, 'para': 2, 'rapido': 6}, {'': (0, 'with'), 'a': 0, 'as': 0, 'o':
0, 'os': 0}, {'da': 0, 'de': 0, 'do': 0}, {'<to>': 0, 'para': 2}, {'': (1, 'about')}, {'a': 11, 'o': 11}, {'<of>': 11,
'sobre': 12}, {'': (3, 'absent_before')}, {'da': 14, 'de': 14, 'do': 14}, {'': (5, 'due')}, {'de': 16, 'do': 16},
{'da': 11, 'de': 11, 'do': 11}, {'<of>': 11}, {'': (7, 'despite')}, {'': (2, 'at'), 'casa': 9, 'falta': 15, 'partir':
17, 'pedido': 18, 'respeito': 19, 'segunda': 20}, {'almocando': 20, 'falando': 20, 'indo': 20, 'por': 20, 'tomando':
20}, {'falando': 20, 'indo': 20, 'por': 20}, {'': (6, 'ahead')}, {'': (7, 'despite'), 'por': 20}, {'por': 20}, {'fim':
20}, {'falamos': 20}, {'acabamos': 25, 'acabou': 26, 'afinal': 20, 'conseguimos': 20, 'depois': 20, 'falamos': 20,
'ligou': 20, 'no': 27, 'nos': 28, 'retornou': 20, 'veio': 20}, {'': (2, 'at')}, {'no': 30}, {'da': 16, 'de': 16, 'do':
16}, {'': (2, 'at'), 'lado': 9}, {'pela': 11, 'pelo': 11, 'por': 11}, {'': (5, 'due'), 'a': 16, 'ao': 30, 'dia': 16,
'o': 16, 'que': 29}, {'': (4, 'absent_after')}, {'': (0, 'with'), '<any_det>': 0, 'dona': 0, 'dr': 0, 'dra': 0, 'seu':
0}, {'': (1, 'about'), 'a': 11, 'o': 11}, {'com': 38}, {'': (0, 'with'), '<any_det>': 0, 'dona': 0, 'dr': 0, 'dra': 0,
'gripe': 36, 'seu': 0}, {'da': 11, 'do': 11}, {'<of>': 11, 'me': 41}, {'com': 1}, {'com': 1, 'me': 43}, {'': (2,
'at'), 'parte': 18}, {'a': 16}, {'baixa': 36, 'ferias': 36, 'licenca': 36}, {'cara': 44, 'caras': 44}, {'toque': 10},
{'de': 48, 'um': 49}, {'da': 30, 'do': 30}, {'': (7, 'despite'), 'me': 20}, {'apareceu': 20, 'falamos': 20, 'ligou':
52, 'respondeu': 20, 'retornou': 20}, {'apareceu': 20, 'falamos': 20, 'ligou': 52, 'me': 53, 'respondeu': 20,
'retornou': 20}, {'furo': 36}, {'chamada': 20}, {'a': 56}, {'a': 56, 'me': 57}, {'acabamos': 25, 'acabou': 26,
'afinal': 20, 'conseguimos': 20, 'depois': 20, 'falamos': 20, 'ligou': 20, 'mail': 7, 'no': 27, 'nos': 28, 'retornou':
20, 'veio': 20}, {'da': 0, 'de': 0, 'do': 0, 'dos': 0}, {'a': 30, 'ao': 30}, {'a': 11, 'ao': 11}, {'': (2, 'at'),
'casa': 60, 'frente': 61, 'relacao': 62, 'vez': 18}, {'novo': 18}, {'email': 10, 'mensagem': 10}, {'febre': 36,
'gripe': 36}, {'baixa': 36, 'ferias': 36}, {'viagem': 36}, {'<ill>': 36, 'com': 66, 'de': 67, 'em': 68}, {'': (3,
'absent_before'), 'a': 14, 'o': 14}, {'a': 14, 'o': 14}, {'anos': 9}, {'de': 72}, {'a': 30, 'ao': 30, 'com': 0, 'da':
0, 'do': 0}, {'falta': 36}, {'a': 75}, {'na': 30, 'no': 30}, {'volta': 20}, {'de': 78}, {'de': 78, 'me': 79},
{'tarde': 54}, {'audio': 10, 'email': 10}, {'mensagem': 10}, {'audio': 10, 'email': 10, 'mail': 10, 'mensagem': 10,
'msg': 10, 'um': 82, 'uma': 83, 'zap': 10}, {'a': 11, 'ao': 11, 'pra': 11, 'pro': 11}, {'abraco': 85, 'abracos': 85,
'beijos': 85, 'cumprimentos': 85, 'mensagem': 4}, {'audio': 1}, {'audio': 1, 'email': 1, 'mensagem': 1, 'um': 87,
'zap': 1}, {'<called3>': 1, 'contou': 42, 'falou': 42, 'ligou': 79, 'mandou': 88, 'perguntou': 42}, {'': (2, 'at'),
'ausencia': 15, 'casa': 60, 'companhia': 9}, {'se': 36}, {'juntar': 36}, {'': (4, 'absent_after'), 'aparecer': 36,
'chegar': 36, 'comparecer': 36, 'entrar': 36, 'estar': 36, 'ir': 36, 'juntar': 91, 'participar': 36, 'se': 92, 'vir':
36}, {'': (4, 'absent_after'), 'aparecer': 36, 'chegar': 36, 'comparecer': 36, 'entrar': 36, 'estar': 36, 'ir': 36,
'juntar': 91, 'participar': 36, 'se': 92, 'vir': 70}, {'conectou': 36}, {'<came3>': 36, 'chegou': 36, 'compareceu':
36, 'conseguiu': 93, 'entrou': 36, 'estava': 36, 'foi': 36, 'participou': 36, 'pode': 94, 'podia': 93, 'se': 95,
'veio': 70}, {'conseguimos': 20, 'deu': 20, 'falamos': 20, 'veio': 20}, {'': (5, 'due'), 'ate': 16}, {'': (2, 'at'),
'escritorio': 9, 'fim': 97, 'final': 97, 'lugar': 18, 'maximo': 98}, {'': (2, 'at'), '<called3>': 1, 'mandou': 88},
{'voz': 7}, {'de': 101}, {'tardar': 16}, {'mais': 103}, {'': (5, 'due'), 'a': 16, 'o': 16}, {'desculpa': 36},
{'causa': 18, 'intermedio': 18, 'parte': 18}, {'entra': 24, 'vem': 24}, {'ligacao': 20}, {'a': 109}, {'se': 39}, {'a':
11, 'com': 11}, {'associou': 112, 'reuniu': 39}, {'': (3, 'absent_before'), 'a': 14, 'as': 14, 'o': 14, 'os': 14},
{'se': 18}, {'com': 38, 'para': 38}, {'<call_noun>': 3, '<called3>': 4, '<date>': 5, '<letter>': 7, '<met1>': 8,
'<party>': 9, '<rang1>': 10, '<talked1>': 13, 'a': 21, 'abraco': 7, 'acabamos': 22, 'acabei': 23, 'acerca': 19,
'agora': 24, 'ai': 29, 'ali': 31, 'amiga': 18, 'amigo': 18, 'antes': 32, 'ao': 33, 'apareceu': 2, 'apresentada': 34,
'apresentado': 34, 'assunto': 11, 'ate': 35, 'atraves': 18, 'ausente': 36, 'ausentes': 36, 'c': 37, 'cancelou': 36,
'caso': 18, 'casou': 39, 'cm': 37, 'com': 40, 'como': 12, 'conhece': 38, 'contacto': 18, 'contato': 18, 'contou': 42,
'contratar': 38, 'contratou': 38, 'convite': 7, 'cruzei': 44, 'culpa': 18, 'cumprimentos': 19, 'da': 45, 'dados': 18,
'daqui': 46, 'de': 47, 'dei': 50, 'dentro': 51, 'depois': 54, 'desde': 16, 'desmarcou': 36, 'deu': 55, 'devolveu': 58,
'do': 30, 'doente': 36, 'e': 59, 'em': 63, 'email': 64, 'enviei': 65, 'esbarrei': 44, 'esta': 69, 'estava': 69, 'ex':
18, 'excepto': 70, 'exceto': 70, 'falou': 42, 'faltaram': 70, 'faltava': 70, 'faltou': 70, 'ficou': 69, 'filha': 18,
'filho': 18, 'fora': 71, 'furou': 36, 'gracas': 62, 'indicacao': 18, 'indicada': 34, 'indicado': 34, 'jantar': 73,
'junto': 74, 'justificou': 76, 'la': 77, 'ligou': 80, 'logo': 54, 'mais': 81, 'mandei': 84, 'mandou': 86, 'mas': 29,
'me': 89, 'menos': 71, 'morada': 18, 'na': 90, 'nao': 96, 'nas': 30, 'no': 99, 'nos': 100, 'nota': 102, 'noticias': 7,
'novidades': 7, 'num': 30, 'numa': 30, 'numero': 18, 'o': 104, 'p': 16, 'para': 105, 'pediu': 106, 'pela': 30, 'pelo':
30, 'perdeu': 36, 'perguntou': 42, 'perto': 51, 'por': 107, 'pra': 16, 'pro': 16, 'procura': 38, 'proxima': 24,
'proximas': 24, 'proximo': 24, 'proximos': 24, 'quanto': 62, 'que': 108, 'recado': 7, 'recomendada': 34,
'recomendado': 34, 'resposta': 7, 'retornou': 110, 'reuniu': 111, 'salvo': 70, 'se': 113, 'seguinte': 24, 'segundo':
38, 'sem': 114, 'separou': 115, 'sobre': 11, 'ta': 69, 'tava': 69, 'telefone': 18, 'ter': 43, 'tirando': 70, 'topei':
44, 'trabalha': 116, 'trombei': 44, 'veio': 2, 'via': 11, 'visita': 7, 'w': 0}]


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
12, 'arraial': 3, 'assembleia': 0, 'audio': 13, 'audios': 13, 'bati': 15, 'batismo': 3, 'batizado': 3, 'bebemos': 17,
'beber': 17, 'bebi': 17, 'bebo': 17, 'bica': 2, 'bicas': 2, 'board': 0, 'boteco': 5, 'brainstorming': 0, 'breja': 5,
'brejas': 5, 'brunch': 5, 'cafe': 19, 'cafes': 2, 'cafeteria': 2, 'cafezinho': 2, 'cafezinhos': 2, 'caipirinha': 5,
'call': 7, 'calls': 7, 'callzinha': 7, 'caminhada': 0, 'cappuccino': 2, 'carta': 13, 'casamento': 3, 'ceia': 5,
'cerva': 5, 'cerveja': 5, 'cervejas': 5, 'cha': 2, 'chamada': 21, 'chamadas': 7, 'chat': 13, 'chazinho': 2,
'chimarrao': 2, 'chope': 5, 'chopes': 5, 'chopp': 5, 'churras': 5, 'churrasco': 5, 'cimbalino': 2, 'cocktail': 3,
'coloquio': 3, 'comemos': 5, 'comer': 5, 'comi': 5, 'comite': 0, 'concerto': 3, 'conf': 22, 'conferencia': 3,
'conferencias': 3, 'congresso': 3, 'conheci': 0, 'conselho': 0, 'consulta': 0, 'convencao': 3, 'conversa': 0,
'conversamos': 0, 'conversei': 0, 'copo': 5, 'copos': 5, 'coquetel': 3, 'correio': 24, 'cruzei': 0, 'daily': 0,
'demo': 25, 'desliguei': 7, 'direct': 13, 'directa': 13, 'dm': 13, 'drinks': 5, 'e': 26, 'email': 23, 'emails': 23,
'encontramos': 0, 'encontrei': 0, 'encontro': 27, 'enterro': 3, 'entrevista': 0, 'escreveu': 28, 'espresso': 2,
'esteve': 29, 'estive': 30, 'estivemos': 30, 'evento': 3, 'eventos': 3, 'expo': 3, 'exposicao': 3, 'expresso': 2,
'facetime': 7, 'falei': 31, 'feijoada': 5, 'feira': 3, 'feiras': 3, 'festa': 33, 'festas': 3, 'festival': 3, 'fino':
5, 'finos': 5, 'fiz': 22, 'fone': 7, 'formatura': 3, 'forum': 3, 'francesinha': 5, 'funeral': 3, 'gala': 3, 'galao':
2, 'google': 34, 'hackathon': 3, 'happy': 35, 'imperiais': 5, 'imperial': 5, 'inauguracao': 3, 'inbox': 13, 'insta':
13, 'instagram': 13, 'intro': 9, 'introducao': 9, 'janta': 5, 'jantamos': 5, 'jantando': 5, 'jantar': 5, 'jantares':
5, 'jantarzinho': 5, 'jantei': 5, 'jornada': 3, 'jornadas': 3, 'kick': 36, 'kickoff': 0, 'lancamento': 38,
'lanchamos': 5, 'lanche': 5, 'lanchei': 5, 'ligacao': 7, 'ligacoes': 7, 'ligadinha': 7, 'ligamos': 7, 'ligaram': 7,
'ligou': 7, 'liguei': 39, 'linkedin': 13, 'mail': 23, 'mails': 23, 'mailzinho': 23, 'mandei': 40, 'mandou': 40, 'me':
41, 'meet': 7, 'meetup': 3, 'meia': 43, 'mensagem': 45, 'mensagens': 13, 'mentoria': 0, 'mesa': 46, 'msg': 13, 'msgs':
13, 'networking': 3, 'niver': 3, 'no': 47, 'nota': 48, 'oficina': 3, 'one': 50, 'painel': 3, 'palestra': 3,
'palestras': 3, 'papo': 0, 'passei': 52, 'passou': 54, 'pastel': 56, 'pastelaria': 2, 'pelo': 57, 'pequeno': 58,
'petiscada': 5, 'petiscos': 5, 'picanha': 5, 'pingado': 2, 'pitch': 59, 'pizza': 5, 'ponto': 61, 'por': 62, 'postal':
13, 'premio': 3, 'restaurante': 5, 'retro': 0, 'reuni': 0, 'reuniao': 63, 'reunimos': 0, 'reunioes': 0, 'revisao': 0,
'rock': 65, 'rodizio': 5, 'seminario': 3, 'sessao': 0, 'show': 3, 'signal': 13, 'simposio': 3, 'skype': 7, 'slack':
13, 'sms': 13, 'stand': 66, 'starbucks': 2, 'summit': 3, 'sushi': 5, 'sync': 0, 'tapas': 5, 'tasca': 5, 'teams': 7,
'tel': 7, 'telefonadela': 7, 'telefone': 7, 'telefonei': 7, 'telefonema': 7, 'telefonemas': 7, 'telefonou': 7,
'telegram': 13, 'tomei': 68, 'toque': 7, 'torpedo': 13, 'troca': 70, 'trocamos': 71, 'um': 73, 'veio': 75, 'velorio':
3, 'vi': 76, 'video': 77, 'videochamada': 7, 'videochamadas': 7, 'videoconferencia': 7, 'vinho': 5, 'visita': 0,
'visitei': 0, 'wa': 13, 'web': 78, 'webinar': 3, 'whats': 13, 'whatsap': 13, 'whatsapp': 13, 'workshop': 3,
'workshops': 3, 'wpp': 13, 'zap': 13, 'zapzap': 13, 'zoom': 7}]

