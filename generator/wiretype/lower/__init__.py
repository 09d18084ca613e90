"""Lowering: from the OpenAPI view to the intermediate representation.

After this stage nobody sees OpenAPI: references are identities, nullability is one bit
of a field, and what could not be expressed is a diagnostic.
"""

from wiretype.lower.api import lower_api as lower_api
