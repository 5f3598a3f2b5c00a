"""From a guest's directory to a component: beside the command line the one room that may import both what generates
and what runs."""

from witgen.building.pipeline import Built, build

__all__ = ["Built", "build"]
