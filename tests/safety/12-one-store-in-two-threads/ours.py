import threading
import time

from witgen.runtime import InstanceError, dynamic

LONG, SHORT = 1_000_000_000, 1_000_000

begun = threading.Event()
component = dynamic.compile("guest.wat")
count = component.instantiate({"begun": begun.set})["count"]
counted = {}


def ask(to):
    counted[to] = count(to)


thread = threading.Thread(target=ask, args=(LONG,))
thread.start()
begun.wait()
time.sleep(0.1)
try:
    ask(SHORT)
except InstanceError as error:
    print(error)
with component.instantiate({"begun": begun.set}) as another:
    counted[SHORT] = another["count"](SHORT)
thread.join()
print("counted right" if all(to == n for to, n in counted.items()) else "wrong numbers, and no error")
