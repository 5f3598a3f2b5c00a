from witgen.runtime import Err, dynamic

instance = dynamic.load("guest.wat")
api, types = instance["demo:shapes/api"], instance.types("demo:shapes/api")

for name, argument in (("parse", "7"), ("parse", "x"), ("half", 8), ("half", 7)):
    try:
        print(f"{name}({argument!r}) =", getattr(api, name)(argument))
    except Err as error:
        print(f"{name}({argument!r}) raises {error!r}")

User, Perms = types["user"], types["perms"]
print("a field:", api.same_user(User(user_name="ann")).user_name)
print("flags:", api.same_perms(Perms.READ | Perms.WRITE))
try:
    print("a misspelled flag:", api.same_perms(Perms.RAED))
except AttributeError as error:
    print("a misspelled flag:", type(error).__name__)
print("half(8) =", api.half(8))
