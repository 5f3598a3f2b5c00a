from witgen.runtime import dynamic


class Host:
    the_file = object()

    def open(self):
        return self.the_file

    def same(self, a, b):
        return a is b


with dynamic.load("guest.wat", {"host": Host()}) as instance:
    print("run returns", instance["run"]())
