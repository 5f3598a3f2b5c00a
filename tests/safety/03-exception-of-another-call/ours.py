from witgen.runtime import dynamic


def setting():
    raise KeyError("no such setting")


try:
    dynamic.load("plugin.wat", {"setting": setting})
except Exception as error:
    print("the plugin:", type(error).__name__, str(error).splitlines()[0])

with dynamic.load("divide.wat") as instance:
    try:
        print(instance["divide"](1, 0))
    except Exception as error:
        print("divide(1, 0):", type(error).__name__, str(error).splitlines()[0])
