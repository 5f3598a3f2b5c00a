from witgen.runtime import dynamic


class Random:
    def get_random_u64(self):
        return 4  # a test that wants the same numbers every time


with dynamic.load("guest.wat", {"wasi:random/random@0.2.6": Random()}) as instance:
    print("drawn:", instance["draw"]())
