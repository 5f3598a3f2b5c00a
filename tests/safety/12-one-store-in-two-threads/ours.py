import threading
import time

from witgen.runtime import InstanceError, dynamic

MANY = 1_000_000_000

component = dynamic.compile("guest.wat")
count = component.instantiate()["count"]


def ask(to):
    try:
        counted = count(to)
        print(f"counting to {to}:", counted if counted == to else "less, and no error")
    except InstanceError as error:
        print(f"counting to {to}:", error)


thread = threading.Thread(target=ask, args=(MANY,))
thread.start()
time.sleep(0.2)
ask(7)
with component.instantiate() as another:
    print("in an instance of its own:", another["count"](7))
thread.join()
