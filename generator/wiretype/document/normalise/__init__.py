"""Swagger 2.0 and OpenAPI 3.0 to 3.2 to one dialect, that of 3.1.

The tree is rewritten from the leaves up, by the rules in `rules`. What no rule
touches is shared with the tree that was read, and stands at the same place.
"""

from __future__ import annotations

from wiretype.document.normalise.across import normalise_documents

__all__ = ["normalise_documents"]
