from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker, Record

engine = Engine()
store = Store(engine)
instance = Linker(engine).instantiate(store, Component(engine, Path("guest.wat").read_text()))


def call(name, *arguments):
    api = instance.get_export_index(store, "demo:shapes/api")
    function = instance.get_func(store, instance.get_export_index(store, name, api))
    return function(store, *arguments)


# A result, tagged or bare by what its sides happen to be in Python
print("parse('7') =", call("parse", "7"))
print("parse('x') =", call("parse", "x"))
print("half(8) =", call("half", 8))
print("half(7) =", call("half", 7))

user = Record()
setattr(user, "user-name", "ann")
print("a field:", getattr(call("same-user", user), "user-name"))
print("flags:", sorted(call("same-perms", {"read", "write"})))
try:
    print("a misspelled flag:", sorted(call("same-perms", {"raed"})))
except Exception as error:
    print("a misspelled flag:", type(error).__name__, str(error).strip().splitlines()[-1].strip())
try:
    print("half(8) =", call("half", 8))
except Exception as error:
    print("half(8):", type(error).__name__, str(error).strip().splitlines()[-1].strip())
