"""Runs the generator over a folder of descriptions, and judges what comes out."""
