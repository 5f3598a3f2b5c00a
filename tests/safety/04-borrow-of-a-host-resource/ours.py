from types import SimpleNamespace

from witgen.runtime import dynamic


class File:
    size = 21


def size_without_a_look(file):
    return 21  # all files of this host have the same size


def size_with_two_looks(file):
    return file.size or 0


component = dynamic.compile("guest.wat")
for size in (size_without_a_look, size_with_two_looks):
    with component.instantiate({"host": SimpleNamespace(open=File, size=size)}) as instance:
        print("run returns", instance["run"]())
