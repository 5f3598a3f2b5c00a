from witgen.runtime import MismatchError, dynamic

with dynamic.load("guest.wat") as instance:
    for name, value in (("echo-u8", 300), ("echo-u8", -1), ("echo-u32", True), ("case", True)):
        try:
            print(f"{name}({value}) =", instance[name](value))
        except MismatchError as error:
            print(error)
