from witgen.runtime import dynamic

component = dynamic.compile("guest.wat")
first, second = component.instantiate(), component.instantiate()
next_of_first, next_of_second = first["next"], second["next"]
print(next_of_first(), next_of_first(), next_of_second())
