"""What French, Spanish and Portuguese lines tell in other words: who came, what lies ahead, what is owed."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 10, 15)  # a Thursday
NAMES = ("Paco Gil", "Marta Lopes", "Thierry Moreau", "Rui Cardoso")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES)]


@each_row(
    "line",
    [
        "Thierry est passé récupérer ses dossiers hier",
        "Paco vino a devolverme el taladro ayer",
        "O Rui veio buscar as chaves ontem",
        "Thierry, toujours en retard, m'a rejoint au bar hier",
    ],
)
def test_whoever_came_for_something_was_met(line):
    reading = read(line, TODAY, PEOPLE)
    assert (reading.contact, reading.planned, reading.on, reading.kind) == (True, False, date(2026, 10, 14), "meeting")


@each_row(
    "line",
    [
        "Samedi je monte à Lyon voir Thierry",
        "El sábado viene Paco a ver el local",
        "Sábado a Marta vem cá medir a sala",
        "El 17 comemos con Paco en el puerto",
        "Sessão sobre finanças, 17/10, com o Rui",
        "Feria de Vigo, 17/10: iremos Paco y yo",
    ],
)
def test_what_will_be_on_saturday_is_planned(line):
    reading = read(line, TODAY, PEOPLE)
    assert (reading.planned, reading.on) == (True, date(2026, 10, 17))


@each_row(
    "line, kind",
    [
        ("Le mandé a Paco las fotos de la boda ayer", "message"),
        ("passei pro Rui o telefone do meu contador no escritório ontem", "meeting"),
        ("Thierry m'a fait visiter un local hier et m'a présenté le notaire", "meeting"),
        ("Longue lettre de Thierry, reçue par mail hier", "email"),
        ("O Rui passou cá ontem, não ficou para jantar", "meeting"),
    ],
)
def test_words_for_kinds_that_tell_of_something_else(line, kind):
    assert read(line, TODAY, PEOPLE).kind == kind


@each_row(
    "line",
    ["vi en el tablón que Paco da una charla", "Vu dans le journal que Thierry a vendu", "ainda não respondi à Marta"],
)
def test_what_was_read_of_and_what_was_not_done_is_no_contact(line):
    assert not read(line, TODAY, PEOPLE).contact


@each_row(
    "line, loops",
    [
        ("J'ai dit à Thierry que je lui trouverais un photographe", [("promise", "trouverais un photographe", None)]),
        ("Le dije a Paco que hoy mismo le armo dos", [("promise", "armo dos", TODAY)]),
        ("Paco me corrige el texto para el lunes", [("waiting", "corrige el texto", date(2026, 10, 19))]),
        ("Thierry me doit 200 euros depuis août", [("waiting", "200 euros depuis août", None)]),
        ("Mandei a proposta ao Rui, agora é esperar a resposta dele", [("waiting", "resposta dele", None)]),
    ],
)
def test_what_is_owed_in_other_words(line, loops):
    assert [(one.kind, one.text, one.due) for one in read(line, TODAY, PEOPLE).loops] == loops


@each_row("line", ["Almoço com o Rui, 5/10", "Comida con Paco, 5/10", "Déjeuner avec Thierry (5/10)"])
def test_figures_are_day_and_month(line):
    assert read(line, TODAY, PEOPLE).on == date(2026, 10, 5)


@each_row("line", ["passei lá sexta o Rui tava lá", "fui lá dia 9 ver o Rui", "sexta teve reunião com o Rui"])
def test_a_bare_weekday_and_a_day_of_the_month_are_days(line):
    assert read(line, TODAY, PEOPLE).on == date(2026, 10, 9)
