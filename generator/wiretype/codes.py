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
    NOTE = "note"
    """Nothing is wrong, but a user of the client may look for it elsewhere."""


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
            "A security requirement is not as it must be",
            "Requirements are a list of mappings, and a scheme without scopes has an "
            "empty list: `- apiKey: []`.",
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
        "WT218": CodeEntry(
            Severity.REPAIR,
            "A type is not spelt as one of JSON's",
            "The types are array, boolean, integer, null, number, object and "
            "string; what means one of them is taken as that one. Dates and such "
            "are formats of text.",
        ),
        "WT219": CodeEntry(
            Severity.LOSS,
            "A type is not known",
            "A type that means nothing is left out, and the rest of the schema says "
            "what the value is.",
        ),
        "WT220": CodeEntry(
            Severity.REPAIR,
            "An `enum` is no list of values",
            "The list has at least one value; without any, nothing would be valid.",
        ),
        "WT221": CodeEntry(
            Severity.REPAIR,
            "An object is given in another form",
            "What stands for an object, such as the name of a type for a schema, is "
            "taken as that object; null and an empty list as one without members.",
        ),
        "WT222": CodeEntry(
            Severity.REPAIR,
            "A keyword stands among the properties",
            "`required` and other keywords belong beside `properties`, not below it.",
        ),
        "WT223": CodeEntry(
            Severity.REPAIR,
            "The properties are a reference",
            "A `$ref` stands for a schema. `allOf` with a reference adds the "
            "properties of another object.",
        ),
        "WT224": CodeEntry(
            Severity.REPAIR,
            "`required` is no list of different names",
            "An object lists the names of its required properties, each once.",
        ),
        "WT225": CodeEntry(
            Severity.REPAIR,
            "Examples are in the wrong form",
            "A schema has a list of examples; a parameter, a header and a media "
            "type have a mapping of names to objects with a `value`.",
        ),
        "WT226": CodeEntry(
            Severity.REPAIR,
            "An exclusive bound is of another version",
            "Up to OpenAPI 3.0 an exclusive bound is true or false beside the "
            "bound; since 3.1 it is the bound.",
        ),
        "WT227": CodeEntry(
            Severity.REPAIR,
            "A mapping is given as a list, or a list as a mapping",
            "Names are taken from `name` or from the mappings in the list.",
        ),
        "WT228": CodeEntry(
            Severity.REPAIR,
            "A parameter says its type itself",
            "That was so in Swagger 2.0. In OpenAPI 3 a parameter has a `schema`.",
        ),
        "WT229": CodeEntry(
            Severity.WARNING,
            "A parameter has a style that its place does not have",
            "The default of the place is taken: `simple` in paths and headers, "
            "`form` in queries and cookies.",
        ),
        "WT230": CodeEntry(
            Severity.WARNING,
            "A reference is dynamic",
            "`$dynamicRef` means another schema for each schema that uses it. The one "
            "with the anchor is taken for all of them.",
        ),
        "WT231": CodeEntry(
            Severity.REPAIR,
            "A member of a parameter is not as it must be",
            "The name is text, the place is `path`, `query`, `header` or `cookie`, "
            "and `required` is true or false.",
        ),
        "WT232": CodeEntry(
            Severity.REPAIR,
            "A status is spelt in another way",
            "A status is three digits in quotation marks, a range such as `4XX`, or "
            "`default`.",
        ),
        "WT233": CodeEntry(
            Severity.LOSS,
            "A status is given twice",
            "Spelt as it must be, it is the key of another response as well.",
        ),
        "WT234": CodeEntry(
            Severity.REPAIR,
            "An operation has no responses",
            "Before OpenAPI 3.1 an operation had to have one at least.",
        ),
        "WT235": CodeEntry(
            Severity.REPAIR,
            "A schema stands where a response, a body or a content should",
            "Bodies and responses have a `content`, which has a `schema` for each "
            "media type.",
        ),
        "WT236": CodeEntry(
            Severity.REPAIR,
            "A path does not begin with a slash",
            "Paths are appended to the address of a server.",
        ),
        "WT237": CodeEntry(
            Severity.REPAIR,
            "A method is not in small letters",
            "The operations of a path are `get`, `post` and so on.",
        ),
        "WT238": CodeEntry(
            Severity.REPAIR,
            "A parameter is a body",
            "That was so in Swagger 2.0. In OpenAPI 3 an operation has a "
            "`requestBody`.",
        ),
        "WT239": CodeEntry(
            Severity.REPAIR,
            "The identifier of an operation is not text",
            "It is written in quotation marks.",
        ),
        "WT240": CodeEntry(
            Severity.REPAIR,
            "Tags are not as they must be",
            "An operation lists names; the description lists objects with a `name`.",
        ),
        "WT241": CodeEntry(
            Severity.WARNING,
            "Two operations have the same identifier",
            "Identifiers are unique. The methods of the client are told apart by "
            "other names.",
        ),
        "WT242": CodeEntry(
            Severity.REPAIR,
            "A security scheme is written as in Swagger 2.0, or spelt otherwise",
            "The types are `apiKey`, `http`, `mutualTLS`, `oauth2` and "
            "`openIdConnect`.",
        ),
        "WT243": CodeEntry(
            Severity.REPAIR,
            "The scopes of a flow are no mapping",
            "Scopes are a mapping of names to descriptions.",
        ),
        "WT244": CodeEntry(
            Severity.REPAIR,
            "Servers are no list of objects",
            "Each server is an object with a `url`.",
        ),
        "WT245": CodeEntry(
            Severity.REPAIR,
            "A parameter refers to a schema",
            "A reference to a schema belongs into the `schema` of a parameter.",
        ),
        "WT247": CodeEntry(
            Severity.REPAIR,
            "A name has white space around it",
            "The names of members have no spaces.",
        ),
        "WT248": CodeEntry(
            Severity.LOSS,
            "A path holds a query",
            "Paths in `x-ms-paths` are taken as paths, unless they hold a query or "
            "are given twice.",
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
        "WT409": CodeEntry(
            Severity.NOTE,
            "The schema of a content is not used",
            "XML, event streams and other formats than JSON, forms and lines are given "
            "as text or bytes, whatever their schema says.",
        ),
        "WT421": CodeEntry(
            Severity.WARNING,
            "Schemas that hold together contradict each other",
            "No value fits all parts of an `allOf`, or what stands beside a `oneOf` "
            "and one of its alternatives. The last one is taken: it is the narrowest.",
        ),
        "WT422": CodeEntry(
            Severity.REPAIR,
            "A schema lists a value of another type",
            "The values of `enum` and `const` are of the `type` beside them. In YAML, "
            "text that looks like a number or a boolean needs quotation marks.",
        ),
        "WT423": CodeEntry(
            Severity.WARNING,
            "A schema has too many combinations of alternatives",
            "Several `oneOf` and `anyOf` that hold together are multiplied out.",
        ),
        "WT424": CodeEntry(
            Severity.WARNING,
            "A default is no value that is allowed",
            "A default is of the type and format of its schema, and among the values "
            "that are listed. What the server does with what is left out is documented "
            "as it is written, and never sent; null, where it is not allowed, counts "
            "as no default. That of a server variable makes the address all the same.",
        ),
        "WT501": CodeEntry(
            Severity.NOTE,
            "Something is called otherwise than in the description",
            "A name of Python is not a keyword, and there is one of each: what has to "
            "give way is called a little differently. On the wire nothing changes.",
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
