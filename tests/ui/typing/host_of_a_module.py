"""Hands a module over as a provider."""

from __future__ import annotations

import module_that_provides
from goldens.every_type import Imports

imports = Imports(kitchen=module_that_provides)
