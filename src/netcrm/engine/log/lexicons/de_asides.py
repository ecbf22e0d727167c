"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ASKING = [{'': (1, 'told')}, {'^': 0}, {'^': 0, 'dass': 1}, {'': (0, 'lead')}, {'ob': 3, 'wann': 3, 'warum': 3, 'was':
3, 'welche': 3, 'welchem': 3, 'welchen': 3, 'welcher': 3, 'welches': 3, 'wem': 3, 'wen': 3, 'wer': 3, 'weshalb': 3,
'wie': 3, 'wieso': 3, 'wo': 3, 'wodurch': 3, 'wofuer': 3, 'wofur': 3, 'woher': 3, 'wohin': 3, 'womit': 3, 'woran': 3,
'worauf': 3, 'wovon': 3}, {'^': 4}, {'berichtet': 2, 'erzaehlt': 2, 'erzahlt': 2, 'gefragt': 5, 'gesagt': 2,
'mitgeteilt': 2}, {'...': 6}, {'N': 7}, {'...': 6, 'und': 8}, {'<them>': 9, 'N': 9}, {'<them>': 9, 'N': 9, 'ich': 10,
'wir': 10}, {'gefragt': 5}, {'telefon': 12}, {'frage': 5}, {'der': 14}, {'fragen': 5}, {'zu': 16}, {'mit': 15, 'um':
17, 'und': 12}, {':': 5, 'mit': 15, 'um': 17, 'und': 12}, {'gebeten': 3, 'gefragt': 3}, {'einschaetzung': 20,
'einschatzung': 20}, {'rat': 20, 'tipp': 20}, {'einschaetzung': 20, 'einschatzung': 20, 'meinung': 20}, {'rat': 20},
{'eine': 21, 'einen': 22, 'ihre': 23, 'ihren': 24, 'meinung': 20, 'rat': 20, 'seine': 23, 'seinen': 24, 'tipps': 20},
{'um': 25}, {'...': 26}, {'^': 27}, {'^': 27, 'essen': 12, 'kaffee': 12, 'mittagessen': 12}, {'^': 0, 'dass': 1,
'uber': 1, 'ueber': 1}, {'gegeben': 30, 'gesagt': 30}, {'einschaetzung': 20}, {'einschaetzung': 20, 'meinung': 20},
{'eine': 32, 'einen': 22, 'ihre': 33, 'ihren': 24, 'meinung': 20, 'rat': 20, 'seine': 33, 'seinen': 24, 'tipps': 20},
{'um': 34}, {'...': 35}, {'^': 36}, {'einschatzung': 20}, {'einschatzung': 20, 'meinung': 20}, {'eine': 38, 'einen':
22, 'ihre': 39, 'ihren': 24, 'meinung': 20, 'rat': 20, 'seine': 39, 'seinen': 24, 'tipps': 20}, {'um': 40}, {'...':
41}, {'^': 42}, {'bedankt': 1, 'gedankt': 1}, {'hinweis': 44, 'idee': 44, 'rat': 44, 'ratschlag': 44, 'tipp': 44,
'tipps': 44}, {'<their>': 45, '^': 36, 'den': 45, 'die': 45}, {'<their>': 45, '^': 42, 'den': 45, 'die': 45}, {'^':
3}, {':': 48, '^': 4}, {':': 5, '^': 0, 'dass': 1, 'mit': 15, 'um': 17, 'und': 12}, {'': (2, 'other')}, {'^': 0, 'er':
51, 'sie': 51}, {'soll': 51}, {'komme': 51}, {'^': 0, 'dass': 52, 'er': 53, 'hallo': 51, 'ich': 54, 'sie': 53},
{'termin': 12, 'treffen': 12}, {'sachen': 28}, {'gefragt': 3}, {'...': 58}, {'^': 59}, {'mail': 12, 'sms': 12},
{'berichtet': 0, 'erzahlt': 0, 'informiert': 0}, {'...': 62}, {'^': 63}, {'berichtet': 0, 'erzaehlt': 0, 'informiert':
0}, {'...': 65}, {'^': 66}, {'...': 20}, {'^': 68}, {'ob': 3, 'wann': 3, 'warum': 3, 'was': 3, 'welche': 3, 'welchem':
3, 'welchen': 3, 'welcher': 3, 'welches': 3, 'wem': 3, 'wen': 3, 'wer': 3, 'weshalb': 3, 'wie': 3, 'wieso': 3, 'wo':
3, 'wodurch': 3, 'wofuer': 3, 'woher': 3, 'wohin': 3, 'womit': 3, 'woran': 3, 'worauf': 3, 'wovon': 3}, {'': (0,
'lead'), 'ob': 3, 'wann': 3, 'warum': 3, 'was': 3, 'welche': 3, 'welchem': 3, 'welchen': 3, 'welcher': 3, 'welches':
3, 'wem': 3, 'wen': 3, 'wer': 3, 'weshalb': 3, 'wie': 3, 'wieso': 3, 'wo': 3, 'wodurch': 3, 'wofuer': 3, 'woher': 3,
'wohin': 3, 'womit': 3, 'woran': 3, 'worauf': 3, 'wovon': 3}, {'^': 71}, {'sachen': 72}, {'^': 70, 'bei': 72, 'beim':
72, 'bezueglich': 72, 'fuer': 72, 'in': 73, 'wegen': 72, 'zu': 72, 'zum': 72, 'zur': 72}, {'sachen': 69}, {'bei': 69,
'beim': 69, 'bezueglich': 69, 'fuer': 69, 'gebeten': 74, 'gefragt': 74, 'in': 75, 'wegen': 69, 'zu': 69, 'zum': 69,
'zur': 69}, {'ob': 3, 'wann': 3, 'warum': 3, 'was': 3, 'welche': 3, 'welchem': 3, 'welchen': 3, 'welcher': 3,
'welches': 3, 'wem': 3, 'wen': 3, 'wer': 3, 'weshalb': 3, 'wie': 3, 'wieso': 3, 'wo': 3, 'wodurch': 3, 'wofur': 3,
'woher': 3, 'wohin': 3, 'womit': 3, 'woran': 3, 'worauf': 3, 'wovon': 3}, {'': (0, 'lead'), 'ob': 3, 'wann': 3,
'warum': 3, 'was': 3, 'welche': 3, 'welchem': 3, 'welchen': 3, 'welcher': 3, 'welches': 3, 'wem': 3, 'wen': 3, 'wer':
3, 'weshalb': 3, 'wie': 3, 'wieso': 3, 'wo': 3, 'wodurch': 3, 'wofur': 3, 'woher': 3, 'wohin': 3, 'womit': 3, 'woran':
3, 'worauf': 3, 'wovon': 3}, {'^': 78}, {'sachen': 79}, {'^': 77, 'bei': 79, 'beim': 79, 'bezuglich': 79, 'fur': 79,
'in': 80, 'wegen': 79, 'zu': 79, 'zum': 79, 'zur': 79}, {'bei': 69, 'beim': 69, 'bezuglich': 69, 'fur': 69, 'gebeten':
81, 'gefragt': 81, 'in': 75, 'wegen': 69, 'zu': 69, 'zum': 69, 'zur': 69}, {'einschaetzung': 76, 'einschatzung': 82},
{'': (0, 'lead'), 'ob': 3, 'wann': 3, 'warum': 3, 'was': 3, 'welche': 3, 'welchem': 3, 'welchen': 3, 'welcher': 3,
'welches': 3, 'wem': 3, 'wen': 3, 'wer': 3, 'weshalb': 3, 'wie': 3, 'wieso': 3, 'wo': 3, 'wodurch': 3, 'wofuer': 3,
'wofur': 3, 'woher': 3, 'wohin': 3, 'womit': 3, 'woran': 3, 'worauf': 3, 'wovon': 3}, {'^': 84}, {'sachen': 85}, {'^':
4, 'bei': 85, 'beim': 85, 'bezueglich': 72, 'bezuglich': 79, 'fuer': 72, 'fur': 79, 'in': 86, 'wegen': 85, 'zu': 85,
'zum': 85, 'zur': 85}, {'bei': 69, 'beim': 69, 'bezueglich': 69, 'bezuglich': 69, 'fuer': 69, 'fur': 69, 'gebeten':
87, 'gefragt': 87, 'in': 75, 'wegen': 69, 'zu': 69, 'zum': 69, 'zur': 69}, {'rat': 88, 'tipp': 88}, {'einschaetzung':
76, 'einschatzung': 82, 'meinung': 88}, {'rat': 88}, {'eine': 83, 'einen': 89, 'ihre': 90, 'ihren': 91, 'meinung': 88,
'rat': 88, 'seine': 90, 'seinen': 91, 'tipps': 88}, {'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0}, {'...': 93}, {'^':
94}, {'ausgefragt': 3, 'befragt': 3, 'gelochert': 3, 'geloechert': 3, 'um': 25}, {'...': 96}, {'^': 97}, {'befragt':
3, 'gefragt': 3}, {'...': 99}, {'^': 100}, {'^': 27, 'thema': 101}, {'am': 13, 'angerufen': 18, 'angeschrieben': 19,
'bei': 28, 'beim': 29, 'berichtet': 2, 'bescheid': 31, 'bezueglich': 37, 'bezuglich': 43, 'erzaehlt': 2, 'erzahlt': 2,
'fuer': 46, 'fur': 47, 'gebeichtet': 2, 'gefragt': 49, 'gemailt': 50, 'gesagt': 55, 'geschrieben': 50, 'getroffen':
18, 'im': 56, 'in': 57, 'informiert': 30, 'mitgeteilt': 2, 'nach': 60, 'per': 61, 'uber': 64, 'ueber': 67, 'um': 92,
'verraten': 2, 'vom': 95, 'von': 95, 'wegen': 28, 'zu': 98, 'zum': 102, 'zur': 28}, {'N': 103}, {'am': 13,
'angerufen': 18, 'angeschrieben': 19, 'bei': 28, 'beim': 29, 'berichtet': 2, 'bescheid': 31, 'bezueglich': 37,
'bezuglich': 43, 'erzaehlt': 2, 'erzahlt': 2, 'fuer': 46, 'fur': 47, 'gebeichtet': 2, 'gefragt': 49, 'gemailt': 50,
'gesagt': 55, 'geschrieben': 50, 'getroffen': 18, 'im': 56, 'in': 57, 'informiert': 30, 'mitgeteilt': 2, 'nach': 60,
'per': 61, 'uber': 64, 'ueber': 67, 'um': 92, 'und': 104, 'verraten': 2, 'vom': 95, 'von': 95, 'wegen': 28, 'zu': 98,
'zum': 102, 'zur': 28}, {'N': 5}, {'^': 4, 'und': 106}, {'<them>': 107, 'N': 107}, {'eingeholt': 3, 'geholt': 3},
{'...': 109}, {'^': 110}, {'sachen': 111}, {'bei': 111, 'beim': 111, 'bezueglich': 111, 'bezuglich': 111, 'eingeholt':
87, 'fuer': 111, 'fur': 111, 'geholt': 87, 'in': 112, 'wegen': 111, 'zu': 111, 'zum': 111, 'zur': 111}, {'rat': 113},
{'bedankt': 1}, {'hinweis': 115, 'idee': 115, 'rat': 115, 'ratschlag': 115, 'tipp': 115, 'tipps': 115}, {'<their>':
116, 'den': 116, 'die': 116}, {'einen': 114, 'fuer': 117, 'fur': 117, 'rat': 113, 'tipps': 113}, {'N': 118}, {'einen':
114, 'fuer': 117, 'fur': 117, 'rat': 113, 'tipps': 113, 'und': 119}, {'<them>': 120, 'N': 120}, {'^': 0, 'dass': 1,
'vom': 1, 'von': 1}, {'N': 122}, {'^': 0, 'dass': 1, 'und': 123, 'vom': 1, 'von': 1}, {'<them>': 124, 'N': 124},
{'<them>': 124, 'N': 124, 'ich': 125}, {':': 5, '^': 4, 'mit': 15}, {'N': 127}, {':': 5, '^': 4, 'mit': 15, 'und':
128}, {'<them>': 129, 'N': 129}, {'an': 130}, {'mail': 131}, {'ich': 108, 'wir': 108}, {'N': 49}, {':': 48, '^': 4,
'und': 134}, {'<them>': 135, 'N': 135}, {'an': 136, 'ich': 108, 'wir': 108}, {'^': 4, 'nach': 48}, {'N': 138}, {'^':
4, 'nach': 48, 'und': 139}, {'<them>': 140, 'N': 140}, {'<them>': 140, 'N': 140, 'ich': 141, 'wir': 108}, {'fragte':
108}, {'einen': 114, 'rat': 113, 'tipps': 113}, {'N': 144}, {'einen': 114, 'rat': 113, 'tipps': 113, 'und': 145},
{'<them>': 146, 'N': 146}, {'<have>': 11, '<them>': 105, 'N': 105, 'asked': 108, 'bei': 121, 'berichtete': 126, 'e':
132, 'email': 131, 'erzaehlte': 126, 'erzahlte': 126, 'frag': 133, 'frage': 137, 'fragte': 142, 'fragten': 133, 'ich':
143, 'mail': 131, 'nachricht': 131, 'sagte': 126, 'sms': 131, 'von': 147, 'whatsapp': 131, 'wir': 143}]


