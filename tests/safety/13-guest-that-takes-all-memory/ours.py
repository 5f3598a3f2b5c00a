from witgen.runtime import Limits, dynamic

component = dynamic.compile("guest.wat")
print("the guest got", component.instantiate()["grow"]() >> 4, "MiB")
print("the guest got", component.instantiate(limits=Limits(memory=8 << 20))["grow"]() >> 4, "MiB")
