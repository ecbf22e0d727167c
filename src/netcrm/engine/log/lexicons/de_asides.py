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


KNOWING = [{'': (1, 'knows')}, {'N': 0}, {'mit': 1}, {'...': 2, 'mit': 1}, {'arbeitete': 3, 'studierte': 3}, {'': (6,
'feeling')}, {'N': 5}, {'$$': 5}, {'N': 7}, {'': (3, 'brought')}, {'gemacht': 9}, {'bekannt': 10, 'bekanntgemacht': 9,
'vorgestellt': 9, 'zusammengebracht': 9}, {'N': 11}, {'': (5, 'not_knows')}, {'begegnet': 13, 'gesehen': 13,
'getroffen': 13, 'kennengelernt': 13}, {'nie': 14}, {'N': 11, 'mit': 12, 'nie': 14, 'noch': 15}, {'aufgebaut': 0,
'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegruendet': 0, 'gegrundet': 0, 'gelernt': 0,
'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'...': 17, 'aufgebaut': 0,
'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegruendet': 0, 'gegrundet': 0, 'gelernt': 0,
'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'N': 18}, {'mit': 19}, {'...': 20,
'mit': 19}, {'aufgebaut': 0, 'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegruendet': 0,
'gelernt': 0, 'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'...': 22,
'aufgebaut': 0, 'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegruendet': 0, 'gelernt': 0,
'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'N': 23}, {'mit': 24}, {'...': 25,
'mit': 24}, {'^': 26}, {'aufgebaut': 0, 'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegrundet':
0, 'gelernt': 0, 'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'...': 28,
'aufgebaut': 0, 'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegrundet': 0, 'gelernt': 0,
'gespielt': 0, 'gewohnt': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0}, {'N': 29}, {'mit': 30}, {'...': 31,
'mit': 30}, {'^': 32}, {'N': 16, '^': 21, 'frueher': 27, 'fruher': 33}, {'N': 11, 'mit': 12}, {'N': 35, '^': 21,
'frueher': 27, 'fruher': 33}, {'nie': 14, 'noch': 15}, {'kollege': 0, 'kollegen': 0, 'kollegin': 0},
{'arbeitskollege': 0, 'arbeitskollegen': 0, 'arbeitskollegin': 0, 'bruder': 0, 'chef': 0, 'chefin': 0, 'cousin': 0,
'cousine': 0, 'cousins': 0, 'ex': 38, 'exkollege': 0, 'exkollegen': 0, 'exkollegin': 0, 'frau': 0, 'freund': 0,
'freunde': 0, 'freundin': 0, 'freundinnen': 0, 'geschaeftspartner': 0, 'geschaeftspartnerin': 0, 'geschaftspartner':
0, 'geschaftspartnerin': 0, 'geschwister': 0, 'jugendfreund': 0, 'jugendfreunde': 0, 'jugendfreundin': 0,
'klassenkameraden': 0, 'kollege': 0, 'kollegen': 0, 'kollegin': 0, 'kolleginnen': 0, 'kommilitone': 0, 'kommilitonen':
0, 'kommilitonin': 0, 'mann': 0, 'mentor': 0, 'mentorin': 0, 'mitgruender': 0, 'mitgruenderin': 0, 'mitgrunder': 0,
'mitgrunderin': 0, 'nachbar': 0, 'nachbarin': 0, 'nachbarn': 0, 'onkel': 0, 'schueler': 0, 'schuelerin': 0, 'schuler':
0, 'schulerin': 0, 'schulfreund': 0, 'schulfreunde': 0, 'schulfreundin': 0, 'schulkollegen': 0, 'schwester': 0,
'student': 0, 'studentin': 0, 'studienfreund': 0, 'studienfreunde': 0, 'studienfreundin': 0, 'studienkollege': 0,
'studienkollegen': 0, 'studienkollegin': 0, 'tante': 0}, {'arbeitskollege': 0, 'arbeitskollegen': 0,
'arbeitskollegin': 0, 'bruder': 0, 'chef': 0, 'chefin': 0, 'cousin': 0, 'cousine': 0, 'cousins': 0, 'ex': 38,
'exkollege': 0, 'exkollegen': 0, 'exkollegin': 0, 'frau': 0, 'freund': 0, 'freunde': 0, 'freundin': 0, 'freundinnen':
0, 'geschaeftspartner': 0, 'geschaeftspartnerin': 0, 'geschwister': 0, 'jugendfreund': 0, 'jugendfreunde': 0,
'jugendfreundin': 0, 'klassenkameraden': 0, 'kollege': 0, 'kollegen': 0, 'kollegin': 0, 'kolleginnen': 0,
'kommilitone': 0, 'kommilitonen': 0, 'kommilitonin': 0, 'mann': 0, 'mentor': 0, 'mentorin': 0, 'mitgruender': 0,
'mitgruenderin': 0, 'nachbar': 0, 'nachbarin': 0, 'nachbarn': 0, 'onkel': 0, 'schueler': 0, 'schuelerin': 0,
'schulfreund': 0, 'schulfreunde': 0, 'schulfreundin': 0, 'schulkollegen': 0, 'schwester': 0, 'student': 0,
'studentin': 0, 'studienfreund': 0, 'studienfreunde': 0, 'studienfreundin': 0, 'studienkollege': 0, 'studienkollegen':
0, 'studienkollegin': 0, 'tante': 0}, {'arbeitskollege': 0, 'arbeitskollegen': 0, 'arbeitskollegin': 0, 'bruder': 0,
'chef': 0, 'chefin': 0, 'cousin': 0, 'cousine': 0, 'cousins': 0, 'ex': 38, 'exkollege': 0, 'exkollegen': 0,
'exkollegin': 0, 'frau': 0, 'freund': 0, 'freunde': 0, 'freundin': 0, 'freundinnen': 0, 'geschaftspartner': 0,
'geschaftspartnerin': 0, 'geschwister': 0, 'jugendfreund': 0, 'jugendfreunde': 0, 'jugendfreundin': 0,
'klassenkameraden': 0, 'kollege': 0, 'kollegen': 0, 'kollegin': 0, 'kolleginnen': 0, 'kommilitone': 0, 'kommilitonen':
0, 'kommilitonin': 0, 'mann': 0, 'mentor': 0, 'mentorin': 0, 'mitgrunder': 0, 'mitgrunderin': 0, 'nachbar': 0,
'nachbarin': 0, 'nachbarn': 0, 'onkel': 0, 'schuler': 0, 'schulerin': 0, 'schulfreund': 0, 'schulfreunde': 0,
'schulfreundin': 0, 'schulkollegen': 0, 'schwester': 0, 'student': 0, 'studentin': 0, 'studienfreund': 0,
'studienfreunde': 0, 'studienfreundin': 0, 'studienkollege': 0, 'studienkollegen': 0, 'studienkollegin': 0, 'tante':
0}, {'alte': 39, 'alten': 39, 'alter': 39, 'arbeitskollege': 0, 'arbeitskollegen': 0, 'arbeitskollegin': 0, 'beste':
39, 'bester': 39, 'bruder': 0, 'chef': 0, 'chefin': 0, 'cousin': 0, 'cousine': 0, 'cousins': 0, 'ehemalige': 39,
'ehemaligen': 39, 'ehemaliger': 39, 'enge': 39, 'enger': 39, 'ex': 39, 'exkollege': 0, 'exkollegen': 0, 'exkollegin':
0, 'frau': 0, 'freund': 0, 'freunde': 0, 'freundin': 0, 'freundinnen': 0, 'fruehere': 40, 'frueheren': 40,
'frueherer': 40, 'fruhere': 41, 'fruheren': 41, 'fruherer': 41, 'geschaeftspartner': 0, 'geschaeftspartnerin': 0,
'geschaftspartner': 0, 'geschaftspartnerin': 0, 'geschwister': 0, 'gute': 39, 'guten': 39, 'guter': 39,
'jugendfreund': 0, 'jugendfreunde': 0, 'jugendfreundin': 0, 'klassenkameraden': 0, 'kollege': 0, 'kollegen': 0,
'kollegin': 0, 'kolleginnen': 0, 'kommilitone': 0, 'kommilitonen': 0, 'kommilitonin': 0, 'langjaehrige': 40,
'langjaehriger': 40, 'langjahrige': 41, 'langjahriger': 41, 'mann': 0, 'mentor': 0, 'mentorin': 0, 'mitgruender': 0,
'mitgruenderin': 0, 'mitgrunder': 0, 'mitgrunderin': 0, 'nachbar': 0, 'nachbarin': 0, 'nachbarn': 0, 'onkel': 0,
'schueler': 0, 'schuelerin': 0, 'schuler': 0, 'schulerin': 0, 'schulfreund': 0, 'schulfreunde': 0, 'schulfreundin': 0,
'schulkollegen': 0, 'schwester': 0, 'student': 0, 'studentin': 0, 'studienfreund': 0, 'studienfreunde': 0,
'studienfreundin': 0, 'studienkollege': 0, 'studienkollegen': 0, 'studienkollegin': 0, 'tante': 0}, {'s': 42}, {'von':
1}, {'kollege': 44, 'kollegen': 44, 'kollegin': 44}, {'arbeitskollege': 44, 'arbeitskollegen': 44, 'arbeitskollegin':
44, 'bruder': 44, 'chef': 44, 'chefin': 44, 'cousin': 44, 'cousine': 44, 'cousins': 44, 'ex': 45, 'exkollege': 44,
'exkollegen': 44, 'exkollegin': 44, 'frau': 44, 'freund': 44, 'freunde': 44, 'freundin': 44, 'freundinnen': 44,
'geschaeftspartner': 44, 'geschaeftspartnerin': 44, 'geschaftspartner': 44, 'geschaftspartnerin': 44, 'geschwister':
44, 'jugendfreund': 44, 'jugendfreunde': 44, 'jugendfreundin': 44, 'klassenkameraden': 44, 'kollege': 44, 'kollegen':
44, 'kollegin': 44, 'kolleginnen': 44, 'kommilitone': 44, 'kommilitonen': 44, 'kommilitonin': 44, 'mann': 44,
'mentor': 44, 'mentorin': 44, 'mitgruender': 44, 'mitgruenderin': 44, 'mitgrunder': 44, 'mitgrunderin': 44, 'nachbar':
44, 'nachbarin': 44, 'nachbarn': 44, 'onkel': 44, 'schueler': 44, 'schuelerin': 44, 'schuler': 44, 'schulerin': 44,
'schulfreund': 44, 'schulfreunde': 44, 'schulfreundin': 44, 'schulkollegen': 44, 'schwester': 44, 'student': 44,
'studentin': 44, 'studienfreund': 44, 'studienfreunde': 44, 'studienfreundin': 44, 'studienkollege': 44,
'studienkollegen': 44, 'studienkollegin': 44, 'tante': 44}, {'arbeitskollege': 44, 'arbeitskollegen': 44,
'arbeitskollegin': 44, 'bruder': 44, 'chef': 44, 'chefin': 44, 'cousin': 44, 'cousine': 44, 'cousins': 44, 'ex': 45,
'exkollege': 44, 'exkollegen': 44, 'exkollegin': 44, 'frau': 44, 'freund': 44, 'freunde': 44, 'freundin': 44,
'freundinnen': 44, 'geschaeftspartner': 44, 'geschaeftspartnerin': 44, 'geschwister': 44, 'jugendfreund': 44,
'jugendfreunde': 44, 'jugendfreundin': 44, 'klassenkameraden': 44, 'kollege': 44, 'kollegen': 44, 'kollegin': 44,
'kolleginnen': 44, 'kommilitone': 44, 'kommilitonen': 44, 'kommilitonin': 44, 'mann': 44, 'mentor': 44, 'mentorin':
44, 'mitgruender': 44, 'mitgruenderin': 44, 'nachbar': 44, 'nachbarin': 44, 'nachbarn': 44, 'onkel': 44, 'schueler':
44, 'schuelerin': 44, 'schulfreund': 44, 'schulfreunde': 44, 'schulfreundin': 44, 'schulkollegen': 44, 'schwester':
44, 'student': 44, 'studentin': 44, 'studienfreund': 44, 'studienfreunde': 44, 'studienfreundin': 44,
'studienkollege': 44, 'studienkollegen': 44, 'studienkollegin': 44, 'tante': 44}, {'arbeitskollege': 44,
'arbeitskollegen': 44, 'arbeitskollegin': 44, 'bruder': 44, 'chef': 44, 'chefin': 44, 'cousin': 44, 'cousine': 44,
'cousins': 44, 'ex': 45, 'exkollege': 44, 'exkollegen': 44, 'exkollegin': 44, 'frau': 44, 'freund': 44, 'freunde': 44,
'freundin': 44, 'freundinnen': 44, 'geschaftspartner': 44, 'geschaftspartnerin': 44, 'geschwister': 44,
'jugendfreund': 44, 'jugendfreunde': 44, 'jugendfreundin': 44, 'klassenkameraden': 44, 'kollege': 44, 'kollegen': 44,
'kollegin': 44, 'kolleginnen': 44, 'kommilitone': 44, 'kommilitonen': 44, 'kommilitonin': 44, 'mann': 44, 'mentor':
44, 'mentorin': 44, 'mitgrunder': 44, 'mitgrunderin': 44, 'nachbar': 44, 'nachbarin': 44, 'nachbarn': 44, 'onkel': 44,
'schuler': 44, 'schulerin': 44, 'schulfreund': 44, 'schulfreunde': 44, 'schulfreundin': 44, 'schulkollegen': 44,
'schwester': 44, 'student': 44, 'studentin': 44, 'studienfreund': 44, 'studienfreunde': 44, 'studienfreundin': 44,
'studienkollege': 44, 'studienkollegen': 44, 'studienkollegin': 44, 'tante': 44}, {'...': 17, 'aufgebaut': 0,
'aufgewachsen': 0, 'gearbeitet': 0, 'gedient': 0, 'gegangen': 0, 'gegruendet': 0, 'gegrundet': 0, 'gelernt': 0,
'gespielt': 0, 'gewohnt': 0, 'liiert': 0, 'promoviert': 0, 'studiert': 0, 'unterrichtet': 0, 'verheiratet': 0,
'verlobt': 0, 'verschwaegert': 0, 'verschwagert': 0, 'verwandt': 0}, {'N': 49}, {'...': 20, 'N': 43, 'alte': 46,
'alten': 46, 'alter': 46, 'arbeitskollege': 44, 'arbeitskollegen': 44, 'arbeitskollegin': 44, 'beste': 46, 'bester':
46, 'bruder': 44, 'chef': 44, 'chefin': 44, 'cousin': 44, 'cousine': 44, 'cousins': 44, 'ehemalige': 46, 'ehemaligen':
46, 'ehemaliger': 46, 'enge': 46, 'enger': 46, 'ex': 46, 'exkollege': 44, 'exkollegen': 44, 'exkollegin': 44, 'frau':
44, 'freund': 44, 'freunde': 44, 'freundin': 44, 'freundinnen': 44, 'fruehere': 47, 'frueheren': 47, 'frueherer': 47,
'fruhere': 48, 'fruheren': 48, 'fruherer': 48, 'geschaeftspartner': 44, 'geschaeftspartnerin': 44, 'geschaftspartner':
44, 'geschaftspartnerin': 44, 'geschwister': 44, 'gute': 46, 'guten': 46, 'guter': 46, 'jugendfreund': 44,
'jugendfreunde': 44, 'jugendfreundin': 44, 'klassenkameraden': 44, 'kollege': 44, 'kollegen': 44, 'kollegin': 44,
'kolleginnen': 44, 'kommilitone': 44, 'kommilitonen': 44, 'kommilitonin': 44, 'langjaehrige': 47, 'langjaehriger': 47,
'langjahrige': 48, 'langjahriger': 48, 'mann': 44, 'mentor': 44, 'mentorin': 44, 'mit': 50, 'mitgruender': 44,
'mitgruenderin': 44, 'mitgrunder': 44, 'mitgrunderin': 44, 'nachbar': 44, 'nachbarin': 44, 'nachbarn': 44, 'onkel':
44, 'schueler': 44, 'schuelerin': 44, 'schuler': 44, 'schulerin': 44, 'schulfreund': 44, 'schulfreunde': 44,
'schulfreundin': 44, 'schulkollegen': 44, 'schwester': 44, 'student': 44, 'studentin': 44, 'studienfreund': 44,
'studienfreunde': 44, 'studienfreundin': 44, 'studienkollege': 44, 'studienkollegen': 44, 'studienkollegin': 44,
'tante': 44}, {'alte': 46, 'alten': 46, 'alter': 46, 'arbeitskollege': 44, 'arbeitskollegen': 44, 'arbeitskollegin':
44, 'beste': 46, 'bester': 46, 'bruder': 44, 'chef': 44, 'chefin': 44, 'cousin': 44, 'cousine': 44, 'cousins': 44,
'ehemalige': 46, 'ehemaligen': 46, 'ehemaliger': 46, 'enge': 46, 'enger': 46, 'ex': 46, 'exkollege': 44, 'exkollegen':
44, 'exkollegin': 44, 'frau': 44, 'freund': 44, 'freunde': 44, 'freundin': 44, 'freundinnen': 44, 'fruehere': 47,
'frueheren': 47, 'frueherer': 47, 'fruhere': 48, 'fruheren': 48, 'fruherer': 48, 'geschaeftspartner': 44,
'geschaeftspartnerin': 44, 'geschaftspartner': 44, 'geschaftspartnerin': 44, 'geschwister': 44, 'gute': 46, 'guten':
46, 'guter': 46, 'jugendfreund': 44, 'jugendfreunde': 44, 'jugendfreundin': 44, 'klassenkameraden': 44, 'kollege': 44,
'kollegen': 44, 'kollegin': 44, 'kolleginnen': 44, 'kommilitone': 44, 'kommilitonen': 44, 'kommilitonin': 44,
'langjaehrige': 47, 'langjaehriger': 47, 'langjahrige': 48, 'langjahriger': 48, 'mann': 44, 'mentor': 44, 'mentorin':
44, 'mitgruender': 44, 'mitgruenderin': 44, 'mitgrunder': 44, 'mitgrunderin': 44, 'nachbar': 44, 'nachbarin': 44,
'nachbarn': 44, 'onkel': 44, 'schueler': 44, 'schuelerin': 44, 'schuler': 44, 'schulerin': 44, 'schulfreund': 44,
'schulfreunde': 44, 'schulfreundin': 44, 'schulkollegen': 44, 'schwester': 44, 'student': 44, 'studentin': 44,
'studienfreund': 44, 'studienfreunde': 44, 'studienfreundin': 44, 'studienkollege': 44, 'studienkollegen': 44,
'studienkollegin': 44, 'tante': 44}, {'^': 52}, {'N': 37, '^': 51, 'der': 53, 'die': 53, 'ein': 53, 'eine': 53,
'frueher': 27, 'fruher': 33}, {'aus': 0, 'von': 0}, {'gut': 0}, {'aus': 0, 'durch': 0, 'gut': 0, 'noch': 55,
'persoenlich': 0, 'personlich': 0, 'sehr': 56, 'seit': 0, 'uber': 0, 'ueber': 0, 'vom': 0, 'von': 0}, {'$$': 13},
{'nicht': 58}, {'gar': 59, 'nicht': 58, 'uberhaupt': 59, 'ueberhaupt': 59}, {'$$': 0, '^': 57, 'gar': 59, 'nicht': 58,
'noch': 60, 'uberhaupt': 59, 'ueberhaupt': 59}, {'N': 61}, {'': (2, 'outside')}, {'^': 63}, {'aus': 64, 'bei': 64,
'beim': 64, 'in': 64, 'vom': 64, 'von': 64}, {'aus': 64, 'bei': 64, 'beim': 64, 'vom': 64, 'von': 64}, {'...': 66},
{'...': 66, 'richtigen': 65}, {'gut': 0, 'persoenlich': 0, 'personlich': 0}, {'^': 69}, {'N': 70}, {'mit': 71},
{'aus': 64, 'bei': 64, 'beim': 64, 'in': 64, 'leute': 65, 'vom': 64, 'von': 64}, {'N': 61, 'alle': 65, 'das': 67,
'den': 67, 'die': 68, 'eine': 67, 'einen': 67, 'jemand': 65, 'jemanden': 65, 'leute': 65, 'sich': 72, 'viele': 73},
{'nicht': 5}, {'$$': 5, 'gar': 75, 'nicht': 5}, {'N': 76}, {'': (0, 'together')}, {'gemeinsam': 78, 'miteinander': 78,
'zusammen': 78}, {'demselben': 78, 'derselben': 78, 'gleichen': 78, 'selben': 78}, {'demselben': 78, 'der': 80,
'derselben': 78, 'gleichen': 78, 'selben': 78}, {'am': 80, 'im': 80, 'in': 81}, {'...': 79, 'am': 80, 'beide': 82,
'gemeinsam': 78, 'im': 80, 'in': 81, 'miteinander': 78, 'zusammen': 78}, {'...': 79, 'gemeinsam': 78, 'miteinander':
78, 'zusammen': 78}, {'am': 80, 'beide': 82, 'im': 80, 'in': 81}, {'schule': 78, 'studium': 78, 'uni': 78}, {'...':
86, 'schule': 78, 'studium': 78, 'uni': 78}, {'zusammen': 87}, {'arbeiten': 83, 'arbeiteten': 84, 'fischen': 84,
'gingen': 84, 'gruendeten': 84, 'grundeten': 84, 'jagen': 84, 'klettern': 84, 'kochen': 84, 'laufen': 84,
'musizieren': 84, 'reiten': 84, 'rudern': 83, 'segeln': 84, 'sind': 85, 'singen': 83, 'sitzen': 85, 'spielen': 83,
'studieren': 84, 'studierten': 84, 'tanzen': 84, 'turnen': 84, 'wandern': 84, 'waren': 88}, {'aufgebaut': 78,
'aufgewachsen': 78, 'gearbeitet': 78, 'gedient': 78, 'gegangen': 78, 'gegruendet': 78, 'gegrundet': 78, 'gelernt': 78,
'gespielt': 78, 'gewohnt': 78, 'promoviert': 78, 'studiert': 78, 'unterrichtet': 78}, {'gemeinsam': 90, 'miteinander':
90, 'zusammen': 90}, {'...': 90, 'aufgebaut': 78, 'aufgewachsen': 78, 'gearbeitet': 78, 'gedient': 78, 'gegangen': 78,
'gegruendet': 78, 'gegrundet': 78, 'gelernt': 78, 'gespielt': 78, 'gewohnt': 78, 'promoviert': 78, 'studiert': 78,
'unterrichtet': 78}, {'...': 91, 'gemeinsam': 92, 'miteinander': 92, 'zusammen': 92}, {'^': 93}, {'aufgebaut': 78,
'aufgewachsen': 78, 'gearbeitet': 78, 'gedient': 78, 'gegangen': 78, 'gegruendet': 78, 'gelernt': 78, 'gespielt': 78,
'gewohnt': 78, 'promoviert': 78, 'studiert': 78, 'unterrichtet': 78}, {'gemeinsam': 95, 'miteinander': 95, 'zusammen':
95}, {'...': 95, 'aufgebaut': 78, 'aufgewachsen': 78, 'gearbeitet': 78, 'gedient': 78, 'gegangen': 78, 'gegruendet':
78, 'gelernt': 78, 'gespielt': 78, 'gewohnt': 78, 'promoviert': 78, 'studiert': 78, 'unterrichtet': 78}, {'...': 96,
'gemeinsam': 97, 'miteinander': 97, 'zusammen': 97}, {'^': 98}, {'aufgebaut': 78, 'aufgewachsen': 78, 'gearbeitet':
78, 'gedient': 78, 'gegangen': 78, 'gegrundet': 78, 'gelernt': 78, 'gespielt': 78, 'gewohnt': 78, 'promoviert': 78,
'studiert': 78, 'unterrichtet': 78}, {'gemeinsam': 100, 'miteinander': 100, 'zusammen': 100}, {'...': 100,
'aufgebaut': 78, 'aufgewachsen': 78, 'gearbeitet': 78, 'gedient': 78, 'gegangen': 78, 'gegrundet': 78, 'gelernt': 78,
'gespielt': 78, 'gewohnt': 78, 'promoviert': 78, 'studiert': 78, 'unterrichtet': 78}, {'...': 101, 'gemeinsam': 102,
'miteinander': 102, 'zusammen': 102}, {'^': 103}, {'gemeinsam': 92, 'miteinander': 92, 'zusammen': 92}, {'^': 105},
{'^': 93, 'einst': 94, 'frueher': 99, 'fruher': 104, 'mal': 106}, {'gemeinsam': 97, 'miteinander': 97, 'zusammen':
97}, {'^': 108}, {'gemeinsam': 102, 'miteinander': 102, 'zusammen': 102}, {'^': 110}, {'^': 105, 'einst': 106,
'frueher': 109, 'fruher': 111, 'mal': 106}, {'': (4, 'not_together')}, {'nicht': 113, 'nie': 113}, {'gar': 114,
'nicht': 113, 'nie': 113, 'uberhaupt': 114, 'ueberhaupt': 114}, {'^': 78, 'gar': 114, 'nicht': 113, 'nie': 113,
'noch': 115, 'uberhaupt': 114, 'ueberhaupt': 114}, {'einander': 116, 'sich': 116}, {'kollege': 78, 'kollegen': 78,
'kollegin': 78}, {'arbeitskollege': 78, 'arbeitskollegen': 78, 'arbeitskollegin': 78, 'bruder': 78, 'chef': 78,
'chefin': 78, 'cousin': 78, 'cousine': 78, 'cousins': 78, 'ex': 118, 'exkollege': 78, 'exkollegen': 78, 'exkollegin':
78, 'frau': 78, 'freund': 78, 'freunde': 78, 'freundin': 78, 'freundinnen': 78, 'geschaeftspartner': 78,
'geschaeftspartnerin': 78, 'geschaftspartner': 78, 'geschaftspartnerin': 78, 'geschwister': 78, 'jugendfreund': 78,
'jugendfreunde': 78, 'jugendfreundin': 78, 'klassenkameraden': 78, 'kollege': 78, 'kollegen': 78, 'kollegin': 78,
'kolleginnen': 78, 'kommilitone': 78, 'kommilitonen': 78, 'kommilitonin': 78, 'mann': 78, 'mentor': 78, 'mentorin':
78, 'mitgruender': 78, 'mitgruenderin': 78, 'mitgrunder': 78, 'mitgrunderin': 78, 'nachbar': 78, 'nachbarin': 78,
'nachbarn': 78, 'onkel': 78, 'schueler': 78, 'schuelerin': 78, 'schuler': 78, 'schulerin': 78, 'schulfreund': 78,
'schulfreunde': 78, 'schulfreundin': 78, 'schulkollegen': 78, 'schwester': 78, 'student': 78, 'studentin': 78,
'studienfreund': 78, 'studienfreunde': 78, 'studienfreundin': 78, 'studienkollege': 78, 'studienkollegen': 78,
'studienkollegin': 78, 'tante': 78}, {'paar': 78}, {'arbeitskollege': 78, 'arbeitskollegen': 78, 'arbeitskollegin':
78, 'bruder': 78, 'chef': 78, 'chefin': 78, 'cousin': 78, 'cousine': 78, 'cousins': 78, 'ex': 118, 'exkollege': 78,
'exkollegen': 78, 'exkollegin': 78, 'frau': 78, 'freund': 78, 'freunde': 78, 'freundin': 78, 'freundinnen': 78,
'geschaeftspartner': 78, 'geschaeftspartnerin': 78, 'geschwister': 78, 'jugendfreund': 78, 'jugendfreunde': 78,
'jugendfreundin': 78, 'klassenkameraden': 78, 'kollege': 78, 'kollegen': 78, 'kollegin': 78, 'kolleginnen': 78,
'kommilitone': 78, 'kommilitonen': 78, 'kommilitonin': 78, 'mann': 78, 'mentor': 78, 'mentorin': 78, 'mitgruender':
78, 'mitgruenderin': 78, 'nachbar': 78, 'nachbarin': 78, 'nachbarn': 78, 'onkel': 78, 'schueler': 78, 'schuelerin':
78, 'schulfreund': 78, 'schulfreunde': 78, 'schulfreundin': 78, 'schulkollegen': 78, 'schwester': 78, 'student': 78,
'studentin': 78, 'studienfreund': 78, 'studienfreunde': 78, 'studienfreundin': 78, 'studienkollege': 78,
'studienkollegen': 78, 'studienkollegin': 78, 'tante': 78}, {'arbeitskollege': 78, 'arbeitskollegen': 78,
'arbeitskollegin': 78, 'bruder': 78, 'chef': 78, 'chefin': 78, 'cousin': 78, 'cousine': 78, 'cousins': 78, 'ex': 118,
'exkollege': 78, 'exkollegen': 78, 'exkollegin': 78, 'frau': 78, 'freund': 78, 'freunde': 78, 'freundin': 78,
'freundinnen': 78, 'geschaftspartner': 78, 'geschaftspartnerin': 78, 'geschwister': 78, 'jugendfreund': 78,
'jugendfreunde': 78, 'jugendfreundin': 78, 'klassenkameraden': 78, 'kollege': 78, 'kollegen': 78, 'kollegin': 78,
'kolleginnen': 78, 'kommilitone': 78, 'kommilitonen': 78, 'kommilitonin': 78, 'mann': 78, 'mentor': 78, 'mentorin':
78, 'mitgrunder': 78, 'mitgrunderin': 78, 'nachbar': 78, 'nachbarin': 78, 'nachbarn': 78, 'onkel': 78, 'schuler': 78,
'schulerin': 78, 'schulfreund': 78, 'schulfreunde': 78, 'schulfreundin': 78, 'schulkollegen': 78, 'schwester': 78,
'student': 78, 'studentin': 78, 'studienfreund': 78, 'studienfreunde': 78, 'studienfreundin': 78, 'studienkollege':
78, 'studienkollegen': 78, 'studienkollegin': 78, 'tante': 78}, {'...': 90, 'aufgebaut': 78, 'aufgewachsen': 78,
'gearbeitet': 78, 'gedient': 78, 'gegangen': 78, 'gegruendet': 78, 'gegrundet': 78, 'gelernt': 78, 'gespielt': 78,
'gewohnt': 78, 'promoviert': 78, 'studiert': 78, 'unterrichtet': 78, 'verheiratet': 78, 'verlobt': 78,
'verschwaegert': 78, 'verschwagert': 78, 'verwandt': 78}, {'...': 91, 'alte': 119, 'alten': 119, 'alter': 119,
'arbeitskollege': 78, 'arbeitskollegen': 78, 'arbeitskollegin': 78, 'beste': 119, 'bester': 119, 'bruder': 78, 'chef':
78, 'chefin': 78, 'cousin': 78, 'cousine': 78, 'cousins': 78, 'ehemalige': 119, 'ehemaligen': 119, 'ehemaliger': 119,
'ein': 120, 'enge': 119, 'enger': 119, 'ex': 119, 'exkollege': 78, 'exkollegen': 78, 'exkollegin': 78, 'frau': 78,
'freund': 78, 'freunde': 78, 'freundin': 78, 'freundinnen': 78, 'fruehere': 121, 'frueheren': 121, 'frueherer': 121,
'fruhere': 122, 'fruheren': 122, 'fruherer': 122, 'gemeinsam': 92, 'geschaeftspartner': 78, 'geschaeftspartnerin': 78,
'geschaftspartner': 78, 'geschaftspartnerin': 78, 'geschieden': 78, 'geschwister': 78, 'gute': 119, 'guten': 119,
'guter': 119, 'jugendfreund': 78, 'jugendfreunde': 78, 'jugendfreundin': 78, 'klassenkameraden': 78, 'kollege': 78,
'kollegen': 78, 'kollegin': 78, 'kolleginnen': 78, 'kommilitone': 78, 'kommilitonen': 78, 'kommilitonin': 78,
'langjaehrige': 121, 'langjaehriger': 121, 'langjahrige': 122, 'langjahriger': 122, 'mann': 78, 'mentor': 78,
'mentorin': 78, 'miteinander': 123, 'mitgruender': 78, 'mitgruenderin': 78, 'mitgrunder': 78, 'mitgrunderin': 78,
'nachbar': 78, 'nachbarin': 78, 'nachbarn': 78, 'onkel': 78, 'schueler': 78, 'schuelerin': 78, 'schuler': 78,
'schulerin': 78, 'schulfreund': 78, 'schulfreunde': 78, 'schulfreundin': 78, 'schulkollegen': 78, 'schwester': 78,
'student': 78, 'studentin': 78, 'studienfreund': 78, 'studienfreunde': 78, 'studienfreundin': 78, 'studienkollege':
78, 'studienkollegen': 78, 'studienkollegin': 78, 'tante': 78, 'verheiratet': 78, 'verlobt': 78, 'verschwaegert': 78,
'verschwagert': 78, 'verwandt': 78, 'zusammen': 92}, {'begegnet': 113}, {'nie': 125}, {'nie': 125, 'noch': 126}, {'^':
124, 'einander': 127, 'einst': 94, 'frueher': 99, 'fruher': 104, 'mal': 106, 'sich': 127}, {'^': 89, 'haben': 107,
'ham': 112, 'hatten': 107, 'hom': 112, 'kannten': 117, 'kennen': 117, 'sind': 128, 'waren': 128}, {'N': 129}, {'N':
129, 'er': 129, 'sie': 129}, {'liiert': 0, 'verheiratet': 0, 'verlobt': 0, 'verschwaegert': 0, 'verschwagert': 0,
'verwandt': 0}, {'N': 132}, {'N': 43, 'alte': 46, 'alten': 46, 'alter': 46, 'arbeitskollege': 44, 'arbeitskollegen':
44, 'arbeitskollegin': 44, 'beste': 46, 'bester': 46, 'bruder': 44, 'chef': 44, 'chefin': 44, 'cousin': 44, 'cousine':
44, 'cousins': 44, 'ehemalige': 46, 'ehemaligen': 46, 'ehemaliger': 46, 'enge': 46, 'enger': 46, 'ex': 46,
'exkollege': 44, 'exkollegen': 44, 'exkollegin': 44, 'frau': 44, 'freund': 44, 'freunde': 44, 'freundin': 44,
'freundinnen': 44, 'fruehere': 47, 'frueheren': 47, 'frueherer': 47, 'fruhere': 48, 'fruheren': 48, 'fruherer': 48,
'geschaeftspartner': 44, 'geschaeftspartnerin': 44, 'geschaftspartner': 44, 'geschaftspartnerin': 44, 'geschwister':
44, 'gute': 46, 'guten': 46, 'guter': 46, 'jugendfreund': 44, 'jugendfreunde': 44, 'jugendfreundin': 44,
'klassenkameraden': 44, 'kollege': 44, 'kollegen': 44, 'kollegin': 44, 'kolleginnen': 44, 'kommilitone': 44,
'kommilitonen': 44, 'kommilitonin': 44, 'langjaehrige': 47, 'langjaehriger': 47, 'langjahrige': 48, 'langjahriger':
48, 'mann': 44, 'mentor': 44, 'mentorin': 44, 'mit': 133, 'mitgruender': 44, 'mitgruenderin': 44, 'mitgrunder': 44,
'mitgrunderin': 44, 'nachbar': 44, 'nachbarin': 44, 'nachbarn': 44, 'onkel': 44, 'schueler': 44, 'schuelerin': 44,
'schuler': 44, 'schulerin': 44, 'schulfreund': 44, 'schulfreunde': 44, 'schulfreundin': 44, 'schulkollegen': 44,
'schwester': 44, 'student': 44, 'studentin': 44, 'studienfreund': 44, 'studienfreunde': 44, 'studienfreundin': 44,
'studienkollege': 44, 'studienkollegen': 44, 'studienkollegin': 44, 'tante': 44}, {'^': 134, 'der': 53, 'die': 53,
'ein': 53, 'eine': 53}, {'^': 4, 'beneidet': 6, 'bewundert': 8, 'fuerchtet': 6, 'furchtet': 6, 'hasst': 6, 'hat': 34,
'hatte': 36, 'ist': 54, 'kannte': 62, 'kennt': 74, 'liebt': 8, 'mag': 77, 'meidet': 6, 'schaetzt': 8, 'schatzt': 8,
'u': 130, 'und': 131, 'verachtet': 6, 'war': 135}, {'beiden': 129}, {'N': 37, '^': 21, 'frueher': 27, 'fruher': 33},
{'^': 21, 'frueher': 27, 'fruher': 33}, {'^': 4, 'beneidet': 6, 'bewundert': 8, 'fuerchtet': 6, 'furchtet': 6,
'hasst': 6, 'hat': 138, 'hatte': 139, 'ist': 54, 'kannte': 62, 'kennt': 74, 'liebt': 8, 'mag': 77, 'meidet': 6,
'schaetzt': 8, 'schatzt': 8, 'und': 130, 'verachtet': 6, 'war': 135}, {'': (7, 'half')}, {'^': 141}, {'einander': 142,
'sich': 142}, {'kannten': 143, 'kennen': 143}, {'N': 144}, {'N': 136, 'beide': 129, 'die': 137, 'er': 140, 'sie': 140,
'u': 145, 'und': 145}]

