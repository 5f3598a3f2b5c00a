from witgen.runtime import LimitError, Limits, dynamic

instance = dynamic.load("guest.wat", limits=Limits(wall_time=0.2))
try:
    instance["spin"]()
except LimitError as error:
    print(f"LimitError({error.limit}):", error)
