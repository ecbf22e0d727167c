"""A headless Chromium for tests, spoken to through a pipe in its DevTools protocol; no driver and no port is needed.

It is the program that NETCRM_BROWSER names, else a Chromium on PATH.
"""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fcntl import F_DUPFD, fcntl
from signal import SIGKILL
from typing import Any

PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome")


def program() -> str | None:
    """The browser to use, None where there is none."""
    named = os.environ.get("NETCRM_BROWSER")
    return named or next(filter(None, map(shutil.which, PROGRAMS)), None)


class Tab:
    """A page in the browser. events: what it told besides answers."""

    def __init__(self, write: int, read: int) -> None:
        self._write, self._read = write, os.fdopen(read, "rb")
        self._number = 0
        self._session: str | None = None
        self.events: list[dict[str, Any]] = []
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self._session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self(f"{domain}.enable")

    def __call__(self, method: str, **parameters: Any) -> Any:
        """What the browser answers to a command; RuntimeError for what it refuses."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(answer["error"])
                return answer["result"]

    def open(self, url: str) -> None:
        """Opens a page and waits until it is loaded."""
        self.events.clear()
        self("Page.navigate", url=url)
        while not any(one["method"] == "Page.loadEventFired" for one in self.events):
            self._next()

    def value(self, expression: str) -> Any:
        """What JavaScript comes to in the page; it is the debugger's, so no policy of the page forbids it."""
        answer = self("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        """Presses a key."""
        text = key if len(key) == 1 else {"Enter": "\r"}.get(key, "")
        code = {"Enter": 13, "Escape": 27, "ArrowDown": 40, "ArrowUp": 38}.get(key, ord(key[0]))
        self("Input.dispatchKeyEvent", type="keyDown", key=key, text=text, windowsVirtualKeyCode=code)
        self("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def requests(self) -> list[str]:
        """The addresses that were asked for, the page itself among them."""
        sent = (one for one in self.events if one["method"] == "Network.requestWillBeSent")
        return [one["params"]["request"]["url"] for one in sent]

    def complaints(self) -> list[dict[str, Any]]:
        """What stands in the console: errors, warnings, and what was forbidden."""
        names = ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
        return [one for one in self.events if one["method"] in names]

    def close(self) -> None:
        """Ends the browser."""
        self._session = None
        self("Browser.close")
        self._read.close()

    def _next(self) -> dict[str, Any]:
        raw = bytearray()
        while not raw.endswith(b"\0"):
            byte = self._read.read(1)
            if not byte:
                raise RuntimeError("the browser has ended")
            raw += byte
        answer: dict[str, Any] = json.loads(raw[:-1])
        if "method" in answer:
            self.events.append(answer)
        return answer


@contextmanager
def tab(folder: str, width: int = 1440, height: int = 900) -> Iterator[Tab]:
    """A page of a browser of its own, which keeps what it keeps in that folder."""
    there = program()
    assert there is not None
    their_read, write = os.pipe()
    read, their_write = os.pipe()
    command = [
        *(there, "--headless", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu"),
        *("--disable-background-networking", f"--user-data-dir={folder}", f"--window-size={width},{height}"),
        *(("--no-sandbox",) if os.geteuid() == 0 else ()),
    ]
    high = [fcntl(one, F_DUPFD, 10) for one in (their_read, their_write)]  # away from 3 and 4, which it speaks through
    actions = [
        *((os.POSIX_SPAWN_OPEN, one, os.devnull, os.O_WRONLY, 0) for one in (1, 2)),
        *((os.POSIX_SPAWN_DUP2, one, number) for one, number in zip(high, (3, 4), strict=True)),
    ]
    process = os.posix_spawn(there, command, os.environ, file_actions=actions)
    for one in (their_read, their_write, *high):
        os.close(one)
    try:
        page = Tab(write, read)
        yield page
        page.close()
    finally:
        with suppress(ProcessLookupError):
            os.kill(process, SIGKILL)
        os.waitpid(process, 0)
        os.close(write)
