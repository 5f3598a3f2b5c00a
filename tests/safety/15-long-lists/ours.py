from witgen.runtime import TrapError, dynamic

SIZE = 3_000_000

component = dynamic.compile("guest.wat")
for name in ("send", "fetch"):
    with component.instantiate({"take": lambda data: print("took", len(data))}) as instance:
        try:
            print(name, instance[name](SIZE))
        except TrapError as error:
            lines = str(error).splitlines()
            print(f"{name}: {lines[0]}", lines[-1], sep="\n")