IDLE = [{'': (0, 'courtesy')}, {'$$': 0, 'am': 0, 'im': 0, 'in': 0, 'und': 0}, {'$$': 0}, {'abendessen': 2, 'adresse':
2, 'baby': 2, 'befinden': 2, 'bruder': 2, 'datum': 2, 'einladung': 2, 'eltern': 2, 'familie': 2, 'ferien': 2, 'frau':
2, 'freund': 2, 'freundin': 2, 'garten': 2, 'geburtstag': 2, 'gesundheit': 2, 'grossmutter': 2, 'grossvater': 2,
'haus': 2, 'hochzeit': 2, 'hund': 2, 'kaffee': 2, 'kalender': 2, 'katze': 2, 'kind': 2, 'kinder': 2, 'kindern': 2,
'knie': 2, 'mama': 2, 'mann': 2, 'mitgruender': 2, 'mitgruenderin': 2, 'mitgrunder': 2, 'mitgrunderin': 2,
'mittagessen': 2, 'mutter': 2, 'mutti': 2, 'oma': 2, 'onkel': 2, 'op': 2, 'opa': 2, 'operation': 2, 'ostern': 2,
'papa': 2, 'partner': 2, 'partnerin': 2, 'pruefung': 2, 'prufung': 2, 'rechnung': 2, 'reise': 2, 'rucken': 2,
'ruecken': 2, 'schwester': 2, 'schwiegermutter': 2, 'schwiegervater': 2, 'sohn': 2, 'tag': 2, 'tante': 2, 'termin': 2,
'tickets': 2, 'tochter': 2, 'treffen': 2, 'uhrzeit': 2, 'umzug': 2, 'urlaub': 2, 'vater': 2, 'vati': 2, 'weihnachten':
2, 'wetter': 2, 'woche': 2, 'wochenende': 2, 'wohnung': 2}, {'abendessen': 2, 'adresse': 2, 'baby': 2, 'befinden': 2,
'bruder': 2, 'datum': 2, 'einladung': 2, 'eltern': 2, 'familie': 2, 'ferien': 2, 'frau': 2, 'freund': 2, 'freundin':
2, 'garten': 2, 'geburtstag': 2, 'gesundheit': 2, 'grossmutter': 2, 'grossvater': 2, 'haus': 2, 'hochzeit': 2, 'hund':
2, 'kaffee': 2, 'kalender': 2, 'katze': 2, 'kind': 2, 'kinder': 2, 'kindern': 2, 'knie': 2, 'mama': 2, 'mann': 2,
'mitgrunder': 2, 'mitgrunderin': 2, 'mittagessen': 2, 'mutter': 2, 'mutti': 2, 'oma': 2, 'onkel': 2, 'op': 2, 'opa':
2, 'operation': 2, 'ostern': 2, 'papa': 2, 'partner': 2, 'partnerin': 2, 'prufung': 2, 'rechnung': 2, 'reise': 2,
'rucken': 2, 'schwester': 2, 'schwiegermutter': 2, 'schwiegervater': 2, 'sohn': 2, 'tag': 2, 'tante': 2, 'termin': 2,
'tickets': 2, 'tochter': 2, 'treffen': 2, 'uhrzeit': 2, 'umzug': 2, 'urlaub': 2, 'vater': 2, 'vati': 2, 'weihnachten':
2, 'wetter': 2, 'woche': 2, 'wochenende': 2, 'wohnung': 2}, {'abendessen': 2, 'adresse': 2, 'baby': 2, 'befinden': 2,
'bruder': 2, 'datum': 2, 'einladung': 2, 'eltern': 2, 'familie': 2, 'ferien': 2, 'frau': 2, 'freund': 2, 'freundin':
2, 'garten': 2, 'geburtstag': 2, 'gesundheit': 2, 'grossmutter': 2, 'grossvater': 2, 'haus': 2, 'hochzeit': 2, 'hund':
2, 'kaffee': 2, 'kalender': 2, 'katze': 2, 'kind': 2, 'kinder': 2, 'kindern': 2, 'knie': 2, 'mama': 2, 'mann': 2,
'mitgruender': 2, 'mitgruenderin': 2, 'mittagessen': 2, 'mutter': 2, 'mutti': 2, 'oma': 2, 'onkel': 2, 'op': 2, 'opa':
2, 'operation': 2, 'ostern': 2, 'papa': 2, 'partner': 2, 'partnerin': 2, 'pruefung': 2, 'rechnung': 2, 'reise': 2,
'ruecken': 2, 'schwester': 2, 'schwiegermutter': 2, 'schwiegervater': 2, 'sohn': 2, 'tag': 2, 'tante': 2, 'termin': 2,
'tickets': 2, 'tochter': 2, 'treffen': 2, 'uhrzeit': 2, 'umzug': 2, 'urlaub': 2, 'vater': 2, 'vati': 2, 'weihnachten':
2, 'wetter': 2, 'woche': 2, 'wochenende': 2, 'wohnung': 2}, {'abendessen': 1, 'adresse': 1, 'baby': 1, 'befinden': 1,
'bruder': 1, 'datum': 1, 'einladung': 1, 'eltern': 1, 'familie': 1, 'ferien': 1, 'frau': 1, 'freund': 1, 'freundin':
1, 'garten': 1, 'geburtstag': 1, 'gesundheit': 1, 'grossmutter': 1, 'grossvater': 1, 'haus': 1, 'hochzeit': 1, 'hund':
1, 'kaffee': 1, 'kalender': 1, 'katze': 1, 'kind': 1, 'kinder': 1, 'kindern': 1, 'knie': 1, 'letzten': 3, 'mama': 1,
'mann': 1, 'mitgruender': 1, 'mitgruenderin': 1, 'mitgrunder': 1, 'mitgrunderin': 1, 'mittagessen': 1, 'mutter': 1,
'mutti': 1, 'nachsten': 4, 'naechsten': 5, 'neuem': 3, 'neuen': 3, 'neuer': 3, 'oma': 1, 'onkel': 1, 'op': 1, 'opa':
1, 'operation': 1, 'ostern': 1, 'papa': 1, 'partner': 1, 'partnerin': 1, 'pruefung': 1, 'prufung': 1, 'rechnung': 1,
'reise': 1, 'rucken': 1, 'ruecken': 1, 'schwester': 1, 'schwiegermutter': 1, 'schwiegervater': 1, 'sohn': 1, 'tag': 1,
'tante': 1, 'termin': 1, 'tickets': 1, 'tochter': 1, 'treffen': 1, 'uhrzeit': 1, 'umzug': 1, 'urlaub': 1, 'vater': 1,
'vati': 1, 'weihnachten': 1, 'wetter': 1, 'woche': 1, 'wochenende': 1, 'wohnung': 1}, {'abendessen': 2, 'adresse': 2,
'baby': 2, 'befinden': 2, 'bruder': 2, 'datum': 2, 'einladung': 2, 'eltern': 2, 'familie': 2, 'ferien': 2, 'frau': 2,
'freund': 2, 'freundin': 2, 'garten': 2, 'geburtstag': 2, 'gesundheit': 2, 'grossmutter': 2, 'grossvater': 2, 'haus':
2, 'hochzeit': 2, 'hund': 2, 'kaffee': 2, 'kalender': 2, 'katze': 2, 'kind': 2, 'kinder': 2, 'kindern': 2, 'knie': 2,
'letzten': 3, 'mama': 2, 'mann': 2, 'mitgruender': 2, 'mitgruenderin': 2, 'mitgrunder': 2, 'mitgrunderin': 2,
'mittagessen': 2, 'mutter': 2, 'mutti': 2, 'nachsten': 4, 'naechsten': 5, 'neuem': 3, 'neuen': 3, 'neuer': 3, 'oma':
2, 'onkel': 2, 'op': 2, 'opa': 2, 'operation': 2, 'ostern': 2, 'papa': 2, 'partner': 2, 'partnerin': 2, 'pruefung': 2,
'prufung': 2, 'rechnung': 2, 'reise': 2, 'rucken': 2, 'ruecken': 2, 'schwester': 2, 'schwiegermutter': 2,
'schwiegervater': 2, 'sohn': 2, 'tag': 2, 'tante': 2, 'termin': 2, 'tickets': 2, 'tochter': 2, 'treffen': 2,
'uhrzeit': 2, 'umzug': 2, 'urlaub': 2, 'vater': 2, 'vati': 2, 'weihnachten': 2, 'wetter': 2, 'woche': 2, 'wochenende':
2, 'wohnung': 2}, {'D': 0}, {'angekommen': 0, 'bleibt': 0, 'da': 0, 'frei': 0, 'geklappt': 0, 'gekommen': 0, 'klappt':
0, 'ok': 0, 'okay': 0, 'passt': 0, 'steht': 0, 'stimmt': 0}, {'...': 9}, {'': (1, 'kept')}, {'mal': 11}, {'wuerde':
11, 'wurde': 11, 'würde': 11}, {'hat': 0}, {'auch': 12, 'bereut': 11, 'empfehlen': 13, 'empfiehlt': 11, 'helfen': 0,
'je': 11, 'jemals': 11, 'kann': 0, 'koennte': 0, 'kommen': 0, 'kommt': 0, 'konnte': 0, 'könnte': 0, 'mag': 0,
'mitkommt': 0, 'mochte': 0, 'moechte': 0, 'möchte': 0, 'raten': 13, 'schon': 12, 'schonmal': 11, 'will': 0, 'wuerde':
11, 'wuerden': 11, 'wurde': 11, 'wurden': 11, 'würde': 11, 'zeit': 14}, {'mal': 11, 'schon': 11}, {'': (0,
'courtesy'), '...': 15, 'auch': 16, 'je': 11, 'jemals': 11, 'schon': 12, 'schonmal': 11}, {'bleibt': 0, 'geht': 0,
'klappt': 0, 'ok': 0, 'okay': 0, 'passt': 0}, {'<them>': 18, 'bleibt': 0, 'geht': 0, 'klappt': 0, 'ok': 0, 'okay': 0,
'passt': 0}, {'anrufen': 0, 'ausleihen': 0, 'besuchen': 0, 'kommen': 0, 'mitbringen': 0, 'mitnehmen': 0,
'telefonieren': 0, 'treffen': 0, 'verschieben': 0, 'vorbeikommen': 0}, {'...': 20}, {'...': 8, '<their>': 10,
'<they>': 17, 'D': 0, 'N': 0, 'alles': 10, 'das': 10, 'der': 10, 'die': 10, 'es': 19, 'ich': 21, 'jemand': 10, 'noch':
10, 'was': 10, 'wir': 21}, {'soll': 11, 'sollte': 11, 'sollten': 11}, {'...': 23}, {'': (0, 'courtesy'), 'ich': 24,
'man': 24, 'wir': 24}, {'gestern': 0, 'mude': 0, 'muede': 0, 'nicht': 0, 'spaet': 0, 'spat': 0, 'still': 0, 'traurig':
0}, {'gestern': 0, 'mude': 0, 'muede': 0, 'nicht': 0, 'so': 26, 'spaet': 0, 'spat': 0, 'still': 0, 'traurig': 0},
{'<they>': 27}, {'mitbringen': 0, 'schulde': 0, 'schulden': 0}, {'ist': 2}, {'gibt': 2}, {'braucht': 2, 'gibt': 2,
'los': 30, 'macht': 2, 'mochte': 2, 'moechte': 2, 'möchte': 2, 'neues': 31, 'treibt': 2, 'will': 2, 'wollte': 2},
{'anziehen': 0, 'braucht': 2, 'essen': 0, 'gerade': 32, 'gibt': 2, 'kochen': 0, 'los': 30, 'macht': 2, 'mitbringen':
0, 'mochte': 2, 'moechte': 2, 'möchte': 2, 'neues': 31, 'so': 32, 'treibt': 2, 'trinken': 0, 'will': 2, 'wollte': 2},
{'neues': 0}, {'anziehen': 0, 'essen': 0, 'kochen': 0, 'mitbringen': 0, 'trinken': 0}, {'': (0, 'courtesy'), 'ist':
2}, {'': (0, 'courtesy'), 'gibt': 2}, {'<i>': 29, '<they>': 33, 'braucht': 2, 'es': 34, 'gerade': 32, 'gibt': 2,
'ich': 35, 'los': 36, 'macht': 2, 'mochte': 2, 'moechte': 2, 'möchte': 2, 'neues': 37, 'so': 32, 'treibt': 2, 'will':
2, 'wir': 35, 'wollte': 2}, {'datum': 0, 'raum': 0, 'restaurant': 0, 'tag': 0, 'termin': 0, 'uhrzeit': 0, 'zug': 0},
{'einstellen': 13, 'fragen': 13}, {'': (0, 'courtesy'), '<they>': 40}, {'$$': 0, 'gelaufen': 2}, {'gegangen': 30,
'geht': 2, 'gehts': 2, 'gelaufen': 30, 'gewesen': 30, 'ging': 2, 'ist': 2, 'laeuft': 2, 'lauft': 2, 'lief': 2, 'sind':
2, 'war': 42, 'waren': 2}, {'...': 43, 'abendessen': 0, 'adresse': 0, 'baby': 0, 'befinden': 0, 'bruder': 0, 'datum':
0, 'einladung': 0, 'eltern': 0, 'familie': 0, 'ferien': 0, 'frau': 0, 'freund': 0, 'freundin': 0, 'garten': 0,
'geburtstag': 0, 'gesundheit': 0, 'grossmutter': 0, 'grossvater': 0, 'haus': 0, 'hochzeit': 0, 'hund': 0, 'kaffee': 0,
'kalender': 0, 'katze': 0, 'kind': 0, 'kinder': 0, 'kindern': 0, 'knie': 0, 'mama': 0, 'mann': 0, 'mitgruender': 0,
'mitgruenderin': 0, 'mitgrunder': 0, 'mitgrunderin': 0, 'mittagessen': 0, 'mutter': 0, 'mutti': 0, 'oma': 0, 'onkel':
0, 'op': 0, 'opa': 0, 'operation': 0, 'ostern': 0, 'papa': 0, 'partner': 0, 'partnerin': 0, 'pruefung': 0, 'prufung':
0, 'rechnung': 0, 'reise': 0, 'rucken': 0, 'ruecken': 0, 'schwester': 0, 'schwiegermutter': 0, 'schwiegervater': 0,
'sohn': 0, 'tag': 0, 'tante': 0, 'termin': 0, 'tickets': 0, 'tochter': 0, 'treffen': 0, 'uhrzeit': 0, 'umzug': 0,
'urlaub': 0, 'vater': 0, 'vati': 0, 'weihnachten': 0, 'wetter': 0, 'woche': 0, 'wochenende': 0, 'wohnung': 0}, {'hat':
11}, {'geloest': 45, 'gelost': 45, 'gemacht': 45, 'geschafft': 45, 'hinbekommen': 45}, {'das': 46}, {'...': 43},
{'...': 43, 's': 48}, {'gehe': 0, 'geht': 0, 'ging': 0}, {'...': 50}, {'ist': 0}, {'gegangen': 52, 'gehe': 0, 'geht':
0, 'gelaufen': 52, 'ging': 0, 'ist': 0, 'laeuft': 0, 'lauft': 0, 'lief': 0, 'war': 0}, {'...': 50, 'gegangen': 52,
'gehe': 0, 'geht': 0, 'gelaufen': 52, 'ging': 0, 'ist': 0, 'laeuft': 0, 'lauft': 0, 'lief': 0, 'so': 53, 'war': 0},
{'gegangen': 52, 'gehe': 0, 'geht': 0, 'gelaufen': 52, 'ging': 0, 'ist': 0, 'laeuft': 0, 'lauft': 0, 'lief': 0, 'so':
53, 'war': 0}, {'so': 55}, {'...': 43, '<their>': 51, '<them>': 54, 'N': 54, 'dem': 51, 'den': 51, 'der': 51,
'gegangen': 52, 'gehe': 0, 'geht': 0, 'gelaufen': 52, 'ging': 0, 'ihm': 56, 'ihr': 56, 'ist': 0, 'laeuft': 0, 'lauft':
0, 'lief': 0, 'so': 55, 'war': 0}, {'<their>': 44, '<they>': 47, 'D': 48, 'N': 49, 'alt': 0, 'das': 44, 'der': 44,
'die': 44, 'es': 57, 'spaet': 0, 'spat': 0}, {'geht': 0, 'laeuft': 0, 'lauft': 0, 'war': 0}, {'<them>': 59, 'geht': 0,
'laeuft': 0, 'lauft': 0, 'war': 0}, {'anfangen': 11, 'finden': 11, 'findet': 11, 'gefunden': 11, 'sparen': 11,
'suchen': 11, 'verkauft': 11}, {'': (0, 'courtesy'), '...': 61}, {'...': 61}, {'<their>': 0, '<they>': 62, 'N': 0,
'das': 0, 'der': 0, 'die': 0, 'ich': 63, 'man': 63, 'wir': 62}, {'kommt': 0}, {'<they>': 65}, {'<their>': 6, '<them>':
2, 'D': 2, 'N': 2, 'abendessen': 2, 'adresse': 2, 'baby': 2, 'befinden': 2, 'bruder': 2, 'das': 7, 'datum': 2, 'dem':
6, 'den': 7, 'der': 6, 'die': 7, 'einem': 7, 'einer': 7, 'einladung': 2, 'eltern': 2, 'familie': 2, 'ferien': 2,
'frau': 2, 'freund': 2, 'freundin': 2, 'garten': 2, 'geburtstag': 2, 'gesundheit': 2, 'grossmutter': 2, 'grossvater':
2, 'haus': 2, 'hochzeit': 2, 'hund': 2, 'kaffee': 2, 'kalender': 2, 'katze': 2, 'kind': 2, 'kinder': 2, 'kindern': 2,
'knie': 2, 'letzten': 3, 'mama': 2, 'mann': 2, 'mitgruender': 2, 'mitgruenderin': 2, 'mitgrunder': 2, 'mitgrunderin':
2, 'mittagessen': 2, 'mutter': 2, 'mutti': 2, 'nachsten': 4, 'naechsten': 5, 'neuem': 3, 'neuen': 3, 'neuer': 3, 'ob':
22, 'oma': 2, 'onkel': 2, 'op': 2, 'opa': 2, 'operation': 2, 'ostern': 2, 'papa': 2, 'partner': 2, 'partnerin': 2,
'pruefung': 2, 'prufung': 2, 'rechnung': 2, 'reise': 2, 'rucken': 2, 'ruecken': 2, 'schwester': 2, 'schwiegermutter':
2, 'schwiegervater': 2, 'sohn': 2, 'tag': 2, 'tante': 2, 'termin': 2, 'tickets': 2, 'tochter': 2, 'treffen': 2,
'uhrzeit': 2, 'umzug': 2, 'urlaub': 2, 'vater': 2, 'vati': 2, 'wann': 25, 'warum': 28, 'was': 38, 'weihnachten': 2,
'welche': 39, 'welchem': 39, 'welcher': 39, 'welches': 39, 'wer': 41, 'wetter': 2, 'wie': 58, 'wies': 60, 'wo': 64,
'woche': 2, 'wochenende': 2, 'woher': 66, 'wohnung': 2}, {'$': 67}]


