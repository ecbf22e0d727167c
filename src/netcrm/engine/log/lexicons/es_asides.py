"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ASKING = """
=1:told;^ 0;consejo 1 consejos 1 idea 1;<their> 2 el 2;<their> 2 el 2 por 3;N 4;N 4 a 5;<their> 2 el 2 por 3 y
6;<them> 4 N 7;<their> 2 a 8 el 2 por 3;=0:lead;quien 10;cuanto 10 cuánto 10;que 10 qué 10;cuando 10 cuándo 10;que
10;=0:lead haria 10;a 11 cada 12 como 10 con 13 cual 10 cuales 10 cuando 10 cuanta 10 cuantas 10 cuanto 10 cuantos 10
cuándo 10 cuántas 10 cuánto 10 cuántos 10 cómo 10 de 13 donde 10 dónde 10 en 13 hasta 14 lo 15 por 13 que 16 quien 10
qué 10 si 10;^ 17;preguntar 18 preguntarle 18;: 18 para 19;N 20;a 21;^ 0 que 1;^ 0 de 23 que 1 sobre 1;N 24;N 24 a
25;^ 0 de 23 que 1 sobre 1 y 26;<them> 24 N 27;a 28;^ 10;: 30;N 31;a 32;de 30 del 30;a 30;^ 17 acerca 34 por 30
respecto 35 sobre 30;N 36;N 36 a 37;^ 17 acerca 34 por 30 respecto 35 sobre 30 y 38;<them> 36 N 39;^ 17 a 40 acerca 34
respecto 35 sobre 30;=0:lead a 11 cada 12 como 10 con 13 cual 10 cuales 10 cuando 10 cuanta 10 cuantas 10 cuanto 10
cuantos 10 cuándo 10 cuántas 10 cuánto 10 cuántos 10 cómo 10 de 13 donde 10 dónde 10 en 13 hasta 14 lo 15 por 13 que
16 quien 10 qué 10 si 10;^ 42;^ 17 sobre 43;N 44;^ 17 a 40 acerca 34 con 45 respecto 35 sobre 30;gracias 9;las 47;^ 17
le 18;preguntar 49 preguntarle 18;para 50;N 51;a 52 para 50;preguntado 41;de 23 que 1;N 55;N 55 a 56;de 23 que 1 y
57;<them> 55 N 58;a 59;para 19;avise 55 avisé 55 escribi 61 escribí 61 informe 55 informé 55 llame 61 llamé 61;^ 0 a
28 de 1 que 1 sobre 1;^ 17 acerca 34 respecto 35 sobre 30;N 64;N 64 a 65;^ 17 acerca 34 respecto 35 sobre 30 y
66;<them> 64 N 67;^ 17 a 68 acerca 34 respecto 35 sobre 30;=2:other;^ 0 envie 70 envíe 70 llamara 70 llame 70 mande 70
venga 70 viniera 70;^ 0 adios 70 de 23 hola 70 que 71 sobre 1;N 72;N 72 a 73;^ 0 adios 70 de 23 hola 70 que 71 sobre 1
y 74;<them> 72 N 75;^ 0 a 76 adios 70 de 1 hola 70 que 71 sobre 1;preguntado 69;a 30 al 30;acerca 34 para 30 por 30
respecto 79 sobre 30;N 80;N 80 a 81;acerca 34 para 30 por 30 respecto 79 sobre 30 y 82;<them> 80 N 83;a 84 acerca 34
para 30 por 30 respecto 79 sobre 30;consejo 85 opinion 85;consejo 85;consejo 85 consejos 85 opinion 85 su 86 un
87;agradeci 9 avise 29 avisé 29 comente 63 consultamos 69 consulte 69 consulté 69 contamos 63 conte 77 di 48 dije 77
dijimos 63 escribi 61 escribí 61 explique 63 expliqué 63 he 78 hemos 78 llame 61 llamé 61 pedi 88 preguntamos 69
pregunte 69 pregunté 69;agradeci 9 avise 29 avisé 29 comente 63 consultamos 69 consulte 69 consulté 69 contamos 63
conte 77 di 48 dije 77 dijimos 63 explique 63 expliqué 63 he 78 hemos 78 pedi 88 preguntamos 69 pregunte 69 pregunté
69;: 18 para 50;N 91;a 92 para 50;agradeci 9 audio 22 avise 29 avisé 29 comente 29 consulta 33 consultamos 41 consulte
46 consulté 46 contamos 29 conte 29 correo 22 di 48 dije 29 dijimos 29 email 22 escribi 53 escribimos 53 escribí 53
explique 29 expliqué 29 he 54 hemos 54 informe 60 informé 60 la 62 le 89 les 90 llamada 93 llame 53 llamé 53 lo 62
mail 22 mensaje 22 pedi 88 pregunta 33 preguntamos 41 pregunte 41 pregunté 41 whatsapp 22
"""


IDLE = """
=0:courtesy;=0:courtesy $$ 0;semana 1;de 2;abuela 0 abuelo 0 almuerzo 1 amiga 0 amigo 0 bebe 1 boda 1 cafe 1 café 1
casa 1 cena 1 cita 1 cumpleanos 1 dia 1 direccion 1 entradas 1 espalda 1 esposa 0 esposo 0 examen 1 factura 1 familia
1 fecha 1 fin 3 finde 1 gato 0 hermana 0 hermano 0 hija 1 hijo 1 hijos 1 hora 1 invitacion 1 jardin 1 madre 1 mama 0
marido 1 mudanza 1 mujer 1 navidad 1 ninos 1 novia 0 novio 0 operacion 1 padre 1 padres 1 papa 0 pareja 0 perro 1 piso
1 rodilla 1 salud 1 semana 1 socia 0 socio 0 suegra 0 suegro 0 tia 0 tio 0 trabajo 1 vacaciones 1 viaje 1;$$
0;=1:kept;contratar 6 preguntar 6 vender 6;quien 7;fue 0;esta 0 estaba 0 está 0 fue 0 fueron 0 iba 0 le 9 salio 0 va
0;ido 0;fue 0 ha 11 iba 0 va 0;sentia 0 siente 0;<them> 10 anda 0 andaba 0 esta 0 estaba 0 estan 0 está 0 fue 0 fueron
0 ha 11 iba 0 le 12 lleva 0 salio 0 se 13 seguia 0 sigue 0 va 0;que 6;=0:courtesy contratar 6 conviene 6 deberiamos 6
despedir 6 empezar 6 hay 15 subir 6 vender 6;debia 0 debo 0;le 17;buscar 6 consigue 6 consiguio 6 empezar 6 encontrar
6 encontro 6 encuentra 6 era 0 es 0 esta 0 estaba 0 está 0 nos 0 quedamos 0 vender 6 vive 0;semana 5;de 20;almuerzo 5
bebe 5 boda 5 cafe 5 café 5 casa 5 cena 5 cita 5 cumpleanos 5 dia 5 direccion 5 entradas 5 espalda 5 examen 5 factura
5 familia 5 fecha 5 fin 21 finde 5 hija 5 hijo 5 hijos 5 hora 5 invitacion 5 jardin 5 madre 5 marido 5 mudanza 5 mujer
5 navidad 5 ninos 5 operacion 5 padre 5 padres 5 perro 5 piso 5 rodilla 5 salud 5 semana 5 trabajo 5 vacaciones 5
viaje 5;cansada 0 cansado 0 contesto 0 contestó 0 fue 0 llamo 0 llamó 0 tarde 0 triste 0 vino 0;esta 23 estaba 23 está
23 llegaba 23 llego 23 no 23 se 23;que 24 qué 24;nuevo 5;de 26;=0:courtesy anda 0 andaba 0 esta 0 estaba 0 estan 0
está 0 fue 0 ha 11 iba 0 le 12 lleva 0 se 13 seguia 0 sigue 0 va 0;dia 0 fecha 0 hace 5 hacia 5 hacía 5 hay 27 hora 0
le 17 llevar 5 necesita 5 pasa 5 paso 5 pasó 5 queria 5 quiere 5 tal 28 traer 5;D 0;vez 6;=0:courtesy alguna 31 ya
6;mejor 6;=0:courtesy que 6;=0:courtesy sentido 6;pena 6;la 36;... 30 <they> 32 D 0 N 0 alguna 31 bajaria 6 cambiaria
6 conoce 0 conocia 0 contrataria 6 conviene 6 deberia 6 deberiamos 6 debo 6 despediria 6 es 33 esta 0 estaba 0 está 0
habia 0 haria 6 hay 34 iba 0 le 0 nos 0 podemos 0 podia 0 podiamos 0 podria 0 puede 0 queria 0 quiere 0 recibio 0
recomendaria 6 recomienda 6 sabe 0 subiria 6 tendria 6 tenia 0 tiene 35 todo 0 va 0 vale 37 venderia 6 vendra 0 venia
0 viene 0 ya 6;<their> 4 D 5 N 5 a 8 almuerzo 5 bebe 5 boda 5 cafe 5 café 5 casa 5 cena 5 cita 5 como 14 cuando 16
cuanto 18 cumpleanos 5 cuándo 16 cuánto 18 cómo 14 dia 5 direccion 5 donde 19 dónde 19 el 22 entradas 5 espalda 5
examen 5 factura 5 familia 5 fecha 5 fin 21 finde 5 hija 5 hijo 5 hijos 5 hora 5 invitacion 5 jardin 5 la 22 las 22
los 22 madre 5 marido 5 mudanza 5 mujer 5 navidad 5 ninos 5 operacion 5 padre 5 padres 5 perro 5 piso 5 por 25 que 29
quien 0 qué 29 rodilla 5 salud 5 semana 5 si 38 trabajo 5 un 22 una 22 vacaciones 5 viaje 5;$ 39
"""


NEWS = """
=0:hard;abuela 0 abuelo 0 amiga 0 amigo 0 bebe 0 casa 0 clienta 0 cliente 0 contrato 0 empleo 0 esposa 0 esposo 0
financiacion 0 gato 0 hermana 0 hermano 0 hija 0 hijo 0 inversor 0 inversora 0 licencia 0 madre 0 mama 0 marido 0
mujer 0 novia 0 novio 0 padre 0 papa 0 pareja 0 perro 0 piso 0 proveedor 0 puesto 0 socia 0 socio 0 suegra 0 suegro 0
tia 0 tio 0 trabajo 0 visa 0;... 1 abuela 0 abuelo 0 amiga 0 amigo 0 bebe 0 casa 0 clienta 0 cliente 0 contrato 0
empleo 0 esposa 0 esposo 0 financiacion 0 gato 0 hermana 0 hermano 0 hija 0 hijo 0 inversor 0 inversora 0 licencia 0
madre 0 mama 0 marido 0 mujer 0 novia 0 novio 0 padre 0 papa 0 pareja 0 perro 0 piso 0 proveedor 0 puesto 0 socia 0
socio 0 suegra 0 suegro 0 tia 0 tio 0 trabajo 0 visa 0;<their> 2;<their> 2 a 3;perder 4;de 5;agencia 0 empresa 0
estudio 0 local 0 negocio 0 restaurante 0 startup 0 tienda 0;<their> 7;abuela 0 abuelo 0 amiga 0 amigo 0 bebe 0 esposa
0 esposo 0 gato 0 hermana 0 hermano 0 hija 0 hijo 0 madre 0 mama 0 marido 0 mujer 0 novia 0 novio 0 padre 0 papa 0
pareja 0 perro 0 prometida 0 prometido 0 socia 0 socio 0 suegra 0 suegro 0 tia 0 tio 0;<their> 9;con 10;quimio 0
quimioterapia 0;con 12 en 12 la 12 quimio 0 quimioterapia 0;baja 0;hospital 0 paro 0;uci 0;bancarrota 0 coma 0 el 15
la 16 paro 0 quiebra 0 quimio 0 quimioterapia 0;enferma 0 enfermo 0;empleo 0 trabajo 0;arruinada 0 arruinado 0 con 12
de 14 deprimida 0 deprimido 0 en 17 gravemente 18 hospitalizada 0 hospitalizado 0 ingresada 0 ingresado 0 la 12 muy 18
perdiendo 4 quemada 0 quemado 0 quimio 0 quimioterapia 0 sin 19 viuda 0 viudo 0;hospital 0;bancarrota 0 el 21 la 16
quiebra 0;trabajo 0;arruinada 0 arruinado 0 de 14 deprimida 0 deprimido 0 en 22 gravemente 18 hospitalizada 0
hospitalizado 0 ingresada 0 ingresado 0 muy 18 quemada 0 quemado 0 sin 23;abuela 0 abuelo 0 amiga 0 amigo 0 bebe 0
esposa 0 esposo 0 gato 0 hermana 0 hermano 0 hija 0 hijo 0 madre 0 mama 0 marido 0 mujer 0 novia 0 novio 0 padre 0
papa 0 pareja 0 perro 0 socia 0 socio 0 suegra 0 suegro 0 tia 0 tio 0;N 0;de 26;abuela 27 abuelo 27 amiga 27 amigo 27
bebe 27 esposa 27 esposo 27 gato 27 hermana 27 hermano 27 hija 27 hijo 27 madre 27 mama 27 marido 27 mujer 27 novia 27
novio 27 padre 27 papa 27 pareja 27 perro 27 socia 27 socio 27 suegra 27 suegro 27 tia 27 tio 27;=0:hard <their> 25 el
28 la 28 su 28;demandada 0 demandado 0 despedida 0 despedido 0 hospitalizada 0 hospitalizado 0 ingresada 0 ingresado
0;abuela 0 abuelo 0 amiga 0 amigo 0 bebe 0 casa 0 catering 0 clienta 0 cliente 0 clientes 0 cocinera 0 cocinero 0
contrato 0 empleo 0 esposa 0 esposo 0 financiacion 0 gato 0 hermana 0 hermano 0 hija 0 hijo 0 inversor 0 inversora 0
licencia 0 madre 0 mama 0 marido 0 mujer 0 novia 0 novio 0 padre 0 papa 0 pareja 0 perro 0 piso 0 proveedor 0 puesto 0
socia 0 socio 0 suegra 0 suegro 0 tia 0 tienda 0 tio 0 trabajo 0 visa 0;... 31 abuela 0 abuelo 0 amiga 0 amigo 0 bebe
0 casa 0 catering 0 clienta 0 cliente 0 clientes 0 cocinera 0 cocinero 0 contrato 0 empleo 0 esposa 0 esposo 0
financiacion 0 gato 0 hermana 0 hermano 0 hija 0 hijo 0 inversor 0 inversora 0 licencia 0 madre 0 mama 0 marido 0
mujer 0 novia 0 novio 0 padre 0 papa 0 pareja 0 perro 0 piso 0 proveedor 0 puesto 0 socia 0 socio 0 suegra 0 suegro 0
tia 0 tienda 0 tio 0 trabajo 0 visa 0;bebe 0 cliente 0 empleo 0 juicio 0 trabajo 0;... 33 bebe 0 cliente 0 empleo 0
juicio 0 trabajo 0;<their> 32 un 34;<their> 32 a 35 al 34 el 34 la 34 un 34;aborto 0 accidente 0 burnout 0 crisis 0
depresion 0 derrame 0 ictus 0 infarto 0;un 37 una 37;cerrar 0 despedir 0 echar 0 vender 8;coche 0 moto 0 trafico
0;=0:hard de 40;=0:hard discal 0;aborto 0 accidente 41 burnout 0 caida 0 crisis 0 depresion 0 derrame 0 hernia 42
ictus 0 infarto 0 neumonia 0 recaida 0;que 39 un 43 una 43;cerrado 8 cortado 11 fallecido 29 muerto 29 perdido 36
quebrado 0 roto 11 sido 30 sufrido 38 tenido 44;dejado 0 plantado 0;asaltado 0 atropellado 0 despedido 0 echado 0
ingresado 0;asaltaron 0 atropellaron 0 atropello 0 dejo 0 dejó 0 demandaron 0 despidieron 0 echaron 0 ha 46 han 47
ingresaron 0 operaron 0 planto 0;=0:hard espontaneo 0;=0:hard grave 0;mama 0;=0:hard de 51;=0:hard cerebral 0;aborto
49 accidente 50 burnout 0 cancer 52 depresion 0 derrame 0 ictus 0 infarto 0 leucemia 0 tumor 53;aborto 49 accidente 50
burnout 0 cancer 52 depresion 0 derrame 0 ictus 0 infarto 0 leucemia 0 tumor 53 un 54 una 54;asaltado 0 atropellado 0
despedido 0 diagnosticado 55 echado 0 ingresado 0;asaltaron 0 atropellaron 0 atropello 0 dejo 0 dejó 0 demandaron 0
despidieron 0 diagnosticaron 55 echaron 0 ha 46 han 56 ingresaron 0 operaron 0 planto 0;<their> 32;<their> 32 a
58;quiebra 0;en 60;brazo 0 cadera 0 clavicula 0 codo 0 costilla 0 costillas 0 dedo 0 espalda 0 hombro 0 ligamento 0
ligamentos 0 mano 0 menisco 0 muneca 0 nariz 0 pie 0 pierna 0 rodilla 0 tobillo 0;... 62 brazo 0 cadera 0 clavicula 0
codo 0 costilla 0 costillas 0 dedo 0 espalda 0 hombro 0 ligamento 0 ligamentos 0 mano 0 menisco 0 muneca 0 nariz 0 pie
0 pierna 0 rodilla 0 tobillo 0;el 63 la 63 las 63 los 63 un 63 una 63;divorciando 0 muriendo 29;divorciando 0;paro
0;coma 0 el 67 paro 0;empleo 0;en 68 sin 69 viuda 0 viudo 0;divorciado 0 fracturado 64 lesionado 64 quedado 70 roto 64
separado 0;<their> 25 el 25 la 25;muerto 72;ha 73 murio 72;cliente 0;mayor 75;caja 0 dinero 0 empleo 0 su 76 trabajo
0;en 68 sin 77 viuda 0 viudo 0;arruino 0 declaro 61 disloco 64 divorcia 0 divorcio 0 esta 65 estan 66 está 65 fracturo
64 ha 71 le 74 lesiono 64 murio 29 partio 64 quebro 64 quedo 78 quedó 78 rompio 64 separa 0 separaron 0 separo 0
suicido 29 torcio 64;bancarrota 0 el 21 la 16 quiebra 0 quimio 0 quimioterapia 0;arruinada 0 arruinado 0 con 12 de 14
deprimida 0 deprimido 0 en 80 gravemente 18 hospitalizada 0 hospitalizado 0 ingresada 0 ingresado 0 la 12 muy 18
quemada 0 quemado 0 quimio 0 quimioterapia 0 sin 23;terminado 0;acabo 0 acabó 0 rompio 0;ha 82 se 83;matrimonio 84;un
43 una 43;que 39;aborto 49 accidente 50 burnout 0 cancer 52 depresion 0 derrame 0 ictus 0 infarto 0 leucemia 0 que 39
tumor 53 un 54 una 54;=0:hard de 40 grave 0;aborto 49 accidente 89 burnout 0 caida 0 cancer 52 depresion 0 derrame 0
hernia 42 ictus 0 infarto 0 leucemia 0 neumonia 0 recaida 0 tumor 53;aborto 49 accidente 50 burnout 0 cancer 52
depresion 0 derrame 0 ictus 0 infarto 0 leucemia 0 que 39 tumor 53 un 90 una 90;a 5;acaba 6 cerro 8 cortaron 11 corto
11 empezo 13 empieza 13 esta 20 estuvo 24 está 20 fallecio 29 fue 30 ha 45 la 48 le 57 lo 48 murio 29 padece 55
perdieron 59 perdio 36 pierde 4 quebro 0 rompieron 11 rompio 11 se 79 sigue 81 su 85 sufre 55 sufrio 86 tendra 87
tiene 88 tuvo 91 va 92
"""


KNOWING = """
=1:knows;N 0;con 1;... 2 con 1;trabajado 3;crecio 3 estudiaba 3 estudio 3 estudió 3 ha 4 trabajaba 3 trabajo 3 trabajó
3 vivio 3;=11:feeling;$$ 6;N 7;a 8;=6:not_knows;N 10;a 11;a 11 aun 12 todavia 12;=7:not_many;N 14;a 15;a 15 aun 16
todavia 16;conocido 13;conocido 17;conoce 13 conocen 17 conocia 13 conocian 17 conocieron 17 conocio 13 ha 18 han
19;no 20;bien 0 de 0 del 0 desde 0 personalmente 0 por 0;$$ 0 ^ 22;=3:outside;^ 24;de 25 del 25 en 25;... 26;mundo
26;el 28;N 23 alguien 26 gente 26 la 27 las 27 los 27 todo 29 todos 26 un 27 una 27;N 23;a 31;^ 22;N 33;a 34;a 30 al
27 bien 32 gente 26 mucho 35;=2:many;bien 37 de 37 del 37 desde 37 personalmente 37 por 37;$$ 37 ^ 38;N 39;a 40;^ 38;N
42;a 43;a 40 bien 41 mucho 44;a 31 bien 32 mucho 35;N 6;a 47;=0:together;juntas 49 juntos 49;... 50 juntas 49 juntos
49;misma 49 mismo 49;el 52 la 52;... 50 en 53 juntas 49 juntos 49;alumna 49 alumno 49 amiga 49 amigas 49 amigo 49
amigos 49 cofundador 49 cofundadora 49 cofundadores 49 colega 49 colegas 49 companera 49 companeras 49 companero 49
companeros 49 excolega 49 excolegas 49 excompanera 49 excompanero 49 excompaneros 49 hermana 49 hermanas 49 hermano 49
hermanos 49 jefa 49 jefe 49 marido 49 mentor 49 mentora 49 mujer 49 prima 49 primo 49 primos 49 socia 49 socias 49
socio 49 socios 49 tia 49 tio 49 vecina 49 vecino 49 vecinos 49;alumna 49 alumno 49 amiga 49 amigas 49 amigo 49 amigos
49 antigua 55 antiguas 55 antiguo 55 antiguos 55 buen 55 buena 55 buenas 55 buenos 55 cofundador 49 cofundadora 49
cofundadores 49 colega 49 colegas 49 companera 49 companeras 49 companero 49 companeros 49 ex 55 excolega 49 excolegas
49 excompanera 49 excompanero 49 excompaneros 49 gran 55 grandes 55 hermana 49 hermanas 49 hermano 49 hermanos 49 jefa
49 jefe 49 marido 49 mejor 55 mejores 55 mentor 49 mentora 49 mujer 49 prima 49 primo 49 primos 49 socia 49 socias 49
socio 49 socios 49 tia 49 tio 49 vecina 49 vecino 49 vecinos 49 vieja 55 viejas 55 viejo 55 viejos 55;en 53;sientan
57;bailan 51 cantan 54 cazan 51 cocinan 51 corren 51 crecieron 51 eran 56 estan 57 estudiaban 51 estudiaron 51 fueron
56 fundaron 51 juegan 54 montaron 51 navegan 51 pescan 51 reman 54 se 58 trabajaban 51 trabajan 54 trabajaron 51
viajan 51 vivieron 51;=5:not_together;conocen 60 conocian 60 conocieron 60;se 61;no 62;casadas 49 casados 49
divorciados 49 novias 49 novios 49 pareja 49 parientes 49 prometidos 49;^ 64;estudiado 51 fundado 51 trabajado 51
vivido 51;^ 66;conocido 60 visto 60;han 68;se 69;^ 49;conocen 71 conocian 71 conocieron 71;alumna 49 alumno 49 amiga
49 amigas 49 amigo 49 amigos 49 antigua 55 antiguas 55 antiguo 55 antiguos 55 buen 55 buena 55 buenas 55 buenos 55
casadas 49 casados 49 cofundador 49 cofundadora 49 cofundadores 49 colega 49 colegas 49 companera 49 companeras 49
companero 49 companeros 49 divorciados 49 ex 55 excolega 49 excolegas 49 excompanera 49 excompanero 49 excompaneros 49
gran 55 grandes 55 hermana 49 hermanas 49 hermano 49 hermanos 49 jefa 49 jefe 49 marido 49 mejor 55 mejores 55 mentor
49 mentora 49 mujer 49 novias 49 novios 49 pareja 49 parientes 49 prima 49 primo 49 primos 49 prometidos 49 socia 49
socias 49 socio 49 socios 49 tia 49 tio 49 vecina 49 vecino 49 vecinos 49 vieja 55 viejas 55 viejo 55 viejos 55;^ 73;^
59 aun 63 estaban 65 estan 65 habian 67 han 67 no 62 nunca 70 se 72 son 74 todavia 63;N 75;de 1;antigua 77 antiguas 77
antiguo 77 antiguos 77 buen 77 buena 77 buenas 77 buenos 77 de 1 ex 77 gran 77 grandes 77 mejor 77 mejores 77 vieja 77
viejas 77 viejo 77 viejos 77;alumna 77 alumno 77 amiga 77 amigas 77 amigo 77 amigos 77 cofundador 77 cofundadora 77
cofundadores 77 colega 77 colegas 77 companera 77 companeras 77 companero 77 companeros 77 excolega 77 excolegas 77
excompanera 77 excompanero 77 excompaneros 77 hermana 77 hermanas 77 hermano 77 hermanos 77 jefa 77 jefe 77 marido 77
mentor 77 mentora 77 mujer 77 prima 77 primo 77 primos 77 socia 77 socias 77 socio 77 socios 77 tia 77 tio 77 vecina
77 vecino 77 vecinos 77;alumna 78 alumno 78 amiga 78 amigas 78 amigo 78 amigos 78 antigua 79 antiguas 79 antiguo 79
antiguos 79 buen 79 buena 79 buenas 79 buenos 79 cofundador 78 cofundadora 78 cofundadores 78 colega 78 colegas 78
companera 78 companeras 78 companero 78 companeros 78 ex 79 excolega 78 excolegas 78 excompanera 78 excompanero 78
excompaneros 78 gran 79 grandes 79 hermana 78 hermanas 78 hermano 78 hermanos 78 jefa 78 jefe 78 marido 78 mejor 79
mejores 79 mentor 78 mentora 78 mujer 78 prima 78 primo 78 primos 78 socia 78 socias 78 socio 78 socios 78 tia 78 tio
78 vecina 78 vecino 78 vecinos 78 vieja 79 viejas 79 viejo 79 viejos 79;alumna 77 alumno 77 amiga 77 amigas 77 amigo
77 amigos 77 antigua 79 antiguas 79 antiguo 79 antiguos 79 buen 79 buena 79 buenas 79 buenos 79 cofundador 77
cofundadora 77 cofundadores 77 colega 77 colegas 77 companera 77 companeras 77 companero 77 companeros 77 ex 79
excolega 77 excolegas 77 excompanera 77 excompanero 77 excompaneros 77 gran 79 grandes 79 hermana 77 hermanas 77
hermano 77 hermanos 77 jefa 77 jefe 77 marido 77 mejor 79 mejores 79 mentor 77 mentora 77 mujer 77 prima 77 primo 77
primos 77 socia 77 socias 77 socio 77 socios 77 tia 77 tio 77 vecina 77 vecino 77 vecinos 77 vieja 79 viejas 79 viejo
79 viejos 79;^ 81;^ 80;^ 80 el 82 la 82 un 83 una 83;alumna 78 alumno 78 amiga 78 amigas 78 amigo 78 amigos 78 antigua
79 antiguas 79 antiguo 79 antiguos 79 buen 79 buena 79 buenas 79 buenos 79 casada 2 casado 2 cofundador 78 cofundadora
78 cofundadores 78 colega 78 colegas 78 companera 78 companeras 78 companero 78 companeros 78 ex 79 excolega 78
excolegas 78 excompanera 78 excompanero 78 excompaneros 78 gran 79 grandes 79 hermana 78 hermanas 78 hermano 78
hermanos 78 jefa 78 jefe 78 marido 78 mejor 79 mejores 79 mentor 78 mentora 78 mujer 78 prima 78 primo 78 primos 78
prometida 2 prometido 2 socia 78 socias 78 socio 78 socios 78 tia 78 tio 78 vecina 78 vecino 78 vecinos 78 vieja 79
viejas 79 viejo 79 viejos 79;^ 85 el 82 la 82 un 83 una 83;casada 2 casado 2 prometida 2 prometido 2;^ 87;=4:brought;N
89;a 90;N 91;N 91 a 92;presentado 93;a 11 aun 12 ni 12 todavia 12;con 47;contacto 96;en 97;ponerme 98 ponernos 98
presentarme 48 presentarnos 48;conoce 95 conocen 17 conocia 95 conocian 17 conocieron 17 conocio 13 ha 18 han 19 pudo
99 puede 99 quiere 99 quiso 99;presentarme 48 presentarnos 48;a 101;nego 102 niega 102;=8:too;$$ 104;conoce 105;$$ 104
la 106 le 106 lo 106;=9:not_too;$$ 108;conoce 109;$$ 108 la 110 le 110 lo 110;^ 5 admira 9 adora 9 ama 9 aprecia 9 aun
21 conoce 36 conocen 45 conocia 46 desprecia 48 detesta 48 e 76 envidia 48 era 84 es 86 esta 88 estaba 88 está 88
evita 48 fue 84 ha 94 no 100 nunca 20 odia 48 presento 93 presentó 93 quiere 9 respeta 9 se 103 tambien 107 también
107 tampoco 111 teme 48 todavia 21 y 76;=12:half;^ 113;conocen 114 conocian 114;se 115;N 116;conoce 13 conocia 13
conocio 13 ha 18;no 118;conoce 95 conocia 95 conocio 13 ha 18 pudo 99 puede 99 quiere 99 quiso 99;^ 5 admira 9 adora 9
ama 9 aprecia 9 aun 119 conoce 36 conocia 46 desprecia 48 detesta 48 envidia 48 era 84 es 86 esta 88 estaba 88 está 88
evita 48 fue 84 no 120 nunca 118 odia 48 quiere 9 respeta 9 se 103 teme 48 todavia 119 y 76;dos 75;conoce 12 conocen
12 conocia 12 conocian 12;N 123;=10:goes_on;su 125 sus 125;a 126;conoce 127;$$ 125;N 129;a 130;conoce 131;^ 128 conoce
131;^ 128 conoce 131 no 132 si 133 sí 133 tambien 133 también 133;N 105;N 109;N 116 ^ 128 conoce 131 no 132 si 133 sí
133 tambien 133 también 133;N 112 ambos 75 e 117 el 121 ella 121 ellas 75 ellos 75 las 122 los 122 ni 124 pero 134
tambien 135 también 135 tampoco 136 y 137 él 121
"""

