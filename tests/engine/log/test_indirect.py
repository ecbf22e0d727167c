"""Questions told of are turned to the questions themselves, where that is sure."""

from netcrm.engine.log.indirect import direct, is_indirect
from rows import each_row


@each_row(
    "told, question",
    [
        ("how he chases late payers", "how do you chase late payers?"),
        ("how he found his accountant", "how did you find your accountant?"),
        ("whom he rang first when his supplier quit", "whom did you ring first when your supplier quit?"),
        ("who she hired as her second engineer", "who did you hire as your second engineer?"),
        ("when he raised his first round", "when did you raise your first round?"),
        ("if she would sign", "would you sign?"),
        ("whether he'd hire a CFO first", "would you hire a CFO first?"),
        ("if I should sell", "should I sell?"),
        ("what I should do about churn", "what should I do about churn?"),
        ("if he has a lawyer", "do you have a lawyer?"),
        ("if she has ever raised debt", "have you ever raised debt?"),
        ("what he had to pay", "what did you have to pay?"),
        ("how he stopped the bleeding", "how did you stop the bleeding?"),
        ("how she handled the strike", "how did you handle the strike?"),
        ("why she changed her pricing", "why did you change your pricing?"),
        ("how he opened the Gdansk office", "how did you open the Gdansk office?"),
        ("how she asked for more", "how did you ask for more?"),
        ("how he pays himself", "how do you pay yourself?"),
        ("what he would do if he was me", "what would you do if you were me?"),
        ("ob ich verkaufen soll", "soll ich verkaufen?"),
        ("si je dois vendre", "dois-je vendre ?"),
        ("si debo vender", "¿debo vender?"),
        ("se devo vender", "devo vender?"),
    ],
)
def test_what_was_asked_is_put_as_a_question(told, question):
    assert direct(told) == question


@each_row(
    "told",
    [
        "what works",
        "what it costs",
        "if he's happy",
        "why they left",
        "what should I do",
        "wie er säumige Zahler mahnt",
        "cómo cobra a los morosos",
    ],
)
def test_what_is_not_sure_stays_as_it_was_told(told):
    assert (direct(told), is_indirect(told)) == (told, True)


def test_they_is_you_where_several_were_asked():
    assert direct("how they hire", several=True) == "how do you hire?"


@each_row("said", ["how do you hire?", "pricing", "seiner Preisstrategie"])
def test_a_question_put_and_a_subject_are_no_indirect_question(said):
    assert (direct(said), is_indirect(said)) == (said, False)
