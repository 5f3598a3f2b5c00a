import ctypes

from witgen.runtime import dynamic


class Heap(ctypes.Structure):
    _fields_ = (("before", ctypes.c_size_t * 7), ("in_use", ctypes.c_size_t), ("after", ctypes.c_size_t * 2))


mallinfo = ctypes.CDLL(None).mallinfo2  # of the process's memory, holes in the heap fill up first
mallinfo.restype = Heap

find = dynamic.load("guest.wat")["find"]


def calls(count):
    for _ in range(count):
        find(7)


calls(2_000)
before = mallinfo().in_use
calls(200_000)
print("memory", "grows" if mallinfo().in_use - before > 200_000 * 24 else "stays")
