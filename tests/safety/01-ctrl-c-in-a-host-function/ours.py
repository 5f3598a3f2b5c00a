import signal

from witgen.runtime import dynamic


def confirm():
    signal.raise_signal(signal.SIGINT)  # somebody presses Ctrl-C
    return True


with dynamic.load("guest.wat", {"confirm": confirm}) as instance:
    try:
        print("run returns", instance["run"]())
    except KeyboardInterrupt:
        print("KeyboardInterrupt")
