"""Rendering: a plan to sources, by one template for each kind of file."""

from wiretype.render.files import Sources as Sources
from wiretype.render.files import render_package as render_package
from wiretype.render.templates import templates_dir as templates_dir
