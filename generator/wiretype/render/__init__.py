"""Rendering: a plan to sources, by one template for each kind of file."""

from wiretype.render.files import render_models as render_models
from wiretype.render.files import render_operations as render_operations
from wiretype.render.files import verbatim_sources as verbatim_sources
from wiretype.render.templates import templates_dir as templates_dir
