"""The one place that says which version this is; the build reads it too (and knows no annotation)."""

__version__ = "0.1.0"
VIEW_VERSION = (1, 0)
"""Of what templates are given: what is added raises the second number, any other change the first."""
