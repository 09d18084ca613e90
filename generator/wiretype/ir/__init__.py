"""The intermediate representation: what an API is, without OpenAPI and without Python.

Frozen values only. A reference is an identity (`DefinitionId`), never a name: the plan
decides on spelling. `required` and `nullable` are two independent bits, and nothing
between the description and the annotation merges them.
"""
