from witgen.runtime import UnsupportedError, dynamic

try:
    dynamic.load("guest.wat")
except UnsupportedError as error:
    print(error)
