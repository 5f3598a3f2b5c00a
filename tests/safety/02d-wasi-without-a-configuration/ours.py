from witgen.runtime import Wasi, dynamic

component = dynamic.compile("guest.wat")
print(component.instantiate()["count-arguments"]())
print(component.instantiate(wasi=Wasi(args=["wc", "poem.txt"]))["count-arguments"]())
