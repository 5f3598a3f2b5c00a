from witgen.runtime import MismatchError, dynamic

name = b"caf\xe9".decode("utf-8", "surrogateescape")  # what Python makes of a file name that is not UTF-8
with dynamic.load("guest.wat") as instance:
    try:
        print(instance["echo"](name[3]))
    except MismatchError as error:
        print(error)
    print(instance["echo"]("é"))
