"""Words of distress are heard, and business talk that sounds like them is not."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from patterns import always_holds

from netcrm.engine.ask import distress
from netcrm.engine.ask.distress import (
    BEFALLEN,
    DESPAIR,
    DESPAIR_SAID,
    DISTRESS,
    GRAVE,
    GRAVE_SAID,
    WORRIED,
    WORRY,
    level,
)
from netcrm.engine.ask.thesaurus import kinds_heard
from netcrm.engine.ask.worry import BEREFT, FIGURATIVE, WORRY_SAID
from rows import each_row

DESPAIRING = """
I want to die
I want to kill myself
thinking about suicide
everyone would be better off without me
I don't want to live any more
I do not want to be here any more
I don't want to wake up tomorrow
there is no reason to live
I can’t go on
I wish I was dead
I just want to end it all
I am thinking of ending my life
I keep cutting myself
I hurt myself again last night
nobody would miss me
my life has no meaning any more
ich will nicht mehr leben
Ich möchte sterben
ich bringe mich um
ich denke daran, mich umzubringen
Ich habe Angst, mir etwas anzutun
ich habe Suizidgedanken
quiero quitarme la vida
no quiero vivir
Quiero morirme
pienso en matarme
mi vida ya no tiene sentido
j'ai envie de mourir
je ne veux plus vivre
Je veux en finir.
je pense à me tuer
quero morrer
não quero mais viver
penso em me matar
quero acabar com a minha vida
I took all my pills
me quiero matar
I want to disappear
I just want to vanish
ich möchte am liebsten nur noch verschwinden
quiero desaparecer
je veux disparaître
quero sumir
I want it all to end
I just want it all to stop
my wife left me, suicide
my co-founder left and I am thinking about suicide
my brother died and I want to kill myself
my brother died and there is no reason to live
without my wife there is no reason to live
my life is hell and suicide is all I think of
the only way out is suicide
my boss told me I was useless and I want to end my life
meine Frau ist weg und ich will nicht mehr leben
mi mujer me dejó y no quiero vivir
ma femme est partie, je veux mourir
I want to suicide
suicidal
suicidal thoughts
suicide
Selbstmord
sin mi mujer no tengo ganas de vivir
I attempted suicide last year
my pricing failed and I am suicidal
I am ready to die
I wanted to die yesterday
I no longer want to be alive
quero acabar com a própria vida
quero tirar a própria vida
my boss is making me suicidal
my wife thinks I am suicidal
I talked to my wife about suicide
my wife doesn't know that I want to die
my husband says I should not, but I want to kill myself
because of my co-founder I want to end my life
meine Frau weiß nicht, dass ich sterben will
ich will nicht mehr leben, meine Kinder sind mir egal
mon associé m'a trahi, je veux en finir
mi socio me robó y quiero matarme
I can't stop thinking of suicide since my partner left
"""

GRIEVED = """
I can't take it anymore
I cannot take this any more, everything hurts
I'm having a nervous breakdown
I had a breakdown yesterday and sat in the car for an hour
I am breaking down
I collapsed at work and cannot get up again
I'm falling apart
my whole world is collapsing
I had a panic attack before the board meeting
I'm panicking
I can't stop crying
I can't cope anymore
I am grieving and cannot work
drowning in grief
my mother died yesterday
my husband passed away on Sunday
I am desperate
my life is over
I need help
help me please
Ich kann nicht mehr
ich halte das nicht mehr aus
ich hatte einen Nervenzusammenbruch
ich habe Panikattacken
ich bin völlig verzweifelt
Meine Mutter ist gestorben
ich breche zusammen
no puedo más
ya no aguanto más
tengo ataques de pánico cada noche
estoy destrozada
no puedo parar de llorar
ha muerto mi padre
je n’en peux plus
j'ai fait une crise de panique
je m'effondre
je suis en deuil
mon père est mort
não aguento mais
estou desesperada
tive um ataque de pânico
não consigo parar de chorar
estou de luto
I don't know how to go on
we lost our baby
my wife left me and I can't stop crying
ich schaffe das nicht mehr
ich habe keine Kraft mehr
je suis au bout du rouleau
perdi minha mãe
my co-founder killed himself
my brother committed suicide
my sister took her own life last year
I lost my brother to suicide
mein Bruder hat sich umgebracht
mi socio se suicidó
mon associé s'est suicidé
meu sócio se suicidou
everything is too much
everything is too much for me right now
mir ist alles zu viel
es ist mir alles zu viel
alles ist zu viel
todo me supera
tout me dépasse
c'est trop pour moi
está tudo demais
"""

BUSINESS = """
cash crisis, payroll is due on Friday
we are in a cash crisis
killing it this quarter, how do we scale
how do I get rid of dead stock
the market collapsed after the election
our biggest customer's business collapsed
I'm dying to know what our competitors charge
dying to launch
this feature would be commercial suicide
should we kill the project
cut costs ourselves before the bank asks
I cut myself a small salary, is that allowed
I want to cut myself out of the deal
end the contract with my supplier
my product died on the market
how to go on holiday when nobody can stand in
live in Berlin or move to Lisbon
I don't want to live in the shop's flat any more
our startup is going to die without a bridge loan
this is not the hill I want to die on
the oven had a breakdown on Saturday
machine breakdown, who repairs a packaging line
I need a cost breakdown for the tender
I had a breakdown with the delivery van
panic buying emptied our shelves
our investors panic about the runway
we need a panic button at reception
should I end my life insurance
how much of my life savings should go into the bakery
the landlord gives me grief about the sign
I can't take this supplier any more
we can't take on any more orders
I can't go on stage without a demo
I can't cope with demand in December
I'm desperate for a pastry chef
I am desperate to find drivers
no way out of the lease
I want to disappear from Google's search results
one of our employees had a panic attack, what do I owe her
my employee had a nervous breakdown, how do I handle sick leave
our bereavement leave policy
the supply chain is falling apart
the deal is falling apart
my co-founder wants out and it is a disaster
how do I fire someone who breaks down in tears
the company would be better off without me as CEO, who knows succession
suicide prevention app looks for pilot customers
our self-harm content policy needs a lawyer
my father died and left me the bakery, what about inheritance tax
the flour supplier has vanished
my motivation is low
I feel like giving up
burnout
I need help with VAT
help me find a tax adviser
Der Markt ist zusammengebrochen
die Lieferkette bricht zusammen
vom Laden allein kann ich nicht mehr leben
wir können davon nicht mehr leben
ich kann nicht mehr zahlen
ich kann nicht mehr liefern, der Lkw steht
die Steuern bringen uns um
Die Firma will nicht sterben, aber die Bank dreht zu
am Ende des Monats fehlt Geld
ich suche verzweifelt einen Koch
Trauerfloristik, wie finde ich Kunden
der Azubi hatte eine Panikattacke
mein Kunde verschwindet ohne zu zahlen
no puedo más que pagar la multa
no puedo más con este proveedor
crisis de caja, la nómina vence el viernes
se derrumba el mercado inmobiliario
mis competidores me van a matar con los precios
estoy desesperado por encontrar un cocinero
quiero desaparecer de Google
no quiero vivir de subvenciones
crise de trésorerie, salaires vendredi
je n'en peux plus de ce fournisseur
ce contrôle fiscal va me tuer
je ne peux plus vivre de mon métier
le marché s'est effondré
je veux mettre fin à mon bail
en finir avec ce contrat
estoque parado, como vender
crise de caixa, os salários vencem na sexta
não aguento mais este fornecedor
esse imposto vai me matar de trabalhar
não quero viver de subsídios
o mercado desabou
I had a meltdown of the freezer
I broke down the numbers by shop
no reason to live with these payment terms
customer complaint about a suicide scene in our film
I want to take my life in a new direction, who sold a firm
my business is dying
mein Lieferant ist verschwunden
ich gehe kaputt an den Zinsen
mi socio murió y hay que repartir las acciones
mon associé est mort, que deviennent ses parts
je suis mort de rire
o forno morreu
we lost our baby food contract
estou desesperado por um padeiro
our burn rate is suicidal
suicidal pricing
it would be suicide to raise prices now
selbstmörderische Preise
precios suicidas
une stratégie suicidaire
preços suicidas
our competitor is killing himself with low prices
my driver hurt himself on site
my cook cut herself in the kitchen
my employee does not want to live in Berlin
our chef does not want to live above the shop
the team kill themselves to hit the deadline
my partner wants to take her life in a new direction
I want to disappear for a week
our product wants to die on the shelf
our best rep quit
mein Mitarbeiter will nicht mehr in Berlin leben
mi empleado no quiere vivir en Madrid
the price increase is too much
it is too much work for two
alles zu viel Papierkram
our customer support is too much for me to handle
"""

WORRIES = """
my co-founder talked about killing himself
my sister wants to end her life
an employee said he does not want to live any more
Dev talked about suicide
one of my employees is suicidal
he told me he wants to kill himself
my wife wants to die
my customer wrote that she took all her pills
my brother says there is no reason to live
my daughter cuts herself
I am afraid she might harm herself
my friend has suicidal thoughts
my husband attempted suicide yesterday
mein Mitarbeiter hat von Selbstmord gesprochen
meine Schwester will sich das Leben nehmen
mein Bruder will nicht mehr leben
ein Kollege hat gesagt, dass er nicht mehr leben will
mein Sohn hat Suizidgedanken
ich habe Angst, dass er sich etwas antut
mein Azubi will sich umbringen
meine Mutter möchte sterben
mi hermana quiere quitarse la vida
mi socio habló de suicidio
un empleado dijo que no quiere vivir más
mi hijo quiere morir
mi amigo dice que quiere suicidarse
mon associé parle de se suicider
ma soeur veut en finir
mon employé a parlé de suicide
il ne veut plus vivre
mon frère veut mettre fin à ses jours
minha irmã quer morrer
meu sócio falou em suicídio
um funcionário disse que não quer mais viver
meu filho quer se matar
ele ameaçou suicidar-se
"""

LOW = """
I am so tired
my wife left me
my husband walked out on me
I had a miscarriage
I drink too much since the layoff
what's the point of it all
my dog died
my marriage is falling apart
I am exhausted and alone
I hate getting up in the morning
I'm tired
I am so tired of it all
ich bin so müde
meine Frau hat mich verlassen
mein Hund ist gestorben
wozu das alles
estoy tan cansada
mi marido me dejó
je suis si fatiguée
mon chien est mort
à quoi bon
estou tão cansado
minha mulher me deixou
ich trinke zu viel
bebo demasiado
"""

PLAIN = """
sales are tired
the deal died
a supplier left us
our point of sale system fails
the supplier walked out of the deal
guests drink too much at our bar
"""


TABLES = {
    "despair": ("DESPAIR_SAID", DESPAIR),
    "grave": ("GRAVE_SAID", GRAVE),
    "befallen": ("BEFALLEN", GRAVE),
    "worry": ("WORRY_SAID", WORRY),
    "bereft": ("BEREFT", GRAVE),
    "figurative": ("FIGURATIVE", ""),
}  # in distress_sentences.toml → in engine/distress.py, and the level of what its rows catch
SENTENCES = tomllib.loads((Path(__file__).parent / "distress_sentences.toml").read_text("utf-8"))
PHRASES = tomllib.loads((Path(__file__).parent / "distress_phrases.toml").read_text("utf-8"))
TRIED = [(table, *sentence) for table, sentences in SENTENCES.items() for sentence in sentences]


def lines(text: str) -> list[str]:
    return text.strip().split("\n")


def phrases(level_name: str) -> list[str]:
    return [line for text in PHRASES[level_name].values() for line in lines(text)]


def row_of(table: str, language: str, sign: str) -> tuple[str, str, str]:
    rows = getattr(distress, TABLES[table][0])
    (row,) = (row for row in rows if language in row[0].split() and row[1] == sign)
    return row  # type: ignore[no-any-return]


@each_row("table", TABLES)
def test_every_row_has_a_sentence_in_each_of_its_languages(table: str) -> None:
    rows = [(tongue, sign) for tongues, sign, _ in getattr(distress, TABLES[table][0]) for tongue in tongues.split()]
    assert sorted(rows) == sorted((tongue, sign) for tongue, sign, _, _ in SENTENCES[table])


@pytest.mark.thorough
@each_row(("table", "language", "sign", "caught", "near"), TRIED)
def test_without_its_row_a_sentence_is_heard_otherwise(
    table: str, language: str, sign: str, caught: str, near: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, heard = TABLES[table]
    row = row_of(table, language, sign)
    before = level(caught)
    with monkeypatch.context() as patch:
        patch.setattr(distress, name, tuple(other for other in getattr(distress, name) if other is not row))
        assert (before, level(caught) != heard) == (heard, True)


@each_row(("table", "language", "sign", "caught", "near"), TRIED)
def test_similar_words_are_heard_for_what_they_are(
    table: str, language: str, sign: str, caught: str, near: str
) -> None:
    assert (level(near) == "") == (table != "figurative")


@each_row("text", phrases("despair"))
def test_despair_is_heard_in_the_words_of_five_languages(text: str) -> None:
    assert level(text) == DESPAIR


@each_row("text", phrases("grave"))
def test_grave_distress_is_heard_in_the_words_of_five_languages(text: str) -> None:
    assert level(text) == GRAVE


@each_row("text", phrases("worry"))
def test_worry_for_another_is_heard_in_the_words_of_five_languages(text: str) -> None:
    assert level(text) == WORRY


@each_row("text", phrases("business"))
def test_founders_who_are_in_no_distress_are_not_alarmed(text: str) -> None:
    assert level(text) == ""


@each_row("text", lines(DESPAIRING))
def test_words_of_despair_are_heard(text: str) -> None:
    assert level(text) == DESPAIR


@each_row("text", lines(GRIEVED))
def test_words_of_grave_distress_are_heard(text: str) -> None:
    assert level(text) == GRAVE


@each_row("text", lines(WORRIES))
def test_worry_for_anothers_life_is_not_taken_for_ones_own_despair(text: str) -> None:
    assert level(text) == WORRY


@each_row("text", lines(LOW))
def test_an_ordinary_sorrow_asks_for_somebody_to_listen(text: str) -> None:
    assert (level(text), "emotional" in kinds_heard(text)) == ("", True)


@each_row("text", lines(PLAIN))
def test_business_talk_asks_for_no_shoulder(text: str) -> None:
    assert "emotional" not in kinds_heard(text)


@each_row("text", lines(BUSINESS))
def test_business_talk_is_no_distress(text: str) -> None:
    assert level(text) == ""


@each_row("text", ["I WANT TO DIE!!!", "i want\nto die", "  I… want to die", "Since spring I want to die."])
def test_distress_is_heard_however_it_is_typed(text: str) -> None:
    assert level(text) == DESPAIR


@pytest.mark.thorough
@each_row(
    ("sign", "pattern"),
    [row[1:] for rows in (DESPAIR_SAID, GRAVE_SAID, BEFALLEN, WORRY_SAID, BEREFT, FIGURATIVE) for row in rows],
    ids=lambda part: part[:12],
)
def test_no_words_of_distress_are_without_their_sign(sign: str, pattern: str) -> None:
    assert always_holds(pattern, sign)


@each_row("pattern", ["a|b", "a?c", r"\w+", "[^a]", "(a|)c", "(?=a)b"])
def test_a_pattern_that_can_do_without_its_sign_is_noticed(pattern: str) -> None:
    assert not always_holds(pattern, "a")


@given(st.text())
def test_every_text_has_a_level(text: str) -> None:
    assert level(text) in ("", GRAVE, DESPAIR, WORRY)


def test_the_line_names_someone_to_call_and_a_crisis_line() -> None:
    assert all(
        word in DISTRESS for word in ("a person you trust", "emergency number", "112", "911", "crisis line", "988")
    )


def test_who_worries_for_another_is_told_to_stay_and_whom_to_call() -> None:
    assert all(word in WORRIED for word in ("stay with them", "emergency number", "112", "911", "crisis line", "988"))
