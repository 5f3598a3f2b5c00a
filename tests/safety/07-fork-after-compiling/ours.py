import os
import signal

from witgen.runtime import Engine, dynamic

SECONDS = 20


def answer(engine):
    return dynamic.load("guest.wat", engine=engine)["answer"]()


engine = Engine(cache=False)
print("parent:", answer(engine), flush=True)
if os.fork() == 0:
    signal.alarm(SECONDS)  # a child that hangs is killed
    print("child:", answer(engine), flush=True)
    os._exit(0)
_, status = os.wait()
hung = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM
print(f"the child hung for {SECONDS} seconds" if hung else f"the child ended with status {status}")
