"""The same models on one runtime after another, and how each of them is measured.

A module named `..._models` holds models for the documents of `documents` and
offers what `peers.Peer` lists. It imports nothing else from here, so that a fresh
process can import it alone.
"""
