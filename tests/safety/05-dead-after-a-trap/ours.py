from witgen.runtime import InstanceError, TrapError, dynamic

with dynamic.load("guest.wat") as instance:
    for a, b in ((1, 0), (4, 2)):
        try:
            print(instance["divide"](a, b))
        except TrapError as error:
            print(f"divide({a}, {b}):", type(error).__name__, error.reason)
        except InstanceError as error:
            print(f"divide({a}, {b}):", type(error).__name__, error)
