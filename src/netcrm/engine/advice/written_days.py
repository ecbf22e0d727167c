"""Days as a message writes them in each language: "1 January", "1. Januar", "le 1er janvier"."""

from datetime import date

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
_WRITTEN = {"en": "{0} {1}", "de": "{0}. {1}", "fr": "{0} {1}", "es": "{0} de {1}", "pt": "{0} de {1}"}


def written_day(on: date, language: str) -> str:
    """The day and the month in a language that messages are written in."""
    month = _MONTHS[language].split()[on.month - 1]
    day = "1er" if language == "fr" and on.day == 1 else "1º" if language == "pt" and on.day == 1 else str(on.day)
    return _WRITTEN[language].format(day, month)
