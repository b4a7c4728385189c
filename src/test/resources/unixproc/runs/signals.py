import os
import signal
import time

signal.signal(signal.SIGCHLD, signal.SIG_DFL)
child = os.fork()
if child == 0:
    signal.signal(signal.SIGTERM, lambda number, frame: os._exit(9))
    while True:
        time.sleep(1)
time.sleep(0.3)
os.kill(child, signal.SIGTERM)
print(os.WEXITSTATUS(os.waitpid(child, 0)[1]))
