"""What a list of numbers may be, on its way in and out."""

from __future__ import annotations

from array import array

import numpy as np
import numpy.typing as npt
from goldens.number_arrays import World as Arrays
from goldens.number_arrays.demo_signal.samples import Message_Levels, Track
from goldens.number_views import World as Views


def spectra(arrays: Arrays, views: Views, samples: npt.NDArray[np.float32]) -> array[float]:
    out = arrays.analysis.spectrum(samples, [0.5, 1])
    arrays.analysis.spectrum(out, array("d", [0.5]))
    view: memoryview[float] = views.analysis.spectrum(memoryview(out), samples[::2])
    arrays.analysis.spectrum(view, None)
    arrays.analysis.by_name({"a": [1], "b": array("I", [2])})
    arrays.analysis.spectrum(["0.5"], None)  # mypy: list-item  # pyright: reportArgumentType
    return out


def mixed(arrays: Arrays, levels: npt.NDArray[np.float64]) -> list[int]:
    track = Track(44100, array("h", [1]), None, b"", [True], ["a"])
    arrays.analysis.tell(Message_Levels(array("d", levels)))
    Track(44100, [1], None, b"", [True], ["a"])  # mypy: arg-type  # pyright: reportArgumentType
    return arrays.analysis.mix([track]).left.tolist()
