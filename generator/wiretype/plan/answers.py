"""What docstrings say of answers beside their content: headers and links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from wiretype.ir.operations import Link, Response
from wiretype.plan.docs import entry, section

_BODY = "$response.body#/"
_EMPTY = re.compile(
    r"""(?: \W | \b (?:
        20[0-9] | an? | and | answer | api | been | body | call | default | error | for
        | ha[sv]e? | http | if | is | nothing | no | okay | ok | operation | request
        | response | result | return(?:ed|s)? | status | that | the | this | to | upon
        | valid | was | when | with
        | accepted | completed | content | created | empty | executed | expected
        | succeeded | success(?:ful(?:ly)?)?
    ) \b )*""",
    re.VERBOSE | re.IGNORECASE,
)
"""What half of all descriptions of successes are: a success has to have a description
(section 4.8.17), and who has nothing to say says that it is one."""


def told_answer(text: str) -> str:
    """What a description says of a success, if it says more than that it is one."""
    return "" if _EMPTY.fullmatch(text) else text


def document_answers(
    answers: Iterable[Response], methods: Mapping[str, str]
) -> tuple[str, ...]:
    """Sections on the headers of successes, and on what may follow them.

    Args:
        answers: The successes of an operation.
        methods: How a client calls each operation, `users.get`, by its key.
    """
    answers = tuple(answers)
    headers = {
        header.wire_name: header.doc.description
        for answer in answers
        for header in answer.headers
        if header.doc.description
    }
    links = {
        link.name: _prose(link, methods) for answer in answers for link in answer.links
    }
    return (
        *section(
            "Response headers",
            (entry(name, text, indent=12) for name, text in headers.items()),
        ),
        *section(
            "Links",
            (entry(name, text, indent=12) for name, text in links.items() if text),
        ),
    )


def _prose(link: Link, methods: Mapping[str, str]) -> str:
    """One sentence: what to call, and with what of the answer."""
    method = methods.get(link.operation, "")
    if not method:
        return link.doc.description
    given = "".join(
        f"; its `{name}` is {_source(expression)}"
        for name, expression in link.parameters
    )
    said = f". {link.doc.description}" if link.doc.description else ""
    return f"`{method}`{given}{said}"


def _source(expression: str) -> str:
    """A runtime expression (section 4.8.20.4) as far as words say it better."""
    if expression.startswith(_BODY):
        path = expression.removeprefix(_BODY).replace("/", ".")
        return f"`{path}` of the answer"
    return f"`{expression}`"
