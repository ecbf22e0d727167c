"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ASKING = """
=1:told;^ 0;^ 0 qu 1 que 1;N 2;N 2 a 3 à 3;^ 0 et 4 qu 1 que 1;<them> 2 N 5;a 6 à 6;=0:lead;quel 8 quelle 8 qui 8;qu 8
que 8 qui 8;quoi 8;ou 8;ce 8;est 13;elle 8 il 8 ils 8;a 9 ce 10 combien 8 comment 8 de 11 ou 8 par 12 pourquoi 8 qu 14
quand 8 quel 8 quelle 8 quelles 8 quels 8 qui 8 quoi 8 s 15 si 8 à 9;^ 16;demander 17 savoir 17;demander 17 lui 18
savoir 17;: 17 pour 19;N 20;a 21 à 21;demande 17 demandé 17;ai 23;lui 24;et 25 lui 24 pour 19;<them> 26 N 26;^ 0 de 1
du 1 qu 1 que 1;<them> 28 N 28;^ 8;de 30 du 30;propos 31;sujet 31;a 30 à 30;a 32 au 33 concernant 30 pour 30 quant 34
sur 30 à 32;<them> 35 N 35;N 17;N 17 a 37 à 37;^ 16 et 38;<them> 17 N 39;=0:lead a 9 ce 10 combien 8 comment 8 de 11
ou 8 par 12 pourquoi 8 qu 14 quand 8 quel 8 quelle 8 quelles 8 quels 8 qui 8 quoi 8 s 15 si 8 à 9;^ 41;de 42 du
42;propos 43;sujet 43;a 42 à 42;^ 16 a 44 au 45 concernant 42 pour 42 quant 46 sur 42 à 44;N 47;N 47 a 48 à 48;^ 16 a
44 au 45 concernant 42 et 49 pour 42 quant 46 sur 42 à 44;<them> 47 N 50;a 51 à 51;N 35;N 35 a 53 à 53;a 32 au 33
concernant 30 et 54 pour 30 quant 34 sur 30 à 32;<them> 35 N 55;a 56 à 56;conseils 52;a 56 d 53 de 53 à 56;avis 59;d
53 de 53;conseils 61;avis 57;avis 52;avis 57 conseil 52;a 40 conseil 52 conseils 57 des 58 l 60 les 62 leur 63 son 64
un 65 à 40;=2:other;^ 0 de 67 qu 1 que 1;N 68;N 68 a 69 à 69;^ 0 de 67 et 70 qu 1 que 1;<them> 68 N 71;a 72 à 72;^ 0
de 67 et 25 lui 24 pour 19 qu 1 que 1;N 68 a 69 lui 24 à 69;^ 0 de 67 et 75 lui 24 pour 19 qu 1 que 1;<them> 74 N 76;a
77 à 77;de 1 des 1 du 1;N 79;N 79 a 80 à 80;de 1 des 1 du 1 et 81;<them> 79 N 82;a 83 à 83;part 84;^ 16 a 32 au 33
concernant 30 pour 30 quant 34 sur 30 à 32;<them> 86 N 86;pour 19;appele 88 appelee 88 appelé 88 averti 28 avertie 28
contacte 88 contactee 88 informe 28 informee 28 informé 28 prevenu 28 prevenue 28;ai 89;conseils 35;avis 35;avis 35
conseil 35;^ 16 conseil 35 conseils 35 des 91 l 92 leur 92 son 92 un 93;revoir 67;^ 0 au 95 bonjour 67 de 67 qu 1 que
1;annonce 2 annoncé 2 aussi 23 demande 94 demandé 94 dit 96 ecrit 2 explique 2 expliqué 2 raconte 2 raconté 2;ai 97;:
30;N 99;N 99 a 100 à 100;: 30 et 101;<them> 99 N 102;a 103 à 103;question 104;la 105 une 105;avis 1 conseil 1 conseils
1 idee 1;<their> 107 le 107;de 108 pour 108;<them> 109 N 109;a 27 à 27;^ 0 de 1 du 1;courant 112;au 113;N 114;annonce
7 annoncé 7 appel 22 appele 27 appelé 27 averti 29 confie 7 confié 7 consulte 36 consulté 36 contacte 27 courriel 22
croise 27 croisé 27 demande 66 demandé 66 dit 73 ecrit 78 explique 73 expliqué 73 fait 85 informe 29 informé 29
interroge 87 l 90 les 90 leur 98 lui 98 mail 22 message 22 mot 22 parle 84 parlé 84 pose 106 posé 106 prevenu 29
question 104 questionne 87 raconte 7 raconté 7 rapporte 7 rapporté 7 relance 27 relancé 27 remercie 110 sms 22 sonde
36 telephone 111 tenu 115 texto 22 téléphoné 111 vu 27
"""


IDLE = """
=0:courtesy;$$ 0 a 0 de 0 et 0 à 0;a 0 de 0 et 0 à 0;pere 2;mere 2;mere 2 pere 2;vous 1;end 1;adresse 1 ami 2 amie 2
anniversaire 1 appartement 1 associe 2 associee 2 associé 2 beau 3 bebe 1 belle 4 billets 1 cafe 1 café 1 chat 2 chien
1 compagne 2 compagnon 2 date 1 dejeuner 1 demenagement 1 diner 1 dos 1 dîner 1 enfant 2 enfants 1 examen 1 facture 1
famille 1 femme 1 fille 1 fils 1 frere 2 genou 1 grand 5 heure 1 invitation 1 jardin 1 journee 1 maison 1 maman 2 mari
1 mariage 1 mere 1 noel 1 nouvelles 1 oncle 2 operation 1 papa 2 parents 1 pere 1 rendez 6 sante 1 semaine 1 soeur 2
tante 2 vacances 1 voyage 1 week 7;$$ 0;adresse 0 age 0 date 0 heure 0 jour 0 temps 0;quelle 10;devenait 9 devient 9
faisait 9 fait 9 veut 9 voulait 9;passe 0;neuf 0;de 14;a 15;devenait 9 devient 9 faisait 9 fait 9 se 13 veut 9 voulait
9 y 16;elle 12 il 17 ils 12;elle 12 il 12 ils 12;se 13 y 16;qu 18 que 19 qui 20;devais 0 devait 0 dois 0 doit 0;devais
0 devait 0 dois 0 doit 0 leur 22 lui 22;je 23 on 23;passe 9 passee 9 passé 9;est 25;passees 9;passe 9 sont 27;etait 9
s 26 se 28 va 9 vont 9;... 29;hui 0;=0:courtesy aujourd 31;passe 0 porte 0 sent 0;=0:courtesy bien 0;allait 32 se 33
va 34 vont 0;passe 0 passee 0 passé 0;passe 0 passé 0;est 36 etait 37;allait 32 s 38 se 33 va 34 vont 0;passees
0;passe 0 sont 40;<their> 30 N 35 allait 0 ca 39 cela 35 elle 35 elles 35 etait 0 il 35 ils 35 l 30 la 30 le 30 les 30
s 38 se 41 va 0 vont 0;vous 9;end 9;adresse 9 anniversaire 9 appartement 9 bebe 9 billets 9 cafe 9 café 9 chien 9 date
9 dejeuner 9 demenagement 9 diner 9 dos 9 dîner 9 enfants 9 examen 9 facture 9 famille 9 femme 9 fille 9 fils 9 genou
9 heure 9 invitation 9 jardin 9 journee 9 maison 9 mari 9 mariage 9 mere 9 noel 9 nouvelles 9 operation 9 parents 9
pere 9 rendez 43 sante 9 semaine 9 vacances 9 voyage 9 week 44;=1:kept;trouve 46 trouvé 46;=0:courtesy a 47 trouve
46;N 0 chercher 46 commencer 46 elle 48 est 0 il 48 on 0 se 0 sont 0 trouver 46 vendre 46;retard 0;triste 0;absent 0
absente 0 en 50 fatigue 0 fatiguee 0 pas 0 rate 0 si 51 triste 0;a 52 avait 52 est 52 etait 52 n 52;elle 53 il
53;faudrait 46 faut 46;=0:courtesy arreter 46 augmenter 46 embaucher 46 il 55 lever 46 vendre 46;=0:courtesy embaucher
46 recruter 46 voir 46;apporter 0 de 14;D 0;=0:courtesy ... 59;deja 46;=0:courtesy ... 59 a 61 augmenterait 46 aurait
46 avait 61 choisirait 46 conseille 46 conseillerait 46 embaucherait 46 ferait 46 prendrait 46 recommande 46
recommanderait 46 regrette 46 vendrait 46;D 0 elle 60 elles 0 il 62 ils 62;=0:courtesy a 61 augmenterait 46 aurait 46
avait 61 choisirait 46 conseille 46 conseillerait 46 embaucherait 46 ferait 46 prendrait 46 recommande 46
recommanderait 46 regrette 46 vendrait 46;peut 0 peux 0 pouvais 0 pouvait 0 pouvions 0;... 59 D 0 N 0 c 0 ca 0 cela 0
elle 64 elles 0 il 64 ils 64 je 65 nous 65 on 65 tout 0;<their> 8 D 9 N 9 a 11 adresse 9 anniversaire 9 appartement 9
bebe 9 billets 9 cafe 9 café 9 ce 21 chien 9 combien 24 comment 42 date 9 dejeuner 9 demenagement 9 diner 9 dos 9
dîner 9 enfants 9 examen 9 facture 9 famille 9 femme 9 fille 9 fils 9 genou 9 heure 9 invitation 9 jardin 9 journee 9
l 45 la 8 le 8 les 45 maison 9 mari 9 mariage 9 mere 9 noel 9 nouvelles 9 operation 9 ou 49 parents 9 pere 9 pourquoi
54 quand 56 quel 10 quelle 10 qui 57 quoi 58 rendez 43 s 63 sante 9 semaine 9 si 66 un 45 une 45 vacances 9 voyage 9
week 44 à 11;$ 67
"""


NEWS = """
=0:hard;bilan 0;le 1;fermer 0 licencier 0 vendre 0;agresse 0 agressee 0 agresser 0 blesse 0 blessee 0 cambriole 0
cambriolee 0 cambrioler 0 ecrase 0 ecrasee 0 hospitalise 0 hospitalisee 0 largue 0 larguee 0 larguer 0 licencie 0
licenciee 0 licencier 0 opere 0 operee 0 plaque 0 plaquee 0 plaquer 0 renverse 0 renversee 0 renverser 0 vire 0 viree
0 virer 0 viré 0;route 0;la 5 moto 0 velo 0 voiture 0;=0:hard de 6;out 0;cardiaque 0;couche 0;accident 0;discale
0;accident 7 avc 0 burn 8 burnout 0 cancer 0 chute 0 crise 9 depression 0 fausse 10 grave 11 hernie 12 infarctus 0
leucemie 0 malaise 0 pneumonie 0 rechute 0 tumeur 0;un 13 une 13;faillite 0;faillite 0 un 13 une 13;up 0;agence 0
boite 0 boutique 0 boîte 0 cafe 0 café 0 entreprise 0 magasin 0 restaurant 0 societe 0 start 17 startup 0;<their>
18;pere 0;mere 0;mere 0 pere 0;ami 0 amie 0 appartement 0 associe 0 associee 0 associé 0 beau 20 bebe 0 belle 21
boulot 0 boutique 0 chat 0 chien 0 client 0 cliente 0 compagne 0 compagnon 0 contrat 0 cuisinier 0 emploi 0 enfant 0
femme 0 fille 0 fils 0 financement 0 fournisseur 0 frere 0 grand 22 investisseur 0 job 0 licence 0 maison 0 maman 0
mandat 0 mari 0 mere 0 oncle 0 papa 0 pere 0 poste 0 soeur 0 tante 0 traiteur 0 traiteuse 0 travail 0 visa 0;... 23
ami 0 amie 0 appartement 0 associe 0 associee 0 associé 0 beau 20 bebe 0 belle 21 boulot 0 boutique 0 chat 0 chien 0
client 0 cliente 0 compagne 0 compagnon 0 contrat 0 cuisinier 0 emploi 0 enfant 0 femme 0 fille 0 fils 0 financement 0
fournisseur 0 frere 0 grand 22 investisseur 0 job 0 licence 0 maison 0 maman 0 mandat 0 mari 0 mere 0 oncle 0 papa 0
pere 0 poste 0 soeur 0 tante 0 traiteur 0 traiteuse 0 travail 0 visa 0;<their> 24 l 24;ami 0 amie 0 associe 0 associee
0 associé 0 beau 20 bebe 0 belle 21 chat 0 chien 0 compagne 0 compagnon 0 enfant 0 femme 0 fille 0 fils 0 frere 0
grand 22 maman 0 mari 0 mere 0 oncle 0 papa 0 pere 0 soeur 0 tante 0;<their> 26;=0:hard avec 27;accident 0 avc 0 burn
8 burnout 0 cancer 0 crise 9 depression 0 fausse 10 grave 11 infarctus 0 leucemie 0 tumeur 0;depose 2 deposer 2 du 3
déposé 2 dû 3 ete 4 eu 14 faire 15 fait 16 fermer 19 perdu 25 rompu 28 un 29;un 29 une 29;eu 31 fait 31 perdu 25 un
29;chimio 0 chimiotherapie 0;chimio 0 chimiotherapie 0 sa 33 une 33;fermer 0;depose 2 deposer 2 du 35 déposé 2 dû 35
faire 15 fait 15 fermer 19;hopital 0 hosto 0;l 37;chomage 0;coma 0;le 40;maladie 0;divorce 0;depression 0;arret 42
burn 8 burnout 0 depression 0 faillite 0 liquidation 0 plein 43 reanimation 0 redressement 0 une 44;blesse 0 blessee 0
malade 0;emploi 0 travail 0;escalier 0;l 48;cheval 0 velo 0;malade 0;dans 49 de 50 gravement 51 malade 0;a 38 agresse
0 agressee 0 agresser 0 au 39 blesse 0 blessee 0 cambriole 0 cambriolee 0 cambrioler 0 dans 41 decede 0 decedee 0
deceder 0 décédé 0 ecrase 0 ecrasee 0 en 45 gravement 46 hospitalise 0 hospitalisee 0 largue 0 larguee 0 larguer 0
licencie 0 licenciee 0 licencier 0 mort 0 morte 0 morts 0 mourir 0 opere 0 operee 0 plaque 0 plaquee 0 plaquer 0
renverse 0 renversee 0 renverser 0 ruine 0 ruinee 0 sans 47 tombe 52 tombee 52 tombé 52 tres 51 vire 0 viree 0 virer 0
viré 0 à 38;chimio 0 chimiotherapie 0 depression 0 une 44;chimio 0 chimiotherapie 0 depression 0 sa 33 une 54;plaque 0
plaquee 0 quitte 0 quittee 0 quittes 0;a 56;eclats 0;en 58;vole 59;aile 0;l 61;de 62;fini 0 termine 0 terminé 0;a 60
bat 63 est 64;couple 65 mariage 65;depose 2 deposer 2 du 35 déposé 2 dû 35 eu 14 faire 15 fait 16 fermer 19 perdu 25
rompu 28 un 29;ami 0 amie 0 appartement 0 associe 0 associee 0 associé 0 beau 20 bebe 0 belle 21 boulot 0 chat 0 chien
0 client 0 cliente 0 compagne 0 compagnon 0 contrat 0 emploi 0 enfant 0 femme 0 fille 0 fils 0 financement 0
fournisseur 0 frere 0 grand 22 investisseur 0 job 0 licence 0 maison 0 maman 0 mari 0 mere 0 oncle 0 papa 0 pere 0
poste 0 soeur 0 tante 0 travail 0 visa 0;... 68 ami 0 amie 0 appartement 0 associe 0 associee 0 associé 0 beau 20 bebe
0 belle 21 boulot 0 chat 0 chien 0 client 0 cliente 0 compagne 0 compagnon 0 contrat 0 emploi 0 enfant 0 femme 0 fille
0 fils 0 financement 0 fournisseur 0 frere 0 grand 22 investisseur 0 job 0 licence 0 maison 0 maman 0 mari 0 mere 0
oncle 0 papa 0 pere 0 poste 0 soeur 0 tante 0 travail 0 visa 0;<their> 69;<their> 69 l 69;bras 0 cheville 0 clavicule
0 cote 0 cotes 0 coude 0 doigt 0 dos 0 epaule 0 genou 0 hanche 0 jambe 0 ligament 0 ligaments 0 main 0 nez 0 orteil 0
pied 0 poignet 0;... 72 bras 0 cheville 0 clavicule 0 cote 0 cotes 0 coude 0 doigt 0 dos 0 epaule 0 genou 0 hanche 0
jambe 0 ligament 0 ligaments 0 main 0 nez 0 orteil 0 pied 0 poignet 0;l 73 la 73 le 73 les 73 un 73 une 73;blesse 74
blessee 74 brise 74 brisee 74 casse 74 cassee 74 dechire 74 dechiree 74 fait 4 foule 74 foulee 74 fracture 74
fracturee 74 separe 0 separee 0;est 75;agresse 0 agressee 0 agresser 0 cambriole 0 cambriolee 0 cambrioler 0
hospitalise 0 hospitalisee 0 licencie 0 licenciee 0 licencier 0 opere 0 operee 0 vire 0 viree 0 virer 0 viré 0;arret
42 burn 8 burnout 0 depression 0 faillite 0 liquidation 0 reanimation 0 redressement 0;a 38 au 39 dans 41 en 78
gravement 46 ruine 0 ruinee 0 sans 47 tres 51 à 38;separes 0;fait 77 retrouve 79 separe 0 separent 0 sont 80;arret 42
burn 8 burnout 0 faillite 0 liquidation 0 reanimation 0 redressement 0;a 38 au 39 decede 0 decedee 0 deceder 0 décédé
0 en 82 gravement 46 mort 0 morte 0 morts 0 mourir 0 ruine 0 ruinee 0 tombe 52 tombee 52 tombé 52 tres 51 à 38;cancer
0;un 84 une 44;d 85 de 44;depression 0 une 44;depose 2 deposer 2 divorcer 0 du 35 déposé 2 dû 35 etre 77 faire 15 fait
15 fermer 19 perdre 70;etre 77;decede 0 decedee 0 deceder 0 depose 2 deposer 2 du 35 décédé 0 déposé 2 dû 35 faire 15
fait 15 fermer 19 mort 0 morte 0 morts 0 mourir 0 perdre 70 perdu 71;d 89 de 90;a 30 avait 32 commence 34 decede 0
decedee 0 deceder 0 divorce 0 divorcent 0 doit 36 décédé 0 est 53 fait 55 l 57 les 57 leur 66 mort 0 morte 0 morts 0
mourir 0 ont 67 perd 70 perdu 71 rompu 28 s 76 se 81 son 66 sont 83 souffre 86 suit 34 traverse 87 va 88 vient 91
"""


KNOWING = """
=1:knows;N 0;avec 1;... 2 avec 1;etudiait 3 travaillait 3;... 3;etudie 3 fonde 5 grandi 3 monte 5 travaille 3
travaillé 3 vecu 3;=4:brought;N 7;a 8 à 8;N 9;=11:feeling;N 11;N 11 a 12 à 12;presenter 13;me 14 nous 14;de 15;^ 6
presente 10 présenté 10 refuse 16;$$ 11;N 18;=8:too;$$ 20;^ 6 presente 10 présenté 10;=7:not_many;N 23;N 23 encore
24;pas 25;bien 0 d 0 de 0 depuis 0 du 0 grace 0 par 0 personnellement 0 via 0;$$ 0 ^ 27;N 28;=6:not_knows;N 30;N 30
encore 31;N 28 bien 29 pas 32;=2:many;bien 34 d 34 de 34 depuis 34 du 34 grace 34 par 34 personnellement 34 via 34;$$
34 ^ 35;N 36;N 36 bien 37 pas 25;=3:outside;^ 39;a 40 chez 40 d 40 de 40 du 40 à 40;a 40 chez 40 d 40 de 40 à 40;...
41 gens 42;monde 42;... 41;un 42;le 44;N 28 bien 29 des 43 du 44 l 45 la 45 le 45 les 45 pas 32 quelqu 46 tout 47 un
45 une 45;d 1 de 1;ami 49 amie 49 amies 49 amis 49 associe 49 associee 49 associees 49 associes 49 associé 49 camarade
49 camarades 49 chef 49 cheffe 49 cofondateur 49 cofondateurs 49 cofondatrice 49 collegue 49 collegues 49 copain 49
copains 49 copine 49 copines 49 cousin 49 cousine 49 cousins 49 etudiant 49 etudiante 49 femme 49 frere 49 freres 49
mari 49 mentor 49 oncle 49 partenaire 49 partenaires 49 soeur 49 soeurs 49 sœur 49 tante 49 voisin 49 voisine 49
voisines 49 voisins 49;a 1 avec 1 à 1;ami 49 amie 49 amies 49 amis 49 ancien 50 ancienne 50 anciennes 50 anciens 50
associe 49 associee 49 associees 49 associes 49 associé 49 bon 50 bonne 50 bonnes 50 bons 50 camarade 49 camarades 49
chef 49 cheffe 49 cofondateur 49 cofondateurs 49 cofondatrice 49 collegue 49 collegues 49 copain 49 copains 49 copine
49 copines 49 cousin 49 cousine 49 cousins 49 etudiant 49 etudiante 49 ex 50 femme 49 fiance 51 fiancee 51 frere 49
freres 49 grand 50 grande 50 grandes 50 grands 50 mari 49 marie 51 mariee 51 marié 51 meilleur 50 meilleure 50 mentor
49 oncle 49 partenaire 49 partenaires 49 soeur 49 soeurs 49 sœur 49 tante 49 vieil 50 vieille 50 vieilles 50 vieux 50
voisin 49 voisine 49 voisines 49 voisins 49;ami 49 amie 49 amies 49 amis 49 ancien 50 ancienne 50 anciennes 50 anciens
50 associe 49 associee 49 associees 49 associes 49 associé 49 bon 50 bonne 50 bonnes 50 bons 50 camarade 49 camarades
49 chef 49 cheffe 49 cofondateur 49 cofondateurs 49 cofondatrice 49 collegue 49 collegues 49 copain 49 copains 49
copine 49 copines 49 cousin 49 cousine 49 cousins 49 etudiant 49 etudiante 49 ex 50 femme 49 frere 49 freres 49 grand
50 grande 50 grandes 50 grands 50 mari 49 meilleur 50 meilleure 50 mentor 49 oncle 49 partenaire 49 partenaires 49
soeur 49 soeurs 49 sœur 49 tante 49 vieil 50 vieille 50 vieilles 50 vieux 50 voisin 49 voisine 49 voisines 49 voisins
49;^ 53;^ 52 l 54 la 54 le 54 un 54 une 54;=0:together;ensemble 56;meme 56 même 56;la 58 le 58 meme 56 même 56;... 57
a 59 au 59 dans 59 ensemble 56 à 59;... 57 ensemble 56;ami 56 amie 56 amies 56 amis 56 associe 56 associee 56
associees 56 associes 56 associé 56 camarade 56 camarades 56 chef 56 cheffe 56 cofondateur 56 cofondateurs 56
cofondatrice 56 collegue 56 collegues 56 copain 56 copains 56 copine 56 copines 56 cousin 56 cousine 56 cousins 56
etudiant 56 etudiante 56 femme 56 frere 56 freres 56 mari 56 mentor 56 oncle 56 partenaire 56 partenaires 56 soeur 56
soeurs 56 sœur 56 tante 56 voisin 56 voisine 56 voisines 56 voisins 56;ami 56 amie 56 amies 56 amis 56 ancien 62
ancienne 62 anciennes 62 anciens 62 associe 56 associee 56 associees 56 associes 56 associé 56 bon 62 bonne 62 bonnes
62 bons 62 camarade 56 camarades 56 chef 56 cheffe 56 cofondateur 56 cofondateurs 56 cofondatrice 56 collegue 56
collegues 56 copain 56 copains 56 copine 56 copines 56 cousin 56 cousine 56 cousins 56 etudiant 56 etudiante 56 ex 62
femme 56 frere 56 freres 56 grand 62 grande 62 grandes 62 grands 62 mari 56 meilleur 62 meilleure 62 mentor 56 oncle
56 partenaire 56 partenaires 56 soeur 56 soeurs 56 sœur 56 tante 56 vieil 62 vieille 62 vieilles 62 vieux 62 voisin 56
voisine 56 voisines 56 voisins 56;... 57 ami 56 amie 56 amies 56 amis 56 ancien 62 ancienne 62 anciennes 62 anciens 62
associe 56 associee 56 associees 56 associes 56 associé 56 bon 62 bonne 62 bonnes 62 bons 62 camarade 56 camarades 56
chef 56 cheffe 56 cofondateur 56 cofondateurs 56 cofondatrice 56 collegue 56 collegues 56 copain 56 copains 56 copine
56 copines 56 cousin 56 cousine 56 cousins 56 d 63 de 63 des 63 ensemble 56 etudiant 56 etudiante 56 ex 62 femme 56
frere 56 freres 56 grand 62 grande 62 grandes 62 grands 62 mari 56 meilleur 62 meilleure 62 mentor 56 oncle 56
partenaire 56 partenaires 56 soeur 56 soeurs 56 sœur 56 tante 56 vieil 62 vieille 62 vieilles 62 vieux 62 voisin 56
voisine 56 voisines 56 voisins 56;ami 56 amie 56 amies 56 amis 56 ancien 62 ancienne 62 anciennes 62 anciens 62
associe 56 associee 56 associees 56 associes 56 associé 56 bon 62 bonne 62 bonnes 62 bons 62 camarade 56 camarades 56
chef 56 cheffe 56 cofondateur 56 cofondateurs 56 cofondatrice 56 collegue 56 collegues 56 copain 56 copains 56 copine
56 copines 56 cousin 56 cousine 56 cousins 56 d 63 de 63 des 63 etudiant 56 etudiante 56 ex 62 femme 56 frere 56
freres 56 grand 62 grande 62 grandes 62 grands 62 mari 56 meilleur 62 meilleure 62 mentor 56 oncle 56 partenaire 56
partenaires 56 soeur 56 soeurs 56 sœur 56 tante 56 vieil 62 vieille 62 vieilles 62 vieux 62 voisin 56 voisine 56
voisines 56 voisins 56;ete 65;a 59 au 59 dans 59 à 59;chantent 60 chassent 61 courent 61 cuisinent 61 dansent 61
etaient 64 etudiaient 61 etudient 61 jouent 60 naviguent 61 ont 66 pechent 61 rament 60 siegent 67 skient 61 sont 67
travaillaient 61 travaillent 60 voyagent 61;cree 61 enseigne 61 etudie 61 fonde 61 grandi 61 monte 61 travaille 61
travaillé 61 vecu 61;^ 69;famille 56;meme 71 même 71;la 72;couple 56;de 73 divorces 56 en 74 fiancees 56 fiances 56
mariees 56 maries 56;^ 75;=5:not_together;=5:not_together encore 77;pas 78;rencontrees 77 rencontres 77 vues 77 vus
77;jamais 80;connaissaient 79 connaissent 79 sont 81;se 82;^ 56 pas 78;connaissaient 84 connaissent 84;ami 56 amie 56
amies 56 amis 56 ancien 62 ancienne 62 anciennes 62 anciens 62 associe 56 associee 56 associees 56 associes 56 associé
56 bon 62 bonne 62 bonnes 62 bons 62 camarade 56 camarades 56 chef 56 cheffe 56 cofondateur 56 cofondateurs 56
cofondatrice 56 collegue 56 collegues 56 copain 56 copains 56 copine 56 copines 56 cousin 56 cousine 56 cousins 56 de
73 divorces 56 en 74 etudiant 56 etudiante 56 ex 62 femme 56 fiancees 56 fiances 56 frere 56 freres 56 grand 62 grande
62 grandes 62 grands 62 mari 56 mariees 56 maries 56 meilleur 62 meilleure 62 mentor 56 oncle 56 partenaire 56
partenaires 56 soeur 56 soeurs 56 sœur 56 tante 56 vieil 62 vieille 62 vieilles 62 vieux 62 voisin 56 voisine 56
voisines 56 voisins 56;^ 63;^ 86 d 87 de 87 des 87;^ 68 avaient 70 etaient 76 ne 83 ont 70 se 85 sont 88;N 89;aussi
21;connait 91 connaît 91;rencontre 31 rencontré 31 vu 31;jamais 93;rencontre 24 rencontré 24 vu 24;jamais 95;a 94 ont
96;ni 31 pas 32;=9:not_too;$$ 99;plus 100;non 101;pas 102;connait 103 connaît 103;N 11 a 12 avec 12 à 12;contact 105
relation 105;en 106;mettre 107 presenter 105;me 108 nous 108;pas 109;connaissaient 26 connaissait 98 connaissent 26
connait 98 connaît 98 l 104 la 104 le 104 peut 110 pouvait 110 veut 110 voulait 110;^ 4 a 17 admire 19 adore 19 aime
19 apprecie 19 aussi 21 avait 22 connaissaient 26 connaissait 33 connaissent 38 connait 48 connaît 48 craint 12
deteste 12 est 55 et 90 etait 55 evite 12 hait 12 jalouse 12 l 92 la 92 le 92 meprise 12 n 97 ne 111 non 101 refuse 16
respecte 19;^ 6 refuse 16;^ 6;a 94;connaissait 98 connait 98 connaît 98 peut 110 pouvait 110 veut 110 voulait 110;^ 4
a 113 admire 19 adore 19 aime 19 apprecie 19 avait 114 connaissait 33 connait 48 connaît 48 craint 12 deteste 12 est
55 et 90 etait 55 evite 12 hait 12 jalouse 12 meprise 12 n 115 ne 116 refuse 16 respecte 19;=12:half;^
118;connaissaient 119 connaissent 119;se 120;=10:goes_on;leur 122 sa 122 ses 122 son 122;aussi 123 bien 123 leur 122
sa 122 ses 122 son 122;connait 124 connaît 124;$$ 122;N 126;N 126 aussi 127 bien 127;pas 127;connait 129 connaît 129;N
121 ^ 125 connait 128 connaît 128 ne 130;^ 125 connait 128 connaît 128 ne 130;connaissaient 31 connaissait 31
connaissent 31 connait 31 connaît 31;connaissaient 31 connaissait 31 connaissent 31 connait 31 connaît 31 ne 133;N
134;deux 89;les 136;N 112 elle 117 elles 89 et 131 il 117 ils 89 mais 132 ni 135 tous 137 toutes 137
"""

