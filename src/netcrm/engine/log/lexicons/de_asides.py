"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ASKING = """
=1:told;^ 0;^ 0 dass 1;=0:lead;ob 3 wann 3 warum 3 was 3 welche 3 welchem 3 welchen 3 welcher 3 welches 3 wem 3 wen 3
wer 3 weshalb 3 wie 3 wieso 3 wo 3 wodurch 3 wofuer 3 wofur 3 woher 3 wohin 3 womit 3 woran 3 worauf 3 wovon 3;^
4;berichtet 2 erzaehlt 2 erzahlt 2 gefragt 5 gesagt 2 mitgeteilt 2;... 6;N 7;... 6 und 8;<them> 9 N 9;<them> 9 N 9 ich
10 wir 10;gefragt 5;telefon 12;frage 5;der 14;fragen 5;zu 16;mit 15 um 17 und 12;: 5 mit 15 um 17 und 12;gebeten 3
gefragt 3;einschaetzung 20 einschatzung 20;rat 20 tipp 20;einschaetzung 20 einschatzung 20 meinung 20;rat 20;eine 21
einen 22 ihre 23 ihren 24 meinung 20 rat 20 seine 23 seinen 24 tipps 20;um 25;... 26;^ 27;^ 27 essen 12 kaffee 12
mittagessen 12;^ 0 dass 1 uber 1 ueber 1;gegeben 30 gesagt 30;einschaetzung 20;einschaetzung 20 meinung 20;eine 32
einen 22 ihre 33 ihren 24 meinung 20 rat 20 seine 33 seinen 24 tipps 20;um 34;... 35;^ 36;einschatzung 20;einschatzung
20 meinung 20;eine 38 einen 22 ihre 39 ihren 24 meinung 20 rat 20 seine 39 seinen 24 tipps 20;um 40;... 41;^
42;bedankt 1 gedankt 1;hinweis 44 idee 44 rat 44 ratschlag 44 tipp 44 tipps 44;<their> 45 ^ 36 den 45 die 45;<their>
45 ^ 42 den 45 die 45;^ 3;: 48 ^ 4;: 5 ^ 0 dass 1 mit 15 um 17 und 12;=2:other;^ 0 er 51 sie 51;soll 51;komme 51;^ 0
dass 52 er 53 hallo 51 ich 54 sie 53;termin 12 treffen 12;sachen 28;gefragt 3;... 58;^ 59;mail 12 sms 12;berichtet 0
erzahlt 0 informiert 0;... 62;^ 63;berichtet 0 erzaehlt 0 informiert 0;... 65;^ 66;... 20;^ 68;ob 3 wann 3 warum 3 was
3 welche 3 welchem 3 welchen 3 welcher 3 welches 3 wem 3 wen 3 wer 3 weshalb 3 wie 3 wieso 3 wo 3 wodurch 3 wofuer 3
woher 3 wohin 3 womit 3 woran 3 worauf 3 wovon 3;=0:lead ob 3 wann 3 warum 3 was 3 welche 3 welchem 3 welchen 3
welcher 3 welches 3 wem 3 wen 3 wer 3 weshalb 3 wie 3 wieso 3 wo 3 wodurch 3 wofuer 3 woher 3 wohin 3 womit 3 woran 3
worauf 3 wovon 3;^ 71;sachen 72;^ 70 bei 72 beim 72 bezueglich 72 fuer 72 in 73 wegen 72 zu 72 zum 72 zur 72;sachen
69;bei 69 beim 69 bezueglich 69 fuer 69 gebeten 74 gefragt 74 in 75 wegen 69 zu 69 zum 69 zur 69;ob 3 wann 3 warum 3
was 3 welche 3 welchem 3 welchen 3 welcher 3 welches 3 wem 3 wen 3 wer 3 weshalb 3 wie 3 wieso 3 wo 3 wodurch 3 wofur
3 woher 3 wohin 3 womit 3 woran 3 worauf 3 wovon 3;=0:lead ob 3 wann 3 warum 3 was 3 welche 3 welchem 3 welchen 3
welcher 3 welches 3 wem 3 wen 3 wer 3 weshalb 3 wie 3 wieso 3 wo 3 wodurch 3 wofur 3 woher 3 wohin 3 womit 3 woran 3
worauf 3 wovon 3;^ 78;sachen 79;^ 77 bei 79 beim 79 bezuglich 79 fur 79 in 80 wegen 79 zu 79 zum 79 zur 79;bei 69 beim
69 bezuglich 69 fur 69 gebeten 81 gefragt 81 in 75 wegen 69 zu 69 zum 69 zur 69;einschaetzung 76 einschatzung
82;=0:lead ob 3 wann 3 warum 3 was 3 welche 3 welchem 3 welchen 3 welcher 3 welches 3 wem 3 wen 3 wer 3 weshalb 3 wie
3 wieso 3 wo 3 wodurch 3 wofuer 3 wofur 3 woher 3 wohin 3 womit 3 woran 3 worauf 3 wovon 3;^ 84;sachen 85;^ 4 bei 85
beim 85 bezueglich 72 bezuglich 79 fuer 72 fur 79 in 86 wegen 85 zu 85 zum 85 zur 85;bei 69 beim 69 bezueglich 69
bezuglich 69 fuer 69 fur 69 gebeten 87 gefragt 87 in 75 wegen 69 zu 69 zum 69 zur 69;rat 88 tipp 88;einschaetzung 76
einschatzung 82 meinung 88;rat 88;eine 83 einen 89 ihre 90 ihren 91 meinung 88 rat 88 seine 90 seinen 91 tipps
88;berichtet 0 erzaehlt 0 erzahlt 0;... 93;^ 94;ausgefragt 3 befragt 3 gelochert 3 geloechert 3 um 25;... 96;^
97;befragt 3 gefragt 3;... 99;^ 100;^ 27 thema 101;am 13 angerufen 18 angeschrieben 19 bei 28 beim 29 berichtet 2
bescheid 31 bezueglich 37 bezuglich 43 erzaehlt 2 erzahlt 2 fuer 46 fur 47 gebeichtet 2 gefragt 49 gemailt 50 gesagt
55 geschrieben 50 getroffen 18 im 56 in 57 informiert 30 mitgeteilt 2 nach 60 per 61 uber 64 ueber 67 um 92 verraten 2
vom 95 von 95 wegen 28 zu 98 zum 102 zur 28;N 103;am 13 angerufen 18 angeschrieben 19 bei 28 beim 29 berichtet 2
bescheid 31 bezueglich 37 bezuglich 43 erzaehlt 2 erzahlt 2 fuer 46 fur 47 gebeichtet 2 gefragt 49 gemailt 50 gesagt
55 geschrieben 50 getroffen 18 im 56 in 57 informiert 30 mitgeteilt 2 nach 60 per 61 uber 64 ueber 67 um 92 und 104
verraten 2 vom 95 von 95 wegen 28 zu 98 zum 102 zur 28;N 5;^ 4 und 106;<them> 107 N 107;eingeholt 3 geholt 3;... 109;^
110;sachen 111;bei 111 beim 111 bezueglich 111 bezuglich 111 eingeholt 87 fuer 111 fur 111 geholt 87 in 112 wegen 111
zu 111 zum 111 zur 111;rat 113;bedankt 1;hinweis 115 idee 115 rat 115 ratschlag 115 tipp 115 tipps 115;<their> 116 den
116 die 116;einen 114 fuer 117 fur 117 rat 113 tipps 113;N 118;einen 114 fuer 117 fur 117 rat 113 tipps 113 und
119;<them> 120 N 120;^ 0 dass 1 vom 1 von 1;N 122;^ 0 dass 1 und 123 vom 1 von 1;<them> 124 N 124;<them> 124 N 124 ich
125;: 5 ^ 4 mit 15;N 127;: 5 ^ 4 mit 15 und 128;<them> 129 N 129;an 130;mail 131;ich 108 wir 108;N 49;: 48 ^ 4 und
134;<them> 135 N 135;an 136 ich 108 wir 108;^ 4 nach 48;N 138;^ 4 nach 48 und 139;<them> 140 N 140;<them> 140 N 140
ich 141 wir 108;fragte 108;einen 114 rat 113 tipps 113;N 144;einen 114 rat 113 tipps 113 und 145;<them> 146 N
146;<have> 11 <them> 105 N 105 asked 108 bei 121 berichtete 126 e 132 email 131 erzaehlte 126 erzahlte 126 frag 133
frage 137 fragte 142 fragten 133 ich 143 mail 131 nachricht 131 sagte 126 sms 131 von 147 whatsapp 131 wir 143
"""


IDLE = """
=0:courtesy;$$ 0 am 0 im 0 in 0 und 0;$$ 0;abendessen 2 adresse 2 baby 2 befinden 2 bruder 2 datum 2 einladung 2
eltern 2 familie 2 ferien 2 frau 2 freund 2 freundin 2 garten 2 geburtstag 2 gesundheit 2 grossmutter 2 grossvater 2
haus 2 hochzeit 2 hund 2 kaffee 2 kalender 2 katze 2 kind 2 kinder 2 kindern 2 knie 2 mama 2 mann 2 mitgruender 2
mitgruenderin 2 mitgrunder 2 mitgrunderin 2 mittagessen 2 mutter 2 mutti 2 oma 2 onkel 2 op 2 opa 2 operation 2 ostern
2 papa 2 partner 2 partnerin 2 pruefung 2 prufung 2 rechnung 2 reise 2 rucken 2 ruecken 2 schwester 2 schwiegermutter
2 schwiegervater 2 sohn 2 tag 2 tante 2 termin 2 tickets 2 tochter 2 treffen 2 uhrzeit 2 umzug 2 urlaub 2 vater 2 vati
2 weihnachten 2 wetter 2 woche 2 wochenende 2 wohnung 2;abendessen 2 adresse 2 baby 2 befinden 2 bruder 2 datum 2
einladung 2 eltern 2 familie 2 ferien 2 frau 2 freund 2 freundin 2 garten 2 geburtstag 2 gesundheit 2 grossmutter 2
grossvater 2 haus 2 hochzeit 2 hund 2 kaffee 2 kalender 2 katze 2 kind 2 kinder 2 kindern 2 knie 2 mama 2 mann 2
mitgrunder 2 mitgrunderin 2 mittagessen 2 mutter 2 mutti 2 oma 2 onkel 2 op 2 opa 2 operation 2 ostern 2 papa 2
partner 2 partnerin 2 prufung 2 rechnung 2 reise 2 rucken 2 schwester 2 schwiegermutter 2 schwiegervater 2 sohn 2 tag
2 tante 2 termin 2 tickets 2 tochter 2 treffen 2 uhrzeit 2 umzug 2 urlaub 2 vater 2 vati 2 weihnachten 2 wetter 2
woche 2 wochenende 2 wohnung 2;abendessen 2 adresse 2 baby 2 befinden 2 bruder 2 datum 2 einladung 2 eltern 2 familie
2 ferien 2 frau 2 freund 2 freundin 2 garten 2 geburtstag 2 gesundheit 2 grossmutter 2 grossvater 2 haus 2 hochzeit 2
hund 2 kaffee 2 kalender 2 katze 2 kind 2 kinder 2 kindern 2 knie 2 mama 2 mann 2 mitgruender 2 mitgruenderin 2
mittagessen 2 mutter 2 mutti 2 oma 2 onkel 2 op 2 opa 2 operation 2 ostern 2 papa 2 partner 2 partnerin 2 pruefung 2
rechnung 2 reise 2 ruecken 2 schwester 2 schwiegermutter 2 schwiegervater 2 sohn 2 tag 2 tante 2 termin 2 tickets 2
tochter 2 treffen 2 uhrzeit 2 umzug 2 urlaub 2 vater 2 vati 2 weihnachten 2 wetter 2 woche 2 wochenende 2 wohnung
2;abendessen 1 adresse 1 baby 1 befinden 1 bruder 1 datum 1 einladung 1 eltern 1 familie 1 ferien 1 frau 1 freund 1
freundin 1 garten 1 geburtstag 1 gesundheit 1 grossmutter 1 grossvater 1 haus 1 hochzeit 1 hund 1 kaffee 1 kalender 1
katze 1 kind 1 kinder 1 kindern 1 knie 1 letzten 3 mama 1 mann 1 mitgruender 1 mitgruenderin 1 mitgrunder 1
mitgrunderin 1 mittagessen 1 mutter 1 mutti 1 nachsten 4 naechsten 5 neuem 3 neuen 3 neuer 3 oma 1 onkel 1 op 1 opa 1
operation 1 ostern 1 papa 1 partner 1 partnerin 1 pruefung 1 prufung 1 rechnung 1 reise 1 rucken 1 ruecken 1 schwester
1 schwiegermutter 1 schwiegervater 1 sohn 1 tag 1 tante 1 termin 1 tickets 1 tochter 1 treffen 1 uhrzeit 1 umzug 1
urlaub 1 vater 1 vati 1 weihnachten 1 wetter 1 woche 1 wochenende 1 wohnung 1;abendessen 2 adresse 2 baby 2 befinden 2
bruder 2 datum 2 einladung 2 eltern 2 familie 2 ferien 2 frau 2 freund 2 freundin 2 garten 2 geburtstag 2 gesundheit 2
grossmutter 2 grossvater 2 haus 2 hochzeit 2 hund 2 kaffee 2 kalender 2 katze 2 kind 2 kinder 2 kindern 2 knie 2
letzten 3 mama 2 mann 2 mitgruender 2 mitgruenderin 2 mitgrunder 2 mitgrunderin 2 mittagessen 2 mutter 2 mutti 2
nachsten 4 naechsten 5 neuem 3 neuen 3 neuer 3 oma 2 onkel 2 op 2 opa 2 operation 2 ostern 2 papa 2 partner 2
partnerin 2 pruefung 2 prufung 2 rechnung 2 reise 2 rucken 2 ruecken 2 schwester 2 schwiegermutter 2 schwiegervater 2
sohn 2 tag 2 tante 2 termin 2 tickets 2 tochter 2 treffen 2 uhrzeit 2 umzug 2 urlaub 2 vater 2 vati 2 weihnachten 2
wetter 2 woche 2 wochenende 2 wohnung 2;D 0;angekommen 0 bleibt 0 da 0 frei 0 geklappt 0 gekommen 0 klappt 0 ok 0 okay
0 passt 0 steht 0 stimmt 0;... 9;=1:kept;mal 11;wuerde 11 wurde 11 würde 11;hat 0;auch 12 bereut 11 empfehlen 13
empfiehlt 11 helfen 0 je 11 jemals 11 kann 0 koennte 0 kommen 0 kommt 0 konnte 0 könnte 0 mag 0 mitkommt 0 mochte 0
moechte 0 möchte 0 raten 13 schon 12 schonmal 11 will 0 wuerde 11 wuerden 11 wurde 11 wurden 11 würde 11 zeit 14;mal
11 schon 11;=0:courtesy ... 15 auch 16 je 11 jemals 11 schon 12 schonmal 11;bleibt 0 geht 0 klappt 0 ok 0 okay 0 passt
0;<them> 18 bleibt 0 geht 0 klappt 0 ok 0 okay 0 passt 0;anrufen 0 ausleihen 0 besuchen 0 kommen 0 mitbringen 0
mitnehmen 0 telefonieren 0 treffen 0 verschieben 0 vorbeikommen 0;... 20;... 8 <their> 10 <they> 17 D 0 N 0 alles 10
das 10 der 10 die 10 es 19 ich 21 jemand 10 noch 10 was 10 wir 21;soll 11 sollte 11 sollten 11;... 23;=0:courtesy ich
24 man 24 wir 24;gestern 0 mude 0 muede 0 nicht 0 spaet 0 spat 0 still 0 traurig 0;gestern 0 mude 0 muede 0 nicht 0 so
26 spaet 0 spat 0 still 0 traurig 0;<they> 27;mitbringen 0 schulde 0 schulden 0;ist 2;gibt 2;braucht 2 gibt 2 los 30
macht 2 mochte 2 moechte 2 möchte 2 neues 31 treibt 2 will 2 wollte 2;anziehen 0 braucht 2 essen 0 gerade 32 gibt 2
kochen 0 los 30 macht 2 mitbringen 0 mochte 2 moechte 2 möchte 2 neues 31 so 32 treibt 2 trinken 0 will 2 wollte
2;neues 0;anziehen 0 essen 0 kochen 0 mitbringen 0 trinken 0;=0:courtesy ist 2;=0:courtesy gibt 2;<i> 29 <they> 33
braucht 2 es 34 gerade 32 gibt 2 ich 35 los 36 macht 2 mochte 2 moechte 2 möchte 2 neues 37 so 32 treibt 2 will 2 wir
35 wollte 2;datum 0 raum 0 restaurant 0 tag 0 termin 0 uhrzeit 0 zug 0;einstellen 13 fragen 13;=0:courtesy <they>
40;$$ 0 gelaufen 2;gegangen 30 geht 2 gehts 2 gelaufen 30 gewesen 30 ging 2 ist 2 laeuft 2 lauft 2 lief 2 sind 2 war
42 waren 2;... 43 abendessen 0 adresse 0 baby 0 befinden 0 bruder 0 datum 0 einladung 0 eltern 0 familie 0 ferien 0
frau 0 freund 0 freundin 0 garten 0 geburtstag 0 gesundheit 0 grossmutter 0 grossvater 0 haus 0 hochzeit 0 hund 0
kaffee 0 kalender 0 katze 0 kind 0 kinder 0 kindern 0 knie 0 mama 0 mann 0 mitgruender 0 mitgruenderin 0 mitgrunder 0
mitgrunderin 0 mittagessen 0 mutter 0 mutti 0 oma 0 onkel 0 op 0 opa 0 operation 0 ostern 0 papa 0 partner 0 partnerin
0 pruefung 0 prufung 0 rechnung 0 reise 0 rucken 0 ruecken 0 schwester 0 schwiegermutter 0 schwiegervater 0 sohn 0 tag
0 tante 0 termin 0 tickets 0 tochter 0 treffen 0 uhrzeit 0 umzug 0 urlaub 0 vater 0 vati 0 weihnachten 0 wetter 0
woche 0 wochenende 0 wohnung 0;hat 11;geloest 45 gelost 45 gemacht 45 geschafft 45 hinbekommen 45;das 46;... 43;... 43
s 48;gehe 0 geht 0 ging 0;... 50;ist 0;gegangen 52 gehe 0 geht 0 gelaufen 52 ging 0 ist 0 laeuft 0 lauft 0 lief 0 war
0;... 50 gegangen 52 gehe 0 geht 0 gelaufen 52 ging 0 ist 0 laeuft 0 lauft 0 lief 0 so 53 war 0;gegangen 52 gehe 0
geht 0 gelaufen 52 ging 0 ist 0 laeuft 0 lauft 0 lief 0 so 53 war 0;so 55;... 43 <their> 51 <them> 54 N 54 dem 51 den
51 der 51 gegangen 52 gehe 0 geht 0 gelaufen 52 ging 0 ihm 56 ihr 56 ist 0 laeuft 0 lauft 0 lief 0 so 55 war 0;<their>
44 <they> 47 D 48 N 49 alt 0 das 44 der 44 die 44 es 57 spaet 0 spat 0;geht 0 laeuft 0 lauft 0 war 0;<them> 59 geht 0
laeuft 0 lauft 0 war 0;anfangen 11 finden 11 findet 11 gefunden 11 sparen 11 suchen 11 verkauft 11;=0:courtesy ...
61;... 61;<their> 0 <they> 62 N 0 das 0 der 0 die 0 ich 63 man 63 wir 62;kommt 0;<they> 65;<their> 6 <them> 2 D 2 N 2
abendessen 2 adresse 2 baby 2 befinden 2 bruder 2 das 7 datum 2 dem 6 den 7 der 6 die 7 einem 7 einer 7 einladung 2
eltern 2 familie 2 ferien 2 frau 2 freund 2 freundin 2 garten 2 geburtstag 2 gesundheit 2 grossmutter 2 grossvater 2
haus 2 hochzeit 2 hund 2 kaffee 2 kalender 2 katze 2 kind 2 kinder 2 kindern 2 knie 2 letzten 3 mama 2 mann 2
mitgruender 2 mitgruenderin 2 mitgrunder 2 mitgrunderin 2 mittagessen 2 mutter 2 mutti 2 nachsten 4 naechsten 5 neuem
3 neuen 3 neuer 3 ob 22 oma 2 onkel 2 op 2 opa 2 operation 2 ostern 2 papa 2 partner 2 partnerin 2 pruefung 2 prufung
2 rechnung 2 reise 2 rucken 2 ruecken 2 schwester 2 schwiegermutter 2 schwiegervater 2 sohn 2 tag 2 tante 2 termin 2
tickets 2 tochter 2 treffen 2 uhrzeit 2 umzug 2 urlaub 2 vater 2 vati 2 wann 25 warum 28 was 38 weihnachten 2 welche
39 welchem 39 welcher 39 welches 39 wer 41 wetter 2 wie 58 wies 60 wo 64 woche 2 wochenende 2 woher 66 wohnung 2;$ 67
"""


NEWS = """
=0:hard;=0:hard haben 0 hat 0;verloren 1;arbeit 2 arbeitsplatz 2 auftrag 2 baby 2 bruder 2 eltern 2 ersparnisse 2
foerderung 2 forderung 2 frau 2 freund 2 freundin 2 grossauftrag 2 grosskunden 2 grossmutter 2 grossvater 2
hauptkunden 2 haus 2 hund 2 investor 2 investorin 2 job 2 katze 2 kind 2 kunden 2 kundin 2 lizenz 2 mama 2 mann 2
mitgruender 2 mitgruenderin 2 mitgrunder 2 mitgrunderin 2 mutter 2 mutti 2 oma 2 onkel 2 opa 2 papa 2 partner 2
partnerin 2 schwester 2 schwiegermutter 2 schwiegervater 2 sohn 2 stelle 2 tante 2 tochter 2 vater 2 vati 2 vertrag 2
wohnung 2;bruche 0 brueche 0;die 4;gescheitert 0 in 5 kaputt 0 vorbei 0 zerbrochen 0;... 6 gescheitert 0 in 5 kaputt 0
vorbei 0 zerbrochen 0;ging 7 ist 7;... 3 arbeit 2 arbeitsplatz 2 auftrag 2 baby 2 beziehung 8 bruder 2 ehe 8 eltern 2
ersparnisse 2 foerderung 2 forderung 2 frau 2 freund 2 freundin 2 grossauftrag 2 grosskunden 2 grossmutter 2
grossvater 2 hauptkunden 2 haus 2 hund 2 investor 2 investorin 2 job 2 katze 2 kind 2 kunden 2 kundin 2 lizenz 2 mama
2 mann 2 mitgruender 2 mitgruenderin 2 mitgrunder 2 mitgrunderin 2 mutter 2 mutti 2 oma 2 onkel 2 opa 2 papa 2 partner
2 partnerin 2 schwester 2 schwiegermutter 2 schwiegervater 2 sohn 2 stelle 2 tante 2 tochter 2 vater 2 vati 2
verlobung 8 vertrag 2 wohnung 2;erkrankt 0;depression 10;burnout 10 hirntumor 10 tumor 10;covid 10;brustkrebs 10
burnout 10 depressionen 10 eine 11 einen 12 hautkrebs 10 krebs 10 leukaemie 10 leukamie 10 long 13 lungenkrebs 10
prostatakrebs 10;haben 0 hat 0;gebrochen 15;intensivstation 0;der 17;depression 0;burnout 0 hirntumor 0 tumor 0;covid
0;brustkrebs 0 burnout 0 depressionen 0 eine 19 einen 20 hautkrebs 0 krebs 0 leukaemie 0 leukamie 0 long 21
lungenkrebs 0 prostatakrebs 0;hat 22;bestrahlung 0 chemo 0 chemotherapie 0;bestrahlung 0 chemo 0 chemotherapie 0 eine
24;arm 0 bein 0 ellbogen 0 finger 0 fuss 0 hand 0 handgelenk 0 huefte 0 hufte 0 knie 0 knochel 0 knoechel 0 nase 0
rippe 0 rippen 0 schluesselbein 0 schlusselbein 0 schulter 0 wirbel 0;... 26 arm 0 bein 0 ellbogen 0 finger 0 fuss 0
hand 0 handgelenk 0 huefte 0 hufte 0 knie 0 knochel 0 knoechel 0 nase 0 rippe 0 rippen 0 schluesselbein 0
schlusselbein 0 schulter 0 wirbel 0;das 27 den 27 die 27 ein 27 eine 27 einen 27;sich 28;bekommen 0 diagnostiziert 0
haben 0 hat 0;=0:hard erlitten 0 gehabt 0;depression 30 fehlgeburt 31;=0:hard bekommen 0 diagnostiziert 0 erlitten 0
gehabt 0 haben 0 hat 0;unfall 31;autounfall 31 burnout 33 fahrradunfall 31 herzinfarkt 31 hirntumor 30
nervenzusammenbruch 31 schlaganfall 31 schweren 34 tumor 30 unfall 31 zusammenbruch 31;=0:hard ist 0 sind 0;worden 36
wurde 0;ist 0;worden 38 wurde 0;verloren 0;arbeit 40 arbeitsplatz 40 auftrag 40 baby 40 bruder 40 eltern 40
ersparnisse 40 foerderung 40 forderung 40 frau 40 freund 40 freundin 40 grossauftrag 40 grosskunden 40 grossmutter 40
grossvater 40 hauptkunden 40 haus 40 hund 40 investor 40 investorin 40 job 40 katze 40 kind 40 kunden 40 kundin 40
lizenz 40 mama 40 mann 40 mitgruender 40 mitgruenderin 40 mitgrunder 40 mitgrunderin 40 mutter 40 mutti 40 oma 40
onkel 40 opa 40 papa 40 partner 40 partnerin 40 schwester 40 schwiegermutter 40 schwiegervater 40 sohn 40 stelle 40
tante 40 tochter 40 vater 40 vati 40 vertrag 40 wohnung 40;... 41 arbeit 40 arbeitsplatz 40 auftrag 40 baby 40 bruder
40 eltern 40 ersparnisse 40 foerderung 40 forderung 40 frau 40 freund 40 freundin 40 grossauftrag 40 grosskunden 40
grossmutter 40 grossvater 40 hauptkunden 40 haus 40 hund 40 investor 40 investorin 40 job 40 katze 40 kind 40 kunden
40 kundin 40 lizenz 40 mama 40 mann 40 mitgruender 40 mitgruenderin 40 mitgrunder 40 mitgrunderin 40 mutter 40 mutti
40 oma 40 onkel 40 opa 40 papa 40 partner 40 partnerin 40 schwester 40 schwiegermutter 40 schwiegervater 40 sohn 40
stelle 40 tante 40 tochter 40 vater 40 vati 40 vertrag 40 wohnung 40;<their> 42;worden 0;krankenhaus 0 spital 0;klinik
0;der 46;=0:hard gegangen 0;erkrankt 0 krank 0 verletzt 0;verungluckt 0;verunglueckt 0;auf 18 ausgebrannt 0 bankrott 0
depressiv 0 entlassen 44 gekuendigt 44 gekundigt 44 gestorben 0 im 45 in 47 insolvent 0 pleite 48 schwer 49 todkrank 0
todlich 50 toedlich 51 verstorben 0 verungluckt 0 verunglueckt 0;geloest 0 gelost 0;verlobung 53;gemacht 0;die 54
schluss 55;blutvergiftung 0 depression 0 gehirnerschuetterung 0 gehirnerschutterung 0 lungenentzuendung 0
lungenentzundung 0;bandscheibenvorfall 0 burnout 0 herzinfarkt 0 hirntumor 0 schlaganfall 0 tumor 0;muessen 0 mussen
0;angemeldet 0 anmelden 59;sklerose 0;angebrochen 0 ausgekugelt 0 gebrochen 0 gerissen 0 verdreht 0 verletzt 0
zertruemmert 0 zertrummert 0;angebrochen 0 ausgekugelt 0 gebrochen 0 gerissen 0 verdreht 0 verletzt 0 zertruemmert
0;angebrochen 0 ausgekugelt 0 gebrochen 0 gerissen 0 verdreht 0 verletzt 0 zertrummert 0;achillessehne 62 arm 62
becken 62 bein 62 ellbogen 62 finger 62 fuss 62 hand 62 handgelenk 62 huefte 63 hufte 64 kiefer 62 knie 62 knochel 64
knoechel 63 kreuzband 62 meniskus 62 nase 62 rippe 62 rippen 62 schluesselbein 63 schlusselbein 64 schulter 62 sehne
62 wirbel 62 zehe 62;... 65 achillessehne 62 arm 62 becken 62 bein 62 ellbogen 62 finger 62 fuss 62 hand 62 handgelenk
62 huefte 63 hufte 64 kiefer 62 knie 62 knochel 64 knoechel 63 kreuzband 62 meniskus 62 nase 62 rippe 62 rippen 62
schluesselbein 63 schlusselbein 64 schulter 62 sehne 62 wirbel 62 zehe 62;<their> 66 das 66 den 66 die 66 ein 66 eine
66 einen 66;getrennt 0;... 68;<their> 69;<their> 66 das 66 den 66 die 66 ein 66 eine 66 einen 66 gestern 67 getrennt 0
von 70;krebs 0;... 56 <their> 42 alzheimer 0 brustkrebs 0 burnout 0 demenz 0 depressionen 0 die 54 eine 57 einen 58
gerade 43 hautkrebs 0 insolvenz 60 krebs 0 leukaemie 0 leukamie 0 long 21 lungenkrebs 0 ms 0 multiple 61 parkinson 0
prostatakrebs 0 schluss 55 sich 71 wieder 72;=0:hard verloren 0;arbeit 40 arbeitsplatz 40 auftrag 40 baby 40 bruder 40
caterer 74 caterin 74 eltern 40 ersparnisse 40 foerderung 40 forderung 40 frau 40 freund 40 freundin 40 grossauftrag
40 grosskunden 40 grossmutter 40 grossvater 40 hauptkunden 40 haus 40 hund 40 investor 40 investorin 40 job 40 katze
40 kind 40 koch 74 kochin 74 koechin 74 kunden 40 kundin 40 laden 74 lieferanten 74 lizenz 40 mama 40 mandanten 74
mann 40 mitgruender 40 mitgruenderin 40 mitgrunder 40 mitgrunderin 40 mutter 40 mutti 40 oma 40 onkel 40 opa 40 papa
40 partner 40 partnerin 40 schwester 40 schwiegermutter 40 schwiegervater 40 sohn 40 stelle 40 tante 40 tochter 40
vater 40 vati 40 vertrag 40 wohnung 40;... 75 arbeit 40 arbeitsplatz 40 auftrag 40 baby 40 bruder 40 caterer 74
caterin 74 eltern 40 ersparnisse 40 foerderung 40 forderung 40 frau 40 freund 40 freundin 40 grossauftrag 40
grosskunden 40 grossmutter 40 grossvater 40 hauptkunden 40 haus 40 hund 40 investor 40 investorin 40 job 40 katze 40
kind 40 koch 74 kochin 74 koechin 74 kunden 40 kundin 40 laden 74 lieferanten 74 lizenz 40 mama 40 mandanten 74 mann
40 mitgruender 40 mitgruenderin 40 mitgrunder 40 mitgrunderin 40 mutter 40 mutti 40 oma 40 onkel 40 opa 40 papa 40
partner 40 partnerin 40 schwester 40 schwiegermutter 40 schwiegervater 40 sohn 40 stelle 40 tante 40 tochter 40 vater
40 vati 40 vertrag 40 wohnung 40;blutvergiftung 0 depression 0 fehlgeburt 31 gehirnerschuetterung 0
gehirnerschutterung 0 lungenentzuendung 0 lungenentzundung 0;autounfall 31 bandscheibenvorfall 0 burnout 31
fahrradunfall 31 herzinfarkt 31 hirntumor 0 nervenzusammenbruch 31 schlaganfall 31 schweren 34 tumor 0 unfall 31
zusammenbruch 31;... 56 <their> 76 alzheimer 0 brustkrebs 0 burnout 0 demenz 0 depressionen 0 die 54 eine 77 einen 78
gerade 43 hautkrebs 0 insolvenz 60 krebs 0 leukaemie 0 leukamie 0 long 21 lungenkrebs 0 ms 0 multiple 61 parkinson 0
prostatakrebs 0 schluss 55 sich 71 wieder 72;blutvergiftung 0 fehlgeburt 31 gehirnerschuetterung 0 gehirnerschutterung
0 lungenentzuendung 0 lungenentzundung 0;autounfall 31 bandscheibenvorfall 0 burnout 31 fahrradunfall 31 herzinfarkt
31 nervenzusammenbruch 31 schlaganfall 31 schweren 34 unfall 31 zusammenbruch 31;<their> 66 das 66 den 66 die 66 ein
66 eine 66 einen 66 gestern 67;<their> 42 alzheimer 0 demenz 0 eine 80 einen 81 gerade 43 ms 0 multiple 61 parkinson 0
sich 82 wieder 72;liegt 0;krankenhaus 36 spital 36 sterben 84;hat 0;muss 0 musste 0;angemeldet 86 anmelden 87;koma
0;abserviert 0 angefahren 0 arbeitslos 0 freigestellt 0 gelaehmt 0 gelahmt 0 gestuerzt 0 gesturzt 0 im 89
krankgeschrieben 0 niedergeschlagen 0 obdachlos 0 schwanger 40 uberfahren 0 ueberfahren 0 verlassen 0 verletzt 0
verunfallt 0 zusammengebrochen 0 zusammengeklappt 0;=0:hard worden 0;auf 18 ausgebrannt 0 ausgeraubt 0 bankrott 0
depressiv 0 entlassen 91 gefeuert 0 gekuendigt 91 gekundigt 91 gestorben 0 im 45 in 47 insolvent 0 operiert 0 pleite
48 schwer 49 todkrank 0 todlich 50 toedlich 51 uberfallen 0 ueberfallen 0 verklagt 0 verstorben 0 verungluckt 0
verunglueckt 0;koma 0 krankenhaus 0 spital 0;woche 52;auf 18 ausgebrannt 0 bankrott 0 depressiv 0 entlassen 44
gekuendigt 44 gestorben 0 im 45 in 47 insolvent 0 pleite 48 schwer 49 todkrank 0 toedlich 51 verstorben 0 verunglueckt
0;auf 18 ausgebrannt 0 bankrott 0 depressiv 0 entlassen 44 gekundigt 44 gestorben 0 im 45 in 47 insolvent 0 pleite 48
schwer 49 todkrank 0 todlich 50 verstorben 0 verungluckt 0;... 90 abserviert 0 an 14 angefahren 0 arbeitslos 0 auf 18
ausgebrannt 0 ausgeraubt 0 bankrott 0 depressiv 0 entlassen 91 freigestellt 0 gefeuert 0 gekuendigt 91 gekundigt 91
gelaehmt 0 gelahmt 0 gestern 92 gestorben 0 gestuerzt 0 gesturzt 0 im 93 in 47 insolvent 0 krankgeschrieben 0 letzte
94 niedergeschlagen 0 obdachlos 0 operiert 0 pleite 48 ploetzlich 95 plotzlich 96 schwanger 40 schwer 49 todkrank 0
todlich 50 toedlich 51 uberfahren 0 uberfallen 0 uberraschend 96 ueberfahren 0 ueberfallen 0 ueberraschend 95 verklagt
0 verlassen 0 verletzt 0 verstorben 0 verunfallt 0 verungluckt 0 verunglueckt 0 zusammengebrochen 0 zusammengeklappt
0;scheiden 0;sich 98;an 22 unter 22;krankenhaus 0 spital 0 sterben 0;auf 18 im 101 in 47;covid 30;an 0 anmelden
0;insolvenz 104;schliessen 0 zumachen 0 zusperren 0;agentur 106 betrieb 106 cafe 106 café 106 firma 106 geschaeft 106
geschaft 106 laden 106 praxis 106 restaurant 106 startup 106 unternehmen 106;anmelden 0;<their> 107 insolvenz 108
schliessen 0 zumachen 0 zusperren 0;entlassen 0;<their> 107 alle 110 insolvenz 104 leute 110 schliessen 0 zumachen 0
zusperren 0;=0:hard gegangen 36 ist 0 sind 0;erkrankt 0 krank 36 verletzt 0;an 14;laesst 0 lasst 0 lässt 0;<their> 66
das 66 den 66 die 66 ein 66 eine 66 einen 66 gestern 67 scheiden 115;arbeitslos 0 gelaehmt 0 gelahmt 0 gestuerzt 0
gesturzt 0 im 89 krankgeschrieben 0 obdachlos 0 schwanger 40 verunfallt 0 zusammengebrochen 0 zusammengeklappt 0;...
117 arbeitslos 0 auf 18 ausgebrannt 0 bankrott 0 depressiv 0 entlassen 44 gekuendigt 44 gekundigt 44 gelaehmt 0
gelahmt 0 gestern 52 gestorben 0 gestuerzt 0 gesturzt 0 im 93 in 47 insolvent 0 krankgeschrieben 0 letzte 94 obdachlos
0 pleite 48 ploetzlich 95 plotzlich 96 schwanger 40 schwer 49 todkrank 0 todlich 50 toedlich 51 uberraschend 96
ueberraschend 95 verstorben 0 verunfallt 0 verungluckt 0 verunglueckt 0 zusammengebrochen 0 zusammengeklappt 0;sich
0;arbeit 0 arbeitsplatz 0 auftrag 0 baby 0 bruder 0 eltern 0 ersparnisse 0 foerderung 0 forderung 0 frau 0 freund 0
freundin 0 grossauftrag 0 grosskunden 0 grossmutter 0 grossvater 0 hauptkunden 0 haus 0 hund 0 investor 0 investorin 0
job 0 katze 0 kind 0 kunden 0 kundin 0 lizenz 0 mama 0 mann 0 mitgruender 0 mitgruenderin 0 mitgrunder 0 mitgrunderin
0 mutter 0 mutti 0 oma 0 onkel 0 opa 0 papa 0 partner 0 partnerin 0 schwester 0 schwiegermutter 0 schwiegervater 0
sohn 0 stelle 0 tante 0 tochter 0 vater 0 vati 0 vertrag 0 wohnung 0;... 120 arbeit 0 arbeitsplatz 0 auftrag 0 baby 0
bruder 0 eltern 0 ersparnisse 0 foerderung 0 forderung 0 frau 0 freund 0 freundin 0 grossauftrag 0 grosskunden 0
grossmutter 0 grossvater 0 hauptkunden 0 haus 0 hund 0 investor 0 investorin 0 job 0 katze 0 kind 0 kunden 0 kundin 0
lizenz 0 mama 0 mann 0 mitgruender 0 mitgruenderin 0 mitgrunder 0 mitgrunderin 0 mutter 0 mutti 0 oma 0 onkel 0 opa 0
papa 0 partner 0 partnerin 0 schwester 0 schwiegermutter 0 schwiegervater 0 sohn 0 stelle 0 tante 0 tochter 0 vater 0
vati 0 vertrag 0 wohnung 0;<their> 121;arbeit 0 arbeitsplatz 0 auftrag 0 baby 0 bruder 0 caterer 74 caterin 74 eltern
0 ersparnisse 0 foerderung 0 forderung 0 frau 0 freund 0 freundin 0 grossauftrag 0 grosskunden 0 grossmutter 0
grossvater 0 hauptkunden 0 haus 0 hund 0 investor 0 investorin 0 job 0 katze 0 kind 0 koch 74 kochin 74 koechin 74
kunden 0 kundin 0 laden 74 lieferanten 74 lizenz 0 mama 0 mandanten 74 mann 0 mitgruender 0 mitgruenderin 0 mitgrunder
0 mitgrunderin 0 mutter 0 mutti 0 oma 0 onkel 0 opa 0 papa 0 partner 0 partnerin 0 schwester 0 schwiegermutter 0
schwiegervater 0 sohn 0 stelle 0 tante 0 tochter 0 vater 0 vati 0 vertrag 0 wohnung 0;... 123 arbeit 0 arbeitsplatz 0
auftrag 0 baby 0 bruder 0 caterer 74 caterin 74 eltern 0 ersparnisse 0 foerderung 0 forderung 0 frau 0 freund 0
freundin 0 grossauftrag 0 grosskunden 0 grossmutter 0 grossvater 0 hauptkunden 0 haus 0 hund 0 investor 0 investorin 0
job 0 katze 0 kind 0 koch 74 kochin 74 koechin 74 kunden 0 kundin 0 laden 74 lieferanten 74 lizenz 0 mama 0 mandanten
74 mann 0 mitgruender 0 mitgruenderin 0 mitgrunder 0 mitgrunderin 0 mutter 0 mutti 0 oma 0 onkel 0 opa 0 papa 0
partner 0 partnerin 0 schwester 0 schwiegermutter 0 schwiegervater 0 sohn 0 stelle 0 tante 0 tochter 0 vater 0 vati 0
vertrag 0 wohnung 0;<their> 124;... 117 arbeitslos 0 gelaehmt 0 gelahmt 0 gestuerzt 0 gesturzt 0 im 89
krankgeschrieben 0 obdachlos 0 schwanger 40 verunfallt 0 zusammengebrochen 0 zusammengeklappt 0;abserviert 0
angefahren 0 freigestellt 0 niedergeschlagen 0 uberfahren 0 ueberfahren 0 verlassen 0 verletzt 0;ausgeraubt 0
entlassen 0 gefeuert 0 gekuendigt 0 gekundigt 0 operiert 0 uberfallen 0 ueberfallen 0 verklagt 0;... 127 abserviert 0
angefahren 0 ausgeraubt 0 entlassen 0 freigestellt 0 gefeuert 0 gekuendigt 0 gekundigt 0 gestern 128 niedergeschlagen
0 operiert 0 uberfahren 0 uberfallen 0 ueberfahren 0 ueberfallen 0 verklagt 0 verlassen 0 verletzt 0;ausgeraubt 0
entlassen 0 gefeuert 0 gekuendigt 0 gekundigt 0 gestern 128 operiert 0 uberfallen 0 ueberfallen 0 verklagt 0;<their> 9
an 14 arm 16 auf 18 ausgebrannt 0 bankrott 0 bein 16 bekam 22 bekommen 23 bekommt 25 brach 29 bricht 29 brustkrebs 30
burnout 30 depressionen 30 depressiv 0 eine 32 einen 35 entlassen 37 fuss 16 gefeuert 39 gekuendigt 37 gekundigt 37
gerade 43 gestern 52 gestorben 36 habe 22 haben 73 hand 16 handgelenk 16 hat 79 hatte 83 hautkrebs 30 huefte 16 hufte
16 im 85 in 47 insolvent 36 insolvenz 88 ist 97 knie 16 knochel 16 knoechel 16 krebs 30 kriegt 25 laesst 99 lassen 99
lasst 99 leidet 100 letzte 94 leukaemie 30 leukamie 30 liegt 102 litt 100 long 103 lungenkrebs 30 lässt 99 macht 25
meldet 105 meldete 105 muss 109 musste 111 pleite 112 ploetzlich 95 plotzlich 96 prostatakrebs 30 rippe 16
schluesselbein 16 schlusselbein 16 schulter 16 schwer 113 sei 114 sich 116 sind 118 starb 0 todkrank 0 todlich 50
toedlich 51 trennen 119 uberfallen 39 uberraschend 96 ueberfallen 39 ueberraschend 95 verklagt 39 verliert 122 verlor
125 verstarb 0 verstorben 36 verungluckt 0 verungluckte 0 verunglueckt 0 verunglueckte 0 war 126 wurde 129 wurden 130
"""


KNOWING = """
=1:knows;N 0;mit 1;... 2 mit 1;arbeitete 3 studierte 3;=8:too;=9:not_too;$$ 6;$$ 5 nicht 7;=11:feeling;N 9;$$ 9;N
11;=7:not_many;begegnet 13 gesehen 13 getroffen 13 kennengelernt 13;nie 14;nie 14 noch 15;N 16;=4:brought;gemacht
18;bekannt 19 bekanntgemacht 18 vorgestellt 18 zusammengebracht 18;N 20;=6:not_knows;begegnet 22 gesehen 22 getroffen
22 kennengelernt 22;nie 23;N 20 mit 21 nie 23 noch 24;aufgebaut 0 aufgewachsen 0 gearbeitet 0 gedient 0 gegangen 0
gegruendet 0 gegrundet 0 gelernt 0 gespielt 0 gewohnt 0 promoviert 0 studiert 0 unterrichtet 0;... 26 aufgebaut 0
aufgewachsen 0 gearbeitet 0 gedient 0 gegangen 0 gegruendet 0 gegrundet 0 gelernt 0 gespielt 0 gewohnt 0 promoviert 0
studiert 0 unterrichtet 0;N 27;mit 28;... 29 mit 28;aufgebaut 0 aufgewachsen 0 gearbeitet 0 gedient 0 gegangen 0
gegruendet 0 gelernt 0 gespielt 0 gewohnt 0 promoviert 0 studiert 0 unterrichtet 0;... 31 aufgebaut 0 aufgewachsen 0
gearbeitet 0 gedient 0 gegangen 0 gegruendet 0 gelernt 0 gespielt 0 gewohnt 0 promoviert 0 studiert 0 unterrichtet 0;N
32;mit 33;... 34 mit 33;^ 35;aufgebaut 0 aufgewachsen 0 gearbeitet 0 gedient 0 gegangen 0 gegrundet 0 gelernt 0
gespielt 0 gewohnt 0 promoviert 0 studiert 0 unterrichtet 0;... 37 aufgebaut 0 aufgewachsen 0 gearbeitet 0 gedient 0
gegangen 0 gegrundet 0 gelernt 0 gespielt 0 gewohnt 0 promoviert 0 studiert 0 unterrichtet 0;N 38;mit 39;... 40 mit
39;^ 41;N 25 ^ 30 frueher 36 fruher 42;N 20 mit 21;N 44 ^ 30 frueher 36 fruher 42;nie 23 noch 24;kollege 0 kollegen 0
kollegin 0;arbeitskollege 0 arbeitskollegen 0 arbeitskollegin 0 bruder 0 chef 0 chefin 0 cousin 0 cousine 0 cousins 0
ex 47 exkollege 0 exkollegen 0 exkollegin 0 frau 0 freund 0 freunde 0 freundin 0 freundinnen 0 geschaeftspartner 0
geschaeftspartnerin 0 geschaftspartner 0 geschaftspartnerin 0 geschwister 0 jugendfreund 0 jugendfreunde 0
jugendfreundin 0 klassenkameraden 0 kollege 0 kollegen 0 kollegin 0 kolleginnen 0 kommilitone 0 kommilitonen 0
kommilitonin 0 mann 0 mentor 0 mentorin 0 mitgruender 0 mitgruenderin 0 mitgrunder 0 mitgrunderin 0 nachbar 0
nachbarin 0 nachbarn 0 onkel 0 schueler 0 schuelerin 0 schuler 0 schulerin 0 schulfreund 0 schulfreunde 0
schulfreundin 0 schulkollegen 0 schwester 0 student 0 studentin 0 studienfreund 0 studienfreunde 0 studienfreundin 0
studienkollege 0 studienkollegen 0 studienkollegin 0 tante 0;arbeitskollege 0 arbeitskollegen 0 arbeitskollegin 0
bruder 0 chef 0 chefin 0 cousin 0 cousine 0 cousins 0 ex 47 exkollege 0 exkollegen 0 exkollegin 0 frau 0 freund 0
freunde 0 freundin 0 freundinnen 0 geschaeftspartner 0 geschaeftspartnerin 0 geschwister 0 jugendfreund 0
jugendfreunde 0 jugendfreundin 0 klassenkameraden 0 kollege 0 kollegen 0 kollegin 0 kolleginnen 0 kommilitone 0
kommilitonen 0 kommilitonin 0 mann 0 mentor 0 mentorin 0 mitgruender 0 mitgruenderin 0 nachbar 0 nachbarin 0 nachbarn
0 onkel 0 schueler 0 schuelerin 0 schulfreund 0 schulfreunde 0 schulfreundin 0 schulkollegen 0 schwester 0 student 0
studentin 0 studienfreund 0 studienfreunde 0 studienfreundin 0 studienkollege 0 studienkollegen 0 studienkollegin 0
tante 0;arbeitskollege 0 arbeitskollegen 0 arbeitskollegin 0 bruder 0 chef 0 chefin 0 cousin 0 cousine 0 cousins 0 ex
47 exkollege 0 exkollegen 0 exkollegin 0 frau 0 freund 0 freunde 0 freundin 0 freundinnen 0 geschaftspartner 0
geschaftspartnerin 0 geschwister 0 jugendfreund 0 jugendfreunde 0 jugendfreundin 0 klassenkameraden 0 kollege 0
kollegen 0 kollegin 0 kolleginnen 0 kommilitone 0 kommilitonen 0 kommilitonin 0 mann 0 mentor 0 mentorin 0 mitgrunder
0 mitgrunderin 0 nachbar 0 nachbarin 0 nachbarn 0 onkel 0 schuler 0 schulerin 0 schulfreund 0 schulfreunde 0
schulfreundin 0 schulkollegen 0 schwester 0 student 0 studentin 0 studienfreund 0 studienfreunde 0 studienfreundin 0
studienkollege 0 studienkollegen 0 studienkollegin 0 tante 0;alte 48 alten 48 alter 48 arbeitskollege 0
arbeitskollegen 0 arbeitskollegin 0 beste 48 bester 48 bruder 0 chef 0 chefin 0 cousin 0 cousine 0 cousins 0 ehemalige
48 ehemaligen 48 ehemaliger 48 enge 48 enger 48 ex 48 exkollege 0 exkollegen 0 exkollegin 0 frau 0 freund 0 freunde 0
freundin 0 freundinnen 0 fruehere 49 frueheren 49 frueherer 49 fruhere 50 fruheren 50 fruherer 50 geschaeftspartner 0
geschaeftspartnerin 0 geschaftspartner 0 geschaftspartnerin 0 geschwister 0 gute 48 guten 48 guter 48 jugendfreund 0
jugendfreunde 0 jugendfreundin 0 klassenkameraden 0 kollege 0 kollegen 0 kollegin 0 kolleginnen 0 kommilitone 0
kommilitonen 0 kommilitonin 0 langjaehrige 49 langjaehriger 49 langjahrige 50 langjahriger 50 mann 0 mentor 0 mentorin
0 mitgruender 0 mitgruenderin 0 mitgrunder 0 mitgrunderin 0 nachbar 0 nachbarin 0 nachbarn 0 onkel 0 schueler 0
schuelerin 0 schuler 0 schulerin 0 schulfreund 0 schulfreunde 0 schulfreundin 0 schulkollegen 0 schwester 0 student 0
studentin 0 studienfreund 0 studienfreunde 0 studienfreundin 0 studienkollege 0 studienkollegen 0 studienkollegin 0
tante 0;s 51;von 1;kollege 53 kollegen 53 kollegin 53;arbeitskollege 53 arbeitskollegen 53 arbeitskollegin 53 bruder
53 chef 53 chefin 53 cousin 53 cousine 53 cousins 53 ex 54 exkollege 53 exkollegen 53 exkollegin 53 frau 53 freund 53
freunde 53 freundin 53 freundinnen 53 geschaeftspartner 53 geschaeftspartnerin 53 geschaftspartner 53
geschaftspartnerin 53 geschwister 53 jugendfreund 53 jugendfreunde 53 jugendfreundin 53 klassenkameraden 53 kollege 53
kollegen 53 kollegin 53 kolleginnen 53 kommilitone 53 kommilitonen 53 kommilitonin 53 mann 53 mentor 53 mentorin 53
mitgruender 53 mitgruenderin 53 mitgrunder 53 mitgrunderin 53 nachbar 53 nachbarin 53 nachbarn 53 onkel 53 schueler 53
schuelerin 53 schuler 53 schulerin 53 schulfreund 53 schulfreunde 53 schulfreundin 53 schulkollegen 53 schwester 53
student 53 studentin 53 studienfreund 53 studienfreunde 53 studienfreundin 53 studienkollege 53 studienkollegen 53
studienkollegin 53 tante 53;arbeitskollege 53 arbeitskollegen 53 arbeitskollegin 53 bruder 53 chef 53 chefin 53 cousin
53 cousine 53 cousins 53 ex 54 exkollege 53 exkollegen 53 exkollegin 53 frau 53 freund 53 freunde 53 freundin 53
freundinnen 53 geschaeftspartner 53 geschaeftspartnerin 53 geschwister 53 jugendfreund 53 jugendfreunde 53
jugendfreundin 53 klassenkameraden 53 kollege 53 kollegen 53 kollegin 53 kolleginnen 53 kommilitone 53 kommilitonen 53
kommilitonin 53 mann 53 mentor 53 mentorin 53 mitgruender 53 mitgruenderin 53 nachbar 53 nachbarin 53 nachbarn 53
onkel 53 schueler 53 schuelerin 53 schulfreund 53 schulfreunde 53 schulfreundin 53 schulkollegen 53 schwester 53
student 53 studentin 53 studienfreund 53 studienfreunde 53 studienfreundin 53 studienkollege 53 studienkollegen 53
studienkollegin 53 tante 53;arbeitskollege 53 arbeitskollegen 53 arbeitskollegin 53 bruder 53 chef 53 chefin 53 cousin
53 cousine 53 cousins 53 ex 54 exkollege 53 exkollegen 53 exkollegin 53 frau 53 freund 53 freunde 53 freundin 53
freundinnen 53 geschaftspartner 53 geschaftspartnerin 53 geschwister 53 jugendfreund 53 jugendfreunde 53
jugendfreundin 53 klassenkameraden 53 kollege 53 kollegen 53 kollegin 53 kolleginnen 53 kommilitone 53 kommilitonen 53
kommilitonin 53 mann 53 mentor 53 mentorin 53 mitgrunder 53 mitgrunderin 53 nachbar 53 nachbarin 53 nachbarn 53 onkel
53 schuler 53 schulerin 53 schulfreund 53 schulfreunde 53 schulfreundin 53 schulkollegen 53 schwester 53 student 53
studentin 53 studienfreund 53 studienfreunde 53 studienfreundin 53 studienkollege 53 studienkollegen 53
studienkollegin 53 tante 53;alte 55 alten 55 alter 55 arbeitskollege 53 arbeitskollegen 53 arbeitskollegin 53 beste 55
bester 55 bruder 53 chef 53 chefin 53 cousin 53 cousine 53 cousins 53 ehemalige 55 ehemaligen 55 ehemaliger 55 enge 55
enger 55 ex 55 exkollege 53 exkollegen 53 exkollegin 53 frau 53 freund 53 freunde 53 freundin 53 freundinnen 53
fruehere 56 frueheren 56 frueherer 56 fruhere 57 fruheren 57 fruherer 57 geschaeftspartner 53 geschaeftspartnerin 53
geschaftspartner 53 geschaftspartnerin 53 geschwister 53 gute 55 guten 55 guter 55 jugendfreund 53 jugendfreunde 53
jugendfreundin 53 klassenkameraden 53 kollege 53 kollegen 53 kollegin 53 kolleginnen 53 kommilitone 53 kommilitonen 53
kommilitonin 53 langjaehrige 56 langjaehriger 56 langjahrige 57 langjahriger 57 mann 53 mentor 53 mentorin 53
mitgruender 53 mitgruenderin 53 mitgrunder 53 mitgrunderin 53 nachbar 53 nachbarin 53 nachbarn 53 onkel 53 schueler 53
schuelerin 53 schuler 53 schulerin 53 schulfreund 53 schulfreunde 53 schulfreundin 53 schulkollegen 53 schwester 53
student 53 studentin 53 studienfreund 53 studienfreunde 53 studienfreundin 53 studienkollege 53 studienkollegen 53
studienkollegin 53 tante 53;... 26 aufgebaut 0 aufgewachsen 0 gearbeitet 0 gedient 0 gegangen 0 gegruendet 0 gegrundet
0 gelernt 0 gespielt 0 gewohnt 0 liiert 0 promoviert 0 studiert 0 unterrichtet 0 verheiratet 0 verlobt 0 verschwaegert
0 verschwagert 0 verwandt 0;N 59;... 29 N 52 alte 55 alten 55 alter 55 arbeitskollege 53 arbeitskollegen 53
arbeitskollegin 53 beste 55 bester 55 bruder 53 chef 53 chefin 53 cousin 53 cousine 53 cousins 53 der 58 die 58
ehemalige 55 ehemaligen 55 ehemaliger 55 ein 58 eine 58 enge 55 enger 55 ex 55 exkollege 53 exkollegen 53 exkollegin
53 frau 53 freund 53 freunde 53 freundin 53 freundinnen 53 fruehere 56 frueheren 56 frueherer 56 fruhere 57 fruheren
57 fruherer 57 geschaeftspartner 53 geschaeftspartnerin 53 geschaftspartner 53 geschaftspartnerin 53 geschwister 53
gute 55 guten 55 guter 55 jugendfreund 53 jugendfreunde 53 jugendfreundin 53 klassenkameraden 53 kollege 53 kollegen
53 kollegin 53 kolleginnen 53 kommilitone 53 kommilitonen 53 kommilitonin 53 langjaehrige 56 langjaehriger 56
langjahrige 57 langjahriger 57 mann 53 mentor 53 mentorin 53 mit 60 mitgruender 53 mitgruenderin 53 mitgrunder 53
mitgrunderin 53 nachbar 53 nachbarin 53 nachbarn 53 onkel 53 schueler 53 schuelerin 53 schuler 53 schulerin 53
schulfreund 53 schulfreunde 53 schulfreundin 53 schulkollegen 53 schwester 53 student 53 studentin 53 studienfreund 53
studienfreunde 53 studienfreundin 53 studienkollege 53 studienkollegen 53 studienkollegin 53 tante 53;alte 56 alten 56
alter 56 arbeitskollege 53 arbeitskollegen 53 arbeitskollegin 53 beste 56 bester 56 bruder 53 chef 53 chefin 53 cousin
53 cousine 53 cousins 53 ehemalige 56 ehemaligen 56 ehemaliger 56 enge 56 enger 56 ex 56 exkollege 53 exkollegen 53
exkollegin 53 frau 53 freund 53 freunde 53 freundin 53 freundinnen 53 fruehere 56 frueheren 56 frueherer 56
geschaeftspartner 53 geschaeftspartnerin 53 geschwister 53 gute 56 guten 56 guter 56 jugendfreund 53 jugendfreunde 53
jugendfreundin 53 klassenkameraden 53 kollege 53 kollegen 53 kollegin 53 kolleginnen 53 kommilitone 53 kommilitonen 53
kommilitonin 53 langjaehrige 56 langjaehriger 56 mann 53 mentor 53 mentorin 53 mitgruender 53 mitgruenderin 53 nachbar
53 nachbarin 53 nachbarn 53 onkel 53 schueler 53 schuelerin 53 schulfreund 53 schulfreunde 53 schulfreundin 53
schulkollegen 53 schwester 53 student 53 studentin 53 studienfreund 53 studienfreunde 53 studienfreundin 53
studienkollege 53 studienkollegen 53 studienkollegin 53 tante 53;... 34 alte 56 alten 56 alter 56 arbeitskollege 53
arbeitskollegen 53 arbeitskollegin 53 beste 56 bester 56 bruder 53 chef 53 chefin 53 cousin 53 cousine 53 cousins 53
der 62 die 62 ehemalige 56 ehemaligen 56 ehemaliger 56 ein 62 eine 62 enge 56 enger 56 ex 56 exkollege 53 exkollegen
53 exkollegin 53 frau 53 freund 53 freunde 53 freundin 53 freundinnen 53 fruehere 56 frueheren 56 frueherer 56
geschaeftspartner 53 geschaeftspartnerin 53 geschwister 53 gute 56 guten 56 guter 56 jugendfreund 53 jugendfreunde 53
jugendfreundin 53 klassenkameraden 53 kollege 53 kollegen 53 kollegin 53 kolleginnen 53 kommilitone 53 kommilitonen 53
kommilitonin 53 langjaehrige 56 langjaehriger 56 mann 53 mentor 53 mentorin 53 mit 33 mitgruender 53 mitgruenderin 53
nachbar 53 nachbarin 53 nachbarn 53 onkel 53 schueler 53 schuelerin 53 schulfreund 53 schulfreunde 53 schulfreundin 53
schulkollegen 53 schwester 53 student 53 studentin 53 studienfreund 53 studienfreunde 53 studienfreundin 53
studienkollege 53 studienkollegen 53 studienkollegin 53 tante 53;^ 63;alte 57 alten 57 alter 57 arbeitskollege 53
arbeitskollegen 53 arbeitskollegin 53 beste 57 bester 57 bruder 53 chef 53 chefin 53 cousin 53 cousine 53 cousins 53
ehemalige 57 ehemaligen 57 ehemaliger 57 enge 57 enger 57 ex 57 exkollege 53 exkollegen 53 exkollegin 53 frau 53
freund 53 freunde 53 freundin 53 freundinnen 53 fruhere 57 fruheren 57 fruherer 57 geschaftspartner 53
geschaftspartnerin 53 geschwister 53 gute 57 guten 57 guter 57 jugendfreund 53 jugendfreunde 53 jugendfreundin 53
klassenkameraden 53 kollege 53 kollegen 53 kollegin 53 kolleginnen 53 kommilitone 53 kommilitonen 53 kommilitonin 53
langjahrige 57 langjahriger 57 mann 53 mentor 53 mentorin 53 mitgrunder 53 mitgrunderin 53 nachbar 53 nachbarin 53
nachbarn 53 onkel 53 schuler 53 schulerin 53 schulfreund 53 schulfreunde 53 schulfreundin 53 schulkollegen 53
schwester 53 student 53 studentin 53 studienfreund 53 studienfreunde 53 studienfreundin 53 studienkollege 53
studienkollegen 53 studienkollegin 53 tante 53;... 40 alte 57 alten 57 alter 57 arbeitskollege 53 arbeitskollegen 53
arbeitskollegin 53 beste 57 bester 57 bruder 53 chef 53 chefin 53 cousin 53 cousine 53 cousins 53 der 65 die 65
ehemalige 57 ehemaligen 57 ehemaliger 57 ein 65 eine 65 enge 57 enger 57 ex 57 exkollege 53 exkollegen 53 exkollegin
53 frau 53 freund 53 freunde 53 freundin 53 freundinnen 53 fruhere 57 fruheren 57 fruherer 57 geschaftspartner 53
geschaftspartnerin 53 geschwister 53 gute 57 guten 57 guter 57 jugendfreund 53 jugendfreunde 53 jugendfreundin 53
klassenkameraden 53 kollege 53 kollegen 53 kollegin 53 kolleginnen 53 kommilitone 53 kommilitonen 53 kommilitonin 53
langjahrige 57 langjahriger 57 mann 53 mentor 53 mentorin 53 mit 39 mitgrunder 53 mitgrunderin 53 nachbar 53 nachbarin
53 nachbarn 53 onkel 53 schuler 53 schulerin 53 schulfreund 53 schulfreunde 53 schulfreundin 53 schulkollegen 53
schwester 53 student 53 studentin 53 studienfreund 53 studienfreunde 53 studienfreundin 53 studienkollege 53
studienkollegen 53 studienkollegin 53 tante 53;^ 66;N 46 ^ 61 frueher 64 fruher 67;machen 9;bekannt 69 bekanntmachen 9
vorstellen 9 zusammenbringen 9;nicht 70 nie 70;N 71;N 70;N 70 mit 73;N 71 mit 72 nicht 74 nie 74;mich 75 uns 75;aus 0
von 0;gut 0;aus 0 durch 0 gut 0 noch 77 persoenlich 0 personlich 0 sehr 78 seit 0 uber 0 ueber 0 vom 0 von 0;$$
22;nicht 80;gar 81 nicht 80 uberhaupt 81 ueberhaupt 81;$$ 0 ^ 79 gar 81 nicht 80 noch 82 uberhaupt 81 ueberhaupt
81;auch 8;N 22;N 83 ihn 84 sie 84 weder 85;=2:many;aus 87 von 87;gut 87;aus 87 durch 87 gut 87 noch 88 persoenlich 87
personlich 87 sehr 89 seit 87 uber 87 ueber 87 vom 87 von 87;$$ 13;nicht 91;gar 92 nicht 91 uberhaupt 92 ueberhaupt
92;$$ 87 ^ 90 gar 92 nicht 91 noch 93 uberhaupt 92 ueberhaupt 92;N 94;=3:outside;^ 96;aus 97 bei 97 beim 97 in 97 vom
97 von 97;aus 97 bei 97 beim 97 vom 97 von 97;... 99;... 99 richtigen 98;gut 0 persoenlich 0 personlich 0;^ 102;N
103;mit 104;aus 97 bei 97 beim 97 in 97 leute 98 vom 97 von 97;N 83 alle 98 das 100 den 100 die 101 eine 100 einen 100
ihn 84 jemand 98 jemanden 98 leute 98 sich 105 sie 84 viele 106 weder 85;nicht 9;$$ 9 gar 108 nicht 9;N 109 mich 75
uns 75;vor 9;nicht 111;N 112;mich 113 uns 113;=0:together;gemeinsam 115 miteinander 115 zusammen 115;demselben 115
derselben 115 gleichen 115 selben 115;demselben 115 der 117 derselben 115 gleichen 115 selben 115;am 117 im 117 in
118;... 116 am 117 beide 119 gemeinsam 115 im 117 in 118 miteinander 115 zusammen 115;... 116 gemeinsam 115
miteinander 115 zusammen 115;am 117 beide 119 im 117 in 118;kollege 115 kollegen 115 kollegin 115;arbeitskollege 115
arbeitskollegen 115 arbeitskollegin 115 bruder 115 chef 115 chefin 115 cousin 115 cousine 115 cousins 115 ex 123
exkollege 115 exkollegen 115 exkollegin 115 frau 115 freund 115 freunde 115 freundin 115 freundinnen 115
geschaeftspartner 115 geschaeftspartnerin 115 geschaftspartner 115 geschaftspartnerin 115 geschwister 115 jugendfreund
115 jugendfreunde 115 jugendfreundin 115 klassenkameraden 115 kollege 115 kollegen 115 kollegin 115 kolleginnen 115
kommilitone 115 kommilitonen 115 kommilitonin 115 mann 115 mentor 115 mentorin 115 mitgruender 115 mitgruenderin 115
mitgrunder 115 mitgrunderin 115 nachbar 115 nachbarin 115 nachbarn 115 onkel 115 schueler 115 schuelerin 115 schuler
115 schulerin 115 schulfreund 115 schulfreunde 115 schulfreundin 115 schulkollegen 115 schwester 115 student 115
studentin 115 studienfreund 115 studienfreunde 115 studienfreundin 115 studienkollege 115 studienkollegen 115
studienkollegin 115 tante 115;arbeitskollege 115 arbeitskollegen 115 arbeitskollegin 115 bruder 115 chef 115 chefin
115 cousin 115 cousine 115 cousins 115 ex 123 exkollege 115 exkollegen 115 exkollegin 115 frau 115 freund 115 freunde
115 freundin 115 freundinnen 115 geschaeftspartner 115 geschaeftspartnerin 115 geschwister 115 jugendfreund 115
jugendfreunde 115 jugendfreundin 115 klassenkameraden 115 kollege 115 kollegen 115 kollegin 115 kolleginnen 115
kommilitone 115 kommilitonen 115 kommilitonin 115 mann 115 mentor 115 mentorin 115 mitgruender 115 mitgruenderin 115
nachbar 115 nachbarin 115 nachbarn 115 onkel 115 schueler 115 schuelerin 115 schulfreund 115 schulfreunde 115
schulfreundin 115 schulkollegen 115 schwester 115 student 115 studentin 115 studienfreund 115 studienfreunde 115
studienfreundin 115 studienkollege 115 studienkollegen 115 studienkollegin 115 tante 115;arbeitskollege 115
arbeitskollegen 115 arbeitskollegin 115 bruder 115 chef 115 chefin 115 cousin 115 cousine 115 cousins 115 ex 123
exkollege 115 exkollegen 115 exkollegin 115 frau 115 freund 115 freunde 115 freundin 115 freundinnen 115
geschaftspartner 115 geschaftspartnerin 115 geschwister 115 jugendfreund 115 jugendfreunde 115 jugendfreundin 115
klassenkameraden 115 kollege 115 kollegen 115 kollegin 115 kolleginnen 115 kommilitone 115 kommilitonen 115
kommilitonin 115 mann 115 mentor 115 mentorin 115 mitgrunder 115 mitgrunderin 115 nachbar 115 nachbarin 115 nachbarn
115 onkel 115 schuler 115 schulerin 115 schulfreund 115 schulfreunde 115 schulfreundin 115 schulkollegen 115 schwester
115 student 115 studentin 115 studienfreund 115 studienfreunde 115 studienfreundin 115 studienkollege 115
studienkollegen 115 studienkollegin 115 tante 115;alte 124 alten 124 alter 124 arbeitskollege 115 arbeitskollegen 115
arbeitskollegin 115 beste 124 bester 124 bruder 115 chef 115 chefin 115 cousin 115 cousine 115 cousins 115 ehemalige
124 ehemaligen 124 ehemaliger 124 enge 124 enger 124 ex 124 exkollege 115 exkollegen 115 exkollegin 115 frau 115
freund 115 freunde 115 freundin 115 freundinnen 115 fruehere 125 frueheren 125 frueherer 125 fruhere 126 fruheren 126
fruherer 126 geschaeftspartner 115 geschaeftspartnerin 115 geschaftspartner 115 geschaftspartnerin 115 geschwister 115
gute 124 guten 124 guter 124 jugendfreund 115 jugendfreunde 115 jugendfreundin 115 klassenkameraden 115 kollege 115
kollegen 115 kollegin 115 kolleginnen 115 kommilitone 115 kommilitonen 115 kommilitonin 115 langjaehrige 125
langjaehriger 125 langjahrige 126 langjahriger 126 mann 115 mentor 115 mentorin 115 mitgruender 115 mitgruenderin 115
mitgrunder 115 mitgrunderin 115 nachbar 115 nachbarin 115 nachbarn 115 onkel 115 schueler 115 schuelerin 115 schuler
115 schulerin 115 schulfreund 115 schulfreunde 115 schulfreundin 115 schulkollegen 115 schwester 115 student 115
studentin 115 studienfreund 115 studienfreunde 115 studienfreundin 115 studienkollege 115 studienkollegen 115
studienkollegin 115 tante 115;alte 125 alten 125 alter 125 arbeitskollege 115 arbeitskollegen 115 arbeitskollegin 115
beste 125 bester 125 bruder 115 chef 115 chefin 115 cousin 115 cousine 115 cousins 115 ehemalige 125 ehemaligen 125
ehemaliger 125 enge 125 enger 125 ex 125 exkollege 115 exkollegen 115 exkollegin 115 frau 115 freund 115 freunde 115
freundin 115 freundinnen 115 fruehere 125 frueheren 125 frueherer 125 geschaeftspartner 115 geschaeftspartnerin 115
geschwister 115 gute 125 guten 125 guter 125 jugendfreund 115 jugendfreunde 115 jugendfreundin 115 klassenkameraden
115 kollege 115 kollegen 115 kollegin 115 kolleginnen 115 kommilitone 115 kommilitonen 115 kommilitonin 115
langjaehrige 125 langjaehriger 125 mann 115 mentor 115 mentorin 115 mitgruender 115 mitgruenderin 115 nachbar 115
nachbarin 115 nachbarn 115 onkel 115 schueler 115 schuelerin 115 schulfreund 115 schulfreunde 115 schulfreundin 115
schulkollegen 115 schwester 115 student 115 studentin 115 studienfreund 115 studienfreunde 115 studienfreundin 115
studienkollege 115 studienkollegen 115 studienkollegin 115 tante 115;alte 126 alten 126 alter 126 arbeitskollege 115
arbeitskollegen 115 arbeitskollegin 115 beste 126 bester 126 bruder 115 chef 115 chefin 115 cousin 115 cousine 115
cousins 115 ehemalige 126 ehemaligen 126 ehemaliger 126 enge 126 enger 126 ex 126 exkollege 115 exkollegen 115
exkollegin 115 frau 115 freund 115 freunde 115 freundin 115 freundinnen 115 fruhere 126 fruheren 126 fruherer 126
geschaftspartner 115 geschaftspartnerin 115 geschwister 115 gute 126 guten 126 guter 126 jugendfreund 115
jugendfreunde 115 jugendfreundin 115 klassenkameraden 115 kollege 115 kollegen 115 kollegin 115 kolleginnen 115
kommilitone 115 kommilitonen 115 kommilitonin 115 langjahrige 126 langjahriger 126 mann 115 mentor 115 mentorin 115
mitgrunder 115 mitgrunderin 115 nachbar 115 nachbarin 115 nachbarn 115 onkel 115 schuler 115 schulerin 115 schulfreund
115 schulfreunde 115 schulfreundin 115 schulkollegen 115 schwester 115 student 115 studentin 115 studienfreund 115
studienfreunde 115 studienfreundin 115 studienkollege 115 studienkollegen 115 studienkollegin 115 tante 115;schule 115
studium 115 uni 115;... 130 schule 115 studium 115 uni 115;alte 124 alten 124 alter 124 arbeitskollege 115
arbeitskollegen 115 arbeitskollegin 115 beste 124 bester 124 bruder 115 chef 115 chefin 115 cousin 115 cousine 115
cousins 115 ehemalige 124 ehemaligen 124 ehemaliger 124 einst 127 enge 124 enger 124 ex 124 exkollege 115 exkollegen
115 exkollegin 115 frau 115 freund 115 freunde 115 freundin 115 freundinnen 115 frueher 128 fruehere 125 frueheren 125
frueherer 125 fruher 129 fruhere 126 fruheren 126 fruherer 126 geschaeftspartner 115 geschaeftspartnerin 115
geschaftspartner 115 geschaftspartnerin 115 geschwister 115 gute 124 guten 124 guter 124 jugendfreund 115
jugendfreunde 115 jugendfreundin 115 klassenkameraden 115 kollege 115 kollegen 115 kollegin 115 kolleginnen 115
kommilitone 115 kommilitonen 115 kommilitonin 115 langjaehrige 125 langjaehriger 125 langjahrige 126 langjahriger 126
mann 115 mentor 115 mentorin 115 mitgruender 115 mitgruenderin 115 mitgrunder 115 mitgrunderin 115 nachbar 115
nachbarin 115 nachbarn 115 onkel 115 schueler 115 schuelerin 115 schuler 115 schulerin 115 schulfreund 115
schulfreunde 115 schulfreundin 115 schulkollegen 115 schwester 115 student 115 studentin 115 studienfreund 115
studienfreunde 115 studienfreundin 115 studienkollege 115 studienkollegen 115 studienkollegin 115 tante 115 zusammen
131;arbeiten 120 arbeiteten 121 fischen 121 gingen 121 gruendeten 121 grundeten 121 jagen 121 klettern 121 kochen 121
laufen 121 musizieren 121 reiten 121 rudern 120 segeln 121 sind 122 singen 120 sitzen 122 spielen 120 studieren 121
studierten 121 tanzen 121 turnen 121 wandern 121 waren 132;aufgebaut 115 aufgewachsen 115 gearbeitet 115 gedient 115
gegangen 115 gegruendet 115 gegrundet 115 gelernt 115 gespielt 115 gewohnt 115 promoviert 115 studiert 115
unterrichtet 115;gemeinsam 134 miteinander 134 zusammen 134;... 134 aufgebaut 115 aufgewachsen 115 gearbeitet 115
gedient 115 gegangen 115 gegruendet 115 gegrundet 115 gelernt 115 gespielt 115 gewohnt 115 promoviert 115 studiert 115
unterrichtet 115;gemeinsam 136 miteinander 136 zusammen 136;aufgebaut 115 aufgewachsen 115 gearbeitet 115 gedient 115
gegangen 115 gegruendet 115 gelernt 115 gespielt 115 gewohnt 115 promoviert 115 studiert 115 unterrichtet 115;... 138
aufgebaut 115 aufgewachsen 115 gearbeitet 115 gedient 115 gegangen 115 gegruendet 115 gelernt 115 gespielt 115 gewohnt
115 promoviert 115 studiert 115 unterrichtet 115;gemeinsam 139 miteinander 139 zusammen 139;aufgebaut 115 aufgewachsen
115 gearbeitet 115 gedient 115 gegangen 115 gegrundet 115 gelernt 115 gespielt 115 gewohnt 115 promoviert 115 studiert
115 unterrichtet 115;... 141 aufgebaut 115 aufgewachsen 115 gearbeitet 115 gedient 115 gegangen 115 gegrundet 115
gelernt 115 gespielt 115 gewohnt 115 promoviert 115 studiert 115 unterrichtet 115;gemeinsam 142 miteinander 142
zusammen 142;... 135 einst 137 frueher 140 fruher 143 gemeinsam 136 mal 137 miteinander 136 zusammen 136;... 135;^
145;gemeinsam 138 miteinander 138 zusammen 138;... 147;^ 148;gemeinsam 141 miteinander 141 zusammen 141;... 150;^
151;^ 144 einst 146 frueher 149 fruher 152;einst 137 frueher 140 fruher 143 gemeinsam 136 mal 137 miteinander 136
zusammen 136;^ 154;=5:not_together;nicht 156 nie 156;gar 157 nicht 156 nie 156 uberhaupt 157 ueberhaupt 157;^ 115 gar
157 nicht 156 nie 156 noch 158 uberhaupt 157 ueberhaupt 157;einander 159 sich 159;paar 115;... 134 aufgebaut 115
aufgewachsen 115 gearbeitet 115 gedient 115 gegangen 115 gegruendet 115 gegrundet 115 gelernt 115 gespielt 115 gewohnt
115 promoviert 115 studiert 115 unterrichtet 115 verheiratet 115 verlobt 115 verschwaegert 115 verschwagert 115
verwandt 115;... 135 alte 124 alten 124 alter 124 arbeitskollege 115 arbeitskollegen 115 arbeitskollegin 115 beste 124
bester 124 bruder 115 chef 115 chefin 115 cousin 115 cousine 115 cousins 115 ehemalige 124 ehemaligen 124 ehemaliger
124 ein 161 einst 137 enge 124 enger 124 ex 124 exkollege 115 exkollegen 115 exkollegin 115 frau 115 freund 115
freunde 115 freundin 115 freundinnen 115 frueher 140 fruehere 125 frueheren 125 frueherer 125 fruher 143 fruhere 126
fruheren 126 fruherer 126 gemeinsam 136 geschaeftspartner 115 geschaeftspartnerin 115 geschaftspartner 115
geschaftspartnerin 115 geschieden 115 geschwister 115 gute 124 guten 124 guter 124 jugendfreund 115 jugendfreunde 115
jugendfreundin 115 klassenkameraden 115 kollege 115 kollegen 115 kollegin 115 kolleginnen 115 kommilitone 115
kommilitonen 115 kommilitonin 115 langjaehrige 125 langjaehriger 125 langjahrige 126 langjahriger 126 mal 137 mann 115
mentor 115 mentorin 115 miteinander 162 mitgruender 115 mitgruenderin 115 mitgrunder 115 mitgrunderin 115 nachbar 115
nachbarin 115 nachbarn 115 onkel 115 schueler 115 schuelerin 115 schuler 115 schulerin 115 schulfreund 115
schulfreunde 115 schulfreundin 115 schulkollegen 115 schwester 115 student 115 studentin 115 studienfreund 115
studienfreunde 115 studienfreundin 115 studienkollege 115 studienkollegen 115 studienkollegin 115 tante 115
verheiratet 115 verlobt 115 verschwaegert 115 verschwagert 115 verwandt 115 zusammen 136;begegnet 156;nie 164;nie 164
noch 165;^ 163 einander 166 einst 146 frueher 149 fruher 152 sich 166;... 135 ein 161 einst 137 frueher 140 fruher 143
gemeinsam 136 geschieden 115 mal 137 miteinander 162 verheiratet 115 verlobt 115 verschwaegert 115 verschwagert 115
verwandt 115 zusammen 136;^ 168 einander 166 einst 146 frueher 149 fruher 152 sich 166;^ 133 haben 153 ham 155 hatten
153 hom 155 kannten 160 kennen 160 sind 167 waren 169;N 170;N 170 er 170 sie 170;liiert 0 verheiratet 0 verlobt 0
verschwaegert 0 verschwagert 0 verwandt 0;N 173;N 52 alte 55 alten 55 alter 55 arbeitskollege 53 arbeitskollegen 53
arbeitskollegin 53 beste 55 bester 55 bruder 53 chef 53 chefin 53 cousin 53 cousine 53 cousins 53 der 58 die 58
ehemalige 55 ehemaligen 55 ehemaliger 55 ein 58 eine 58 enge 55 enger 55 ex 55 exkollege 53 exkollegen 53 exkollegin
53 frau 53 freund 53 freunde 53 freundin 53 freundinnen 53 fruehere 56 frueheren 56 frueherer 56 fruhere 57 fruheren
57 fruherer 57 geschaeftspartner 53 geschaeftspartnerin 53 geschaftspartner 53 geschaftspartnerin 53 geschwister 53
gute 55 guten 55 guter 55 jugendfreund 53 jugendfreunde 53 jugendfreundin 53 klassenkameraden 53 kollege 53 kollegen
53 kollegin 53 kolleginnen 53 kommilitone 53 kommilitonen 53 kommilitonin 53 langjaehrige 56 langjaehriger 56
langjahrige 57 langjahriger 57 mann 53 mentor 53 mentorin 53 mit 174 mitgruender 53 mitgruenderin 53 mitgrunder 53
mitgrunderin 53 nachbar 53 nachbarin 53 nachbarn 53 onkel 53 schueler 53 schuelerin 53 schuler 53 schulerin 53
schulfreund 53 schulfreunde 53 schulfreundin 53 schulkollegen 53 schwester 53 student 53 studentin 53 studienfreund 53
studienfreunde 53 studienfreundin 53 studienkollege 53 studienkollegen 53 studienkollegin 53 tante 53;alte 56 alten 56
alter 56 arbeitskollege 53 arbeitskollegen 53 arbeitskollegin 53 beste 56 bester 56 bruder 53 chef 53 chefin 53 cousin
53 cousine 53 cousins 53 der 62 die 62 ehemalige 56 ehemaligen 56 ehemaliger 56 ein 62 eine 62 enge 56 enger 56 ex 56
exkollege 53 exkollegen 53 exkollegin 53 frau 53 freund 53 freunde 53 freundin 53 freundinnen 53 fruehere 56 frueheren
56 frueherer 56 geschaeftspartner 53 geschaeftspartnerin 53 geschwister 53 gute 56 guten 56 guter 56 jugendfreund 53
jugendfreunde 53 jugendfreundin 53 klassenkameraden 53 kollege 53 kollegen 53 kollegin 53 kolleginnen 53 kommilitone
53 kommilitonen 53 kommilitonin 53 langjaehrige 56 langjaehriger 56 mann 53 mentor 53 mentorin 53 mitgruender 53
mitgruenderin 53 nachbar 53 nachbarin 53 nachbarn 53 onkel 53 schueler 53 schuelerin 53 schulfreund 53 schulfreunde 53
schulfreundin 53 schulkollegen 53 schwester 53 student 53 studentin 53 studienfreund 53 studienfreunde 53
studienfreundin 53 studienkollege 53 studienkollegen 53 studienkollegin 53 tante 53;^ 176;alte 57 alten 57 alter 57
arbeitskollege 53 arbeitskollegen 53 arbeitskollegin 53 beste 57 bester 57 bruder 53 chef 53 chefin 53 cousin 53
cousine 53 cousins 53 der 65 die 65 ehemalige 57 ehemaligen 57 ehemaliger 57 ein 65 eine 65 enge 57 enger 57 ex 57
exkollege 53 exkollegen 53 exkollegin 53 frau 53 freund 53 freunde 53 freundin 53 freundinnen 53 fruhere 57 fruheren
57 fruherer 57 geschaftspartner 53 geschaftspartnerin 53 geschwister 53 gute 57 guten 57 guter 57 jugendfreund 53
jugendfreunde 53 jugendfreundin 53 klassenkameraden 53 kollege 53 kollegen 53 kollegin 53 kolleginnen 53 kommilitone
53 kommilitonen 53 kommilitonin 53 langjahrige 57 langjahriger 57 mann 53 mentor 53 mentorin 53 mitgrunder 53
mitgrunderin 53 nachbar 53 nachbarin 53 nachbarn 53 onkel 53 schuler 53 schulerin 53 schulfreund 53 schulfreunde 53
schulfreundin 53 schulkollegen 53 schwester 53 student 53 studentin 53 studienfreund 53 studienfreunde 53
studienfreundin 53 studienkollege 53 studienkollegen 53 studienkollegin 53 tante 53;^ 178;^ 175 frueher 177 fruher
179;zu 69;bekannt 181 bekanntzumachen 9 vorzustellen 9 zusammenzubringen 9;N 182;N 182 mit 183;mich 184 uns 184;sich
185;^ 4 auch 8 beneidet 10 bewundert 12 fuerchtet 10 furchtet 10 haben 17 hasst 10 hat 43 hatte 45 ist 68 kann 76
kannte 86 kannten 95 kennen 95 kennt 107 konnte 76 liebt 12 mag 110 meidet 10 mochte 76 moechte 76 möchte 76 schaetzt
12 schatzt 12 sind 17 stellt 114 stellte 114 u 171 und 172 verachtet 10 war 180 weigert 186 weigerte 186 will 76 wird
76 wollte 76;=10:goes_on;deren 188 dessen 188 ihre 188 ihren 188 seine 188 seinen 188;kennt 189;$$ 188;N 191;N 191
auch 192;^ 190 kennt 193;nicht 191;$$ 188 nicht 191 noch 195;N 196 auch 192;^ 190 auch 194 kennt 197;N 8;beiden 170;N
46 ^ 30 frueher 36 fruher 42;^ 30 frueher 36 fruher 42;N 83 weder 85;N 83 alle 98 das 100 den 100 die 101 eine 100
einen 100 jemand 98 jemanden 98 leute 98 sich 105 viele 106 weder 85;^ 4 beneidet 10 bewundert 12 fuerchtet 10
furchtet 10 hasst 10 hat 201 hatte 202 ist 68 kann 76 kannte 203 kennt 204 konnte 76 liebt 12 mag 110 meidet 10 mochte
76 moechte 76 möchte 76 schaetzt 12 schatzt 12 stellt 114 stellte 114 und 171 verachtet 10 war 180 weigert 186
weigerte 186 will 76 wird 76 wollte 76;kannte 85 kannten 85 kennen 85 kennt 85;N 206;=12:half;^ 208;einander 209 sich
209;kannten 210 kennen 210;N 211;N 211 ^ 190 auch 194 kennt 197;N 187 aber 198 auch 199 beide 170 die 200 er 205 noch
207 sie 205 u 212 und 213
"""