NEWS = [{'': (0, 'hard')}, {'': (0, 'hard'), 'haben': 0, 'hat': 0}, {'verloren': 1}, {'arbeit': 2, 'arbeitsplatz': 2,
'auftrag': 2, 'baby': 2, 'bruder': 2, 'eltern': 2, 'ersparnisse': 2, 'foerderung': 2, 'forderung': 2, 'frau': 2,
'freund': 2, 'freundin': 2, 'grossauftrag': 2, 'grosskunden': 2, 'grossmutter': 2, 'grossvater': 2, 'hauptkunden': 2,
'haus': 2, 'hund': 2, 'investor': 2, 'investorin': 2, 'job': 2, 'katze': 2, 'kind': 2, 'kunden': 2, 'kundin': 2,
'lizenz': 2, 'mama': 2, 'mann': 2, 'mitgruender': 2, 'mitgruenderin': 2, 'mitgrunder': 2, 'mitgrunderin': 2, 'mutter':
2, 'mutti': 2, 'oma': 2, 'onkel': 2, 'opa': 2, 'papa': 2, 'partner': 2, 'partnerin': 2, 'schwester': 2,
'schwiegermutter': 2, 'schwiegervater': 2, 'sohn': 2, 'stelle': 2, 'tante': 2, 'tochter': 2, 'vater': 2, 'vati': 2,
'vertrag': 2, 'wohnung': 2}, {'bruche': 0, 'brueche': 0}, {'die': 4}, {'gescheitert': 0, 'in': 5, 'kaputt': 0,
'vorbei': 0, 'zerbrochen': 0}, {'...': 6, 'gescheitert': 0, 'in': 5, 'kaputt': 0, 'vorbei': 0, 'zerbrochen': 0},
{'ging': 7, 'ist': 7}, {'...': 3, 'arbeit': 2, 'arbeitsplatz': 2, 'auftrag': 2, 'baby': 2, 'beziehung': 8, 'bruder':
2, 'ehe': 8, 'eltern': 2, 'ersparnisse': 2, 'foerderung': 2, 'forderung': 2, 'frau': 2, 'freund': 2, 'freundin': 2,
'grossauftrag': 2, 'grosskunden': 2, 'grossmutter': 2, 'grossvater': 2, 'hauptkunden': 2, 'haus': 2, 'hund': 2,
'investor': 2, 'investorin': 2, 'job': 2, 'katze': 2, 'kind': 2, 'kunden': 2, 'kundin': 2, 'lizenz': 2, 'mama': 2,
'mann': 2, 'mitgruender': 2, 'mitgruenderin': 2, 'mitgrunder': 2, 'mitgrunderin': 2, 'mutter': 2, 'mutti': 2, 'oma':
2, 'onkel': 2, 'opa': 2, 'papa': 2, 'partner': 2, 'partnerin': 2, 'schwester': 2, 'schwiegermutter': 2,
'schwiegervater': 2, 'sohn': 2, 'stelle': 2, 'tante': 2, 'tochter': 2, 'vater': 2, 'vati': 2, 'verlobung': 8,
'vertrag': 2, 'wohnung': 2}, {'erkrankt': 0}, {'depression': 10}, {'burnout': 10, 'hirntumor': 10, 'tumor': 10},
{'covid': 10}, {'brustkrebs': 10, 'burnout': 10, 'depressionen': 10, 'eine': 11, 'einen': 12, 'hautkrebs': 10,
'krebs': 10, 'leukaemie': 10, 'leukamie': 10, 'long': 13, 'lungenkrebs': 10, 'prostatakrebs': 10}, {'haben': 0, 'hat':
0}, {'gebrochen': 15}, {'intensivstation': 0}, {'der': 17}, {'depression': 0}, {'burnout': 0, 'hirntumor': 0, 'tumor':
0}, {'covid': 0}, {'brustkrebs': 0, 'burnout': 0, 'depressionen': 0, 'eine': 19, 'einen': 20, 'hautkrebs': 0, 'krebs':
0, 'leukaemie': 0, 'leukamie': 0, 'long': 21, 'lungenkrebs': 0, 'prostatakrebs': 0}, {'hat': 22}, {'bestrahlung': 0,
'chemo': 0, 'chemotherapie': 0}, {'bestrahlung': 0, 'chemo': 0, 'chemotherapie': 0, 'eine': 24}, {'arm': 0, 'bein': 0,
'ellbogen': 0, 'finger': 0, 'fuss': 0, 'hand': 0, 'handgelenk': 0, 'huefte': 0, 'hufte': 0, 'knie': 0, 'knochel': 0,
'knoechel': 0, 'nase': 0, 'rippe': 0, 'rippen': 0, 'schluesselbein': 0, 'schlusselbein': 0, 'schulter': 0, 'wirbel':
0}, {'...': 26, 'arm': 0, 'bein': 0, 'ellbogen': 0, 'finger': 0, 'fuss': 0, 'hand': 0, 'handgelenk': 0, 'huefte': 0,
'hufte': 0, 'knie': 0, 'knochel': 0, 'knoechel': 0, 'nase': 0, 'rippe': 0, 'rippen': 0, 'schluesselbein': 0,
'schlusselbein': 0, 'schulter': 0, 'wirbel': 0}, {'das': 27, 'den': 27, 'die': 27, 'ein': 27, 'eine': 27, 'einen':
27}, {'sich': 28}, {'bekommen': 0, 'diagnostiziert': 0, 'haben': 0, 'hat': 0}, {'': (0, 'hard'), 'erlitten': 0,
'gehabt': 0}, {'depression': 30, 'fehlgeburt': 31}, {'': (0, 'hard'), 'bekommen': 0, 'diagnostiziert': 0, 'erlitten':
0, 'gehabt': 0, 'haben': 0, 'hat': 0}, {'unfall': 31}, {'autounfall': 31, 'burnout': 33, 'fahrradunfall': 31,
'herzinfarkt': 31, 'hirntumor': 30, 'nervenzusammenbruch': 31, 'schlaganfall': 31, 'schweren': 34, 'tumor': 30,
'unfall': 31, 'zusammenbruch': 31}, {'': (0, 'hard'), 'ist': 0, 'sind': 0}, {'worden': 36, 'wurde': 0}, {'ist': 0},
{'worden': 38, 'wurde': 0}, {'verloren': 0}, {'arbeit': 40, 'arbeitsplatz': 40, 'auftrag': 40, 'baby': 40, 'bruder':
40, 'eltern': 40, 'ersparnisse': 40, 'foerderung': 40, 'forderung': 40, 'frau': 40, 'freund': 40, 'freundin': 40,
'grossauftrag': 40, 'grosskunden': 40, 'grossmutter': 40, 'grossvater': 40, 'hauptkunden': 40, 'haus': 40, 'hund': 40,
'investor': 40, 'investorin': 40, 'job': 40, 'katze': 40, 'kind': 40, 'kunden': 40, 'kundin': 40, 'lizenz': 40,
'mama': 40, 'mann': 40, 'mitgruender': 40, 'mitgruenderin': 40, 'mitgrunder': 40, 'mitgrunderin': 40, 'mutter': 40,
'mutti': 40, 'oma': 40, 'onkel': 40, 'opa': 40, 'papa': 40, 'partner': 40, 'partnerin': 40, 'schwester': 40,
'schwiegermutter': 40, 'schwiegervater': 40, 'sohn': 40, 'stelle': 40, 'tante': 40, 'tochter': 40, 'vater': 40,
'vati': 40, 'vertrag': 40, 'wohnung': 40}, {'...': 41, 'arbeit': 40, 'arbeitsplatz': 40, 'auftrag': 40, 'baby': 40,
'bruder': 40, 'eltern': 40, 'ersparnisse': 40, 'foerderung': 40, 'forderung': 40, 'frau': 40, 'freund': 40,
'freundin': 40, 'grossauftrag': 40, 'grosskunden': 40, 'grossmutter': 40, 'grossvater': 40, 'hauptkunden': 40, 'haus':
40, 'hund': 40, 'investor': 40, 'investorin': 40, 'job': 40, 'katze': 40, 'kind': 40, 'kunden': 40, 'kundin': 40,
'lizenz': 40, 'mama': 40, 'mann': 40, 'mitgruender': 40, 'mitgruenderin': 40, 'mitgrunder': 40, 'mitgrunderin': 40,
'mutter': 40, 'mutti': 40, 'oma': 40, 'onkel': 40, 'opa': 40, 'papa': 40, 'partner': 40, 'partnerin': 40, 'schwester':
40, 'schwiegermutter': 40, 'schwiegervater': 40, 'sohn': 40, 'stelle': 40, 'tante': 40, 'tochter': 40, 'vater': 40,
'vati': 40, 'vertrag': 40, 'wohnung': 40}, {'<their>': 42}, {'worden': 0}, {'krankenhaus': 0, 'spital': 0}, {'klinik':
0}, {'der': 46}, {'': (0, 'hard'), 'gegangen': 0}, {'erkrankt': 0, 'krank': 0, 'verletzt': 0}, {'verungluckt': 0},
{'verunglueckt': 0}, {'auf': 18, 'ausgebrannt': 0, 'bankrott': 0, 'depressiv': 0, 'entlassen': 44, 'gekuendigt': 44,
'gekundigt': 44, 'gestorben': 0, 'im': 45, 'in': 47, 'insolvent': 0, 'pleite': 48, 'schwer': 49, 'todkrank': 0,
'todlich': 50, 'toedlich': 51, 'verstorben': 0, 'verungluckt': 0, 'verunglueckt': 0}, {'geloest': 0, 'gelost': 0},
{'verlobung': 53}, {'gemacht': 0}, {'die': 54, 'schluss': 55}, {'blutvergiftung': 0, 'depression': 0,
'gehirnerschuetterung': 0, 'gehirnerschutterung': 0, 'lungenentzuendung': 0, 'lungenentzundung': 0},
{'bandscheibenvorfall': 0, 'burnout': 0, 'herzinfarkt': 0, 'hirntumor': 0, 'schlaganfall': 0, 'tumor': 0}, {'muessen':
0, 'mussen': 0}, {'angemeldet': 0, 'anmelden': 59}, {'sklerose': 0}, {'angebrochen': 0, 'ausgekugelt': 0, 'gebrochen':
0, 'gerissen': 0, 'verdreht': 0, 'verletzt': 0, 'zertruemmert': 0, 'zertrummert': 0}, {'angebrochen': 0,
'ausgekugelt': 0, 'gebrochen': 0, 'gerissen': 0, 'verdreht': 0, 'verletzt': 0, 'zertruemmert': 0}, {'angebrochen': 0,
'ausgekugelt': 0, 'gebrochen': 0, 'gerissen': 0, 'verdreht': 0, 'verletzt': 0, 'zertrummert': 0}, {'achillessehne':
62, 'arm': 62, 'becken': 62, 'bein': 62, 'ellbogen': 62, 'finger': 62, 'fuss': 62, 'hand': 62, 'handgelenk': 62,
'huefte': 63, 'hufte': 64, 'kiefer': 62, 'knie': 62, 'knochel': 64, 'knoechel': 63, 'kreuzband': 62, 'meniskus': 62,
'nase': 62, 'rippe': 62, 'rippen': 62, 'schluesselbein': 63, 'schlusselbein': 64, 'schulter': 62, 'sehne': 62,
'wirbel': 62, 'zehe': 62}, {'...': 65, 'achillessehne': 62, 'arm': 62, 'becken': 62, 'bein': 62, 'ellbogen': 62,
'finger': 62, 'fuss': 62, 'hand': 62, 'handgelenk': 62, 'huefte': 63, 'hufte': 64, 'kiefer': 62, 'knie': 62,
'knochel': 64, 'knoechel': 63, 'kreuzband': 62, 'meniskus': 62, 'nase': 62, 'rippe': 62, 'rippen': 62,
'schluesselbein': 63, 'schlusselbein': 64, 'schulter': 62, 'sehne': 62, 'wirbel': 62, 'zehe': 62}, {'<their>': 66,
'das': 66, 'den': 66, 'die': 66, 'ein': 66, 'eine': 66, 'einen': 66}, {'getrennt': 0}, {'...': 68}, {'<their>': 69},
{'<their>': 66, 'das': 66, 'den': 66, 'die': 66, 'ein': 66, 'eine': 66, 'einen': 66, 'gestern': 67, 'getrennt': 0,
'von': 70}, {'krebs': 0}, {'...': 56, '<their>': 42, 'alzheimer': 0, 'brustkrebs': 0, 'burnout': 0, 'demenz': 0,
'depressionen': 0, 'die': 54, 'eine': 57, 'einen': 58, 'gerade': 43, 'hautkrebs': 0, 'insolvenz': 60, 'krebs': 0,
'leukaemie': 0, 'leukamie': 0, 'long': 21, 'lungenkrebs': 0, 'ms': 0, 'multiple': 61, 'parkinson': 0, 'prostatakrebs':
0, 'schluss': 55, 'sich': 71, 'wieder': 72}, {'': (0, 'hard'), 'verloren': 0}, {'arbeit': 40, 'arbeitsplatz': 40,
'auftrag': 40, 'baby': 40, 'bruder': 40, 'caterer': 74, 'caterin': 74, 'eltern': 40, 'ersparnisse': 40, 'foerderung':
40, 'forderung': 40, 'frau': 40, 'freund': 40, 'freundin': 40, 'grossauftrag': 40, 'grosskunden': 40, 'grossmutter':
40, 'grossvater': 40, 'hauptkunden': 40, 'haus': 40, 'hund': 40, 'investor': 40, 'investorin': 40, 'job': 40, 'katze':
40, 'kind': 40, 'koch': 74, 'kochin': 74, 'koechin': 74, 'kunden': 40, 'kundin': 40, 'laden': 74, 'lieferanten': 74,
'lizenz': 40, 'mama': 40, 'mandanten': 74, 'mann': 40, 'mitgruender': 40, 'mitgruenderin': 40, 'mitgrunder': 40,
'mitgrunderin': 40, 'mutter': 40, 'mutti': 40, 'oma': 40, 'onkel': 40, 'opa': 40, 'papa': 40, 'partner': 40,
'partnerin': 40, 'schwester': 40, 'schwiegermutter': 40, 'schwiegervater': 40, 'sohn': 40, 'stelle': 40, 'tante': 40,
'tochter': 40, 'vater': 40, 'vati': 40, 'vertrag': 40, 'wohnung': 40}, {'...': 75, 'arbeit': 40, 'arbeitsplatz': 40,
'auftrag': 40, 'baby': 40, 'bruder': 40, 'caterer': 74, 'caterin': 74, 'eltern': 40, 'ersparnisse': 40, 'foerderung':
40, 'forderung': 40, 'frau': 40, 'freund': 40, 'freundin': 40, 'grossauftrag': 40, 'grosskunden': 40, 'grossmutter':
40, 'grossvater': 40, 'hauptkunden': 40, 'haus': 40, 'hund': 40, 'investor': 40, 'investorin': 40, 'job': 40, 'katze':
40, 'kind': 40, 'koch': 74, 'kochin': 74, 'koechin': 74, 'kunden': 40, 'kundin': 40, 'laden': 74, 'lieferanten': 74,
'lizenz': 40, 'mama': 40, 'mandanten': 74, 'mann': 40, 'mitgruender': 40, 'mitgruenderin': 40, 'mitgrunder': 40,
'mitgrunderin': 40, 'mutter': 40, 'mutti': 40, 'oma': 40, 'onkel': 40, 'opa': 40, 'papa': 40, 'partner': 40,
'partnerin': 40, 'schwester': 40, 'schwiegermutter': 40, 'schwiegervater': 40, 'sohn': 40, 'stelle': 40, 'tante': 40,
'tochter': 40, 'vater': 40, 'vati': 40, 'vertrag': 40, 'wohnung': 40}, {'blutvergiftung': 0, 'depression': 0,
'fehlgeburt': 31, 'gehirnerschuetterung': 0, 'gehirnerschutterung': 0, 'lungenentzuendung': 0, 'lungenentzundung': 0},
{'autounfall': 31, 'bandscheibenvorfall': 0, 'burnout': 31, 'fahrradunfall': 31, 'herzinfarkt': 31, 'hirntumor': 0,
'nervenzusammenbruch': 31, 'schlaganfall': 31, 'schweren': 34, 'tumor': 0, 'unfall': 31, 'zusammenbruch': 31}, {'...':
56, '<their>': 76, 'alzheimer': 0, 'brustkrebs': 0, 'burnout': 0, 'demenz': 0, 'depressionen': 0, 'die': 54, 'eine':
77, 'einen': 78, 'gerade': 43, 'hautkrebs': 0, 'insolvenz': 60, 'krebs': 0, 'leukaemie': 0, 'leukamie': 0, 'long': 21,
'lungenkrebs': 0, 'ms': 0, 'multiple': 61, 'parkinson': 0, 'prostatakrebs': 0, 'schluss': 55, 'sich': 71, 'wieder':
72}, {'blutvergiftung': 0, 'fehlgeburt': 31, 'gehirnerschuetterung': 0, 'gehirnerschutterung': 0, 'lungenentzuendung':
0, 'lungenentzundung': 0}, {'autounfall': 31, 'bandscheibenvorfall': 0, 'burnout': 31, 'fahrradunfall': 31,
'herzinfarkt': 31, 'nervenzusammenbruch': 31, 'schlaganfall': 31, 'schweren': 34, 'unfall': 31, 'zusammenbruch': 31},
{'<their>': 66, 'das': 66, 'den': 66, 'die': 66, 'ein': 66, 'eine': 66, 'einen': 66, 'gestern': 67}, {'<their>': 42,
'alzheimer': 0, 'demenz': 0, 'eine': 80, 'einen': 81, 'gerade': 43, 'ms': 0, 'multiple': 61, 'parkinson': 0, 'sich':
82, 'wieder': 72}, {'liegt': 0}, {'krankenhaus': 36, 'spital': 36, 'sterben': 84}, {'hat': 0}, {'muss': 0, 'musste':
0}, {'angemeldet': 86, 'anmelden': 87}, {'koma': 0}, {'abserviert': 0, 'angefahren': 0, 'arbeitslos': 0,
'freigestellt': 0, 'gelaehmt': 0, 'gelahmt': 0, 'gestuerzt': 0, 'gesturzt': 0, 'im': 89, 'krankgeschrieben': 0,
'niedergeschlagen': 0, 'obdachlos': 0, 'schwanger': 40, 'uberfahren': 0, 'ueberfahren': 0, 'verlassen': 0, 'verletzt':
0, 'verunfallt': 0, 'zusammengebrochen': 0, 'zusammengeklappt': 0}, {'': (0, 'hard'), 'worden': 0}, {'auf': 18,
'ausgebrannt': 0, 'ausgeraubt': 0, 'bankrott': 0, 'depressiv': 0, 'entlassen': 91, 'gefeuert': 0, 'gekuendigt': 91,
'gekundigt': 91, 'gestorben': 0, 'im': 45, 'in': 47, 'insolvent': 0, 'operiert': 0, 'pleite': 48, 'schwer': 49,
'todkrank': 0, 'todlich': 50, 'toedlich': 51, 'uberfallen': 0, 'ueberfallen': 0, 'verklagt': 0, 'verstorben': 0,
'verungluckt': 0, 'verunglueckt': 0}, {'koma': 0, 'krankenhaus': 0, 'spital': 0}, {'woche': 52}, {'auf': 18,
'ausgebrannt': 0, 'bankrott': 0, 'depressiv': 0, 'entlassen': 44, 'gekuendigt': 44, 'gestorben': 0, 'im': 45, 'in':
47, 'insolvent': 0, 'pleite': 48, 'schwer': 49, 'todkrank': 0, 'toedlich': 51, 'verstorben': 0, 'verunglueckt': 0},
{'auf': 18, 'ausgebrannt': 0, 'bankrott': 0, 'depressiv': 0, 'entlassen': 44, 'gekundigt': 44, 'gestorben': 0, 'im':
45, 'in': 47, 'insolvent': 0, 'pleite': 48, 'schwer': 49, 'todkrank': 0, 'todlich': 50, 'verstorben': 0,
'verungluckt': 0}, {'...': 90, 'abserviert': 0, 'an': 14, 'angefahren': 0, 'arbeitslos': 0, 'auf': 18, 'ausgebrannt':
0, 'ausgeraubt': 0, 'bankrott': 0, 'depressiv': 0, 'entlassen': 91, 'freigestellt': 0, 'gefeuert': 0, 'gekuendigt':
91, 'gekundigt': 91, 'gelaehmt': 0, 'gelahmt': 0, 'gestern': 92, 'gestorben': 0, 'gestuerzt': 0, 'gesturzt': 0, 'im':
93, 'in': 47, 'insolvent': 0, 'krankgeschrieben': 0, 'letzte': 94, 'niedergeschlagen': 0, 'obdachlos': 0, 'operiert':
0, 'pleite': 48, 'ploetzlich': 95, 'plotzlich': 96, 'schwanger': 40, 'schwer': 49, 'todkrank': 0, 'todlich': 50,
'toedlich': 51, 'uberfahren': 0, 'uberfallen': 0, 'uberraschend': 96, 'ueberfahren': 0, 'ueberfallen': 0,
'ueberraschend': 95, 'verklagt': 0, 'verlassen': 0, 'verletzt': 0, 'verstorben': 0, 'verunfallt': 0, 'verungluckt': 0,
'verunglueckt': 0, 'zusammengebrochen': 0, 'zusammengeklappt': 0}, {'scheiden': 0}, {'sich': 98}, {'an': 22, 'unter':
22}, {'krankenhaus': 0, 'spital': 0, 'sterben': 0}, {'auf': 18, 'im': 101, 'in': 47}, {'covid': 30}, {'an': 0,
'anmelden': 0}, {'insolvenz': 104}, {'schliessen': 0, 'zumachen': 0, 'zusperren': 0}, {'agentur': 106, 'betrieb': 106,
'cafe': 106, 'café': 106, 'firma': 106, 'geschaeft': 106, 'geschaft': 106, 'laden': 106, 'praxis': 106, 'restaurant':
106, 'startup': 106, 'unternehmen': 106}, {'anmelden': 0}, {'<their>': 107, 'insolvenz': 108, 'schliessen': 0,
'zumachen': 0, 'zusperren': 0}, {'entlassen': 0}, {'<their>': 107, 'alle': 110, 'insolvenz': 104, 'leute': 110,
'schliessen': 0, 'zumachen': 0, 'zusperren': 0}, {'': (0, 'hard'), 'gegangen': 36, 'ist': 0, 'sind': 0}, {'erkrankt':
0, 'krank': 36, 'verletzt': 0}, {'an': 14}, {'laesst': 0, 'lasst': 0, 'lässt': 0}, {'<their>': 66, 'das': 66, 'den':
66, 'die': 66, 'ein': 66, 'eine': 66, 'einen': 66, 'gestern': 67, 'scheiden': 115}, {'arbeitslos': 0, 'gelaehmt': 0,
'gelahmt': 0, 'gestuerzt': 0, 'gesturzt': 0, 'im': 89, 'krankgeschrieben': 0, 'obdachlos': 0, 'schwanger': 40,
'verunfallt': 0, 'zusammengebrochen': 0, 'zusammengeklappt': 0}, {'...': 117, 'arbeitslos': 0, 'auf': 18,
'ausgebrannt': 0, 'bankrott': 0, 'depressiv': 0, 'entlassen': 44, 'gekuendigt': 44, 'gekundigt': 44, 'gelaehmt': 0,
'gelahmt': 0, 'gestern': 52, 'gestorben': 0, 'gestuerzt': 0, 'gesturzt': 0, 'im': 93, 'in': 47, 'insolvent': 0,
'krankgeschrieben': 0, 'letzte': 94, 'obdachlos': 0, 'pleite': 48, 'ploetzlich': 95, 'plotzlich': 96, 'schwanger': 40,
'schwer': 49, 'todkrank': 0, 'todlich': 50, 'toedlich': 51, 'uberraschend': 96, 'ueberraschend': 95, 'verstorben': 0,
'verunfallt': 0, 'verungluckt': 0, 'verunglueckt': 0, 'zusammengebrochen': 0, 'zusammengeklappt': 0}, {'sich': 0},
{'arbeit': 0, 'arbeitsplatz': 0, 'auftrag': 0, 'baby': 0, 'bruder': 0, 'eltern': 0, 'ersparnisse': 0, 'foerderung': 0,
'forderung': 0, 'frau': 0, 'freund': 0, 'freundin': 0, 'grossauftrag': 0, 'grosskunden': 0, 'grossmutter': 0,
'grossvater': 0, 'hauptkunden': 0, 'haus': 0, 'hund': 0, 'investor': 0, 'investorin': 0, 'job': 0, 'katze': 0, 'kind':
0, 'kunden': 0, 'kundin': 0, 'lizenz': 0, 'mama': 0, 'mann': 0, 'mitgruender': 0, 'mitgruenderin': 0, 'mitgrunder': 0,
'mitgrunderin': 0, 'mutter': 0, 'mutti': 0, 'oma': 0, 'onkel': 0, 'opa': 0, 'papa': 0, 'partner': 0, 'partnerin': 0,
'schwester': 0, 'schwiegermutter': 0, 'schwiegervater': 0, 'sohn': 0, 'stelle': 0, 'tante': 0, 'tochter': 0, 'vater':
0, 'vati': 0, 'vertrag': 0, 'wohnung': 0}, {'...': 120, 'arbeit': 0, 'arbeitsplatz': 0, 'auftrag': 0, 'baby': 0,
'bruder': 0, 'eltern': 0, 'ersparnisse': 0, 'foerderung': 0, 'forderung': 0, 'frau': 0, 'freund': 0, 'freundin': 0,
'grossauftrag': 0, 'grosskunden': 0, 'grossmutter': 0, 'grossvater': 0, 'hauptkunden': 0, 'haus': 0, 'hund': 0,
'investor': 0, 'investorin': 0, 'job': 0, 'katze': 0, 'kind': 0, 'kunden': 0, 'kundin': 0, 'lizenz': 0, 'mama': 0,
'mann': 0, 'mitgruender': 0, 'mitgruenderin': 0, 'mitgrunder': 0, 'mitgrunderin': 0, 'mutter': 0, 'mutti': 0, 'oma':
0, 'onkel': 0, 'opa': 0, 'papa': 0, 'partner': 0, 'partnerin': 0, 'schwester': 0, 'schwiegermutter': 0,
'schwiegervater': 0, 'sohn': 0, 'stelle': 0, 'tante': 0, 'tochter': 0, 'vater': 0, 'vati': 0, 'vertrag': 0, 'wohnung':
0}, {'<their>': 121}, {'arbeit': 0, 'arbeitsplatz': 0, 'auftrag': 0, 'baby': 0, 'bruder': 0, 'caterer': 74, 'caterin':
74, 'eltern': 0, 'ersparnisse': 0, 'foerderung': 0, 'forderung': 0, 'frau': 0, 'freund': 0, 'freundin': 0,
'grossauftrag': 0, 'grosskunden': 0, 'grossmutter': 0, 'grossvater': 0, 'hauptkunden': 0, 'haus': 0, 'hund': 0,
'investor': 0, 'investorin': 0, 'job': 0, 'katze': 0, 'kind': 0, 'koch': 74, 'kochin': 74, 'koechin': 74, 'kunden': 0,
'kundin': 0, 'laden': 74, 'lieferanten': 74, 'lizenz': 0, 'mama': 0, 'mandanten': 74, 'mann': 0, 'mitgruender': 0,
'mitgruenderin': 0, 'mitgrunder': 0, 'mitgrunderin': 0, 'mutter': 0, 'mutti': 0, 'oma': 0, 'onkel': 0, 'opa': 0,
'papa': 0, 'partner': 0, 'partnerin': 0, 'schwester': 0, 'schwiegermutter': 0, 'schwiegervater': 0, 'sohn': 0,
'stelle': 0, 'tante': 0, 'tochter': 0, 'vater': 0, 'vati': 0, 'vertrag': 0, 'wohnung': 0}, {'...': 123, 'arbeit': 0,
'arbeitsplatz': 0, 'auftrag': 0, 'baby': 0, 'bruder': 0, 'caterer': 74, 'caterin': 74, 'eltern': 0, 'ersparnisse': 0,
'foerderung': 0, 'forderung': 0, 'frau': 0, 'freund': 0, 'freundin': 0, 'grossauftrag': 0, 'grosskunden': 0,
'grossmutter': 0, 'grossvater': 0, 'hauptkunden': 0, 'haus': 0, 'hund': 0, 'investor': 0, 'investorin': 0, 'job': 0,
'katze': 0, 'kind': 0, 'koch': 74, 'kochin': 74, 'koechin': 74, 'kunden': 0, 'kundin': 0, 'laden': 74, 'lieferanten':
74, 'lizenz': 0, 'mama': 0, 'mandanten': 74, 'mann': 0, 'mitgruender': 0, 'mitgruenderin': 0, 'mitgrunder': 0,
'mitgrunderin': 0, 'mutter': 0, 'mutti': 0, 'oma': 0, 'onkel': 0, 'opa': 0, 'papa': 0, 'partner': 0, 'partnerin': 0,
'schwester': 0, 'schwiegermutter': 0, 'schwiegervater': 0, 'sohn': 0, 'stelle': 0, 'tante': 0, 'tochter': 0, 'vater':
0, 'vati': 0, 'vertrag': 0, 'wohnung': 0}, {'<their>': 124}, {'...': 117, 'arbeitslos': 0, 'gelaehmt': 0, 'gelahmt':
0, 'gestuerzt': 0, 'gesturzt': 0, 'im': 89, 'krankgeschrieben': 0, 'obdachlos': 0, 'schwanger': 40, 'verunfallt': 0,
'zusammengebrochen': 0, 'zusammengeklappt': 0}, {'abserviert': 0, 'angefahren': 0, 'freigestellt': 0,
'niedergeschlagen': 0, 'uberfahren': 0, 'ueberfahren': 0, 'verlassen': 0, 'verletzt': 0}, {'ausgeraubt': 0,
'entlassen': 0, 'gefeuert': 0, 'gekuendigt': 0, 'gekundigt': 0, 'operiert': 0, 'uberfallen': 0, 'ueberfallen': 0,
'verklagt': 0}, {'...': 127, 'abserviert': 0, 'angefahren': 0, 'ausgeraubt': 0, 'entlassen': 0, 'freigestellt': 0,
'gefeuert': 0, 'gekuendigt': 0, 'gekundigt': 0, 'gestern': 128, 'niedergeschlagen': 0, 'operiert': 0, 'uberfahren': 0,
'uberfallen': 0, 'ueberfahren': 0, 'ueberfallen': 0, 'verklagt': 0, 'verlassen': 0, 'verletzt': 0}, {'ausgeraubt': 0,
'entlassen': 0, 'gefeuert': 0, 'gekuendigt': 0, 'gekundigt': 0, 'gestern': 128, 'operiert': 0, 'uberfallen': 0,
'ueberfallen': 0, 'verklagt': 0}, {'<their>': 9, 'an': 14, 'arm': 16, 'auf': 18, 'ausgebrannt': 0, 'bankrott': 0,
'bein': 16, 'bekam': 22, 'bekommen': 23, 'bekommt': 25, 'brach': 29, 'bricht': 29, 'brustkrebs': 30, 'burnout': 30,
'depressionen': 30, 'depressiv': 0, 'eine': 32, 'einen': 35, 'entlassen': 37, 'fuss': 16, 'gefeuert': 39,
'gekuendigt': 37, 'gekundigt': 37, 'gerade': 43, 'gestern': 52, 'gestorben': 36, 'habe': 22, 'haben': 73, 'hand': 16,
'handgelenk': 16, 'hat': 79, 'hatte': 83, 'hautkrebs': 30, 'huefte': 16, 'hufte': 16, 'im': 85, 'in': 47, 'insolvent':
36, 'insolvenz': 88, 'ist': 97, 'knie': 16, 'knochel': 16, 'knoechel': 16, 'krebs': 30, 'kriegt': 25, 'laesst': 99,
'lassen': 99, 'lasst': 99, 'leidet': 100, 'letzte': 94, 'leukaemie': 30, 'leukamie': 30, 'liegt': 102, 'litt': 100,
'long': 103, 'lungenkrebs': 30, 'lässt': 99, 'macht': 25, 'meldet': 105, 'meldete': 105, 'muss': 109, 'musste': 111,
'pleite': 112, 'ploetzlich': 95, 'plotzlich': 96, 'prostatakrebs': 30, 'rippe': 16, 'schluesselbein': 16,
'schlusselbein': 16, 'schulter': 16, 'schwer': 113, 'sei': 114, 'sich': 116, 'sind': 118, 'starb': 0, 'todkrank': 0,
'todlich': 50, 'toedlich': 51, 'trennen': 119, 'uberfallen': 39, 'uberraschend': 96, 'ueberfallen': 39,
'ueberraschend': 95, 'verklagt': 39, 'verliert': 122, 'verlor': 125, 'verstarb': 0, 'verstorben': 36, 'verungluckt':
0, 'verungluckte': 0, 'verunglueckt': 0, 'verunglueckte': 0, 'war': 126, 'wurde': 129, 'wurden': 130}]


