"""The description, from its text to typed objects: read, normalise, view."""
