import os
import time

r, w = os.pipe()
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.close(r)
        time.sleep(0.05)
        os.write(w, b"daemon\n")
        os._exit(4)
    os._exit(0)
os.close(w)
os.wait()
print(os.read(r, 10).decode().strip(), os.read(r, 10))
