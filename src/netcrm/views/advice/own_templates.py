"""What became of a template of your own."""

from netcrm.flows.advice.own_templates import TemplateWritten
from netcrm.safe import line
from netcrm.views.page import Page, page

LANGUAGES = {"de": "German", "en": "English", "es": "Spanish", "fr": "French", "pt": "Portuguese"}


def written(report: TemplateWritten) -> Page:
    """What became of a template of your own."""
    name = f"{report.kind} in {LANGUAGES[report.language]}" if report.language else report.kind
    said = {
        "kept": f"Your own draft of {name} is kept in {line(report.file)}",
        "removed": f"{line(report.file)} is removed; netcrm writes {name} as before",
        "unchanged": f"Nothing was changed; {name} stays as it is",
    }
    return page([said[report.did]])