KNOWING = [{'': (1, 'knows')}, {'N': 0}, {'mit': 1}, {'...': 2, 'mit': 1}, {'arbeitete': 3, 'studierte': 3}, {'': (8,
'too')}, {'': (9, 'not_too')}, {'$$': 6}, {'$$': 5, 'nicht': 7}, {'': (11, 'feeling')}, {'N': 9}, {'$$': 9}, {'N':
11}, {'': (7, 'not_many')}, {'begegnet': 13, 'gesehen': 13, 'getroffen': 13, 'kennengelernt': 13}, {'nie': 14},
{'nie': 14, 'noch': 15}, {'N': 16}, {'': (4, 'brought')}, {'gemacht': 18}, {'bekannt': 19, 'bekanntgemacht': 18,
'vorgestellt': 18, 'zusammengebracht': 18}, {'N': 20}, {'': (6, 'not_knows')}, {'begegnet': 22, 'gesehen': 22,
'getroffen': 22, 'kennengelernt': 22}, {'nie': 23}, {'N': 20, 'mit': 21, 'nie': 23, 'noch': 24}, {'aufgebaut': 0,
'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegruendet': 0, 'gegrundet': 0, 'gelernt': 0,
'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'...': 26, 'aufgebaut': 0,
'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegruendet': 0, 'gegrundet': 0, 'gelernt': 0,
'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'N': 27}, {'mit': 28}, {'...': 29,
'mit': 28}, {'aufgebaut': 0, 'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegruendet': 0,
'gelernt': 0, 'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'...': 31,
'aufgebaut': 0, 'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegruendet': 0, 'gelernt': 0,
'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'N': 32}, {'mit': 33}, {'...': 34,
'mit': 33}, {'^': 35}, {'aufgebaut': 0, 'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegrundet':
0, 'gelernt': 0, 'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'...': 37,
'aufgebaut': 0, 'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegrundet': 0, 'gelernt': 0,
'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'N': 38}, {'mit': 39}, {'...': 40,
'mit': 39}, {'^': 41}, {'N': 25, '^': 30, 'frueher': 36, 'fruher': 42}, {'N': 20, 'mit': 21}, {'N': 44, '^': 30,
'frueher': 36, 'fruher': 42}, {'nie': 23, 'noch': 24}, {'kollege': 0, 'kollegen': 0, 'kollegin': 0},
{'arbeitskollege': 0, 'arbeitskollegen': 0, 'arbeitskollegin': 0, 'bruder': 0, 'chef': 0, 'chefin': 0, 'cousin': 0,
'cousine': 0, 'cousins': 0, 'ex': 47, 'exkollege': 0, 'exkollegen': 0, 'exkollegin': 0, 'frau': 0, 'freund': 0,
'freunde': 0, 'freundin': 0, 'freundinnen': 0, 'geschaeftspartner': 0, 'geschaeftspartnerin': 0, 'geschaftspartner':
0, 'geschaftspartnerin': 0, 'geschwister': 0, 'jugendfreund': 0, 'jugendfreunde': 0, 'jugendfreundin': 0,
'klassenkameraden': 0, 'kollege': 0, 'kollegen': 0, 'kollegin': 0, 'kolleginnen': 0, 'kommilitone': 0, 'kommilitonen':
0, 'kommilitonin': 0, 'mann': 0, 'mentor': 0, 'mentorin': 0, 'mitgruender': 0, 'mitgruenderin': 0, 'mitgrunder': 0,
'mitgrunderin': 0, 'nachbar': 0, 'nachbarin': 0, 'nachbarn': 0, 'onkel': 0, 'schueler': 0, 'schuelerin': 0, 'schuler':
0, 'schulerin': 0, 'schulfreund': 0, 'schulfreunde': 0, 'schulfreundin': 0, 'schulkollegen': 0, 'schwester': 0,
'student': 0, 'studentin': 0, 'studienfreund': 0, 'studienfreunde': 0, 'studienfreundin': 0, 'studienkollege': 0,
'studienkollegen': 0, 'studienkollegin': 0, 'tante': 0}, {'arbeitskollege': 0, 'arbeitskollegen': 0,
'arbeitskollegin': 0, 'bruder': 0, 'chef': 0, 'chefin': 0, 'cousin': 0, 'cousine': 0, 'cousins': 0, 'ex': 47,
'exkollege': 0, 'exkollegen': 0, 'exkollegin': 0, 'frau': 0, 'freund': 0, 'freunde': 0, 'freundin': 0, 'freundinnen':
0, 'geschaeftspartner': 0, 'geschaeftspartnerin': 0, 'geschwister': 0, 'jugendfreund': 0, 'jugendfreunde': 0,
'jugendfreundin': 0, 'klassenkameraden': 0, 'kollege': 0, 'kollegen': 0, 'kollegin': 0, 'kolleginnen': 0,
'kommilitone': 0, 'kommilitonen': 0, 'kommilitonin': 0, 'mann': 0, 'mentor': 0, 'mentorin': 0, 'mitgruender': 0,
'mitgruenderin': 0, 'nachbar': 0, 'nachbarin': 0, 'nachbarn': 0, 'onkel': 0, 'schueler': 0, 'schuelerin': 0,
'schulfreund': 0, 'schulfreunde': 0, 'schulfreundin': 0, 'schulkollegen': 0, 'schwester': 0, 'student': 0,
'studentin': 0, 'studienfreund': 0, 'studienfreunde': 0, 'studienfreundin': 0, 'studienkollege': 0, 'studienkollegen':
0, 'studienkollegin': 0, 'tante': 0}, {'arbeitskollege': 0, 'arbeitskollegen': 0, 'arbeitskollegin': 0, 'bruder': 0,
'chef': 0, 'chefin': 0, 'cousin': 0, 'cousine': 0, 'cousins': 0, 'ex': 47, 'exkollege': 0, 'exkollegen': 0,
'exkollegin': 0, 'frau': 0, 'freund': 0, 'freunde': 0, 'freundin': 0, 'freundinnen': 0, 'geschaftspartner': 0,
'geschaftspartnerin': 0, 'geschwister': 0, 'jugendfreund': 0, 'jugendfreunde': 0, 'jugendfreundin': 0,
'klassenkameraden': 0, 'kollege': 0, 'kollegen': 0, 'kollegin': 0, 'kolleginnen': 0, 'kommilitone': 0, 'kommilitonen':
0, 'kommilitonin': 0, 'mann': 0, 'mentor': 0, 'mentorin': 0, 'mitgrunder': 0, 'mitgrunderin': 0, 'nachbar': 0,
'nachbarin': 0, 'nachbarn': 0, 'onkel': 0, 'schuler': 0, 'schulerin': 0, 'schulfreund': 0, 'schulfreunde': 0,
'schulfreundin': 0, 'schulkollegen': 0, 'schwester': 0, 'student': 0, 'studentin': 0, 'studienfreund': 0,
'studienfreunde': 0, 'studienfreundin': 0, 'studienkollege': 0, 'studienkollegen': 0, 'studienkollegin': 0, 'tante':
0}, {'alte': 48, 'alten': 48, 'alter': 48, 'arbeitskollege': 0, 'arbeitskollegen': 0, 'arbeitskollegin': 0, 'beste':
48, 'bester': 48, 'bruder': 0, 'chef': 0, 'chefin': 0, 'cousin': 0, 'cousine': 0, 'cousins': 0, 'ehemalige': 48,
'ehemaligen': 48, 'ehemaliger': 48, 'enge': 48, 'enger': 48, 'ex': 48, 'exkollege': 0, 'exkollegen': 0, 'exkollegin':
0, 'frau': 0, 'freund': 0, 'freunde': 0, 'freundin': 0, 'freundinnen': 0, 'fruehere': 49, 'frueheren': 49,
'frueherer': 49, 'fruhere': 50, 'fruheren': 50, 'fruherer': 50, 'geschaeftspartner': 0, 'geschaeftspartnerin': 0,
'geschaftspartner': 0, 'geschaftspartnerin': 0, 'geschwister': 0, 'gute': 48, 'guten': 48, 'guter': 48,
'jugendfreund': 0, 'jugendfreunde': 0, 'jugendfreundin': 0, 'klassenkameraden': 0, 'kollege': 0, 'kollegen': 0,
'kollegin': 0, 'kolleginnen': 0, 'kommilitone': 0, 'kommilitonen': 0, 'kommilitonin': 0, 'langjaehrige': 49,
'langjaehriger': 49, 'langjahrige': 50, 'langjahriger': 50, 'mann': 0, 'mentor': 0, 'mentorin': 0, 'mitgruender': 0,
'mitgruenderin': 0, 'mitgrunder': 0, 'mitgrunderin': 0, 'nachbar': 0, 'nachbarin': 0, 'nachbarn': 0, 'onkel': 0,
'schueler': 0, 'schuelerin': 0, 'schuler': 0, 'schulerin': 0, 'schulfreund': 0, 'schulfreunde': 0, 'schulfreundin': 0,
'schulkollegen': 0, 'schwester': 0, 'student': 0, 'studentin': 0, 'studienfreund': 0, 'studienfreunde': 0,
'studienfreundin': 0, 'studienkollege': 0, 'studienkollegen': 0, 'studienkollegin': 0, 'tante': 0}, {'s': 51}, {'von':
1}, {'kollege': 53, 'kollegen': 53, 'kollegin': 53}, {'arbeitskollege': 53, 'arbeitskollegen': 53, 'arbeitskollegin':
53, 'bruder': 53, 'chef': 53, 'chefin': 53, 'cousin': 53, 'cousine': 53, 'cousins': 53, 'ex': 54, 'exkollege': 53,
'exkollegen': 53, 'exkollegin': 53, 'frau': 53, 'freund': 53, 'freunde': 53, 'freundin': 53, 'freundinnen': 53,
'geschaeftspartner': 53, 'geschaeftspartnerin': 53, 'geschaftspartner': 53, 'geschaftspartnerin': 53, 'geschwister':
53, 'jugendfreund': 53, 'jugendfreunde': 53, 'jugendfreundin': 53, 'klassenkameraden': 53, 'kollege': 53, 'kollegen':
53, 'kollegin': 53, 'kolleginnen': 53, 'kommilitone': 53, 'kommilitonen': 53, 'kommilitonin': 53, 'mann': 53,
'mentor': 53, 'mentorin': 53, 'mitgruender': 53, 'mitgruenderin': 53, 'mitgrunder': 53, 'mitgrunderin': 53, 'nachbar':
53, 'nachbarin': 53, 'nachbarn': 53, 'onkel': 53, 'schueler': 53, 'schuelerin': 53, 'schuler': 53, 'schulerin': 53,
'schulfreund': 53, 'schulfreunde': 53, 'schulfreundin': 53, 'schulkollegen': 53, 'schwester': 53, 'student': 53,
'studentin': 53, 'studienfreund': 53, 'studienfreunde': 53, 'studienfreundin': 53, 'studienkollege': 53,
'studienkollegen': 53, 'studienkollegin': 53, 'tante': 53}, {'arbeitskollege': 53, 'arbeitskollegen': 53,
'arbeitskollegin': 53, 'bruder': 53, 'chef': 53, 'chefin': 53, 'cousin': 53, 'cousine': 53, 'cousins': 53, 'ex': 54,
'exkollege': 53, 'exkollegen': 53, 'exkollegin': 53, 'frau': 53, 'freund': 53, 'freunde': 53, 'freundin': 53,
'freundinnen': 53, 'geschaeftspartner': 53, 'geschaeftspartnerin': 53, 'geschwister': 53, 'jugendfreund': 53,
'jugendfreunde': 53, 'jugendfreundin': 53, 'klassenkameraden': 53, 'kollege': 53, 'kollegen': 53, 'kollegin': 53,
'kolleginnen': 53, 'kommilitone': 53, 'kommilitonen': 53, 'kommilitonin': 53, 'mann': 53, 'mentor': 53, 'mentorin':
53, 'mitgruender': 53, 'mitgruenderin': 53, 'nachbar': 53, 'nachbarin': 53, 'nachbarn': 53, 'onkel': 53, 'schueler':
53, 'schuelerin': 53, 'schulfreund': 53, 'schulfreunde': 53, 'schulfreundin': 53, 'schulkollegen': 53, 'schwester':
53, 'student': 53, 'studentin': 53, 'studienfreund': 53, 'studienfreunde': 53, 'studienfreundin': 53,
'studienkollege': 53, 'studienkollegen': 53, 'studienkollegin': 53, 'tante': 53}, {'arbeitskollege': 53,
'arbeitskollegen': 53, 'arbeitskollegin': 53, 'bruder': 53, 'chef': 53, 'chefin': 53, 'cousin': 53, 'cousine': 53,
'cousins': 53, 'ex': 54, 'exkollege': 53, 'exkollegen': 53, 'exkollegin': 53, 'frau': 53, 'freund': 53, 'freunde': 53,
'freundin': 53, 'freundinnen': 53, 'geschaftspartner': 53, 'geschaftspartnerin': 53, 'geschwister': 53,
'jugendfreund': 53, 'jugendfreunde': 53, 'jugendfreundin': 53, 'klassenkameraden': 53, 'kollege': 53, 'kollegen': 53,
'kollegin': 53, 'kolleginnen': 53, 'kommilitone': 53, 'kommilitonen': 53, 'kommilitonin': 53, 'mann': 53, 'mentor':
53, 'mentorin': 53, 'mitgrunder': 53, 'mitgrunderin': 53, 'nachbar': 53, 'nachbarin': 53, 'nachbarn': 53, 'onkel': 53,
'schuler': 53, 'schulerin': 53, 'schulfreund': 53, 'schulfreunde': 53, 'schulfreundin': 53, 'schulkollegen': 53,
'schwester': 53, 'student': 53, 'studentin': 53, 'studienfreund': 53, 'studienfreunde': 53, 'studienfreundin': 53,
'studienkollege': 53, 'studienkollegen': 53, 'studienkollegin': 53, 'tante': 53}, {'alte': 55, 'alten': 55, 'alter':
55, 'arbeitskollege': 53, 'arbeitskollegen': 53, 'arbeitskollegin': 53, 'beste': 55, 'bester': 55, 'bruder': 53,
'chef': 53, 'chefin': 53, 'cousin': 53, 'cousine': 53, 'cousins': 53, 'ehemalige': 55, 'ehemaligen': 55, 'ehemaliger':
55, 'enge': 55, 'enger': 55, 'ex': 55, 'exkollege': 53, 'exkollegen': 53, 'exkollegin': 53, 'frau': 53, 'freund': 53,
'freunde': 53, 'freundin': 53, 'freundinnen': 53, 'fruehere': 56, 'frueheren': 56, 'frueherer': 56, 'fruhere': 57,
'fruheren': 57, 'fruherer': 57, 'geschaeftspartner': 53, 'geschaeftspartnerin': 53, 'geschaftspartner': 53,
'geschaftspartnerin': 53, 'geschwister': 53, 'gute': 55, 'guten': 55, 'guter': 55, 'jugendfreund': 53,
'jugendfreunde': 53, 'jugendfreundin': 53, 'klassenkameraden': 53, 'kollege': 53, 'kollegen': 53, 'kollegin': 53,
'kolleginnen': 53, 'kommilitone': 53, 'kommilitonen': 53, 'kommilitonin': 53, 'langjaehrige': 56, 'langjaehriger': 56,
'langjahrige': 57, 'langjahriger': 57, 'mann': 53, 'mentor': 53, 'mentorin': 53, 'mitgruender': 53, 'mitgruenderin':
53, 'mitgrunder': 53, 'mitgrunderin': 53, 'nachbar': 53, 'nachbarin': 53, 'nachbarn': 53, 'onkel': 53, 'schueler': 53,
'schuelerin': 53, 'schuler': 53, 'schulerin': 53, 'schulfreund': 53, 'schulfreunde': 53, 'schulfreundin': 53,
'schulkollegen': 53, 'schwester': 53, 'student': 53, 'studentin': 53, 'studienfreund': 53, 'studienfreunde': 53,
'studienfreundin': 53, 'studienkollege': 53, 'studienkollegen': 53, 'studienkollegin': 53, 'tante': 53}, {'...': 26,
'aufgebaut': 0, 'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegruendet': 0, 'gegrundet': 0,
'gelernt': 0, 'gespielt': 0, 'gewohnt': 0, 'liiert': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0,
'verheiratet': 0, 'verlobt': 0, 'verschwaegert': 0, 'verschwagert': 0, 'verwandt': 0}, {'N': 59}, {'...': 29, 'N': 52,
'alte': 55, 'alten': 55, 'alter': 55, 'arbeitskollege': 53, 'arbeitskollegen': 53, 'arbeitskollegin': 53, 'beste': 55,
'bester': 55, 'bruder': 53, 'chef': 53, 'chefin': 53, 'cousin': 53, 'cousine': 53, 'cousins': 53, 'der': 58, 'die':
58, 'ehemalige': 55, 'ehemaligen': 55, 'ehemaliger': 55, 'ein': 58, 'eine': 58, 'enge': 55, 'enger': 55, 'ex': 55,
'exkollege': 53, 'exkollegen': 53, 'exkollegin': 53, 'frau': 53, 'freund': 53, 'freunde': 53, 'freundin': 53,
'freundinnen': 53, 'fruehere': 56, 'frueheren': 56, 'frueherer': 56, 'fruhere': 57, 'fruheren': 57, 'fruherer': 57,
'geschaeftspartner': 53, 'geschaeftspartnerin': 53, 'geschaftspartner': 53, 'geschaftspartnerin': 53, 'geschwister':
53, 'gute': 55, 'guten': 55, 'guter': 55, 'jugendfreund': 53, 'jugendfreunde': 53, 'jugendfreundin': 53,
'klassenkameraden': 53, 'kollege': 53, 'kollegen': 53, 'kollegin': 53, 'kolleginnen': 53, 'kommilitone': 53,
'kommilitonen': 53, 'kommilitonin': 53, 'langjaehrige': 56, 'langjaehriger': 56, 'langjahrige': 57, 'langjahriger':
57, 'mann': 53, 'mentor': 53, 'mentorin': 53, 'mit': 60, 'mitgruender': 53, 'mitgruenderin': 53, 'mitgrunder': 53,
'mitgrunderin': 53, 'nachbar': 53, 'nachbarin': 53, 'nachbarn': 53, 'onkel': 53, 'schueler': 53, 'schuelerin': 53,
'schuler': 53, 'schulerin': 53, 'schulfreund': 53, 'schulfreunde': 53, 'schulfreundin': 53, 'schulkollegen': 53,
'schwester': 53, 'student': 53, 'studentin': 53, 'studienfreund': 53, 'studienfreunde': 53, 'studienfreundin': 53,
'studienkollege': 53, 'studienkollegen': 53, 'studienkollegin': 53, 'tante': 53}, {'alte': 56, 'alten': 56, 'alter':
56, 'arbeitskollege': 53, 'arbeitskollegen': 53, 'arbeitskollegin': 53, 'beste': 56, 'bester': 56, 'bruder': 53,
'chef': 53, 'chefin': 53, 'cousin': 53, 'cousine': 53, 'cousins': 53, 'ehemalige': 56, 'ehemaligen': 56, 'ehemaliger':
56, 'enge': 56, 'enger': 56, 'ex': 56, 'exkollege': 53, 'exkollegen': 53, 'exkollegin': 53, 'frau': 53, 'freund': 53,
'freunde': 53, 'freundin': 53, 'freundinnen': 53, 'fruehere': 56, 'frueheren': 56, 'frueherer': 56,
'geschaeftspartner': 53, 'geschaeftspartnerin': 53, 'geschwister': 53, 'gute': 56, 'guten': 56, 'guter': 56,
'jugendfreund': 53, 'jugendfreunde': 53, 'jugendfreundin': 53, 'klassenkameraden': 53, 'kollege': 53, 'kollegen': 53,
'kollegin': 53, 'kolleginnen': 53, 'kommilitone': 53, 'kommilitonen': 53, 'kommilitonin': 53, 'langjaehrige': 56,
'langjaehriger': 56, 'mann': 53, 'mentor': 53, 'mentorin': 53, 'mitgruender': 53, 'mitgruenderin': 53, 'nachbar': 53,
'nachbarin': 53, 'nachbarn': 53, 'onkel': 53, 'schueler': 53, 'schuelerin': 53, 'schulfreund': 53, 'schulfreunde': 53,
'schulfreundin': 53, 'schulkollegen': 53, 'schwester': 53, 'student': 53, 'studentin': 53, 'studienfreund': 53,
'studienfreunde': 53, 'studienfreundin': 53, 'studienkollege': 53, 'studienkollegen': 53, 'studienkollegin': 53,
'tante': 53}, {'...': 34, 'alte': 56, 'alten': 56, 'alter': 56, 'arbeitskollege': 53, 'arbeitskollegen': 53,
'arbeitskollegin': 53, 'beste': 56, 'bester': 56, 'bruder': 53, 'chef': 53, 'chefin': 53, 'cousin': 53, 'cousine': 53,
'cousins': 53, 'der': 62, 'die': 62, 'ehemalige': 56, 'ehemaligen': 56, 'ehemaliger': 56, 'ein': 62, 'eine': 62,
'enge': 56, 'enger': 56, 'ex': 56, 'exkollege': 53, 'exkollegen': 53, 'exkollegin': 53, 'frau': 53, 'freund': 53,
'freunde': 53, 'freundin': 53, 'freundinnen': 53, 'fruehere': 56, 'frueheren': 56, 'frueherer': 56,
'geschaeftspartner': 53, 'geschaeftspartnerin': 53, 'geschwister': 53, 'gute': 56, 'guten': 56, 'guter': 56,
'jugendfreund': 53, 'jugendfreunde': 53, 'jugendfreundin': 53, 'klassenkameraden': 53, 'kollege': 53, 'kollegen': 53,
'kollegin': 53, 'kolleginnen': 53, 'kommilitone': 53, 'kommilitonen': 53, 'kommilitonin': 53, 'langjaehrige': 56,
'langjaehriger': 56, 'mann': 53, 'mentor': 53, 'mentorin': 53, 'mit': 33, 'mitgruender': 53, 'mitgruenderin': 53,
'nachbar': 53, 'nachbarin': 53, 'nachbarn': 53, 'onkel': 53, 'schueler': 53, 'schuelerin': 53, 'schulfreund': 53,
'schulfreunde': 53, 'schulfreundin': 53, 'schulkollegen': 53, 'schwester': 53, 'student': 53, 'studentin': 53,
'studienfreund': 53, 'studienfreunde': 53, 'studienfreundin': 53, 'studienkollege': 53, 'studienkollegen': 53,
'studienkollegin': 53, 'tante': 53}, {'^': 63}, {'alte': 57, 'alten': 57, 'alter': 57, 'arbeitskollege': 53,
'arbeitskollegen': 53, 'arbeitskollegin': 53, 'beste': 57, 'bester': 57, 'bruder': 53, 'chef': 53, 'chefin': 53,
'cousin': 53, 'cousine': 53, 'cousins': 53, 'ehemalige': 57, 'ehemaligen': 57, 'ehemaliger': 57, 'enge': 57, 'enger':
57, 'ex': 57, 'exkollege': 53, 'exkollegen': 53, 'exkollegin': 53, 'frau': 53, 'freund': 53, 'freunde': 53,
'freundin': 53, 'freundinnen': 53, 'fruhere': 57, 'fruheren': 57, 'fruherer': 57, 'geschaftspartner': 53,
'geschaftspartnerin': 53, 'geschwister': 53, 'gute': 57, 'guten': 57, 'guter': 57, 'jugendfreund': 53,
'jugendfreunde': 53, 'jugendfreundin': 53, 'klassenkameraden': 53, 'kollege': 53, 'kollegen': 53, 'kollegin': 53,
'kolleginnen': 53, 'kommilitone': 53, 'kommilitonen': 53, 'kommilitonin': 53, 'langjahrige': 57, 'langjahriger': 57,
'mann': 53, 'mentor': 53, 'mentorin': 53, 'mitgrunder': 53, 'mitgrunderin': 53, 'nachbar': 53, 'nachbarin': 53,
'nachbarn': 53, 'onkel': 53, 'schuler': 53, 'schulerin': 53, 'schulfreund': 53, 'schulfreunde': 53, 'schulfreundin':
53, 'schulkollegen': 53, 'schwester': 53, 'student': 53, 'studentin': 53, 'studienfreund': 53, 'studienfreunde': 53,
'studienfreundin': 53, 'studienkollege': 53, 'studienkollegen': 53, 'studienkollegin': 53, 'tante': 53}, {'...': 40,
'alte': 57, 'alten': 57, 'alter': 57, 'arbeitskollege': 53, 'arbeitskollegen': 53, 'arbeitskollegin': 53, 'beste': 57,
'bester': 57, 'bruder': 53, 'chef': 53, 'chefin': 53, 'cousin': 53, 'cousine': 53, 'cousins': 53, 'der': 65, 'die':
65, 'ehemalige': 57, 'ehemaligen': 57, 'ehemaliger': 57, 'ein': 65, 'eine': 65, 'enge': 57, 'enger': 57, 'ex': 57,
'exkollege': 53, 'exkollegen': 53, 'exkollegin': 53, 'frau': 53, 'freund': 53, 'freunde': 53, 'freundin': 53,
'freundinnen': 53, 'fruhere': 57, 'fruheren': 57, 'fruherer': 57, 'geschaftspartner': 53, 'geschaftspartnerin': 53,
'geschwister': 53, 'gute': 57, 'guten': 57, 'guter': 57, 'jugendfreund': 53, 'jugendfreunde': 53, 'jugendfreundin':
53, 'klassenkameraden': 53, 'kollege': 53, 'kollegen': 53, 'kollegin': 53, 'kolleginnen': 53, 'kommilitone': 53,
'kommilitonen': 53, 'kommilitonin': 53, 'langjahrige': 57, 'langjahriger': 57, 'mann': 53, 'mentor': 53, 'mentorin':
53, 'mit': 39, 'mitgrunder': 53, 'mitgrunderin': 53, 'nachbar': 53, 'nachbarin': 53, 'nachbarn': 53, 'onkel': 53,
'schuler': 53, 'schulerin': 53, 'schulfreund': 53, 'schulfreunde': 53, 'schulfreundin': 53, 'schulkollegen': 53,
'schwester': 53, 'student': 53, 'studentin': 53, 'studienfreund': 53, 'studienfreunde': 53, 'studienfreundin': 53,
'studienkollege': 53, 'studienkollegen': 53, 'studienkollegin': 53, 'tante': 53}, {'^': 66}, {'N': 46, '^': 61,
'frueher': 64, 'fruher': 67}, {'aus': 0, 'von': 0}, {'gut': 0}, {'aus': 0, 'durch': 0, 'gut': 0, 'noch': 69,
'persoenlich': 0, 'personlich': 0, 'sehr': 70, 'seit': 0, 'uber': 0, 'ueber': 0, 'vom': 0, 'von': 0}, {'$$': 22},
{'nicht': 72}, {'gar': 73, 'nicht': 72, 'uberhaupt': 73, 'ueberhaupt': 73}, {'$$': 0, '^': 71, 'gar': 73, 'nicht': 72,
'noch': 74, 'uberhaupt': 73, 'ueberhaupt': 73}, {'auch': 8}, {'N': 22}, {'N': 75, 'ihn': 76, 'sie': 76, 'weder': 77},
{'': (2, 'many')}, {'aus': 79, 'von': 79}, {'gut': 79}, {'aus': 79, 'durch': 79, 'gut': 79, 'noch': 80, 'persoenlich':
79, 'personlich': 79, 'sehr': 81, 'seit': 79, 'uber': 79, 'ueber': 79, 'vom': 79, 'von': 79}, {'$$': 13}, {'nicht':
83}, {'gar': 84, 'nicht': 83, 'uberhaupt': 84, 'ueberhaupt': 84}, {'$$': 79, '^': 82, 'gar': 84, 'nicht': 83, 'noch':
85, 'uberhaupt': 84, 'ueberhaupt': 84}, {'N': 86}, {'': (3, 'outside')}, {'^': 88}, {'aus': 89, 'bei': 89, 'beim': 89,
'in': 89, 'vom': 89, 'von': 89}, {'aus': 89, 'bei': 89, 'beim': 89, 'vom': 89, 'von': 89}, {'...': 91}, {'...': 91,
'richtigen': 90}, {'gut': 0, 'persoenlich': 0, 'personlich': 0}, {'^': 94}, {'N': 95}, {'mit': 96}, {'aus': 89, 'bei':
89, 'beim': 89, 'in': 89, 'leute': 90, 'vom': 89, 'von': 89}, {'N': 75, 'alle': 90, 'das': 92, 'den': 92, 'die': 93,
'eine': 92, 'einen': 92, 'ihn': 76, 'jemand': 90, 'jemanden': 90, 'leute': 90, 'sich': 97, 'sie': 76, 'viele': 98,
'weder': 77}, {'nicht': 9}, {'$$': 9, 'gar': 100, 'nicht': 9}, {'N': 101}, {'': (0, 'together')}, {'gemeinsam': 103,
'miteinander': 103, 'zusammen': 103}, {'demselben': 103, 'derselben': 103, 'gleichen': 103, 'selben': 103},
{'demselben': 103, 'der': 105, 'derselben': 103, 'gleichen': 103, 'selben': 103}, {'am': 105, 'im': 105, 'in': 106},
{'...': 104, 'am': 105, 'beide': 107, 'gemeinsam': 103, 'im': 105, 'in': 106, 'miteinander': 103, 'zusammen': 103},
{'...': 104, 'gemeinsam': 103, 'miteinander': 103, 'zusammen': 103}, {'am': 105, 'beide': 107, 'im': 105, 'in': 106},
{'kollege': 103, 'kollegen': 103, 'kollegin': 103}, {'arbeitskollege': 103, 'arbeitskollegen': 103, 'arbeitskollegin':
103, 'bruder': 103, 'chef': 103, 'chefin': 103, 'cousin': 103, 'cousine': 103, 'cousins': 103, 'ex': 111, 'exkollege':
103, 'exkollegen': 103, 'exkollegin': 103, 'frau': 103, 'freund': 103, 'freunde': 103, 'freundin': 103, 'freundinnen':
103, 'geschaeftspartner': 103, 'geschaeftspartnerin': 103, 'geschaftspartner': 103, 'geschaftspartnerin': 103,
'geschwister': 103, 'jugendfreund': 103, 'jugendfreunde': 103, 'jugendfreundin': 103, 'klassenkameraden': 103,
'kollege': 103, 'kollegen': 103, 'kollegin': 103, 'kolleginnen': 103, 'kommilitone': 103, 'kommilitonen': 103,
'kommilitonin': 103, 'mann': 103, 'mentor': 103, 'mentorin': 103, 'mitgruender': 103, 'mitgruenderin': 103,
'mitgrunder': 103, 'mitgrunderin': 103, 'nachbar': 103, 'nachbarin': 103, 'nachbarn': 103, 'onkel': 103, 'schueler':
103, 'schuelerin': 103, 'schuler': 103, 'schulerin': 103, 'schulfreund': 103, 'schulfreunde': 103, 'schulfreundin':
103, 'schulkollegen': 103, 'schwester': 103, 'student': 103, 'studentin': 103, 'studienfreund': 103, 'studienfreunde':
103, 'studienfreundin': 103, 'studienkollege': 103, 'studienkollegen': 103, 'studienkollegin': 103, 'tante': 103},
{'arbeitskollege': 103, 'arbeitskollegen': 103, 'arbeitskollegin': 103, 'bruder': 103, 'chef': 103, 'chefin': 103,
'cousin': 103, 'cousine': 103, 'cousins': 103, 'ex': 111, 'exkollege': 103, 'exkollegen': 103, 'exkollegin': 103,
'frau': 103, 'freund': 103, 'freunde': 103, 'freundin': 103, 'freundinnen': 103, 'geschaeftspartner': 103,
'geschaeftspartnerin': 103, 'geschwister': 103, 'jugendfreund': 103, 'jugendfreunde': 103, 'jugendfreundin': 103,
'klassenkameraden': 103, 'kollege': 103, 'kollegen': 103, 'kollegin': 103, 'kolleginnen': 103, 'kommilitone': 103,
'kommilitonen': 103, 'kommilitonin': 103, 'mann': 103, 'mentor': 103, 'mentorin': 103, 'mitgruender': 103,
'mitgruenderin': 103, 'nachbar': 103, 'nachbarin': 103, 'nachbarn': 103, 'onkel': 103, 'schueler': 103, 'schuelerin':
103, 'schulfreund': 103, 'schulfreunde': 103, 'schulfreundin': 103, 'schulkollegen': 103, 'schwester': 103, 'student':
103, 'studentin': 103, 'studienfreund': 103, 'studienfreunde': 103, 'studienfreundin': 103, 'studienkollege': 103,
'studienkollegen': 103, 'studienkollegin': 103, 'tante': 103}, {'arbeitskollege': 103, 'arbeitskollegen': 103,
'arbeitskollegin': 103, 'bruder': 103, 'chef': 103, 'chefin': 103, 'cousin': 103, 'cousine': 103, 'cousins': 103,
'ex': 111, 'exkollege': 103, 'exkollegen': 103, 'exkollegin': 103, 'frau': 103, 'freund': 103, 'freunde': 103,
'freundin': 103, 'freundinnen': 103, 'geschaftspartner': 103, 'geschaftspartnerin': 103, 'geschwister': 103,
'jugendfreund': 103, 'jugendfreunde': 103, 'jugendfreundin': 103, 'klassenkameraden': 103, 'kollege': 103, 'kollegen':
103, 'kollegin': 103, 'kolleginnen': 103, 'kommilitone': 103, 'kommilitonen': 103, 'kommilitonin': 103, 'mann': 103,
'mentor': 103, 'mentorin': 103, 'mitgrunder': 103, 'mitgrunderin': 103, 'nachbar': 103, 'nachbarin': 103, 'nachbarn':
103, 'onkel': 103, 'schuler': 103, 'schulerin': 103, 'schulfreund': 103, 'schulfreunde': 103, 'schulfreundin': 103,
'schulkollegen': 103, 'schwester': 103, 'student': 103, 'studentin': 103, 'studienfreund': 103, 'studienfreunde': 103,
'studienfreundin': 103, 'studienkollege': 103, 'studienkollegen': 103, 'studienkollegin': 103, 'tante': 103}, {'alte':
112, 'alten': 112, 'alter': 112, 'arbeitskollege': 103, 'arbeitskollegen': 103, 'arbeitskollegin': 103, 'beste': 112,
'bester': 112, 'bruder': 103, 'chef': 103, 'chefin': 103, 'cousin': 103, 'cousine': 103, 'cousins': 103, 'ehemalige':
112, 'ehemaligen': 112, 'ehemaliger': 112, 'enge': 112, 'enger': 112, 'ex': 112, 'exkollege': 103, 'exkollegen': 103,
'exkollegin': 103, 'frau': 103, 'freund': 103, 'freunde': 103, 'freundin': 103, 'freundinnen': 103, 'fruehere': 113,
'frueheren': 113, 'frueherer': 113, 'fruhere': 114, 'fruheren': 114, 'fruherer': 114, 'geschaeftspartner': 103,
'geschaeftspartnerin': 103, 'geschaftspartner': 103, 'geschaftspartnerin': 103, 'geschwister': 103, 'gute': 112,
'guten': 112, 'guter': 112, 'jugendfreund': 103, 'jugendfreunde': 103, 'jugendfreundin': 103, 'klassenkameraden': 103,
'kollege': 103, 'kollegen': 103, 'kollegin': 103, 'kolleginnen': 103, 'kommilitone': 103, 'kommilitonen': 103,
'kommilitonin': 103, 'langjaehrige': 113, 'langjaehriger': 113, 'langjahrige': 114, 'langjahriger': 114, 'mann': 103,
'mentor': 103, 'mentorin': 103, 'mitgruender': 103, 'mitgruenderin': 103, 'mitgrunder': 103, 'mitgrunderin': 103,
'nachbar': 103, 'nachbarin': 103, 'nachbarn': 103, 'onkel': 103, 'schueler': 103, 'schuelerin': 103, 'schuler': 103,
'schulerin': 103, 'schulfreund': 103, 'schulfreunde': 103, 'schulfreundin': 103, 'schulkollegen': 103, 'schwester':
103, 'student': 103, 'studentin': 103, 'studienfreund': 103, 'studienfreunde': 103, 'studienfreundin': 103,
'studienkollege': 103, 'studienkollegen': 103, 'studienkollegin': 103, 'tante': 103}, {'alte': 113, 'alten': 113,
'alter': 113, 'arbeitskollege': 103, 'arbeitskollegen': 103, 'arbeitskollegin': 103, 'beste': 113, 'bester': 113,
'bruder': 103, 'chef': 103, 'chefin': 103, 'cousin': 103, 'cousine': 103, 'cousins': 103, 'ehemalige': 113,
'ehemaligen': 113, 'ehemaliger': 113, 'enge': 113, 'enger': 113, 'ex': 113, 'exkollege': 103, 'exkollegen': 103,
'exkollegin': 103, 'frau': 103, 'freund': 103, 'freunde': 103, 'freundin': 103, 'freundinnen': 103, 'fruehere': 113,
'frueheren': 113, 'frueherer': 113, 'geschaeftspartner': 103, 'geschaeftspartnerin': 103, 'geschwister': 103, 'gute':
113, 'guten': 113, 'guter': 113, 'jugendfreund': 103, 'jugendfreunde': 103, 'jugendfreundin': 103, 'klassenkameraden':
103, 'kollege': 103, 'kollegen': 103, 'kollegin': 103, 'kolleginnen': 103, 'kommilitone': 103, 'kommilitonen': 103,
'kommilitonin': 103, 'langjaehrige': 113, 'langjaehriger': 113, 'mann': 103, 'mentor': 103, 'mentorin': 103,
'mitgruender': 103, 'mitgruenderin': 103, 'nachbar': 103, 'nachbarin': 103, 'nachbarn': 103, 'onkel': 103, 'schueler':
103, 'schuelerin': 103, 'schulfreund': 103, 'schulfreunde': 103, 'schulfreundin': 103, 'schulkollegen': 103,
'schwester': 103, 'student': 103, 'studentin': 103, 'studienfreund': 103, 'studienfreunde': 103, 'studienfreundin':
103, 'studienkollege': 103, 'studienkollegen': 103, 'studienkollegin': 103, 'tante': 103}, {'alte': 114, 'alten': 114,
'alter': 114, 'arbeitskollege': 103, 'arbeitskollegen': 103, 'arbeitskollegin': 103, 'beste': 114, 'bester': 114,
'bruder': 103, 'chef': 103, 'chefin': 103, 'cousin': 103, 'cousine': 103, 'cousins': 103, 'ehemalige': 114,
'ehemaligen': 114, 'ehemaliger': 114, 'enge': 114, 'enger': 114, 'ex': 114, 'exkollege': 103, 'exkollegen': 103,
'exkollegin': 103, 'frau': 103, 'freund': 103, 'freunde': 103, 'freundin': 103, 'freundinnen': 103, 'fruhere': 114,
'fruheren': 114, 'fruherer': 114, 'geschaftspartner': 103, 'geschaftspartnerin': 103, 'geschwister': 103, 'gute': 114,
'guten': 114, 'guter': 114, 'jugendfreund': 103, 'jugendfreunde': 103, 'jugendfreundin': 103, 'klassenkameraden': 103,
'kollege': 103, 'kollegen': 103, 'kollegin': 103, 'kolleginnen': 103, 'kommilitone': 103, 'kommilitonen': 103,
'kommilitonin': 103, 'langjahrige': 114, 'langjahriger': 114, 'mann': 103, 'mentor': 103, 'mentorin': 103,
'mitgrunder': 103, 'mitgrunderin': 103, 'nachbar': 103, 'nachbarin': 103, 'nachbarn': 103, 'onkel': 103, 'schuler':
103, 'schulerin': 103, 'schulfreund': 103, 'schulfreunde': 103, 'schulfreundin': 103, 'schulkollegen': 103,
'schwester': 103, 'student': 103, 'studentin': 103, 'studienfreund': 103, 'studienfreunde': 103, 'studienfreundin':
103, 'studienkollege': 103, 'studienkollegen': 103, 'studienkollegin': 103, 'tante': 103}, {'schule': 103, 'studium':
103, 'uni': 103}, {'...': 118, 'schule': 103, 'studium': 103, 'uni': 103}, {'alte': 112, 'alten': 112, 'alter': 112,
'arbeitskollege': 103, 'arbeitskollegen': 103, 'arbeitskollegin': 103, 'beste': 112, 'bester': 112, 'bruder': 103,
'chef': 103, 'chefin': 103, 'cousin': 103, 'cousine': 103, 'cousins': 103, 'ehemalige': 112, 'ehemaligen': 112,
'ehemaliger': 112, 'einst': 115, 'enge': 112, 'enger': 112, 'ex': 112, 'exkollege': 103, 'exkollegen': 103,
'exkollegin': 103, 'frau': 103, 'freund': 103, 'freunde': 103, 'freundin': 103, 'freundinnen': 103, 'frueher': 116,
'fruehere': 113, 'frueheren': 113, 'frueherer': 113, 'fruher': 117, 'fruhere': 114, 'fruheren': 114, 'fruherer': 114,
'geschaeftspartner': 103, 'geschaeftspartnerin': 103, 'geschaftspartner': 103, 'geschaftspartnerin': 103,
'geschwister': 103, 'gute': 112, 'guten': 112, 'guter': 112, 'jugendfreund': 103, 'jugendfreunde': 103,
'jugendfreundin': 103, 'klassenkameraden': 103, 'kollege': 103, 'kollegen': 103, 'kollegin': 103, 'kolleginnen': 103,
'kommilitone': 103, 'kommilitonen': 103, 'kommilitonin': 103, 'langjaehrige': 113, 'langjaehriger': 113,
'langjahrige': 114, 'langjahriger': 114, 'mann': 103, 'mentor': 103, 'mentorin': 103, 'mitgruender': 103,
'mitgruenderin': 103, 'mitgrunder': 103, 'mitgrunderin': 103, 'nachbar': 103, 'nachbarin': 103, 'nachbarn': 103,
'onkel': 103, 'schueler': 103, 'schuelerin': 103, 'schuler': 103, 'schulerin': 103, 'schulfreund': 103,
'schulfreunde': 103, 'schulfreundin': 103, 'schulkollegen': 103, 'schwester': 103, 'student': 103, 'studentin': 103,
'studienfreund': 103, 'studienfreunde': 103, 'studienfreundin': 103, 'studienkollege': 103, 'studienkollegen': 103,
'studienkollegin': 103, 'tante': 103, 'zusammen': 119}, {'arbeiten': 108, 'arbeiteten': 109, 'fischen': 109, 'gingen':
109, 'gruendeten': 109, 'grundeten': 109, 'jagen': 109, 'klettern': 109, 'kochen': 109, 'laufen': 109, 'musizieren':
109, 'reiten': 109, 'rudern': 108, 'segeln': 109, 'sind': 110, 'singen': 108, 'sitzen': 110, 'spielen': 108,
'studieren': 109, 'studierten': 109, 'tanzen': 109, 'turnen': 109, 'wandern': 109, 'waren': 120}, {'aufgebaut': 103,
'aufgewachsen': 103, 'gearbeitet': 103, 'gedient': 103, 'gegangen': 103, 'gegruendet': 103, 'gegrundet': 103,
'gelernt': 103, 'gespielt': 103, 'gewohnt': 103, 'promoviert': 103, 'studiert': 103, 'unterrichtet': 103},
{'gemeinsam': 122, 'miteinander': 122, 'zusammen': 122}, {'...': 122, 'aufgebaut': 103, 'aufgewachsen': 103,
'gearbeitet': 103, 'gedient': 103, 'gegangen': 103, 'gegruendet': 103, 'gegrundet': 103, 'gelernt': 103, 'gespielt':
103, 'gewohnt': 103, 'promoviert': 103, 'studiert': 103, 'unterrichtet': 103}, {'gemeinsam': 124, 'miteinander': 124,
'zusammen': 124}, {'aufgebaut': 103, 'aufgewachsen': 103, 'gearbeitet': 103, 'gedient': 103, 'gegangen': 103,
'gegruendet': 103, 'gelernt': 103, 'gespielt': 103, 'gewohnt': 103, 'promoviert': 103, 'studiert': 103,
'unterrichtet': 103}, {'...': 126, 'aufgebaut': 103, 'aufgewachsen': 103, 'gearbeitet': 103, 'gedient': 103,
'gegangen': 103, 'gegruendet': 103, 'gelernt': 103, 'gespielt': 103, 'gewohnt': 103, 'promoviert': 103, 'studiert':
103, 'unterrichtet': 103}, {'gemeinsam': 127, 'miteinander': 127, 'zusammen': 127}, {'aufgebaut': 103, 'aufgewachsen':
103, 'gearbeitet': 103, 'gedient': 103, 'gegangen': 103, 'gegrundet': 103, 'gelernt': 103, 'gespielt': 103, 'gewohnt':
103, 'promoviert': 103, 'studiert': 103, 'unterrichtet': 103}, {'...': 129, 'aufgebaut': 103, 'aufgewachsen': 103,
'gearbeitet': 103, 'gedient': 103, 'gegangen': 103, 'gegrundet': 103, 'gelernt': 103, 'gespielt': 103, 'gewohnt': 103,
'promoviert': 103, 'studiert': 103, 'unterrichtet': 103}, {'gemeinsam': 130, 'miteinander': 130, 'zusammen': 130},
{'...': 123, 'einst': 125, 'frueher': 128, 'fruher': 131, 'gemeinsam': 124, 'mal': 125, 'miteinander': 124,
'zusammen': 124}, {'...': 123}, {'^': 133}, {'gemeinsam': 126, 'miteinander': 126, 'zusammen': 126}, {'...': 135},
{'^': 136}, {'gemeinsam': 129, 'miteinander': 129, 'zusammen': 129}, {'...': 138}, {'^': 139}, {'^': 132, 'einst':
134, 'frueher': 137, 'fruher': 140}, {'einst': 125, 'frueher': 128, 'fruher': 131, 'gemeinsam': 124, 'mal': 125,
'miteinander': 124, 'zusammen': 124}, {'^': 142}, {'': (5, 'not_together')}, {'nicht': 144, 'nie': 144}, {'gar': 145,
'nicht': 144, 'nie': 144, 'uberhaupt': 145, 'ueberhaupt': 145}, {'^': 103, 'gar': 145, 'nicht': 144, 'nie': 144,
'noch': 146, 'uberhaupt': 145, 'ueberhaupt': 145}, {'einander': 147, 'sich': 147}, {'paar': 103}, {'...': 122,
'aufgebaut': 103, 'aufgewachsen': 103, 'gearbeitet': 103, 'gedient': 103, 'gegangen': 103, 'gegruendet': 103,
'gegrundet': 103, 'gelernt': 103, 'gespielt': 103, 'gewohnt': 103, 'promoviert': 103, 'studiert': 103, 'unterrichtet':
103, 'verheiratet': 103, 'verlobt': 103, 'verschwaegert': 103, 'verschwagert': 103, 'verwandt': 103}, {'...': 123,
'alte': 112, 'alten': 112, 'alter': 112, 'arbeitskollege': 103, 'arbeitskollegen': 103, 'arbeitskollegin': 103,
'beste': 112, 'bester': 112, 'bruder': 103, 'chef': 103, 'chefin': 103, 'cousin': 103, 'cousine': 103, 'cousins': 103,
'ehemalige': 112, 'ehemaligen': 112, 'ehemaliger': 112, 'ein': 149, 'einst': 125, 'enge': 112, 'enger': 112, 'ex':
112, 'exkollege': 103, 'exkollegen': 103, 'exkollegin': 103, 'frau': 103, 'freund': 103, 'freunde': 103, 'freundin':
103, 'freundinnen': 103, 'frueher': 128, 'fruehere': 113, 'frueheren': 113, 'frueherer': 113, 'fruher': 131,
'fruhere': 114, 'fruheren': 114, 'fruherer': 114, 'gemeinsam': 124, 'geschaeftspartner': 103, 'geschaeftspartnerin':
103, 'geschaftspartner': 103, 'geschaftspartnerin': 103, 'geschieden': 103, 'geschwister': 103, 'gute': 112, 'guten':
112, 'guter': 112, 'jugendfreund': 103, 'jugendfreunde': 103, 'jugendfreundin': 103, 'klassenkameraden': 103,
'kollege': 103, 'kollegen': 103, 'kollegin': 103, 'kolleginnen': 103, 'kommilitone': 103, 'kommilitonen': 103,
'kommilitonin': 103, 'langjaehrige': 113, 'langjaehriger': 113, 'langjahrige': 114, 'langjahriger': 114, 'mal': 125,
'mann': 103, 'mentor': 103, 'mentorin': 103, 'miteinander': 150, 'mitgruender': 103, 'mitgruenderin': 103,
'mitgrunder': 103, 'mitgrunderin': 103, 'nachbar': 103, 'nachbarin': 103, 'nachbarn': 103, 'onkel': 103, 'schueler':
103, 'schuelerin': 103, 'schuler': 103, 'schulerin': 103, 'schulfreund': 103, 'schulfreunde': 103, 'schulfreundin':
103, 'schulkollegen': 103, 'schwester': 103, 'student': 103, 'studentin': 103, 'studienfreund': 103, 'studienfreunde':
103, 'studienfreundin': 103, 'studienkollege': 103, 'studienkollegen': 103, 'studienkollegin': 103, 'tante': 103,
'verheiratet': 103, 'verlobt': 103, 'verschwaegert': 103, 'verschwagert': 103, 'verwandt': 103, 'zusammen': 124},
{'begegnet': 144}, {'nie': 152}, {'nie': 152, 'noch': 153}, {'^': 151, 'einander': 154, 'einst': 134, 'frueher': 137,
'fruher': 140, 'sich': 154}, {'...': 123, 'ein': 149, 'einst': 125, 'frueher': 128, 'fruher': 131, 'gemeinsam': 124,
'geschieden': 103, 'mal': 125, 'miteinander': 150, 'verheiratet': 103, 'verlobt': 103, 'verschwaegert': 103,
'verschwagert': 103, 'verwandt': 103, 'zusammen': 124}, {'^': 156, 'einander': 154, 'einst': 134, 'frueher': 137,
'fruher': 140, 'sich': 154}, {'^': 121, 'haben': 141, 'ham': 143, 'hatten': 141, 'hom': 143, 'kannten': 148, 'kennen':
148, 'sind': 155, 'waren': 157}, {'N': 158}, {'N': 158, 'er': 158, 'sie': 158}, {'liiert': 0, 'verheiratet': 0,
'verlobt': 0, 'verschwaegert': 0, 'verschwagert': 0, 'verwandt': 0}, {'N': 161}, {'N': 52, 'alte': 55, 'alten': 55,
'alter': 55, 'arbeitskollege': 53, 'arbeitskollegen': 53, 'arbeitskollegin': 53, 'beste': 55, 'bester': 55, 'bruder':
53, 'chef': 53, 'chefin': 53, 'cousin': 53, 'cousine': 53, 'cousins': 53, 'der': 58, 'die': 58, 'ehemalige': 55,
'ehemaligen': 55, 'ehemaliger': 55, 'ein': 58, 'eine': 58, 'enge': 55, 'enger': 55, 'ex': 55, 'exkollege': 53,
'exkollegen': 53, 'exkollegin': 53, 'frau': 53, 'freund': 53, 'freunde': 53, 'freundin': 53, 'freundinnen': 53,
'fruehere': 56, 'frueheren': 56, 'frueherer': 56, 'fruhere': 57, 'fruheren': 57, 'fruherer': 57, 'geschaeftspartner':
53, 'geschaeftspartnerin': 53, 'geschaftspartner': 53, 'geschaftspartnerin': 53, 'geschwister': 53, 'gute': 55,
'guten': 55, 'guter': 55, 'jugendfreund': 53, 'jugendfreunde': 53, 'jugendfreundin': 53, 'klassenkameraden': 53,
'kollege': 53, 'kollegen': 53, 'kollegin': 53, 'kolleginnen': 53, 'kommilitone': 53, 'kommilitonen': 53,
'kommilitonin': 53, 'langjaehrige': 56, 'langjaehriger': 56, 'langjahrige': 57, 'langjahriger': 57, 'mann': 53,
'mentor': 53, 'mentorin': 53, 'mit': 162, 'mitgruender': 53, 'mitgruenderin': 53, 'mitgrunder': 53, 'mitgrunderin':
53, 'nachbar': 53, 'nachbarin': 53, 'nachbarn': 53, 'onkel': 53, 'schueler': 53, 'schuelerin': 53, 'schuler': 53,
'schulerin': 53, 'schulfreund': 53, 'schulfreunde': 53, 'schulfreundin': 53, 'schulkollegen': 53, 'schwester': 53,
'student': 53, 'studentin': 53, 'studienfreund': 53, 'studienfreunde': 53, 'studienfreundin': 53, 'studienkollege':
53, 'studienkollegen': 53, 'studienkollegin': 53, 'tante': 53}, {'alte': 56, 'alten': 56, 'alter': 56,
'arbeitskollege': 53, 'arbeitskollegen': 53, 'arbeitskollegin': 53, 'beste': 56, 'bester': 56, 'bruder': 53, 'chef':
53, 'chefin': 53, 'cousin': 53, 'cousine': 53, 'cousins': 53, 'der': 62, 'die': 62, 'ehemalige': 56, 'ehemaligen': 56,
'ehemaliger': 56, 'ein': 62, 'eine': 62, 'enge': 56, 'enger': 56, 'ex': 56, 'exkollege': 53, 'exkollegen': 53,
'exkollegin': 53, 'frau': 53, 'freund': 53, 'freunde': 53, 'freundin': 53, 'freundinnen': 53, 'fruehere': 56,
'frueheren': 56, 'frueherer': 56, 'geschaeftspartner': 53, 'geschaeftspartnerin': 53, 'geschwister': 53, 'gute': 56,
'guten': 56, 'guter': 56, 'jugendfreund': 53, 'jugendfreunde': 53, 'jugendfreundin': 53, 'klassenkameraden': 53,
'kollege': 53, 'kollegen': 53, 'kollegin': 53, 'kolleginnen': 53, 'kommilitone': 53, 'kommilitonen': 53,
'kommilitonin': 53, 'langjaehrige': 56, 'langjaehriger': 56, 'mann': 53, 'mentor': 53, 'mentorin': 53, 'mitgruender':
53, 'mitgruenderin': 53, 'nachbar': 53, 'nachbarin': 53, 'nachbarn': 53, 'onkel': 53, 'schueler': 53, 'schuelerin':
53, 'schulfreund': 53, 'schulfreunde': 53, 'schulfreundin': 53, 'schulkollegen': 53, 'schwester': 53, 'student': 53,
'studentin': 53, 'studienfreund': 53, 'studienfreunde': 53, 'studienfreundin': 53, 'studienkollege': 53,
'studienkollegen': 53, 'studienkollegin': 53, 'tante': 53}, {'^': 164}, {'alte': 57, 'alten': 57, 'alter': 57,
'arbeitskollege': 53, 'arbeitskollegen': 53, 'arbeitskollegin': 53, 'beste': 57, 'bester': 57, 'bruder': 53, 'chef':
53, 'chefin': 53, 'cousin': 53, 'cousine': 53, 'cousins': 53, 'der': 65, 'die': 65, 'ehemalige': 57, 'ehemaligen': 57,
'ehemaliger': 57, 'ein': 65, 'eine': 65, 'enge': 57, 'enger': 57, 'ex': 57, 'exkollege': 53, 'exkollegen': 53,
'exkollegin': 53, 'frau': 53, 'freund': 53, 'freunde': 53, 'freundin': 53, 'freundinnen': 53, 'fruhere': 57,
'fruheren': 57, 'fruherer': 57, 'geschaftspartner': 53, 'geschaftspartnerin': 53, 'geschwister': 53, 'gute': 57,
'guten': 57, 'guter': 57, 'jugendfreund': 53, 'jugendfreunde': 53, 'jugendfreundin': 53, 'klassenkameraden': 53,
'kollege': 53, 'kollegen': 53, 'kollegin': 53, 'kolleginnen': 53, 'kommilitone': 53, 'kommilitonen': 53,
'kommilitonin': 53, 'langjahrige': 57, 'langjahriger': 57, 'mann': 53, 'mentor': 53, 'mentorin': 53, 'mitgrunder': 53,
'mitgrunderin': 53, 'nachbar': 53, 'nachbarin': 53, 'nachbarn': 53, 'onkel': 53, 'schuler': 53, 'schulerin': 53,
'schulfreund': 53, 'schulfreunde': 53, 'schulfreundin': 53, 'schulkollegen': 53, 'schwester': 53, 'student': 53,
'studentin': 53, 'studienfreund': 53, 'studienfreunde': 53, 'studienfreundin': 53, 'studienkollege': 53,
'studienkollegen': 53, 'studienkollegin': 53, 'tante': 53}, {'^': 166}, {'^': 163, 'frueher': 165, 'fruher': 167},
{'^': 4, 'auch': 8, 'beneidet': 10, 'bewundert': 12, 'fuerchtet': 10, 'furchtet': 10, 'haben': 17, 'hasst': 10, 'hat':
43, 'hatte': 45, 'ist': 68, 'kannte': 78, 'kannten': 87, 'kennen': 87, 'kennt': 99, 'liebt': 12, 'mag': 102, 'meidet':
10, 'schaetzt': 12, 'schatzt': 12, 'sind': 17, 'u': 159, 'und': 160, 'verachtet': 10, 'war': 168}, {'': (10,
'goes_on')}, {'deren': 170, 'dessen': 170, 'ihre': 170, 'ihren': 170, 'seine': 170, 'seinen': 170}, {'kennt': 171},
{'$$': 170}, {'N': 173}, {'N': 173, 'auch': 174}, {'^': 172, 'kennt': 175}, {'nicht': 173}, {'$$': 170, 'nicht': 173,
'noch': 177}, {'N': 178, 'auch': 174}, {'^': 172, 'auch': 176, 'kennt': 179}, {'N': 8}, {'beiden': 158}, {'N': 46,
'^': 30, 'frueher': 36, 'fruher': 42}, {'^': 30, 'frueher': 36, 'fruher': 42}, {'N': 75, 'weder': 77}, {'N': 75,
'alle': 90, 'das': 92, 'den': 92, 'die': 93, 'eine': 92, 'einen': 92, 'jemand': 90, 'jemanden': 90, 'leute': 90,
'sich': 97, 'viele': 98, 'weder': 77}, {'^': 4, 'beneidet': 10, 'bewundert': 12, 'fuerchtet': 10, 'furchtet': 10,
'hasst': 10, 'hat': 183, 'hatte': 184, 'ist': 68, 'kannte': 185, 'kennt': 186, 'liebt': 12, 'mag': 102, 'meidet': 10,
'schaetzt': 12, 'schatzt': 12, 'und': 159, 'verachtet': 10, 'war': 168}, {'kannte': 77, 'kannten': 77, 'kennen': 77,
'kennt': 77}, {'N': 188}, {'': (12, 'half')}, {'^': 190}, {'einander': 191, 'sich': 191}, {'kannten': 192, 'kennen':
192}, {'N': 193}, {'N': 193, '^': 172, 'auch': 176, 'kennt': 179}, {'N': 169, 'aber': 180, 'auch': 181, 'beide': 158,
'die': 182, 'er': 187, 'noch': 189, 'sie': 187, 'u': 194, 'und': 195}]

