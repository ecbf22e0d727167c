"""French, Spanish and Portuguese lines in haste: words cut short, plans told in the present, visits missed."""

from lines.romance_book import line

LINES = (
    line(
        "rdv café av Luc ce matin, elle m'envoie le bon dem", "2027-03-03 coffee: Luc", loops="wait Luc 2027-03-04 bon"
    ),
    line("Réunion mardi prochain à 18h30 avec Luc, salle des fêtes", "planned 2027-03-09 meeting: Luc"),
    line(
        "Luc passé au mag hier, lui ai prêté le présentoir pr sa foire",
        "2027-03-02 meeting: Luc",
        gives="resource: Luc",
    ),
    line("Samedi je suis invité chez Luc", "planned 2027-03-06 meeting: Luc"),
    line("Samedi Luc m'aide à déménager", "planned 2027-03-06 meeting: Luc"),
    line("Luc passe me prendre samedi", "planned 2027-03-06 other: Luc"),
    line("Appelé Luc, occupé", "no contact"),
    line("Luc est passé à l'atelier pendant que j'étais sorti", "no contact"),
    line("Ni Luc ni Rose Lavigne ne sont venus à la réunion d'hier", "no contact"),
    line("Au lieu de vendredi je vois Luc jeudi", "planned 2027-03-04 meeting: Luc"),
    line("On devrait se faire un resto avec Luc", "no contact"),
    line("Devis pour Luc avant vendredi", "no contact", loops="owe Luc 2027-03-05 Devis"),
    line("Luc m'a demandé un devis pour vendredi", "2027-03-03 other: Luc", loops="owe Luc 2027-03-05 devis"),
    line("Luc va parler de moi à Rose Lavigne", "2027-03-03 other: Luc", loops="wait Luc - parler"),
    line(
        "Luc m'a dit hier autour d'une bière qu'il faudrait que je trouve un comptable",
        "2027-03-02 meal: Luc",
        advice="Luc: comptable",
    ),
    line(
        "Coup de fil de Luc. Facture à lui envoyer avant le 12 mars.",
        "2027-03-03 call: Luc",
        loops="owe Luc 2027-03-12 Facture",
    ),
    line("rdv Luc le 15 à 9h", "planned 2027-03-15 meeting: Luc"),
    line("j'ai montré à Luc comment faire une facture", "2027-03-03 other: Luc", gives="knowledge: Luc"),
    line(
        "café con abril esta mñn, le paso presu el lun", "2027-03-03 coffee: Abril", loops="owe Abril 2027-03-08 presu"
    ),
    line(
        "llamé a nacho ayer x lo del local, me dijo q negocie el alquiler",
        "2027-03-02 call: Ignacio",
        advice="Ignacio: alquiler",
    ),
    line("He presentado por correo a Nacho y a Abril", "2027-03-03 intro: Ignacio Abril", gives="intro: Ignacio Abril"),
    line("he estado con un tal ramón ibarra, a ver si sale algo", "unknown"),
    line(
        "hoy he comido con nacho y con su socia que se llama pilar le he explicado a nacho cómo calculo las tarifas y mañana sin falta le mando un modelo",
        "2027-03-03 meal: Ignacio",
        loops="owe Ignacio 2027-03-04 modelo",
        gives="knowledge: Ignacio",
    ),
    line("El sábado Nacho me ayuda con la mudanza", "planned 2027-03-06 meeting: Ignacio"),
    line("Llamé a Nacho, comunicaba", "no contact"),
    line("He llamado dos veces a Abril, no lo coge", "no contact"),
    line("He tenido que anular la comida con Nacho", "no contact"),
    line("La cita prevista para hoy con Abril no tuvo lugar.", "no contact"),
    line("hoy no he podido ver a Abril", "no contact"),
    line("He quedado con Nacho mañana a las 9", "planned 2027-03-04 other: Ignacio"),
    line(
        "al final nacho ha cancelado tiene gripe nos vemos la semana que viene", "planned 2027-03-10 meeting: Ignacio"
    ),
    line("El cumpleaños de Abril es el 3 de junio", "no contact"),
    line("Llevo a Nacho a la estación el sábado", "planned 2027-03-06 meeting: Ignacio"),
    line(
        "Para Abril: acabar las diapositivas antes del viernes", "no contact", loops="owe Abril 2027-03-05 diapositivas"
    ),
    line("Abril necesita un presupuesto para el viernes", "no contact", loops="owe Abril 2027-03-05 presupuesto"),
    line(
        "almoço c/ Zeca 2ª, fiquei devendo p/ ele a tabela nova até 6ª",
        "2027-03-01 meal: José",
        loops="owe José 2027-03-05 tabela",
    ),
    line(
        "liguei p/ o tiago hj cedo, indiquei p/ ele o contador q me atende",
        "2027-03-03 call: Tiago",
        gives="referral: Tiago",
    ),
    line(
        "Sábado passado fizemos a limpeza da ribeira! Estiveram o Zeca e o Tiago. A Inês ofereceu as luvas mas não apareceu.",
        "2027-02-27 meeting: José Tiago",
    ),
    line("Obrigada ao Zeca, que veio ontem à noite ajudar a montar as mesas.", "2027-03-02 meeting: José"),
    line("A Beatriz passou a nossa reunião de amanhã para segunda", "planned 2027-03-08 meeting: Beatriz"),
    line("Reunião segunda às 10 em casa da Inês para falar da renda", "planned 2027-03-08 meeting: Inês"),
    line("Reunião com a Beatriz dia 15 às 9h", "planned 2027-03-15 meeting: Beatriz"),
    line("No sábado o Zeca ajuda-me na mudança", "planned 2027-03-06 meeting: José"),
    line("Liguei ao Zeca, estava ocupado", "no contact"),
    line("Ainda não recebi as chaves do Zeca", "no contact", loops="wait José - chaves"),
    line("A Inês faz 50 anos no sábado", "no contact"),
    line("Devíamos combinar alguma coisa com o Zeca", "no contact"),
    line(
        "O Zeca disse-me ontem numa cerveja que eu devia arranjar um contabilista",
        "2027-03-02 meal: José",
        advice="José: contabilista",
    ),
    line(
        "ela manda-me os preços até sexta e eu mando-lhe o orçamento, falei c a beatriz",
        "2027-03-03 other: Beatriz",
        loops="wait Beatriz 2027-03-05 preços; owe Beatriz - orçamento",
    ),
    line("Levo o Zeca à estação no sábado", "planned 2027-03-06 meeting: José"),
    line("Faço um orçamento à Beatriz até sexta", "no contact", loops="owe Beatriz 2027-03-05 orçamento"),
    line("Luc me fait visiter sa nouvelle maison samedi", "planned 2027-03-06 meeting: Luc"),
    line("J'ai hâte de voir Luc samedi", "planned 2027-03-06 meeting: Luc"),
    line("Luc court le marathon dimanche", "no contact"),
    line(
        "j'ai emprunté la perceuse de Luc, à rendre dimanche",
        "2027-03-03 other: Luc",
        loops="owe Luc 2027-03-07 rendre",
    ),
    line("Tengo muchas ganas de ver a Nacho el sábado", "planned 2027-03-06 meeting: Ignacio"),
    line("Nacho corre la maratón el domingo", "no contact"),
    line("Entrevista con Nacho el 9 para el puesto", "planned 2027-03-09 meeting: Ignacio"),
    line("A inauguração da loja da Inês é no sábado", "planned 2027-03-06 event: Inês"),
    line("Pedi ao Tiago as chaves até sexta", "2027-03-03 other: Tiago", loops="wait Tiago 2027-03-05 chaves"),
    line("nacho m ha llamado esta mañana, se pasa el jueves", "2027-03-03 call: Ignacio"),
)
