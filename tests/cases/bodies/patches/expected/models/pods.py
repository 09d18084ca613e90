"""Models: Pods."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class UpdatePodRequest(Model):
    labels: Mapping[str, str] | Unset = UNSET
