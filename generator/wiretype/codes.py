"""The codes of all diagnostics: how grave each is, and what it means.

The first digit names the stage: 1 read, 2 normalise, 3 view, 4 lower, 5 plan, 6 output,
7 settings.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


class Severity(enum.Enum):
    """How grave a diagnostic is."""

    ERROR = "error"
    """The input is bad: nothing is written, and the command ends with exit code 2."""
    LOSS = "loss"
    """A part of the description is not generated."""
    REPAIR = "repair"
    """The description is wrong but can only mean one thing, and is taken as meant."""
    WARNING = "warning"
    """Nothing is missing from the client, but the author would want to know."""


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """What all diagnostics of one code have in common."""

    severity: Severity
    title: str
    explanation: str


CODES: Mapping[str, CodeEntry] = MappingProxyType(
    {
        "WT101": CodeEntry(
            Severity.ERROR,
            "The file cannot be opened",
            "The description is read from a file, from an `http` or `https` address, "
            "or from the standard input for `-`.",
        ),
        "WT102": CodeEntry(
            Severity.ERROR,
            "The address gives no description",
            "What is at an address is fetched as it is, without credentials, and "
            "within limits of time, size and redirects.",
        ),
        "WT103": CodeEntry(
            Severity.ERROR,
            "The file is not text",
            "A description is UTF-8, or has a byte order mark that says otherwise.",
        ),
        "WT104": CodeEntry(
            Severity.ERROR,
            "The text is neither JSON nor YAML",
            "Text that begins with `{`, and every file named `.json`, is read as JSON; "
            "all else as YAML 1.2.",
        ),
        "WT105": CodeEntry(
            Severity.WARNING,
            "A member is given twice",
            "Of two members of one name, the last one is taken, as most tools do. What "
            "only the others say is not in the client.",
        ),
        "WT106": CodeEntry(
            Severity.ERROR,
            "The description is not a mapping",
            "An OpenAPI description is a mapping with the members `openapi`, `info`, "
            "`paths` and others.",
        ),
        "WT107": CodeEntry(
            Severity.ERROR,
            "The description is nested too deeply",
            "Lists and mappings within each other, and aliases of YAML, have a limit.",
        ),
        "WT201": CodeEntry(
            Severity.ERROR,
            "The file is not an OpenAPI description",
            "A description says its version in the member `openapi`, or `swagger`.",
        ),
        "WT202": CodeEntry(
            Severity.ERROR,
            "The version of OpenAPI is not supported",
            "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are supported; there are "
            "converters from the versions before.",
        ),
        "WT203": CodeEntry(
            Severity.REPAIR,
            "A status is not text",
            "Statuses are written in quotation marks, so that they mean the same in "
            "YAML and in JSON, where all keys are text.",
        ),
        "WT204": CodeEntry(
            Severity.REPAIR,
            "The title or version of the description is missing or not text",
            "The member `info` has a `title` and a `version`, both of them text.",
        ),
        "WT205": CodeEntry(
            Severity.REPAIR,
            "`required` is not a list",
            "An object lists the names of its required properties; what is required "
            "cannot be said at the property.",
        ),
        "WT206": CodeEntry(
            Severity.REPAIR,
            "A parameter in the path is not required",
            "Without its value there is no path, so it has to say `required: true`.",
        ),
        "WT207": CodeEntry(
            Severity.REPAIR,
            "A response has no description",
            "The description is required, but may be empty.",
        ),
        "WT208": CodeEntry(
            Severity.REPAIR,
            "`nullable` in OpenAPI 3.1",
            "In 3.1, null is one of the types: `type: [string, 'null']`.",
        ),
        "WT209": CodeEntry(
            Severity.REPAIR,
            "A discriminator is not a mapping",
            "Since OpenAPI 3.0 a discriminator has the member `propertyName`.",
        ),
        "WT210": CodeEntry(
            Severity.WARNING,
            "Something stands beside a reference",
            "In OpenAPI 3.0 a reference replaces the whole schema. Write `allOf` with "
            "the reference and the other keywords, or use OpenAPI 3.1.",
        ),
        "WT211": CodeEntry(
            Severity.REPAIR,
            "The scopes of a security requirement are missing",
            "A scheme without scopes is written with an empty list: `apiKey: []`.",
        ),
        "WT212": CodeEntry(
            Severity.REPAIR,
            "The value of a server variable is not text",
            "It becomes a part of an address, and is written in quotation marks.",
        ),
        "WT213": CodeEntry(
            Severity.REPAIR,
            "`items` is a list",
            "Since OpenAPI 3.1 schemas by position are listed in `prefixItems`.",
        ),
        "WT214": CodeEntry(
            Severity.WARNING,
            "The description names two versions",
            "A description has either `openapi` or `swagger`.",
        ),
        "WT215": CodeEntry(
            Severity.WARNING,
            "A list is written in a way that OpenAPI 3 has no words for",
            "Lists separated by tabs, and in paths and headers all but those separated "
            "by commas, have no style. The value is given as text.",
        ),
        "WT216": CodeEntry(
            Severity.LOSS,
            "An operation of Swagger 2.0 has several bodies",
            "One parameter is the body, or several are the fields of a form.",
        ),
        "WT217": CodeEntry(
            Severity.WARNING,
            "The version of OpenAPI is not known",
            "A later version is read as the newest one that is known; what is new in "
            "it may be missing.",
        ),
        "WT230": CodeEntry(
            Severity.WARNING,
            "A reference is dynamic",
            "`$dynamicRef` means another schema for each schema that uses it. The one "
            "with the anchor is taken for all of them.",
        ),
        "WT301": CodeEntry(
            Severity.LOSS,
            "An object breaks the rules of OpenAPI",
            "Without this object the rest is generated.",
        ),
        "WT302": CodeEntry(
            Severity.WARNING,
            "A member that says little to a client breaks the rules of OpenAPI",
            "Documentation and limits that cannot be read are left out; types and "
            "requests are the same without them.",
        ),
        "WT303": CodeEntry(
            Severity.LOSS,
            "A member breaks the rules of OpenAPI",
            "Without this member the object it belongs to is generated.",
        ),
        "WT304": CodeEntry(
            Severity.LOSS,
            "A reference leads nowhere",
            "What a `$ref` names must be in the description. A schema that is not "
            "there is typed as any JSON value; any other object is left out.",
        ),
        "WT305": CodeEntry(
            Severity.LOSS,
            "A reference leads to a document that cannot be read",
            "The documents of a description are JSON or YAML, in files or at `http` or "
            "`https` addresses.",
        ),
        "WT306": CodeEntry(
            Severity.LOSS,
            "A reference cannot be read",
            "A `$ref` is text like `#/components/schemas/Pet` or `schemas/pet.yaml`.",
        ),
        "WT307": CodeEntry(
            Severity.LOSS,
            "A reference leads back to itself",
            "Following it never comes to an object.",
        ),
        "WT308": CodeEntry(
            Severity.WARNING,
            "A discriminator names no schema of the description",
            "An entry of its mapping is the name of a component or a reference.",
        ),
        "WT309": CodeEntry(
            Severity.WARNING,
            "A reference to a link, an example or a callback leads nowhere",
            "A client is the same without it.",
        ),
        "WT310": CodeEntry(
            Severity.LOSS,
            "A reference leads to a server",
            "Nothing is asked of a server that the user did not name, unless by "
            "`--allow-remote`, or `allow_remote = true` in the configuration.",
        ),
        "WT311": CodeEntry(
            Severity.REPAIR,
            "A reference is not written as one",
            "A component is referred to as `#/components/schemas/Pet`, from the top of "
            "its document, and not as `Pet`.",
        ),
        "WT401": CodeEntry(
            Severity.LOSS,
            "A schema is beyond this version",
            "What it describes is typed as any JSON value; the operations that use it "
            "are generated.",
        ),
        "WT403": CodeEntry(
            Severity.LOSS,
            "A security scheme is of a kind that does not exist",
            "The client takes no credential for it.",
        ),
        "WT404": CodeEntry(
            Severity.WARNING,
            "A body is offered in several ways that differ",
            "A method sends one of them: JSON before forms before lines of JSON, text, "
            "parts and bytes; a schema with files is sent in parts.",
        ),
        "WT405": CodeEntry(
            Severity.WARNING,
            "A request body has no media type",
            "Nothing says what could be sent.",
        ),
        "WT406": CodeEntry(
            Severity.WARNING,
            "A response has no status",
            "A status is three digits, a range such as `4XX`, or `default`.",
        ),
        "WT407": CodeEntry(
            Severity.WARNING,
            "A security requirement names no scheme of the description",
            "No credential can be asked for what is described nowhere.",
        ),
        "WT408": CodeEntry(
            Severity.WARNING,
            "A webhook or callback has no body",
            "Without a body there is nothing to parse, and no function for it.",
        ),
        "WT601": CodeEntry(
            Severity.ERROR,
            "The output folder holds files that are not ours",
            "A folder that holds files but no `wiretype.lock` was not made by "
            "wiretype, and is left alone.",
        ),
        "WT602": CodeEntry(
            Severity.ERROR,
            "A generated file was edited",
            "What changed since `wiretype.lock` was written would be lost. Generated "
            "code is extended from outside; a file that is deleted is written anew.",
        ),
        "WT603": CodeEntry(
            Severity.ERROR,
            "Something else stands where a file is to be written",
            "Only files that `wiretype.lock` lists are replaced.",
        ),
        "WT604": CodeEntry(
            Severity.ERROR,
            "The output is not a folder",
            "A client is a package, which is a folder of modules.",
        ),
        "WT605": CodeEntry(
            Severity.ERROR,
            "A file would lie outside the output folder",
            "No description may choose where on the disk something is written.",
        ),
        "WT606": CodeEntry(
            Severity.ERROR,
            "A symbolic link stands where a file is to be written",
            "Following it could change a file elsewhere. The output folder itself may "
            "be one.",
        ),
        "WT607": CodeEntry(
            Severity.ERROR,
            "The file system does not allow it",
            "A folder is read-only, a disk is full, a file is in use. Once that is "
            "mended, the same command completes the work.",
        ),
        "WT608": CodeEntry(
            Severity.ERROR,
            "The lock cannot be understood",
            "`wiretype.lock` is written by wiretype alone and committed with the "
            "package.",
        ),
        "WT609": CodeEntry(
            Severity.ERROR,
            "The lock was made by a newer wiretype",
            "Update wiretype, or restore the package from version control.",
        ),
        "WT701": CodeEntry(
            Severity.ERROR,
            "Nothing is configured",
            "Without a SPEC the clients are those of `pyproject.toml` or "
            "`wiretype.toml`.",
        ),
        "WT702": CodeEntry(
            Severity.ERROR,
            "The configuration cannot be read",
            "It is TOML 1.0 in UTF-8.",
        ),
        "WT703": CodeEntry(
            Severity.ERROR,
            "The configuration has an unknown key",
            "Unknown keys are refused, as they are mostly misspelt ones.",
        ),
        "WT704": CodeEntry(
            Severity.ERROR,
            "A setting is missing or has the wrong type",
            "A client needs `spec` and `output`; all settings are strings, but for "
            "`allow_remote`, which is true or false.",
        ),
        "WT705": CodeEntry(
            Severity.ERROR,
            "The package cannot have this name",
            "It is imported by this name, and its class is named after it.",
        ),
        "WT706": CodeEntry(
            Severity.ERROR,
            "Two settings contradict each other",
            "One of them has to go.",
        ),
    }
)
"""All codes, in order."""
