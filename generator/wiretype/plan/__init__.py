"""Planning: every name, annotation and import of the client in its final spelling."""

from wiretype.plan.planner import Planner as Planner
from wiretype.plan.planner import plan_package as plan_package
