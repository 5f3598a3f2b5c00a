import threading
import time

from witgen.runtime import InstanceError, dynamic

LONG, SHORT = 1_000_000_000, 1_000_000

component = dynamic.compile("guest.wat")


def two_threads(threads):
    begun = threading.Event()
    counted = {}
    count = component.instantiate({"begun": begun.set}, threads=threads)["count"]

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
    thread.join()
    right = all(to == n for to, n in counted.items())
    print(threads, len(counted), "counted right" if right else "wrong numbers, and no error")


two_threads("wait")
two_threads("refuse")
