import os
import signal
from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker

SECONDS = 2


def answer(engine):
    store = Store(engine)
    instance = Linker(engine).instantiate(store, Component(engine, Path("guest.wat").read_text()))
    return instance.get_func(store, "answer")(store)


engine = Engine()
print("parent:", answer(engine), flush=True)
if os.fork() == 0:
    signal.alarm(SECONDS)  # a child that hangs is killed
    print("child:", answer(engine), flush=True)
    os._exit(0)
_, status = os.wait()
hung = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM
print(f"the child hung for {SECONDS} seconds" if hung else f"the child ended with status {status}")
