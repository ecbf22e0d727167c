"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ASKING = """
=1:told;^ 0;conselho 1 dica 1 ideia 1;a 2 o 2 pela 2 pelo 2;N 3;<to> 4 N 3;a 2 e 5 o 2 pela 2 pelo 2;<them> 3 N
6;<them> 3 a 4 o 4;<to> 7 a 2 lhe 3 o 2 para 8 pela 2 pelo 2;=0:lead;quem 10;que 10;a 11 com 12 como 10 de 12 em 12 o
12 onde 10 por 12 porque 10 porquê 10 quais 10 qual 10 quando 10 quanta 10 quantas 10 quanto 10 quantos 10 que 10 quem
10 se 10;^ 13;perguntar 14 saber 14;: 14 a 15 para 15 pra 15;N 16;<to> 17 N 16;: 14 a 15 e 18 para 15 pra 15;<them> 16
N 19;<them> 16 a 17 o 17;<to> 20 para 21;^ 0 que 1;^ 0 de 23 que 1;N 24;N 24 a 25 o 25;^ 0 da 1 de 1 do 1 que 1 sobre
1;N 27;<to> 28 N 27;^ 0 da 1 de 1 do 1 e 29 que 1 sobre 1;<them> 27 N 30;<them> 27 a 28 o 28;<to> 31 para 32;^
10;sobre 34;N 35;N 35 a 36 o 36;<to> 31 lhe 27 lhes 27 para 32;perguntar 14;para 39;N 40;com 41;=2:other;^ 0 venha
43;^ 0 da 1 de 1 do 1 oi 43 ola 43 para 43 que 44 sobre 1 tchau 43;N 45;<to> 46 N 45;^ 0 da 1 de 1 do 1 e 47 oi 43 ola
43 para 43 que 44 sobre 1 tchau 43;<them> 45 N 48;<them> 45 a 46 o 46;<to> 49 lhe 27 lhes 27 para 50;a 15 para 15 pra
15;N 52;<to> 53 N 52;a 15 e 54 para 15 pra 15;<them> 52 N 55;lhe 39 perguntar 14;a 57 para 57 pra 57;<them> 52 a 53
lhe 39 o 53 perguntar 14;<to> 56 a 57 lhe 58 para 59 pra 57;<to> 49 para 50;da 34 de 34 do 34;a 34;relacao 63;acerca
62 em 64 para 34 sobre 34;opiniao 65;opiniao 65 sua 66;conselho 65;a 67 conselho 65 conselhos 65 dicas 65 opiniao 65
um 68;^ 13 sobre 34;contei 27 disse 27 expliquei 27 pedi 69 perguntei 70;contei 27 disse 27 expliquei 27 perguntei
14;<them> 52 a 53 o 53;<to> 56 para 73;audio 74 chamada 74 email 74 ligacao 74 mail 74 mensagem 74 msg 74 whatsapp 74
zap 74 áudio 74;N 65;<to> 76 N 65;acerca 62 e 77 em 64 para 34 sobre 34;<them> 65 N 78;<them> 65 a 76 o 76;<to> 79 da
76 de 76 do 76 para 80;<to> 79 para 80;opiniao 82;opiniao 81 sua 83;conselho 82;a 84 conselho 82 conselhos 82 dicas 82
lhe 69 opiniao 82 um 85;: 34;N 87;<to> 88 N 87;: 34 e 89;<them> 87 N 90;<them> 87 a 88 o 88;<to> 91 para 92;N 70;<to>
94 N 70;^ 13 e 95 sobre 34;<them> 70 N 96;<them> 70 a 94 o 94;<to> 97 lhe 14 lhes 14 para 98;<to> 97 lhe 70 lhes 14
para 98;agradeci 9 audio 22 avisei 26 chamada 22 comentei 33 consultei 37 contamos 33 contei 38 conversei 42 disse 51
dissemos 33 email 22 escrevi 60 expliquei 38 falei 61 informei 26 lhe 71 lhes 72 ligacao 22 liguei 60 mail 22 mandei
75 mensagem 22 msg 22 pedi 86 pergunta 93 perguntamos 99 perguntei 100 whatsapp 22 zap 22 áudio 22
"""


IDLE = """
=0:courtesy;=0:courtesy $$ 0;semana 1;de 2;fiscal 1;almoco 1 almoço 1 amiga 0 amigo 0 aniversario 1 aniversário 1
apartamento 1 avo 0 avó 0 avô 0 bebe 1 bebé 1 bebê 1 bilhetes 1 cachorro 1 cafe 1 café 1 cao 1 casa 1 casamento 1
cirurgia 1 convite 1 costas 1 data 1 dia 1 endereco 1 esposa 0 exame 1 familia 1 fatura 1 ferias 1 filha 1 filho 1
filhos 1 fim 3 gato 0 hora 1 horario 1 irma 0 irmao 0 jantar 1 jardim 1 joelho 1 mae 1 marido 1 morada 1 mudanca 1
mulher 1 namorada 0 namorado 0 natal 1 nota 4 operacao 1 pai 1 pais 1 prova 1 reuniao 1 reunião 1 saude 1 semana 1
socia 0 socio 0 sogra 0 sogro 0 tia 0 tio 0 trabalho 1 viagem 1;$$ 0;semana 6;de 7;fiscal 6;almoco 6 almoço 6
aniversario 6 aniversário 6 apartamento 6 bebe 6 bebé 6 bebê 6 bilhetes 6 cachorro 6 cafe 6 café 6 cao 6 casa 6
casamento 6 cirurgia 6 convite 6 costas 6 data 6 dia 6 endereco 6 exame 6 familia 6 fatura 6 ferias 6 filha 6 filho 6
filhos 6 fim 8 hora 6 horario 6 jantar 6 jardim 6 joelho 6 mae 6 marido 6 morada 6 mudanca 6 mulher 6 natal 6 nota 9
operacao 6 pai 6 pais 6 prova 6 reuniao 6 reunião 6 saude 6 semana 6 trabalho 6 viagem 6;correu 6 esta 6 estava 6 está
6 foi 6 ia 6 vai 6 vao 6;... 11;sente 0 sentia 0;passado 0;anda 0 andava 0 esta 0 estao 0 estava 0 está 0 ia 0 passou
0 se 13 tem 14 vai 0 vao 0;corrido 0;<their> 12 <they> 15 N 15 a 12 anda 0 andam 0 andava 0 as 12 correram 0 correu 0
esta 0 estao 0 estava 0 está 0 foi 0 foram 0 ia 0 o 12 os 12 passou 0 se 13 tem 14 tinha 16 vai 0 vao 0;fazer 6;a
18;fazendo 6;anda 19 esta 20 está 20 faz 6 fazia 6 levar 6 precisa 6 quer 6 queria 6 trazer 6;novo 0;de 22;passa
0;<they> 21 aconteceu 0 anda 19 esta 20 está 20 faz 6 fazia 6 ha 23 houve 0 levar 6 precisa 6 quer 6 queria 6 se 24
trazer 6;almoco 6 almoço 6 aniversario 6 aniversário 6 apartamento 6 bebe 6 bebé 6 bebê 6 bilhetes 6 cachorro 6 cafe 6
café 6 cao 6 casa 6 casamento 6 cirurgia 6 convite 6 costas 6 data 6 dia 6 endereco 6 exame 6 familia 6 fatura 6
ferias 6 filha 6 filho 6 filhos 6 fim 8 hora 6 horario 6 jantar 6 jardim 6 joelho 6 mae 6 marido 6 morada 6 mudanca 6
mulher 6 natal 6 nota 9 operacao 6 pai 6 pais 6 prova 6 que 25 reuniao 6 reunião 6 saude 6 semana 6 trabalho 6 viagem
6;e 0 era 0 esta 0 estava 0 está 0 fica 0 mora 0 é 0;=1:kept;<they> 27 acha 28 achou 28 arranja 28 arranjou 28 comecar
28 e 0 encontra 28 encontrar 28 encontrou 28 era 0 esta 0 estava 0 está 0 fica 0 mora 0 procurar 28 vender 28 é
0;atrasada 0 atrasado 0 cansada 0 cansado 0 ligou 0 respondeu 0 tarde 0 triste 0 veio 0;chegou 30 esta 30 estava 30
está 30 nao 30 não 30;<they> 31 chegou 30 esta 30 estava 30 está 30 nao 30 não 30;que 32;=0:courtesy comecar 28
contratar 28 demitir 28 devemos 28 parar 28 subir 28 vender 28;devia 0 devo 0;devia 0 devo 0 lhe 35;<they> 21 anda 19
data 0 dia 0 esta 20 está 20 faz 6 fazia 6 hora 0 horas 0 levar 6 precisa 6 quer 6 queria 6 trazer 6;=0:courtesy
contratar 28 procurar 28;D 0;vez 28;=0:courtesy alguma 40 aumentaria 28 baixaria 28 conhece 0 conhecia 0 contrataria
28 da 0 dava 0 demitiria 28 dá 0 esta 0 estava 0 está 0 faria 28 ha 0 havia 0 ia 0 ja 28 mudaria 28 pode 0 podemos 0
poderia 0 podia 0 podiamos 0 quer 0 queria 0 recebeu 0 recomenda 28 recomendaria 28 sabe 0 subiria 28 tem 0 tinha 0
topa 0 tudo 0 vai 0 vem 0 venderia 28 vinha 0 vira 0 virá 0;melhor 28;sentido 28;pena 28;a 44;... 39 <they> 41 D 0 N 0
alguma 40 aumentaria 28 baixaria 28 compensa 28 conhece 0 conhecia 0 contrataria 28 da 0 dava 0 demitiria 28 devemos
28 deveria 28 deveriamos 28 devia 28 deviamos 28 devo 28 dá 0 e 42 esta 0 estava 0 está 0 faria 28 faz 43 ha 0 havia 0
ia 0 ja 28 mudaria 28 pode 0 podemos 0 poderia 0 podia 0 podiamos 0 quer 0 queria 0 recebeu 0 recomenda 28
recomendaria 28 sabe 0 subiria 28 tem 0 tinha 0 topa 0 tudo 0 vai 0 vale 45 vem 0 venderia 28 vinha 0 vira 0 virá 0 é
42;<their> 5 D 6 N 6 a 10 almoco 6 almoço 6 aniversario 6 aniversário 6 apartamento 6 as 10 bebe 6 bebé 6 bebê 6
bilhetes 6 cachorro 6 cafe 6 café 6 cao 6 casa 6 casamento 6 cirurgia 6 como 17 convite 6 costas 6 data 6 dia 6
endereco 6 exame 6 familia 6 fatura 6 ferias 6 filha 6 filho 6 filhos 6 fim 8 hora 6 horario 6 jantar 6 jardim 6
joelho 6 mae 6 marido 6 morada 6 mudanca 6 mulher 6 natal 6 nota 9 o 26 onde 29 operacao 6 os 10 pai 6 pais 6 por 33
porque 32 porquê 32 prova 6 quando 34 quanto 36 que 37 quem 38 reuniao 6 reunião 6 saude 6 se 46 semana 6 trabalho 6
um 10 uma 10 viagem 6;$ 47
"""


NEWS = """
=0:hard;falencia 0;casamento 0 namoro 0 noivado 0;casamento 0 namoro 0 noivado 0 o 2;amiga 0 amigo 0 avo 0 avó 0 avô 0
bebe 0 bebé 0 bebê 0 cachorro 0 cao 0 esposa 0 filha 0 filho 0 gato 0 irma 0 irmao 0 mae 0 marido 0 mulher 0 namorada
0 namorado 0 pai 0 socia 0 socio 0 sogra 0 sogro 0 tia 0 tio 0;<their> 4;<their> 4 a 5 o 5;amiga 0 amigo 0 apartamento
0 avo 0 avó 0 avô 0 bebe 0 bebé 0 bebê 0 cachorro 0 cao 0 casa 0 cliente 0 contrato 0 emprego 0 esposa 0 filha 0 filho
0 financiamento 0 fornecedor 0 gato 0 investidor 0 investidora 0 irma 0 irmao 0 licenca 0 mae 0 marido 0 mulher 0
namorada 0 namorado 0 pai 0 socia 0 socio 0 sogra 0 sogro 0 tia 0 tio 0 trabalho 0 visto 0;... 7 amiga 0 amigo 0
apartamento 0 avo 0 avó 0 avô 0 bebe 0 bebé 0 bebê 0 cachorro 0 cao 0 casa 0 cliente 0 contrato 0 emprego 0 esposa 0
filha 0 filho 0 financiamento 0 fornecedor 0 gato 0 investidor 0 investidora 0 irma 0 irmao 0 licenca 0 mae 0 marido 0
mulher 0 namorada 0 namorado 0 pai 0 socia 0 socio 0 sogra 0 sogro 0 tia 0 tio 0 trabalho 0 visto 0;<their> 8;<their>
8 a 9 as 9 o 9 os 9;perder 10;casamento 0 com 6 de 11 namoro 0 noivado 0 o 2;quimio 0 quimioterapia 0;fazer 13;a 14 em
13 fazendo 13 quimio 0 quimioterapia 0;baixa 0;doente 0;uti 0;hospital 0;de 16 deprimida 0 deprimido 0 desempregada 0
desempregado 0 em 1 esgotada 0 esgotado 0 falida 0 falido 0 gravemente 17 hospitalizada 0 hospitalizado 0 internada 0
internado 0 muito 17 na 18 no 19;anca 0 braco 0 clavicula 0 costela 0 costelas 0 cotovelo 0 dedo 0 joelho 0 ligamento
0 ligamentos 0 mao 0 menisco 0 nariz 0 ombro 0 pe 0 perna 0 pulso 0 quadril 0 tornozelo 0;... 21 anca 0 braco 0
clavicula 0 costela 0 costelas 0 cotovelo 0 dedo 0 joelho 0 ligamento 0 ligamentos 0 mao 0 menisco 0 nariz 0 ombro 0
pe 0 perna 0 pulso 0 quadril 0 tornozelo 0;a 22 as 22 o 22 os 22 um 22 uma 22;se 0;agencia 0 empresa 0 estudio 0 loja
0 negocio 0 restaurante 0 startup 0;<their> 25;<their> 25 a 26 o 26;N 0;da 28 de 28 do 28;<their> 4 amiga 29 amigo 29
avo 29 avó 29 avô 29 bebe 29 bebé 29 bebê 29 cachorro 29 cao 29 esposa 29 filha 29 filho 29 gato 29 irma 29 irmao 29
mae 29 marido 29 mulher 29 namorada 29 namorado 29 pai 29 socia 29 socio 29 sogra 29 sogro 29 tia 29 tio 29;=0:hard
<their> 4 a 30 o 30;divorciar 24 fazer 13 morrer 31 perder 10 separar 24;=0:hard espontaneo 0;=0:hard grave 0;mama
0;=0:hard de 35;=0:hard da 35;aborto 33 acidente 34 avc 0 burnout 0 cancer 36 cancro 37 depressao 0 derrame 0 enfarte
0 esgotamento 0 infarto 0 leucemia 0 tumor 0;aborto 33 acidente 34 avc 0 burnout 0 cancer 36 cancro 37 depressao 0
derrame 0 enfarte 0 esgotamento 0 infarto 0 leucemia 0 tumor 0 um 38 uma 38;baixa 0 luto 0;coma 0 falencia 0 quimio 0
quimioterapia 0;divorciando 0 separando 0;emprego 0 trabalho 0;a 32 com 39 de 40 deprimida 0 deprimido 0 desempregada
0 desempregado 0 em 41 esgotada 0 esgotado 0 falida 0 falido 0 fazendo 13 gravemente 17 hospitalizada 0 hospitalizado
0 internada 0 internado 0 morrendo 31 muito 17 na 18 no 19 perdendo 10 quimio 0 quimioterapia 0 se 42 sem 43 viuva 0
viuvo 0;luto 0;coma 0;caixa 0 dinheiro 0 emprego 0 trabalho 0;de 45 desempregada 0 desempregado 0 em 46 sem 47 viuva 0
viuvo 0;com 39;embora 0;a 1 assaltada 0 assaltado 0 atacada 0 atacado 0 atropelada 0 atropelado 0 demitida 0 demitido
0 despedida 0 despedido 0 diagnosticada 49 diagnosticado 49 ferida 0 ferido 0 hospitalizada 0 hospitalizado 0
internada 0 internado 0 largada 0 largado 0 mandada 50 mandado 50 processada 0 processado 0 à 1;assaltada 0 assaltado
0 atacada 0 atacado 0 atropelada 0 atropelado 0 demitida 0 demitido 0 despedida 0 despedido 0 ferida 0 ferido 0
hospitalizada 0 hospitalizado 0 internada 0 internado 0 largada 0 largado 0 mandada 50 mandado 50 processada 0
processado 0;acabou 0;dela 53 dele 53;casamento 54;=0:hard <their> 0 dela 0 dele 0 maior 0 principal 0;amiga 56 amigo
56 apartamento 56 avo 56 avó 56 avô 56 bebe 56 bebé 56 bebê 56 cachorro 56 cao 56 casa 56 cliente 56 contrato 56
emprego 56 esposa 56 filha 56 filho 56 financiamento 56 fornecedor 56 gato 56 investidor 56 investidora 56 irma 56
irmao 56 licenca 56 mae 56 marido 56 mulher 56 namorada 56 namorado 56 pai 56 socia 56 socio 56 sogra 56 sogro 56 tia
56 tio 56 trabalho 56 visto 56;amiga 0 amigo 0 apartamento 0 avo 0 avó 0 avô 0 bebe 0 bebé 0 bebê 0 cachorro 0 cao 0
casa 0 catering 0 cliente 0 clientes 0 contrato 0 cozinheira 0 cozinheiro 0 emprego 0 esposa 0 filha 0 filho 0
financiamento 0 fornecedor 0 gato 0 investidor 0 investidora 0 irma 0 irmao 0 licenca 0 loja 0 mae 0 marido 0 mulher 0
namorada 0 namorado 0 pai 0 socia 0 socio 0 sogra 0 sogro 0 tia 0 tio 0 trabalho 0 visto 0;... 58 amiga 0 amigo 0
apartamento 0 avo 0 avó 0 avô 0 bebe 0 bebé 0 bebê 0 cachorro 0 cao 0 casa 0 catering 0 cliente 0 clientes 0 contrato
0 cozinheira 0 cozinheiro 0 emprego 0 esposa 0 filha 0 filho 0 financiamento 0 fornecedor 0 gato 0 investidor 0
investidora 0 irma 0 irmao 0 licenca 0 loja 0 mae 0 marido 0 mulher 0 namorada 0 namorado 0 pai 0 socia 0 socio 0
sogra 0 sogro 0 tia 0 tio 0 trabalho 0 visto 0;... 57 <their> 59 amiga 56 amigo 56 apartamento 56 avo 56 avó 56 avô 56
bebe 56 bebé 56 bebê 56 cachorro 56 cao 56 casa 56 cliente 56 contrato 56 emprego 56 esposa 56 filha 56 filho 56
financiamento 56 fornecedor 56 gato 56 investidor 56 investidora 56 irma 56 irmao 56 licenca 56 mae 56 marido 56
mulher 56 namorada 56 namorado 56 pai 56 socia 56 socio 56 sogra 56 sogro 56 tia 56 tio 56 trabalho 56 visto
56;<their> 59;... 57 amiga 56 amigo 56 apartamento 56 avo 56 avó 56 avô 56 bebe 56 bebé 56 bebê 56 cachorro 56 cao 56
casa 56 cliente 56 contrato 56 emprego 56 esposa 56 filha 56 filho 56 financiamento 56 fornecedor 56 gato 56
investidor 56 investidora 56 irma 56 irmao 56 licenca 56 mae 56 marido 56 mulher 56 namorada 56 namorado 56 pai 56
socia 56 socio 56 sogra 56 sogro 56 tia 56 tio 56 trabalho 56 visto 56;<their> 8 a 60 as 61 o 60 os 61 um 62 uma
62;com 6;divorciou 0 separou 0;de 39;carro 0 mota 0 moto 0;=0:hard de 67 grave 0;=0:hard discal 0;aborto 33 acidente
68 avc 0 burnout 0 cancer 36 cancro 37 depressao 0 derrame 0 enfarte 0 esgotamento 0 hernia 69 infarto 0 leucemia 0
pneumonia 0 queda 0 recaida 0 tumor 0;aborto 33 acidente 34 avc 0 burnout 0 cancer 36 cancro 37 depressao 0 derrame 0
enfarte 0 esgotamento 0 infarto 0 leucemia 0 tumor 0 um 70 uma 70;se 31;<their> 25 a 25 o 25;demitir 0 despedir 0
fechar 0 vender 73;aborto 33 acidente 34 avc 0 burnout 0 cancer 36 cancro 37 de 74 depressao 0 derrame 0 enfarte 0
esgotamento 0 infarto 0 leucemia 0 que 74 tumor 0 um 38 uma 38;casamento 0 com 6 namoro 0 noivado 0 o 2;aborto 33
acidente 34 avc 0 burnout 0 cancer 36 cancro 37 de 74 depressao 0 derrame 0 enfarte 0 esgotamento 0 infarto 0 leucemia
0 que 74 tumor 0 um 70 uma 70;perdido 10;divorciar 0;de 74 que 74;divorciar 24 perder 10 se 79 ter 80;abriu 1 acabaram
3 acabou 12 anda 15 comecou 15 continua 20 deslocou 23 divorciaram 24 divorciou 24 encerrou 27 esta 44 esteve 20 está
44 faleceu 31 faliu 0 fechou 27 ficou 48 foi 51 foram 52 fraturou 23 lesionou 23 morreu 31 o 55 partiu 23 perde 10
perderam 63 perdeu 63 quebrou 23 rompeu 64 se 65 separaram 24 separou 24 sofre 66 sofreu 71 suicidou 72 tem 75
terminaram 3 terminou 76 teve 77 tinha 78 torceu 23 vai 81
"""


KNOWING = """
=1:knows;N 0;com 1;... 2 com 1;cresceu 3 estudava 3 estudou 3 morou 3 trabalhava 3 trabalhou 3 viveu 3;=11:feeling;$$
5;N 6;=6:not_knows;N 8;N 8 ainda 9;=7:not_many;N 11;N 11 ainda 12;conhece 10 conhecem 13 conheceram 13 conheceu 10
conhecia 10 conheciam 13;nao 14 não 14;=4:brought;N 16;N 16 a 17 ao 17 à 17;N 18;atraves 0 bem 0 da 0 de 0 desde 0 do
0 pessoalmente 0 por 0;$$ 0 ^ 20;=3:outside;^ 22;da 23 de 23 do 23 em 23 na 23 no 23;... 24;N 21;gente 24;a 27;mundo
24;N 21 a 25 alguem 24 as 25 bem 26 gente 24 o 25 os 25 pessoas 24 toda 28 todo 29 um 25 uma 25;=2:many;atraves 31 bem
31 da 31 de 31 desde 31 do 31 pessoalmente 31 por 31;$$ 31 ^ 32;N 33;N 33 bem 34;N 21 bem 26;N 5;=0:together;juntas 38
juntos 38;... 39 juntas 38 juntos 38;mesma 38 mesmo 38;... 39 da 41 do 41 juntas 38 juntos 38 na 41 no 41;colega
38;aluna 38 aluno 38 amiga 38 amigas 38 amigo 38 amigos 38 chefe 38 cofundador 38 cofundadora 38 cofundadores 38
colega 38 colegas 38 companheira 38 companheiro 38 companheiros 38 ex 43 excolega 38 excolegas 38 irma 38 irmao 38
irmaos 38 irmas 38 marido 38 mentor 38 mentora 38 mulher 38 parceira 38 parceiro 38 parceiros 38 prima 38 primo 38
primos 38 socia 38 socias 38 socio 38 socios 38 tia 38 tio 38 vizinha 38 vizinho 38 vizinhos 38;aluna 38 aluno 38
amiga 38 amigas 38 amigo 38 amigos 38 antiga 44 antigas 44 antigo 44 antigos 44 boa 44 boas 44 bom 44 bons 44 chefe 38
cofundador 38 cofundadora 38 cofundadores 38 colega 38 colegas 38 companheira 38 companheiro 38 companheiros 38 ex 44
excolega 38 excolegas 38 grande 44 grandes 44 irma 38 irmao 38 irmaos 38 irmas 38 marido 38 melhor 44 melhores 44
mentor 38 mentora 38 mulher 38 parceira 38 parceiro 38 parceiros 38 prima 38 primo 38 primos 38 socia 38 socias 38
socio 38 socios 38 tia 38 tio 38 velha 44 velhas 44 velho 44 velhos 44 vizinha 38 vizinho 38 vizinhos 38;da 41 do 41
na 41 no 41;se 46;cacam 40 cantam 42 correm 40 cozinham 40 cresceram 40 dancam 40 eram 45 estao 46 estudaram 40
estudavam 40 foram 45 fundaram 40 jogam 42 montaram 40 moraram 40 pescam 40 remam 42 sao 46 sentam 47 tocam 40
trabalham 42 trabalharam 40 trabalhavam 40 viajam 40 viveram 40;=5:not_together;se 49;conhecem 49 conheciam
49;conhecem 50 conheciam 50 se 51;nao 52 não 52;^ 38;se 54;casal 38;casadas 38 casados 38 divorciados 38 namoradas 38
namorados 38 noivas 38 noivos 38 parentes 38 um 56;^ 57;estudaram 40 trabalharam 40;^ 59;conheceram 49 viram 49;se
61;aluna 38 aluno 38 amiga 38 amigas 38 amigo 38 amigos 38 antiga 44 antigas 44 antigo 44 antigos 44 boa 44 boas 44
bom 44 bons 44 casadas 38 casados 38 chefe 38 cofundador 38 cofundadora 38 cofundadores 38 colega 38 colegas 38
companheira 38 companheiro 38 companheiros 38 divorciados 38 ex 44 excolega 38 excolegas 38 grande 44 grandes 44 irma
38 irmao 38 irmaos 38 irmas 38 marido 38 melhor 44 melhores 44 mentor 38 mentora 38 mulher 38 namoradas 38 namorados
38 noivas 38 noivos 38 parceira 38 parceiro 38 parceiros 38 parentes 38 prima 38 primo 38 primos 38 socia 38 socias 38
socio 38 socios 38 tia 38 tio 38 um 56 velha 44 velhas 44 velho 44 velhos 44 vizinha 38 vizinho 38 vizinhos 38;^
63;conhecem 54 conheciam 54;^ 48 ainda 53 conhecem 55 conheceram 55 conheciam 55 eram 58 estao 58 ja 60 nao 52 nunca
62 não 52 sao 64 se 65;da 1 de 1 do 1;antiga 67 antigas 67 antigo 67 antigos 67 boa 67 boas 67 bom 67 bons 67 da 1 de
1 do 1 ex 67 grande 67 grandes 67 melhor 67 melhores 67 velha 67 velhas 67 velho 67 velhos 67;colega 67;aluna 67 aluno
67 amiga 67 amigas 67 amigo 67 amigos 67 chefe 67 cofundador 67 cofundadora 67 cofundadores 67 colega 67 colegas 67
companheira 67 companheiro 67 companheiros 67 ex 69 excolega 67 excolegas 67 irma 67 irmao 67 irmaos 67 irmas 67
marido 67 mentor 67 mentora 67 mulher 67 parceira 67 parceiro 67 parceiros 67 prima 67 primo 67 primos 67 socia 67
socias 67 socio 67 socios 67 tia 67 tio 67 vizinha 67 vizinho 67 vizinhos 67;aluna 67 aluno 67 amiga 67 amigas 67
amigo 67 amigos 67 chefe 67 cofundador 67 cofundadora 67 cofundadores 67 colega 68 colegas 67 companheira 67
companheiro 67 companheiros 67 ex 69 excolega 67 excolegas 67 irma 67 irmao 67 irmaos 67 irmas 67 marido 67 mentor 67
mentora 67 mulher 67 parceira 67 parceiro 67 parceiros 67 prima 67 primo 67 primos 67 socia 67 socias 67 socio 67
socios 67 tia 67 tio 67 vizinha 67 vizinho 67 vizinhos 67;aluna 68 aluno 68 amiga 68 amigas 68 amigo 68 amigos 68
antiga 70 antigas 70 antigo 70 antigos 70 boa 70 boas 70 bom 70 bons 70 casada 2 casado 2 chefe 68 cofundador 68
cofundadora 68 cofundadores 68 colega 68 colegas 68 companheira 68 companheiro 68 companheiros 68 ex 71 excolega 68
excolegas 68 grande 70 grandes 70 irma 68 irmao 68 irmaos 68 irmas 68 marido 68 melhor 70 melhores 70 mentor 68
mentora 68 mulher 68 noiva 2 noivo 2 parceira 68 parceiro 68 parceiros 68 prima 68 primo 68 primos 68 socia 68 socias
68 socio 68 socios 68 tia 68 tio 68 velha 70 velhas 70 velho 70 velhos 70 vizinha 68 vizinho 68 vizinhos 68;aluna 67
aluno 67 amiga 67 amigas 67 amigo 67 amigos 67 antiga 70 antigas 70 antigo 70 antigos 70 boa 70 boas 70 bom 70 bons 70
chefe 67 cofundador 67 cofundadora 67 cofundadores 67 colega 67 colegas 67 companheira 67 companheiro 67 companheiros
67 ex 70 excolega 67 excolegas 67 grande 70 grandes 70 irma 67 irmao 67 irmaos 67 irmas 67 marido 67 melhor 70
melhores 70 mentor 67 mentora 67 mulher 67 parceira 67 parceiro 67 parceiros 67 prima 67 primo 67 primos 67 socia 67
socias 67 socio 67 socios 67 tia 67 tio 67 velha 70 velhas 70 velho 70 velhos 70 vizinha 67 vizinho 67 vizinhos 67;^
73;aluna 68 aluno 68 amiga 68 amigas 68 amigo 68 amigos 68 antiga 70 antigas 70 antigo 70 antigos 70 boa 70 boas 70
bom 70 bons 70 chefe 68 cofundador 68 cofundadora 68 cofundadores 68 colega 68 colegas 68 companheira 68 companheiro
68 companheiros 68 ex 71 excolega 68 excolegas 68 grande 70 grandes 70 irma 68 irmao 68 irmaos 68 irmas 68 marido 68
melhor 70 melhores 70 mentor 68 mentora 68 mulher 68 parceira 68 parceiro 68 parceiros 68 prima 68 primo 68 primos 68
socia 68 socias 68 socio 68 socios 68 tia 68 tio 68 velha 70 velhas 70 velho 70 velhos 70 vizinha 68 vizinho 68
vizinhos 68;^ 75;N 66 ^ 72 a 74 o 74 um 76 uma 76;^ 72 a 74 o 74 um 76 uma 76;casada 2 casado 2 noiva 2 noivo 2;^ 79;^
75 a 74 o 74 um 76 uma 76;^ 4 apresentou 19;N 8 ainda 9 nem 9;a 37 ao 37 à 37;me 84 nos 84;apresentar 84;apresentar 85
me 86 nos 86;apresentar 85;conhece 83 conhecem 13 conheceram 13 conheceu 10 conhecia 83 conheciam 13 pode 87 pôde 88
quer 87 quis 88;a 88;apresentar 85 se 90;=8:too;$$ 92;conhece 93;=9:not_too;$$ 95;conhece 96;$$ 95 a 97 o 97;$$ 92 a
94 nao 98 não 98 o 94;^ 4 admira 7 adora 7 ainda 15 ama 7 aprecia 7 apresentou 19 conhece 30 conhecem 35 conhecia 36
despreza 37 detesta 37 e 77 era 78 esta 80 está 80 evita 37 foi 81 inveja 37 ja 82 nao 89 nunca 14 não 89 odeia 37
recusa 91 recusou 91 respeita 7 tambem 99 tampouco 96 teme 37 é 78;duas 66;=12:half;^ 102;se 103;conhecem 103;conhecem
104 se 105;=10:goes_on;seu 107 seus 107 sua 107 suas 107;a 108 as 108 o 108 os 108 seu 107 seus 107 sua 107 suas
107;conhece 109;$$ 107;N 111;conhece 112;^ 110 conhece 112;N 106 ^ 110 conhece 112 nao 113 não 113 tambem 114;conhece
10 conheceu 10 conhecia 10;nao 116 não 116;^ 4;conhece 83 conheceu 10 conhecia 83 pode 87 pôde 88 quer 87 quis 88;^ 4
admira 7 adora 7 ainda 117 ama 7 aprecia 7 conhece 30 conhecia 36 despreza 37 detesta 37 e 77 era 78 esta 80 está 80
evita 37 foi 81 inveja 37 ja 118 nao 119 nunca 116 não 119 odeia 37 recusa 91 recusou 91 respeita 7 teme 37 é 78;^ 110
conhece 112 nao 113 não 113 tambem 114;conhece 9 conhecem 9 conhecia 9 conheciam 9;N 122;dois 66;N 100 ambos 66 as 101
e 115 ela 120 elas 66 ele 120 eles 66 mas 121 nem 123 os 124
"""

