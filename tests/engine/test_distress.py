"""Words of distress are heard, and business talk that sounds like them is not."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netcrm.engine.distress import BEFALLEN, DESPAIR, DESPAIR_SAID, DISTRESS, GRAVE, GRAVE_SAID, level

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
"""

GRIEVED = """
I can't take it anymore
I cannot take this any more, everything hurts
I want to disappear
I just want to vanish
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
ich möchte am liebsten nur noch verschwinden
ich hatte einen Nervenzusammenbruch
ich habe Panikattacken
ich bin völlig verzweifelt
Meine Mutter ist gestorben
ich breche zusammen
no puedo más
ya no aguanto más
quiero desaparecer
tengo ataques de pánico cada noche
estoy destrozada
no puedo parar de llorar
ha muerto mi padre
je n’en peux plus
je veux disparaître
j'ai fait une crise de panique
je m'effondre
je suis en deuil
mon père est mort
não aguento mais
quero sumir
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
"""


def lines(text: str) -> list[str]:
    return text.strip().split("\n")


@pytest.mark.parametrize("text", lines(DESPAIRING))
def test_words_of_despair_are_heard(text: str) -> None:
    assert level(text) == DESPAIR


@pytest.mark.parametrize("text", lines(GRIEVED))
def test_words_of_grave_distress_are_heard(text: str) -> None:
    assert level(text) == GRAVE


@pytest.mark.parametrize("text", lines(BUSINESS))
def test_business_talk_is_no_distress(text: str) -> None:
    assert level(text) == ""


@pytest.mark.parametrize(
    "text", ["I WANT TO DIE!!!", "i want\nto die", "  I… want to die", "Since spring I want to die."]
)
def test_distress_is_heard_however_it_is_typed(text: str) -> None:
    assert level(text) == DESPAIR


@pytest.mark.parametrize(
    ("sign", "pattern"),
    [row for rows in (DESPAIR_SAID, GRAVE_SAID, BEFALLEN) for row in rows],
    ids=lambda part: part[:12],
)
def test_no_words_of_distress_are_without_their_sign(sign: str, pattern: str) -> None:
    @settings(max_examples=20)
    @given(st.from_regex(re.compile(pattern, re.ASCII)))
    def holds(text: str) -> None:
        assert sign in text

    holds()


@given(st.text())
def test_every_text_has_a_level(text: str) -> None:
    assert level(text) in ("", GRAVE, DESPAIR)


def test_the_line_names_someone_to_call_and_a_crisis_line() -> None:
    assert all(
        word in DISTRESS for word in ("a person you trust", "emergency number", "112", "911", "crisis line", "988")
    )
